#include "gui/pages/imports/importwizardreviewstep.h"

#include "core/localformat.h"
#include "gui/dialogs/codeownerdialog.h"
#include "gui/models/conversiontext.h"
#include "gui/models/importbatchtext.h"
#include "gui/models/rowreviewtext.h"
#include "gui/models/texttablemodel.h"
#include "gui/pages/affiliates/affiliatedata.h"
#include "gui/pages/imports/importdetails.h"
#include "gui/theme/theme.h"
#include "gui/widgets/card.h"
#include "importing/attribution.h"
#include "storage/affiliaterepository.h"
#include "storage/importrepository.h"
#include "storage/transaction.h"
#include "ui_importwizardreviewstep.h"

#include <algorithm>

namespace laurel {

namespace {

constexpr int pollMs = 100;
constexpr int progressSteps = 1000;

Result<> remember(Database &database, const ImportProfile &profile)
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return fail(transaction);
    if (const auto saved = ImportRepository(database).saveProfile(profile.key, profile.name, QString::fromUtf8(profile.toJson())); !saved)
        return fail(saved);
    return transaction->commit();
}

void clear(QLayout &layout)
{
    while (QLayoutItem *item = layout.takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void addFact(QVBoxLayout &layout, const QString &text, bool muted = false)
{
    auto *label = plainLabel(text);
    label->setWordWrap(true);
    if (muted)
        label->setProperty("role", QStringLiteral("muted"));
    layout.addWidget(label);
}

} // namespace

ImportWizardReviewStep::ImportWizardReviewStep(Session &session, ImportDraft &draft, QWidget *parent)
    : ImportWizardStep(session, draft, parent)
    , m_ui(std::make_unique<Ui::ImportWizardReviewStep>())
    , m_rows(new TextTableModel(this))
    , m_codes(new TextTableModel(this))
    , m_rejects(new TextTableModel(this))
{
    m_ui->setupUi(this);
    m_ui->statusLabel->setFont(Theme::font(Theme::Text::Section));
    m_ui->factsArea->setProperty("card", true);
    m_ui->progressBar->setRange(0, progressSteps);
    for (QLabel *hint : {m_ui->rowsHint, m_ui->codesHint, m_ui->rejectsHint, m_ui->paceLabel})
        hint->setProperty("role", QStringLiteral("muted"));
    m_rows->setTable(rowReviewTitles(), {}, rowReviewNet);
    m_ui->rowsTable->setUp(m_rows, QStringLiteral("rowreview"), {0, 0, 0, 0, 0, 360});
    connect(m_ui->fateBox, &QComboBox::activated, this, &ImportWizardReviewStep::showRows);
    m_codes->setTable({tr("Code"), tr("Rows")}, {}, 1);
    m_rejects->setTable(ImportDetails::rejectTitles(), {}, 0);
    m_ui->codesTable->setUp(m_codes, QStringLiteral("unknowncodes"), {240});
    m_ui->rejectsTable->setUp(m_rejects, QStringLiteral("rejects"), {0, 260, 400});
    m_ui->splitter->setStretchFactor(1, 1);
    m_poll.setInterval(pollMs);
    connect(&m_poll, &QTimer::timeout, this, &ImportWizardReviewStep::showProgress);
    connect(m_ui->giveButton, &QPushButton::clicked, this, qOverload<>(&ImportWizardReviewStep::giveCode));
    connect(m_ui->codesTable, &DataTable::opened, this, qOverload<>(&ImportWizardReviewStep::giveCode));
    connect(m_ui->ignoreButton, &QPushButton::clicked, this, &ImportWizardReviewStep::ignoreCode);
    connect(m_ui->skipBox, &QCheckBox::clicked, this, [this](bool skip) {
        this->draft().skipDuplicates = skip;
        run(true);
    });
    connect(m_ui->stopButton, &QPushButton::clicked, this, &ImportWizardReviewStep::stop);
}

ImportWizardReviewStep::~ImportWizardReviewStep()
{
    stop();
}

QString ImportWizardReviewStep::title() const
{
    return tr("What the import will do");
}

bool ImportWizardReviewStep::isComplete() const
{
    return !m_job && m_forecast && m_forecast->counts.added + m_forecast->counts.updated > 0;
}

QString ImportWizardReviewStep::nextText() const
{
    if (!m_forecast)
        return tr("&Import");
    return tr("&Import %1").arg(importedThings(draft().profile, m_forecast->counts.added + m_forecast->counts.updated));
}

void ImportWizardReviewStep::enter()
{
    m_forecast.reset();
    run(true);
}

void ImportWizardReviewStep::startImport()
{
    run(false);
}

void ImportWizardReviewStep::stop()
{
    if (!m_job)
        return;
    m_job->cancel();
    m_ui->stopButton->setEnabled(false);
    m_ui->phaseLabel->setText(tr("Stopping…"));
}

void ImportWizardReviewStep::run(bool dryRun)
{
    const ImportPlan plan = draft().plan(dryRun);
    const bool remembering = !dryRun && !draft().saveAs.isEmpty();
    const QString file = plan.file.name();
    m_importing = !dryRun;
    m_job = session().jobs().write(
        dryRun ? tr("Trying out %1").arg(file) : tr("Importing %1").arg(file),
        [plan, remembering](Database &database, Job &job) -> Result<Outcome> {
            if (remembering) {
                if (const auto saved = remember(database, plan.profile); !saved)
                    return fail(saved);
            }
            auto summary = ImportService(database).run(plan, job);
            if (!summary)
                return fail(summary);
            auto names = AffiliateRepository(database).names();
            if (!names)
                return fail(names);
            return Outcome{std::move(*summary), std::move(*names)};
        },
        this, [this, plan](const Result<Outcome> &outcome) { finish(plan, outcome); });
    m_ui->stopButton->setEnabled(true);
    m_ui->phaseLabel->setText(dryRun ? tr("Trying it out…") : tr("Importing…"));
    m_ui->progressPane->show();
    m_ui->results->setVisible(m_importing);
    m_ui->results->setEnabled(false);
    showStatus({}, {});
    m_pace.start();
    showProgress();
    m_poll.start();
    emit changed();
}

void ImportWizardReviewStep::finish(const ImportPlan &plan, const Result<Outcome> &outcome)
{
    m_job.reset();
    m_poll.stop();
    m_ui->progressPane->hide();
    m_ui->results->setEnabled(true);
    if (!outcome) {
        const bool stopped = outcome.error().code == ErrorCode::Cancelled;
        showStatus(stopped ? QStringLiteral("dialog-information") : QStringLiteral("dialog-error"),
                   stopped ? tr("Stopped. Nothing was imported.") : outcome.error().message);
        m_ui->results->setVisible(m_forecast.has_value());
        emit changed();
        if (!plan.dryRun)
            emit importEnded();
        return;
    }
    if (plan.dryRun) {
        std::tie(m_forecast, m_names) = *outcome;
        showForecast();
        emit changed();
    } else {
        emit imported(plan, outcome->first);
    }
}

void ImportWizardReviewStep::showProgress()
{
    if (!m_job)
        return;
    const double fraction = m_job->fraction();
    m_ui->progressBar->setRange(0, fraction < 0 ? 0 : progressSteps);
    if (fraction >= 0)
        m_ui->progressBar->setValue(int(fraction * progressSteps));
    if (!m_job->phase().isEmpty() && !m_job->isCancelled())
        m_ui->phaseLabel->setText(m_job->phase());
    m_ui->paceLabel->setText(m_pace.text(*m_job));
}

void ImportWizardReviewStep::showForecast()
{
    const ImportCounts &counts = m_forecast->counts;
    const bool some = counts.added + counts.updated > 0;
    const bool clean = counts.rejected == 0 && m_forecast->unknownCodes.isEmpty();
    showStatus(!some    ? QStringLiteral("dialog-information")
               : clean ? QStringLiteral("dialog-positive")
                        : QStringLiteral("dialog-warning"),
               importForecast(draft().profile, counts));
    showTiles(counts);
    showFacts();
    showTables();
    m_ui->results->show();
}

void ImportWizardReviewStep::showTiles(const ImportCounts &counts)
{
    clear(*m_ui->tilesLayout);
    const auto add = [this](const QString &caption, qint64 count) {
        auto *tile = new Card;
        auto *layout = new QVBoxLayout(tile);
        layout->setSpacing(4);
        layout->setContentsMargins(spacing::between, spacing::inside, spacing::between, spacing::inside);
        layout->addWidget(captionLabel(caption));
        auto *figure = plainLabel(QLocale().toString(count));
        figure->setFont(Theme::font(Theme::Text::Title, true));
        layout->addWidget(figure);
        m_ui->tilesLayout->addWidget(tile, 1);
    };
    add(tr("Read"), counts.read);
    add(tr("To add"), counts.added);
    add(tr("To update"), counts.updated);
    add(tr("Unchanged"), counts.unchanged);
    add(tr("Refused"), counts.rejected);
    add(tr("Skipped by choice"), counts.skipped);
}

void ImportWizardReviewStep::showFacts()
{
    QVBoxLayout &layout = *m_ui->factsLayout;
    clear(layout);
    const ImportSummary &forecast = *m_forecast;
    if (const QString days = importedDays(forecast.firstDay, forecast.lastDay); !days.isEmpty())
        addFact(layout, days, true);
    if (!forecast.net.isEmpty()) {
        layout.addWidget(sectionLabel(forecast.kind == ImportKind::Payouts ? tr("Paid elsewhere") : tr("Net")));
        addFact(layout, formatSums(forecast.net, QLocale()));
    }
    if (!forecast.commission.isEmpty()) {
        layout.addWidget(sectionLabel(tr("Commission")));
        addFact(layout, formatSums(forecast.commission, QLocale()));
    }
    if (forecast.kind != ImportKind::Affiliates && forecast.attributed + forecast.unattributed > 0) {
        layout.addWidget(sectionLabel(tr("Attribution")));
        addFact(layout, tr("%1 of %2 belong to an affiliate.")
                            .arg(QLocale().toString(forecast.attributed), QLocale().toString(forecast.attributed + forecast.unattributed)));
        QList<AttributionReason> reasons = forecast.reasons.keys();
        std::sort(reasons.begin(), reasons.end(), [&forecast](AttributionReason a, AttributionReason b) {
            return std::pair(!isNobodys(b), forecast.reasons.value(a)) > std::pair(!isNobodys(a), forecast.reasons.value(b));
        });
        for (const AttributionReason reason : std::as_const(reasons))
            addFact(layout, tr("%1: %2", "reason, count").arg(attributionReasonName(reason), QLocale().toString(forecast.reasons.value(reason))), true);
    }
    if (forecast.waitingRefunds > 0)
        addFact(layout, tr("%Ln refund(s) wait for their order: it is not there yet.", nullptr, int(forecast.waitingRefunds)));
    if (forecast.possibleDuplicates > 0) {
        addFact(layout, draft().skipDuplicates
                            ? tr("%Ln order(s) are left out, as another source seems to know them.", nullptr, int(forecast.possibleDuplicates))
                            : tr("%Ln order(s) may be known from another source already.", nullptr, int(forecast.possibleDuplicates)));
    }
    if (forecast.selfReferrals > 0)
        addFact(layout, tr("%Ln purchase(s) by the affiliate itself, by e-mail address.", nullptr, int(forecast.selfReferrals)));
    if (layout.isEmpty())
        addFact(layout, tr("No amounts in this file."), true);
    layout.addStretch();
}

void ImportWizardReviewStep::showTables()
{
    QList<QStringList> codes;
    for (const UnknownCode &code : m_forecast->unknownCodes)
        codes.append({code.code, QLocale().toString(code.rows)});
    m_codes->setTable({tr("Code"), tr("Rows")}, codes, 1);
    m_rejects->setTable(ImportDetails::rejectTitles(), ImportDetails::rejectRows(m_forecast->rejects), 0);
    m_ui->skipBox->setChecked(draft().skipDuplicates);
    m_ui->skipBox->setVisible(m_forecast->possibleDuplicates > 0);
    m_ui->fateBox->clear();
    m_ui->fateBox->addItem(tr("All rows"), -1);
    for (const RowOutcome::Fate fate : fatesIn(m_forecast->rows))
        m_ui->fateBox->addItem(fateName(fate), int(fate));
    showRows();
    const bool hasCodes = !codes.isEmpty();
    const bool hasRejects = m_forecast->counts.rejected > 0;
    const int codesTab = m_ui->tabs->indexOf(m_ui->codesTab);
    const int rejectsTab = m_ui->tabs->indexOf(m_ui->rejectsTab);
    if (hasCodes)
        m_ui->codesTable->setCurrentIndex(m_codes->index(0, 0));
    m_ui->tabs->setTabText(codesTab, tr("Unknown codes (%1)").arg(QLocale().toString(codes.size())));
    m_ui->tabs->setTabText(rejectsTab, tr("Refused lines (%1)").arg(QLocale().toString(m_forecast->counts.rejected)));
    m_ui->tabs->setTabVisible(codesTab, hasCodes);
    m_ui->tabs->setTabVisible(rejectsTab, hasRejects);
    const int rowsTab = m_ui->tabs->indexOf(m_ui->rowsTab);
    m_ui->tabs->setTabVisible(rowsTab, !m_forecast->rows.isEmpty());
    m_ui->tabs->setCurrentIndex(hasRejects ? rejectsTab : hasCodes ? codesTab : rowsTab);
    m_ui->tabs->setVisible(hasCodes || hasRejects || !m_forecast->rows.isEmpty());
}

void ImportWizardReviewStep::showRows()
{
    const int fate = m_ui->fateBox->currentData().toInt();
    QList<RowOutcome> shown = m_forecast->rows;
    if (fate >= 0)
        shown.removeIf([fate](const RowOutcome &row) { return int(row.fate) != fate; });
    m_rows->setTable(rowReviewTitles(), rowReviewCells(shown, m_names, QLocale()), rowReviewNet);
    m_ui->rowsHint->setText(tr("The first %Ln row(s) of each outcome.", nullptr, int(RowReview::mostOfAFate)));
    m_ui->rowsHint->setVisible(m_forecast->counts.read > m_forecast->rows.size());
}

void ImportWizardReviewStep::giveCode()
{
    const QModelIndex current = m_ui->codesTable->currentIndex();
    if (!current.isValid() || m_job)
        return;
    const QString code = m_forecast->unknownCodes.at(current.row()).code;
    session().jobs().read([](Database &database) { return AffiliateRepository(database).list(); }, this,
                          [this, code](const Result<QList<Affiliate>> &affiliates) {
                              if (affiliates)
                                  giveCode(code, *affiliates);
                              else
                                  showStatus(QStringLiteral("dialog-error"), affiliates.error().message);
                          });
}

void ImportWizardReviewStep::giveCode(const QString &text, const QList<Affiliate> &affiliates)
{
    AffiliateCode code;
    code.code = text;
    // The name of a payee, which no referral is.
    if (draft().profile.kind == ImportKind::Payouts)
        code.kind = CodeKind::Alias;
    else
        code.kind = draft().profile.columns.contains(Field::Coupon) ? CodeKind::Coupon : CodeKind::Referral;
    auto *dialog = new CodeOwnerDialog(code, affiliates, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        if (dialog->newName().isEmpty()) {
            addCode(session(), dialog->code());
        } else {
            Affiliate affiliate;
            affiliate.name = dialog->newName();
            affiliate.status = AffiliateStatus::Active;
            affiliate.joined = session().period().today();
            addAffiliateWithCode(session(), affiliate, dialog->code());
        }
        run(true); // after the edit: one job at a time writes
    });
    dialog->open();
}

void ImportWizardReviewStep::ignoreCode()
{
    const QModelIndex current = m_ui->codesTable->currentIndex();
    if (!current.isValid() || m_job)
        return;
    const QString code = m_forecast->unknownCodes.at(current.row()).code;
    const auto setting = [code](bool ignored) {
        return [code, ignored](Database &database) -> Result<ChangeSet> {
            const auto done = AffiliateRepository(database).setCodeIgnored(code, ignored);
            return done ? Result<ChangeSet>(ChangeSet{ChangeSet::Affiliates, {}}) : fail(done);
        };
    };
    session().edit(tr("Ignore code %1").arg(code), setting(true), setting(false));
    run(true); // after the edit: one job at a time writes
}

void ImportWizardReviewStep::showStatus(const QString &iconName, const QString &text)
{
    m_ui->statusIcon->setVisible(!text.isEmpty());
    m_ui->statusLabel->setVisible(!text.isEmpty());
    if (!text.isEmpty())
        m_ui->statusIcon->setPixmap(Theme::icon(iconName).pixmap(22));
    m_ui->statusLabel->setText(text);
}

} // namespace laurel
