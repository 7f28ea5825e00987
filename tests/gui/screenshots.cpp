// Renders every page of a program, every dialog and every step of the import to PNG, light and dark, for people to look at:
//   laurel_screenshots PROGRAM FOLDER [WIDTH HEIGHT]
// in the language of the environment (LANG=de_DE.UTF-8).
#include "commissions/payoutdays.h"
#include "gui/dialogs/aboutdialog.h"
#include "gui/dialogs/affiliatedialog.h"
#include "gui/dialogs/codedialog.h"
#include "gui/dialogs/codeownerdialog.h"
#include "gui/dialogs/daterangedialog.h"
#include "gui/dialogs/entrydialog.h"
#include "gui/dialogs/historydialog.h"
#include "gui/dialogs/newprogramdialog.h"
#include "gui/dialogs/payoutaccountdialog.h"
#include "gui/dialogs/reassigndialog.h"
#include "gui/dialogs/saleownerdialog.h"
#include "gui/dialogs/termsdialog.h"
#include "gui/guisupport.h"
#include "gui/pages/imports/correctionsdialog.h"
#include "gui/pages/imports/importwizard.h"
#include "gui/pages/page.h"
#include "gui/pages/payouts/comparefiledialog.h"
#include "gui/pages/payouts/explaindialog.h"
#include "gui/pages/payouts/merchantfiledialog.h"
#include "gui/pages/payouts/papersdialog.h"
#include "gui/pages/payouts/payerdialog.h"
#include "gui/pages/plans/bonusdialog.h"
#include "gui/pages/plans/bonusrundialog.h"
#include "gui/pages/plans/capdialog.h"
#include "gui/pages/plans/recomputedialog.h"
#include "gui/pages/plans/ruledaydialog.h"
#include "gui/pages/plans/ruledialog.h"
#include "gui/pages/payouts/paymentdialog.h"
#include "gui/payoutsfixture.h"
#include "gui/widgets/sidebar.h"
#include "translations/translations.h"
#include "storage/affiliaterepository.h"
#include "storage/conversionrepository.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScopeGuard>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTableView>
#include <QTest>
#include <QTextStream>

using namespace laurel;

namespace {

/// Where pictures go: "<folder>/<what>-<scheme>.png".
class Album
{
public:
    Album(const QString &folder, const QString &scheme) : m_folder(folder), m_scheme(scheme) {}

