#include "commissions/payoutresult.h"

#include "commissions/delimitedtext.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace laurel {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PayoutResult)
};

enum Column { TransactionId, Reference, Recipient, Amount, CurrencyCode, Fee, Net, Status, Reason, columnCount };

/// Titles as titleKey() makes them, the most telling first.
QStringList titlesOf(Column column)
{
    const auto list = [](const char *titles) { return QString::fromLatin1(titles).split(u'|'); };
    switch (column) {
    case TransactionId:
        return list("transactionid");
    case Reference:
        return list("uniqueid|customerid|uniquecustomerid|uniqueidcustomerid|senderitemid|referenceid|customnumber");
    case Recipient:
        return list("recipient|recipientidentifier|recipientemail|recipientemailaddress|receiver|toemailaddress");
    case Amount:
        return list("amount|gross|grossamount|paymentamount|payoutamount");
    case CurrencyCode:
        return list("currency|currencycode|payoutcurrency");
    case Fee:
        return list("fee|fees|feeamount|payoutfee");
    case Net:
        return list("net|netamount");
    case Status:
        return list("status|transactionstatus|payoutstatus");
    case Reason:
        return list("reason|error|errormessage|failurereason|reasoncode|reasonerror|errorcode");
    case columnCount:
        break;
    }
    return {};
}

/// "Unique ID / Customer ID" → "uniqueidcustomerid"
QString titleKey(const QString &title)
{
    QString key;
    for (const QChar c : title) {
        if (c.isLetterOrNumber())
            key += c.toLower();
    }
    return key;
}

PayoutResult statusOf(const QString &word, bool &known)
{
    const QString key = titleKey(word);
    const auto isOneOf = [&key](std::initializer_list<const char *> words) {
        return std::any_of(words.begin(), words.end(), [&key](const char *each) { return key == QLatin1String(each); });
    };
    known = true;
    if (isOneOf({"completed", "success"}))
        return PayoutResult::Paid;
    if (isOneOf({"returned", "denied", "failed", "refunded", "blocked", "reversed", "canceled", "cancelled"}))
        return PayoutResult::Failed;
    known = isOneOf({"unclaimed", "pending", "onhold", "processing"});
    return PayoutResult::Pending;
}

tl::unexpected<Error> wrong(const QString &message) { return fail(ErrorCode::InvalidInput, message); }

constexpr NumberFormat withPoint;
constexpr NumberFormat withComma = {u',', u'.'};

class ResultTable
{
public:
    /// @returns false when @p rows have no row of titles.
    [[nodiscard]] bool findTitles(QList<DelimitedRow> rows)
    {
        m_rows = std::move(rows);
        const auto hasTitle = [](const DelimitedRow &row, Column column) {
            const QStringList titles = titlesOf(column);
            return std::any_of(row.cells.cbegin(), row.cells.cend(),
                               [&titles](const QString &cell) { return titles.contains(titleKey(cell)); });
        };
        // The block above may tell a transaction ID of its own.
        auto titles = std::find_if(m_rows.cbegin(), m_rows.cend(), [&hasTitle](const DelimitedRow &row) {
            return hasTitle(row, TransactionId) && hasTitle(row, Status);
        });
        if (titles == m_rows.cend()) {
            titles = std::find_if(m_rows.cbegin(), m_rows.cend(), [&hasTitle](const DelimitedRow &row) {
                return row.cells.size() > 1 && hasTitle(row, TransactionId);
            });
        }
        if (titles == m_rows.cend())
            return false;
        QStringList keys;
        for (const QString &title : titles->cells)
            keys.append(titleKey(title));
        for (int column = 0; column < columnCount; ++column) {
            qsizetype at = -1;
            for (const QString &title : titlesOf(Column(column)))
                at = at < 0 ? keys.indexOf(title) : at;
            m_positions[size_t(column)] = at;
        }
        m_first = titles - m_rows.cbegin() + 1;
        return true;
    }

    [[nodiscard]] Result<QList<PayoutResultLine>> read()
    {
        if (!has(Status) || !has(Amount))
            return missing(has(Status) ? QStringLiteral("Amount") : QStringLiteral("Status"));
        if (!has(CurrencyCode) && currencyOfPreamble().isEmpty())
            return missing(QStringLiteral("Currency"));
        // A file with a bad number is read, and told of, with the point.
        m_format = !areNumbers(withPoint) && areNumbers(withComma) ? withComma : withPoint;
        const bool fromPayer = countsFromPayer();
        QList<PayoutResultLine> lines;
        for (qsizetype i = m_first; i < m_rows.size(); ++i) {
            const DelimitedRow &row = m_rows.at(i);
            // A total at the end; a payment without a status stays what it was.
            if (cell(row, Status).isEmpty())
                continue;
            const auto line = lineOf(row);
            if (!line)
                return fail(line);
            // Money that came in is no payment that was made; one that came back is.
            if (line->status == PayoutResult::Failed || !fromPayer || isNegative(row))
                lines.append(*line);
        }
        return lines;
    }

private:
    [[nodiscard]] static tl::unexpected<Error> missing(const QString &title)
    {
        //: %1 the English title of a column
        return wrong(Text::tr("This report has no column “%1”. Download it again with all its columns.").arg(title));
    }

