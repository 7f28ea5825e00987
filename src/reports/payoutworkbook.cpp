#include "reports/payoutworkbook.h"

#include "commissions/payoutcsv.h"
#include "reports/writers.h"

namespace laurel {

Result<QByteArray> payoutWorkbook(const QList<PayoutInstruction> &payments, const QDateTime &createdAt)
{
    TableData table;
    table.title = QStringLiteral("Payout");
    const QStringList columns = plainColumns();
    for (qsizetype i = 0; i < columns.size(); ++i)
        table.columns.append({columns.at(i), i == plainAmountColumn ? ColumnKind::Money : ColumnKind::Text, {}});
    for (const PayoutInstruction &payment : payments) {
        QList<Cell> row;
        const QStringList fields = plainFields(payment);
        for (qsizetype i = 0; i < fields.size(); ++i)
            row.append(i == plainAmountColumn ? Cell(payment.amount) : Cell(fields.at(i)));
        table.rows.append(row);
    }
    return xlsxOf({table}, createdAt);
}

} // namespace laurel
