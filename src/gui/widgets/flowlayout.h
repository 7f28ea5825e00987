#pragma once

#include <QLayout>
#include <QStyle>

namespace laurel {

/// Puts widgets side by side like words in a line, and begins another line where there is no more room.
class FlowLayout : public QLayout
{
    Q_OBJECT

public:
    explicit FlowLayout(QWidget *parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override { return int(m_items.size()); }
    [[nodiscard]] QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    void setGeometry(const QRect &rect) override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;

private:
    /// Lays out within @p rect, or only measures. @returns the height.
    int arrange(const QRect &rect, bool place) const;
    void placeLine(const QRect &rect, int top, int height, const QList<QLayoutItem *> &line) const;

    QList<QLayoutItem *> m_items;
};

} // namespace laurel
