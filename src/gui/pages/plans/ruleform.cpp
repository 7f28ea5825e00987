#include "gui/pages/plans/ruleform.h"

#include "core/localformat.h"
#include "gui/pages/plans/stepsedit.h"
#include "gui/pages/plans/typedterms.h"
#include "gui/theme/theme.h"
#include "gui/widgets/card.h"
#include "gui/widgets/foldsection.h"
#include "gui/widgets/sentence.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

namespace laurel {

namespace {

enum PayUnit { Percent, PerOrder, PerItem };
enum Who { Everyone, OfTier, OneAffiliate };
enum Since { Always, FromDay };

constexpr int mostCounted = 1200; // payments or months, as the program file allows
constexpr int highestPriority = 100'000;

void choose(QComboBox &box, const QVariant &value) { box.setCurrentIndex(std::max(0, box.findData(value))); }

QLabel *errorLabel(QWidget *parent)
{
    auto *label = plainLabel({}, parent);
    label->setProperty("role", QStringLiteral("error"));
    label->setWordWrap(true);
    label->hide();
    return label;
}

void showError(QLabel &label, const QString &text)
{
    label.setText(text);
    label.setVisible(!text.isEmpty());
}

QSpinBox *countSpin(const QString &name, QWidget *parent)
{
    auto *spin = new QSpinBox(parent);
    spin->setAccessibleName(name);
    spin->setRange(1, mostCounted);
    return spin;
}

bool isCountry(const QString &text)
{
    const auto isLetter = [](QChar letter) { return letter >= u'A' && letter <= u'Z'; };
    return text.size() == 2 && isLetter(text.at(0)) && isLetter(text.at(1));
}

} // namespace

RuleForm::RuleForm(const PlanListing &listing, const CommissionRule &rule, Currency currency, QDate today,
                   QWidget *parent)
    : QWidget(parent)
    , m_listing(listing)
    , m_before(rule)
    , m_currency(currency)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, spacing::inside, 0);
    layout->setSpacing(spacing::inside);
    buildTerms();
    buildConditions();
    buildBasis();
    m_stepsSection = new FoldSection(tr("Steps"), this);
    m_steps = new StepsEdit(currency, this);
    m_stepsError = errorLabel(this);
    m_stepsSection->add(m_steps);
    m_stepsSection->add(m_stepsError);
    layout->addWidget(m_stepsSection);
    buildRecurrence();
    layout->addStretch(1);
    fillTerms(today);
    fillConditions();
    m_steps->setSteps(rule.steps);
    m_stepsSection->setOpen(rule.steps.measure != StepMeasure::None);
    fillRecurrence();
    connectInputs();
    refresh();
    check();
}

void RuleForm::focusStart()
{
    m_pay->setFocus(Qt::OtherFocusReason);
    m_pay->selectAll();
}

void RuleForm::buildTerms()
{
    m_pay = gapEdit(tr("What is paid"), 6, this);
    m_payUnit = gapBox(tr("Percent or amount"), this);
    const QString mark = currencyMark(m_currency, QLocale());
    m_payUnit->addItem(tr("% of the amount"), int(Percent));
    m_payUnit->addItem(tr("%1 per order", "currency").arg(mark), int(PerOrder));
    m_payUnit->addItem(tr("%1 per item", "currency").arg(mark), int(PerItem));
    m_kind = gapBox(tr("For what"), this);
    m_kind->addItem(tr("every sale"), int(ConversionKind::Sale));
    m_kind->addItem(tr("every lead"), int(ConversionKind::Lead));
    m_kind->addItem(tr("every action"), int(ConversionKind::Action));
    m_who = gapBox(tr("By whom"), this);
    m_who->addItem(tr("everyone"), int(Everyone));
    if (!m_listing.tiers.isEmpty())
        m_who->addItem(tr("tier", "by tier Gold"), int(OfTier));
    if (!m_listing.affiliates.isEmpty())
        m_who->addItem(tr("affiliate", "by affiliate Anna"), int(OneAffiliate));
    m_tier = gapBox(tr("Tier"), this);
    for (const Tier &tier : m_listing.tiers)
        m_tier->addItem(tier.name, tier.id.value());
    m_affiliate = gapBox(tr("Affiliate"), this);
    for (const Affiliate &affiliate : m_listing.affiliates)
        m_affiliate->addItem(affiliate.name, affiliate.id.value());
    m_since = gapBox(tr("Since when"), this);
    if (m_before.number == 0)
        m_since->addItem(tr("on any day"), int(Always));
    m_since->addItem(tr("from"), int(FromDay));
    m_from = new QDateEdit(this);
    m_from->setCalendarPopup(true);
    m_from->setAccessibleName(tr("First day"));
    auto *sentence = new Sentence(this);
    //: the sentence of a rule: %1 figure, %2 "% of the amount", %3 "every sale", %4 "everyone", %5 tier, %6 affiliate,
    //: %7 "from", %8 day
    sentence->setWords(tr("Pay %1 %2 for %3 by %4 %5 %6 made %7 %8"),
                       {m_pay, m_payUnit, m_kind, m_who, m_tier, m_affiliate, m_since, m_from});
    m_termsError = errorLabel(this);
    layout()->addWidget(sentence);
    layout()->addWidget(m_termsError);
}

