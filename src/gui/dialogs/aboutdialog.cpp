#include "gui/dialogs/aboutdialog.h"

#include <QDialogButtonBox>
#include <QFile>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace laurel {

namespace {

// A document view of ours reads nothing but what was compiled in, whatever a text asks for.
class SealedBrowser : public QTextBrowser
{
public:
    using QTextBrowser::QTextBrowser;
    QVariant loadResource(int, const QUrl &) override { return {}; }
};

QString pageText(AboutDialog::Topic topic)
{
    QFile file(topic == AboutDialog::Topic::About ? QStringLiteral(":/help/about.md") : QStringLiteral(":/help/help.md"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll()).replace(QStringLiteral("@version"), QStringLiteral(LAUREL_VERSION));
}

} // namespace

AboutDialog::AboutDialog(Topic topic, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(topic == Topic::About ? tr("About Laurel") : tr("How Laurel works"));
    resize(640, 560);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 16);
    auto *browser = new SealedBrowser(this);
    browser->setOpenLinks(false);
    browser->setAccessibleName(windowTitle());
    browser->setMarkdown(pageText(topic));
    layout->addWidget(browser);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
}

} // namespace laurel
