#include "commissions/bankcode.h"
#include "commissions/iban.h"
#include "support/testsupport.h"

#include <QSet>

using namespace laurel;
using namespace laurel::test;

namespace {

// The registry's own examples, in print: one for each country.
const QStringList registry = texts({
    "AD12 0001 2030 2003 5910 0100",
    "AE07 0331 2345 6789 0123 456",
    "AL47 2121 1009 0000 0002 3569 8741",
    "AT61 1904 3002 3457 3201",
    "AZ21 NABZ 0000 0000 1370 1000 1944",
    "BA39 1290 0794 0102 8494",
    "BE68 5390 0754 7034",
    "BG80 BNBG 9661 1020 3456 78",
    "BH67 BMAG 0000 1299 1234 56",
    "BI42 1000 0100 0100 0033 2045 181",
    "BR18 0036 0305 0000 1000 9795 493C 1",
    "BY13 NBRB 3600 9000 0000 2Z00 AB00",
    "CH93 0076 2011 6238 5295 7",
    "CR05 0152 0200 1026 2840 66",
    "CY17 0020 0128 0000 0012 0052 7600",
    "CZ65 0800 0000 1920 0014 5399",
    "DE89 3704 0044 0532 0130 00",
    "DJ21 0001 0000 0001 5400 0100 186",
    "DK50 0040 0440 1162 43",
    "DO28 BAGR 0000 0001 2124 5361 1324",
    "EE38 2200 2210 2014 5685",
    "EG38 0019 0005 0000 0000 2631 8000 2",
    "ES91 2100 0418 4502 0005 1332",
    "FI21 1234 5600 0007 85",
    "FK88 SC12 3456 7890 12",
    "FO62 6460 0001 6316 34",
    "FR14 2004 1010 0505 0001 3M02 606",
    "GB29 NWBK 6016 1331 9268 19",
    "GE29 NB00 0000 0101 9049 17",
    "GI75 NWBK 0000 0000 7099 453",
    "GL89 6471 0001 0002 06",
    "GR16 0110 1250 0000 0001 2300 695",
    "GT82 TRAJ 0102 0000 0012 1002 9690",
    "HN88 CABF 0000 0000 0002 5000 5469",
    "HR12 1001 0051 8630 0016 0",
    "HU42 1177 3016 1111 1018 0000 0000",
    "IE29 AIBK 9311 5212 3456 78",
    "IL62 0108 0000 0009 9999 999",
    "IQ98 NBIQ 8501 2345 6789 012",
    "IS14 0159 2600 7654 5510 7303 39",
    "IT60 X054 2811 1010 0000 0123 456",
    "JO94 CBJO 0010 0000 0000 0131 0003 02",
    "KW81 CBKU 0000 0000 0000 1234 5601 01",
    "KZ86 125K ZT50 0410 0100",
    "LB62 0999 0000 0001 0019 0122 9114",
    "LC55 HEMM 0001 0001 0012 0012 0002 3015",
    "LI21 0881 0000 2324 013A A",
    "LT12 1000 0111 0100 1000",
    "LU28 0019 4006 4475 0000",
    "LV80 BANK 0000 4351 9500 1",
    "LY83 0020 4800 0020 1001 2036 1",
    "MC58 1122 2000 0101 2345 6789 030",
    "MD24 AG00 0225 1000 1310 4168",
    "ME25 5050 0001 2345 6789 51",
    "MK07 2501 2000 0058 984",
    "MN12 1234 1234 5678 9123",
    "MR13 0002 0001 0100 0012 3456 753",
    "MT84 MALT 0110 0001 2345 MTLC AST0 01S",
    "MU17 BOMM 0101 1010 3030 0200 000M UR",
    "NI45 BAPR 0000 0013 0000 0355 8124",
    "NL91 ABNA 0417 1643 00",
    "NO93 8601 1117 947",
    "OM81 0180 0000 0129 9123 456",
    "PK36 SCBL 0000 0011 2345 6702",
    "PL61 1090 1014 0000 0712 1981 2874",
    "PS92 PALS 0000 0000 0400 1234 5670 2",
    "PT50 0002 0123 1234 5678 9015 4",
    "QA58 DOHB 0000 1234 5678 90AB CDEF G",
    "RO49 AAAA 1B31 0075 9384 0000",
    "RS35 2600 0560 1001 6113 79",
    "RU03 0445 2522 5408 1781 0538 0913 1041 9",
    "SA03 8000 0000 6080 1016 7519",
    "SC18 SSCB 1101 0000 0000 0000 1497 USD",
    "SD21 2901 0501 2340 01",
    "SE45 5000 0000 0583 9825 7466",
    "SI56 2633 0001 2039 086",
    "SK31 1200 0000 1987 4263 7541",
    "SM86 U032 2509 8000 0000 0270 100",
    "SO21 1000 0010 0100 0100 141",
    "ST23 0001 0001 0051 8453 1014 6",
    "SV62 CENR 0000 0000 0000 0070 0025",
    "TL38 0080 0123 4567 8910 157",
    "TN59 1000 6035 1835 9847 8831",
    "TR33 0006 1005 1978 6457 8413 26",
    "UA21 3223 1300 0002 6007 2335 6600 1",
    "VA59 0011 2300 0012 3456 78",
    "VG96 VPVG 0000 0123 4567 8901",
    "XK05 1212 0123 4567 8906",
    "YE15 CBYE 0001 0188 6123 4567 8912 34",
});

QString withoutSpaces(QString text) { return text.remove(u' '); }

} // namespace

