#pragma once

#include "core/job.h"
#include "importing/csvreader.h"
#include "importing/dateformat.h"
#include "importing/importprofile.h"

namespace laurel {

/// Tells how a file writes dates and numbers where its profile says "auto", from as many rows as it takes.
///
/// 03/04/2026 is settled by another row of the column (25/04/2026); 1.234 by one such as 12.50. What no row settles is an
/// error that asks for the choice: nothing is guessed.
class ColumnFormats
{
public:
    ColumnFormats(const ImportProfile &profile, const QStringList &header);

    void add(const CsvRow &row);
    /// More rows would not change the outcome, unless they contradict it.
    [[nodiscard]] bool isSettled() const { return datesSettled() && numbersSettled(); }
    /// The profile with both formats spelled out. @returns InvalidInput when the rows leave or make a doubt.
    [[nodiscard]] Result<ImportProfile> resolved() const;

private:
    struct Candidate
    {
        QString text;
        DateFormat format;
        qint64 hits = 0;
    };

    void addDate(std::string_view text);
    void addNumber(std::string_view text);
    [[nodiscard]] bool datesSettled() const;
    [[nodiscard]] bool numbersSettled() const;
    [[nodiscard]] Result<QString> dateFormat() const;
    [[nodiscard]] Result<NumberFormat> numberFormat() const;
    /// The index of the format that reads most dates, and of one that reads as many but as other days (or -1).
    [[nodiscard]] std::pair<int, int> bestDates() const;

    ImportProfile m_profile;
    int m_dateColumn = -1;
    QList<int> m_numberColumns;
    std::vector<Candidate> m_candidates;
    std::vector<bool> m_disagree; ///< by pair of candidates: some text means another day
    std::vector<QString> m_only;  ///< [a][b]: the first text that is read by a and not by b
    QString m_exampleDate;
    qint64 m_pointDecimals = 0;
    qint64 m_commaDecimals = 0;
    bool m_spaceGroups = false;
    bool m_apostropheGroups = false;
    QString m_ambiguousNumber;
};

/// @p profile with its formats spelled out, from as many rows of the file as it takes; @p job is shown how far, and stops it.
[[nodiscard]] Result<ImportProfile> withFormats(const ImportFile &file, const CsvDialect &dialect, const ImportProfile &profile,
                                                Job *job = nullptr);

} // namespace laurel
