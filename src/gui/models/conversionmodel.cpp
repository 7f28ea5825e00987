#include "gui/models/conversionmodel.h"

#include "core/localformat.h"
#include "gui/models/conversiontext.h"
#include "gui/theme/theme.h"

namespace laurel {

namespace {

QString nothing() { return QStringLiteral("–"); }

bool isFigure(int column)
{
    return column >= ConversionModel::Gross && column <= ConversionModel::CommissionSum;
}

int alignment(int column)
{
    return int((isFigure(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

QVariant foreground(const ConversionRow &row, int column)
{
    const Colors &colors = Theme::colors();
    const bool unattributed = !row.conversion.affiliate.isValid();
    switch (column) {
    case ConversionModel::AffiliateName: return unattributed ? QVariant(colors.textMuted) : QVariant();
    case ConversionModel::Why:
        if (!unattributed)
            return row.isSelfReferral ? QVariant(colors.warning) : QVariant();
        return row.conversion.reason == AttributionReason::None ? colors.textMuted : colors.warning;
    case ConversionModel::Status:
        return row.conversion.status == ConversionStatus::Confirmed ? QVariant() : QVariant(colors.textMuted);
    case ConversionModel::SourceName: return colors.textMuted;
    default: return {};
    }
}

} // namespace

ConversionModel::ConversionModel(JobRunner &jobs, Currency currency, QObject *parent)
    : QAbstractTableModel(parent), m_pages(new ConversionPages(jobs, this)), m_currency(currency)
{
    connect(m_pages, &ConversionPages::aboutToOpen, this, &ConversionModel::beginResetModel);
    connect(m_pages, &ConversionPages::opened, this, &ConversionModel::endResetModel);
    connect(m_pages, &ConversionPages::failed, this, &ConversionModel::failed);
    connect(m_pages, &ConversionPages::pageArrived, this,
            [this](int first, int last) { emit dataChanged(index(first, 0), index(last, ColumnCount - 1)); });
}

int ConversionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_pages->rowCount();
}

int ConversionModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ConversionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int column = index.column();
    if (role == Qt::TextAlignmentRole)
        return alignment(column);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::ForegroundRole && role != Qt::AccessibleTextRole
        && role != IdRole)
        return {};
    const ConversionRow *row = at(index.row());
    if (!row) {
        switch (role) {
        case Qt::DisplayRole: return column == Order ? QStringLiteral("…") : QString();
        case Qt::AccessibleTextRole: return tr("Being fetched");
        case Qt::ForegroundRole: return Theme::colors().textMuted;
        default: return {};
        }
    }
    switch (role) {
    case Qt::DisplayRole: return text(*row, column);
    case Qt::ToolTipRole: return text(*row, column).toHtmlEscaped();
    case Qt::ForegroundRole: return foreground(*row, column);
    case Qt::AccessibleTextRole: return accessibleText(*row, column);
    default: return row->conversion.id.value();
    }
}

QVariant ConversionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignment(section);
    if (role != Qt::DisplayRole)
        return {};
    const auto inCurrency = [this](const QString &title) {
        //: a column's title and the mark of the currency: "Net (€)"
        return tr("%1 (%2)").arg(title, currencyMark(m_currency, QLocale()));
    };
    switch (section) {
    case Date: return tr("Date");
    case Order: return tr("Order");
    case AffiliateName: return tr("Affiliate");
    case Why: return tr("Why");
    case Product: return tr("Product");
    case Gross: return inCurrency(tr("Gross"));
    case Discount: return inCurrency(tr("Discount"));
    case Refunded: return inCurrency(tr("Refunded"));
    case Net: return inCurrency(tr("Net"));
    case CommissionSum: return inCurrency(tr("Commission"));
    case Status: return tr("Status");
    case SourceName: return tr("Source");
    default: return {};
    }
}

QString ConversionModel::amountText(const Money &amount, bool zeroIsNothing) const
{
    if (zeroIsNothing && amount.isZero())
        return nothing();
    return amount.currency() == m_currency ? formatAmount(amount, QLocale()) : formatMoney(amount, QLocale());
}

QString ConversionModel::text(const ConversionRow &row, int column) const
{
    const Conversion &conversion = row.conversion;
    const bool isSale = conversion.kind == ConversionKind::Sale; // a lead need not have an amount
    switch (column) {
    case Date: return QLocale().toString(conversion.day, QLocale::ShortFormat);
    case Order: return conversion.externalId;
    case AffiliateName: return conversion.affiliate.isValid() ? row.affiliateName : tr("Nobody");
    case Why: {
        const QString why = attributionText(conversion.reason, conversion.code);
        return row.isSelfReferral ? tr("%1, own purchase", "why a sale belongs to an affiliate who is its customer").arg(why) : why;
    }
    case Product: return row.productName.isEmpty() ? nothing() : row.productName;
    case Gross: return amountText(conversion.gross, !isSale);
    case Discount: return amountText(conversion.discount, true);
    case Refunded: return amountText(conversion.refunded, true);
    case Net: return amountText(conversion.net, !isSale);
    case CommissionSum: {
        QStringList sums;
        for (const Money &sum : row.commission)
            sums.append(amountText(sum, false));
        return sums.isEmpty() ? nothing() : sums.join(QStringLiteral(" + "));
    }
    case Status:
        // Sales are what the list is full of; a lead or an action says so.
        return isSale ? conversionStatusName(conversion.status)
                   : tr("%1, %2").arg(conversionKindName(conversion.kind), conversionStatusName(conversion.status));
    case SourceName: return row.sourceName;
    default: return {};
    }
}

QString ConversionModel::accessibleText(const ConversionRow &row, int column) const
{
    const QString shown = text(row, column);
    return shown == nothing() ? tr("nothing") : shown;
}

} // namespace laurel
