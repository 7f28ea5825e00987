#include "gui/pages/welcomepage.h"

#include "gui/app/settings.h"
#include "gui/theme/theme.h"
#include "ui_welcomepage.h"

#include <QFileInfo>

namespace laurel {

namespace {
constexpr int steps = 1000;
}

WelcomePage::WelcomePage(QWidget *parent) : QWidget(parent), m_ui(std::make_unique<Ui::WelcomePage>())
{
    m_ui->setupUi(this);
    m_ui->titleLabel->setFont(Theme::font(Theme::Text::Figure, true));
    m_ui->claimLabel->setFont(Theme::font(Theme::Text::Section));
    m_ui->claimLabel->setProperty("role", QStringLiteral("muted"));
    m_ui->logoLabel->setPixmap(QIcon(QStringLiteral(":/icons/laurel.svg")).pixmap(72));
    m_ui->sampleButton->setProperty("primary", true);
    m_ui->recentLabel->setFont(Theme::font(Theme::Text::Caption, true));
    m_ui->recentLabel->setProperty("role", QStringLiteral("muted"));
    m_ui->privacyLabel->setFont(Theme::font(Theme::Text::Caption));
    m_ui->privacyLabel->setProperty("role", QStringLiteral("muted"));
    connect(m_ui->newButton, &QPushButton::clicked, this, &WelcomePage::newRequested);
    connect(m_ui->openButton, &QPushButton::clicked, this, &WelcomePage::openRequested);
    connect(m_ui->sampleButton, &QPushButton::clicked, this, &WelcomePage::sampleRequested);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &WelcomePage::cancelRequested);
    connect(m_ui->recentList, &QListWidget::itemActivated, this,
            [this](QListWidgetItem *item) { emit recentRequested(item->data(Qt::UserRole).toString()); });
    refreshRecent();
    setBusy({}, false);
}

WelcomePage::~WelcomePage() = default;

void WelcomePage::refreshRecent()
{
    m_ui->recentList->clear();
    const QStringList recent = Settings::recentPrograms();
    for (const QString &path : recent) {
        const QFileInfo file(path);
        auto *item = new QListWidgetItem(Theme::icon(QStringLiteral("document-open-recent")), file.completeBaseName(), m_ui->recentList);
        item->setData(Qt::UserRole, path);
        item->setToolTip(path.toHtmlEscaped());
    }
    m_ui->recentLabel->setVisible(!recent.isEmpty());
    m_ui->recentList->setVisible(!recent.isEmpty());
}

void WelcomePage::setBusy(const QString &text, bool canCancel)
{
    const bool busy = !text.isEmpty();
    m_ui->busyLabel->setText(text);
    m_ui->busyLabel->setVisible(busy);
    m_ui->progressBar->setVisible(busy);
    m_ui->progressBar->setRange(0, 0);
    m_ui->cancelButton->setVisible(busy && canCancel);
    for (QWidget *widget : {static_cast<QWidget *>(m_ui->newButton), static_cast<QWidget *>(m_ui->openButton),
                            static_cast<QWidget *>(m_ui->sampleButton), static_cast<QWidget *>(m_ui->recentList)})
        widget->setEnabled(!busy);
}

void WelcomePage::setProgress(const QString &phase, double fraction)
{
    if (!phase.isEmpty())
        m_ui->busyLabel->setText(phase);
    m_ui->progressBar->setRange(0, fraction < 0 ? 0 : steps);
    if (fraction >= 0)
        m_ui->progressBar->setValue(int(fraction * steps));
}

} // namespace laurel
