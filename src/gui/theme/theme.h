#pragma once

#include <QColor>
#include <QFont>
#include <QIcon>
#include <QList>
#include <QObject>
#include <QPalette>

class QApplication;

namespace laurel {

/// Grid of the window in device-independent pixels (LOOK.md).
namespace spacing {
constexpr int inside = 8;
constexpr int between = 16;
constexpr int margin = 24;
} // namespace spacing

enum class ColorScheme { System, Light, Dark };

/// Colours with a meaning, for one scheme. Text on surface and marks on surface keep 4.5:1 and 3:1.
struct Colors
{
    bool dark = false;
    QColor window;      ///< behind everything
    QColor surface;     ///< cards, tables
    QColor sidebar;
    QColor hairline;
    QColor text;
    QColor textMuted;
    QColor accent;      ///< laurel green: primary action, selection, "ours"
    QColor accentText;  ///< on accent
    QColor accentSoft;  ///< selected row
    QColor hover;
    QColor good;
    QColor bad;
    QColor warning;
    QColor info;

    /// Okabe–Ito in chart order, lightened for the dark scheme; six, then grey for "others".
    [[nodiscard]] QList<QColor> series() const;
};

/// Look of the whole program: style, palette, fonts, style sheet, icons. One per application.
class Theme : public QObject
{
    Q_OBJECT

public:
    explicit Theme(QApplication &application, QObject *parent = nullptr);

    void setScheme(ColorScheme scheme);
    [[nodiscard]] ColorScheme scheme() const { return m_scheme; }

    /// The colours in force, told from the application's palette, so that any widget can ask without a Theme at hand.
    [[nodiscard]] static const Colors &colors();
    /// Type sizes of LOOK.md, scaled with the system's font.
    enum class Text { Caption, Body, Section, Title, Figure };
    [[nodiscard]] static QFont font(Text text, bool strong = false);
    /// A Breeze icon compiled into the program, by its freedesktop name.
    [[nodiscard]] static QIcon icon(const QString &name);

signals:
    void changed();

private:
    void apply();

    QApplication &m_application;
    QPalette m_systemPalette;
    ColorScheme m_scheme = ColorScheme::System;
};

} // namespace laurel
