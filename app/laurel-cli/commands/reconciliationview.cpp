#include "commands/reconciliationview.h"

#include "commissions/reconciliationtext.h"
#include "core/localformat.h"
#include "jsonvalues.h"
#include "keys.h"

#include <QCoreApplication>

namespace laurel::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(LaurelCli)
};

QJsonValue amountOrNull(const std::optional<Money> &amount) { return amount ? jsonOf(*amount) : QJsonValue(); }

QJsonObject jsonOfLine(const ReconciliationLine &line, const QLocale &locale)
{
    return {{QStringLiteral("order"), line.order},
            {QStringLiteral("reference"), line.reference},
            {QStringLiteral("day"), jsonOf(line.day)},
            {QStringLiteral("affiliate_id"), jsonOf(line.affiliate)},
            {QStringLiteral("affiliate"), line.partner},
            {QStringLiteral("currency"), line.ours.currency().code()},
            {QStringLiteral("ours"), jsonOf(line.ours)},
            {QStringLiteral("theirs"), jsonOf(line.theirs)},
            {QStringLiteral("difference"), jsonOf(line.difference())},
            {QStringLiteral("outcome"), QString(keyOf(line.outcome))},
            {QStringLiteral("reason"), QString(keyOf(line.reason))},
            {QStringLiteral("why"), explanationOf(line, locale)},
            {QStringLiteral("our_basis"), amountOrNull(line.ourBasis)},
            {QStringLiteral("their_sale"), amountOrNull(line.theirSale)},
            {QStringLiteral("our_rate"), line.ourRate ? jsonOf(*line.ourRate) : QJsonValue()},
            {QStringLiteral("their_status"), line.theirStatus ? QJsonValue(keyOf(*line.theirStatus)) : QJsonValue()},
            {QStringLiteral("file_lines"), line.fileLines}};
}

QJsonObject jsonOfVariance(const ReconciliationVariance &variance)
{
    const bool explained = !variance.explanation.isEmpty();
    return {{QStringLiteral("currency"), variance.ours.currency().code()},
            {QStringLiteral("ours"), jsonOf(variance.ours)},
            {QStringLiteral("theirs"), jsonOf(variance.theirs)},
            {QStringLiteral("difference"), jsonOf(variance.difference())},
            {QStringLiteral("differing"), variance.differing},
            {QStringLiteral("open"), variance.isOpen()},
            {QStringLiteral("explanation"), explained ? QJsonValue(variance.explanation) : QJsonValue()},
            {QStringLiteral("explained_by"), explained ? QJsonValue(variance.explainedBy) : QJsonValue()},
            {QStringLiteral("explained_at"), explained ? jsonOf(variance.explainedAt) : QJsonValue()}};
}

void printCounts(const Session &session, const ReconciliationResult &result)
{
    const QLocale &locale = session.locale();
    session.console().line(Text::tr("Lines of the file: %1 read, %2 refused, %3 left out by choice, %4 of other days.")
                               .arg(formatCount(result.read, locale),
                                    formatCount(result.reconciliation.refused, locale),
                                    formatCount(result.skipped, locale), formatCount(result.outside, locale)));
    session.console().line(Text::tr("Sales: %1 match, %2 differ, %3 not in Laurel, %4 not in the file.")
                               .arg(formatCount(result.reconciliation.matched, locale),
                                    formatCount(result.differs, locale), formatCount(result.missingHere, locale),
                                    formatCount(result.missingThere, locale)));
    if (result.summed > 0)
        session.console().line(
            Text::tr("The file has several lines for %n sale(s); they were summed.", nullptr, int(result.summed)));
    for (const ImportReject &reject : result.rejects)
        session.console().message(Text::tr("Line %1: %2").arg(reject.line).arg(reject.reason));
    if (result.expectsNothing)
        session.console().message(
            Text::tr("No sale of the file is known here, so nothing was looked for that it lacks."));
    else if (!result.expectsAll)
        session.console().message(Text::tr(
            "Looked for what the file lacks only for partners that it names; --source with the name of a source of "
            "sales looks for all of its commissions."));
}

} // namespace

