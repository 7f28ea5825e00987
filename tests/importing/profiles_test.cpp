#include "importing/expectation.h"
#include "storage/importrepository.h"
#include "storage/programrepository.h"
#include "storage/transaction.h"
#include "support/testsupport.h"

namespace laurel::test {

namespace {

QStringList reasonsOf(const ImportSummary &summary)
{
    QStringList reasons;
    for (const ImportReject &reject : summary.rejects)
        reasons << QStringLiteral("%1: %2").arg(reject.line).arg(reject.reason);
    return reasons;
}

} // namespace

/// Each built-in profile on a small file as its system writes it. Day 0 is 2026-05-01.
class ProfilesTest : public QObject
{
    Q_OBJECT

private slots:
    void builtInProfilesAreWhole()
    {
        const Result<QList<ImportProfile>> profiles = ProfileMatcher::builtIn();
        QVERIFY_RESULT(profiles);
        for (const ImportProfile &profile : *profiles) {
            QVERIFY(profile.builtIn);
            QVERIFY2(!profile.signature.isEmpty(), qPrintable(profile.key));
            const Result<ImportProfile> again = ImportProfile::fromJson(profile.toJson());
            QVERIFY_RESULT(again);
            QCOMPARE(again->toJson(), profile.toJson());
            QCOMPARE(again->columns, profile.columns);
            QCOMPARE(again->statuses, profile.statuses);
        }
    }

    void profilesThatAreNone()
    {
        for (const char *json : {"", "[]", "{}", R"({"key":"a"})", R"({"key":"a","name":"b","kind":"cars"})",
                                 R"({"key":"a","name":"b","columns":{"colour":"Colour"}})",
                                 R"({"key":"a","name":"b","date_format":"hh"})", R"({"key":"a","name":"b","currency":"XYZ"})",
                                 R"({"key":"a","name":"b","numbers":{"decimal":".","group":"."}})",
                                 R"({"key":"a","name":"b","numbers":{"decimal":"5","group":","}})",
                                 R"({"key":"a","name":"b","numbers":{"decimal":",","group":"-"}})",
                                 R"({"key":"a","name":"b","statuses":{"x":"y"}})", R"({"key":"a","name":"b","kinds":{"x":"y"}})",
                                 R"({"key":"a","name":"b","negative_rows":"y"})", R"({"key":"a","name":"b","rows":"y"})",
                                 R"({"key":"a","name":"b","time_zone":"Mars"})", R"({"key":"a","name":"b","day":"1.5.26"})",
                                 R"({"key":"a","name":"b","item_separator":", "})", R"({"key":"a","name":"b","zero_amount":"y"})",
                                 R"({"key":"a","name":"b","between":{"date":["x"]}})"})
            QCOMPARE_ERROR(ImportProfile::fromJson(json), ErrorCode::InvalidInput);
    }

    void theUnverifiedSaySo()
    {
        const Result<QList<ImportProfile>> profiles = ProfileMatcher::builtIn();
        QVERIFY_RESULT(profiles);
        QStringList unverified;
        for (const ImportProfile &profile : *profiles) {
            if (profile.verified)
                continue;
            unverified << profile.key;
            QCOMPARE(displayName(profile), profile.name + QStringLiteral(" (unverified)"));
            const ProfileMatch match = ProfileMatcher({profile}).match(profile.signature).first();
            QVERIFY(match.reason.contains(QStringLiteral("unverified")));
        }
        QCOMPARE(unverified, (QStringList{QStringLiteral("awin-transactions"), QStringLiteral("cj-commissions"), QStringLiteral("everflow-conversions"),
                                          QStringLiteral("impact-feed"), QStringLiteral("lemonsqueezy-orders"),
                                          QStringLiteral("paddle-transactions"), QStringLiteral("shareasale-transactions"),
                                          QStringLiteral("tune-conversions")}));
    }

    void customersAreNoAffiliates()
    {
        const Result<QList<ImportProfile>> profiles = ProfileMatcher::builtIn();
        QVERIFY_RESULT(profiles);
        const QStringList customers = {QStringLiteral("First Name"), QStringLiteral("Last Name"), QStringLiteral("Email"),
                                       QStringLiteral("Total Spent")};
        for (const ProfileMatch &match : ProfileMatcher(*profiles).match(customers))
            QVERIFY2(match.score < 1, qPrintable(match.profile.key));
    }

