#include "gui/dialogs/newprogramdialog.h"

#include "core/timezone.h"
#include "gui/dialogs/dialogbuttons.h"
#include "ui_newprogramdialog.h"

#include <QFileInfo>
#include <QLocale>
#include <QPushButton>
#include <QTimeZone>

namespace laurel {

NewProgramDialog::NewProgramDialog(Prompts &prompts, QWidget *parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::NewProgramDialog>()), m_prompts(prompts)
{
    m_ui->setupUi(this);
    for (const Currency &currency : Currency::all())
        m_ui->currencyBox->addItem(currency.code());
    const QString local = QLocale().currencySymbol(QLocale::CurrencyIsoCode);
    m_ui->currencyBox->setCurrentText(Currency::fromCode(local) ? local : QStringLiteral("EUR"));
    for (const QByteArray &zone : QTimeZone::availableTimeZoneIds())
        m_ui->timeZoneBox->addItem(QString::fromLatin1(zone));
    const QString zone = QString::fromLatin1(localTimeZoneId());
    if (m_ui->timeZoneBox->findText(zone) < 0)
        m_ui->timeZoneBox->insertItem(0, zone); // an older name, which Qt's list lacks
    m_ui->timeZoneBox->setCurrentText(zone);
    setUpButtons(*m_ui->buttonBox, tr("Create the program…"));
    m_ui->noteLabel->setProperty("role", QStringLiteral("muted"));
    connect(m_ui->nameEdit, &QLineEdit::textChanged, this, &NewProgramDialog::check);
    connect(m_ui->buttonBox, &QDialogButtonBox::accepted, this, &NewProgramDialog::chooseFile);
    check();
}

NewProgramDialog::~NewProgramDialog() = default;

ProgramInfo NewProgramDialog::info() const
{
    ProgramInfo info;
    info.name = m_ui->nameEdit->text().trimmed();
    info.currency = Currency::fromCode(m_ui->currencyBox->currentText()).value_or(Currency());
    info.timeZone = m_ui->timeZoneBox->currentText();
    info.objective = m_ui->objectiveEdit->text().trimmed();
    info.payoutThreshold = Money(0, info.currency);
    return info;
}

void NewProgramDialog::check()
{
    m_ui->buttonBox->button(QDialogButtonBox::Ok)->setEnabled(!m_ui->nameEdit->text().trimmed().isEmpty());
}

void NewProgramDialog::chooseFile()
{
    QString suggestion = info().name;
    // A name is data: it must not become a path.
    for (QChar &character : suggestion) {
        if (!character.isLetterOrNumber() && character != QLatin1Char('-') && character != QLatin1Char(' '))
            character = QLatin1Char('-');
    }
    QString path = m_prompts.saveFile(this, tr("Where to keep the program"), suggestion + QStringLiteral(".laurel"),
                                      tr("Laurel programs (*.laurel)"));
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += QStringLiteral(".laurel");
    m_path = path;
    accept();
}

} // namespace laurel