    bool take(QWidget &widget, const QString &what) const
    {
        QTest::qWait(100); // charts replot through the event loop
        return widget.grab().save(QStringLiteral("%1/%2-%3.png").arg(m_folder, what, m_scheme));
    }

private:
    QString m_folder;
    QString m_scheme;
};

bool shootTabs(MainWindow &window, const Album &album, const QString &page)
{
    auto *tabs = window.currentPage()->findChild<QTabWidget *>(QStringLiteral("tabs"));
    if (!tabs || !tabs->isVisible())
        return true;
    const auto first = qScopeGuard([tabs] { tabs->setCurrentIndex(0); });
    for (int tab = 1; tab < tabs->count(); ++tab) {
        if (!tabs->isTabEnabled(tab))
            continue;
        tabs->setCurrentIndex(tab);
        if (!album.take(window, QStringLiteral("%1-%2").arg(page, QString::number(tab + 1))))
            return false;
    }
    return true;
}

bool shootPages(MainWindow &window, const Album &album)
{
    static const QList<std::pair<PageId, QString>> pages = {
        {PageId::Today, QStringLiteral("today")},       {PageId::Affiliates, QStringLiteral("affiliates")},
        {PageId::Plans, QStringLiteral("plans")},
        {PageId::Performance, QStringLiteral("performance")}, {PageId::Sales, QStringLiteral("sales")},
        {PageId::Feedback, QStringLiteral("feedback")}, {PageId::Rewards, QStringLiteral("rewards")},
        {PageId::Payouts, QStringLiteral("payouts")}, {PageId::Imports, QStringLiteral("imports")},   {PageId::Reports, QStringLiteral("reports")}};
    for (const auto &[id, name] : pages) {
        window.showPage(id);
        if (!test::waitSettled(window) || !album.take(window, name) || !shootTabs(window, album, name))
            return false;
    }
    window.showPage(PageId::Rewards);
    // All figures of the first suggestion, when there is one.
    for (QPushButton *toggle : window.currentPage()->findChildren<QPushButton *>()) {
        if (!toggle->isCheckable() || !toggle->isVisible())
            continue;
        toggle->setChecked(true);
        if (!album.take(window, QStringLiteral("rewards-figures")))
            return false;
        break;
    }
    // A sale explained.
    window.showPage(PageId::Sales);
    QTest::keyClick(window.currentPage()->findChild<QAbstractItemView *>(QStringLiteral("table")), Qt::Key_Down);
    return test::waitSettled(window) && album.take(window, QStringLiteral("sales-details"));
}

template <typename Dialog>
bool shootDialog(Dialog &&dialog, const Album &album, const QString &name)
{
    dialog.show();
    return album.take(dialog, name);
}

bool shootDialogs(MainWindow &window, test::ScriptedPrompts &prompts, const Album &album)
{
    Affiliate affiliate;
    affiliate.name = QStringLiteral("Anna's Tea Blog");
    AffiliateCode code;
    code.code = QStringLiteral("ANNA10");
    const ProgramInfo program = window.session()->program();
    const PayoutConditions fees{{{PayoutMethod::PayPal, Money(25, program.currency)}}, true};
    const PapersDialog::Words year{QStringLiteral("Totals of a year"),
                                   QStringLiteral("What each affiliate was paid in a calendar year, by the day of payment. For payers in the USA it says who is to "
                                                  "get a Form 1099-NEC, and what is missing for it."),
                                   QStringLiteral("Choose the file…")};
    return shootDialog(PapersDialog(year, {2026, 2025}, &window), album, QStringLiteral("dialog-papers"))
           && shootDialog(EntryDialog(*window.session(), AffiliateId(1), affiliate.name, &window), album, QStringLiteral("dialog-entry"))
           && shootDialog(NewProgramDialog(prompts, &window), album, QStringLiteral("dialog-new"))
           && shootDialog(TermsDialog(program, fees, &window), album, QStringLiteral("dialog-terms"))
           && shootDialog(AffiliateDialog(affiliate, {}, &window), album, QStringLiteral("dialog-affiliate"))
           && shootDialog(CodeDialog(code, &window), album, QStringLiteral("dialog-code"))
           && shootDialog(CodeOwnerDialog(code, {affiliate}, &window), album, QStringLiteral("dialog-code-owner"))
           && shootDialog(DateRangeDialog(window.session()->period().range(), &window), album, QStringLiteral("dialog-days"))
           && shootDialog(AboutDialog(AboutDialog::Topic::About, &window), album, QStringLiteral("dialog-about"))
           && shootDialog(AboutDialog(AboutDialog::Topic::Help, &window), album, QStringLiteral("dialog-help"));
}

/// Who owns a sale, and all of them anew.
bool shootOwners(MainWindow &window, const Album &album)
{
    Database &database = window.session()->file().database();
    const auto sales = ConversionRepository(database).page({}, std::nullopt, 1);
    const auto affiliates = AffiliateRepository(database).list();
    if (!sales || sales->isEmpty() || !affiliates)
        return sales && affiliates; // a program without any
    ReassignDialog all(*window.session(), &window);
    all.show();
    all.findChild<QComboBox *>(QStringLiteral("whichBox"))->setCurrentIndex(1);
    return shootDialog(SaleOwnerDialog(sales->first(), *affiliates, &window), album, QStringLiteral("dialog-sale-owner"))
        && QTest::qWaitFor([&] { return all.isSettled(); }, 60'000) && album.take(all, QStringLiteral("dialog-reassign"));
}

/// A rule with steps: tried, and on the past; and what else is asked on the page of commissions.
bool shootPlanDialogs(MainWindow &window, const Album &album)
{
    Session &session = *window.session();
    const auto listing = readPlans(session.file().database());
    if (!listing)
        return false;
    const Currency currency = session.program().currency;
    CommissionRule rule;
    rule.plan = listing->terms.plans.isEmpty() ? CommissionPlanId() : listing->terms.plans.constLast().id;
    rule.rate = Rate::fromPpm(100'000);
    rule.customer = CustomerCondition::New;
    rule.steps.measure = StepMeasure::Sales;
    rule.steps.currency = currency;
    rule.steps.steps = {{.threshold = 1000'00, .rate = Rate::fromPpm(120'000)}, {.threshold = 2500'00, .rate = Rate::fromPpm(150'000)}};
    CommissionRule plain;
    plain.rate = rule.rate;
    RuleDialog dialog(session, *listing, rule, &window);
    dialog.show();
    dialog.findChild<QLineEdit *>(QStringLiteral("salesBeforeEdit"))->setText(QStringLiteral("950"));
    if (!QTest::qWaitFor([&] { return !session.jobs().isBusy(); }) || !album.take(dialog, QStringLiteral("dialog-rule")))
        return false;
    auto *form = dialog.findChild<QScrollArea *>(QStringLiteral("formArea"))->verticalScrollBar();
    form->setValue(form->maximum());
    if (!album.take(dialog, QStringLiteral("dialog-rule-steps")))
        return false;
    dialog.findChild<QTabWidget *>(QStringLiteral("tabs"))->setCurrentIndex(1);
    dialog.findChild<QPushButton *>(QStringLiteral("runButton"))->click();
    if (!QTest::qWaitFor([&] { return dialog.isSettled(); }, 60'000) || !album.take(dialog, QStringLiteral("dialog-rule-cost")))
        return false;
    RecomputeDialog recompute(session, &window);
    recompute.show();
    const QDate today = session.period().today();
    const RuleDayDialog::Words words{QStringLiteral("End a commission rule"), QStringLiteral("The rule ends: 10% of every sale."), QStringLiteral("First day &without it"),
                                     QStringLiteral("Sales from that day on earn by the other rules that hold for them. You can undo this."), QStringLiteral("End the rule"), false};
    return QTest::qWaitFor([&] { return recompute.isSettled(); }, 60'000) && album.take(recompute, QStringLiteral("dialog-recompute"))
        && shootDialog(RuleDialog(session, *listing, plain, &window), album, QStringLiteral("dialog-rule-new"))
        && shootDialog(CapDialog(*listing, currency, today, &window), album, QStringLiteral("dialog-cap"))
        && shootDialog(BonusDialog(*listing, currency, today, &window), album, QStringLiteral("dialog-bonus"))
        && shootDialog(BonusRunDialog(session, &window), album, QStringLiteral("dialog-bonus-run"))
        && shootDialog(RuleDayDialog(words, today, {}, &window), album, QStringLiteral("dialog-rule-day"));
}

bool shootCorrections(MainWindow &window, const Album &album)
{
    BatchReading reading;
    reading.header = {QStringLiteral("Order ID"), QStringLiteral("Date"), QStringLiteral("Status"), QStringLiteral("Gross"), QStringLiteral("Coupon")};
    const QList<ImportReject> rejects = {
        {ImportRejectId(1), {}, 14, QStringLiteral("“soon” is not a date like 2026-05-31. Correct it or choose another date format."),
         QStringLiteral("T-1001,soon,paid,24.90,ANNA10")},
        {ImportRejectId(2), {}, 57, QStringLiteral("The status “parked” is not known. Add it to the import profile or correct it."),
         QStringLiteral("T-1044,2026-05-01,parked,\"1,210.00\",")}};
    CorrectionsDialog dialog(QStringLiteral("orders-june.csv"), reading, rejects, &window);
    auto *model = dialog.findChild<QTableView *>()->model();
    model->setData(model->index(0, 3), QStringLiteral("2026-05-04"), Qt::EditRole);
    return shootDialog(dialog, album, QStringLiteral("dialog-corrections"));
}

/// A file that cannot be written, who pays, and how payments end.
bool shootPayoutDialogs(MainWindow &window, const Album &album)
{
    window.currentPage()->findChild<QTabWidget *>(QStringLiteral("tabs"))->setCurrentIndex(1);
    const auto actions = window.currentPage()->findChild<QPushButton *>(QStringLiteral("writeButton"))->menu()->actions();
    if (actions.isEmpty())
        return false;
    for (QAction *action : actions) {
        if (!action->text().startsWith(QStringLiteral("SEPA")))
            continue;
        action->trigger();
        break;
    }
    const PayoutRepository payouts(window.session()->file().database());
    const auto made = payouts.list();
    const auto payments = made && !made->isEmpty() ? payouts.payments(made->constFirst().payout.id) : Result<QList<Payment>>();
    if (!payments || payments->isEmpty())
        return false;
    const DateRange days = paidDays(made->constFirst().payout, window.session()->program());
    test::ScriptedPrompts prompts;
    HistoryDialog history(PageContext{*window.session(), window, prompts}, QString(), &window);
    history.show();
    return test::waitSettled(window) && album.take(window, QStringLiteral("payouts-problems")) && album.take(history, QStringLiteral("dialog-history"))
        && shootDialog(PaymentDialog(PaymentState::Paid, *payments, days, &window), album, QStringLiteral("dialog-paid"))
        && shootDialog(PaymentDialog(PaymentState::Void, *payments, days, &window), album, QStringLiteral("dialog-void"))
        && shootDialog(PayoutAccountDialog(payments->constLast().account, payments->constLast().affiliateName, window.session()->program(), &window), album,
                       QStringLiteral("dialog-account"))
        && shootDialog(PayerDialog(PayerDetails(), &window), album, QStringLiteral("dialog-payer"));
}

bool shootComparisonDialogs(MainWindow &window, const Album &album)
{
    Database &database = window.session()->file().database();
    const auto comparison = ReconciliationRepository(database).find(ReconciliationId(1));
    const QTemporaryDir own;
    QFile file(own.filePath(QStringLiteral("network.csv")));
    if (!file.open(QIODevice::WriteOnly)
        || file.write("Order ID,Date,Status,Sale amount,Commission,Currency\n1001,2026-05-03,approved,100.00,10.00,EUR\n") < 0)
        return false;
    file.close();
    Job job;
    const auto inspected = ImportService(database).inspect(ImportFile(file.fileName()), &job);
    return comparison && inspected
        && shootDialog(CompareFileDialog(*inspected, {QStringLiteral("Shopify")}, &window), album, QStringLiteral("dialog-compare-file")) && shootDialog(ExplainDialog(*comparison, &window), album, QStringLiteral("dialog-explain"))
        && shootDialog(MerchantFileDialog(*comparison, &window), album, QStringLiteral("dialog-merchant-file"));
}

bool shootBalance(MainWindow &window, const Album &album)
{
    window.showPage(PageId::Affiliates);
    if (!test::waitSettled(window))
        return false;
    window.currentPage()->findChild<QTabWidget *>(QStringLiteral("tabs"))->setCurrentIndex(3);
    return album.take(window, QStringLiteral("affiliates-balance"));
}

/// What is owed and what was paid, in a copy of the program: in the sample nothing is approved yet.
bool shootPayouts(Theme &theme, const QStringList &arguments, const Album &album)
{
    const QTemporaryDir own;
    const QString path = own.filePath(QStringLiteral("payouts.laurel"));
    if (!QFile::copy(arguments.at(1), path))
        return false;
    {
        auto file = ProgramFile::open(path);
        const QDate today = QDate::currentDate();
        if (!file || !test::giveWaysToBePaid((*file)->database())
            || !test::makePayouts((*file)->database(), QDate(today.year(), today.month(), 1).addMonths(-2).addDays(-1))
            || !test::makeComparison((*file)->database(), today.addDays(-21), today.addDays(-14)))
            return false;
    }
    test::ScriptedPrompts prompts;
    MainWindow window(theme, prompts);
    window.resize(arguments.value(3, QStringLiteral("1280")).toInt(), arguments.value(4, QStringLiteral("820")).toInt());
    window.show();
    window.openProgram(path);
    if (!test::waitForProgram(window))
        return false;
    window.showPage(PageId::Payouts);
    return test::waitSettled(window) && album.take(window, QStringLiteral("payouts-owed"))
        && shootTabs(window, album, QStringLiteral("payouts-owed")) && shootPayoutDialogs(window, album)
        && shootComparisonDialogs(window, album) && shootBalance(window, album);
}

bool shootWizard(MainWindow &window, const QString &file, const Album &album)
{
    ImportWizard wizard(*window.session(), file, 1, 2, &window);
    wizard.show();
    auto *next = wizard.findChild<QPushButton *>(QStringLiteral("nextButton"));
    for (int step = 1; step <= 3; ++step) {
        const bool ready = QTest::qWaitFor([&] { return next->isVisible() && next->isEnabled() && !window.session()->jobs().isBusy(); }, 60'000);
        if (!ready || !album.take(wizard, QStringLiteral("wizard-%1").arg(step)))
            return false;
        if (step < 3)
            next->click();
    }
    auto *tabs = wizard.findChild<QTabWidget *>(QStringLiteral("tabs"));
    tabs->setCurrentIndex(0); // row by row
    if (!album.take(wizard, QStringLiteral("wizard-rows")))
        return false;
    wizard.reject();
    return true;
}

bool shootAll(Theme &theme, const QStringList &arguments, const QString &file, const Album &album)
{
    test::ScriptedPrompts prompts;
    MainWindow window(theme, prompts);
    window.resize(arguments.value(3, QStringLiteral("1280")).toInt(), arguments.value(4, QStringLiteral("820")).toInt());
    window.show();
    if (!album.take(window, QStringLiteral("welcome")))
        return false;
    window.openProgram(arguments.at(1));
    return test::waitForProgram(window) && shootPages(window, album) && shootDialogs(window, prompts, album) && shootOwners(window, album)
        && shootPlanDialogs(window, album) && shootCorrections(window, album)
        && shootPayouts(theme, arguments, album) && shootWizard(window, file, album);
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 3) {
        QTextStream(stderr) << "usage: laurel_screenshots PROGRAM FOLDER [WIDTH HEIGHT]\n";
        return 2;
    }
    const QTemporaryDir own;
    test::isolate(own.path());
    if (QLocale::system().language() != QLocale::C)
        QLocale::setDefault(QLocale::system());
    installTranslations(application);
    const QString folder = arguments.at(2);
    QDir().mkpath(folder);
    const QString file = test::writeSales(own.path(), QStringLiteral("orders-june.csv"), 900'000, 200);
    {
        // What people meet: an unknown code, a line that cannot be used.
        QFile more(file);
        if (!more.open(QIODevice::ReadWrite))
            return 1;
        const QByteArray lines = more.readAll();
        const QByteArray last = lines.trimmed().split('\n').last();
        more.write(last.left(last.indexOf(',')) + "-A" + last.mid(last.indexOf(',')) + '\n');
        more.write(last.left(last.indexOf(',')) + "-B,soon" + last.mid(last.indexOf(',', last.indexOf(',') + 1)) + '\n');
    }
    Theme theme(application);
    for (const auto &[scheme, name] : {std::pair(ColorScheme::Light, QStringLiteral("light")), std::pair(ColorScheme::Dark, QStringLiteral("dark"))}) {
        theme.setScheme(scheme);
        if (!shootAll(theme, arguments, file, Album(folder, name))) {
            QTextStream(stderr) << "a picture could not be taken\n";
            return 1;
        }
    }
    return 0;
}
