#include "gui/models/importbatchtext.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <limits>

namespace laurel {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ImportBatchText)
};

int plural(qint64 count)
{
    return int(std::clamp<qint64>(count, 0, std::numeric_limits<int>::max()));
}

QString number(qint64 count)
{
    return QLocale().toString(count);
}

QString sentence(const QStringList &parts)
{
    //: closes a list of parts as a sentence: "3 added, 2 refused."
    return Text::tr("%1.").arg(parts.join(Text::tr(", ")));
}

} // namespace

QString importKindName(ImportKind kind)
{
    switch (kind) {
    case ImportKind::Conversions: return Text::tr("Sales");
    case ImportKind::Clicks: return Text::tr("Clicks");
    case ImportKind::Affiliates: return Text::tr("Affiliates");
    }
    return {};
}

QString importedThings(ImportKind kind, qint64 count)
{
    switch (kind) {
    case ImportKind::Conversions: return Text::tr("%Ln sale(s)", nullptr, plural(count));
    case ImportKind::Clicks: return Text::tr("%Ln day(s) of clicks", nullptr, plural(count));
    case ImportKind::Affiliates: return Text::tr("%Ln affiliate(s)", nullptr, plural(count));
    }
    return {};
}

QString importOutcome(ImportKind kind, const ImportCounts &counts)
{
    QStringList parts{Text::tr("%1 added").arg(importedThings(kind, counts.added))};
    if (counts.updated > 0)
        parts.append(Text::tr("%1 updated").arg(number(counts.updated)));
    if (counts.unchanged > 0)
        parts.append(Text::tr("%1 known already and unchanged").arg(number(counts.unchanged)));
    if (counts.rejected > 0)
        parts.append(Text::tr("%1 refused").arg(number(counts.rejected)));
    if (counts.skipped > 0)
        parts.append(Text::tr("%1 skipped by choice").arg(number(counts.skipped)));
    return sentence(parts);
}

QString importForecast(ImportKind kind, const ImportCounts &counts)
{
    if (counts.added + counts.updated == 0) {
        return counts.unchanged > 0 ? Text::tr("Nothing in this file is new: all of it was imported before.")
                                    : Text::tr("Nothing in this file can be imported as it is.");
    }
    QStringList parts{Text::tr("%1 will be added").arg(importedThings(kind, counts.added))};
    if (counts.updated > 0)
        parts.append(Text::tr("%1 will be updated").arg(number(counts.updated)));
    if (counts.unchanged > 0)
        parts.append(Text::tr("%1 are known already").arg(number(counts.unchanged)));
    if (counts.rejected > 0)
        parts.append(Text::tr("%1 cannot be used").arg(number(counts.rejected)));
    return sentence(parts);
}

QString importedDays(QDate first, QDate last)
{
    if (!first.isValid() || !last.isValid())
        return {};
    const QLocale locale;
    if (first == last)
        return locale.toString(first, QLocale::LongFormat);
    return Text::tr("%1 to %2", "two dates").arg(locale.toString(first, QLocale::LongFormat), locale.toString(last, QLocale::LongFormat));
}

ChangeSet importChanges(ImportKind kind)
{
    switch (kind) {
    case ImportKind::Conversions: return {ChangeSet::Imports | ChangeSet::Sales | ChangeSet::Commissions, {}};
    case ImportKind::Clicks: return {ChangeSet::Imports | ChangeSet::Sales, {}};
    case ImportKind::Affiliates: return {ChangeSet::Imports | ChangeSet::Affiliates, {}};
    }
    return {};
}

} // namespace laurel
