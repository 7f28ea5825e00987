#include "commissions/iban.h"
#include "commissions/latintext.h"
#include "commissions/payeetext.h"
#include "commissions/payments.h"

using namespace laurel;
using namespace laurel::test;

class PayeeTextTest : public QObject
{
    Q_OBJECT

private slots:
    void spellsInLatinLetters_data();
    void spellsInLatinLetters();
    void staysInTheCharactersOfBanks();
    void readsAddresses_data();
    void readsAddresses();
    void readsPayPalRecipients();
    void hiddenCharactersAreRefusedWhereMoneyGoes_data();
    void hiddenCharactersAreRefusedWhereMoneyGoes();
    void noticesFormulas_data();
    void noticesFormulas();
    void noticesWhatCannotBeSeen();
    void showsWhatCannotBeSeen();
};

void PayeeTextTest::spellsInLatinLetters_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("ascii");
    QTest::addColumn<QString>("sepa");
    const auto add = [](const char *text, const char *ascii, const char *sepa = nullptr) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(ascii)
                            << QString::fromUtf8(sepa ? sepa : ascii);
    };
    add("Jörg Weiß", "Joerg Weiss");
    add("MÜLLER Ärzte", "MUELLER Aerzte");
    add("A\xcc\x88rger", "Aerger"); // the dots by themselves
    add("Ü", "Ue");
    add("ÉÈÊ çñ", "EEE cn");
    add("Łódź Ørsted Åse", "Lodz Orsted Ase");
    add("Þór Ðað Ħal Œuvre", "Thor Dad Hal Oeuvre");
    add("İstanbul ığdır", "Istanbul igdir");
    add("Nguyễn Văn", "Nguyen Van");
    add("Юлия Щукина", "Yuliya Shtukina");
    add("Њ Ђ ї", "Nj Dj yi");
    add("ЊЕГОШ", "NJEGOSH");
    add("Νίκος Παπαδόπουλος", "Nikos Papadopoulos");
    add("ΟΥΡΑΝΙΑ", "OURANIA");
    add("ﬁne ＡＢ ½", "fine AB 1/2");
    add("Smith & Co_1 [x] \"y\" 5%", "Smith & Co_1 [x] \"y\" 5%", "Smith + Co-1 (x) 'y' 5.");
    add("O’Neil – “Bar” …", "O'Neil - \"Bar\" ...", "O'Neil - 'Bar' ...");
    add("100 €", "100 EUR");
    add("  a\tb\n c\xc2\xa0"
        "d ",
        "a b c d");
    add("a\xe2\x80\xae"
        "b\xe2\x80\x8b"
        "c",
        "abc");
    add("王小明", "");
    add("王 Ming", "Ming");
    add("\xd8\xb9\xd9\x85\xd8\xb1", "");
    add("😀", "");
    add("𝐀", "A");
}

void PayeeTextTest::spellsInLatinLetters()
{
    QFETCH(QString, text);
    QFETCH(QString, ascii);
    QFETCH(QString, sepa);
    QCOMPARE(asciiText(text), ascii);
    QCOMPARE(sepaText(text), sepa);
    QVERIFY(isSepaText(sepa));
}

void PayeeTextTest::staysInTheCharactersOfBanks()
{
    QVERIFY(holds("any text is spelled in the characters of SEPA and ASCII, and again the same", [] {
        const auto units = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 0x10000));
        QString text = troublesomeText();
        for (const int unit : units)
            text += QChar(char16_t(unit));
        const QString sepa = sepaText(text);
        const QString ascii = asciiText(text);
        RC_ASSERT(isSepaText(sepa));
        RC_ASSERT(sepaText(sepa) == sepa);
        RC_ASSERT(asciiText(ascii) == ascii);
        RC_ASSERT(std::all_of(ascii.cbegin(), ascii.cend(), [](QChar c) { return c >= u' ' && c < u'\u007f'; }));
    }));
    QVERIFY(!isSepaText(u"ä"));
    QVERIFY(!isSepaText(u"_"));
    QVERIFY(!isSepaText(u"\n"));
}

void PayeeTextTest::readsAddresses_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("valid");
    for (const char *right :
         {"a@b.co", "jeanne.dupont+shop@mail.example.com", "o'neil@example.com", "a_b-c@xn--mller-kva.de"})
        QTest::addRow("%s", right) << QString::fromLatin1(right) << true;
    for (const char *wrong : {"",
                              "a",
                              "@b.co",
                              "a@",
                              "a@b",
                              "a@b.",
                              "a@.b",
                              "a@b..co",
                              "a@-b.co",
                              "a@b-.co",
                              "a@1.2",
                              "a b@c.de",
                              ".a@b.co",
                              "a.@b.co",
                              "a..b@c.de",
                              "a@b@c.de",
                              "a@b.co ",
                              "\"a\"@b.co",
                              "a,b@c.de",
                              "a@b.co,c@d.ef",
                              "m\xc3\xbcller@b.co",
                              "a@m\xc3\xbcller.de",
                              "<a@b.co>",
                              "p\xd0\xb0ypal@b.co"})
        QTest::addRow("not: %s", wrong) << QString::fromUtf8(wrong) << false;
    QTest::newRow("127 characters") << QString(QString(60, u'a') + u"@"_qs + QString(62, u'b') + u".com"_qs).right(127)
                                    << true;
    QTest::newRow("128 characters") << QString(QString(61, u'a') + u"@"_qs + QString(62, u'b') + u".com"_qs) << false;
}

