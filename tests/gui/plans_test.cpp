// The page Commissions in the real window: rules written as sentences, tried, changed and taken back; limits and
// bonuses.
#include "commissions/recompute.h"
#include "commissions/ruletrial.h"
#include "commissions/whatif.h"
#include "core/localformat.h"
#include "gui/models/rulemodel.h"
#include "gui/models/texttablemodel.h"
#include "gui/pages/plans/plansdata.h"
#include "gui/pages/plans/recomputedialog.h"
#include "gui/pages/plans/ruledialog.h"
#include "gui/pages/plans/ruleform.h"
#include "gui/pages/plans/stepspicture.h"
#include "gui/pages/plans/trialpane.h"
#include "gui/widgets/emptystate.h"
#include "gui/widgets/figuretile.h"
#include "gui/windowfixture.h"
#include "storage/commissionrepository.h"
#include "support/testsupport.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>

namespace laurel::test {

class PlansTest : public WindowFixture
{
    Q_OBJECT

private slots:
    void modelKeepsTheRules();
    void saysWhatWillBeHereWhenThereIsNothing();
    void addsARuleByTheEditorAndTakesItBack();
    void makesANewVersion();
    void theSameAgainIsTheNextVersion();
    void saysWhatIsWrongWhereItIsTyped();
    void writesSteps();
    void picturesWhatTheEngineComputes_data();
    void picturesWhatTheEngineComputes();
    void triesAnOrder();
    void triesTheRuleThatIsWritten();
    void whatIfIsTheEngines();
    void endsARule();
    void changesTheOrder();
    void recomputesAndTakesItBack();
    void addsAndEndsALimit();
    void givesABonusOnce();

private:
    void openRules(int orders = 40);
    void changeRule(const QString &percent, QDate from = {});
    void undo();
    [[nodiscard]] QDate today() const { return m_window->session()->period().today(); }
    [[nodiscard]] QList<CommissionRule> rules() const;
    [[nodiscard]] Money earned() const;
    [[nodiscard]] bool canAccept() const
    {
        return inDialog<QDialogButtonBox>("buttonBox")->button(QDialogButtonBox::Ok)->isEnabled();
    }
    /// An input of the rule's sentence, by the name that a screen reader says.
    template <typename Input>
    [[nodiscard]] Input *gap(const char *name, qsizetype which = 0) const
    {
        QList<Input *> inputs = m_window->currentPage()->findChild<RuleForm *>()->findChildren<Input *>();
        inputs.removeIf([name](const Input *input) { return input->accessibleName() != QLatin1String(name); });
        return inputs.value(which);
    }
    void choose(const char *name, const char *text) const
    {
        auto *box = gap<QComboBox>(name);
        QVERIFY(box);
        box->setCurrentIndex(box->findText(QString::fromUtf8(text)));
        QCOMPARE(box->currentText(), QString::fromUtf8(text));
    }
};

void PlansTest::openRules(int orders)
{
    open(orders, PageId::Plans);
    QVERIFY(part<QTableView>("table"));
}

void PlansTest::changeRule(const QString &percent, QDate from)
{
    click("changeButton");
    gap<QLineEdit>("What is paid")->setText(percent);
    if (from.isValid())
        gap<QDateEdit>("First day")->setDate(from);
}

void PlansTest::undo()
{
    press(*m_window, Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(waitSettled(*m_window));
}

QList<CommissionRule> PlansTest::rules() const
{
    return must(CommissionRepository(database()).plans()).constFirst().rules;
}

Money PlansTest::earned() const
{
    Money sum(0, m_window->session()->program().currency);
    const QList<CommissionRow> rows = must(CommissionRepository(database()).list({}));
    for (const CommissionRow &row : rows)
        sum = must(sum.plus(row.commission.amount));
    return sum;
}

void PlansTest::modelKeepsTheRules()
{
    using Mode = QAbstractItemModelTester::FailureReportingMode;
    RuleModel model;
    const QAbstractItemModelTester tester(&model, Mode::QtTest);
    RuleRow row;
    row.rule.rate = Rate::fromPpm(100'000);
    row.rule.product = QStringLiteral("<b>Tea</b>");
    row.state = RuleRow::State::Ended;
    row.holds = QStringLiteral("until May 1");
    model.setRows({row});
    QCOMPARE(model.index(0, RuleModel::Place).data().toString(), QStringLiteral("–"));
    QCOMPARE(model.index(0, RuleModel::Place).data(Qt::AccessibleTextRole).toString(), QStringLiteral("not in force"));
    QCOMPARE(model.index(0, RuleModel::Holds).data().toString(), QStringLiteral("until May 1 (ended)"));
    QVERIFY(model.index(0, RuleModel::Terms).data(Qt::ToolTipRole).toString().contains(QStringLiteral("&lt;b&gt;")));
    TextTableModel table;
    const QAbstractItemModelTester tableTester(&table, Mode::QtTest);
    table.setTable({QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("C")}, {{QStringLiteral("1")}}, 1, 2);
    table.setMarkedRow(0);
    QVERIFY(table.index(0, 2).data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight);
    QVERIFY(table.index(0, 0).data(Qt::FontRole).isValid());
}

void PlansTest::saysWhatWillBeHereWhenThereIsNothing()
{
    openRules(0);
    QVERIFY_RESULT(CommissionRepository(database()).removeRule(rules().constFirst().id));
    m_window->session()->announce({ChangeSet::Commissions, {}});
    QVERIFY(waitSettled(*m_window));
    QVERIFY(!part<QTableView>("table")->isVisible());
    QVERIFY(!part<QPushButton>("addButton")->isVisible()); // one way to begin is enough
    // The first rule needs nothing that is there.
    for (const EmptyState *state : m_window->currentPage()->findChildren<EmptyState *>()) {
        if (state->isVisible())
            QTest::mouseClick(state->findChild<QPushButton *>(), Qt::LeftButton);
    }
    acceptDialog();
    QVERIFY(part<QPushButton>("addButton")->isVisible());
    QVERIFY(part<QTableView>("table")->isVisible());
    QCOMPARE(column("table", RuleModel::Terms), texts({"10% of every sale"}));
}

void PlansTest::addsARuleByTheEditorAndTakesItBack()
{
    openRules();
    QCOMPARE(column("table", RuleModel::Terms), texts({"10% of every sale"}));
    click("addButton");
    gap<QLineEdit>("What is paid")->setText(QStringLiteral("12.5"));
    choose("By whom", "affiliate");
    choose("Affiliate", "Brew Weekly");
    gap<QLineEdit>("Coupon")->setText(QStringLiteral("BREW10"));
    choose("Customers", "new customers");
    gap<QLineEdit>("Smallest order")->setText(QStringLiteral("25"));
    const QString sentence = QStringLiteral(
        "12.5% of the affiliate's sales; only with the coupon BREW10; only new customers; only orders from €25.00");
    QVERIFY2(inDialog<QLabel>("textLabel")->text().startsWith(sentence),
             qPrintable(inDialog<QLabel>("textLabel")->text()));
    QVERIFY(inDialog<QLabel>("textLabel")->text().contains(QStringLiteral("Brew Weekly")));
    acceptDialog();
    QCOMPARE(column("table", RuleModel::Terms), QStringList({sentence, QStringLiteral("10% of every sale")}));
    QCOMPARE(column("table", RuleModel::ForWhom), texts({"Brew Weekly", "Everyone"}));
    QCOMPARE(rules().size(), 2);
    QCOMPARE(rules().constLast().validFrom, today());
    undo();
    QCOMPARE(rules().size(), 1);
    press(*m_window, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(waitSettled(*m_window));
    QCOMPARE(rules().size(), 2);
    undo();
    QCOMPARE(column("table", RuleModel::Terms), texts({"10% of every sale"}));
}

void PlansTest::makesANewVersion()
{
    openRules();
    changeRule(QStringLiteral("15"));
    QVERIFY(inDialog<QDialogButtonBox>("buttonBox")
                ->button(QDialogButtonBox::Ok)
                ->text()
                .startsWith(QStringLiteral("Apply from")));
    QVERIFY(!gap<QComboBox>("By whom")->isEnabled()); // a rule for somebody else is another rule
    acceptDialog();
    QCOMPARE(column("table", RuleModel::Terms), texts({"15% of every sale"}));
    QCOMPARE(column("table", RuleModel::Version), texts({"2"}));
    QCOMPARE(rules().constFirst().validTo, today());
    part<QCheckBox>("allBox")->setChecked(true);
    QCOMPARE(column("table", RuleModel::Terms), texts({"15% of every sale", "10% of every sale"}));
    QVERIFY(column("table", RuleModel::Holds).constLast().contains(QStringLiteral("ended")));
    // What begins on the same day takes the place of what nothing earned by.
    changeRule(QStringLiteral("16"));
    acceptDialog();
    QCOMPARE(rules().size(), 2);
    QCOMPARE(column("table", RuleModel::Terms), texts({"16% of every sale", "10% of every sale"}));
    undo();
    QCOMPARE(column("table", RuleModel::Terms), texts({"15% of every sale", "10% of every sale"}));
    undo();
    QCOMPARE(column("table", RuleModel::Terms), texts({"10% of every sale"}));
    QVERIFY(!rules().constFirst().validTo.isValid());
}

void PlansTest::theSameAgainIsTheNextVersion()
{
    openRules();
    click("addButton");
    gap<QLineEdit>("What is paid")->setText(QStringLiteral("20"));
    QVERIFY2(inDialog<QLabel>("noteLabel")->text().contains(QStringLiteral("already: “10% of every sale”")),
             qPrintable(inDialog<QLabel>("noteLabel")->text()));
    choose("Since when", "on any day");
    QVERIFY(!canAccept()); // it needs a day on which the other one ends
    choose("Since when", "from");
    acceptDialog();
    QCOMPARE(column("table", RuleModel::Version), texts({"2"}));
    QCOMPARE(rules().size(), 2);
}

void PlansTest::saysWhatIsWrongWhereItIsTyped()
{
    openRules();
    click("addButton");
    const auto problem = [this](const char *input, const QString &text) {
        gap<QLineEdit>(input)->setText(text);
        return !canAccept();
    };
    for (const char *wrong : {"", "a lot", "101", "-1"})
        QVERIFY2(problem("What is paid", QString::fromUtf8(wrong)), wrong);
    QVERIFY(!problem("What is paid", QStringLiteral("0")));
    QVERIFY(problem("Country", QStringLiteral("D")));
    QVERIFY(!problem("Country", QStringLiteral("de")));
    QVERIFY(problem("Smallest order", QStringLiteral("-5")));
    QVERIFY(!problem("Smallest order", {}));
    choose("What the steps go by", "sales");
    QVERIFY(!canAccept()); // a step without a threshold
    QVERIFY(problem("Threshold", QStringLiteral("1000")));
    QVERIFY(!problem("Pay from the threshold on", QStringLiteral("12")));
    QVERIFY(problem("Threshold", QStringLiteral("0")));
    choose("What the steps go by", "no steps");
    QVERIFY(canAccept());
}

void PlansTest::writesSteps()
{
    openRules();
    click("addButton");
    choose("For what", "every lead");
    choose("What the steps go by", "sales");
    gap<QLineEdit>("Threshold")->setText(QStringLiteral("1,000"));
    gap<QLineEdit>("Pay from the threshold on")->setText(QStringLiteral("12"));
    auto *page = m_window->currentPage();
    for (QPushButton *button : page->findChild<RuleForm *>()->findChildren<QPushButton *>())
        button->click(); // "Add a step" is the only one
    QVERIFY(!canAccept());
    gap<QLineEdit>("Threshold", 1)->setText(QStringLiteral("900"));
    gap<QLineEdit>("Pay from the threshold on", 1)->setText(QStringLiteral("15"));
    QVERIFY(!canAccept()); // it does not ascend
    gap<QLineEdit>("Threshold", 1)->setText(QStringLiteral("5,000"));
    QVERIFY(canAccept());
    QVERIFY(page->findChild<StepsPicture *>()->accessibleDescription().contains(QStringLiteral("earn €1,180.00")));
    acceptDialog();
    const RuleSteps steps = rules().constLast().steps;
    QCOMPARE(steps.steps.size(), 2);
    QCOMPARE(steps.steps.at(1).threshold, 5000'00);
    QCOMPARE(steps.mode, StepMode::Marginal);
    // The next version begins with what is there.
    part<QTableView>("table")->selectRow(
        int(column("table", RuleModel::Terms).indexOf(QRegularExpression(QStringLiteral(".*lead.*")))));
    click("changeButton");
    QCOMPARE(gap<QLineEdit>("Threshold", 1)->text(), QStringLiteral("5,000.00"));
    QVERIFY(canAccept());
}

void PlansTest::picturesWhatTheEngineComputes_data()
{
    QTest::addColumn<int>("mode");
    QTest::newRow("marginal") << int(StepMode::Marginal);
    QTest::newRow("retroactive") << int(StepMode::Retroactive);
}

void PlansTest::picturesWhatTheEngineComputes()
{
    QFETCH(int, mode);
    const Currency eur = *Currency::fromCode(u"EUR");
    CommissionRule rule;
    rule.number = 1;
    rule.rate = Rate::fromPpm(80'000);
    rule.steps.measure = StepMeasure::Sales;
    rule.steps.mode = StepMode(mode);
    rule.steps.currency = eur;
    rule.steps.steps = {{.threshold = 1000'00, .rate = Rate::fromPpm(101'000)},
                        {.threshold = 3333'33, .rate = Rate::fromPpm(125'000)}};
    CommissionTerms terms;
    CommissionPlan plan;
    plan.id = CommissionPlanId(1);
    plan.rules = {rule};
    terms.plans = {plan};
    for (const qint64 total : {1, 999'99, 1000'00, 1000'01, 3333'33, 9876'54}) {
        TrialOrder order;
        order.amount = Money(total, eur);
        order.affiliate = AffiliateId(1);
        order.day = QDate(2026, 5, 1);
        QCOMPARE(StepsPicture::earned(rule, rule.steps.mode, total),
                 std::optional(must(tryRules(terms, order, QLocale())).amount));
    }
}

void PlansTest::triesAnOrder()
{
    openRules();
    const auto *amount = part<QLabel>("amountLabel");
    QCOMPARE(amount->text(), QStringLiteral("€10.00"));
    part<QLineEdit>("amountEdit")->setText(QStringLiteral("250"));
    part<QLineEdit>("discountEdit")->setText(QStringLiteral("50"));
    QTRY_COMPARE(amount->text(), QStringLiteral("€20.00"));
    QCOMPARE(column("rulesTable", 1), texts({"decides"}));
    QVERIFY(part<QLabel>("arithmeticLabel")->text().startsWith(QStringLiteral("€20.00 is 10% of €200.00")));
    auto *kind = part<QComboBox>("kindBox");
    kind->setCurrentIndex(kind->findData(int(ConversionKind::Lead)));
    QTRY_COMPARE(column("rulesTable", 1), texts({"is for another kind of conversion"}));
    QCOMPARE(amount->text(), QStringLiteral("€0.00"));
    part<QLineEdit>("discountEdit")->setText(QStringLiteral("251"));
    QTRY_VERIFY(part<QLabel>("arithmeticLabel")->text().contains(QStringLiteral("larger than the order")));
}

void PlansTest::triesTheRuleThatIsWritten()
{
    openRules();
    click("addButton");
    gap<QLineEdit>("What is paid")->setText(QStringLiteral("30"));
    gap<QLineEdit>("Coupon")->setText(QStringLiteral("SPRING"));
    auto *trial = inDialog<TrialPane>("trialPane");
    QVERIFY(trial);
    QCOMPARE(trial->findChild<QLabel *>(QStringLiteral("amountLabel"))->text(), QStringLiteral("€10.00"));
    trial->findChild<QLineEdit *>(QStringLiteral("couponEdit"))->setText(QStringLiteral("spring"));
    QTRY_COMPARE(trial->findChild<QLabel *>(QStringLiteral("amountLabel"))->text(), QStringLiteral("€30.00"));
    const auto *model = trial->findChild<QTableView *>()->model();
    QVERIFY(model->index(0, 0).data().toString().endsWith(QStringLiteral("(this rule)")));
    QCOMPARE(model->index(0, 1).data().toString(), QStringLiteral("decides"));
    QVERIFY(model->index(1, 1).data().toString().contains(QStringLiteral("comes first")));
}

void PlansTest::whatIfIsTheEngines()
{
    openRules(400);
    changeRule(QStringLiteral("20"));
    const auto *dialog = m_window->currentPage()->findChild<RuleDialog *>();
    inDialog<QTabWidget>("tabs")->setCurrentIndex(1);
    auto *period = inDialog<QComboBox>("periodBox");
    period->setCurrentIndex(period->count() - 1); // all time
    QTest::mouseClick(inDialog<QPushButton>("runButton"), Qt::LeftButton);
    QVERIFY(QTest::qWaitFor([&] { return dialog->isSettled(); }, 60'000));
    CommissionRule rule = rules().constFirst();
    rule.rate = Rate::fromPpm(200'000);
    Job job;
    const WhatIfResult expected =
        must(whatIf(database(), {withRule(must(CommissionTerms::load(database())), rule), {}}, job));
    QCOMPARE(expected.totals.size(), 1);
    QVERIFY(expected.totals.constFirst().after.minor() > expected.totals.constFirst().before.minor());
    QCOMPARE(inDialog<FigureTile>("beforeTile")->figure(), formatMoney(expected.totals.constFirst().before, QLocale()));
    QCOMPARE(inDialog<FigureTile>("afterTile")->figure(), formatMoney(expected.totals.constFirst().after, QLocale()));
    QVERIFY(inDialog<QLabel>("stateLabel")->text().contains(QStringLiteral("3 would get more and 0 less")));
    QVERIFY(inDialog<QLabel>("stateLabel")->text().contains(QStringLiteral("pays off")));
    const auto *model = inDialog<QTableView>("table")->model();
    QCOMPARE(model->rowCount(), int(expected.rows.size()));
    QCOMPARE(model->index(0, 3).data().toString(), formatMoney(expected.rows.constFirst().after, QLocale()));
    // Another figure, and what was worked out no longer counts.
    gap<QLineEdit>("What is paid")->setText(QStringLiteral("21"));
    QVERIFY(!inDialog<QWidget>("result")->isVisible());
}

void PlansTest::endsARule()
{
    openRules();
    click("endButton");
    inDialog<QDateEdit>("dayEdit")->setDate(today().addDays(7));
    acceptDialog();
    QCOMPARE(rules().constFirst().validTo, today().addDays(7));
    undo();
    QVERIFY(!rules().constFirst().validTo.isValid());
    click("endButton");
    acceptDialog(); // today
    QCOMPARE(column("table", RuleModel::Terms), QStringList());
    part<QCheckBox>("allBox")->setChecked(true);
    QCOMPARE(column("table", RuleModel::Terms), texts({"10% of every sale"}));
    QVERIFY(!part<QPushButton>("endButton")->isEnabled());
}

void PlansTest::changesTheOrder()
{
    openRules();
    click("addButton");
    gap<QLineEdit>("Coupon")->setText(QStringLiteral("ANNA10"));
    gap<QLineEdit>("What is paid")->setText(QStringLiteral("5"));
    acceptDialog();
    const QStringList before = column("table", RuleModel::Terms);
    QVERIFY(before.constFirst().startsWith(QStringLiteral("5%")));
    part<QTableView>("table")->selectRow(1);
    QVERIFY(!part<QPushButton>("downButton")->isEnabled());
    click("upButton");
    acceptDialog();
    QCOMPARE(column("table", RuleModel::Terms), QStringList({before.constLast(), before.constFirst()}));
    QCOMPARE(column("table", RuleModel::Priority), texts({"1", "0"}));
    QCOMPARE(column("table", RuleModel::Version), texts({"2", "1"}));
    undo();
    QCOMPARE(column("table", RuleModel::Terms), before);
}

void PlansTest::recomputesAndTakesItBack()
{
    openRules(400);
    const Money before = earned();
    QVERIFY(!before.isZero());
    changeRule(QStringLiteral("20"), today().addDays(-200));
    acceptDialog();
    QCOMPARE(earned(), before); // a change rewrites nothing
    click("recomputeButton");
    const auto *dialog = m_window->currentPage()->findChild<RecomputeDialog *>();
    QVERIFY(QTest::qWaitFor([&] { return dialog->isSettled(); }, 60'000));
    QVERIFY(inDialog<QTableView>("table")->isVisible());
    QVERIFY(inDialog<QLabel>("statusLabel")->text().contains(QStringLiteral("would earn otherwise")));
    QCOMPARE(earned(), before);
    acceptDialog();
    // Each row is rounded on its own.
    QVERIFY2(std::abs(earned().minor() - 2 * before.minor()) < 400, qPrintable(formatMoney(earned(), QLocale())));
    QVERIFY2(message().contains(QStringLiteral("computed anew")), qPrintable(message()));
    undo();
    QCOMPARE(earned(), before);
}

void PlansTest::addsAndEndsALimit()
{
    openRules();
    part<QTabWidget>("tabs")->setCurrentIndex(1);
    click("addCapButton");
    QVERIFY(!canAccept());
    inDialog<QLineEdit>("amountEdit")->setText(QStringLiteral("500"));
    acceptDialog();
    QCOMPARE(column("capTable", 1), texts({"at most €500.00 per month, for each of them"}));
    QCOMPARE(must(CommissionRepository(database()).caps()).constFirst().amount,
             Money(500'00, m_window->session()->program().currency));
    undo();
    QCOMPARE(must(CommissionRepository(database()).caps()).size(), 0);
    click("addCapButton");
    inDialog<QLineEdit>("amountEdit")->setText(QStringLiteral("20"));
    auto *per = inDialog<QComboBox>("perBox");
    per->setCurrentIndex(per->findData(int(CapPeriod::Order)));
    acceptDialog();
    click("endCapButton");
    QVERIFY(inDialog<QLabel>("noteLabel")->text().contains(QStringLiteral("cannot be undone")));
    inDialog<QDateEdit>("dayEdit")->setDate(today().addDays(3));
    acceptDialog();
    QCOMPARE(must(CommissionRepository(database()).caps()).constFirst().validTo, today().addDays(3));
}

void PlansTest::givesABonusOnce()
{
    openRules(400);
    part<QTabWidget>("tabs")->setCurrentIndex(1);
    QVERIFY(!part<QPushButton>("runBonusButton")->isEnabled());
    click("addBonusButton");
    inDialog<QLineEdit>("nameEdit")->setText(QStringLiteral("Any sale"));
    inDialog<QLineEdit>("thresholdEdit")->setText(QStringLiteral("1"));
    inDialog<QLineEdit>("payEdit")->setText(QStringLiteral("5"));
    inDialog<QDateEdit>("dayEdit")->setDate(today().addDays(-400));
    auto *pay = inDialog<QComboBox>("payBox");
    pay->setCurrentIndex(1); // each, which money has not
    QVERIFY(!canAccept());
    pay->setCurrentIndex(0);
    acceptDialog();
    QCOMPARE(column("bonusTable", 2), texts({"from €1.00 of net sales in a month: €5.00"}));
    const Money before = earned();
    click("runBonusButton");
    QCOMPARE(inDialog<QTableView>("table")->model()->rowCount(), 9); // three affiliates in the three months since it holds
    QCOMPARE(earned(), before); // shown first
    acceptDialog();
    QCOMPARE(earned().minor(), before.minor() + 9 * 5'00);
    click("runBonusButton");
    QVERIFY(!canAccept()); // once
    m_window->currentPage()->findChild<QDialog *>()->reject();
    undo();
    QCOMPARE(earned(), before);
    press(*m_window, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(waitSettled(*m_window));
    QCOMPARE(earned().minor(), before.minor() + 9 * 5'00);
    undo(); // they are those that were given first
    QCOMPARE(earned(), before);
}

} // namespace laurel::test

QTEST_MAIN(laurel::test::PlansTest)
#include "plans_test.moc"
