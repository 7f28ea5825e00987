#include "gui/models/reconciliationmodel.h"

#include "commissions/reconciliationtext.h"
#include "core/localformat.h"
#include "core/textfold.h"
#include "gui/theme/theme.h"

#include <QLocale>

namespace laurel {

namespace {

QString nothing() { return QStringLiteral("–"); }

QVariant spoken(const QString &shown) { return shown == nothing() ? ReconciliationModel::tr("nothing") : shown; }

bool isFigure(int column)
{
    return column == ReconciliationModel::Ours || column == ReconciliationModel::Theirs ||
           column == ReconciliationModel::Difference;
}

int alignment(int column) { return int((isFigure(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter); }

QString orNothing(const QString &text) { return text.isEmpty() ? nothing() : text; }

QString text(const ReconciliationLine &line, int column)
{
    const QLocale locale;
    switch (column) {
    case ReconciliationModel::Order:
        return line.order;
    case ReconciliationModel::Day:
        return locale.toString(line.day, QLocale::ShortFormat);
    case ReconciliationModel::Affiliate:
        return orNothing(line.partner);
    case ReconciliationModel::Ours:
        return formatMoney(line.ours, locale);
    case ReconciliationModel::Theirs:
        return formatMoney(line.theirs, locale);
    case ReconciliationModel::Difference:
        return line.difference().isZero() ? nothing() : formatMoney(line.difference(), locale);
    case ReconciliationModel::Result:
        return outcomeName(line.outcome);
    case ReconciliationModel::Why:
        return orNothing(explanationOf(line, locale));
    default:
        return {};
    }
}

QVariant sortKey(const ReconciliationLine &line, int column)
{
    switch (column) {
    case ReconciliationModel::Day:
        return line.day;
    case ReconciliationModel::Ours:
        return line.ours.minor();
    case ReconciliationModel::Theirs:
        return line.theirs.minor();
    case ReconciliationModel::Difference:
        return line.difference().minor();
    case ReconciliationModel::Result:
        return int(line.outcome);
    default:
        return foldForSearch(text(line, column));
    }
}

QString iconOf(ReconciliationOutcome outcome)
{
    return outcome == ReconciliationOutcome::Matched ? QStringLiteral("dialog-ok") : QStringLiteral("dialog-warning");
}

} // namespace

ReconciliationModel::ReconciliationModel(QObject *parent)
    : QAbstractTableModel(parent)
{}

void ReconciliationModel::setLines(const QList<ReconciliationLine> &lines)
{
    beginResetModel();
    m_lines = lines;
    endResetModel();
}

int ReconciliationModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int ReconciliationModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant ReconciliationModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ReconciliationLine &line = m_lines.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(line, index.column());
    case Qt::ToolTipRole:
        return text(line, index.column()).toHtmlEscaped();
    case Qt::AccessibleTextRole:
        return spoken(text(line, index.column()));
    case Qt::TextAlignmentRole:
        return alignment(index.column());
    case Qt::DecorationRole:
        return index.column() == Result ? QVariant(Theme::icon(iconOf(line.outcome))) : QVariant();
    case SortRole:
        return sortKey(line, index.column());
    default:
        return {};
    }
}

QVariant ReconciliationModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignment(section);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Order:
        return tr("Order");
    case Day:
        return tr("Day");
    case Affiliate:
        return tr("Affiliate");
    case Ours:
        return tr("Laurel");
    case Theirs:
        return tr("File");
    case Difference:
        return tr("Difference");
    case Result:
        return tr("Result");
    case Why:
        return tr("Why");
    default:
        return {};
    }
}

} // namespace laurel
