#include "programscenarios.h"

#include "storagefixture.h"

#include "storage/affiliaterepository.h"
#include "storage/backup.h"
#include "storage/transaction.h"

#include <QDir>
#include <QFileInfo>
#include <SQLiteCpp/Database.h>
#include <sqlite3.h>

namespace laurel::test {

namespace {

constexpr int codesPerPartner = 5;

QString programIn(const QString &folder) { return folder + QStringLiteral("/shop.laurel"); }

void makeProgram(const QString &path, int partners)
{
    must(ProgramFile::create(path, programInfo()));
    for (int i = 1; i <= partners; ++i) {
        if (!addPartner(path, i))
            qFatal("cannot prepare");
    }
}

// The file, opened as the program opens it, holds this many partners, whole.
QString expectPartners(const QString &path, const QList<int> &allowed)
{
    const auto opened = ProgramFile::open(path);
    if (!opened)
        return QStringLiteral("does not open: ") + QString::fromUtf8(describe(opened.error()));
    if ((*opened)->isReadOnly())
        return QStringLiteral("opens for reading only");
    const PartnerCount partners = countPartners((*opened)->database());
    if (!partners.problem.isEmpty())
        return partners.problem;
    return allowed.contains(partners.count) ? QString() : QStringLiteral("holds %1 partners").arg(partners.count);
}

class Creation : public Scenario
{
public:
    void prepare(const QString &) override {}
    bool run(const QString &folder) override
    {
        return ProgramFile::create(programIn(folder), programInfo()).has_value();
    }
    QString judge(const QString &folder, bool done) override
    {
        const QString path = programIn(folder);
        if (QFileInfo::exists(path))
            return expectPartners(path, {0});
        if (done)
            return QStringLiteral("said to be done, but there is no file");
        // Whatever was left behind does not keep the next attempt from working.
        const auto created = ProgramFile::create(path, programInfo());
        return created ? QString()
                       : QStringLiteral("cannot be made any more: ") + QString::fromUtf8(describe(created.error()));
    }
};

class Edit : public Scenario
{
public:
    explicit Edit(const char *pragmas = "")
        : m_pragmas(pragmas)
    {}
    void prepare(const QString &folder) override { makeProgram(programIn(folder), 3); }
    bool run(const QString &folder) override { return addPartner(programIn(folder), 4, m_pragmas); }
    QString judge(const QString &folder, bool done) override
    {
        return expectPartners(programIn(folder), done ? QList<int>{4} : QList<int>{3, 4});
    }

private:
    const char *m_pragmas;
};

class MakeBackup : public Scenario
{
public:
    void prepare(const QString &folder) override
    {
        makeProgram(programIn(folder), 2);
        m_before = contentHash(programIn(folder));
    }
    bool run(const QString &folder) override
    {
        auto opened = ProgramFile::open(programIn(folder));
        return opened && Backup::make((*opened)->database(), QStringLiteral("by-hand"));
    }
    QString judge(const QString &folder, bool done) override
    {
        const QString path = programIn(folder);
        if (contentHash(path) != m_before)
            return QStringLiteral("the program itself has changed");
        const QList<BackupInfo> backups = Backup::list(path);
        if (done && backups.size() != 1)
            return QStringLiteral("said to be done, but there is no backup");
        for (const BackupInfo &made : backups) {
            if (const QString problem = expectPartners(made.path, {2}); !problem.isEmpty())
                return QStringLiteral("the backup ") + problem;
        }
        return {};
    }

private:
    QByteArray m_before;
};

// One partner in the backup, two in the program.
class Restoration : public Scenario
{
public:
    void prepare(const QString &folder) override
    {
        const QString path = programIn(folder);
        makeProgram(path, 1);
        auto opened = must(ProgramFile::open(path));
        must(Backup::copyTo(opened->database(), backupIn(folder)));
        opened.reset();
        if (!addPartner(path, 2))
            qFatal("cannot prepare");
    }
    bool run(const QString &folder) override
    {
        return Backup::restore(backupIn(folder), programIn(folder)).has_value();
    }
    QString judge(const QString &folder, bool done) override
    {
        const QString path = programIn(folder);
        if (const QString problem = expectPartners(path, done ? QList<int>{1} : QList<int>{1, 2}); !problem.isEmpty())
            return problem;
        const QList<BackupInfo> kept = Backup::list(path);
        if (kept.isEmpty() && expectPartners(path, {2}).isEmpty())
            return {};
        return kept.size() == 1 ? expectPartners(kept.first().path, {2})
                                : QStringLiteral("what was there before is lost");
    }

protected:
    static QString backupIn(const QString &folder) { return folder + QStringLiteral("/backup.laurel"); }
};

class RestorationOverDamage : public Restoration
{
public:
    void prepare(const QString &folder) override
    {
        Restoration::prepare(folder);
        writeFile(programIn(folder), damage());
    }
    QString judge(const QString &folder, bool done) override
    {
        const QString path = programIn(folder);
        if (!QFileInfo::exists(path))
            return QStringLiteral("there is no program any more");
        if (!done && readFile(path) == damage())
            return {};
        if (const QString problem = expectPartners(path, {1}); !problem.isEmpty())
            return problem;
        const QString aside = path + QStringLiteral(".damaged");
        return QFileInfo::exists(aside) && readFile(aside) == damage() ? QString()
                                                                       : QStringLiteral("the damaged file is lost");
    }

private:
    static QByteArray damage() { return QByteArrayLiteral("what was once a program"); }
};

class Migrate : public Scenario
{
public:
    void prepare(const QString &folder) override { makeProgram(programIn(folder), 2); }
    bool run(const QString &folder) override
    {
        return ProgramFile::open(programIn(folder), ProgramFile::Access::ReadWrite, nextRelease()).has_value();
    }
    QString judge(const QString &folder, bool done) override
    {
        const QString path = programIn(folder);
        auto database = Database::open(path, Database::Mode::ReadWrite);
        if (!database)
            return QStringLiteral("does not open");
        const auto version = Migrator::version(*database);
        if (!version || (done && *version != 2))
            return QStringLiteral("is not of the new version");
        const auto sound = ProgramFile::checkContents(*database, nextRelease());
        if (!sound)
            return QString::fromUtf8(describe(sound.error()));
        const PartnerCount partners = countPartners(*database);
        return partners.count == 2 ? partners.problem : QStringLiteral("has lost partners");
    }

private:
    static Migrator nextRelease()
    {
        QList<Migration> migrations = Migrator::builtIn().migrations();
        migrations.append(Migration{2, QStringLiteral("next"),
                                    "CREATE TABLE extra (id INTEGER PRIMARY KEY, note TEXT NOT NULL) STRICT;"
                                    "INSERT INTO extra SELECT id, name FROM affiliate;"
                                    "ALTER TABLE affiliate ADD COLUMN rank INTEGER NOT NULL DEFAULT 0;"});
        return Migrator(migrations);
    }
};

} // namespace

std::unique_ptr<Scenario> creation() { return std::make_unique<Creation>(); }
std::unique_ptr<Scenario> edit() { return std::make_unique<Edit>(); }
std::unique_ptr<Scenario> editWithoutJournal() { return std::make_unique<Edit>("PRAGMA journal_mode = OFF"); }
std::unique_ptr<Scenario> backup() { return std::make_unique<MakeBackup>(); }
std::unique_ptr<Scenario> restoration() { return std::make_unique<Restoration>(); }
std::unique_ptr<Scenario> restorationOverDamage() { return std::make_unique<RestorationOverDamage>(); }
std::unique_ptr<Scenario> migration() { return std::make_unique<Migrate>(); }

bool addPartner(const QString &path, int number, const char *pragmas)
{
    auto database = Database::open(path, Database::Mode::ReadWrite);
    if (!database)
        return false;
    if (*pragmas != '\0') {
        sqlite3_db_config(database->handle(), SQLITE_DBCONFIG_DEFENSIVE, 0, nullptr);
        execute(*database, pragmas);
    }
    auto transaction = Transaction::begin(*database);
    if (!transaction)
        return false;
    AffiliateRepository repository(*database);
    Affiliate partner;
    partner.name = QStringLiteral("Partner %1").arg(number);
    partner.notes = QString(6000, u'x'); // more than a page
    partner.tags = {QStringLiteral("tag")};
    const auto id = repository.insert(partner);
    if (!id)
        return false;
    for (int i = 0; i < codesPerPartner; ++i) {
        const QString code = QStringLiteral("CODE-%1-%2").arg(number).arg(i);
        if (!repository.insertCode(AffiliateCode{{}, *id, CodeKind::Coupon, code, {}, {}}))
            return false;
    }
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (!repository.insertEvent(AffiliateEvent{{}, *id, now, EventKind::Note, partner.name, partner.notes}))
        return false;
    return transaction->commit().has_value();
}

PartnerCount countPartners(Database &database)
{
    try {
        if (const QString verdict = text(database, "PRAGMA integrity_check(1)"); verdict != QLatin1String("ok"))
            return {0, verdict};
        const auto count = int(number(database, "SELECT count(*) FROM affiliate"));
        const bool isWhole = number(database, "SELECT count(*) FROM affiliate_code") == codesPerPartner * count &&
                             number(database, "SELECT count(*) FROM affiliate_event") == count &&
                             number(database, "SELECT count(*) FROM affiliate_tag") == count &&
                             number(database, "SELECT count(*) FROM audit WHERE entity LIKE 'affiliate%'") ==
                                 (codesPerPartner + 2) * count &&
                             number(database, "SELECT count(*) FROM affiliate WHERE length(notes) = 6000") == count;
        return {count, isWhole ? QString() : QStringLiteral("a transaction is there in part")};
    } catch (const SQLite::Exception &e) {
        return {0, QString::fromUtf8(e.what())};
    }
}

} // namespace laurel::test
