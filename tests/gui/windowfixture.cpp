#include "gui/windowfixture.h"

#include "gui/widgets/messagebar.h"
#include "storage/businessday.h"
#include "storage/programrepository.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QFile>
#include <QPushButton>
#include <QTableView>
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

QString WindowFixture::message() const
{
    return m_window->findChild<MessageBar *>(QStringLiteral("messageBar"))->text();
}

QStringList WindowFixture::column(const char *table, int column) const
{
    const QAbstractItemModel *model = part<QTableView>(table)->model();
    QStringList texts;
    for (int row = 0; row < model->rowCount(); ++row)
        texts.append(model->index(row, column).data().toString());
    return texts;
}

void WindowFixture::click(const char *button)
{
    QTest::mouseClick(part<QPushButton>(button), Qt::LeftButton);
    QVERIFY(waitSettled(*m_window));
}

void WindowFixture::acceptDialog()
{
    auto *box = inDialog<QDialogButtonBox>("buttonBox");
    QVERIFY(box);
    QVERIFY(box->button(QDialogButtonBox::Ok)->isEnabled());
    QTest::mouseClick(box->button(QDialogButtonBox::Ok), Qt::LeftButton);
    QVERIFY(waitSettled(*m_window));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void WindowFixture::moveToAnotherDay()
{
    // At each moment one of the two ends of the world has another day than the program.
    const QDate opened = m_window->session()->period().today();
    ProgramInfo info = m_window->session()->program();
    for (const char *zone : {"Etc/GMT+12", "Pacific/Kiritimati"}) {
        if (businessToday(QString::fromLatin1(zone)) != opened)
            info.timeZone = QString::fromLatin1(zone);
    }
    const Result<> moved = ProgramRepository(database()).save(info);
    QVERIFY2(moved, moved ? "" : qPrintable(moved.error().message + moved.error().detail));
    m_window->session()->announce({ChangeSet::Program, {}});
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
