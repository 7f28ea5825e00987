#include "gui/models/importbatchtext.h"

#include "gui/app/period.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <limits>
#include <optional>

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

/// What the conversions under a profile are, as far as it says without the file. Empty where a column may make each row
/// something else than a sale, or nobody knows the profile any more.
std::optional<ConversionKind> soleKind(const ImportProfile &profile)
{
    const bool mixed = profile.conversionKind == ConversionKind::Sale && profile.columns.contains(Field::Kind);
    return profile.key.isEmpty() || mixed ? std::nullopt : std::optional(profile.conversionKind);
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
    case ImportKind::Conversions: return Text::tr("Sales and leads");
    case ImportKind::Clicks: return Text::tr("Clicks");
    case ImportKind::Affiliates: return Text::tr("Affiliates");
    case ImportKind::Payouts: return Text::tr("Payouts made elsewhere");
    case ImportKind::Rates: return Text::tr("Exchange rates");
    case ImportKind::Reassignment: return Text::tr("Reassigned sales");
    case ImportKind::Recompute: return Text::tr("Commissions computed anew");
    }
    return {};
}

QString importContentName(const ImportBatch &batch, const ImportProfile &profile)
{
    const auto kind = soleKind(profile);
    if (batch.kind != ImportKind::Conversions || !kind)
        return importKindName(batch.kind);
    switch (*kind) {
    case ConversionKind::Sale: return Text::tr("Sales");
    case ConversionKind::Lead: return Text::tr("Leads");
    case ConversionKind::Action: return Text::tr("Actions");
    }
    return {};
}

QString showImportedText(const ImportProfile &profile)
{
    const auto kind = soleKind(profile);
    if (!kind)
        return Text::tr("S&how its sales and leads");
    switch (*kind) {
    case ConversionKind::Sale: return Text::tr("S&how its sales");
    case ConversionKind::Lead: return Text::tr("S&how its leads");
    case ConversionKind::Action: return Text::tr("S&how its actions");
    }
    return {};
}

QString importedThings(const ImportProfile &profile, qint64 count)
{
    switch (profile.kind) {
    case ImportKind::Conversions:
        // A column may make each row something else.
        if (profile.columns.contains(Field::Kind))
            return Text::tr("%Ln conversion(s)", nullptr, plural(count));
        switch (profile.conversionKind) {
        case ConversionKind::Sale: return Text::tr("%Ln sale(s)", nullptr, plural(count));
        case ConversionKind::Lead: return Text::tr("%Ln lead(s)", nullptr, plural(count));
        case ConversionKind::Action: return Text::tr("%Ln action(s)", nullptr, plural(count));
        }
        break;
    case ImportKind::Clicks: return Text::tr("%Ln day(s) of clicks", nullptr, plural(count));
    case ImportKind::Affiliates: return Text::tr("%Ln affiliate(s)", nullptr, plural(count));
    case ImportKind::Payouts: return Text::tr("%Ln payout(s)", nullptr, plural(count));
    case ImportKind::Rates: return Text::tr("%Ln day(s) of exchange rates", nullptr, plural(count));
    case ImportKind::Reassignment:
    case ImportKind::Recompute: return Text::tr("%Ln conversion(s)", nullptr, plural(count));
    }
    return {};
}

QString importOutcome(const ImportCounts &counts)
{
    QStringList parts{Text::tr("%1 added").arg(number(counts.added))};
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

QString reassignmentOutcome(const ImportCounts &counts)
{
    return sentence({Text::tr("%1 reassigned").arg(number(counts.updated)), Text::tr("%1 stayed").arg(number(counts.unchanged))});
}

QString importForecast(const ImportProfile &profile, const ImportCounts &counts)
{
    if (counts.added + counts.updated == 0) {
        return counts.unchanged > 0 ? Text::tr("Nothing in this file is new: all of it was imported before.")
                                    : Text::tr("Nothing in this file can be imported as it is.");
    }
    QStringList parts{Text::tr("%1 will be added").arg(importedThings(profile, counts.added))};
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
    return Period::describe(DateRange(first, last.addDays(1)));
}

bool bringsSales(ImportKind kind)
{
    return kind == ImportKind::Conversions || kind == ImportKind::Reassignment;
}

ChangeSet importChanges(ImportKind kind)
{
    switch (kind) {
    case ImportKind::Conversions:
    case ImportKind::Recompute: return {ChangeSet::Imports | ChangeSet::Commissions, {}};
    case ImportKind::Reassignment: return {ChangeSet::Imports | ChangeSet::Sales | ChangeSet::Commissions, {}};
    case ImportKind::Clicks: return {ChangeSet::Imports | ChangeSet::Sales, {}};
    case ImportKind::Affiliates:
    case ImportKind::Payouts: return {ChangeSet::Imports | ChangeSet::Affiliates, {}};
    case ImportKind::Rates: return {ChangeSet::Imports | ChangeSet::Sales, {}};
    }
    return {};
}

} // namespace laurel
