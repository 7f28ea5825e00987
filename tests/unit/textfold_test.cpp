#include "core/textfold.h"
#include "support/testsupport.h"

#include <string>

using namespace laurel;

namespace {

/// Any UTF-16, half of it plain letters, so that both paths are met.
QString textOf(const std::string &ascii, const std::u16string &wide)
{
    return QString::fromLatin1(ascii.data(), qsizetype(ascii.size())) + QString::fromStdU16String(wide);
}

std::u16string anyWideText()
{
    // Up to the end of Latin, Greek and Cyrillic, where case and accents live.
    const auto codes = *rc::gen::container<std::vector<quint16>>(rc::gen::inRange<quint16>(1, 0x1fff));
    return std::u16string(codes.begin(), codes.end());
}

} // namespace

class TextFoldTest : public QObject
{
    Q_OBJECT

private slots:
    void foldsForSearch_data();
    void foldsForSearch();
    void foldingTwiceChangesNothing();
    void makesCodeKeys_data();
    void makesCodeKeys();
    void codeKeyIgnoresCase();
    void makesEmailKeys_data();
    void makesEmailKeys();
    void emailKeyOfAKeyIsItself();
};

void TextFoldTest::foldsForSearch_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("plain") << QStringLiteral("Green Tea 2") << QStringLiteral("green tea 2");
    QTest::newRow("accents") << QStringLiteral("José Müller") << QStringLiteral("jose muller");
    QTest::newRow("combining accents") << QStringLiteral("Jose\u0301") << QStringLiteral("jose");
    QTest::newRow("sharp s") << QStringLiteral("Straße") << QStringLiteral("strasse");
    QTest::newRow("Nordic") << QStringLiteral("Søren Ægir Þór") << QStringLiteral("soren aegir thor");
    QTest::newRow("Polish") << QStringLiteral("Łódź") << QStringLiteral("lodz");
    QTest::newRow("Turkish") << QStringLiteral("İstanbul ışık") << QStringLiteral("istanbul isik");
    QTest::newRow("French ligature") << QStringLiteral("Œuvre") << QStringLiteral("oeuvre");
    QTest::newRow("Vietnamese") << QStringLiteral("Đặng Thị Huệ") << QStringLiteral("dang thi hue");
    QTest::newRow("Greek") << QStringLiteral("Άλφα") << QStringLiteral("αλφα");
    QTest::newRow("Cyrillic") << QStringLiteral("МОСКВА") << QStringLiteral("москва");
    QTest::newRow("full width") << QStringLiteral("Ｔｅａ") << QStringLiteral("tea");
    QTest::newRow("voicing makes another letter") << QStringLiteral("が") << QStringLiteral("が");
    QTest::newRow("Hangul stays whole") << QStringLiteral("한국") << QStringLiteral("한국");
}

void TextFoldTest::foldsForSearch()
{
    QFETCH(const QString, text);
    QFETCH(const QString, expected);
    QCOMPARE(foldForSearch(text), expected);
}

void TextFoldTest::foldingTwiceChangesNothing()
{
    QVERIFY(test::holds("foldForSearch is a projection", [](const std::string &ascii) {
        const QString once = foldForSearch(textOf(ascii, anyWideText()));
        RC_ASSERT(foldForSearch(once) == once);
    }));
}

void TextFoldTest::makesCodeKeys_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("expected");
    QTest::newRow("case and space") << QStringLiteral("  Summer10 ") << QStringLiteral("summer10");
    QTest::newRow("no-break space") << QStringLiteral("\u00a0SUMMER10") << QStringLiteral("summer10");
    QTest::newRow("accents stay") << QStringLiteral("ÉTÉ") << QStringLiteral("été");
    QTest::newRow("composed alike") << QStringLiteral("E\u0301te\u0301") << QStringLiteral("été");
    QTest::newRow("signs stay") << QStringLiteral("A_B-C.[D]@") << QStringLiteral("a_b-c.[d]@");
    QTest::newRow("inner space stays") << QStringLiteral("Summer 10") << QStringLiteral("summer 10");
    QTest::newRow("blank") << QStringLiteral(" \t") << QString();
}

void TextFoldTest::makesCodeKeys()
{
    QFETCH(const QString, code);
    QFETCH(const QString, expected);
    QCOMPARE(codeKey(code), expected);
}

void TextFoldTest::codeKeyIgnoresCase()
{
    QVERIFY(test::holds("upper and lower case have one key, and the key is its own", [](const std::string &ascii) {
        const QString code = QString::fromLatin1(ascii.data(), qsizetype(ascii.size()));
        RC_ASSERT(codeKey(code.toLower()) == codeKey(code));
        const QString key = codeKey(textOf(ascii, anyWideText()));
        RC_ASSERT(codeKey(key) == key);
    }));
}

void TextFoldTest::makesEmailKeys_data()
{
    QTest::addColumn<QString>("email");
    QTest::addColumn<QString>("expected");
    QTest::newRow("case and space") << QStringLiteral(" Ada@Example.COM ") << QStringLiteral("ada@example.com");
    QTest::newRow("tag") << QStringLiteral("ada+shop@example.com") << QStringLiteral("ada@example.com");
    QTest::newRow("two tags") << QStringLiteral("ada+a+b@example.com") << QStringLiteral("ada@example.com");
    QTest::newRow("only a tag") << QStringLiteral("+ada@example.com") << QStringLiteral("+ada@example.com");
    QTest::newRow("dots count elsewhere") << QStringLiteral("a.da@example.com") << QStringLiteral("a.da@example.com");
    QTest::newRow("Gmail dots") << QStringLiteral("A.d.a@gmail.com") << QStringLiteral("ada@gmail.com");
    QTest::newRow("Gmail dots and tag") << QStringLiteral("a.da+x.y@GMail.com") << QStringLiteral("ada@gmail.com");
    QTest::newRow("Googlemail") << QStringLiteral("a.da@googlemail.com") << QStringLiteral("ada@gmail.com");
    QTest::newRow("not Gmail") << QStringLiteral("a.da@mail.gmail.com") << QStringLiteral("a.da@mail.gmail.com");
    QTest::newRow("international") << QStringLiteral("Jürgen@Müller.example")
                                   << QStringLiteral("jürgen@müller.example");
    for (const char *none : {"", "ada", "@example.com", "ada@", "ada@example", "ada@.example", "ada@example.",
                             "a@b@example.com", "ada@exa mple.com", "ad a@example.com", "Ada <ada@example.com>",
                             "ada@a..example", "...@gmail.com", "a@example.com,b@example.com"})
        QTest::newRow(*none ? none : "empty") << QString::fromLatin1(none) << QString();
}

void TextFoldTest::makesEmailKeys()
{
    QFETCH(const QString, email);
    QFETCH(const QString, expected);
    QCOMPARE(emailKey(email), expected);
}

void TextFoldTest::emailKeyOfAKeyIsItself()
{
    QVERIFY(test::holds("emailKey is a projection", [] {
        const auto local =
            *rc::gen::nonEmpty(rc::gen::container<std::string>(rc::gen::elementOf(std::string("aBz09._+-"))));
        const auto host = *rc::gen::elementOf(std::vector<QString>{
            QStringLiteral("Example.com"), QStringLiteral("GMAIL.com"), QStringLiteral("googlemail.com")});
        const QString key = emailKey(QString::fromStdString(local) + u'@' + host);
        RC_ASSERT(emailKey(key) == key);
    }));
}

QTEST_GUILESS_MAIN(TextFoldTest)
#include "textfold_test.moc"
