#include "gui/pages/payouts/payoutpapers.h"

#include "gui/app/session.h"
#include "gui/pages/payouts/papersdialog.h"
#include "reports/statement.h"
#include "reports/statementdocument.h"
#include "reports/yeartotals.h"

#include <QDir>
#include <QFileInfo>
#include <algorithm>

namespace laurel {

namespace {

/// The totals of a year are asked for until its forms are due, at the end of January, and some weeks longer.
constexpr int lastMonthOfForms = 3;

/// Writes as it reads: what was written when it is stopped stays.
Result<> writeStatementsOf(Database &database, PayoutRunId payout, QDate today, PaperFormat format,
                           const QHash<AffiliateId, QString> &paths, Job &job)
{
    const auto statements = StatementReader(database, today).forPayout(payout, paths.keys(), &job);
    if (!statements)
        return fail(statements);
    const QLocale locale;
    qsizetype written = 0;
    for (const Statement &statement : *statements) {
        if (job.isCancelled())
            return fail(ErrorCode::Cancelled,
                        PayoutPapers::tr("Stopped after %Ln statement(s).", nullptr, int(written)));
        job.setProgress(written++, statements->size());
        if (const Result<> done = writePaper(paperOf(statement, locale), format, paths.value(statement.affiliate.id));
            !done)
            return done;
    }
    return {};
}

Result<QList<InvoiceAttempt>> writeInvoicesOf(Database &database, const QList<Payment> &payments, QDate today,
                                              PaperFormat format, const QString &folder, Job &job)
{
    auto attempts = issueInvoices(database, payments, today, job);
    if (!attempts)
        return attempts;
    const QLocale locale;
    for (const InvoiceAttempt &attempt : *attempts) {
        if (!attempt.invoice)
            continue;
        if (job.isCancelled())
            return fail(
                ErrorCode::Cancelled,
                PayoutPapers::tr("Stopped. The invoices have their numbers; write them again to have all of them."));
        const Paper paper = paperOf(*attempt.invoice, locale);
        if (const Result<> done =
                writePaper(paper, format, QDir(folder).filePath(paper.name + u'.' + endingOf(format)));
            !done)
            return fail(done);
    }
    return attempts;
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
        QHash<AffiliateId, QString> paths = names;
        for (QString &path : paths)
            path = QDir(folder).filePath(path + u'.' + endingOf(format));
        if (mayReplace(paths.values(), m_context.prompts, m_page))
            startStatements(payout, format, paths,
                            tr("%Ln statement(s) written to %1", nullptr, count).arg(nameOfFolder(folder)));
    });
    dialog->open();
}

void PayoutPapers::writeStatement(const Payout &payout, const Payment &payment)
{
    QStringList filters;
    for (const PaperFormat format : {PaperFormat::Pdf, PaperFormat::Html, PaperFormat::Csv, PaperFormat::Xlsx})
        filters.append(paperFormatFilter(format));
    const QString name =
        statementFileName(payout.number, payment.affiliateName, payment.affiliate) + QStringLiteral(".pdf");
    const QString path =
        m_context.prompts.saveFile(m_page, tr("Write the statement"), name, filters.join(QStringLiteral(";;")));
    if (path.isEmpty())
        return;
    const QFileInfo file(path);
    startStatements(payout, paperFormatFrom(file.suffix()).value_or(PaperFormat::Pdf), {{payment.affiliate, path}},
                    tr("Saved %1.").arg(file.fileName()));
}

void PayoutPapers::startStatements(const Payout &payout, PaperFormat format, const QHash<AffiliateId, QString> &paths,
                                   const QString &doneMessage)
{
    Session &session = m_context.session;
    session.jobs().write(
        tr("Writing statements"),
        [payout = payout.id, today = session.period().today(), format, paths](Database &database, Job &job) {
            return writeStatementsOf(database, payout, today, format, paths, job);
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

void PayoutPapers::startInvoices(const Payout &payout, const QList<Payment> &payments, PaperFormat format,
                                 const QString &folder)
{
    Session &session = m_context.session;
    session.jobs().write(
        tr("Writing invoices"),
        [payments, today = session.period().today(), format, folder](Database &database, Job &job) {
            return writeInvoicesOf(database, payments, today, format, folder, job);
        },
        this,
        [this, payout, folder](const Result<QList<InvoiceAttempt>> &attempts) {
            Session &opened = m_context.session;
            if (!attempts) {
                emit opened.failed(attempts.error());
                return;
            }
            emit invoicesTried(payout, *attempts);
            const auto written = std::ranges::count_if(
                *attempts, [](const InvoiceAttempt &attempt) { return attempt.invoice.has_value(); });
            if (written > 0)
                emit opened.message(tr("%Ln invoice(s) written to %1", nullptr, int(written)).arg(nameOfFolder(folder)),
                                    false);
        });
}

void PayoutPapers::writeYear(int first)
{
    const QDate today = m_context.session.period().today();
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
    const QString name = tr("payments-%1", "file name").arg(year) + u'.' + endingOf(format);
    const QString path =
        m_context.prompts.saveFile(m_page, tr("Write the totals of %1").arg(year), name, paperFormatFilter(format));
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
