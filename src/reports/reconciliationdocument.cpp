#include "reports/reconciliationdocument.h"

#include "commissions/reconciliationtext.h"
#include "core/localformat.h"

#include <QCoreApplication>

namespace laurel {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ReconciliationDocument)
};

TableColumn column(const QString &title, ColumnKind kind, const char *key, bool isProse = false)
{
    return {title, kind, QString::fromLatin1(key), isProse};
}

/// For people: what each currency comes to.
TableData variancesOf(const Reconciliation &reconciliation)
{
    TableData table;
    table.title = Words::tr("Totals");
    table.columns = {column(Words::tr("Currency"), ColumnKind::Text, "currency"),
                     column(Words::tr("Laurel"), ColumnKind::Money, "ours"),
                     column(Words::tr("File"), ColumnKind::Money, "theirs"),
                     column(Words::tr("Difference"), ColumnKind::Money, "difference"),
                     column(Words::tr("Lines that differ"), ColumnKind::Number, "differing"),
                     column(Words::tr("Explained"), ColumnKind::Text, "explanation", true)};
    for (const ReconciliationVariance &variance : reconciliation.variances) {
        const QString explained = variance.isOpen() ? Words::tr("not yet") : variance.explanation;
        table.rows.append(QList<Cell>{variance.ours.currency().code(), variance.ours, variance.theirs,
                                      variance.difference(), variance.differing, explained});
    }
    return table;
}

} // namespace

TableData tableOf(const Reconciliation &reconciliation, const QLocale &locale)
{
    TableData table;
    table.title = Words::tr("Comparison");
    table.columns = {column(Words::tr("Order"), ColumnKind::Text, "order"),
                     column(Words::tr("Their number"), ColumnKind::Text, "reference"),
                     column(Words::tr("Day"), ColumnKind::Date, "day"),
                     column(Words::tr("Affiliate"), ColumnKind::Text, "affiliate"),
                     column(Words::tr("Currency"), ColumnKind::Text, "currency"),
                     column(Words::tr("Laurel"), ColumnKind::Money, "ours"),
                     column(Words::tr("File"), ColumnKind::Money, "theirs"),
                     column(Words::tr("Difference"), ColumnKind::Money, "difference"),
                     column(Words::tr("Result"), ColumnKind::Text, "outcome"),
                     column(Words::tr("Reason"), ColumnKind::Text, "reason"),
                     column(Words::tr("Why"), ColumnKind::Text, "why", true)};
    for (const ReconciliationLine &line : reconciliation.lines) {
        table.rows.append(QList<Cell>{line.order, line.reference, line.day, line.partner, line.ours.currency().code(),
                                      line.ours, line.theirs, line.difference(), outcomeName(line.outcome),
                                      reasonName(line.reason), explanationOf(line, locale)});
    }
    return table;
}

ReportDocument documentOf(const Reconciliation &reconciliation, const QLocale &locale)
{
    ReportDocument document;
    document.locale = locale;
    document.title = Words::tr("Comparison with %1").arg(reconciliation.source);
    document.subtitle = Words::tr("%1 to %2, %3")
                            .arg(locale.toString(reconciliation.first, QLocale::ShortFormat),
                                 locale.toString(reconciliation.last, QLocale::ShortFormat), reconciliation.fileName);
    document.footer = Words::tr("Differences are the file's figure less Laurel's. By the day of the sale.");
    document.blocks.append(TableBlock{variancesOf(reconciliation)});
    TableData lines;
    lines.title = Words::tr("Lines that do not match");
    lines.columns = {column(Words::tr("Order"), ColumnKind::Text, "order"),
                     column(Words::tr("Affiliate"), ColumnKind::Text, "affiliate"),
                     column(Words::tr("Laurel"), ColumnKind::Money, "ours"),
                     column(Words::tr("File"), ColumnKind::Money, "theirs"),
                     column(Words::tr("Why"), ColumnKind::Text, "why", true)};
    for (const ReconciliationLine &line : reconciliation.lines) {
        if (line.outcome != ReconciliationOutcome::Matched)
            lines.rows.append(
                QList<Cell>{line.order, line.partner, line.ours, line.theirs, explanationOf(line, locale)});
    }
    if (!lines.rows.isEmpty())
        document.blocks.append(TableBlock{lines});
    return document;
}

} // namespace laurel
