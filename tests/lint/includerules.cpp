#include "lint/includerules.h"

#include "lint/cppsource.h"

#include <QFile>
#include <QHash>
#include <QLibraryInfo>
#include <QRegularExpression>

namespace laurel::lint {

namespace {

/// Who may include whom, apart from oneself.
const QHash<QString, QStringList> &allowedFloors()
{
    static const QStringList all = {
        QStringLiteral("core"),      QStringLiteral("storage"),   QStringLiteral("commissions"),
        QStringLiteral("importing"), QStringLiteral("analytics"), QStringLiteral("advice"),
        QStringLiteral("reports"),   QStringLiteral("sample"),    QStringLiteral("gui")};
    static const auto allButGui = all.first(all.size() - 1);
    static const auto named = [](const char *names) { return QString::fromLatin1(names).split(u' '); };
    static const QHash<QString, QStringList> allowed = {
        {QStringLiteral("core"), {}},
        {QStringLiteral("storage"), named("core")},
        {QStringLiteral("commissions"), named("storage core")},
        {QStringLiteral("importing"), named("commissions storage core")},
        {QStringLiteral("analytics"), named("storage core")},
        {QStringLiteral("advice"), named("analytics commissions storage core")},
        {QStringLiteral("reports"), named("advice analytics commissions storage core")},
        {QStringLiteral("sample"), named("importing commissions storage core")},
        {QStringLiteral("gui"), allButGui},
        {QStringLiteral("laurel"), all},
        {QStringLiteral("laurel-cli"), allButGui},
    };
    return allowed;
}

/// Calls @p found with the offset and the name of every include written between @p open and @p close.
template <typename Found>
void forEachInclude(const SourceFile &file, const QString &pattern, Found found)
{
    const CppSource source(file.text);
    const QRegularExpression include(QStringLiteral("^[ \\t]*#[ \\t]*include[ \\t]*") + pattern,
                                     QRegularExpression::MultilineOption);
    auto matches = include.globalMatch(file.text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        if (source.code().at(file.text.indexOf(u'#', match.capturedStart())) == u'#') // not in a comment
            found(match.capturedStart(1), match.captured(1));
    }
}

bool isHeaderOf(const QString &module, const QString &header)
{
    if (header == module || header.startsWith(module + u'/'))
        return true;
    return QFile::exists(QLibraryInfo::path(QLibraryInfo::HeadersPath) + u'/' + module + u'/' + header);
}

bool isBelowWidgets(const QString &floor) { return floor != QLatin1String("gui") && floor != QLatin1String("laurel"); }

} // namespace

QStringList layeringFaults(const SourceFile &file)
{
    QStringList faults;
    const QString own = file.floor();
    const QStringList allowed = allowedFloors().value(own);
    forEachInclude(file, QStringLiteral("\"([^\"]+)\""), [&](qsizetype offset, const QString &header) {
        const QString floor = header.section(u'/', 0, 0);
        if (header.contains(QLatin1String(".."))) {
            faults.append(faultAt(file, offset, QStringLiteral("“%1” climbs out of its folder").arg(header)));
        } else if (floor != header && floor != own && allowedFloors().contains(floor) && !allowed.contains(floor)) {
            faults.append(faultAt(file, offset, QStringLiteral("%1 may not include “%2”").arg(own, header)));
        }
    });
    if (!allowedFloors().contains(own))
        faults.append(faultAt(file, 0, QStringLiteral("“%1” is no floor of the house").arg(own)));
    return faults;
}

QStringList moduleFaults(const SourceFile &file)
{
    QStringList forbidden = {QStringLiteral("QtSql"), QStringLiteral("QtNetwork")};
    if (isBelowWidgets(file.floor()))
        forbidden.append(QStringLiteral("QtWidgets"));
    if (file.floor() == QLatin1String("core"))
        forbidden.append(QStringLiteral("QtGui"));
    QStringList faults;
    forEachInclude(file, QStringLiteral("<([^>]+)>"), [&](qsizetype offset, const QString &header) {
        for (const QString &module : forbidden) {
            if (isHeaderOf(module, header)) {
                faults.append(faultAt(
                    file, offset, QStringLiteral("%1 may not include <%2> of %3").arg(file.floor(), header, module)));
            }
        }
        static const QStringList touchesFiles = {QStringLiteral("QFile"), QStringLiteral("QDir"),
                                                 QStringLiteral("QSaveFile"), QStringLiteral("QSettings"),
                                                 QStringLiteral("fstream")};
        if (file.floor() == QLatin1String("core") && touchesFiles.contains(header)) {
            faults.append(
                faultAt(file, offset, QStringLiteral("core touches no files, yet includes <%1>").arg(header)));
        }
    });
    return faults;
}

QStringList linkFaults(const SourceFile &file)
{
    QString pattern = QStringLiteral("Qt6::(Sql|Network)\\b");
    if (isBelowWidgets(file.floor()) && !file.floor().isEmpty())
        pattern += QStringLiteral("|Qt6::Widgets\\b|laurel::gui\\b|laurel_gui\\b");
    QStringList faults;
    auto matches = QRegularExpression(pattern).globalMatch(file.text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        faults.append(faultAt(file, match.capturedStart(),
                              QStringLiteral("%1 may not link %2").arg(file.floor(), match.captured())));
    }
    return faults;
}

} // namespace laurel::lint
