#include "gui/pages/payouts/comparepane.h"

#include "commissions/payoutfiling.h"
#include "commissions/reconciliationtext.h"
#include "core/localformat.h"
#include "gui/app/session.h"
#include "gui/models/reconciliationmodel.h"
#include "gui/pages/payouts/comparefiledialog.h"
#include "gui/pages/payouts/explaindialog.h"
#include "gui/pages/payouts/merchantfiledialog.h"
#include "gui/theme/theme.h"
#include "gui/widgets/emptystate.h"
#include "importing/tablefile.h"
#include "storage/saleearnings.h"
#include "ui_comparepane.h"

#include <QFileInfo>
#include <QSignalBlocker>
#include <QSortFilterProxyModel>

namespace laurel {

namespace {

constexpr int comparisonsShown = 500;

QString nameOf(const Reconciliation &made)
{
    const QLocale locale;
    const QString days = ComparePane::tr("%1, %2 to %3", "source, days")
                             .arg(made.source, locale.toString(made.first, QLocale::ShortFormat),
                                  locale.toString(made.last, QLocale::ShortFormat));
    if (made.supersededBy.isValid())
        return ComparePane::tr("%1 (replaced)").arg(days);
    return made.isOpen() ? ComparePane::tr("%1 (to explain)").arg(days) : days;
}

/// A file that somebody wants to compare, and whose it may be.
struct FileToCompare
{
    FileInspection file;
    QStringList sources;
};

Result<FileToCompare> lookInto(Database &database, const QString &path, Job &job)
{
    const Result<FileInspection> file = ImportService(database).inspect(path, &job);
    if (!file)
        return fail(file);
    const Result<QList<Source>> sources = SaleEarnings(database).sources();
    if (!sources)
        return fail(sources);
    FileToCompare found{*file, {}};
    for (const Source &source : *sources)
        found.sources << source.name;
    return found;
}

Result<ReconciliationResult> compareAndKeep(Database &database, const ReconciliationPlan &plan, Job &job)
{
    Result<ReconciliationResult> result = Reconciler(database).compare(plan, job);
    if (!result)
        return result;
    const Result<ReconciliationId> kept = ReconciliationRepository(database).insert(result->reconciliation);
    if (!kept)
        return fail(kept);
    result->reconciliation.id = *kept;
    return result;
}

/// What the totals come to, one sentence a currency, and what was left aside.
QString totalText(const Reconciliation &made, const ReconciliationResult *fresh)
{
    const QLocale locale;
    QStringList words;
    for (const ReconciliationVariance &variance : made.variances) {
        words << ComparePane::tr("Laurel %1, file %2, difference %3.")
                     .arg(formatMoney(variance.ours, locale), formatMoney(variance.theirs, locale),
                          formatMoney(variance.difference(), locale));
    }
    qint64 differing = 0;
    for (const ReconciliationVariance &variance : made.variances)
        differing += variance.differing;
    words << ComparePane::tr("%Ln line(s) match", nullptr, int(made.matched)) + QStringLiteral(", ") +
                 ComparePane::tr("%Ln line(s) do not.", nullptr, int(differing));
    if (made.refused > 0)
        words << ComparePane::tr("%Ln line(s) of the file could not be read.", nullptr, int(made.refused));
    if (fresh && fresh->summed > 0)
        words << ComparePane::tr("For %Ln sale(s) the file has several lines; they were summed.", nullptr,
                                 int(fresh->summed));
    return words.join(u' ');
}

QString stateText(const Reconciliation &made)
{
    if (made.supersededBy.isValid())
        return ComparePane::tr("A newer comparison of these days has taken its place.");
    if (made.isOpen())
        return ComparePane::tr(
            "Nobody has said why. Until then, payments to the affiliates below are not marked as paid.");
    QStringList words;
    for (const ReconciliationVariance &variance : made.variances) {
        if (variance.explanation.isEmpty())
            continue;
        const QString day = QLocale().toString(variance.explainedAt.toLocalTime().date(), QLocale::ShortFormat);
        words << (variance.explainedBy.isEmpty() ? ComparePane::tr("Explained on %1: %2").arg(day, variance.explanation)
                                                 : ComparePane::tr("Explained on %1 by %2: %3")
                                                       .arg(day, variance.explainedBy, variance.explanation));
    }
    words.removeDuplicates();
    return words.isEmpty() ? ComparePane::tr("All of it matches.") : words.join(u' ');
}

} // namespace

ComparePane::ComparePane(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ComparePane>())
    , m_model(new ReconciliationModel(this))
    , m_sorted(new QSortFilterProxyModel(this))
{
    m_ui->setupUi(this);
    m_ui->totalLabel->setFont(Theme::font(Theme::Text::Body, true));
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(ReconciliationModel::SortRole);
    m_ui->lineTable->setIconSize({18, 18});
    m_ui->lineTable->setSelectionMode(QAbstractItemView::SingleSelection);
    m_ui->lineTable->setSortingEnabled(true);
    m_ui->lineTable->setUp(m_sorted, QStringLiteral("reconciliation"));
    m_ui->lineTable->setStretchColumn(ReconciliationModel::Why);
    m_ui->lineTable->sortByColumn(ReconciliationModel::Day, Qt::AscendingOrder);
    m_ui->compareButton->setProperty("primary", true);
    connect(m_ui->whichBox, &QComboBox::currentIndexChanged, this, &ComparePane::choose);
    connect(m_ui->differsBox, &QCheckBox::toggled, this, &ComparePane::showLines);
    connect(m_ui->compareButton, &QPushButton::clicked, this, &ComparePane::compareFile);
    connect(m_ui->explainButton, &QPushButton::clicked, this, &ComparePane::explain);
    connect(m_ui->correctionButton, &QPushButton::clicked, this, &ComparePane::writeCorrection);
    connect(m_ui->affiliateButton, &QPushButton::clicked, this, &ComparePane::showAffiliate);
    connect(m_ui->lineTable, &DataTable::opened, this, &ComparePane::showAffiliate);
    connect(m_ui->lineTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ComparePane::refreshButtons);
}

ComparePane::~ComparePane() = default;

void ComparePane::begin(const PageContext &context)
{
    m_context.emplace(context);
    buildEmptyState();
    refreshButtons();
}

void ComparePane::buildEmptyState()
{
    m_none = new EmptyState(
        QStringLiteral("wallet-open"),
        tr("Nothing was compared yet. Hold a network's or plugin's list of commissions against Laurel's, and see what "
           "differs and why before you pay."),
        session().isReadOnly() ? QString() : tr("Compare a file…"), this);
    m_ui->layout->addWidget(m_none);
    m_none->standInFor({m_ui->content});
    connect(m_none, &EmptyState::triggered, this, &ComparePane::compareFile);
}

void ComparePane::focusStart() { m_ui->lineTable->setFocus(Qt::OtherFocusReason); }

void ComparePane::reload()
{
    if (m_listing)
        m_listing->cancel();
    m_listing = session().jobs().read(
        [](Database &database) { return ReconciliationRepository(database).list(comparisonsShown); }, this,
        [this](const Result<QList<Reconciliation>> &all) {
            if (all)
                show(*all);
            else
                emit session().failed(all.error());
        });
}

void ComparePane::show(const QList<Reconciliation> &all)
{
    const qint64 wanted = m_shown.id.value();
    {
        const QSignalBlocker quiet(m_ui->whichBox);
        m_ui->whichBox->clear();
        for (const Reconciliation &made : all)
            m_ui->whichBox->addItem(nameOf(made), made.id.value());
        m_ui->whichBox->setCurrentIndex(std::max(0, m_ui->whichBox->findData(wanted)));
    }
    m_none->setEmpty(all.isEmpty());
    if (!all.isEmpty())
        choose();
}

void ComparePane::choose() { read(ReconciliationId(m_ui->whichBox->currentData().toLongLong())); }

void ComparePane::read(ReconciliationId id)
{
    if (m_reading)
        m_reading->cancel();
    m_reading =
        session().jobs().read([id](Database &database) { return ReconciliationRepository(database).find(id); }, this,
                              [this](const Result<Reconciliation> &found) {
                                  if (!found) {
                                      emit session().failed(found.error());
                                      return;
                                  }
                                  m_shown = *found;
                                  showSummary();
                                  showLines();
                              });
}

void ComparePane::showLines()
{
    const bool isFresh = m_fresh && m_fresh->reconciliation.id == m_shown.id;
    // What matched is counted, not kept: it is there to look at right after comparing.
    m_ui->differsBox->setVisible(isFresh);
    m_model->setLines(isFresh && !m_ui->differsBox->isChecked() ? m_fresh->reconciliation.lines : m_shown.lines);
    m_ui->lineTable->setCurrentIndex(m_sorted->index(0, 0));
    refreshButtons();
}

void ComparePane::showSummary()
{
    const bool isFresh = m_fresh && m_fresh->reconciliation.id == m_shown.id;
    m_ui->totalLabel->setText(totalText(m_shown, isFresh ? &*m_fresh : nullptr));
    m_ui->varianceLabel->setText(stateText(m_shown));
    m_ui->varianceIcon->setPixmap(
        Theme::icon(m_shown.isOpen() ? QStringLiteral("dialog-warning") : QStringLiteral("dialog-ok")).pixmap(22));
}

void ComparePane::refreshButtons()
{
    const bool isWritable = m_context && !session().isReadOnly();
    const QModelIndex index = m_sorted->mapToSource(m_ui->lineTable->currentIndex());
    m_ui->compareButton->setEnabled(isWritable);
    m_ui->explainButton->setVisible(m_shown.isOpen());
    m_ui->explainButton->setEnabled(isWritable);
    m_ui->correctionButton->setEnabled(!m_shown.lines.isEmpty());
    m_ui->affiliateButton->setEnabled(index.isValid() && m_model->at(index.row()).affiliate.isValid());
    // A column is too narrow for most reasons.
    m_ui->whyLabel->setText(index.isValid() ? explanationOf(m_model->at(index.row()), QLocale()) : QString());
    m_ui->whyLabel->setVisible(!m_ui->whyLabel->text().isEmpty());
}

void ComparePane::compareFile()
{
    const QString path = m_context->prompts.openFile(
        this, tr("Compare a file"),
        tr("Exports of networks and plugins (%1);;All files (*)").arg(tableFilePatterns().join(u' ')));
    if (path.isEmpty())
        return;
    if (m_looking)
        m_looking->cancel();
    m_looking = session().jobs().read(
        [path](Database &database, Job &job) { return lookInto(database, path, job); }, this,
        [this](const Result<FileToCompare> &found) {
            if (!found) {
                emit session().failed(found.error());
                return;
            }
            auto *dialog = new CompareFileDialog(found->file, found->sources, this);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            connect(dialog, &QDialog::accepted, this, [this, dialog] { compare(dialog->plan()); });
            dialog->open();
        });
}

void ComparePane::compare(const ReconciliationPlan &plan)
{
    session().jobs().write(
        tr("Comparing %1").arg(plan.file.name()),
        [plan](Database &database, Job &job) { return compareAndKeep(database, plan, job); }, this,
        [this](const Result<ReconciliationResult> &result) {
            if (!result) {
                emit session().failed(result.error());
                return;
            }
            m_fresh = *result;
            m_shown = result->reconciliation;
            session().announce({ChangeSet::Commissions, {}});
            const qint64 off = result->differs + result->missingHere + result->missingThere;
            emit session().message(off == 0 ? tr("All of it matches.")
                                            : tr("%Ln line(s) do not match. Each says why.", nullptr, int(off)),
                                   false);
        });
}

void ComparePane::explain()
{
    auto *dialog = new ExplainDialog(m_shown, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, id = m_shown.id] {
        session().jobs().write(
            {},
            [id, reason = dialog->reason()](Database &database, Job &) {
                return ReconciliationRepository(database).explain(id, reason);
            },
            this,
            [this](const Result<> &explained) {
                if (!explained) {
                    emit session().failed(explained.error());
                    return;
                }
                session().announce({ChangeSet::Commissions, {}});
                emit session().message(tr("Explained. Those it is about can be paid now."), false);
            });
    });
    dialog->open();
}

void ComparePane::writeCorrection()
{
    auto *dialog = new MerchantFileDialog(m_shown, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { save(dialog->file()); });
    dialog->open();
}

void ComparePane::save(const CorrectionFile &file)
{
    const QString path =
        m_context->prompts.saveFile(this, tr("Write a correction file"), file.name, tr("Correction file (*.csv)"));
    if (path.isEmpty())
        return;
    session().jobs().write(
        {}, [path, content = file.content](Database &, Job &) { return writeForSure(path, content); }, this,
        [this, path, count = file.voided + file.amended](const Result<> &written) {
            if (!written)
                emit session().failed(written.error());
            else
                emit session().message(tr("%Ln order(s) written to %1. Send the file to the network.", nullptr, count)
                                           .arg(QFileInfo(path).fileName()),
                                       false);
        });
}

void ComparePane::showAffiliate()
{
    const QModelIndex index = m_sorted->mapToSource(m_ui->lineTable->currentIndex());
    if (index.isValid() && m_model->at(index.row()).affiliate.isValid())
        m_context->navigator.showAffiliate(m_model->at(index.row()).affiliate);
}

} // namespace laurel
