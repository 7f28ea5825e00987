#pragma once

#include <QString>
#include <optional>

// The words of the program file that the record of changes holds, for people.
namespace laurel {

/// "cookie window in days" for cookieDays; none: the record knows no such field.
[[nodiscard]] std::optional<QString> changeFieldName(const QString &key);
/// "SEPA transfer" for sepa in the field method; none: the field holds no such word.
[[nodiscard]] std::optional<QString> changeValueName(const QString &field, const QString &word);

} // namespace laurel
