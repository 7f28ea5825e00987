#include "commissions/merchantcorrection.h"

#include "commissions/payeetext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>
#include <algorithm>
#include <array>

namespace laurel {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(MerchantCorrection)
};

constexpr std::array<std::pair<CorrectionFormat, QLatin1String>, 5> keys = {
    {{CorrectionFormat::AwinDeclines, QLatin1String("awin")},
     {CorrectionFormat::CjCancellations, QLatin1String("cj-cancel")},
     {CorrectionFormat::CjRestatements, QLatin1String("cj")},
     {CorrectionFormat::Impact, QLatin1String("impact")},
     {CorrectionFormat::AvantLink, QLatin1String("avantlink")}}};

/// An order as it has to become.
struct Correction
{
    QString order;
    QString reference; ///< the network's own number
    QDate day;
    ConversionStatus ourStatus = ConversionStatus::Confirmed;
    std::optional<Money> sale; ///< what the order comes to; none: nothing is left of it
    std::optional<Money> sold; ///< what the network goes by
    Currency currency;

    [[nodiscard]] bool isVoid() const { return !sale; }
};

bool stands(const std::optional<ConversionStatus> &status)
{
    return status && *status != ConversionStatus::Cancelled && *status != ConversionStatus::Refunded;
}

/// What a line says about the order; nothing where the merchant's records do not show that the network is wrong.
std::optional<Correction> correctionOf(const ReconciliationLine &line)
{
    if (!stands(line.theirStatus))
        return std::nullopt;
    Correction correction{line.order,     line.reference,      line.day, line.ourStatus, std::nullopt,
                          line.theirSale, line.ours.currency()};
    const bool isOff = line.ourStatus == ConversionStatus::Cancelled || line.ourStatus == ConversionStatus::Refunded;
    if (line.reason == DifferenceReason::Status && isOff)
        return correction;
    if (line.reason != DifferenceReason::Basis || !line.ourBasis)
        return std::nullopt;
    if (line.ourBasis->minor() > 0)
        correction.sale = line.ourBasis;
    return correction;
}

/// Amounts without their currency: the account's is meant.
bool namesAmountsOnly(CorrectionFormat format)
{
    return format == CorrectionFormat::Impact || format == CorrectionFormat::AvantLink;
}

/// "1234.50": what every network asks for, with two decimals where the currency has none.
QString amountText(const Money &amount)
{
    const QString text = amount.toDecimalText();
    return text.contains(u'.') ? text : text + QLatin1String(".00");
}

/// One format: what it needs, its heading and its rows.
class Writer
{
public:
    Writer(CorrectionFormat format, const CorrectionDetails &details)
        : m_format(format)
        , m_details(details)
    {}

    [[nodiscard]] QString missingDetail() const
    {
        const auto isEmpty = [](const QString &text) { return text.trimmed().isEmpty(); };
        switch (m_format) {
        case CorrectionFormat::AwinDeclines:
            return isEmpty(m_details.reason) ? Text::tr("Name the reason as Awin lists it: it stands on every line.")
                                             : QString();
        case CorrectionFormat::CjCancellations:
        case CorrectionFormat::CjRestatements:
            return isEmpty(m_details.merchant) || isEmpty(m_details.subscription) || isEmpty(m_details.actionTracker)
                       ? Text::tr("Name your company id, subscription id and action tracker at CJ: they stand on every "
                                  "line.")
                       : QString();
        case CorrectionFormat::Impact:
            return isEmpty(m_details.reason) ? Text::tr("Name the reason code of impact.com: it stands on every line.")
                                             : QString();
        case CorrectionFormat::AvantLink:
            break;
        }
        return isEmpty(m_details.merchant) ? Text::tr("Name your merchant id at AvantLink: it stands on every line.")
                                           : QString();
    }

    /// Why the format has no line for an order; empty when it has.
    [[nodiscard]] QString whyNot(const Correction &correction) const
    {
        if (!isPlainText(correction.order) || startsLikeFormula(correction.order) ||
            correction.order.contains(QLatin1Char('"')))
            return Text::tr("its number has signs that such a file cannot carry");
        switch (m_format) {
        case CorrectionFormat::AwinDeclines:
            return correction.isVoid()
                       ? QString()
                       : Text::tr("only wholly cancelled orders are declined; amend this one at Awin by hand");
        case CorrectionFormat::CjCancellations:
            return correction.isVoid() ? QString()
                                       : Text::tr("it is not cancelled; it belongs into the file of restatements");
        case CorrectionFormat::CjRestatements:
            return correction.isVoid() ? Text::tr("it is cancelled; it belongs into the file of cancellations")
                                       : QString();
        case CorrectionFormat::Impact:
            if (correction.isVoid() && correction.sold && correction.sold->isZero())
                return Text::tr("its amount is 0 there, and only an amount that becomes 0 is reversed");
            if (m_details.actionTracker.isEmpty() && correction.reference.isEmpty())
                return Text::tr("the file tells no action id; name the action tracker instead");
            return {};
        case CorrectionFormat::AvantLink:
            break;
        }
        if (correction.isVoid())
            return {};
        if (!correction.sold || correction.sold->minor() <= correction.sale->minor())
            return Text::tr("it came to more, and only returns can be told");
        return {};
    }

