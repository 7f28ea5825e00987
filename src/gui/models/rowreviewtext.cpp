#include "gui/models/rowreviewtext.h"

#include "core/localformat.h"
#include "gui/models/conversiontext.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace laurel {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(RowReview)
};

QString valueText(Field field, const QString &value, Currency currency, const QLocale &locale)
{
    if (value.isEmpty())
        return QStringLiteral("–");
    if (field == Field::Status)
        return conversionStatusName(ConversionStatus(value.toInt()));
    if (field == Field::Kind)
        return conversionKindName(ConversionKind(value.toInt()));
    if (field == Field::Date)
        return locale.toString(QDate::fromString(value, Qt::ISODate), QLocale::ShortFormat);
    if (isAmount(field)) {
        if (const Result<Money> amount = Money::parse(value, currency, NumberFormat{u'.', QChar()}))
            return formatAmount(*amount, locale);
    }
    return value;
}

QString whyText(const RowOutcome &row, const QLocale &locale)
{
    if (!row.why.isEmpty())
        return row.why;
    if (!row.changes.isEmpty())
        return changesText(row.changes, row.net ? row.net->currency() : Currency(), locale);
    if (row.fate == RowOutcome::Fate::Refund)
        return row.net ? Text::tr("Taken from its order.") : Text::tr("All of its order is taken back.");
    return attributionText(row.reason, row.code);
}

} // namespace

QString fateName(RowOutcome::Fate fate)
{
    switch (fate) {
    case RowOutcome::Fate::Added: return Text::tr("To add");
    case RowOutcome::Fate::Updated: return Text::tr("To update");
    case RowOutcome::Fate::Unchanged: return Text::tr("Unchanged");
    case RowOutcome::Fate::Refund: return Text::tr("Refund");
    case RowOutcome::Fate::Rejected: return Text::tr("Refused");
    case RowOutcome::Fate::PossibleDuplicate: return Text::tr("Possible duplicate");
    }
    return {};
}

QList<RowOutcome::Fate> fatesIn(const QList<RowOutcome> &rows)
{
    using enum RowOutcome::Fate;
    QList<RowOutcome::Fate> fates;
    for (const RowOutcome::Fate fate : {Rejected, PossibleDuplicate, Updated, Refund, Added, Unchanged}) {
        if (std::any_of(rows.begin(), rows.end(), [fate](const RowOutcome &row) { return row.fate == fate; }))
            fates.append(fate);
    }
    return fates;
}

QString changesText(const QList<RowChange> &changes, Currency currency, const QLocale &locale)
{
    QStringList texts;
    for (const RowChange &change : changes) {
        const auto value = [&](const QString &text) { return valueText(change.field, text, currency, locale); };
        texts << (change.before.isEmpty() && change.after.isEmpty()
                      ? Text::tr("%1 changed", "field").arg(fieldName(change.field))
                      : Text::tr("%1: %2 → %3", "field, before, after").arg(fieldName(change.field), value(change.before), value(change.after)));
    }
    return texts.join(QStringLiteral("; "));
}

QStringList rowReviewTitles()
{
    return {Text::tr("Line"), Text::tr("Order"), Text::tr("What happens"), Text::tr("Affiliate"), Text::tr("Net"), Text::tr("Why")};
}

QList<QStringList> rowReviewCells(const QList<RowOutcome> &rows, const QHash<AffiliateId, QString> &names, const QLocale &locale)
{
    QList<QStringList> cells;
    for (const RowOutcome &row : rows) {
        cells.append({locale.toString(row.line), row.id, fateName(row.fate), names.value(row.affiliate, QStringLiteral("–")),
                      row.net ? formatMoney(*row.net, locale) : QString(), whyText(row, locale)});
    }
    return cells;
}

} // namespace laurel
