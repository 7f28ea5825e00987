#include "gui/pages/plans/ruledialog.h"

#include "commissions/commissiontext.h"
#include "commissions/whatif.h"
#include "gui/dialogs/dialogbuttons.h"
#include "gui/pages/plans/ruleform.h"
#include "gui/pages/plans/whatifpane.h"
#include "gui/theme/theme.h"
#include "ui_ruledialog.h"

#include <QPushButton>

namespace laurel {

namespace {

// A program without a plan gets one when its first rule is saved; until then the rule is tried in this one.
const CommissionPlanId planToCome(1);

QString dayText(QDate day) { return QLocale().toString(day, QLocale::ShortFormat); }

} // namespace

RuleDialog::RuleDialog(Session &session, PlanListing listing, const CommissionRule &rule, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::RuleDialog>())
    , m_listing(std::move(listing))
    , m_before(rule)
{
    m_ui->setupUi(this);
    const QDate today = session.period().today();
    setWindowTitle(rule.number > 0 ? tr("Change a commission rule") : tr("Add a commission rule"));
    m_form = new RuleForm(m_listing, rule, session.program().currency, today, this);
    m_form->setObjectName(QStringLiteral("scrollContents"));
    m_ui->formArea->setWidget(m_form);
    m_cost = new WhatIfPane(session, this);
    m_ui->costLayout->addWidget(m_cost);
    m_ui->splitter->setStretchFactor(0, 1);
    m_ui->splitter->setSizes({455, 485});
    m_ui->textLabel->setFont(Theme::font(Theme::Text::Section, true));
    m_ui->noteLabel->setProperty("role", QStringLiteral("muted"));
    setUpButtons(*m_ui->buttonBox, {});
    m_ui->trialPane->setListing(m_listing, session.program().currency, today);
    connect(m_form, &RuleForm::changed, this, &RuleDialog::refresh);
    refresh();
    resize(1000, 650);
    m_form->focusStart();
}

RuleDialog::~RuleDialog() = default;

std::optional<CommissionRule> RuleDialog::rule() const
{
    std::optional<CommissionRule> rule = m_form->rule();
    if (!rule)
        return rule;
    if (const CommissionRule *same = sameAs(*rule))
        rule->number = same->number;
    return rule;
}

bool RuleDialog::isSettled() const { return m_cost->isSettled(); }

void RuleDialog::done(int result)
{
    m_cost->stop();
    QDialog::done(result);
}

const CommissionRule *RuleDialog::sameAs(const CommissionRule &rule) const
{
    if (rule.number > 0)
        return nullptr;
    for (const CommissionPlan &plan : m_listing.terms.plans) {
        for (const CommissionRule &other : plan.rules) {
            if (plan.id == rule.plan && isForTheSame(other, rule))
                return newestVersion(m_listing.terms.plans, other);
        }
    }
    return nullptr;
}

CommissionTerms RuleDialog::termsWith(CommissionRule rule) const
{
    CommissionTerms terms = m_listing.terms;
    if (terms.plans.isEmpty()) {
        CommissionPlan plan;
        plan.id = planToCome;
        terms.plans.append(plan);
        rule.plan = planToCome;
    }
    return withRule(std::move(terms), rule);
}

QString RuleDialog::note(const CommissionRule &rule) const
{
    if (m_before.number > 0) {
        return tr("Version %1. Sales before that day keep the terms they had, and what was computed stays until you "
                  "compute open commissions anew. "
                  "You can undo this until a sale earns by it.")
            .arg(QLocale().toString(m_before.version + 1));
    }
    if (const CommissionRule *same = sameAs(rule))
        return tr("There is a rule for the same already: “%1”. From that day on these terms take its place.")
            .arg(ruleText(*same, QLocale()));
    return tr("It holds for sales that are imported from now on. You can undo this until a sale earns by it.");
}

void RuleDialog::refresh()
{
    const std::optional<CommissionRule> written = rule();
    QPushButton *accept = m_ui->buttonBox->button(QDialogButtonBox::Ok);
    QString problem;
    if (!written) {
        problem = tr("Something in the rule is still missing or wrong; it says so beside it.");
    } else if (written->number > 0 && m_before.number == 0 && !written->validFrom.isValid()) {
        problem = tr("There is a rule for the same already. Say from which day on these terms take its place.");
    } else if (const CommissionRule *newest = newestVersion(m_listing.terms.plans, *written);
               newest && newest->validFrom.isValid() && written->validFrom < newest->validFrom) {
        problem = tr("Other terms of this rule already hold from %1. Choose that day or a later one.")
                      .arg(dayText(newest->validFrom));
    }
    accept->setEnabled(problem.isEmpty());
    const bool isNext = written && written->number > 0 && written->validFrom.isValid();
    accept->setText(isNext ? tr("Apply from %1").arg(dayText(written->validFrom)) : tr("Add the rule"));
    m_ui->textLabel->setVisible(written.has_value());
    m_ui->noteLabel->setText(problem.isEmpty() ? note(*m_form->rule()) : problem);
    if (!written) {
        m_ui->trialPane->setTerms(m_listing.terms, problem);
        m_cost->setTerms(m_listing, std::nullopt);
        return;
    }
    //: the rule as a sentence: %1 its terms, %2 for whom, %3 since when
    m_ui->textLabel->setText(tr("%1 – %2, %3")
                                 .arg(ruleText(*written, QLocale()),
                                      m_listing.forWhom(written->affiliate, written->tier),
                                      holdsText(written->validFrom, written->validTo)));
    const CommissionTerms terms = termsWith(*written);
    m_ui->trialPane->setTerms(terms);
    m_cost->setTerms(m_listing, terms);
}

} // namespace laurel