    void currenciesOfTitles_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("likely");
        QTest::addColumn<QString>("expected");
        QTest::newRow("dollar") << QStringLiteral("Price($)") << QStringLiteral("EUR") << QStringLiteral("USD");
        QTest::newRow("a dollar of the program's") << QStringLiteral("Price ($)") << QStringLiteral("CAD") << QStringLiteral("CAD");
        QTest::newRow("euro") << QStringLiteral("Umsatz (€)") << QStringLiteral("USD") << QStringLiteral("EUR");
        QTest::newRow("code") << QStringLiteral("Amount [chf]") << QStringLiteral("USD") << QStringLiteral("CHF");
        QTest::newRow("none") << QStringLiteral("Amount") << QStringLiteral("USD") << QString();
        QTest::newRow("a remark") << QStringLiteral("Created (UTC)") << QStringLiteral("USD") << QString();
        QTest::newRow("empty") << QStringLiteral("Amount ()") << QStringLiteral("USD") << QString();
    }

    void currenciesOfTitles()
    {
        QFETCH(const QString, title);
        QFETCH(const QString, likely);
        QFETCH(const QString, expected);
        QCOMPARE(currencyOfTitle(title, *Currency::fromCode(likely)).code(), expected);
    }

    void everyProfileHasAFile()
    {
        const Result<QList<ImportProfile>> profiles = ProfileMatcher::builtIn();
        QVERIFY_RESULT(profiles);
        QStringList keys;
        for (const QString &file : Expectation::files())
            keys << Expectation(file).profileKey();
        for (const ImportProfile &profile : *profiles)
            QVERIFY2(keys.contains(profile.key), qPrintable(profile.key));
    }

    void everyFileIsReadTruly_data()
    {
        QTest::addColumn<QString>("file");
        for (const QString &file : Expectation::files())
            QTest::newRow(qPrintable(file)) << file;
    }

    void everyFileIsReadTruly()
    {
        QFETCH(const QString, file);
        const Expectation expectation(file);
        ImportProgram program(expectation.timeZone(), AttributionRule::CouponFirst, expectation.currency());
        QVERIFY_RESULT(expectation.prepare(program));
        const auto planFor = [&program](const QString &name) {
            return program.planFor(dataFile(name + QStringLiteral(".csv")), {}, QStringLiteral("Shop"));
        };
        if (!expectation.after().isEmpty()) {
            const Result<ImportPlan> before = planFor(expectation.after());
            QVERIFY_RESULT(before);
            QVERIFY_RESULT(program.run(*before));
        }
        Result<ImportPlan> plan = planFor(file);
        QVERIFY_RESULT(plan);
        QCOMPARE(plan->profile.key, expectation.profileKey());
        if (expectation.day().isValid())
            plan->profile.day = expectation.day();
        const Result<ImportSummary> summary = program.run(*plan);
        QVERIFY_RESULT(summary);
        QCOMPARE(expectation.differences(program, *summary).join(u'\n'), QString());
        QCOMPARE(program.problems(), QStringList());
        const Result<ImportSummary> again = program.run(*plan);
        QVERIFY_RESULT(again);
        QCOMPARE(again->counts, (ImportCounts{summary->counts.read, 0, 0, summary->counts.added + summary->counts.updated
                                                  + summary->counts.unchanged, summary->counts.rejected, summary->counts.skipped}));
    }

    void genericClicksAreSetNotAdded()
    {
        ImportProgram program;
        const QByteArray file = dataFile(QStringLiteral("generic-clicks.csv"));
        const auto summary = program.import(file);
        QVERIFY_RESULT(summary);
        QCOMPARE(summary->counts, (ImportCounts{5, 4, 0, 0, 1, 0}));
        const QStringList stats = {QStringLiteral("0|20575|5|0"), QStringLiteral("1|20574|120|4500"),
                                   QStringLiteral("2|20574|100|100")};
        QCOMPARE(program.query("SELECT affiliate_id, day, clicks, impressions FROM stat_day ORDER BY 1"), stats);
        const auto again = program.import(file);
        QVERIFY_RESULT(again);
        QCOMPARE(again->counts, (ImportCounts{5, 0, 0, 4, 1, 0}));
        const auto corrected = program.import("Date,Code,Clicks,Impressions\n2026-05-01,ben,90,100\n2026-05-03,ben,1,1\n");
        QVERIFY_RESULT(corrected);
        QCOMPARE(corrected->counts, (ImportCounts{2, 1, 1, 0, 0, 0}));
        QCOMPARE(program.query("SELECT sum(clicks) FROM stat_day WHERE affiliate_id = 2"), QStringList{QStringLiteral("91")});
        QCOMPARE(program.problems(), QStringList());
        QVERIFY_RESULT(program.undo(corrected->batch));
        QCOMPARE(program.query("SELECT affiliate_id, day, clicks, impressions FROM stat_day ORDER BY 1"), stats);
    }

