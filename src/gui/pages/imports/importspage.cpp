#include "gui/pages/imports/importspage.h"

#include "gui/app/batchhistory.h"
#include "gui/app/watchedfolder.h"
#include "gui/models/importbatchmodel.h"
#include "gui/models/importbatchtext.h"
#include "gui/pages/imports/correctionsdialog.h"
#include "gui/pages/imports/importwizard.h"
#include "gui/theme/theme.h"
#include "gui/widgets/emptystate.h"
#include "importing/batchreading.h"
#include "importing/importservice.h"
#include "reports/writers.h"
#include "storage/importrepository.h"
#include "ui_importspage.h"

#include <QClipboard>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMenu>
#include <QSortFilterProxyModel>
#include <limits>

namespace laurel {

namespace {

constexpr int mostRejectsShown = 1000;

Result<qsizetype> writeRejects(Database &database, ImportBatchId batch, const QString &path)
{
    const auto rejects = ImportRepository(database).rejects(batch, std::numeric_limits<int>::max());
    if (!rejects)
        return fail(rejects);
    const QStringList titles = ImportDetails::rejectTitles();
    TableData table;
    table.columns = {{titles.at(0), ColumnKind::Number, QStringLiteral("line")},
                     {titles.at(1), ColumnKind::Text, QStringLiteral("reason")},
                     {titles.at(2), ColumnKind::Text, QStringLiteral("raw")}};
    for (const ImportReject &reject : *rejects)
        table.rows.append({reject.line, reject.reason, reject.raw});
    if (const auto written = writeCsv(table, path, CsvStyle::Iso, QLocale()); !written)
        return fail(written);
    return table.rows.size();
}

} // namespace

Result<ImportsPage::Listing> ImportsPage::readListing(Database &database)
{
    auto batches = ImportRepository(database).batches();
    if (!batches)
        return fail(batches);
    const auto profiles = ImportService(database).profiles();
    if (!profiles)
        return fail(profiles);
    Listing listing{std::move(*batches), {}};
    for (const ImportProfile &profile : *profiles)
        listing.profiles.insert(profile.key, profile);
    return listing;
}

ImportsPage::ImportsPage(const PageContext &context, QWidget *parent)
    : Page(context, ChangeSet::Imports, false, parent)
    , m_ui(std::make_unique<Ui::ImportsPage>())
    , m_model(new ImportBatchModel(this))
    , m_sorted(new QSortFilterProxyModel(this))
{
    m_ui->setupUi(this);
    m_ui->titleLabel->setFont(Theme::font(Theme::Text::Title, true));
    m_ui->importButton->setProperty("primary", true);
    m_ui->importButton->setEnabled(!session().isReadOnly());
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(ImportBatchModel::SortRole);
    m_ui->table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_ui->table->setSortingEnabled(true);
    m_ui->table->setUp(m_sorted, QStringLiteral("imports"));
    m_ui->table->sortByColumn(ImportBatchModel::When, Qt::DescendingOrder);
    m_ui->splitter->setStretchFactor(0, 1);
    m_ui->splitter->setSizes({680, 336});
    auto *none = new EmptyState(QStringLiteral("document-import"),
                                tr("What you import will be listed here, with what was refused and why. Drop an export of your shop or "
                                   "network onto the window, or choose it."),
                                session().isReadOnly() ? QString() : tr("Import a file…"), this);
    m_none = none;
    m_ui->stack->addWidget(none);
    setUpWatching();
    connect(none, &EmptyState::triggered, this, [this] { importFiles({}); });
    connect(m_ui->importButton, &QPushButton::clicked, this, [this] { importFiles({}); });
    connect(m_ui->table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ImportsPage::showDetails);
    connect(m_ui->details, &ImportDetails::takeBackRequested, this, &ImportsPage::takeBack);
    connect(m_ui->details, &ImportDetails::correctRequested, this, qOverload<>(&ImportsPage::correct));
    connect(m_ui->details, &ImportDetails::saveRejectsRequested, this, &ImportsPage::saveRejects);
    connect(m_ui->details, &ImportDetails::salesRequested, this, &ImportsPage::showSales);
    connect(m_ui->table, &DataTable::opened, this, &ImportsPage::showSales);
}

ImportsPage::~ImportsPage() = default;

void ImportsPage::setUpWatching()
{
    auto *menu = new QMenu(m_ui->watchButton);
    connect(menu->addAction(tr("&Choose a folder…")), &QAction::triggered, this, &ImportsPage::watchFolder);
    QAction *stop = menu->addAction(tr("&Stop watching"));
    connect(stop, &QAction::triggered, this, [this] {
        session().watchedFolder().setPath({});
        showWatched();
    });
    connect(menu, &QMenu::aboutToShow, stop, [this, stop] { stop->setEnabled(!session().watchedFolder().path().isEmpty()); });
    m_ui->watchButton->setMenu(menu);
    m_ui->watchButton->setVisible(!session().isReadOnly());
    m_ui->watchButton->setToolTip(tr("Exports that are saved to this folder are offered for import."));
    m_ui->newFiles->setFolder(session().watchedFolder());
    connect(m_ui->newFiles, &NewFilesCard::importRequested, this, &ImportsPage::importFiles);
    showWatched();
}

void ImportsPage::watchFolder()
{
    const QString path = prompts().openFolder(this, tr("Watch a folder for new exports"));
    if (path.isEmpty())
        return;
    session().watchedFolder().setPath(path);
    showWatched();
}

void ImportsPage::showWatched()
{
    const QString path = session().watchedFolder().path();
    m_ui->watchButton->setText(path.isEmpty() ? tr("&Watch a folder…") : tr("&Watching “%1”").arg(QDir(path).dirName().replace(u'&', QLatin1String("&&"))));
}

void ImportsPage::focusStart()
{
    m_ui->table->setFocus(Qt::OtherFocusReason);
}

void ImportsPage::importFiles(const QStringList &paths)
{
    if (session().isReadOnly())
        return;
    const QStringList chosen = paths.isEmpty()
        ? prompts().openFiles(this, tr("Import files"),
                              tr("Exports of shops and networks (%1);;All files (*)").arg(tableFilePatterns().join(u' ')))
        : paths;
    importWaiting(QList<ImportFile>(chosen.begin(), chosen.end()));
}

void ImportsPage::importClipboard()
{
    if (session().isReadOnly())
        return;
    const QByteArray text = QGuiApplication::clipboard()->text().toUtf8();
    if (text.trimmed().isEmpty()) {
        emit session().message(tr("There is no text on the clipboard. Copy the table with its titles in a spreadsheet, then try again."), false);
        return;
    }
    importWaiting({ImportFile::fromClipboard(text)});
}

void ImportsPage::importWaiting(const QList<ImportFile> &files)
{
    m_waiting += files;
    if (!m_wizard)
        startNextFile();
}

void ImportsPage::startNextFile()
{
    if (m_waiting.isEmpty()) {
        m_filesDone = 0;
        return;
    }
    const ImportFile file = m_waiting.takeFirst();
    ++m_filesDone;
    m_wizard = new ImportWizard(session(), file, m_filesDone, m_filesDone + int(m_waiting.size()), this);
    m_wizard->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_wizard, &ImportWizard::imported, this, [this](const ImportPlan &plan, const ImportSummary &summary) {
        m_newest = summary.batch;
        session().history().record(plan, summary);
    });
    connect(m_wizard, &QDialog::finished, this, [this](int result) {
        m_wizard = nullptr; // deletes itself
        if (result == QDialog::Rejected)
            m_waiting.clear();
        startNextFile();
    });
    m_wizard->open();
}

