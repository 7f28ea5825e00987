#include "gui/pages/payouts/payoutpapers.h"

#include "commissions/vat.h"
#include "gui/app/session.h"
#include "gui/pages/payouts/papersdialog.h"
#include "reports/paperbatch.h"
#include "reports/statement.h"
#include "reports/statementdocument.h"
#include "reports/yeartotals.h"
#include "storage/accountbook.h"
#include "storage/businessday.h"
#include "storage/payerdetails.h"

#include <QDir>
#include <QFileInfo>
#include <algorithm>

namespace laurel {

namespace {

/// The totals of a year are asked for until its forms are due, at the end of January, and some weeks longer.
constexpr int lastMonthOfForms = 3;

Result<> writeStatementsOf(Database &database, PayoutRunId payout, const QString &timeZone, PaperFormat format,
                           const QString &folder, const QHash<AffiliateId, QString> &names, Job &job)
{
    const auto statements = StatementReader(database, businessToday(timeZone)).forPayout(payout, names.keys(), &job);
    if (!statements)
        return fail(statements);
    const QLocale locale;
    PaperBatch batch(folder);
    qsizetype drafted = 0;
    for (const Statement &statement : *statements) {
        if (job.isCancelled())
            return fail(ErrorCode::Cancelled, PayoutPapers::tr("Stopped. No statement was written."));
        job.setProgress(drafted++, statements->size());
        if (const Result<> added = batch.add(paperOf(statement, locale), format, names.value(statement.affiliate.id));
            !added)
            return added;
    }
    return batch.finish();
}

QString stoppedInvoices()
{
    return PayoutPapers::tr("Stopped. The invoices have their numbers; write them again to have all of them.");
}

QString fileName(const Paper &paper, PaperFormat format) { return paper.name + u'.' + endingOf(format); }

Result<> writeAll(const QList<Paper> &papers, PaperFormat format, const QString &folder, Job &job)
{
    PaperBatch batch(folder);
    qsizetype drafted = 0;
    for (const Paper &paper : papers) {
        if (job.isCancelled())
            return fail(ErrorCode::Cancelled, stoppedInvoices());
        job.setProgress(drafted++, papers.size());
        if (const Result<> added = batch.add(paper, format, fileName(paper, format)); !added)
            return added;
    }
    return batch.finish();
}

/// What an invoice needs of whoever pays.
bool lacksForInvoices(const PayerDetails &payer)
{
    return payer.name.isEmpty() || payer.address.isEmpty() || payer.country.isEmpty() ||
           (isEuCountry(payer.country) && !fitsVatId(payer.vatId, payer.country));
}

QString nameOfFolder(const QString &folder) { return QDir(folder).dirName(); }

} // namespace

PayoutPapers::PayoutPapers(const PageContext &context, QWidget *page)
    : QObject(page)
    , m_context(context)
    , m_page(page)
{}

void PayoutPapers::writeStatements(const Payout &payout, const QList<Payment> &payments)
{
    QHash<AffiliateId, QString> names;
    for (const Payment &payment : payments)
        names.insert(payment.affiliate, statementFileName(payout.number, payment.affiliateName, payment.affiliate));
    if (names.isEmpty())
        return;
    if (names.size() == 1) {
        writeStatement(payout, payments.constFirst());
        return;
    }
    const int count = int(names.size());
    auto *dialog = new PapersDialog({tr("Statements of payout %1").arg(payout.number),
                                     tr("%Ln statement(s), each in a file of its own: what the affiliate earned and "
                                        "how, what was paid, and what is "
                                        "left.",
                                        nullptr, count),
                                     tr("Choose the folder…")},
                                    {}, m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, payout, names, count] {
        const PaperFormat format = dialog->format();
        const QString folder =
            m_context.prompts.openFolder(m_page, tr("Choose the folder for %Ln file(s)", nullptr, count));
        if (folder.isEmpty())
            return;
        QHash<AffiliateId, QString> files = names;
        QStringList paths;
        for (QString &file : files) {
            file += u'.' + endingOf(format);
            paths.append(QDir(folder).filePath(file));
        }
        if (mayReplace(paths, m_context.prompts, m_page))
            startStatements(payout, format, folder, files,
                            tr("%Ln statement(s) written to %1", nullptr, count).arg(nameOfFolder(folder)));
    });
    dialog->open();
}