QJsonObject jsonOf(const Reconciliation &reconciliation)
{
    QJsonArray variances;
    for (const ReconciliationVariance &variance : reconciliation.variances)
        variances.append(jsonOfVariance(variance));
    QJsonArray lines;
    for (const ReconciliationLine &line : reconciliation.lines)
        lines.append(jsonOfLine(line, QLocale::c()));
    return {{QStringLiteral("number"), jsonOf(reconciliation.id)},
            {QStringLiteral("source"), reconciliation.source},
            {QStringLiteral("profile"), reconciliation.profileKey},
            {QStringLiteral("file"), reconciliation.fileName},
            {QStringLiteral("first_day"), jsonOf(reconciliation.first)},
            {QStringLiteral("last_day"), jsonOf(reconciliation.last)},
            {QStringLiteral("made_at"), jsonOf(reconciliation.madeAt)},
            {QStringLiteral("made_by"), reconciliation.madeBy},
            {QStringLiteral("matched"), reconciliation.matched},
            {QStringLiteral("refused"), reconciliation.refused},
            {QStringLiteral("superseded_by"), jsonOf(reconciliation.supersededBy)},
            {QStringLiteral("open"), reconciliation.isOpen()},
            {QStringLiteral("variances"), variances},
            {QStringLiteral("lines"), lines}};
}

void showReconciliation(const Session &session, const Reconciliation &reconciliation,
                        const ReconciliationResult *result)
{
    if (session.console().isJson()) {
        QJsonObject object = jsonOf(reconciliation);
        if (result) {
            object.insert(QStringLiteral("read"), result->read);
            object.insert(QStringLiteral("skipped"), result->skipped);
            object.insert(QStringLiteral("outside"), result->outside);
            object.insert(QStringLiteral("summed"), result->summed);
            object.insert(QStringLiteral("differs"), result->differs);
            object.insert(QStringLiteral("missing_here"), result->missingHere);
            object.insert(QStringLiteral("missing_there"), result->missingThere);
            object.insert(QStringLiteral("rejects"), jsonOf(result->rejects));
        }
        session.console().json(object);
        return;
    }
    const QLocale &locale = session.locale();
    session.console().line(Text::tr("%1: %2, %3 to %4")
                               .arg(reconciliation.source, reconciliation.fileName,
                                    reconciliation.first.toString(Qt::ISODate),
                                    reconciliation.last.toString(Qt::ISODate)));
    if (result)
        printCounts(session, *result);
    TextTable lines;
    lines.addColumn(Text::tr("Order"), TextTable::Align::Left, true);
    lines.addColumn(Text::tr("Affiliate"), TextTable::Align::Left, true);
    for (const QString &title : {Text::tr("Laurel"), Text::tr("File"), Text::tr("Difference")})
        lines.addColumn(title, TextTable::Align::Right);
    lines.addColumn(Text::tr("Result"));
    lines.addColumn(Text::tr("Why"), TextTable::Align::Left, true);
    for (const ReconciliationLine &line : reconciliation.lines) {
        if (line.outcome != ReconciliationOutcome::Matched)
            lines.addRow({line.order, line.partner, formatMoney(line.ours, locale), formatMoney(line.theirs, locale),
                          formatMoney(line.difference(), locale), outcomeName(line.outcome),
                          explanationOf(line, locale)});
    }
    if (!lines.isEmpty())
        session.console().table(lines);
    for (const ReconciliationVariance &variance : reconciliation.variances) {
        session.console().line(Text::tr("Laurel %1, file %2, difference %3")
                                   .arg(formatMoney(variance.ours, locale), formatMoney(variance.theirs, locale),
                                        formatMoney(variance.difference(), locale)));
        if (!variance.explanation.isEmpty())
            session.console().line(Text::tr("Explained by %1: %2").arg(variance.explainedBy, variance.explanation));
        else if (variance.isOpen() && reconciliation.id.isValid())
            session.console().message(
                Text::tr("Nobody has said why. Until then, those it is about are not paid: reconcile explain %1")
                    .arg(reconciliation.id.value()));
    }
    if (reconciliation.supersededBy.isValid())
        session.console().line(Text::tr("Comparison %1 has taken its place.").arg(reconciliation.supersededBy.value()));
}

} // namespace laurel::cli