void ImportsPage::reload()
{
    ask(QStringLiteral("imports"), &readListing, [this](const Listing &listing) { showListing(listing); });
}

void ImportsPage::showListing(const Listing &listing)
{
    const QList<ImportBatch> &batches = listing.batches;
    const ImportBatch *before = currentBatch();
    ImportBatchId wanted = before ? before->id : ImportBatchId();
    if (m_newest.isValid() && !batches.isEmpty() && batches.constFirst().id == m_newest)
        wanted = std::exchange(m_newest, {});
    m_model->setBatches(batches, listing.profiles);
    m_ui->stack->setCurrentWidget(batches.isEmpty() ? m_none : m_ui->splitter);
    m_ui->importButton->setVisible(!batches.isEmpty());
    const int row = std::max(0, m_model->rowOf(wanted));
    m_ui->table->setCurrentIndex(m_sorted->mapFromSource(m_model->index(row, ImportBatchModel::When)));
}

const ImportBatch *ImportsPage::currentBatch() const
{
    const QModelIndex current = m_sorted->mapToSource(m_ui->table->currentIndex());
    return current.isValid() ? &m_model->at(current.row()) : nullptr;
}

void ImportsPage::showDetails()
{
    const ImportBatch *batch = currentBatch();
    if (!batch)
        return;
    m_ui->details->setBatch(*batch, m_model->profileOf(*batch), !session().isReadOnly());
    if (batch->openRejects == 0)
        return;
    ask(QStringLiteral("rejects"),
        [id = batch->id](Database &database) { return ImportRepository(database).rejects(id, mostRejectsShown); },
        [this](const QList<ImportReject> &rejects) { m_ui->details->setRejects(rejects); });
}