void PayoutPapers::writeStatement(const Payout &payout, const Payment &payment)
{
    auto *dialog = new PapersDialog({tr("Write the statement"),
                                     tr("What the affiliate earned and how, what was paid, and what is left."),
                                     tr("Choose the file…")},
                                    {}, m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, payout, payment] {
        const QString name = statementFileName(payout.number, payment.affiliateName, payment.affiliate);
        const QString path = chooseFile(tr("Write the statement"), name, dialog->format());
        if (path.isEmpty())
            return;
        const QFileInfo file(path);
        startStatements(payout, dialog->format(), file.absolutePath(), {{payment.affiliate, file.fileName()}},
                        tr("Saved %1.").arg(file.fileName()));
    });
    dialog->open();
}

QString PayoutPapers::chooseFile(const QString &title, const QString &name, PaperFormat format)
{
    const QString ending = u'.' + endingOf(format);
    const QString chosen = m_context.prompts.saveFile(m_page, title, name + ending, paperFormatFilter(format));
    if (chosen.isEmpty() || chosen.endsWith(ending, Qt::CaseInsensitive))
        return chosen;
    // Whether the file may be replaced was asked of the name without the ending.
    const QString path = chosen + ending;
    return mayReplace({path}, m_context.prompts, m_page) ? path : QString();
}

void PayoutPapers::startStatements(const Payout &payout, PaperFormat format, const QString &folder,
                                   const QHash<AffiliateId, QString> &names, const QString &doneMessage)
{
    Session &session = m_context.session;
    session.jobs().write(
        tr("Writing statements"),
        [payout = payout.id, zone = session.program().timeZone, format, folder, names](Database &database, Job &job) {
            return writeStatementsOf(database, payout, zone, format, folder, names, job);
        },
        this,
        [&session, doneMessage](const Result<> &written) {
            if (written)
                emit session.message(doneMessage, false);
            else
                emit session.failed(written.error());
        });
}

void PayoutPapers::writeInvoices(const Payout &payout, const QList<Payment> &payments)
{
    if (payments.isEmpty())
        return;
    auto *dialog = new PapersDialog({tr("Self-billing invoices of payout %1").arg(payout.number),
                                     tr("For partners in the EU. Each payment that was made gets one invoice, with the "
                                        "next number of the year. It is "
                                        "never changed: the next time, the same one is written."),
                                     tr("Choose the folder…")},
                                    {}, m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, payout, payments] {
        const PaperFormat format = dialog->format();
        const QString folder = m_context.prompts.openFolder(m_page, tr("Choose the folder for the invoices"));
        if (!folder.isEmpty())
            startInvoices(payout, payments, format, folder);
    });
    dialog->open();
}

Result<PayoutPapers::IssuedInvoices> PayoutPapers::issue(Database &database, const QList<Payment> &payments,
                                                         const QString &timeZone, Job &job)
{
    const Result<PayerDetails> payer = loadPayerDetails(database);
    if (!payer)
        return fail(payer);
    const auto attempts = issueInvoices(database, payments, businessToday(timeZone), job);
    if (!attempts)
        return fail(attempts);
    IssuedInvoices issued{*attempts, {}, lacksForInvoices(*payer)};
    const QLocale locale;
    for (const InvoiceAttempt &attempt : *attempts) {
        if (attempt.invoice)
            issued.papers.append(paperOf(*attempt.invoice, locale));
    }
    return issued;
}

void PayoutPapers::startInvoices(const Payout &payout, const QList<Payment> &payments, PaperFormat format,
                                 const QString &folder)
{
    Session &session = m_context.session;
    session.jobs().write(
        tr("Writing invoices"),
        [payments, zone = session.program().timeZone](Database &database, Job &job) {
            return issue(database, payments, zone, job);
        },
        this,
        [this, payout, format, folder](const Result<IssuedInvoices> &issued) {
            if (!issued) {
                emit m_context.session.failed(issued.error());
                return;
            }
            emit invoicesTried(payout, issued->attempts, issued->payerLacks);
            saveInvoices(payout, *issued, format, folder);
        });
}