    [[nodiscard]] bool has(Column column) const { return m_positions[column] >= 0; }
    [[nodiscard]] QString cell(const DelimitedRow &row, Column column) const
    {
        return has(column) ? row.cells.value(m_positions[column]) : QString();
    }

    /// "Currency,USD" above the table; empty when it is not there.
    [[nodiscard]] QString currencyOfPreamble() const
    {
        for (qsizetype i = 0; i + 1 < m_first; ++i) {
            const QStringList &cells = m_rows.at(i).cells;
            for (qsizetype at = 0; at + 1 < cells.size(); ++at) {
                if (titlesOf(CurrencyCode).contains(titleKey(cells.at(at))))
                    return cells.at(at + 1);
            }
        }
        return {};
    }

    [[nodiscard]] Result<Currency> currencyOf(const DelimitedRow &row) const
    {
        return Currency::fromCode(has(CurrencyCode) ? cell(row, CurrencyCode) : currencyOfPreamble());
    }

    [[nodiscard]] bool areNumbers(NumberFormat format) const
    {
        return std::all_of(m_rows.cbegin() + m_first, m_rows.cend(), [&](const DelimitedRow &row) {
            const auto currency = currencyOf(row);
            return !currency || std::all_of(std::begin(amounts), std::end(amounts), [&](Column column) {
                const QString number = cell(row, column);
                return number.isEmpty() || Money::parse(number, *currency, format).has_value();
            });
        });
    }

    /// The activity report counts from the payer's side: payments and fees are negative there, and it alone tells the
    /// net.
    [[nodiscard]] bool countsFromPayer() const
    {
        return has(Net) || std::any_of(m_rows.cbegin() + m_first, m_rows.cend(),
                                       [this](const DelimitedRow &row) { return isNegative(row); });
    }

    [[nodiscard]] bool isNegative(const DelimitedRow &row) const
    {
        const auto amount =
            currencyOf(row).and_then([&](Currency known) { return Money::parse(cell(row, Amount), known, m_format); });
        return amount && amount->isNegative();
    }

    /// Without its sign.
    [[nodiscard]] Result<Money> amountOf(const DelimitedRow &row, Column column) const
    {
        const auto currency = currencyOf(row);
        const auto amount =
            currency.and_then([&](Currency known) { return Money::parse(cell(row, column), known, m_format); });
        if (!amount) {
            //: %2 what is wrong with it
            return wrong(
                Text::tr("Line %1 of the report cannot be read. %2").arg(row.line).arg(amount.error().message));
        }
        return amount->isNegative() ? amount->negated() : amount;
    }

    [[nodiscard]] Result<PayoutResultLine> lineOf(const DelimitedRow &row) const
    {
        PayoutResultLine line;
        line.reference = cell(row, Reference);
        line.recipient = cell(row, Recipient);
        line.transactionId = cell(row, TransactionId);
        const auto amount = amountOf(row, Amount);
        if (!amount)
            return fail(amount);
        line.amount = *amount;
        if (!cell(row, Fee).isEmpty()) {
            const auto fee = amountOf(row, Fee);
            if (!fee)
                return fail(fee);
            line.fee = *fee;
        }
        bool known = false;
        const QString word = cell(row, Status);
        line.status = statusOf(word, known);
        if (line.status != PayoutResult::Paid) {
            const QString reason = cell(row, Reason);
            line.reason = known && !reason.isEmpty() ? reason : word;
        }
        return line;
    }

    static constexpr Column amounts[] = {Amount, Fee};

    QList<DelimitedRow> m_rows;
    qsizetype m_first = 0; ///< of the data
    std::array<qsizetype, columnCount> m_positions{};
    NumberFormat m_format;
};

} // namespace

Result<QList<PayoutResultLine>> readPayoutResults(const QByteArray &bytes)
{
    const QString text = decodedText(bytes);
    for (const QChar delimiter : {u',', u'\t', u';'}) {
        ResultTable table;
        if (table.findTitles(delimitedRows(text, delimiter)))
            return table.read();
    }
    return wrong(
        Text::tr("This is not a PayPal report on a payout: no row of titles has “Transaction ID” in it. Download the "
                 "report of the payout from PayPal as CSV."));
}

} // namespace laurel
