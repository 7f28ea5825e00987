#include "gui/widgets/sentence.h"

#include "gui/widgets/card.h"
#include "gui/widgets/flowlayout.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QRegularExpression>

namespace laurel {

Sentence::Sentence(QWidget *parent)
    : QWidget(parent)
{
    new FlowLayout(this);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void Sentence::setWords(const QString &words, const QList<QWidget *> &gaps)
{
    static const QRegularExpression place(QStringLiteral("%([1-9])"));
    qsizetype from = 0;
    QLabel *before = nullptr;
    const auto addWords = [&](qsizetype to) {
        const QString text = words.mid(from, to - from).trimmed();
        before = text.isEmpty() ? nullptr : plainLabel(text, this);
    };
    auto matches = place.globalMatch(words);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        addWords(match.capturedStart());
        from = match.capturedEnd();
        if (QWidget *gap = gaps.value(match.capturedView(1).toInt() - 1))
            addGap(gap, before);
    }
    addWords(words.size());
    if (before)
        layout()->addWidget(before);
}

void Sentence::addGap(QWidget *gap, QLabel *before)
{
    if (before) {
        // A line does not end between a gap and the words before it.
        auto *group = new QWidget(this);
        auto *row = new QHBoxLayout(group);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(layout()->spacing());
        row->addWidget(before);
        row->addWidget(gap);
        layout()->addWidget(group);
    } else {
        gap->setParent(this);
        layout()->addWidget(gap);
    }
    if (!gap->accessibleName().isEmpty()) {
        // A combo box is named by a label alone. This one is there for that, and not to be seen.
        auto *name = plainLabel(gap->accessibleName(), this);
        name->setBuddy(gap);
        name->hide();
    } else if (before) {
        before->setBuddy(gap);
    }
    if (m_last)
        setTabOrder(m_last, gap);
    m_last = gap;
}

} // namespace laurel
