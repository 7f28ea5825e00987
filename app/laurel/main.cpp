#include "gui/app/application.h"
#include "translations/translations.h"

#include <QApplication>
#include <sys/stat.h>

int main(int argc, char *argv[])
{
    // Programs, backups and reports hold names and money: nobody else on this machine reads them.
    umask(077);
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("laurel"));
    QApplication::setApplicationDisplayName(QStringLiteral("Laurel"));
    QApplication::setOrganizationName(QStringLiteral("laurel"));
    QApplication::setApplicationVersion(QStringLiteral(LAUREL_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("org.laurelapp.Laurel"));
    laurel::installTranslations(application);
    laurel::Application laurel(application);
    laurel.start(QApplication::arguments());
    return QApplication::exec();
}
