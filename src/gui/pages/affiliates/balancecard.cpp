#include "gui/pages/affiliates/balancecard.h"

#include "commissions/payoutdays.h"
#include "core/localformat.h"
#include "gui/models/payouttext.h"
#include "gui/theme/theme.h"
#include "gui/widgets/elidedlabel.h"
#include "storage/payoutaccounts.h"
#include "storage/programrepository.h"

#include <QGridLayout>
#include <QPushButton>

namespace laurel {

namespace {

constexpr int cellsInRow = 3;
constexpr int digitsShown = 4; // of an account number: enough to tell two apart

/// Where the money goes, without saying all of it on the screen.
QString whereText(const PayoutAccount &account)
{
    const QString number = account.iban.isEmpty() ? account.accountNumber : account.iban;
    switch (account.method) {
    case PayoutMethod::PayPal: return account.email;
    case PayoutMethod::Wise: return account.iban.isEmpty() ? account.email : QStringLiteral("…") + number.right(digitsShown);
    case PayoutMethod::Sepa:
    case PayoutMethod::Ach:
    case PayoutMethod::Bank: return number.isEmpty() ? QString() : QStringLiteral("…") + number.right(digitsShown);
    default: return {};
    }
}

QString howText(const BalanceFacts &facts)
{
    if (!facts.account.holdReason.isEmpty())
        return BalanceCard::tr("Nothing is paid for now: %1").arg(facts.account.holdReason);
    if (facts.account.method == PayoutMethod::None)
        return BalanceCard::tr("How they want to be paid is not known.");
    const QString where = whereText(facts.account);
    const QString method = payoutMethodName(facts.account.method);
    const QString how = where.isEmpty() ? method : BalanceCard::tr("%1, %2", "way of paying, account").arg(method, where);
    return facts.notPaid.isEmpty() ? how : BalanceCard::tr("%1. %2", "way of paying, why something is not paid").arg(how, facts.notPaid.join(u' '));
}

QString sumText(const QList<AffiliateBalance> &balances, Money AffiliateBalance::*part)
{
    QList<Money> amounts;
    for (const AffiliateBalance &balance : balances) {
        if (!(balance.*part).isZero())
            amounts.append(balance.*part);
    }
    return amounts.isEmpty() ? QStringLiteral("–") : formatSums(amounts, QLocale());
}

} // namespace

Result<BalanceFacts> readBalance(Database &database, AffiliateId affiliate, QDate today)
{
    BalanceFacts facts;
    auto balances = PayoutRepository(database).balances(affiliate);
    if (!balances)
        return fail(balances);
    auto account = PayoutAccountRepository(database).find(affiliate);
    if (!account)
        return fail(account);
    const auto program = ProgramRepository(database).load();
    if (!program)
        return fail(program);
    PayoutTerms terms = plannedPayout(*program, today);
    terms.only = {affiliate};
    const auto candidates = payoutCandidates(database, terms);
    if (!candidates)
        return fail(candidates);
    for (const PayoutCandidate &candidate : *candidates) {
        if (candidate.affiliate != affiliate)
            continue;
        if (candidate.block == PayoutBlock::None)
            facts.next.append(candidate.paid);
        else if (candidate.due.minor() > 0)
            facts.notPaid.append(candidate.why);
    }
    facts.nextDay = terms.day;
    facts.balances = std::move(*balances);
    facts.account = std::move(*account);
    return facts;
}

BalanceCard::BalanceCard(QWidget *parent)
    : Card(parent), m_how(new ElidedLabel(this)), m_change(new QPushButton(tr("Chan&ge…"), this))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(12, 8, 12, 8);
    grid->setHorizontalSpacing(spacing::between);
    grid->setVerticalSpacing(0);
    const QStringList captions = {tr("Pending"), tr("On hold"), tr("Approved"), tr("In a payout"), tr("Paid in all"), tr("Next payout")};
    for (int cell = 0; cell < CellCount; ++cell) {
        auto *caption = captionLabel(captions.at(cell), this);
        auto *figure = plainLabel(QStringLiteral("–"), this);
        figure->setWordWrap(true);
        figure->setFont(Theme::font(Theme::Text::Body, true));
        const int row = cell / cellsInRow * 3; // caption, figure, gap
        grid->addWidget(caption, row, cell % cellsInRow);
        grid->addWidget(figure, row + 1, cell % cellsInRow, Qt::AlignTop);
        grid->setColumnStretch(cell % cellsInRow, 1);
        m_figures.append(figure);
        if (cell == Next)
            m_nextCaption = caption;
    }
    grid->setRowMinimumHeight(2, spacing::inside);
    grid->setRowMinimumHeight(5, spacing::inside);
    m_how->setProperty("role", QStringLiteral("muted"));
    m_change->setObjectName(QStringLiteral("accountButton"));
    m_change->setAccessibleName(tr("Change how they are paid…"));
    auto *how = new QHBoxLayout; // beside the columns: neither makes the other wider
    how->setSpacing(spacing::inside);
    how->addWidget(m_how, 1);
    how->addWidget(m_change);
    grid->addLayout(how, 6, 0, 1, cellsInRow);
    connect(m_change, &QPushButton::clicked, this, &BalanceCard::accountRequested);
}

void BalanceCard::setFacts(const BalanceFacts &facts)
{
    const QLocale locale;
    m_figures.at(Pending)->setText(sumText(facts.balances, &AffiliateBalance::pending));
    m_figures.at(OnHold)->setText(sumText(facts.balances, &AffiliateBalance::onHold));
    m_figures.at(Approved)->setText(sumText(facts.balances, &AffiliateBalance::approved));
    m_figures.at(InPayout)->setText(sumText(facts.balances, &AffiliateBalance::inPayout));
    m_figures.at(Paid)->setText(sumText(facts.balances, &AffiliateBalance::paid));
    const bool isPaid = !facts.next.isEmpty();
    m_figures.at(Next)->setText(isPaid ? formatSums(facts.next, locale) : QStringLiteral("–"));
    m_nextCaption->setText(isPaid ? tr("Next, %1", "payout on a day").arg(locale.toString(facts.nextDay, QLocale::ShortFormat)) : tr("Next payout"));
    m_how->setText(howText(facts));
}

void BalanceCard::setWritable(bool writable)
{
    m_change->setEnabled(writable);
}

} // namespace laurel
