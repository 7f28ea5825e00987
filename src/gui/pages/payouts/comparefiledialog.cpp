#include "gui/pages/payouts/comparefiledialog.h"

#include "gui/dialogs/dialogbuttons.h"
#include "importing/profilematcher.h"
#include "ui_comparefiledialog.h"

#include <QPushButton>
#include <algorithm>
#include <array>

namespace laurel {

namespace {

/// What most files have; the others are compared where they are recognised.
constexpr std::array shownFields{Field::OrderId, Field::Date,   Field::Commission,   Field::Currency,
                                 Field::Status,  Field::Gross, Field::ReferralCode};

/// Also of a file that lacks something.
QHash<Field, QString> recognisedColumns(const FileInspection &file)
{
    const Result<ImportProfile> profile = Reconciler::profileToCompare(file);
    if (profile)
        return profile->columns;
    const auto guess = std::ranges::find_if(file.matches, [](const ProfileMatch &match) { return match.profile.key == u"guess"; });
    return guess == file.matches.end() ? QHash<Field, QString>() : toCompare(guess->profile, file.header).columns;
}

} // namespace

CompareFileDialog::CompareFileDialog(FileInspection file, const QStringList &sources, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::CompareFileDialog>())
    , m_file(std::move(file))
{
    m_ui->setupUi(this);
    m_ui->noteLabel->setProperty("role", QStringLiteral("muted"));
    m_ui->errorLabel->setProperty("role", QStringLiteral("error"));
    setUpButtons(*m_ui->buttonBox, tr("Compare"));
    setWindowTitle(tr("Compare %1").arg(m_file.file.name()));
    fillSources(sources);
    fillColumns();
    const QDate today = QDate::currentDate();
    m_ui->lastEdit->setDate(QDate(today.year(), today.month(), 1).addDays(-1));
    m_ui->firstEdit->setDate(QDate(m_ui->lastEdit->date().year(), m_ui->lastEdit->date().month(), 1));
    for (QDateEdit *edit : {m_ui->firstEdit, m_ui->lastEdit}) {
        edit->setEnabled(false);
        connect(m_ui->daysBox, &QCheckBox::toggled, edit, &QWidget::setEnabled);
        connect(edit, &QDateEdit::dateChanged, this, &CompareFileDialog::check);
    }
    connect(m_ui->daysBox, &QCheckBox::toggled, this, &CompareFileDialog::check);
    connect(m_ui->sourceBox, &QComboBox::currentTextChanged, this, &CompareFileDialog::check);
    check();
}

CompareFileDialog::~CompareFileDialog() = default;

void CompareFileDialog::fillSources(const QStringList &sources)
{
    const Result<ImportProfile> profile = Reconciler::profileToCompare(m_file);
    const QString likely = profile && !profile->sourceName.isEmpty() ? profile->sourceName : m_file.file.suggestedSource();
    QStringList names = sources;
    if (!names.contains(likely))
        names.prepend(likely);
    m_ui->sourceBox->addItems(names);
    m_ui->sourceBox->setCurrentText(likely);
}

void CompareFileDialog::fillColumns()
{
    const QHash<Field, QString> known = recognisedColumns(m_file);
    for (const Field field : shownFields) {
        auto *box = new QComboBox(this);
        box->setAccessibleName(fieldName(field));
        // What is recognised can be another column, but not none: whoever compares would not know what was left out.
        const QString title = known.value(field);
        if (title.isEmpty())
            box->addItem(tr("–", "no column"));
        box->addItems(m_file.header);
        box->setCurrentText(title.isEmpty() ? box->itemText(0) : title);
        m_recognised.insert(field, box->currentText());
        m_columns.insert(field, box);
        m_ui->columnLayout->addRow(fieldName(field), box);
        connect(box, &QComboBox::currentIndexChanged, this, &CompareFileDialog::check);
    }
    QWidget *before = m_ui->sourceBox;
    for (const Field field : shownFields) {
        setTabOrder(before, m_columns.value(field));
        before = m_columns.value(field);
    }
    setTabOrder(before, m_ui->daysBox);
}

QHash<Field, QString> CompareFileDialog::chosen() const
{
    QHash<Field, QString> columns;
    for (const Field field : shownFields) {
        if (m_columns.value(field)->currentText() != m_recognised.value(field))
            columns.insert(field, m_columns.value(field)->currentText());
    }
    return columns;
}

void CompareFileDialog::check()
{
    const bool someDays = m_ui->daysBox->isChecked();
    const QDate first = m_ui->firstEdit->date();
    const QDate last = m_ui->lastEdit->date();
    const Result<ImportProfile> profile = Reconciler::profileToCompare(m_file, {}, chosen());
    QString error;
    if (!profile)
        error = profile.error().message;
    else if (m_ui->sourceBox->currentText().trimmed().isEmpty())
        error = tr("Say whose commissions they are.");
    else if (someDays && last < first)
        error = tr("The last day comes before the first. Choose a later one.");
    else
        m_plan = {m_file.file, m_file.dialect, *profile, m_ui->sourceBox->currentText().trimmed(), someDays ? first : QDate(),
                  someDays ? last : QDate()};
    m_ui->errorLabel->setText(error);
    m_ui->errorLabel->setVisible(!error.isEmpty());
    m_ui->buttonBox->button(QDialogButtonBox::Ok)->setEnabled(error.isEmpty());
}

} // namespace laurel
