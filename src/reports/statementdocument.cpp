#include "reports/statementdocument.h"

#include "core/localformat.h"
#include "reports/reportparts.h"
#include "reports/statementwords.h"
#include "storage/storedtext.h"

#include <QCoreApplication>
#include <algorithm>

namespace laurel {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(StatementDocument)
};

QString daysOf(const Statement &statement, const QLocale &locale)
{
    if (statement.isFirst)
        return Words::tr("sales until %1").arg(dayText(statement.period.last(), locale));
    return statement.payout ? Words::tr("sales of %1", "a period").arg(periodTitle(statement.period, locale))
                            : periodTitle(statement.period, locale);
}

/// Writes the part about one currency.
class AccountPage
{
public:
    AccountPage(const Statement &statement, const StatementAccount &account, const QLocale &locale)
        : m_statement(statement)
        , m_account(account)
        , m_locale(locale)
    {}

    void write(QList<ReportBlock> &blocks) const
    {
        if (m_statement.accounts.size() > 1)
            blocks.append(HeadingBlock{Words::tr("Commissions in %1").arg(m_account.currency.code())});
        blocks.append(TilesBlock{tiles()});
        blocks.append(ParagraphBlock{summary()});
        if (!m_account.payments.isEmpty())
            blocks.append(TableBlock{payments()});
        blocks.append(TableBlock{lines(Words::tr("New commissions"), m_account.added, m_account.earned)});
        if (!m_account.before.isEmpty())
            blocks.append(
                TableBlock{lines(Words::tr("Carried over from before"), m_account.before, m_account.carriedOver)});
        if (!m_account.ahead.isEmpty()) {
            const Money sum = sumOf(m_account.ahead);
            blocks.append(TableBlock{lines(Words::tr("Of later days, paid already"), m_account.ahead, sum)});
        }
    }

private:
    [[nodiscard]] QString money(const Money &amount) const { return formatMoney(amount, m_locale); }

    [[nodiscard]] Money sumOf(const QList<StatementLine> &lines) const
    {
        qint64 sum = 0;
        for (const StatementLine &line : lines)
            sum += line.amount.minor();
        return Money(sum, m_account.currency);
    }

    [[nodiscard]] bool isAllPaid() const
    {
        return std::ranges::all_of(m_account.payments,
                                   [](const Payment &payment) { return payment.state == PaymentState::Paid; });
    }

    [[nodiscard]] QList<KpiTile> tiles() const
    {
        const auto count = [](const QList<StatementLine> &lines) {
            return Words::tr("%n commission(s)", nullptr, int(lines.size()));
        };
        const QString paid = isAllPaid() ? Words::tr("Paid") : Words::tr("To be paid");
        return {{Words::tr("Carried over"), money(m_account.carriedOver), count(m_account.before), 0},
                {Words::tr("New commissions"), money(m_account.earned), count(m_account.added), 0},
                {paid, money(m_account.paid), whenPaid(), 0},
                {Words::tr("Balance"), money(m_account.balance), Words::tr("rolls over"), 0}};
    }

    [[nodiscard]] QString whenPaid() const
    {
        if (m_account.payments.size() != 1)
            return Words::tr("%n payment(s)", nullptr, int(m_account.payments.size()));
        const Payment &payment = m_account.payments.constFirst();
        const QDate day = payment.paidDay.isValid() || !m_statement.payout ? payment.paidDay : m_statement.payout->day;
        return Words::tr("on %1", "a day").arg(dayText(day, m_locale));
    }

    [[nodiscard]] QString summary() const
    {
        QStringList parts{Words::tr("%1 carried over and %2 new, less %3 paid, leave a balance of %4.")
                              .arg(money(m_account.carriedOver), money(m_account.earned), money(m_account.paid),
                                   money(m_account.balance))};
        for (const Payment &payment : m_account.payments)
            parts.append(paymentSentence(payment));
        for (const Payment &payment : m_account.notMade) {
            const QString sentence =
                payment.state == PaymentState::Failed
                    ? Words::tr("Payment %1 of %2 failed (%3). Its commissions are due again.")
                    : Words::tr("Payment %1 of %2 was not made (%3). Its commissions are due again.");
            parts.append(sentence.arg(payment.reference, money(payment.amount), payment.reason));
        }
        if (m_account.cancelled > 0)
            parts.append(
                Words::tr("%n sale(s) came to nothing, as they were cancelled or refunded, and are not listed.",
                          nullptr, m_account.cancelled));
        parts.append(whatIsLeft());
        parts.removeAll(QString());
        return parts.join(u' ');
    }

