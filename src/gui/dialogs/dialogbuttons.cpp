#include "gui/dialogs/dialogbuttons.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QStyle>

namespace laurel {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(DialogButtons)
};

} // namespace

void setUpButtons(QDialogButtonBox &box, const QString &acceptText)
{
    if (QPushButton *accept = box.button(QDialogButtonBox::Ok)) {
        accept->setText(acceptText);
        emphasise(*accept);
    }
    if (QPushButton *cancel = box.button(QDialogButtonBox::Cancel))
        cancel->setText(Text::tr("Cancel"));
    if (QPushButton *close = box.button(QDialogButtonBox::Close))
        close->setText(Text::tr("Close"));
}

void emphasise(QAbstractButton &button, bool destructive)
{
    button.setProperty(destructive ? "destructive" : "primary", true);
    // A style sheet reads properties once.
    button.style()->unpolish(&button);
    button.style()->polish(&button);
}

} // namespace laurel