void RuleForm::buildConditions()
{
    m_conditions = new FoldSection(tr("More conditions"), this);
    m_product = gapEdit(tr("Product"), 16, this);
    m_category = gapEdit(tr("Category"), 16, this);
    m_coupon = gapEdit(tr("Coupon"), 12, this);
    m_country = gapEdit(tr("Country"), 5, this);
    m_minimum = gapEdit(tr("Smallest order"), 8, this);
    for (QLineEdit *edit : {m_product, m_category, m_coupon, m_country, m_minimum})
        edit->setPlaceholderText(tr("any"));
    m_country->setMaxLength(2);
    m_customer = gapBox(tr("Customers"), this);
    m_customer->addItem(tr("all customers"), int(CustomerCondition::Any));
    m_customer->addItem(tr("new customers"), int(CustomerCondition::New));
    m_customer->addItem(tr("customers who bought before"), int(CustomerCondition::Returning));
    m_priority = new QSpinBox(this);
    m_priority->setRange(-highestPriority, highestPriority);
    m_priority->setAccessibleName(tr("Priority"));
    m_plan = gapBox(tr("Plan"), this);
    for (const CommissionPlan &plan : m_listing.terms.plans)
        m_plan->addItem(plan.name, plan.id.value());

    const QList<std::pair<QString, QList<QWidget *>>> sentences = {
        {tr("only for the product %1 of the category %2"), {m_product, m_category}},
        {tr("only with the coupon %1 for orders to the country %2 (as DE)"), {m_coupon, m_country}},
        {tr("only for %1 and orders from %2"), {m_customer, m_minimum}},
        {tr("considered with priority %1 – the highest first, then what is most specific"), {m_priority}}};
    for (const auto &[words, gaps] : sentences) {
        auto *sentence = new Sentence(this);
        sentence->setWords(words, gaps);
        m_conditions->add(sentence);
    }
    auto *plan = new Sentence(this);
    plan->setWords(tr("in the plan %1"), {m_plan});
    plan->setVisible(m_plan->count() > 1 && m_before.number == 0);
    m_conditions->add(plan);
    m_conditionsError = errorLabel(this);
    m_conditions->add(m_conditionsError);
    layout()->addWidget(m_conditions);
}

void RuleForm::buildBasis()
{
    m_basis = new FoldSection(tr("Basis"), this);
    m_basis->add(captionLabel(tr("A percentage is of what remains after discount and refunds, without tax and "
                                 "shipping, unless you say otherwise."),
                              this));
    m_basis->findChild<QLabel *>()->setWordWrap(true);
    m_beforeDiscount = new QCheckBox(tr("&Before discount"), this);
    m_withTax = new QCheckBox(tr("With ta&x"), this);
    m_withShipping = new QCheckBox(tr("With s&hipping"), this);
    for (QCheckBox *box : {m_beforeDiscount, m_withTax, m_withShipping})
        m_basis->add(box);
    layout()->addWidget(m_basis);
}

void RuleForm::buildRecurrence()
{
    m_recurring = new FoldSection(tr("Recurring"), this);
    m_which = gapBox(tr("Which payments"), this);
    m_which->addItem(tr("every payment of a customer"), int(Recurrence::Every));
    m_which->addItem(tr("only a customer's first payment"), int(Recurrence::First));
    m_which->addItem(tr("a customer's first payments, up to"), int(Recurrence::Payments));
    m_which->addItem(tr("a customer's payments for this many months:"), int(Recurrence::Months));
    m_count = countSpin(tr("How many payments or months"), this);
    m_count->setValue(12);
    auto *sentence = new Sentence(this);
    //: %1 "every payment of a customer", %2 how many
    sentence->setWords(tr("Pay for %1 %2"), {m_which, m_count});
    m_recurring->add(sentence);
    m_later = new QCheckBox(tr("&Later payments earn another percentage"), this);
    m_recurring->add(m_later);
    m_laterRate = gapEdit(tr("Percentage of later payments"), 6, this);
    m_laterAfter = countSpin(tr("After how many payments"), this);
    m_laterSentence = new Sentence(this);
    m_laterSentence->setWords(tr("pay %1 % after %2 payments"), {m_laterRate, m_laterAfter});
    m_recurring->add(m_laterSentence);
    m_recurringError = errorLabel(this);
    m_recurring->add(m_recurringError);
    layout()->addWidget(m_recurring);
}

