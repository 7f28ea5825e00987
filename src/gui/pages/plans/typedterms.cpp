#include "gui/pages/plans/typedterms.h"

#include "core/localformat.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>

namespace laurel {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(RuleForm)
};

constexpr int fieldPadding = 24; // as laurel.qss has it, with the frame and the cursor
constexpr int widestChoice = 28;

} // namespace

Result<Money> typedAmount(const QString &text, Currency currency)
{
    if (text.trimmed().isEmpty())
        return fail(ErrorCode::InvalidInput, Text::tr("Type an amount."));
    const Result<Money> amount = Money::parse(text, currency, numberFormatOf(QLocale()));
    if (amount && amount->isNegative())
        return fail(ErrorCode::InvalidInput, Text::tr("An amount here is not negative."));
    return amount;
}

Result<Money> typedAmountOrNothing(const QString &text, Currency currency)
{
    return text.trimmed().isEmpty() ? Result<Money>(Money(0, currency)) : typedAmount(text, currency);
}

Result<Rate> typedPercent(const QString &text)
{
    if (text.trimmed().isEmpty())
        return fail(ErrorCode::InvalidInput, Text::tr("Type a percentage."));
    const Result<Rate> rate = Rate::fromPercentText(text);
    if (rate && (*rate < Rate::fromPpm(0) || *rate > Rate::fromPpm(1'000'000)))
        return fail(ErrorCode::InvalidInput, Text::tr("A percentage lies between 0 and 100."));
    return rate;
}

QString percentText(Rate rate) { return rate.toPercentText().replace(u'.', QLocale().decimalPoint()); }

QLineEdit *gapEdit(const QString &name, int characters, QWidget *parent)
{
    auto *edit = new QLineEdit(parent);
    edit->setAccessibleName(name);
    edit->setFixedWidth(edit->fontMetrics().horizontalAdvance(QString(characters, u'0')) + fieldPadding);
    return edit;
}

QComboBox *gapBox(const QString &name, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setAccessibleName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    box->setMaximumWidth(box->fontMetrics().averageCharWidth() * widestChoice + 2 * fieldPadding);
    return box;
}

} // namespace laurel
