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

QString wordOf(RowOutcome::Fate fate)
{
    switch (fate) {
    case RowOutcome::Fate::Added: return QStringLiteral("add");
    case RowOutcome::Fate::Updated: return QStringLiteral("update");
    case RowOutcome::Fate::Unchanged: return QStringLiteral("unchanged");
    case RowOutcome::Fate::Refund: return QStringLiteral("refund");
    case RowOutcome::Fate::Rejected: return QStringLiteral("reject");
    case RowOutcome::Fate::PossibleDuplicate: return QStringLiteral("possible-duplicate");
    }
    return {};
}

QJsonArray jsonOfRows(const QList<RowOutcome> &rows)
{
    QJsonArray array;
    for (const RowOutcome &row : rows) {
        QJsonArray changes;
        for (const RowChange &change : row.changes) {
            const auto value = [&change](const QString &text) {
                if (change.field == Field::Status)
                    return keyOf(ConversionStatus(text.toInt()));
                return change.field == Field::Kind ? keyOf(ConversionKind(text.toInt())) : text;
            };
            changes.append(QJsonObject{{QStringLiteral("field"), fieldKey(change.field)},
                                       {QStringLiteral("before"), value(change.before)},
                                       {QStringLiteral("after"), value(change.after)}});
        }
        array.append(QJsonObject{{QStringLiteral("line"), row.line},
                                 {QStringLiteral("id"), row.id},
                                 {QStringLiteral("outcome"), wordOf(row.fate)},
                                 {QStringLiteral("net"), row.net ? row.net->toDecimalText() : QString()},
                                 {QStringLiteral("affiliate_id"), jsonOf(row.affiliate)},
                                 {QStringLiteral("reason"), keyOf(row.reason)},
                                 {QStringLiteral("code"), row.code},
                                 {QStringLiteral("changes"), changes},
                                 {QStringLiteral("why"), row.why}});
    }
    return array;
}

void printPayouts(const Session &session, const ImportSummary &summary)
{
    const Console &console = session.console();
    const QLocale &locale = session.locale();
    if (!summary.net.isEmpty())
        console.line(Text::tr("  Paid elsewhere, new or changed: %1").arg(formatSums(summary.net, locale)));
    console.line(Text::tr("  %1 went to an affiliate, %2 to somebody whom nobody knows")
                     .arg(locale.toString(summary.attributed), locale.toString(summary.unattributed)));
    for (const UnknownCode &unknown : summary.unknownCodes.mid(0, shownCodes))
        console.line(Text::tr("  Unknown: %1, payouts: %2").arg(unknown.code, locale.toString(unknown.rows)));
}

void printOutcome(const Session &session, const ImportSummary &summary)
{
    const Console &console = session.console();
    const QLocale &locale = session.locale();
    if (summary.kind == ImportKind::Payouts)
        printPayouts(session, summary);
    if (summary.kind == ImportKind::Rates && summary.firstDay.isValid())
        console.line(Text::tr("  Exchange rates from %1 to %2").arg(summary.firstDay.toString(Qt::ISODate), summary.lastDay.toString(Qt::ISODate)));
    if (summary.kind != ImportKind::Conversions)
        return;
    if (!summary.net.isEmpty()) {
        const QString net = formatSums(summary.net, locale);
        console.line(summary.commission.isEmpty() ? Text::tr("  Net %1, no commission").arg(net)
                                                  : Text::tr("  Net %1, commission %2").arg(net, formatSums(summary.commission, locale)));
    }
    console.line(Text::tr("  %1 belong to an affiliate, %2 to nobody")
                     .arg(locale.toString(summary.attributed), locale.toString(summary.unattributed)));
    if (summary.waitingRefunds > 0)
        console.line(Text::tr("  Refunds that wait for their order: %1").arg(locale.toString(summary.waitingRefunds)));
    if (summary.possibleDuplicates > 0)
        console.line(Text::tr("  Orders that another source may have told of already: %1").arg(locale.toString(summary.possibleDuplicates)));
    if (summary.selfReferrals > 0)
        console.line(Text::tr("  Purchases by the affiliate itself: %1").arg(locale.toString(summary.selfReferrals)));
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
            {QStringLiteral("waiting_refunds"), summary.waitingRefunds},
            {QStringLiteral("possible_duplicates"), summary.possibleDuplicates},
            {QStringLiteral("self_referrals"), summary.selfReferrals},
            {QStringLiteral("rows"), jsonOfRows(summary.rows)},
            {QStringLiteral("rejects"), jsonOf(summary.rejects)}};
}

} // namespace laurel::cli