void RuleForm::fillTerms(QDate today)
{
    if (m_before.rate)
        m_pay->setText(percentText(*m_before.rate));
    else if (m_before.flat)
        m_pay->setText(formatAmount(*m_before.flat, QLocale()));
    const PayUnit unit = !m_before.flat ? Percent : m_before.flatPer == FlatPer::Item ? PerItem : PerOrder;
    choose(*m_payUnit, int(unit));
    choose(*m_kind, int(m_before.appliesTo));
    choose(*m_who, int(m_before.affiliate.isValid() ? OneAffiliate : m_before.tier.isValid() ? OfTier : Everyone));
    choose(*m_tier, m_before.tier.value());
    choose(*m_affiliate, m_before.affiliate.value());
    choose(*m_since, int(FromDay));
    // Terms that begin later than today are changed as they begin.
    m_from->setDate(m_before.number > 0 && m_before.validFrom.isValid() ? std::max(today, m_before.validFrom) : today);
    if (m_before.number > 0 && m_before.validFrom.isValid())
        m_from->setMinimumDate(m_before.validFrom);
    for (QComboBox *box : {m_kind, m_who, m_tier, m_affiliate})
        box->setEnabled(m_before.number == 0); // a rule for somebody else is another rule
}

void RuleForm::fillConditions()
{
    m_product->setText(m_before.product);
    m_category->setText(m_before.category);
    m_coupon->setText(m_before.coupon);
    m_country->setText(m_before.country);
    choose(*m_customer, int(m_before.customer));
    if (m_before.minimumOrder)
        m_minimum->setText(formatAmount(*m_before.minimumOrder, QLocale()));
    m_priority->setValue(m_before.priority);
    if (m_before.plan.isValid())
        choose(*m_plan, m_before.plan.value());
    else
        m_plan->setCurrentIndex(m_plan->count() - 1); // the newest
    m_beforeDiscount->setChecked(m_before.basis.beforeDiscount);
    m_withTax->setChecked(m_before.basis.withTax);
    m_withShipping->setChecked(m_before.basis.withShipping);
    const bool hasConditions = !m_before.product.isEmpty() || !m_before.category.isEmpty() ||
                               !m_before.coupon.isEmpty() || !m_before.country.isEmpty() ||
                               m_before.customer != CustomerCondition::Any || m_before.minimumOrder ||
                               m_before.priority != 0;
    m_conditions->setOpen(hasConditions);
    m_basis->setOpen(m_before.basis != RuleBasis());
}

void RuleForm::fillRecurrence()
{
    const RuleRecurrence &recurrence = m_before.recurrence;
    choose(*m_which, int(recurrence.which));
    if (recurrence.count > 0)
        m_count->setValue(recurrence.count);
    m_later->setChecked(recurrence.stepDownAfter > 0);
    m_laterRate->setText(recurrence.stepDownRate ? percentText(*recurrence.stepDownRate) : QString());
    m_laterAfter->setValue(std::max(recurrence.stepDownAfter, 1));
    m_recurring->setOpen(recurrence != RuleRecurrence());
}

void RuleForm::connectInputs()
{
    const auto update = [this] {
        refresh();
        check();
    };
    for (const QLineEdit *edit : {m_pay, m_product, m_category, m_coupon, m_country, m_minimum, m_laterRate})
        connect(edit, &QLineEdit::textChanged, this, update);
    for (const QComboBox *box : {m_payUnit, m_kind, m_who, m_tier, m_affiliate, m_since, m_customer, m_plan, m_which})
        connect(box, &QComboBox::currentIndexChanged, this, update);
    for (const QCheckBox *box : {m_beforeDiscount, m_withTax, m_withShipping, m_later})
        connect(box, &QCheckBox::toggled, this, update);
    for (const QSpinBox *spin : {m_priority, m_count, m_laterAfter})
        connect(spin, &QSpinBox::valueChanged, this, update);
    connect(m_from, &QDateEdit::dateChanged, this, update);
    connect(m_steps, &StepsEdit::changed, this, update);
}

bool RuleForm::paysPercent() const { return m_payUnit->currentData().toInt() == Percent; }

void RuleForm::refresh()
{
    const int who = m_who->currentData().toInt();
    m_tier->setVisible(who == OfTier);
    m_affiliate->setVisible(who == OneAffiliate);
    m_from->setVisible(m_since->currentData().toInt() == FromDay);
    const auto which = Recurrence(m_which->currentData().toInt());
    m_count->setVisible(which == Recurrence::Payments || which == Recurrence::Months);
    m_basis->setVisible(paysPercent());
    m_later->setVisible(paysPercent());
    const bool hasLater = paysPercent() && m_later->isChecked();
    m_laterSentence->setVisible(hasLater);
}

