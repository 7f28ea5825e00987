#include "gui/app/application.h"

#include "gui/app/settings.h"

#include <QApplication>
#include <QCommandLineParser>

namespace laurel {

namespace {

Theme &configured(Theme &theme)
{
    theme.setScheme(Settings::colorScheme());
    return theme;
}

} // namespace

Application::Application(QApplication &application) : m_theme(application), m_window(configured(m_theme), m_prompts) {}

void Application::start(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QApplication::translate("Application", "Affiliate program manager"));
    const QCommandLineOption sample(QStringLiteral("sample"),
                                    QApplication::translate("Application", "Open the sample program; makes it when it is not there."));
    parser.addOption(sample);
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("file"), QApplication::translate("Application", "The program file to open."),
                                 QStringLiteral("[file]"));
    parser.process(arguments);
    m_window.show();
    if (parser.isSet(sample))
        m_window.openSample();
    else if (!parser.positionalArguments().isEmpty())
        m_window.openProgram(parser.positionalArguments().constFirst());
}

} // namespace laurel
