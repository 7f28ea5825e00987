#include "gui/widgets/foldsection.h"

#include "gui/theme/theme.h"

#include <QToolButton>
#include <QVBoxLayout>

namespace laurel {

FoldSection::FoldSection(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_heading(new QToolButton(this))
    , m_content(new QWidget(this))
    , m_layout(new QVBoxLayout(m_content))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::inside / 2);
    m_heading->setText(title);
    m_heading->setCheckable(true);
    m_heading->setFocusPolicy(Qt::StrongFocus);
    m_heading->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_heading->setFont(Theme::font(Theme::Text::Body, true));
    m_layout->setContentsMargins(spacing::between + spacing::inside, 0, 0, spacing::inside);
    m_layout->setSpacing(spacing::inside);
    layout->addWidget(m_heading, 0, Qt::AlignLeft);
    layout->addWidget(m_content);
    connect(m_heading, &QToolButton::toggled, this, &FoldSection::setOpen);
    setOpen(false);
}

void FoldSection::add(QWidget *widget) { m_layout->addWidget(widget); }

void FoldSection::setOpen(bool open)
{
    m_heading->setChecked(open);
    m_heading->setArrowType(open                                   ? Qt::DownArrow
                            : layoutDirection() == Qt::LeftToRight ? Qt::RightArrow
                                                                   : Qt::LeftArrow);
    m_content->setVisible(open);
}

bool FoldSection::isOpen() const { return m_heading->isChecked(); }

} // namespace laurel
