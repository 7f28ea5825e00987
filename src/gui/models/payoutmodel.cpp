#include "gui/models/payoutmodel.h"

#include "core/localformat.h"
#include "core/textfold.h"
#include "gui/models/payouttext.h"
#include "gui/theme/theme.h"

#include <QLocale>

namespace laurel {

namespace {

QString nothing() { return QStringLiteral("–"); }

QVariant spoken(const QString &shown) { return shown == nothing() ? PayoutModel::tr("nothing") : shown; }

int alignment(bool isFigure) { return int((isFigure ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter); }

bool isFigureOfPayout(int column) { return column == PayoutModel::Payments || column == PayoutModel::Total; }

bool isFigureOfPayment(int column)
{
    return column == PaymentModel::Arrives || column == PaymentModel::Amount || column == PaymentModel::Fee;
}

QString text(const PayoutSummary &summary, int column)
{
    const QLocale locale;
    switch (column) {
    case PayoutModel::Number: return summary.payout.number;
    case PayoutModel::Day: return locale.toString(summary.payout.day, QLocale::ShortFormat);
    case PayoutModel::Payments: return summary.payments == 0 ? nothing() : formatCount(summary.payments, locale);
    case PayoutModel::Total: return summary.total.isEmpty() ? nothing() : formatSums(summary.total, locale);
    case PayoutModel::State: return payoutStateText(summary, locale);
    default: return {};
    }
}

QVariant sortKey(const PayoutSummary &summary, int column)
{
    switch (column) {
    case PayoutModel::Day: return summary.payout.day;
    case PayoutModel::Payments: return summary.payments;
    case PayoutModel::Total: return summary.total.isEmpty() ? 0 : summary.total.constFirst().minor();
    default: return text(summary, column);
    }
}

QString text(const Payment &payment, int column)
{
    const QLocale locale;
    switch (column) {
    case PaymentModel::Affiliate: return payment.affiliateName;
    case PaymentModel::Arrives: return formatMoney(payment.paid, locale);
    case PaymentModel::State:
        return payment.state == PaymentState::Paid
            ? PaymentModel::tr("Paid on %1").arg(locale.toString(payment.paidDay, QLocale::ShortFormat))
            : paymentStateName(payment.state);
    case PaymentModel::Method: return payoutMethodName(payment.method);
    case PaymentModel::Amount: return formatMoney(payment.amount, locale);
    case PaymentModel::Fee: return payment.fee.isZero() ? nothing() : formatMoney(payment.fee, locale);
    case PaymentModel::Reference: return payment.reference;
    case PaymentModel::Reason: return payment.reason.isEmpty() ? nothing() : payment.reason;
    default: return {};
    }
}

QVariant sortKey(const Payment &payment, int column)
{
    switch (column) {
    case PaymentModel::Arrives: return payment.paid.minor();
    case PaymentModel::Amount: return payment.amount.minor();
    case PaymentModel::Fee: return payment.fee.minor();
    case PaymentModel::State: return int(payment.state);
    case PaymentModel::Reference: return payment.id.value(); // numbered as they were made
    default: return foldForSearch(text(payment, column));
    }
}

QVariant foreground(const Payment &payment)
{
    const bool isOver = payment.state == PaymentState::Failed || payment.state == PaymentState::Void;
    return isOver ? QVariant(Theme::colors().textMuted) : QVariant();
}

} // namespace

PayoutModel::PayoutModel(QObject *parent) : QAbstractTableModel(parent) {}

void PayoutModel::setPayouts(const QList<PayoutSummary> &payouts)
{
    beginResetModel();
    m_payouts = payouts;
    endResetModel();
}

int PayoutModel::rowOf(PayoutRunId payout) const
{
    for (int row = 0; row < m_payouts.size(); ++row) {
        if (m_payouts.at(row).payout.id == payout)
            return row;
    }
    return -1;
}

int PayoutModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_payouts.size());
}

int PayoutModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PayoutModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PayoutSummary &summary = m_payouts.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return text(summary, index.column());
    case Qt::ToolTipRole: return text(summary, index.column()).toHtmlEscaped();
    case Qt::AccessibleTextRole: return spoken(text(summary, index.column()));
    case Qt::TextAlignmentRole: return alignment(isFigureOfPayout(index.column()));
    case Qt::DecorationRole: return index.column() == State ? QVariant(Theme::icon(payoutStateIcon(summary))) : QVariant();
    case Qt::ForegroundRole: return summary.payments == 0 ? QVariant(Theme::colors().textMuted) : QVariant();
    case SortRole: return sortKey(summary, index.column());
    default: return {};
    }
}

QVariant PayoutModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignment(isFigureOfPayout(section));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Number: return tr("Number");
    case Day: return tr("Pay day");
    case Payments: return tr("Payments");
    case Total: return tr("Total");
    case State: return tr("State");
    default: return {};
    }
}

PaymentModel::PaymentModel(QObject *parent) : QAbstractTableModel(parent) {}

void PaymentModel::setPayments(const QList<Payment> &payments)
{
    beginResetModel();
    m_payments = payments;
    endResetModel();
}

int PaymentModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_payments.size());
}

int PaymentModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PaymentModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Payment &payment = m_payments.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return text(payment, index.column());
    case Qt::ToolTipRole: return text(payment, index.column()).toHtmlEscaped();
    case Qt::AccessibleTextRole: return spoken(text(payment, index.column()));
    case Qt::TextAlignmentRole: return alignment(isFigureOfPayment(index.column()));
    case Qt::DecorationRole: return index.column() == State ? QVariant(Theme::icon(paymentStateIcon(payment.state))) : QVariant();
    case Qt::ForegroundRole: return foreground(payment);
    case SortRole: return sortKey(payment, index.column());
    default: return {};
    }
}

QVariant PaymentModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignment(isFigureOfPayment(section));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Affiliate: return tr("Affiliate");
    case Arrives: return tr("Arrives");
    case State: return tr("State");
    case Method: return tr("Paid by");
    case Amount: return tr("Amount");
    case Fee: return tr("Fee");
    case Reference: return tr("Reference");
    case Reason: return tr("Reason");
    default: return {};
    }
}

} // namespace laurel