    [[nodiscard]] QString paymentSentence(const Payment &payment) const
    {
        const QString arrived = money(payment.paid);
        const QString how = methodText(payment.method);
        QString text;
        if (payment.state == PaymentState::Paid)
            text = Words::tr("%1 arrived on %2 (%3, reference %4).")
                       .arg(arrived, dayText(payment.paidDay, m_locale), how, payment.reference);
        else if (payment.state == PaymentState::Sent || !m_statement.payout)
            text = Words::tr("%1 is on its way (%2, reference %3).").arg(arrived, how, payment.reference);
        else
            text = Words::tr("%1 is to be paid on %2 (%3, reference %4).")
                       .arg(arrived, dayText(m_statement.payout->day, m_locale), how, payment.reference);
        if (!payment.fee.isZero())
            text += u' ' + Words::tr("A fee of %1 was kept back.").arg(money(payment.fee));
        if (payment.rateDay.isValid()) {
            const Money net(payment.amount.minor() - payment.fee.minor(), payment.amount.currency());
            text +=
                u' ' +
                Words::tr("%1 was converted by the rates of %2.").arg(money(net), dayText(payment.rateDay, m_locale));
        }
        return text;
    }

    /// What the balance is made of.
    [[nodiscard]] QString whatIsLeft() const
    {
        QStringList sentences;
        const auto add = [&](StatementFate fate, const QString &sentence) {
            if (const Money left = m_account.left(fate); !left.isZero())
                sentences.append(sentence.arg(money(left)));
        };
        add(StatementFate::Due, Words::tr("%1 of the balance is due with the next payment."));
        add(StatementFate::Waiting, Words::tr("%1 of the balance waits until the time for returns is over."));
        add(StatementFate::OnHold, Words::tr("%1 of the balance is on hold."));
        add(StatementFate::BeingPaid, Words::tr("%1 of the balance is being paid."));
        add(StatementFate::PaidSince, Words::tr("%1 of the balance was paid since."));
        return sentences.join(u' ');
    }

    /// Without columns that would be empty.
    [[nodiscard]] TableData payments() const
    {
        const Currency currency = m_account.currency;
        const QList<Payment> &all = m_account.payments;
        const bool hasFees = std::ranges::any_of(all, [](const Payment &payment) { return !payment.fee.isZero(); });
        const bool hasRates =
            std::ranges::any_of(all, [](const Payment &payment) { return payment.rateDay.isValid(); });
        TableData table;
        table.title = isAllPaid() ? Words::tr("Payments") : Words::tr("Payments to come");
        table.columns = {{Words::tr("Paid on"), ColumnKind::Date, {}},
                         {Words::tr("Reference"), ColumnKind::Text, {}},
                         {Words::tr("How"), ColumnKind::Text, {}}};
        if (hasRates)
            table.columns.append({Words::tr("Exchange rates of"), ColumnKind::Date, {}});
        table.columns.append({withUnit(Words::tr("Commissions"), currency, m_locale), ColumnKind::Money, {}});
        if (hasFees)
            table.columns.append({withUnit(Words::tr("Fee"), currency, m_locale), ColumnKind::Money, {}});
        table.columns.append({Words::tr("Arrives"), ColumnKind::Money, {}});
        for (const Payment &payment : all) {
            QList<Cell> row{payment.paidDay, payment.reference, methodText(payment.method)};
            if (hasRates)
                row.append(payment.rateDay);
            row.append(payment.amount);
            if (hasFees)
                row.append(payment.fee);
            row.append(payment.paid);
            table.rows.append(row);
        }
        if (all.size() > 1) {
            table.sums = QList<Cell>(table.columns.size());
            table.sums[0] = Words::tr("Sum");
            table.sums[hasRates ? 4 : 3] = m_account.paid;
        }
        return table;
    }

    [[nodiscard]] QString becomes(const StatementLine &line) const
    {
        const bool isOnly = line.fate == StatementFate::PaidHere && m_account.payments.size() == 1;
        if (!isOnly)
            return fateText(line, m_locale);
        return isAllPaid() ? Words::tr("Paid") : Words::tr("To be paid");
    }

