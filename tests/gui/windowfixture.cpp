#include "gui/windowfixture.h"

#include <QApplication>
#include <QFile>
#include <QTest>

namespace laurel::test {

void WindowFixture::initTestCase()
{
    QVERIFY(m_settings.isValid());
    isolate(m_settings.path());
    m_theme = std::make_unique<Theme>(*qApp);
}

void WindowFixture::init()
{
    m_place = std::make_unique<QTemporaryDir>();
    m_prompts = ScriptedPrompts();
    m_window = std::make_unique<MainWindow>(*m_theme, m_prompts);
    m_window->resize(1280, 820);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void WindowFixture::cleanup()
{
    m_window.reset();
}

void WindowFixture::open(int orders, PageId page)
{
    const QString path = makeProgram(m_place->path(), orders);
    QVERIFY(!path.isEmpty());
    m_window->openProgram(path);
    QVERIFY(waitForProgram(*m_window));
    m_window->showPage(page);
    QVERIFY(waitSettled(*m_window));
}

QString WindowFixture::write(const QString &name, const QByteArray &content) const
{
    QFile file(m_place->filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        return {};
    return file.fileName();
}

} // namespace laurel::test
