#include "gui/importfixture.h"

#include "storage/conversionrepository.h"

#include <QTest>

namespace laurel::test {

bool ImportFixture::waitForNext(const QString &text) const
{
    return QTest::qWaitFor(
        [&] { return wizard() && nextButton() && nextButton()->isEnabled() && nextButton()->text().remove(QLatin1Char('&')) == text; }, 30'000);
}

bool ImportFixture::waitForEnd() const
{
    return QTest::qWaitFor([&] { return !wizard(); }, 30'000) && waitSettled(*m_window);
}

void ImportFixture::tryOut(const QString &path, const QString &lastButton)
{
    m_window->importFiles({path});
    for (const QString &text : {QStringLiteral("Check the columns"), QStringLiteral("Try it out")}) {
        QVERIFY2(waitForNext(text), qPrintable(text));
        QTest::mouseClick(nextButton(), Qt::LeftButton);
    }
    QVERIFY2(waitForNext(lastButton), qPrintable(lastButton));
}

void ImportFixture::importWhole(const QString &path, const QString &lastButton)
{
    tryOut(path, lastButton);
    if (QTest::currentTestFailed())
        return;
    QTest::mouseClick(nextButton(), Qt::LeftButton);
    QVERIFY(waitForEnd());
}

qint64 ImportFixture::conversions()
{
    return ConversionRepository(m_window->session()->file().database()).count({}).value_or(-1);
}

} // namespace laurel::test
