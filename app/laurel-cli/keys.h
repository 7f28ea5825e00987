#pragma once

#include "core/entities.h"

#include <QString>
#include <optional>

// The words for states on the command line and in JSON; those that the program file stores as text are in
// storage/storedtext.h.
namespace laurel::cli {

[[nodiscard]] QString keyOf(ConversionKind kind);
[[nodiscard]] QString keyOf(ConversionStatus status);
[[nodiscard]] QString keyOf(CommissionStatus status);
[[nodiscard]] QString keyOf(ImportKind kind);
[[nodiscard]] QString keyOf(AttributionReason reason);

/// The value whose keyOf() is @p key.
template <typename Enum>
[[nodiscard]] std::optional<Enum> fromKey(const QString &key);
/// "sale, lead, action"
template <typename Enum>
[[nodiscard]] QString allKeys();

extern template std::optional<ConversionKind> fromKey(const QString &);
extern template std::optional<ConversionStatus> fromKey(const QString &);
extern template std::optional<CommissionStatus> fromKey(const QString &);
extern template QString allKeys<ConversionKind>();
extern template QString allKeys<ConversionStatus>();
extern template QString allKeys<CommissionStatus>();

} // namespace laurel::cli
