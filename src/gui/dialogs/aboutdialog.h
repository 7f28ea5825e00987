#pragma once

#include <QDialog>

namespace laurel {

/// Shows a Markdown page that is compiled in: about, or how Laurel works. Loads nothing from outside.
class AboutDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Topic { About, Help };
    explicit AboutDialog(Topic topic, QWidget *parent = nullptr);
};

} // namespace laurel
