#include "gui/widgets/flowlayout.h"

#include "gui/theme/theme.h"

#include <QWidget>
#include <algorithm>

namespace laurel {

namespace {

/// No wider than the line: a long choice is cut there, not the dialog.
QSize sizeOf(const QLayoutItem &item, int width)
{
    const QSize wanted = item.sizeHint().expandedTo(item.minimumSize());
    return {std::max(std::min(wanted.width(), width), item.minimumSize().width()), wanted.height()};
}

} // namespace

FlowLayout::FlowLayout(QWidget *parent)
    : QLayout(parent)
{
    setSpacing(spacing::inside);
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout() { qDeleteAll(m_items); }

void FlowLayout::addItem(QLayoutItem *item) { m_items.append(item); }

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int FlowLayout::heightForWidth(int width) const { return arrange({0, 0, width, 0}, false); }

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

QSize FlowLayout::sizeHint() const
{
    QSize size;
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty())
            size = QSize(size.width() + item->sizeHint().width() + spacing(),
                         std::max(size.height(), item->sizeHint().height()));
    }
    return size;
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    return size;
}

int FlowLayout::arrange(const QRect &rect, bool place) const
{
    int top = rect.top();
    int used = 0;
    int height = 0;
    QList<QLayoutItem *> line;
    const auto endLine = [&] {
        if (line.isEmpty())
            return;
        if (place)
            placeLine(rect, top, height, line);
        top += height + spacing();
        used = height = 0;
        line.clear();
    };
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = sizeOf(*item, rect.width());
        if (!line.isEmpty() && used + size.width() > rect.width())
            endLine();
        used += size.width() + spacing();
        height = std::max(height, size.height());
        line.append(item);
    }
    endLine();
    return std::max(top - spacing() - rect.top(), 0);
}

void FlowLayout::placeLine(const QRect &rect, int top, int height, const QList<QLayoutItem *> &line) const
{
    const Qt::LayoutDirection direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int left = rect.left();
    for (QLayoutItem *item : line) {
        const QSize size = sizeOf(*item, rect.width());
        const QRect own(left, top + (height - size.height()) / 2, size.width(), size.height());
        item->setGeometry(QStyle::visualRect(direction, rect, own));
        left += size.width() + spacing();
    }
}

} // namespace laurel
