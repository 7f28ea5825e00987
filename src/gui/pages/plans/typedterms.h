#pragma once

#include "core/money.h"
#include "core/rate.h"

#include <QLocale>

class QComboBox;
class QLineEdit;
class QWidget;

// What is typed into the gaps of a sentence.
namespace laurel {

/// An amount as the locale writes it; not negative. Empty text is an error.
[[nodiscard]] Result<Money> typedAmount(const QString &text, Currency currency);
/// The same, but nothing for an empty text.
[[nodiscard]] Result<Money> typedAmountOrNothing(const QString &text, Currency currency);
/// A percentage from 0 to 100.
[[nodiscard]] Result<Rate> typedPercent(const QString &text);
/// "12.5" as the locale writes it, to be typed on.
[[nodiscard]] QString percentText(Rate rate);

/// An input for a gap: of about @p characters, named @p name for a screen reader.
[[nodiscard]] QLineEdit *gapEdit(const QString &name, int characters, QWidget *parent);
[[nodiscard]] QComboBox *gapBox(const QString &name, QWidget *parent);

} // namespace laurel