void PayeeTextTest::readsAddresses()
{
    QFETCH(QString, address);
    QFETCH(bool, valid);
    QCOMPARE(isEmailAddress(address), valid);
}

void PayeeTextTest::readsPayPalRecipients()
{
    for (const char *right : {"a@b.co", "FSMRBANCV8PSG", "+4915112345678", "5551234567"})
        QVERIFY2(isPayPalRecipient(QString::fromLatin1(right)), right);
    for (const char *wrong : {"", "FSMRBANCV8PS", "fsmrbancv8psg", "FSMRBANCV8PSG1", "+49 151 12345678", "+123456",
                              "++4915112345", "+", "1234567890123456", "@venmo", "Jeanne"})
        QVERIFY2(!isPayPalRecipient(QString::fromLatin1(wrong)), wrong);
}

// reliability.md C11: each of these is refused wherever money goes to.
void PayeeTextTest::hiddenCharactersAreRefusedWhereMoneyGoes_data()
{
    QTest::addColumn<QChar>("hidden");
    const QList<char16_t> hidden = {0x00,   0x01,   0x07,   0x08,   0x09,   0x0a,   0x0d,   0x1b,   0x7f,
                                    0x80,   0x85,   0x9f,   0xad,   0x200b, 0x200c, 0x200d, 0x200e, 0x200f,
                                    0x2028, 0x2029, 0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2060, 0x2066,
                                    0x2067, 0x2068, 0x2069, 0xfeff, 0xd800, 0xffff, 0x0430, 0x03bf, 0xff41};
    for (const char16_t c : hidden)
        QTest::addRow("U+%04X", unsigned(c)) << QChar(c);
}

void PayeeTextTest::hiddenCharactersAreRefusedWhereMoneyGoes()
{
    QFETCH(QChar, hidden);
    const auto refusedAnywhere = [hidden](const QString &text, auto &&accepts) {
        for (qsizetype at = 0; at <= text.size(); ++at) {
            if (accepts(QString(text).insert(at, hidden)))
                return false;
        }
        return accepts(text);
    };
    QVERIFY(refusedAnywhere(u"jeanne@example.com"_qs, isEmailAddress));
    QVERIFY(refusedAnywhere(u"jeanne@example.com"_qs, isPayPalRecipient));
    QVERIFY(refusedAnywhere(u"+4915112345678"_qs, isPayPalRecipient));
    QVERIFY(refusedAnywhere(u"FSMRBANCV8PSG"_qs, isPayPalRecipient));
    QVERIFY(refusedAnywhere(u"DE89370400440532013000"_qs, isValidIban));
}

void PayeeTextTest::noticesFormulas_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("formula");
    for (const char *text : {"=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "\nx", "  =1", "\xe2\x80\x8b=1",
                             "\xef\xbb\xbf=1", "\xc2\xa0-1", "＝1", "＋1", "－1", "＠x", " \t"})
        QTest::addRow("%s", QByteArray(text).toPercentEncoding().constData()) << QString::fromUtf8(text) << true;
    for (const char *text : {"", " ", "a=1", "Jeanne", "1-1", "'=1", "ö-", "王"})
        QTest::addRow("not: %s", text) << QString::fromUtf8(text) << false;
    QTest::newRow("NUL") << QString(QChar(u'\0')) << true;
}

void PayeeTextTest::noticesFormulas()
{
    QFETCH(QString, text);
    QFETCH(bool, formula);
    QCOMPARE(startsLikeFormula(text), formula);
}

void PayeeTextTest::noticesWhatCannotBeSeen()
{
    for (const char *text : {"", "Jeanne Dupont", "Ren\xc3\xa9 \xe7\x8e\x8b \xf0\x9f\x98\x80",
                             "\xd9\x86\xd8\xa7\xd9\x85\xe2\x80\x8c\xd9\x87"})
        QVERIFY2(isPlainText(QString::fromUtf8(text)), text);
    for (const char *text :
         {"a\nb", "a\rb", "a\tb", "a\x01", "a\x7f", "a\xc2\x85", "a\xe2\x80\xa8", "a\xe2\x80\xae", "a\xe2\x81\xa6"})
        QVERIFY2(!isPlainText(QString::fromUtf8(text)), text);
    QVERIFY(!isPlainText(QString(QChar(0xd83d))));
    QVERIFY(!isPlainText(QString(QChar(u'\0'))));
}

void PayeeTextTest::showsWhatCannotBeSeen()
{
    QCOMPARE(shownText(u"a\u202eb\nc"), u"a\ufffdb\ufffdc"_qs);
    QCOMPARE(shownText(QString(60, u'x')), QString(60, u'x'));
    QCOMPARE(shownText(QString(61, u'x')), QString(60, u'x') + u'…');
}

QTEST_GUILESS_MAIN(PayeeTextTest)
#include "payeetext_test.moc"
