#pragma once

#include <QWidget>

class QToolButton;
class QVBoxLayout;

namespace laurel {

/// Terms that most do without, folded under a heading until it is opened.
class FoldSection : public QWidget
{
    Q_OBJECT

public:
    explicit FoldSection(const QString &title, QWidget *parent = nullptr);

    /// Adds @p widget to what the heading folds away.
    void add(QWidget *widget);
    void setOpen(bool open);
    [[nodiscard]] bool isOpen() const;

private:
    QToolButton *m_heading;
    QWidget *m_content;
    QVBoxLayout *m_layout;
};

} // namespace laurel
