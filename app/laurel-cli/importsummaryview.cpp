#include "importsummaryview.h"

#include "core/localformat.h"
#include "jsonvalues.h"
#include "keys.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace laurel::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(LaurelCli)
};

constexpr int shownRejects = 10;
constexpr int shownCodes = 5;

QString joined(const QList<Money> &amounts, const QLocale &locale)
{
    QStringList texts;
    for (const Money &amount : amounts)
        texts.append(formatMoney(amount, locale));
    return texts.join(QStringLiteral(" + "));
}

void printOutcome(const Session &session, const ImportSummary &summary)
{
    const Console &console = session.console();
    const QLocale &locale = session.locale();
    if (summary.kind != ImportKind::Conversions)
        return;
    if (!summary.net.isEmpty())
        console.line(
            Text::tr("  Net %1, commission %2").arg(joined(summary.net, locale), joined(summary.commission, locale)));
    console.line(Text::tr("  %1 belong to an affiliate, %2 to nobody")
                     .arg(locale.toString(summary.attributed), locale.toString(summary.unattributed)));
    for (const UnknownCode &unknown : summary.unknownCodes.mid(0, shownCodes))
        console.line(Text::tr("  Nobody's code %1: rows %2").arg(unknown.code, locale.toString(unknown.rows)));
}

} // namespace

void addCounts(ImportCounts &total, const ImportCounts &counts)
{
    total.read += counts.read;
    total.added += counts.added;
    total.updated += counts.updated;
    total.unchanged += counts.unchanged;
    total.rejected += counts.rejected;
    total.skipped += counts.skipped;
}

void printSummary(const Session &session, const ImportSummary &summary, const QString &path, bool dryRun)
{
    const Console &console = session.console();
    const QLocale &locale = session.locale();
    const ImportCounts &counts = summary.counts;
    const QString name = QFileInfo(path).fileName();
    console.line(dryRun ? Text::tr("%1 (dry run, nothing was kept)").arg(name) : name);
    console.line(Text::tr("  %1 read = %2 added + %3 updated + %4 unchanged + %5 rejected + %6 skipped")
                     .arg(locale.toString(counts.read), locale.toString(counts.added), locale.toString(counts.updated),
                          locale.toString(counts.unchanged), locale.toString(counts.rejected),
                          locale.toString(counts.skipped)));
    printOutcome(session, summary);
    for (const ImportReject &reject : summary.rejects.mid(0, shownRejects))
        console.line(Text::tr("  Line %1 rejected: %2").arg(locale.toString(reject.line), reject.reason));
    if (summary.batch.isValid())
        console.line(Text::tr("  Import %1").arg(summary.batch.value()));
}

QJsonObject jsonOf(const ImportSummary &summary, const QString &path, bool dryRun)
{
    QJsonArray unknown;
    for (const UnknownCode &code : summary.unknownCodes)
        unknown.append(QJsonObject{{QStringLiteral("code"), code.code}, {QStringLiteral("rows"), code.rows}});
    QJsonObject reasons;
    for (auto reason = summary.reasons.cbegin(); reason != summary.reasons.cend(); ++reason)
        reasons.insert(keyOf(reason.key()), reason.value());
    return {{QStringLiteral("file"), QFileInfo(path).fileName()},
            {QStringLiteral("dry_run"), dryRun},
            {QStringLiteral("import_id"), jsonOf(summary.batch)},
            {QStringLiteral("kind"), keyOf(summary.kind)},
            {QStringLiteral("counts"), jsonOf(summary.counts)},
            {QStringLiteral("lines"), summary.lines},
            {QStringLiteral("first_day"), jsonOf(summary.firstDay)},
            {QStringLiteral("last_day"), jsonOf(summary.lastDay)},
            {QStringLiteral("net"), jsonOf(summary.net)},
            {QStringLiteral("commission"), jsonOf(summary.commission)},
            {QStringLiteral("attributed"), summary.attributed},
            {QStringLiteral("unattributed"), summary.unattributed},
            {QStringLiteral("reasons"), reasons},
            {QStringLiteral("unknown_codes"), unknown},
            {QStringLiteral("rejects"), jsonOf(summary.rejects)}};
}

} // namespace laurel::cli
