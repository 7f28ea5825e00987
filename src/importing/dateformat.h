#pragma once

#include <QString>
#include <QStringList>
#include <array>
#include <optional>
#include <string_view>

namespace laurel {

/// A date as written: a calendar day, perhaps a time of day, perhaps an offset from UTC.
struct WrittenDate
{
    qint64 day = 0;     ///< since 1970-01-01, as written
    int seconds = 0;    ///< of the day
    bool hasTime = false;
    bool hasOffset = false;
    int offset = 0; ///< seconds east of UTC

    friend bool operator==(const WrittenDate &, const WrittenDate &) = default;
};

/// One way to write dates, compiled so that a million cells are read without QDateTime.
///
/// The format names the order of the date, by QDateTime's letters ("dd.MM.yyyy", "MMMM d yyyy", "yyyyMMdd"); a time after it
/// ("14:05", "2:05:09 PM", with or without "Z", "+0200", "+02:00") is always accepted. "iso" reads 2026-05-01 with "T" or space;
/// a spreadsheet serial (45384.34789) is read wherever it cannot be anything else: under "iso" and "excel".
/// "ddd MMM d HH:mm:ss yyyy" reads "Tue Jan 22 13:53:49 2002", as C's asctime() writes it.
class DateFormat
{
public:
    /// @returns nothing when @p format is none: without day, month and year, or with letters unknown here.
    [[nodiscard]] static std::optional<DateFormat> fromText(const QString &format);

    /// Days 1970-01-01 to 2199-12-31. @returns nothing when @p text is not a date in this format.
    [[nodiscard]] std::optional<WrittenDate> read(std::string_view text) const;

    /// What an "auto" column is tried against, most usual first.
    [[nodiscard]] static QStringList candidates();
    /// A day in it, for people to compare with: "31.05.2026 (dd.MM.yyyy)".
    [[nodiscard]] static QString example(const QString &format);

private:
    enum class Part : char { Year4, Year2, Month, MonthName, Day, Literal };
    struct Token
    {
        Part part = Part::Literal;
        char literal = 0;
        bool fixedWidth = false; ///< exactly two digits: no separator follows
    };

    [[nodiscard]] bool compile(const QString &format);
    [[nodiscard]] const char *readDay(const char *p, const char *end, qint64 &day) const;
    [[nodiscard]] const char *readLiteral(const char *p, const char *end, int token) const;
    [[nodiscard]] static std::optional<WrittenDate> readUnixText(std::string_view text);

    std::array<Token, 24> m_tokens{};
    int m_count = 0;
    bool m_serial = false; ///< spreadsheet serials are accepted
    bool m_namesMonth = false;
    bool m_unixText = false; ///< "Tue Jan 22 13:53:49 2002"
};

/// Reads "14:05", "14:05:09.250", "2:05 PM", each with an optional offset.
[[nodiscard]] bool readTimeOfDay(std::string_view text, WrittenDate &into);

} // namespace laurel