    [[nodiscard]] TableData lines(const QString &title, const QList<StatementLine> &lines, const Money &sum) const
    {
        const Currency currency = m_account.currency;
        TableData table;
        table.title = title;
        table.columns = {{Words::tr("Day"), ColumnKind::Date, {}},
                         {Words::tr("Order"), ColumnKind::Text, {}},
                         {withUnit(Words::tr("Basis"), currency, m_locale), ColumnKind::Money, {}},
                         {Words::tr("Rate"), ColumnKind::Share, {}},
                         {Words::tr("How it came about"), ColumnKind::Text, {}, true},
                         {Words::tr("State"), ColumnKind::Text, {}, true},
                         {withUnit(Words::tr("Commission"), currency, m_locale), ColumnKind::Money, {}}};
        for (const StatementLine &line : lines) {
            const Commission &commission = line.row.commission;
            const bool isSale = line.row.kind == CommissionEntryKind::Sale;
            const bool hasBasis = isSale && (commission.rate || !commission.basis.isZero());
            const QString how = explainLine(line.row, m_locale);
            table.rows.append({line.row.day, line.row.externalId, hasBasis ? Cell(commission.basis) : Cell(),
                               commission.rate ? Cell(formatRate(*commission.rate, m_locale)) : Cell(),
                               isSale ? how : Words::tr("%1: %2", "kind and reason").arg(lineKind(line.row), how),
                               becomes(line), line.amount});
        }
        if (!lines.isEmpty())
            table.sums = {Words::tr("Sum"), {}, {}, {}, {}, {}, sum};
        return table;
    }

    const Statement &m_statement;
    const StatementAccount &m_account;
    const QLocale &m_locale;
};

/// Who pays whom, a line each.
QString parties(const Statement &statement)
{
    const auto line = [](const QString &sentence, QStringList facts) {
        facts.removeAll(QString());
        return facts.isEmpty() ? QString() : sentence.arg(facts.join(QStringLiteral(" · ")));
    };
    const auto vat = [](const QString &id) { return id.isEmpty() ? QString() : Words::tr("VAT id %1").arg(id); };
    const PayerDetails &payer = statement.payer;
    const PayoutAccount &payee = statement.payee;
    const QString payeeName = payee.name.isEmpty() ? statement.affiliate.name : payee.name;
    const QString from =
        line(Words::tr("From %1", "who pays"), {payer.name.isEmpty() ? statement.program : payer.name,
                                                placeOf(payer.address, payer.country), vat(payer.vatId), payer.email});
    const QString to =
        line(Words::tr("To %1", "who is paid"), {payeeName, placeOf(payee.address, payee.country), vat(payee.vatId)});
    return from + u'\n' + to;
}

/// Whether the amount of a row adds up to the balance, or only tells what else there was.
enum class Counts { Yes, No };

void appendLines(TableData &table, const QString &part, const QList<StatementLine> &lines, Counts counts,
                 const QLocale &locale)
{
    constexpr double millionths = 1'000'000;
    const bool isCounted = counts == Counts::Yes;
    for (const StatementLine &line : lines) {
        const Commission &commission = line.row.commission;
        const bool isSale = line.row.kind == CommissionEntryKind::Sale;
        table.rows.append({part,
                           line.row.day,
                           line.row.externalId,
                           QString(lineKindKey(line.row)),
                           isSale ? Cell(commission.basis) : Cell(),
                           commission.rate ? Cell(double(commission.rate->ppm()) / millionths) : Cell(),
                           commission.cut.isZero() ? Cell() : Cell(commission.cut),
                           isCounted ? Cell(line.amount) : Cell(),
                           line.amount.currency().code(),
                           QString(fateKey(line.fate)),
                           line.reference,
                           explainLine(line.row, locale),
                           {},
                           {},
                           {},
                           {},
                           {},
                           isCounted ? Cell() : Cell(line.amount)});
    }
}

void appendPayments(TableData &table, const QString &part, const QList<Payment> &payments, Counts counts)
{
    const bool isCounted = counts == Counts::Yes;
    for (const Payment &payment : payments) {
        const Money taken(-payment.amount.minor(), payment.amount.currency());
        table.rows.append({part,
                           payment.paidDay,
                           {},
                           QStringLiteral("payment"),
                           {},
                           {},
                           {},
                           isCounted ? Cell(taken) : Cell(),
                           taken.currency().code(),
                           QString(storedText(payment.state)),
                           payment.reference,
                           payment.reason,
                           payment.fee,
                           isCounted ? Cell(payment.paid) : Cell(),
                           payment.paid.currency().code(),
                           payment.rateDay,
                           QString(storedText(payment.method)),
                           isCounted ? Cell() : Cell(taken)});
    }
}

} // namespace

