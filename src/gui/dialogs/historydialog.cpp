#include "gui/dialogs/historydialog.h"

#include "gui/app/session.h"
#include "gui/dialogs/dialogbuttons.h"
#include "gui/models/texttablemodel.h"
#include "gui/widgets/emptystate.h"
#include "reports/changehistory.h"
#include "reports/writers.h"
#include "ui_historydialog.h"

#include <QFileInfo>
#include <limits>

namespace laurel {

namespace {

constexpr int step = 200; // changes shown at first, and more each time
constexpr int beforeColumn = 5;
constexpr int afterColumn = 6;

} // namespace

HistoryDialog::HistoryDialog(const PageContext &context, const QString &kind, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::HistoryDialog>())
    , m_context(context)
    , m_model(new TextTableModel(this))
    , m_none(new EmptyState(QStringLiteral("clock"),
                            tr("Nothing of this kind was changed yet. Each change is kept here, with who made it."),
                            QString(), this))
    , m_limit(step)
{
    m_ui->setupUi(this);
    m_ui->kindBox->addItem(tr("Everything"), QString());
    for (const QString &known : changeKinds())
        m_ui->kindBox->addItem(changeKindName(known), known);
    m_ui->kindBox->setCurrentIndex(std::max(0, m_ui->kindBox->findData(kind)));
    m_ui->countLabel->setProperty("role", QStringLiteral("muted"));
    m_ui->table->setUp(m_model, QStringLiteral("history"), {0, 0, 0, 0, 0, 160});
    m_ui->table->setStretchColumn(afterColumn);
    m_ui->layout->insertWidget(1, m_none, 1);
    m_none->standInFor({m_ui->table, m_ui->detailEdit, m_ui->exportButton});
    setUpButtons(*m_ui->buttonBox, {});
    connect(m_ui->kindBox, &QComboBox::currentIndexChanged, this, [this] {
        m_limit = step;
        reload();
    });
    connect(m_ui->moreButton, &QPushButton::clicked, this, [this] {
        m_limit += step;
        reload();
    });
    connect(m_ui->exportButton, &QPushButton::clicked, this, &HistoryDialog::exportAll);
    connect(m_ui->table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &HistoryDialog::showDetail);
    m_ui->moreButton->hide();
    reload();
}

HistoryDialog::~HistoryDialog() = default;

QString HistoryDialog::kind() const { return m_ui->kindBox->currentData().toString(); }

void HistoryDialog::reload()
{
    if (m_reading)
        m_reading->cancel(); // a newer question overtakes an older one
    m_reading = m_context.session.jobs().read(
        [kind = kind(), limit = m_limit](Database &database) -> Result<TableData> {
            const auto changes = readChanges(database, kind, limit);
            return changes ? tableOf(database, *changes, QLocale()) : fail(changes);
        },
        this,
        [this](const Result<TableData> &table) {
            if (table)
                showTable(*table);
            else
                emit m_context.session.failed(table.error());
        });
}

void HistoryDialog::showTable(const TableData &table)
{
    const int before = m_ui->table->currentIndex().row();
    QStringList titles;
    for (const TableColumn &column : table.columns)
        titles.append(column.title);
    QList<QStringList> rows;
    for (const QList<Cell> &row : table.rows)
        rows.append(textsOf(row));
    m_model->setTable(titles, rows);
    m_none->setEmpty(rows.isEmpty());
    const bool isMore = rows.size() >= m_limit;
    m_ui->moreButton->setVisible(isMore);
    m_ui->countLabel->setText(isMore ? tr("The newest %Ln change(s)", nullptr, int(rows.size()))
                                     : tr("%Ln change(s)", nullptr, int(rows.size())));
    m_ui->table->setCurrentIndex(m_model->index(std::clamp(before, 0, std::max(0, int(rows.size()) - 1)), 0));
    showDetail();
}

/// What a column is too narrow for.
void HistoryDialog::showDetail()
{
    const int row = m_ui->table->currentIndex().row();
    const QString before = m_model->index(row, beforeColumn).data().toString();
    const QString after = m_model->index(row, afterColumn).data().toString();
    QStringList sentences;
    if (!before.isEmpty())
        sentences.append(tr("Before: %1").arg(before));
    if (!after.isEmpty())
        sentences.append(tr("After: %1").arg(after));
    m_ui->detailEdit->setPlainText(sentences.join(u'\n'));
}

void HistoryDialog::exportAll()
{
    const QString path = m_context.prompts.saveFile(
        this, tr("Write the history"), tr("history", "file name") + QStringLiteral(".csv"), tr("CSV file (*.csv)"));
    if (path.isEmpty())
        return;
    Session &session = m_context.session;
    session.jobs().write(
        tr("Writing the history"),
        [kind = kind(), path](Database &database, Job &) -> Result<> {
            const auto changes = readChanges(database, kind, std::numeric_limits<int>::max());
            if (!changes)
                return fail(changes);
            const auto table = tableOf(database, *changes, QLocale::c());
            return table ? writeCsv(*table, path, CsvStyle::Iso, QLocale()) : fail(table);
        },
        &session,
        [&session, path](const Result<> &written) {
            if (written)
                emit session.message(tr("Saved %1.").arg(QFileInfo(path).fileName()), false);
            else
                emit session.failed(written.error());
        });
}

} // namespace laurel