    [[nodiscard]] QStringList heading() const
    {
        switch (m_format) {
        case CorrectionFormat::AwinDeclines:
            return {}; // "remove column headings"
        case CorrectionFormat::CjCancellations:
            return fields("companyId,enterpriseId,subscriptionId,actionTrackerId,orderId,updateTime,correctionReason");
        case CorrectionFormat::CjRestatements:
            return fields("companyId,enterpriseId,subscriptionId,actionTrackerId,orderId,updateTime,amount,discount,"
                          "currency,itemSku,"
                          "itemUnitPrice,itemQuantity,itemDiscount,coupon,correctionReason");
        case CorrectionFormat::Impact:
            return m_details.actionTracker.isEmpty() ? fields("ActionId,Amount,Reason")
                                                     : fields("Oid,ActionTrackerId,Amount,Reason");
        case CorrectionFormat::AvantLink:
            break;
        }
        return fields("Merchant ID,Transaction/Order ID,Product ID/SKU,Return Item Amount,Return Item Quantity,Return "
                      "Reason Code");
    }

    [[nodiscard]] QStringList row(const Correction &correction) const
    {
        switch (m_format) {
        case CorrectionFormat::AwinDeclines:
            return {correction.order, QLocale::c().toString(correction.day, m_details.dateFormat),
                    QStringLiteral("DECLINED"), m_details.reason.simplified()};
        case CorrectionFormat::CjCancellations:
            return cjKey(correction) + QStringList{cjReason()};
        case CorrectionFormat::CjRestatements:
            return cjKey(correction) + QStringList{amountText(*correction.sale),
                                                   QStringLiteral("0"),
                                                   correction.currency.code(),
                                                   {},
                                                   {},
                                                   {},
                                                   {},
                                                   {},
                                                   cjReason()};
        case CorrectionFormat::Impact:
            return (m_details.actionTracker.isEmpty() ? QStringList{correction.reference}
                                                      : QStringList{correction.order, m_details.actionTracker}) +
                   QStringList{correction.isVoid() ? QStringLiteral("0") : amountText(*correction.sale),
                               m_details.reason.simplified()};
        case CorrectionFormat::AvantLink:
            break;
        }
        return {m_details.merchant,    correction.order,    {},
                takenBack(correction), QStringLiteral("1"), avantLinkReason(correction)};
    }

    [[nodiscard]] QString fileName() const
    {
        const QDate day = m_details.at.date();
        if (m_format == CorrectionFormat::AvantLink) {
            QString merchant = m_details.merchant;
            merchant.removeIf([](QChar c) { return c.unicode() >= 0x80 || !c.isLetterOrNumber(); });
            return QStringLiteral("returns_%1_%2.csv").arg(merchant, day.toString(QStringLiteral("yyyy_MM_dd")));
        }
        return QStringLiteral("corrections-%1-%2.csv").arg(keyOf(m_format), day.toString(Qt::ISODate));
    }

    [[nodiscard]] QByteArray line(const QStringList &cells) const
    {
        const QChar delimiter = m_format == CorrectionFormat::AwinDeclines ? m_details.delimiter : QChar(u',');
        QStringList quoted;
        for (const QString &cell : cells)
            quoted << (cell.contains(delimiter) ? u'"' + cell + u'"' : cell);
        return quoted.join(delimiter).toUtf8() + "\r\n";
    }

private:
    static QStringList fields(const char *list) { return QString::fromLatin1(list).split(u','); }

