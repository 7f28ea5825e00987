#pragma once

#include <QString>

class QAbstractButton;
class QDialogButtonBox;

namespace laurel {

/// Gives the buttons of a dialog their words: @p acceptText is the verb of the one that goes on (empty: there is none).
/// The words are ours, as Qt's own are English wherever its translations are not installed.
void setUpButtons(QDialogButtonBox &box, const QString &acceptText);
/// Makes @p button the primary or the destructive one, also when it has been shown already.
void emphasise(QAbstractButton &button, bool destructive = false);

} // namespace laurel
