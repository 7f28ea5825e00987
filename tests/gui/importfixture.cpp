#include "gui/importfixture.h"

#include "storage/conversionrepository.h"

#include <QApplication>
#include <QFile>
#include <QTest>

namespace laurel::test {

void ImportFixture::initTestCase()
{
    isolate(m_settings.path());
    m_theme = std::make_unique<Theme>(*qApp);
}

void ImportFixture::init()
{
    m_place = std::make_unique<QTemporaryDir>();
    m_prompts = ScriptedPrompts();
    m_window = std::make_unique<MainWindow>(*m_theme, m_prompts);
    m_window->resize(1280, 820);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void ImportFixture::cleanup()
{
    m_window.reset();
}

void ImportFixture::open(int orders)
{
    const QString path = makeProgram(m_place->path(), orders);
    QVERIFY(!path.isEmpty());
    m_window->openProgram(path);
    QVERIFY(waitForProgram(*m_window));
    m_window->showPage(PageId::Imports);
    QVERIFY(waitSettled(*m_window));
}

bool ImportFixture::waitForNext(const QString &text) const
{
    return QTest::qWaitFor(
        [&] { return wizard() && nextButton() && nextButton()->isEnabled() && nextButton()->text().remove(QLatin1Char('&')) == text; }, 30'000);
}

bool ImportFixture::waitForEnd() const
{
    return QTest::qWaitFor([&] { return !wizard(); }, 30'000) && waitSettled(*m_window);
}

void ImportFixture::importWhole(const QString &path, const QString &lastButton)
{
    m_window->importFiles({path});
    for (const QString &text : {QStringLiteral("Check the columns"), QStringLiteral("Try it out"), lastButton}) {
        QVERIFY2(waitForNext(text), qPrintable(text));
        QTest::mouseClick(nextButton(), Qt::LeftButton);
    }
    QVERIFY(waitForEnd());
}

QString ImportFixture::write(const QString &name, const QByteArray &content) const
{
    QFile file(m_place->filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        return {};
    return file.fileName();
}

qint64 ImportFixture::conversions()
{
    return ConversionRepository(m_window->session()->file().database()).count({}).value_or(-1);
}

} // namespace laurel::test
