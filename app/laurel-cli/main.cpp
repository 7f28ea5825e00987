#include "commandline.h"
#include "console.h"
#include "translations/translations.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <cstdio>
#include <sys/stat.h>

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(LaurelCli)
};

/// Reports are laid out with fonts, and those need a QGuiApplication; everything else starts without.
bool needsFonts(int argc, char *argv[])
{
    for (int i = 1; i < argc; ++i) {
        if (qstrcmp(argv[i], "report") == 0 || qstrcmp(argv[i], "statement") == 0)
            return true;
    }
    return false;
}

/// What libraries remark on their surroundings is no message of ours; what ends the process still is.
void writeGraveMessages(QtMsgType type, const QMessageLogContext &, const QString &text)
{
    if (type == QtCriticalMsg || type == QtFatalMsg)
        std::fprintf(stderr, "laurel-cli: %s\n", qUtf8Printable(text));
}

int run(QCoreApplication &application)
{
    laurel::installTranslations(application);
    QCoreApplication::setApplicationName(QStringLiteral("laurel-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(LAUREL_VERSION));
    const laurel::cli::ExitCode code = laurel::cli::CommandLine().run(QCoreApplication::arguments());
    // What was asked for did not arrive, whatever was done.
    if (std::fflush(stdout) != 0 || std::ferror(stdout) != 0) {
        laurel::cli::Console().error(Text::tr("The output could not be written. Check that the disk is not full."));
        return int(code == laurel::cli::ExitCode::Done ? laurel::cli::ExitCode::BadInput : code);
    }
    return int(code);
}

} // namespace

int main(int argc, char *argv[])
{
    // Whatever is written is for its owner's eyes.
    umask(077);
    qInstallMessageHandler(&writeGraveMessages);
    if (!needsFonts(argc, argv)) {
        QCoreApplication application(argc, argv);
        return run(application);
    }
    // Nothing is ever shown, so no display is asked for.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    return run(application);
}
