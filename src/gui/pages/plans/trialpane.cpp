#include "gui/pages/plans/trialpane.h"

#include "commissions/commissiontext.h"
#include "core/localformat.h"
#include "gui/models/conversiontext.h"
#include "gui/models/texttablemodel.h"
#include "gui/pages/plans/typedterms.h"
#include "gui/theme/theme.h"
#include "ui_trialpane.h"

#include <QHeaderView>
#include <QSignalBlocker>

namespace laurel {

namespace {

constexpr int typingPauseMs = 150;
constexpr int sentenceRow = 48; // px: two lines
constexpr int rowsAtOnce = 6;   // the rest is scrolled to
constexpr qint64 exampleMajor = 100;

enum Column { RuleColumn, VerdictColumn };

Money example(Currency currency)
{
    return Money::parse(QString::number(exampleMajor), currency).value_or(Money(0, currency));
}

} // namespace

TrialPane::TrialPane(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::TrialPane>())
    , m_rules(new TextTableModel(this))
{
    m_ui->setupUi(this);
    m_ui->introLabel->setProperty("role", QStringLiteral("muted"));
    for (const auto kind : {ConversionKind::Sale, ConversionKind::Lead, ConversionKind::Action})
        m_ui->kindBox->addItem(conversionKindName(kind), int(kind));
    m_ui->customerBox->addItem(tr("New"), true);
    m_ui->customerBox->addItem(tr("Bought before"), false);
    m_rules->setTable({tr("Rule"), tr("Verdict")}, {});
    m_ui->rulesTable->setSelectionMode(QAbstractItemView::SingleSelection);
    m_ui->rulesTable->setWordWrap(true);
    m_ui->rulesTable->verticalHeader()->setDefaultSectionSize(sentenceRow);
    m_ui->rulesTable->setUp(m_rules, {}, {0, 150});
    m_ui->rulesTable->setStretchColumn(RuleColumn);
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPauseMs);
    connect(&m_typing, &QTimer::timeout, this, &TrialPane::tryNow);
    buildMore();
    connectInputs();
}

TrialPane::~TrialPane() = default;

void TrialPane::buildMore()
{
    const auto unfold = [this](bool open) {
        m_ui->moreButton->setArrowType(open                                   ? Qt::DownArrow
                                       : layoutDirection() == Qt::LeftToRight ? Qt::RightArrow
                                                                              : Qt::LeftArrow);
        m_ui->more->setVisible(open);
    };
    connect(m_ui->moreButton, &QToolButton::toggled, this, unfold);
    unfold(false);
}

void TrialPane::connectInputs()
{
    const auto typed = [this] { m_typing.start(); };
    for (const QLineEdit *edit : findChildren<QLineEdit *>())
        connect(edit, &QLineEdit::textChanged, this, typed);
    for (const QComboBox *box : findChildren<QComboBox *>())
        connect(box, &QComboBox::currentIndexChanged, this, typed);
    for (const QSpinBox *spin : findChildren<QSpinBox *>())
        connect(spin, &QSpinBox::valueChanged, this, typed);
    connect(m_ui->dayEdit, &QDateEdit::dateChanged, this, typed);
}

void TrialPane::setListing(const PlanListing &listing, Currency currency, QDate today)
{
    const QSignalBlocker quiet(m_ui->affiliateBox);
    const QVariant chosen = m_ui->affiliateBox->currentData();
    m_ui->affiliateBox->clear();
    for (const Affiliate &affiliate : listing.affiliates)
        m_ui->affiliateBox->addItem(affiliate.name, affiliate.id.value());
    m_ui->affiliateBox->setCurrentIndex(std::max(0, m_ui->affiliateBox->findData(chosen)));
    if (m_currency != currency) {
        m_currency = currency;
        m_ui->amountEditLabel->setText(tr("&Amount (%1)").arg(currencyMark(currency, QLocale())));
        m_ui->amountEdit->setText(formatAmount(example(currency), QLocale()));
        m_ui->dayEdit->setDate(today);
    }
    setTerms(listing.terms);
}

void TrialPane::setTerms(const CommissionTerms &terms, const QString &problem)
{
    m_terms = terms;
    m_problem = problem;
    tryNow();
}

void TrialPane::focusStart()
{
    m_ui->amountEdit->setFocus(Qt::OtherFocusReason);
    m_ui->amountEdit->selectAll();
}

Result<TrialOrder> TrialPane::order() const
{
    TrialOrder order;
    order.kind = ConversionKind(m_ui->kindBox->currentData().toInt());
    order.affiliate = AffiliateId(m_ui->affiliateBox->currentData().toLongLong());
    order.day = m_ui->dayEdit->date();
    const Result<Money> amount = typedAmount(m_ui->amountEdit->text(), m_currency);
    if (!amount)
        return fail(amount);
    order.amount = *amount;
    for (const auto &[edit, part] :
         {std::pair(m_ui->discountEdit, &order.discount), std::pair(m_ui->taxEdit, &order.tax),
          std::pair(m_ui->shippingEdit, &order.shipping), std::pair(m_ui->salesBeforeEdit, &order.salesBefore)}) {
        const Result<Money> typed = typedAmountOrNothing(edit->text(), m_currency);
        if (!typed)
            return fail(typed);
        *part = *typed;
    }
    order.quantity = m_ui->itemsSpin->value();
    order.product = m_ui->productEdit->text();
    order.category = m_ui->categoryEdit->text();
    order.coupon = m_ui->couponEdit->text();
    order.country = m_ui->countryEdit->text();
    order.isNewCustomer = m_ui->customerBox->currentData().toBool();
    order.payment = m_ui->paymentSpin->value();
    order.ordersBefore = m_ui->ordersBeforeSpin->value();
    return order;
}

void TrialPane::tryNow()
{
    m_typing.stop();
    if (!m_problem.isEmpty()) {
        showProblem(m_problem);
        return;
    }
    const Result<TrialOrder> typed = order();
    const Result<TrialResult> result = typed ? tryRules(m_terms, *typed, QLocale()) : fail(typed);
    if (result)
        showResult(*result);
    else
        showProblem(result.error().message);
}

void TrialPane::showResult(const TrialResult &result)
{
    QList<QStringList> rows;
    int winner = -1;
    for (const TrialRule &rule : result.rules) {
        if (rule.wins)
            winner = int(rows.size());
        const QString words = ruleText(rule.rule, QLocale());
        const bool isWritten = !rule.rule.id.isValid();
        rows.append({isWritten ? tr("%1 (this rule)").arg(words) : words, rule.wins ? tr("decides") : rule.against});
    }
    m_rules->setTable({tr("Rule"), tr("Verdict")}, rows);
    m_rules->setMarkedRow(winner);
    m_ui->amountLabel->ensurePolished(); // within a scroll area, polishing takes the font away again
    m_ui->amountLabel->setFont(Theme::font(Theme::Text::Title, true));
    m_ui->amountLabel->setText(formatMoney(result.amount, QLocale()));
    m_ui->amountLabel->setVisible(true);
    m_ui->arithmeticLabel->setText(result.arithmetic.join(u'\n'));
    m_ui->rulesTable->setVisible(!rows.isEmpty());
    const int header = m_ui->rulesTable->horizontalHeader()->sizeHint().height();
    m_ui->rulesTable->setMinimumHeight(header + std::min(int(rows.size()), rowsAtOnce) * sentenceRow + spacing::inside);
}

void TrialPane::showProblem(const QString &problem)
{
    m_ui->amountLabel->hide();
    m_ui->rulesTable->hide();
    m_ui->arithmeticLabel->setText(problem);
}

} // namespace laurel