void PayoutPapers::saveInvoices(const Payout &payout, const IssuedInvoices &issued, PaperFormat format,
                                const QString &folder)
{
    const auto count = int(issued.papers.size());
    const auto without = int(issued.attempts.size()) - count;
    QString done =
        count == 0
            ? tr("Payout %1: no invoice was written.").arg(payout.number)
            : tr("Payout %1: %Ln invoice(s) written to %2.", nullptr, count).arg(payout.number, nameOfFolder(folder));
    // Their list is seen only while this payout is.
    if (without > 0)
        done += u' ' + tr("%Ln payment(s) got no invoice.", nullptr, without);
    Session &session = m_context.session;
    if (count == 0) {
        emit session.message(done, false);
        return;
    }
    QStringList paths;
    for (const Paper &paper : issued.papers)
        paths.append(QDir(folder).filePath(fileName(paper, format)));
    if (!mayReplace(paths, m_context.prompts, m_page)) {
        emit session.message(stoppedInvoices(), false);
        return;
    }
    session.jobs().write(
        tr("Writing invoices"),
        [papers = issued.papers, format, folder](Database &, Job &job) {
            return writeAll(papers, format, folder, job);
        },
        this,
        [&session, done](const Result<> &written) {
            if (written)
                emit session.message(done, false);
            else
                emit session.failed(written.error());
        });
}

void PayoutPapers::writeYear()
{
    m_context.session.jobs().read(&firstPaidDay, this, [this](const Result<QDate> &day) {
        if (day)
            chooseYear(*day);
        else
            emit m_context.session.failed(day.error());
    });
}

void PayoutPapers::chooseYear(QDate firstPaid)
{
    const QDate today = businessToday(m_context.session.program().timeZone);
    const int first = firstPaid.isValid() ? firstPaid.year() : today.year();
    QList<int> years;
    for (int year = today.year(); year >= std::min(first, today.year()); --year)
        years.append(year);
    if (years.size() > 1 && today.month() <= lastMonthOfForms)
        years.swapItemsAt(0, 1);
    auto *dialog = new PapersDialog({tr("Totals of a year"),
                                     tr("What each affiliate was paid in a calendar year, by the day of payment. For "
                                        "payers in the USA it says who is to "
                                        "get a Form 1099-NEC, and what is missing for it."),
                                     tr("Choose the file…")},
                                    years, m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { startYear(dialog->year(), dialog->format()); });
    dialog->open();
}

void PayoutPapers::startYear(int year, PaperFormat format)
{
    const QString path =
        chooseFile(tr("Write the totals of %1").arg(year), tr("payments-%1", "file name").arg(year), format);
    if (path.isEmpty())
        return;
    Session &session = m_context.session;
    session.jobs().write(
        tr("Adding up a year"),
        [year, format, path](Database &database, Job &) -> Result<> {
            const auto totals = readYearTotals(database, year);
            return totals ? writePaper(paperOf(*totals, QLocale()), format, path) : fail(totals);
        },
        this,
        [&session, path](const Result<> &written) {
            if (written)
                emit session.message(tr("Saved %1.").arg(QFileInfo(path).fileName()), false);
            else
                emit session.failed(written.error());
        });
}

bool mayReplace(const QStringList &paths, Prompts &prompts, QWidget *parent)
{
    QStringList taken;
    for (const QString &path : paths) {
        if (QFileInfo::exists(path))
            taken.append(QFileInfo(path).fileName());
    }
    taken.sort();
    const qsizetype count = taken.size();
    constexpr qsizetype mostNamed = 5;
    if (count > mostNamed)
        taken = taken.mid(0, mostNamed) + QStringList{QStringLiteral("…")};
    return count == 0 ||
           prompts.confirm(parent,
                           {PayoutPapers::tr("Replace files"),
                            PayoutPapers::tr("%Ln of these files are in the folder already: %1.", nullptr, int(count))
                                .arg(taken.join(QStringLiteral(", "))),
                            PayoutPapers::tr("Replace them")});
}

} // namespace laurel
