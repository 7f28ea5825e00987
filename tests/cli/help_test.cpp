#include "cli/clirunner.h"
#include "support/testsupport.h"

#include <QFile>
#include <QJsonArray>

namespace laurel::test {

/// Help on the screen and the man page say the same.
class HelpTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QFile file(QStringLiteral(LAUREL_SOURCE_DIR "/resources/man/laurel-cli.1"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        // Plain words: "\-" is a hyphen, "\ " a space, "\f…" a change of font.
        m_page = QString::fromUtf8(file.readAll());
        m_page.replace(QStringLiteral("\\-"), QStringLiteral("-")).replace(QStringLiteral("\\ "), QStringLiteral(" "));
        const CliRun help = m_cli.json({QStringLiteral("help")});
        QCOMPARE_EXIT(help, 0);
        m_commands = help.json().value(QLatin1String("commands")).toArray();
        QVERIFY(m_commands.size() > 20);
    }

    void everyCommandIsInTheManPage()
    {
        for (const QJsonValue &command : m_commands) {
            const QString name = command[QLatin1String("name")].toString();
            const bool found = m_page.contains(QStringLiteral("\n.B %1\n").arg(name)) ||
                               m_page.contains(QStringLiteral("\n.BI %1 \"").arg(name));
            QVERIFY2(found, qPrintable(name));
            for (const QJsonValue &option : command[QLatin1String("options")].toArray())
                QVERIFY2(m_page.contains(option.toString()), qPrintable(name + u' ' + option.toString()));
        }
    }

    void everyCommandExplainsItselfWithAnExample()
    {
        for (const QJsonValue &command : m_commands) {
            const QString name = command[QLatin1String("name")].toString();
            const CliRun help = m_cli.run(QStringList{QStringLiteral("help")} + name.split(u' '));
            QCOMPARE_EXIT(help, 0);
            const QString text = QString::fromUtf8(help.output);
            QVERIFY2(text.contains(QStringLiteral("laurel-cli ") + name), qPrintable(name));
            const QString example = command[QLatin1String("example")].toString();
            QVERIFY2(example.startsWith(QStringLiteral("laurel-cli ")) && text.contains(example), qPrintable(name));
            QVERIFY2(!command[QLatin1String("summary")].toString().isEmpty(), qPrintable(name));
            // "COMMAND --help" says the same.
            QCOMPARE(m_cli.run(name.split(u' ') + QStringList{QStringLiteral("--help")}).output, help.output);
        }
    }

    void everyExitCodeIsInTheManPage()
    {
        const QString codes = m_page.section(QStringLiteral(".SH EXIT STATUS"), 1).section(QStringLiteral(".SH"), 0, 0);
        for (const int code : {0, 1, 2, 3, 4, 5, 6, 130})
            QVERIFY2(codes.contains(QStringLiteral(".B %1\n").arg(code)), QByteArray::number(code));
    }

    void groupsAndUnknownWords()
    {
        const CliRun group = m_cli.run({QStringLiteral("help"), QStringLiteral("affiliate")});
        QCOMPARE_EXIT(group, 0);
        QCOMPARE(group.output.trimmed().split('\n').size(), 4);
        QCOMPARE_EXIT(m_cli.run({QStringLiteral("help"), QStringLiteral("everything")}), 2);
        const CliRun version = m_cli.run({QStringLiteral("--version")});
        QCOMPARE(version.output, QByteArray("laurel-cli " LAUREL_VERSION "\n"));
    }

private:
    CliRunner m_cli;
    QString m_page;
    QJsonArray m_commands;
};

} // namespace laurel::test

QTEST_GUILESS_MAIN(laurel::test::HelpTest)
#include "help_test.moc"