void ImportsPage::takeBack()
{
    const ImportBatch *batch = currentBatch();
    if (!batch || batch->undone)
        return;
    if (batch->kind == ImportKind::Reassignment) {
        const Question question{tr("Take a reassignment back"),
                                tr("Take back the reassignment of %Ln sale(s)? They belong to whom they belonged before.", nullptr,
                                   int(batch->counts.updated)),
                                tr("Take it back"), true};
        const ImportBatch chosen = *batch;
        if (prompts().confirm(this, question))
            session().history().takeBack(chosen);
        return;
    }
    const QString what = batch->kind == ImportKind::Conversions
                             ? tr("What it added goes, with its commissions (%1), and what it updated becomes what it was before (%2).")
                             : tr("What it added goes (%1), and what it updated becomes what it was before (%2).");
    const QString consequences = what.arg(QLocale().toString(batch->counts.added), QLocale().toString(batch->counts.updated));
    const Question question{tr("Take an import back"),
                            tr("Take back the import of %1? %2 This cannot be undone: to have it again, import the file again.")
                                .arg(batch->fileName, consequences),
                            tr("Take the import back"), true};
    const ImportBatch chosen = *batch;
    if (prompts().confirm(this, question))
        session().history().takeBack(chosen);
}

void ImportsPage::correct()
{
    const ImportBatch *batch = currentBatch();
    if (!batch)
        return;
    using Refused = std::pair<ImportBatch, QList<ImportReject>>;
    session().jobs().read(
        [id = batch->id](Database &database) -> Result<Refused> {
            const ImportRepository imports(database);
            auto whole = imports.batch(id); // with how its lines were read, which the list leaves out
            if (!whole)
                return fail(whole);
            auto rejects = imports.rejects(id, mostRejectsShown);
            return rejects ? Result<Refused>(Refused{std::move(*whole), std::move(*rejects)}) : fail(rejects);
        },
        this,
        [this](const Result<Refused> &refused) {
            if (refused)
                correct(refused->first, refused->second);
            else
                emit session().failed(refused.error());
        });
}

void ImportsPage::correct(const ImportBatch &batch, const QList<ImportReject> &rejects)
{
    auto reading = BatchReading::fromJson(batch.reading);
    if (!reading) {
        emit session().failed(reading.error());
        return;
    }
    auto *dialog = new CorrectionsDialog(batch.fileName, std::move(*reading), rejects, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog, id = batch.id, name = batch.fileName] { retry(id, name, dialog->lines()); });
    dialog->open();
}

void ImportsPage::retry(ImportBatchId batch, const QString &fileName, const QList<CorrectedLine> &lines)
{
    using Retried = std::pair<ImportPlan, ImportSummary>;
    session().jobs().write(
        tr("Trying lines of %1 again").arg(fileName),
        [batch, lines](Database &database, Job &job) -> Result<Retried> {
            ImportService service(database);
            const auto plan = service.planRetry(batch, lines);
            if (!plan)
                return fail(plan);
            const auto summary = service.run(*plan, job);
            return summary ? Result<Retried>(Retried{*plan, *summary}) : fail(summary);
        },
        this,
        [this](const Result<Retried> &retried) {
            if (!retried) {
                emit session().failed(retried.error());
                return;
            }
            m_newest = retried->second.batch;
            session().history().record(retried->first, retried->second);
        });
}

void ImportsPage::saveRejects()
{
    const ImportBatch *batch = currentBatch();
    if (!batch)
        return;
    const ImportBatchId id = batch->id;
    const QString path = prompts().saveFile(this, tr("Save refused lines"), tr("refused lines") + QStringLiteral(".csv"), tr("CSV file (*.csv)"));
    if (path.isEmpty())
        return;
    session().jobs().read([id, path](Database &database) { return writeRejects(database, id, path); }, this,
                          [this, path](const Result<qsizetype> &written) {
                              if (!written)
                                  emit session().failed(written.error());
                              else
                                  emit session().message(
                                      tr("%Ln refused line(s) written to %1.", nullptr, int(*written)).arg(QFileInfo(path).fileName()), false);
                          });
}

void ImportsPage::showSales()
{
    const ImportBatch *batch = currentBatch();
    if (!batch || batch->undone || !bringsSales(batch->kind))
        return;
    ConversionFilter filter;
    filter.batch = batch->id;
    navigator().showSales(filter);
}

} // namespace laurel
