#pragma once

#include "advice/suggestedactions.h"

#include <QWidget>

namespace laurel {

/// One suggested action: icon, what, why, and the button that gets there.
class ActionRow : public QWidget
{
    Q_OBJECT

public:
    explicit ActionRow(const SuggestedAction &action, QWidget *parent = nullptr);

signals:
    void triggered();
};

} // namespace laurel
