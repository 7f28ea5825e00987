#pragma once

#include "importing/importprogram.h"

#include <QJsonObject>

namespace laurel::test {

/// What a file of tests/data/importing has to come to, as <file>.expected.json says beside it.
///
/// "profile" is the key it is recognised as (else the file's name up to its first point). "program" gives time_zone, currency and tiers,
/// "codes" the codes that affiliates own before, "day" the day of a file without dates, "after" a file that comes in first. Then: "counts", "conversions",
/// "clicks", "payouts", "rates", "affiliates" and "rejects"; what an entry leaves out is its default, and a reject's reason is part of the sentence.
class Expectation
{
public:
    /// @returns the files that have an expectation, without ".expected.json".
    [[nodiscard]] static QStringList files();

    explicit Expectation(const QString &file);

    [[nodiscard]] QString profileKey() const;
    [[nodiscard]] QString timeZone() const;
    [[nodiscard]] Currency currency() const;
    [[nodiscard]] QDate day() const;
    /// The file that has to be imported before; empty: none.
    [[nodiscard]] QString after() const;
    /// Adds tiers, and codes to the affiliates.
    [[nodiscard]] Result<> prepare(ImportProgram &program) const;
    /// Where the program differs from what is expected; empty when it does not.
    [[nodiscard]] QStringList differences(ImportProgram &program, const ImportSummary &summary) const;

private:
    QString m_file;
    QJsonObject m_json;
};

} // namespace laurel::test
