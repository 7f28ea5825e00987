#include "gui/everydialog.h"

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
#include "gui/pages/imports/correctionsdialog.h"
#include "gui/pages/payouts/comparefiledialog.h"
#include "gui/pages/payouts/papersdialog.h"
#include "gui/pages/payouts/payerdialog.h"
#include "gui/pages/payouts/paymentdialog.h"
#include "gui/pages/plans/bonusdialog.h"
#include "gui/pages/plans/bonusrundialog.h"
#include "gui/pages/plans/capdialog.h"
#include "gui/pages/plans/recomputedialog.h"
#include "gui/pages/plans/ruledaydialog.h"
#include "gui/pages/plans/ruledialog.h"
#include "support/testsupport.h"

namespace laurel::test {

QList<DialogCase> everyDialog()
{
    QList<DialogCase> cases;
    const auto add = [&cases](const char *name, bool returnAccepts, const MakeDialog &make) {
        cases.append({name, returnAccepts, make});
    };
    // Return asks where the file goes, and nobody answers here.
    add("new program", false,
        [](const DialogHost &host) { return std::make_unique<NewProgramDialog>(host.prompts, &host.window); });
    add("terms", true, [](const DialogHost &host) {
        return std::make_unique<TermsDialog>(host.window.session()->program(), PayoutConditions(), &host.window);
    });
    add("affiliate", true, [](const DialogHost &host) {
        Affiliate affiliate;
        affiliate.name = QStringLiteral("Anna");
        return std::make_unique<AffiliateDialog>(affiliate, QList<Tier>(), &host.window);
    });
    add("code", true, [](const DialogHost &host) {
        AffiliateCode code;
        code.code = QStringLiteral("ANNA");
        return std::make_unique<CodeDialog>(code, &host.window);
    });
    add("owner of a code", true, [](const DialogHost &host) {
        AffiliateCode code;
        code.code = QStringLiteral("ANNA");
        return std::make_unique<CodeOwnerDialog>(code, QList<Affiliate>(), &host.window);
    });
    add("owner of a sale", false, [](const DialogHost &host) {
        return std::make_unique<SaleOwnerDialog>(ConversionRow(), QList<Affiliate>(), &host.window);
    });
    add("sales anew", false,
        [](const DialogHost &host) { return std::make_unique<ReassignDialog>(*host.window.session(), &host.window); });
    add("corrections", false, [](const DialogHost &host) {
        BatchReading reading;
        reading.header = {QStringLiteral("Order ID"), QStringLiteral("Gross")};
        const QList<ImportReject> rejects{{ImportRejectId(1), {}, 2, QStringLiteral("Why"), QStringLiteral("1,ten")}};
        return std::make_unique<CorrectionsDialog>(QStringLiteral("orders.csv"), reading, rejects, &host.window);
    });
    add("how somebody is paid", true, [](const DialogHost &host) {
        return std::make_unique<PayoutAccountDialog>(PayoutAccount(), QStringLiteral("Anna"),
                                                     host.window.session()->program(), &host.window);
    });
    const auto plans = [](const DialogHost &host) { return must(readPlans(host.window.session()->file().database())); };
    add("rule", true, [plans](const DialogHost &host) {
        CommissionRule rule;
        rule.rate = Rate::fromPpm(100'000);
        rule.coupon = QStringLiteral("SPRING"); // opens what is folded
        rule.steps.measure = StepMeasure::Orders;
        rule.steps.steps = {{.threshold = 5, .rate = Rate::fromPpm(120'000)}};
        return std::make_unique<RuleDialog>(*host.window.session(), plans(host), rule, &host.window);
    });
    add("day of a rule", true, [](const DialogHost &host) {
        return std::make_unique<RuleDayDialog>(
            RuleDayDialog::Words{.label = QStringLiteral("&Day"), .accept = QStringLiteral("End")}, QDate(2026, 5, 15),
            QDate(), &host.window);
    });
    add("commissions anew", false,
        [](const DialogHost &host) { return std::make_unique<RecomputeDialog>(*host.window.session(), &host.window); });
    add("limit", false, [plans](const DialogHost &host) {
        return std::make_unique<CapDialog>(plans(host), host.window.session()->program().currency, QDate(2026, 5, 15),
                                           &host.window);
    });
    add("bonus", false, [plans](const DialogHost &host) {
        return std::make_unique<BonusDialog>(plans(host), host.window.session()->program().currency, QDate(2026, 5, 15),
                                             &host.window);
    });
    add("bonuses earned", false,
        [](const DialogHost &host) { return std::make_unique<BonusRunDialog>(*host.window.session(), &host.window); });
    add("paid", true, [](const DialogHost &host) {
        return std::make_unique<PaymentDialog>(PaymentState::Paid, QList<Payment>{Payment()},
                                               DateRange::ofMonth(2026, 5), &host.window);
    });
    add("void", false, [](const DialogHost &host) {
        return std::make_unique<PaymentDialog>(PaymentState::Void, QList<Payment>{Payment()},
                                               DateRange::ofMonth(2026, 5), &host.window);
    });
    add("who pays", true,
        [](const DialogHost &host) { return std::make_unique<PayerDialog>(PayerDetails(), &host.window); });
    add("statements", false, [](const DialogHost &host) {
        return std::make_unique<PapersDialog>(PapersDialog::Words{.title = QStringLiteral("Totals"),
                                                                  .about = QStringLiteral("About"),
                                                                  .accept = QStringLiteral("Choose")},
                                              QList<int>{2026, 2025}, &host.window);
    });
    add("bonus or correction", false, [](const DialogHost &host) {
        return std::make_unique<EntryDialog>(*host.window.session(), AffiliateId(1), QStringLiteral("Anna"),
                                             &host.window);
    });
    add("history", false, [](const DialogHost &host) {
        return std::make_unique<HistoryDialog>(PageContext{*host.window.session(), host.window, host.prompts},
                                               QStringLiteral("payout"), &host.window);
    });
    add("file to compare", false, [](const DialogHost &host) {
        FileInspection file;
        file.file = ImportFile(QStringLiteral("network.csv"));
        file.header = QStringList{QStringLiteral("Order"), QStringLiteral("Payout")};
        return std::make_unique<CompareFileDialog>(file, QStringList{QStringLiteral("My network")}, &host.window);
    });
    add("days", true, [](const DialogHost &host) {
        return std::make_unique<DateRangeDialog>(DateRange::ofMonth(2026, 5), &host.window);
    });
    add("help", false,
        [](const DialogHost &host) { return std::make_unique<AboutDialog>(AboutDialog::Topic::Help, &host.window); });
    add("about", false,
        [](const DialogHost &host) { return std::make_unique<AboutDialog>(AboutDialog::Topic::About, &host.window); });
    return cases;
}

} // namespace laurel::test
