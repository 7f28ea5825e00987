#pragma once

#include <QWidget>

namespace laurel {

/// A sentence with gaps to be filled in: words and inputs in one flow, in the order that the language wants.
class Sentence : public QWidget
{
    Q_OBJECT

public:
    explicit Sentence(QWidget *parent = nullptr);

    /// @p words with %1 for the first of @p gaps, and so on: "Pay %1 for %2." A gap's accessible name is its name for a
    /// screen reader; without one the words before it are.
    void setWords(const QString &words, const QList<QWidget *> &gaps);

private:
    void addGap(QWidget *gap, class QLabel *before);

    QWidget *m_last = nullptr; ///< gap, for the order of Tab
};

} // namespace laurel
