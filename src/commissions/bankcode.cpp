#include "commissions/bankcode.h"

#include "commissions/payeetext.h"

#include <QCoreApplication>
#include <algorithm>

namespace laurel {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PayoutFile)
};

bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }
bool isLetter(QChar c) { return c >= u'A' && c <= u'Z'; }

/// [A-Z]{6}[A-Z2-9][A-NP-Z0-9]([A-Z0-9]{3})?, the schema of 2009, which is the narrower one.
bool hasShapeOfBic(QStringView bic)
{
    if (bic.size() != 8 && bic.size() != 11)
        return false;
    const bool bankAndCountry = std::all_of(bic.begin(), bic.begin() + 6, isLetter);
    const bool place = bic[6] != u'0' && bic[6] != u'1' && bic[7] != u'O';
    return bankAndCountry && place &&
           std::all_of(bic.begin() + 6, bic.end(), [](QChar c) { return isDigit(c) || isLetter(c); });
}

} // namespace

Result<QString> normalisedBic(QStringView text)
{
    QString bic;
    for (const QChar c : text) {
        if (c.category() != QChar::Separator_Space)
            bic += c.unicode() < 0x80 ? c.toUpper() : c;
    }
    if (!hasShapeOfBic(bic)) {
        return fail(
            ErrorCode::InvalidInput,
            Text::tr("“%1” is not a BIC, which has 8 or 11 letters and digits, such as COBADEFF.").arg(shownText(bic)));
    }
    return bic;
}

bool isValidRoutingNumber(QStringView text)
{
    if (text.size() != 9 || !std::all_of(text.begin(), text.end(), isDigit))
        return false;
    const int district = text[0].digitValue() * 10 + text[1].digitValue();
    // 00 is the government's, and 000000000 would pass the check below.
    const bool assigned = (district >= 1 && district <= 12) || (district >= 21 && district <= 32) ||
                          (district >= 61 && district <= 72) || district == 80;
    constexpr int weights[] = {3, 7, 1};
    int sum = 0;
    for (qsizetype i = 0; i < text.size(); ++i)
        sum += weights[i % 3] * text[i].digitValue();
    return assigned && sum % 10 == 0;
}

} // namespace laurel
