#include "gui/guisupport.h"

#include "gui/pages/page.h"
#include "importing/importservice.h"
#include "storage/affiliaterepository.h"
#include "storage/commissionrepository.h"
#include "storage/transaction.h"
#include "support/testsupport.h"

#include <QDir>
#include <QFile>
#include <QLocale>
#include <QSettings>
#include <QStandardPaths>
#include <QTest>

namespace laurel::test {

namespace {

Result<> fillProgram(Database &database)
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return fail(transaction);
    CommissionPlan plan;
    plan.name = QStringLiteral("Standard");
    const auto planId = CommissionRepository(database).insertPlan(plan);
    if (!planId)
        return fail(planId);
    CommissionRule rule;
    rule.plan = *planId;
    rule.rate = Rate::fromPpm(100'000);
    if (const auto added = CommissionRepository(database).insertRule(rule); !added)
        return fail(added);
    AffiliateRepository affiliates(database);
    for (const auto &[name, coupon] : {std::pair("Anna's Tea Blog", "ANNA10"), std::pair("Brew Weekly", "BREW10"), std::pair("Café Corner", "CAFE10")}) {
        Affiliate affiliate;
        affiliate.name = QString::fromUtf8(name);
        affiliate.kind = AffiliateKind::Content;
        const auto id = affiliates.insert(affiliate);
        if (!id)
            return fail(id);
        AffiliateCode code;
        code.affiliate = *id;
        code.kind = CodeKind::Coupon;
        code.code = QString::fromUtf8(coupon);
        if (const auto added = affiliates.insertCode(code); !added)
            return fail(added);
    }
    return transaction->commit();
}

Result<> importFile(Database &database, const QString &path)
{
    ImportService service(database);
    const auto file = service.inspect(path);
    if (!file)
        return fail(file);
    ImportPlan plan;
    plan.file = path;
    plan.dialect = file->dialect;
    plan.profile = file->matches.constFirst().profile;
    plan.sourceName = QStringLiteral("Shop");
    Job job;
    const auto done = service.run(plan, job);
    return done ? Result<>() : fail(done);
}

} // namespace

bool waitForProgram(MainWindow &window, int timeoutMs)
{
    return QTest::qWaitFor([&] { return window.session() != nullptr; }, timeoutMs) && waitSettled(window, timeoutMs);
}

bool waitSettled(MainWindow &window, int timeoutMs)
{
    return QTest::qWaitFor(
        [&] {
            return window.session() && window.currentPage() && window.currentPage()->isSettled() && !window.session()->jobs().isBusy();
        },
        timeoutMs);
}

void press(MainWindow &window, Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    window.activateWindow();
    if (!QTest::qWaitForWindowActive(&window))
        qWarning("the window did not come to the front");
    QTest::keyClick(&window, key, modifiers);
}

void isolate(const QString &folder)
{
    QStandardPaths::setTestModeEnabled(true);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
}

std::unique_ptr<ProgramFile> openMadeProgram(const QString &folder, int orders)
{
    isolate(folder);
    const QString path = makeProgram(folder, orders);
    if (path.isEmpty())
        return nullptr;
    auto file = ProgramFile::open(path);
    if (!file) {
        qWarning("%s", qPrintable(file.error().message));
        return nullptr;
    }
    return std::move(*file);
}

QString writeSales(const QString &folder, const QString &name, int first, int count)
{
    QFile file(QDir(folder).filePath(name));
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write("Order ID,Date,Status,Currency,Gross,Discount,Coupon,Email,Product\n");
    static const std::array<const char *, 4> coupons = {"ANNA10", "BREW10", "CAFE10", "NOBODY5"};
    const QDate last = QDate::currentDate().addDays(-1);
    for (int i = first; i < first + count; ++i) {
        file.write(QStringLiteral("%1,%2 10:00:00,paid,EUR,%3.50,1.00,%4,customer%5@example.com,Green tea\n")
                       .arg(QString::number(i), last.addDays(-(i % 90)).toString(Qt::ISODate), QString::number(20 + i % 30),
                            QLatin1String(coupons.at(std::size_t(i % 4))), QString::number(i % 37))
                       .toUtf8());
    }
    return file.fileName();
}

QString makeProgram(const QString &folder, int orders)
{
    const QString path = QDir(folder).filePath(QStringLiteral("test.laurel"));
    ProgramInfo info;
    info.name = QStringLiteral("Tea House");
    info.currency = *Currency::fromCode(u"EUR");
    info.payoutThreshold = Money(0, info.currency);
    auto program = ProgramFile::create(path, info);
    Result<> done = program ? fillProgram((*program)->database()) : fail(program);
    if (done && orders > 0)
        done = importFile((*program)->database(), writeSales(folder, QStringLiteral("made.csv"), 1, orders));
    if (!done) {
        qWarning("%s", describe(done.error()).constData());
        return {};
    }
    return path;
}

} // namespace laurel::test