    void genericAffiliates()
    {
        ImportProgram program;
        {
            Result<Transaction> transaction = Transaction::begin(program.database());
            QVERIFY_RESULT(transaction);
            QVERIFY_RESULT(ProgramRepository(program.database()).insertTier({{}, QStringLiteral("Gold"), 1, {}}));
            QVERIFY_RESULT(transaction->commit());
        }
        const QStringList before = program.state();
        const QByteArray file = dataFile(QStringLiteral("generic-affiliates.csv"));
        const auto summary = program.import(file);
        QVERIFY_RESULT(summary);
        QCOMPARE(summary->counts, (ImportCounts{5, 1, 1, 0, 3, 0}));
        const QStringList reasons = reasonsOf(*summary);
        QCOMPARE(reasons[0], QStringLiteral("4: The code ben belongs to Ben Roux already."));
        QVERIFY(reasons[1].contains(QStringLiteral("Atlantis")));
        QVERIFY(reasons[2].contains(QStringLiteral("banana")));
        QCOMPARE(program.query("SELECT name, company, country, status, joined_day, ifnull(tier_id, 0) FROM affiliate WHERE id IN (1, 4)"),
                 (QStringList{QStringLiteral("Anna Berg|Berg Media|DE|active|20103|1"),
                              QStringLiteral("Dora Stein||FR|applied|20544|0")}));
        QCOMPARE(program.query("SELECT code FROM affiliate_code WHERE affiliate_id = 1 ORDER BY id"),
                 (QStringList{QStringLiteral("ANNA10"), QStringLiteral("anna"), QStringLiteral("ANNA15")}));
        QCOMPARE(program.query("SELECT tag FROM affiliate_tag ORDER BY tag"),
                 (QStringList{QStringLiteral("blog"), QStringLiteral("tea")}));
        const auto again = program.import(file);
        QVERIFY_RESULT(again);
        QCOMPARE(again->counts, (ImportCounts{5, 0, 0, 2, 3, 0}));
        QVERIFY_RESULT(program.undo(summary->batch));
        QCOMPARE(program.state(), before);
        QCOMPARE_ERROR(program.undo(summary->batch), ErrorCode::RefusedByRule);
    }

    void affiliatesChangedSinceAreNotUndone()
    {
        ImportProgram program;
        const auto summary = program.import(dataFile(QStringLiteral("generic-affiliates.csv")));
        QVERIFY_RESULT(summary);
        program.exec("UPDATE affiliate SET notes = 'Called' WHERE name = 'Dora Stein'");
        const QStringList before = program.state();
        QCOMPARE_ERROR(program.undo(summary->batch), ErrorCode::RefusedByRule);
        QCOMPARE(program.state(), before);
    }

    void theGuessKnowsFourLanguages_data()
    {
        QTest::addColumn<QStringList>("header");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QStringList>("fields");
        const auto row = [](const char *name, const QString &header, ImportKind kind, const QString &fields) {
            QTest::newRow(name) << header.split(u';') << int(kind) << fields.split(u' ');
        };
        row("English", QStringLiteral("Order Number;Order Date;Amount;Voucher Code;Affiliate ID"), ImportKind::Conversions,
            QStringLiteral("order_id date gross coupon referral_code"));
        row("German", QStringLiteral("Bestellnummer;Bestelldatum;Betrag;Gutscheincode;Kunden-E-Mail"), ImportKind::Conversions,
            QStringLiteral("order_id date gross coupon customer_email"));
        row("French", QStringLiteral("Numéro de commande;Date de commande;Montant;Code promo;Remise"), ImportKind::Conversions,
            QStringLiteral("order_id date gross coupon discount"));
        row("Spanish", QStringLiteral("Número de pedido;Fecha;Importe;Cupón;Correo electrónico"), ImportKind::Conversions,
            QStringLiteral("order_id date gross coupon customer_email"));
        row("clicks", QStringLiteral("Tag;Partner;Klicks"), ImportKind::Clicks, QStringLiteral("date referral_code clicks"));
        row("affiliates", QStringLiteral("Nombre;Correo;Empresa"), ImportKind::Affiliates,
            QStringLiteral("affiliate_name affiliate_email affiliate_company"));
    }

    void theGuessKnowsFourLanguages()
    {
        QFETCH(const QStringList, header);
        QFETCH(const int, kind);
        QFETCH(const QStringList, fields);
        const ProfileMatch guess = guessProfile(header);
        QCOMPARE(int(guess.profile.kind), kind);
        for (qsizetype i = 0; i < fields.size(); ++i)
            QCOMPARE(guess.profile.columns.value(*fieldFromKey(fields[i])), header[i]);
        QVERIFY(guess.score > 0);
    }

