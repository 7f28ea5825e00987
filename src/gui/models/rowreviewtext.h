#pragma once

#include "importing/rowreview.h"

#include <QLocale>
#include <QStringList>

namespace laurel {

/// What an import does with single rows, in the words of the window.
[[nodiscard]] QString fateName(RowOutcome::Fate fate);
/// Those that occur, in the order in which they matter.
[[nodiscard]] QList<RowOutcome::Fate> fatesIn(const QList<RowOutcome> &rows);
/// "Status: confirmed → refunded; Net amount: 40.00 → 0.00".
[[nodiscard]] QString changesText(const QList<RowChange> &changes, Currency currency, const QLocale &locale);

inline constexpr int rowReviewNet = 4; ///< the column of figures
[[nodiscard]] QStringList rowReviewTitles();
/// @param names of affiliates.
[[nodiscard]] QList<QStringList> rowReviewCells(const QList<RowOutcome> &rows, const QHash<AffiliateId, QString> &names, const QLocale &locale);

} // namespace laurel
