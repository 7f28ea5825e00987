#include "gui/dialogs/aboutdialog.h"

#include "gui/dialogs/dialogbuttons.h"
#include "gui/theme/theme.h"

#include <QDialogButtonBox>
#include <QFile>
#include <QLocale>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextCursor>
#include <QTextList>
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
    const QString name = topic == AboutDialog::Topic::About ? QStringLiteral(":/help/about") : QStringLiteral(":/help/help");
    const QString ownLanguage = QStringLiteral("%1_%2.md").arg(name, QLocale().name().section(u'_', 0, 0));
    QFile file(QFile::exists(ownLanguage) ? ownLanguage : name + QStringLiteral(".md"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll()).replace(QStringLiteral("@version"), QStringLiteral(LAUREL_VERSION));
}

/// Markdown comes without air between its paragraphs.
void spaceOut(QTextDocument &document)
{
    QTextCursor cursor(&document);
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QTextBlockFormat format = block.blockFormat();
        const bool heading = format.headingLevel() > 0;
        format.setTopMargin(heading && block.blockNumber() > 0 ? spacing::between : 0);
        format.setBottomMargin(block.textList() ? 4 : spacing::inside);
        cursor.setPosition(block.position());
        if (cursor.currentTable())
            format.setBottomMargin(0);
        cursor.setBlockFormat(format);
        if (!heading)
            continue;
        cursor.select(QTextCursor::BlockUnderCursor);
        QTextCharFormat text;
        text.setFont(Theme::font(format.headingLevel() == 1 ? Theme::Text::Title : Theme::Text::Section, true));
        cursor.mergeCharFormat(text);
    }
}

} // namespace

AboutDialog::AboutDialog(Topic topic, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(topic == Topic::About ? tr("About Laurel") : tr("How Laurel works"));
    resize(640, topic == Topic::About ? 360 : 620);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 16);
    auto *browser = new SealedBrowser(this);
    browser->setOpenLinks(false);
    browser->setAccessibleName(windowTitle());
    browser->setFrameShape(QFrame::NoFrame);
    browser->setProperty("page", true);
    browser->setMarkdown(pageText(topic));
    spaceOut(*browser->document());
    layout->addWidget(browser);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    setUpButtons(*buttons, {});
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
}

} // namespace laurel