class IbanTest : public QObject
{
    Q_OBJECT

private slots:
    void takesEveryCountrysExample();
    void refuses_data();
    void refuses();
    void readsWhatPeopleType();
    void oneWrongCharacterIsNoticed();
    void knowsSepa();
    void readsBics_data();
    void readsBics();
    void checksRoutingNumbers_data();
    void checksRoutingNumbers();
};

void IbanTest::takesEveryCountrysExample()
{
    QSet<QString> countries;
    for (const QString &example : registry) {
        const auto iban = normalisedIban(example);
        QVERIFY2(iban, qPrintable(example + (iban ? QString() : u": "_qs + iban.error().message)));
        QCOMPARE(*iban, withoutSpaces(example));
        QVERIFY2(!isValidIban(QString(example).chopped(1)), qPrintable(example));
        QVERIFY2(!isValidIban(example + u'0'), qPrintable(example));
        countries.insert(example.left(2));
    }
    QCOMPARE(countries.size(), registry.size());
}

void IbanTest::refuses_data()
{
    QTest::addColumn<QString>("iban");
    QTest::addColumn<QString>("because");
    QTest::newRow("nothing") << u""_qs << u"missing"_qs;
    QTest::newRow("spaces") << u"  \u00a0"_qs << u"missing"_qs;
    QTest::newRow("one letter") << u"D"_qs << u"country"_qs;
    QTest::newRow("check digits 00") << u"GB00HLFX11016111455365"_qs << u"not a valid IBAN"_qs;
    QTest::newRow("check digits 99") << u"DE99370400440532013043"_qs << u"not a valid IBAN"_qs;
    QTest::newRow("check digits wrong") << u"DE88370400440532013000"_qs << u"not a valid IBAN"_qs;
    QTest::newRow("check digits are letters") << u"DEAB370400440532013000"_qs << u"not a valid IBAN"_qs;
    QTest::newRow("short") << u"DE8937040044053201300"_qs << u"as long as an IBAN of DE, which has 22"_qs;
    QTest::newRow("country without IBANs") << u"US12345678901234567890"_qs << u"country"_qs;
    QTest::newRow("no country") << u"12345678901234567890"_qs << u"country"_qs;
    QTest::newRow("letters where digits belong") << u"DE08A70400440532013000"_qs << u"not a valid IBAN"_qs;
    QTest::newRow("hyphens") << u"DE89-3704-0044-0532-0130-00"_qs << u"only letters"_qs;
    QTest::newRow("cyrillic Е") << u"D\u041589370400440532013000"_qs << u"only letters"_qs;
    QTest::newRow("full-width digit") << u"DE８9370400440532013000"_qs << u"only letters"_qs;
    QTest::newRow("right-to-left override") << u"DE89\u202e370400440532013000"_qs << u"only letters"_qs;
    QTest::newRow("zero-width space") << u"DE89\u200b370400440532013000"_qs << u"only letters"_qs;
    QTest::newRow("line break") << u"DE89\n370400440532013000"_qs << u"only letters"_qs;
}

void IbanTest::refuses()
{
    QFETCH(QString, iban);
    QFETCH(QString, because);
    const auto refused = normalisedIban(iban);
    QCOMPARE_ERROR(refused, ErrorCode::InvalidInput);
    QVERIFY2(refused.error().message.contains(because), qPrintable(refused.error().message));
    QVERIFY(!isValidIban(iban));
}

