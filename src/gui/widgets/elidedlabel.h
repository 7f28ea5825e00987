#pragma once

#include <QLabel>

namespace laurel {

/// One line of plain text that gives way: shortened with "…" where there is no room, and whole in its tooltip then.
class ElidedLabel : public QLabel
{
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget *parent = nullptr);

    void setText(const QString &text);
    /// What the tooltip says besides the text.
    void setExplanation(const QString &explanation);
    [[nodiscard]] QString text() const { return m_text; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void elide();

    QString m_text;
    QString m_explanation;
};

} // namespace laurel