Result<CommissionRule> RuleForm::typedTerms() const
{
    CommissionRule rule;
    rule.number = m_before.number;
    rule.plan = m_before.number > 0 ? m_before.plan : CommissionPlanId(m_plan->currentData().toLongLong());
    rule.validTo = m_before.validTo;
    if (paysPercent()) {
        const Result<Rate> rate = typedPercent(m_pay->text());
        if (!rate)
            return fail(rate);
        rule.rate = *rate;
    } else {
        const Result<Money> flat = typedAmount(m_pay->text(), m_currency);
        if (!flat)
            return fail(flat);
        rule.flat = *flat;
        rule.flatPer = m_payUnit->currentData().toInt() == PerItem ? FlatPer::Item : FlatPer::Order;
    }
    rule.appliesTo = ConversionKind(m_kind->currentData().toInt());
    const int who = m_who->currentData().toInt();
    if (who == OfTier)
        rule.tier = TierId(m_tier->currentData().toLongLong());
    if (who == OneAffiliate)
        rule.affiliate = AffiliateId(m_affiliate->currentData().toLongLong());
    if (m_since->currentData().toInt() == FromDay)
        rule.validFrom = m_from->date();
    if (rule.validTo.isValid() && rule.validFrom.isValid() && rule.validFrom >= rule.validTo)
        return fail(ErrorCode::InvalidInput, tr("The rule ends on %1. Choose an earlier day.")
                                                 .arg(QLocale().toString(rule.validTo, QLocale::ShortFormat)));
    return rule;
}

Result<CommissionRule> RuleForm::withConditions(CommissionRule rule) const
{
    rule.product = m_product->text().trimmed();
    rule.category = m_category->text().trimmed();
    rule.coupon = m_coupon->text().trimmed();
    rule.country = m_country->text().trimmed().toUpper();
    if (!rule.country.isEmpty() && !isCountry(rule.country))
        return fail(ErrorCode::InvalidInput, tr("A country has two letters, as DE or US."));
    rule.customer = CustomerCondition(m_customer->currentData().toInt());
    rule.priority = m_priority->value();
    const Result<Money> minimum = typedAmountOrNothing(m_minimum->text(), m_currency);
    if (!minimum)
        return fail(minimum);
    if (!minimum->isZero())
        rule.minimumOrder = *minimum;
    return rule;
}

Result<CommissionRule> RuleForm::withRecurrence(CommissionRule rule) const
{
    RuleRecurrence &recurrence = rule.recurrence;
    recurrence.which = Recurrence(m_which->currentData().toInt());
    if (recurrence.which == Recurrence::Payments || recurrence.which == Recurrence::Months)
        recurrence.count = m_count->value();
    if (!paysPercent() || !m_later->isChecked())
        return rule;
    if (!rule.steps.steps.isEmpty())
        return fail(ErrorCode::InvalidInput, tr("A rule has either steps or another percentage for later payments."));
    const Result<Rate> rate = typedPercent(m_laterRate->text());
    if (!rate)
        return fail(rate);
    recurrence.stepDownRate = *rate;
    recurrence.stepDownAfter = m_laterAfter->value();
    return rule;
}

CommissionRule RuleForm::withBasis(CommissionRule rule) const
{
    if (paysPercent())
        rule.basis = {m_beforeDiscount->isChecked(), m_withTax->isChecked(), m_withShipping->isChecked()};
    return rule;
}

void RuleForm::check()
{
    m_rule.reset();
    const Result<CommissionRule> terms = typedTerms();
    showError(*m_termsError, terms ? QString() : terms.error().message);
    CommissionRule rule = withBasis(terms.value_or(CommissionRule()));
    const Result<CommissionRule> conditions = withConditions(rule);
    showError(*m_conditionsError, conditions ? QString() : conditions.error().message);
    rule = conditions.value_or(rule);
    // Which pay the steps have is known although the rule's own is still to be typed.
    CommissionRule paying = rule;
    if (!terms && paysPercent())
        paying.rate = Rate();
    const Result<RuleSteps> steps = m_steps->stepsFor(paying);
    showError(*m_stepsError, steps ? QString() : steps.error().message);
    paying.steps = rule.steps = steps.value_or(RuleSteps());
    m_steps->showRule(paying);
    const Result<CommissionRule> recurrence = withRecurrence(rule);
    showError(*m_recurringError, recurrence ? QString() : recurrence.error().message);
    if (terms && conditions && steps && recurrence)
        m_rule = *recurrence;
    emit changed();
}

} // namespace laurel
