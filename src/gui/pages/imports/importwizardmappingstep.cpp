#include "gui/pages/imports/importwizardmappingstep.h"

#include "gui/models/importpreviewmodel.h"
#include "gui/theme/theme.h"
#include "gui/widgets/card.h"
#include "ui_importwizardmappingstep.h"

#include <QComboBox>
#include <QEvent>

namespace laurel {

namespace {
constexpr int pauseMs = 100;
}

ImportWizardMappingStep::ImportWizardMappingStep(Session &session, ImportDraft &draft, QWidget *parent)
    : ImportWizardStep(session, draft, parent), m_ui(std::make_unique<Ui::ImportWizardMappingStep>()), m_model(new ImportPreviewModel(this))
{
    m_ui->setupUi(this);
    m_ui->previewTable->setUp(m_model, {});
    m_ui->splitter->setStretchFactor(1, 1);
    m_ui->saveHint->setProperty("role", QStringLiteral("muted"));
    m_ui->saveEdit->setEnabled(false);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &ImportWizardMappingStep::askPreview);
    connect(m_ui->saveBox, &QCheckBox::toggled, m_ui->saveEdit, &QWidget::setEnabled);
    connect(m_ui->saveBox, &QCheckBox::toggled, this, &ImportWizardMappingStep::takeName);
    connect(m_ui->saveEdit, &QLineEdit::textChanged, this, &ImportWizardMappingStep::takeName);
    connect(m_ui->errorButton, &QPushButton::clicked, this, [this] {
        const QModelIndex error = m_model->firstError();
        m_ui->previewTable->setCurrentIndex(error);
        m_ui->previewTable->scrollTo(error, QAbstractItemView::PositionAtCenter);
        m_ui->previewTable->setFocus(Qt::OtherFocusReason);
    });
}

ImportWizardMappingStep::~ImportWizardMappingStep()
{
    if (m_preview)
        m_preview->cancel();
}

QString ImportWizardMappingStep::title() const
{
    return tr("What the columns mean");
}

QString ImportWizardMappingStep::nextText() const
{
    return tr("&Try it out");
}

bool ImportWizardMappingStep::isComplete() const
{
    const bool named = !m_ui->saveBox->isChecked() || !m_ui->saveEdit->text().trimmed().isEmpty();
    return m_usable && !m_preview && !m_pause.isActive() && named && missingFields().isEmpty();
}

void ImportWizardMappingStep::enter()
{
    fillColumns();
    if (m_ui->saveEdit->text().isEmpty())
        m_ui->saveEdit->setText(draft().sourceName);
    takeName();
    askPreview();
}

void ImportWizardMappingStep::fillColumns()
{
    while (QLayoutItem *item = m_ui->columnsLayout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    int row = 0;
    QWidget *before = nullptr;
    for (const Field field : fieldsFor(draft().profile.kind)) {
        QComboBox *box = addColumn(field, row++);
        if (before)
            setTabOrder(before, box);
        else
            box->setFocus(Qt::OtherFocusReason);
        before = box;
    }
    setTabOrder(before, m_ui->errorButton);
    m_ui->columnsLayout->setRowStretch(row, 1);
}

QComboBox *ImportWizardMappingStep::addColumn(Field field, int row)
{
    auto *label = plainLabel(isRequired(field, draft().profile.kind) ? tr("%1 (needed)").arg(fieldName(field)) : fieldName(field));
    auto *box = new QComboBox;
    box->setObjectName(QStringLiteral("column_") + fieldKey(field));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(12);
    box->setFocusPolicy(Qt::StrongFocus);
    box->installEventFilter(this);
    label->setBuddy(box);
    box->addItem(QStringLiteral("–"), QString());
    for (const QString &column : std::as_const(draft().file.header))
        box->addItem(column, column);
    box->setCurrentIndex(std::max(0, box->findData(draft().profile.columns.value(field))));
    connect(box, &QComboBox::activated, this, [this, field, box] { takeColumn(field, box->currentData().toString()); });
    label->setWordWrap(true);
    m_ui->columnsLayout->addWidget(label, row, 0);
    m_ui->columnsLayout->addWidget(box, row, 1);
    return box;
}

void ImportWizardMappingStep::takeColumn(Field field, const QString &column)
{
    if (column.isEmpty())
        draft().profile.columns.remove(field);
    else
        draft().profile.columns.insert(field, column);
    m_pause.start();
    emit changed();
}

void ImportWizardMappingStep::takeName()
{
    draft().saveAs = m_ui->saveBox->isChecked() ? m_ui->saveEdit->text().simplified() : QString();
    emit changed();
}

QStringList ImportWizardMappingStep::missingFields() const
{
    QStringList missing;
    for (const Field field : laurel::missingFields(draft().profile))
        missing.append(fieldName(field));
    return missing;
}

void ImportWizardMappingStep::askPreview()
{
    if (m_preview)
        m_preview->cancel();
    const QStringList missing = missingFields();
    if (!missing.isEmpty()) {
        m_preview.reset();
        m_usable = false;
        m_model->setPreview({});
        m_ui->errorButton->hide();
        showStatus(QStringLiteral("dialog-warning"), tr("Choose the column for: %1.").arg(missing.join(tr(", "))), false);
        emit changed();
        return;
    }
    m_preview = session().jobs().read(
        [file = draft().file, profile = draft().profile](Database &database) { return ImportService(database).preview(file, profile); }, this,
        [this](const Result<ImportPreview> &preview) {
            m_preview.reset();
            showPreview(preview);
        });
    emit changed();
}

void ImportWizardMappingStep::showPreview(const Result<ImportPreview> &preview)
{
    m_usable = preview.has_value();
    m_model->setPreview(preview.value_or(ImportPreview()));
    const int bad = m_model->rowsWithErrors();
    const int rows = m_model->rowCount();
    m_ui->errorButton->setVisible(bad > 0);
    if (!preview)
        showStatus(QStringLiteral("dialog-error"), preview.error().message, true);
    else if (rows == 0)
        showStatus(QStringLiteral("dialog-information"), tr("The file has no rows."), false);
    else if (bad > 0)
        showStatus(QStringLiteral("dialog-warning"),
                   tr("%1 of the first %2 rows cannot be used as they are. Hold the pointer over a red cell to read why.")
                       .arg(QLocale().toString(bad), QLocale().toString(rows)),
                   false);
    else
        showStatus(QStringLiteral("dialog-positive"), tr("The first %Ln row(s) can be used.", nullptr, rows), false);
    emit changed();
}

void ImportWizardMappingStep::showStatus(const QString &iconName, const QString &text, bool error)
{
    m_ui->statusIcon->setPixmap(Theme::icon(iconName).pixmap(16));
    m_ui->statusLabel->setProperty("role", error ? QStringLiteral("error") : QString());
    m_ui->statusLabel->style()->unpolish(m_ui->statusLabel);
    m_ui->statusLabel->style()->polish(m_ui->statusLabel);
    m_ui->statusLabel->setText(text);
}

bool ImportWizardMappingStep::eventFilter(QObject *watched, QEvent *event)
{
    // The wheel scrolls the list of columns; it does not change one in passing.
    if (event->type() == QEvent::Wheel) {
        event->ignore();
        return true;
    }
    return ImportWizardStep::eventFilter(watched, event);
}

} // namespace laurel
