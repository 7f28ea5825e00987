#pragma once

#include <QFrame>
#include <QLabel>

namespace laurel {

/// The one card style: hairline, radius 8 (see laurel.qss).
class Card : public QFrame
{
    Q_OBJECT

public:
    explicit Card(QWidget *parent = nullptr);
};

/// A label for text from data: plain text whatever it looks like, in one of the type sizes.
[[nodiscard]] QLabel *plainLabel(const QString &text = {}, QWidget *parent = nullptr);
/// Secondary text: smaller and muted.
[[nodiscard]] QLabel *captionLabel(const QString &text = {}, QWidget *parent = nullptr);
/// The heading of a card or section.
[[nodiscard]] QLabel *sectionLabel(const QString &text = {}, QWidget *parent = nullptr);

} // namespace laurel
