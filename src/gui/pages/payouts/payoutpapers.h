#pragma once

#include "commissions/invoicing.h"
#include "gui/app/context.h"
#include "reports/paper.h"
#include "storage/payoutrepository.h"

#include <QHash>
#include <QObject>

namespace laurel {

/// What goes out with payouts: statements, self-billing invoices and the totals of a year. Asks where to, and writes it
/// as a job that can be stopped.
class PayoutPapers : public QObject
{
    Q_OBJECT

public:
    PayoutPapers(const PageContext &context, QWidget *page);

    /// One file for a single affiliate; into a folder for several.
    void writeStatements(const Payout &payout, const QList<Payment> &payments);
    /// Gives each its number; what was invoiced before is written again as it was.
    void writeInvoices(const Payout &payout, const QList<Payment> &payments);
    void writeYear();

signals:
    /// @p payerLacks something that invoices need.
    void invoicesTried(const laurel::Payout &payout, const QList<laurel::InvoiceAttempt> &attempts, bool payerLacks);

private:
    struct IssuedInvoices
    {
        QList<InvoiceAttempt> attempts;
        QList<Paper> papers; ///< of those that there are
        bool payerLacks = false;
    };

    [[nodiscard]] static Result<IssuedInvoices> issue(Database &database, const QList<Payment> &payments,
                                                      const QString &timeZone, Job &job);
    void writeStatement(const Payout &payout, const Payment &payment);
    /// @param names of the affiliates' files in @p folder.
    void startStatements(const Payout &payout, PaperFormat format, const QString &folder,
                         const QHash<AffiliateId, QString> &names, const QString &doneMessage);
    void startInvoices(const Payout &payout, const QList<Payment> &payments, PaperFormat format, const QString &folder);
    void saveInvoices(const Payout &payout, const IssuedInvoices &issued, PaperFormat format, const QString &folder);
    void chooseYear(QDate firstPaid);
    void startYear(int year, PaperFormat format);
    /// Asks where to write one file, which gets the ending of its kind. Empty: nowhere.
    [[nodiscard]] QString chooseFile(const QString &title, const QString &name, PaperFormat format);

    PageContext m_context;
    QWidget *m_page;
};

/// Asks when files of these names are there already. @returns whether they may be written.
[[nodiscard]] bool mayReplace(const QStringList &paths, Prompts &prompts, QWidget *parent);

} // namespace laurel