ReportDocument documentOf(const Statement &statement, const QLocale &locale)
{
    ReportDocument document;
    document.locale = locale;
    document.title = Words::tr("Statement for %1").arg(statement.affiliate.name);
    const QString days = daysOf(statement, locale);
    document.subtitle =
        statement.payout
            ? Words::tr("%1 affiliate program · payout %2, %3").arg(statement.program, statement.payout->number, days)
            : Words::tr("%1 affiliate program · %2").arg(statement.program, days);
    document.footer = Words::tr("As of %1 · commissions by the day of their sale, payments by theirs")
                          .arg(dayText(statement.asOf, locale));
    document.blocks.append(ParagraphBlock{parties(statement)});
    for (const StatementAccount &account : statement.accounts)
        AccountPage(statement, account, locale).write(document.blocks);
    if (statement.accounts.isEmpty())
        document.blocks.append(
            ParagraphBlock{Words::tr("There were no commissions and no payments, and nothing was left from before.")});
    return document;
}

TableData ledgerOf(const Statement &statement, const QLocale &locale)
{
    TableData table;
    table.title = Words::tr("Statement");
    table.columns = {{Words::tr("Part"), ColumnKind::Text, QStringLiteral("part")},
                     {Words::tr("Day"), ColumnKind::Date, QStringLiteral("day")},
                     {Words::tr("Order"), ColumnKind::Text, QStringLiteral("order")},
                     {Words::tr("Kind"), ColumnKind::Text, QStringLiteral("kind")},
                     {Words::tr("Basis"), ColumnKind::Money, QStringLiteral("basis")},
                     {Words::tr("Rate"), ColumnKind::Share, QStringLiteral("rate")},
                     {Words::tr("Taken off by a cap"), ColumnKind::Money, QStringLiteral("cut")},
                     {Words::tr("Amount"), ColumnKind::Money, QStringLiteral("amount")},
                     {Words::tr("Currency"), ColumnKind::Text, QStringLiteral("currency")},
                     {Words::tr("State"), ColumnKind::Text, QStringLiteral("state")},
                     {Words::tr("Payment"), ColumnKind::Text, QStringLiteral("payment")},
                     {Words::tr("How it came about"), ColumnKind::Text, QStringLiteral("explanation")},
                     {Words::tr("Fee"), ColumnKind::Money, QStringLiteral("fee")},
                     {Words::tr("Arrives"), ColumnKind::Money, QStringLiteral("arrives")},
                     {Words::tr("Arrives in"), ColumnKind::Text, QStringLiteral("arrives_currency")},
                     {Words::tr("Rates of"), ColumnKind::Date, QStringLiteral("rate_day")},
                     {Words::tr("Method"), ColumnKind::Text, QStringLiteral("method")},
                     {Words::tr("Not in the balance"), ColumnKind::Money, QStringLiteral("outside")}};
    for (const StatementAccount &account : statement.accounts) {
        appendLines(table, QStringLiteral("carried-over"), account.before, Counts::Yes, locale);
        appendLines(table, QStringLiteral("new"), account.added, Counts::Yes, locale);
        appendPayments(table, QStringLiteral("paid"), account.payments, Counts::Yes);
        appendLines(table, QStringLiteral("ahead"), account.ahead, Counts::No, locale);
        appendPayments(table, QStringLiteral("not-made"), account.notMade, Counts::No);
    }
    return table;
}

QString fileNamePart(const QString &text)
{
    constexpr qsizetype longest = 40;
    QString part;
    // Decomposed, an accented letter leaves its plain one.
    const QString plain = text.normalized(QString::NormalizationForm_KD).toLower();
    for (const QChar c : plain) {
        if ((c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9'))
            part += c;
        else if (c.isSpace() || c.isPunct() || c.isSymbol())
            part += part.isEmpty() || part.endsWith(u'-') ? QString() : QStringLiteral("-");
    }
    part.truncate(longest);
    while (part.endsWith(u'-'))
        part.chop(1);
    return part;
}

QString fileNameOf(const Statement &statement)
{
    const QString what = statement.payout ? statement.payout->number
                                          : statement.period.from().toString(Qt::ISODate) + u'-' +
                                                statement.period.last().toString(Qt::ISODate);
    return statementFileName(what, statement.affiliate.name, statement.affiliate.id);
}

QString statementFileName(const QString &about, const QString &affiliateName, AffiliateId affiliate)
{
    QStringList parts{QStringLiteral("statement"), fileNamePart(about), fileNamePart(affiliateName),
                      QString::number(affiliate.value())};
    parts.removeAll(QString());
    return parts.join(u'-');
}

} // namespace laurel