void IbanTest::readsWhatPeopleType()
{
    QCOMPARE(normalisedIban(u" de89 3704\u00a00044 0532 0130\u202f00 ").value(), u"DE89370400440532013000"_qs);
    // Its national check digits do not fit, which is not looked at.
    QCOMPARE(normalisedIban(u"ES8350210036679521296135").value(), u"ES8350210036679521296135"_qs);
}

void IbanTest::oneWrongCharacterIsNoticed()
{
    // A letter counts two places and moves the others, so that one for a digit may pass, if the country lets it.
    QVERIFY(holds("MOD 97-10 notices one other digit or letter, and two that are swapped", [] {
        const QString iban = withoutSpaces(registry.at(*rc::gen::inRange(0, int(registry.size()))));
        const int at = *rc::gen::inRange(2, int(iban.size()) - 1);
        QString changed = iban;
        changed[at] =
            iban[at].isDigit() ? QChar(u'0' + *rc::gen::inRange(0, 10)) : QChar(u'A' + *rc::gen::inRange(0, 26));
        RC_ASSERT(isValidIban(changed) == (changed == iban));
        QString swapped = iban;
        swapped[at] = iban[at + 1];
        swapped[at + 1] = iban[at];
        if (iban[at].isDigit() == iban[at + 1].isDigit())
            RC_ASSERT(isValidIban(swapped) == (swapped == iban));
    }));
}

void IbanTest::knowsSepa()
{
    QStringList sepa;
    for (const QString &example : registry) {
        if (isSepaIban(example))
            sepa.append(example.left(2));
    }
    QCOMPARE(sepa.join(u' '),
             u"AD AL AT BE BG CH CY CZ DE DK EE ES FI FR GB GI GR HR HU IE IS IT LI LT LU LV MC MD ME MK MT "
             "NL NO PL PT RO RS SE SI SK SM VA"_qs);
    QVERIFY(!isSepaIban(u"D"));
    QVERIFY(!isSepaIban(u"US00"));
}

void IbanTest::readsBics_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("bic");
    QTest::newRow("8") << u"BNPAFRPP"_qs << u"BNPAFRPP"_qs;
    QTest::newRow("11") << u"COBADEFFXXX"_qs << u"COBADEFFXXX"_qs;
    QTest::newRow("typed") << u" coba de ff xxx "_qs << u"COBADEFFXXX"_qs;
    QTest::newRow("digits behind") << u"BCEELULL123"_qs << u"BCEELULL123"_qs;
    for (const char *wrong : {"", "COBADEF", "COBADEFFX", "COBADEFFXXXX", "C0BADEFF", "COBA1EFF", "COBADE0F",
                              "COBADE1F", "COBADEFO", "COBADEF\xc3\x9c", "COBADEFF-XX", "COBA\xe2\x80\xaeXEFF"})
        QTest::addRow("not: %s", wrong) << QString::fromUtf8(wrong) << QString();
}

void IbanTest::readsBics()
{
    QFETCH(QString, text);
    QFETCH(QString, bic);
    const auto read = normalisedBic(text);
    if (bic.isEmpty()) {
        QCOMPARE_ERROR(read, ErrorCode::InvalidInput);
    } else {
        QVERIFY_RESULT(read);
        QCOMPARE(*read, bic);
    }
}

void IbanTest::checksRoutingNumbers_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<bool>("valid");
    for (const char *right : {"021000021", "011401533", "091000019", "122105155", "076401251", "231380104"})
        QTest::addRow("%s", right) << QString::fromLatin1(right) << true;
    // The last ones pass the sum: nobody's, the government's, and one of a range that is not assigned.
    for (const char *wrong : {"", "02100002", "0210000210", "021000020", "021000012", "02100002A", "+21000021",
                              " 21000021", "000000000", "000000518", "990000001"})
        QTest::addRow("not: %s", wrong) << QString::fromLatin1(wrong) << false;
    QTest::newRow("not: Arabic digits") << u"٠٢١٠٠٠٠٢١"_qs << false;
}

void IbanTest::checksRoutingNumbers()
{
    QFETCH(QString, number);
    QFETCH(bool, valid);
    QCOMPARE(isValidRoutingNumber(number), valid);
}

QTEST_GUILESS_MAIN(IbanTest)
#include "iban_test.moc"