    void previewShowsParsedValuesAndErrors()
    {
        ImportProgram program;
        const Result<ImportPlan> plan = program.planFor(dataFile(QStringLiteral("generic-conversions.csv")));
        QVERIFY_RESULT(plan);
        ImportService service(program.database());
        const Result<FileInspection> file = service.inspect(plan->file);
        QVERIFY_RESULT(file);
        const Result<ImportPreview> preview = service.preview(*file, plan->profile);
        QVERIFY_RESULT(preview);
        QCOMPARE(preview->rows.size(), 10);
        const qsizetype date = preview->fields.indexOf(Field::Date);
        const qsizetype gross = preview->fields.indexOf(Field::Gross);
        QCOMPARE(preview->rows[0][date].text, QStringLiteral("2026-05-01"));
        QCOMPARE(preview->rows[0][gross].text, QStringLiteral("1250.00"));
        QVERIFY(!preview->rows[4][date].error.isEmpty());
        QVERIFY(!preview->rows[5][gross].error.isEmpty());
        QCOMPARE(preview->errors, 5);
    }

    void anAmbiguousDateAsks()
    {
        ImportProgram program;
        const QByteArray file = "Order ID,Date,Gross\n1,03/04/2026,10.00\n2,05/06/2026,12.00\n";
        const Result<ImportSummary> summary = program.import(file, QStringLiteral("generic-conversions"));
        QCOMPARE_ERROR(summary, ErrorCode::InvalidInput);
        QVERIFY(summary.error().message.contains(QStringLiteral("Choose the date format")));
        QVERIFY(program.query("SELECT * FROM import_batch").isEmpty());
        Result<ImportPlan> plan = program.planFor(file, QStringLiteral("generic-conversions"));
        QVERIFY_RESULT(plan);
        plan->profile.dateFormat = QStringLiteral("dd/MM/yyyy");
        QVERIFY_RESULT(program.run(*plan));
        QCOMPARE(program.query("SELECT day FROM conversion ORDER BY id"),
                 (QStringList{QStringLiteral("20546"), QStringLiteral("20609")}));
    }

    void dialectsAreTold_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray plain = "Order ID,Date,Gross,Coupon\n1,2026-05-01,10.00,ANNA10\n2,2026-05-02,20.00,\n";
        const QByteArray semicolons = QByteArray(plain).replace(',', ';');
        QTest::newRow("comma") << plain;
        QTest::newRow("semicolon") << semicolons;
        QTest::newRow("tab") << QByteArray(plain).replace(',', '\t');
        QTest::newRow("pipe") << QByteArray(plain).replace(',', '|');
        QTest::newRow("CR") << QByteArray(plain).replace('\n', '\r');
        QTest::newRow("sep=") << "sep=;\r\n" + semicolons;
        QTest::newRow("sep= that names a line end") << "sep=\r\n" + plain;
        QTest::newRow("sep= that names the quote") << "sep=\"\r\n" + plain;
        QTest::newRow("mark") << "\xEF\xBB\xBF" + plain;
        QTest::newRow("title and comments")
            << "Orders of May\n# ----------------\n# Start date: 20260501\n\n" + plain;
        QByteArray utf16("\xFF\xFE");
        QByteArray unmarked;
        for (const char c : plain) {
            utf16.append(c).append('\0');
            unmarked.append('\0').append(c);
        }
        QTest::newRow("UTF-16LE") << utf16;
        QTest::newRow("UTF-16BE without mark") << unmarked;
        QTest::newRow("Windows-1252") << QByteArray(plain).replace("20.00,", "20.00,GR\xD6SSE");
    }

    void dialectsAreTold()
    {
        QFETCH(const QByteArray, bytes);
        ImportProgram program;
        const auto summary = program.import(bytes, QStringLiteral("generic-conversions"));
        QVERIFY_RESULT(summary);
        QCOMPARE(summary->counts, (ImportCounts{2, 2, 0, 0, 0, 0}));
        QCOMPARE(program.query("SELECT gross, ifnull(affiliate_id, 0) FROM conversion ORDER BY id"),
                 (QStringList{QStringLiteral("1000|1"), QStringLiteral("2000|0")}));
    }

    void savedProfilesGoBeforeBuiltInOnes()
    {
        ImportProgram program;
        const QByteArray json = R"({"key":"mine","name":"My shop","kind":"conversions","signature":["Order ID","Date","Gross"],
            "columns":{"order_id":"Order ID","date":"Date","gross":"Gross"},"date_format":"iso"})";
        QVERIFY_RESULT(ImportRepository(program.database())
                           .saveProfile(QStringLiteral("mine"), QStringLiteral("My shop"), QString::fromUtf8(json)));
        const auto plan = program.planFor("Order ID,Date,Gross\n1,2026-05-01,10.00\n");
        QVERIFY_RESULT(plan);
        QCOMPARE(plan->profile.key, QStringLiteral("mine"));
    }
};

} // namespace laurel::test

QTEST_GUILESS_MAIN(laurel::test::ProfilesTest)
#include "profiles_test.moc"
