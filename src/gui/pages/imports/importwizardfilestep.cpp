#include "gui/pages/imports/importwizardfilestep.h"

#include "core/localformat.h"
#include "gui/models/importbatchtext.h"
#include "gui/models/texttablemodel.h"
#include "gui/theme/theme.h"
#include "importing/dateformat.h"
#include "ui_importwizardfilestep.h"

#include <QCompleter>
#include <QSignalBlocker>

namespace laurel {

namespace {

constexpr char automatic[] = "auto";

/// The choices of how amounts are written: decimal sign, then grouping.
const QList<QPair<QString, QString>> &numberStyles()
{
    static const QList<QPair<QString, QString>> styles = {
        {QStringLiteral(".,"), QStringLiteral("1,234.50")}, {QStringLiteral(",."), QStringLiteral("1.234,50")},
        {QStringLiteral(", "), QStringLiteral("1 234,50")}, {QStringLiteral(".'"), QStringLiteral("1'234.50")},
        {QStringLiteral("."), QStringLiteral("1234.50")},   {QStringLiteral(","), QStringLiteral("1234,50")},
    };
    return styles;
}

QString styleOf(const ImportProfile &profile)
{
    if (profile.autoNumbers)
        return QLatin1String(automatic);
    QString style(profile.numbers.decimal);
    if (!profile.numbers.group.isNull())
        style += profile.numbers.group;
    return style;
}

void takeStyle(ImportProfile &profile, const QString &style)
{
    profile.autoNumbers = style == QLatin1String(automatic);
    if (!profile.autoNumbers)
        profile.numbers = {style.at(0), style.size() > 1 ? style.at(1) : QChar()};
}

/// Selects @p value, adding it when it is none of the usual ones.
void select(QComboBox &box, const QVariant &value, const QString &name)
{
    int index = box.findData(value);
    if (index < 0) {
        box.addItem(name, value);
        index = box.count() - 1;
    }
    box.setCurrentIndex(index);
}

} // namespace

ImportWizardFileStep::ImportWizardFileStep(Session &session, ImportDraft &draft, QWidget *parent)
    : ImportWizardStep(session, draft, parent), m_ui(std::make_unique<Ui::ImportWizardFileStep>()), m_sample(new TextTableModel(this))
{
    m_ui->setupUi(this);
    m_ui->noticeFrame->setProperty("card", true);
    m_ui->noticeIcon->setPixmap(Theme::icon(QStringLiteral("dialog-information")).pixmap(22));
    m_ui->reasonLabel->setProperty("role", QStringLiteral("muted"));
    m_ui->errorLabel->setProperty("role", QStringLiteral("error"));
    m_ui->errorLabel->hide();
    m_ui->sampleLabel->setFont(Theme::font(Theme::Text::Section, true));
    m_ui->sampleTable->setUp(m_sample, {});
    fillChoices();
    connectInputs();
}

ImportWizardFileStep::~ImportWizardFileStep()
{
    if (m_rereading)
        m_rereading->cancel();
}

QString ImportWizardFileStep::title() const
{
    return draft().file.file.name();
}

bool ImportWizardFileStep::isComplete() const
{
    return !m_rereading && !draft().file.header.isEmpty() && !draft().sourceName.isEmpty();
}

QString ImportWizardFileStep::nextText() const
{
    return tr("Check the &columns");
}

void ImportWizardFileStep::fillChoices()
{
    for (const ImportKind kind : {ImportKind::Conversions, ImportKind::Clicks, ImportKind::Affiliates, ImportKind::Payouts, ImportKind::Rates})
        m_ui->kindBox->addItem(importKindName(kind), int(kind));
    m_ui->encodingBox->addItem(QStringLiteral("UTF-8"), int(TextEncoding::Utf8));
    m_ui->encodingBox->addItem(tr("Western European (Windows-1252)"), int(TextEncoding::Windows1252));
    m_ui->encodingBox->addItem(QStringLiteral("UTF-16 LE"), int(TextEncoding::Utf16LE));
    m_ui->encodingBox->addItem(QStringLiteral("UTF-16 BE"), int(TextEncoding::Utf16BE));
    for (const auto &[sign, name] : {std::pair(u',', tr("Commas")), std::pair(u';', tr("Semicolons")), std::pair(u'\t', tr("Tabs")),
                                     std::pair(u'|', tr("Vertical bars"))})
        m_ui->delimiterBox->addItem(name, QString(QChar(sign)));
    m_ui->dateBox->addItem(tr("Told from the file"), QString::fromLatin1(automatic));
    for (const QString &format : DateFormat::candidates())
        m_ui->dateBox->addItem(DateFormat::example(format), format);
    m_ui->numberBox->addItem(tr("Told from the file"), QString::fromLatin1(automatic));
    for (const auto &[style, example] : numberStyles())
        m_ui->numberBox->addItem(example, style);
    m_ui->currencyBox->addItem(tr("The program’s"), QString());
    for (const Currency &currency : Currency::all())
        m_ui->currencyBox->addItem(currency.code(), currency.code());
}

void ImportWizardFileStep::connectInputs()
{
    connect(m_ui->profileBox, &QComboBox::activated, this, &ImportWizardFileStep::chooseProfile);
    connect(m_ui->kindBox, &QComboBox::activated, this, [this] { draft().setKind(ImportKind(m_ui->kindBox->currentData().toInt())); });
    connect(m_ui->sourceEdit, &QLineEdit::textEdited, this, [this](const QString &text) {
        draft().sourceName = text.simplified();
        emit changed();
    });
    connect(m_ui->encodingBox, &QComboBox::activated, this, &ImportWizardFileStep::reread);
    connect(m_ui->dayBox, &QCheckBox::toggled, this, &ImportWizardFileStep::takeDay);
    connect(m_ui->dayEdit, &QDateEdit::dateChanged, this, &ImportWizardFileStep::takeDay);
    connect(m_ui->partBox, &QComboBox::activated, this, &ImportWizardFileStep::chooseTable);
    connect(m_ui->delimiterBox, &QComboBox::activated, this, &ImportWizardFileStep::reread);
    connect(m_ui->dateBox, &QComboBox::activated, this, [this] { draft().profile.dateFormat = m_ui->dateBox->currentData().toString(); });
    connect(m_ui->numberBox, &QComboBox::activated, this, [this] { takeStyle(draft().profile, m_ui->numberBox->currentData().toString()); });
    connect(m_ui->currencyBox, &QComboBox::activated, this, [this] {
        draft().profile.currency = Currency::fromCode(m_ui->currencyBox->currentData().toString()).value_or(Currency());
    });
}

void ImportWizardFileStep::enter()
{
    auto *completer = new QCompleter(draft().sources, m_ui->sourceEdit);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_ui->sourceEdit->setCompleter(completer); // replaces the one before
    m_ui->currencyBox->setItemText(0, tr("The program’s (%1)").arg(draft().programCurrency.code()));
    showNotice();
    showFile();
    showProfile();
    m_ui->profileBox->setFocus(Qt::OtherFocusReason);
}

void ImportWizardFileStep::showNotice()
{
    const auto &before = draft().importedBefore;
    m_ui->noticeFrame->setVisible(before.has_value());
    if (!before)
        return;
    m_ui->noticeLabel->setText(tr("A file with exactly this content was imported on %1: %2 Importing it again from the same source adds "
                                  "nothing twice.")
                                   .arg(QLocale().toString(before->finishedAt.toLocalTime(), QLocale::ShortFormat),
                                        importOutcome(before->counts)));
}

void ImportWizardFileStep::showFile()
{
    const FileInspection &file = draft().file;
    m_ui->profileBox->clear();
    for (const ProfileMatch &match : file.matches) {
        const QString name = match.profile.name.isEmpty() ? tr("A guess from the column titles") : displayName(match.profile);
        m_ui->profileBox->addItem(match.score > 0 ? tr("%1 – %2 sure").arg(name, formatShare(match.score, 0, QLocale())) : name);
    }
    select(*m_ui->encodingBox, int(file.dialect.encoding), {});
    select(*m_ui->delimiterBox, QString(QChar(file.dialect.delimiter)), QString(QChar(file.dialect.delimiter)));
    m_ui->partBox->clear();
    m_ui->partBox->addItems(file.table.parts);
    m_ui->partBox->setCurrentText(file.file.part);
    for (QWidget *part : {static_cast<QWidget *>(m_ui->partLabel), static_cast<QWidget *>(m_ui->partBox)})
        part->setVisible(file.table.parts.size() > 1);
    for (QWidget *ofText : {static_cast<QWidget *>(m_ui->encodingLabel), static_cast<QWidget *>(m_ui->encodingBox),
                            static_cast<QWidget *>(m_ui->delimiterLabel), static_cast<QWidget *>(m_ui->delimiterBox)})
        ofText->setVisible(!file.table.isSpreadsheet());
    m_sample->setTable(file.header, file.sample);
    m_ui->sampleLabel->setText(file.sample.isEmpty() ? tr("The file has no rows") : tr("The file as it is read"));
}

void ImportWizardFileStep::showProfile()
{
    const ImportProfile &profile = draft().profile;
    for (qsizetype i = 0; i < draft().file.matches.size(); ++i) {
        const ProfileMatch &match = draft().file.matches.at(i);
        if (match.profile.key == profile.key) {
            m_ui->profileBox->setCurrentIndex(int(i));
            m_ui->reasonLabel->setText(match.reason);
            break;
        }
    }
    m_ui->kindBox->setCurrentIndex(m_ui->kindBox->findData(int(profile.kind)));
    m_ui->sourceEdit->setText(draft().sourceName);
    select(*m_ui->dateBox, profile.dateFormat, DateFormat::example(profile.dateFormat));
    select(*m_ui->numberBox, styleOf(profile), styleOf(profile));
    select(*m_ui->currencyBox, profile.currency.code(), profile.currency.code());
    const bool lacksDates = profile.kind != ImportKind::Affiliates && !profile.columns.contains(Field::Date);
    {
        const QSignalBlocker box(m_ui->dayBox);
        const QSignalBlocker edit(m_ui->dayEdit);
        m_ui->dayBox->setChecked(profile.day.isValid());
        m_ui->dayEdit->setDate(profile.day.isValid() ? profile.day : session().period().today());
    }
    m_ui->dayBox->setVisible(lacksDates);
    m_ui->dayEdit->setVisible(lacksDates);
    m_ui->dayEdit->setEnabled(m_ui->dayBox->isChecked());
    const bool hasCurrency = profile.columns.contains(Field::Currency);
    m_ui->currencyBox->setEnabled(!hasCurrency);
    m_ui->currencyBox->setToolTip(hasCurrency ? tr("The file names the currency in the column “%1”.").arg(profile.columns.value(Field::Currency)).toHtmlEscaped()
                                              : QString());
}

void ImportWizardFileStep::takeDay()
{
    m_ui->dayEdit->setEnabled(m_ui->dayBox->isChecked());
    draft().profile.day = m_ui->dayBox->isChecked() ? m_ui->dayEdit->date() : QDate();
    emit changed();
}

void ImportWizardFileStep::chooseProfile(int match)
{
    draft().choose(match);
    showProfile();
    emit changed();
}

void ImportWizardFileStep::reread()
{
    CsvDialect dialect = draft().file.dialect;
    dialect.encoding = TextEncoding(m_ui->encodingBox->currentData().toInt());
    dialect.delimiter = m_ui->delimiterBox->currentData().toString().at(0).unicode();
    await([file = draft().file, dialect](Database &database, Job &) { return ImportService(database).reread(file, dialect); });
}

void ImportWizardFileStep::chooseTable()
{
    ImportFile file = draft().file.file;
    file.part = m_ui->partBox->currentText();
    await([file](Database &database, Job &job) { return ImportService(database).inspect(file, &job); });
}

void ImportWizardFileStep::await(std::function<Result<FileInspection>(Database &, Job &)> looking)
{
    if (m_rereading)
        m_rereading->cancel();
    m_rereading = session().jobs().read(std::move(looking), this, [this](const Result<FileInspection> &file) { takeFile(file); });
    emit changed();
}

void ImportWizardFileStep::takeFile(const Result<FileInspection> &file)
{
    m_rereading.reset();
    m_ui->errorLabel->setVisible(!file);
    if (file) {
        const QString source = draft().sourceName;
        draft().file = *file;
        draft().choose(0);
        draft().sourceName = source;
    } else {
        m_ui->errorLabel->setText(file.error().message);
    }
    showFile();
    showProfile();
    emit changed();
}

} // namespace laurel