    [[nodiscard]] QStringList cjKey(const Correction &correction) const
    {
        return {m_details.merchant,     m_details.enterprise,
                m_details.subscription, m_details.actionTracker,
                correction.order,       m_details.at.toUTC().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss'Z'"))};
    }

    [[nodiscard]] QString cjReason() const
    {
        return m_details.reason.trimmed().isEmpty() ? QStringLiteral("ReturnedMerchandise")
                                                    : m_details.reason.simplified();
    }

    /// A blank amount takes all of it back.
    [[nodiscard]] QString takenBack(const Correction &correction) const
    {
        return correction.isVoid()
                   ? QString()
                   : amountText(Money(correction.sold->minor() - correction.sale->minor(), correction.currency));
    }

    [[nodiscard]] QString avantLinkReason(const Correction &correction) const
    {
        if (!m_details.reason.trimmed().isEmpty())
            return m_details.reason.simplified();
        if (!correction.isVoid())
            return QStringLiteral("ADJUSTMENT");
        return correction.ourStatus == ConversionStatus::Cancelled ? QStringLiteral("CANCELED")
                                                                   : QStringLiteral("RETURN");
    }

    CorrectionFormat m_format;
    const CorrectionDetails &m_details;
};

/// One for each order, in the comparison's order.
/// @param mixed orders of several currencies may stand in one file.
Result<QList<Correction>> correctionsOf(const Reconciliation &reconciliation, Currency wanted, bool mixed)
{
    QList<Correction> corrections;
    QSet<QString> orders;
    Currency first = wanted;
    for (const ReconciliationLine &line : reconciliation.lines) {
        const std::optional<Correction> correction = correctionOf(line);
        if (!correction || (wanted.isValid() && correction->currency != wanted) || orders.contains(correction->order))
            continue;
        if (!mixed && first.isValid() && correction->currency != first) {
            return fail(ErrorCode::InvalidInput,
                        Text::tr("The orders to correct are in several currencies, and such a file names none. "
                                 "Choose one of them."));
        }
        first = correction->currency;
        orders.insert(correction->order);
        corrections.append(*correction);
    }
    return corrections;
}

} // namespace

QLatin1String keyOf(CorrectionFormat format)
{
    return std::find_if(keys.begin(), keys.end(), [format](const auto &entry) { return entry.first == format; })
        ->second;
}

std::optional<CorrectionFormat> correctionFormatFrom(const QString &key)
{
    const auto found =
        std::find_if(keys.begin(), keys.end(), [&key](const auto &entry) { return entry.second == key; });
    return found == keys.end() ? std::nullopt : std::optional(found->first);
}

QString correctionFormatName(CorrectionFormat format)
{
    switch (format) {
    case CorrectionFormat::AwinDeclines:
        return Text::tr("Awin: cancelled orders, to decline");
    case CorrectionFormat::CjCancellations:
        return Text::tr("CJ: cancelled orders");
    case CorrectionFormat::CjRestatements:
        return Text::tr("CJ: orders that come to another amount");
    case CorrectionFormat::Impact:
        return Text::tr("impact.com: orders to change or reverse");
    case CorrectionFormat::AvantLink:
        break;
    }
    return Text::tr("AvantLink: returns");
}

QList<CorrectionFormat> correctionFormats()
{
    QList<CorrectionFormat> formats;
    for (const auto &[format, key] : keys)
        formats << format;
    return formats;
}

std::optional<CorrectionFormat> likelyFormat(const Reconciliation &reconciliation)
{
    const QString &profile = reconciliation.profileKey;
    if (profile.startsWith(QLatin1String("awin")))
        return CorrectionFormat::AwinDeclines;
    if (profile.startsWith(QLatin1String("cj-")))
        return CorrectionFormat::CjCancellations;
    if (profile.startsWith(QLatin1String("impact")))
        return CorrectionFormat::Impact;
    return profile.startsWith(QLatin1String("avantlink")) ? std::optional(CorrectionFormat::AvantLink) : std::nullopt;
}

Result<CorrectionFile> makeCorrectionFile(const Reconciliation &reconciliation, CorrectionFormat format,
                                          const CorrectionDetails &details)
{
    const Writer writer(format, details);
    if (const QString missing = writer.missingDetail(); !missing.isEmpty())
        return fail(ErrorCode::InvalidInput, missing);
    for (const QString &detail :
         {details.merchant, details.enterprise, details.subscription, details.actionTracker, details.reason}) {
        if (!isPlainText(detail) || startsLikeFormula(detail) || detail.contains(u'"'))
            return fail(ErrorCode::InvalidInput,
                        Text::tr("“%1” has signs that such a file cannot carry.").arg(shownText(detail)));
    }
    const Result<QList<Correction>> corrections =
        correctionsOf(reconciliation, details.currency, !namesAmountsOnly(format));
    if (!corrections)
        return fail(corrections);
    CorrectionFile file;
    file.name = writer.fileName();
    if (const QStringList heading = writer.heading(); !heading.isEmpty())
        file.content = writer.line(heading);
    for (const Correction &correction : *corrections) {
        if (const QString why = writer.whyNot(correction); !why.isEmpty()) {
            file.leftOut << Text::tr("%1: %2.").arg(shownText(correction.order), why);
            continue;
        }
        file.content += writer.line(writer.row(correction));
        ++(correction.isVoid() ? file.voided : file.amended);
    }
    if (file.voided + file.amended == 0) {
        const QString none = Text::tr(
            "There is nothing that this file could correct: no order was cancelled here or comes to another amount.");
        return fail(ErrorCode::NotFound, file.leftOut.isEmpty() ? none : file.leftOut.join(u'\n'));
    }
    return file;
}

} // namespace laurel
