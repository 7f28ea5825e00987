#include "gui/theme/theme.h"

#include <QApplication>
#include <QFile>
#include <QFontDatabase>
#include <QFontInfo>
#include <QStyleFactory>
#include <algorithm>
#include <array>
#include <cmath>

namespace laurel {

namespace {

QColor rgb(quint32 value) { return QColor::fromRgb(value); }

const Colors lightColors{
    .dark = false,
    .window = rgb(0xF6F7F6),
    .surface = rgb(0xFFFFFF),
    .sidebar = rgb(0xEDF0EE),
    .hairline = rgb(0xDDE2DF),
    .text = rgb(0x1B211E),
    .textMuted = rgb(0x5A6560),
    .accent = rgb(0x2E7D5B),
    .accentText = rgb(0xFFFFFF),
    .accentSoft = rgb(0xDCEDE4),
    .hover = rgb(0xE6EAE7),
    .good = rgb(0x1F7A4D),
    .bad = rgb(0xB3261E),
    .warning = rgb(0x8A5A00),
    .info = rgb(0x1F5FA8),
};

const Colors darkColors{
    .dark = true,
    .window = rgb(0x171A19),
    .surface = rgb(0x1F2322),
    .sidebar = rgb(0x131615),
    .hairline = rgb(0x343A38),
    .text = rgb(0xE8ECEA),
    .textMuted = rgb(0xA3ADA8),
    .accent = rgb(0x6CC5A0),
    .accentText = rgb(0x0E1B15),
    .accentSoft = rgb(0x24392F),
    .hover = rgb(0x2A2F2D),
    .good = rgb(0x6CC5A0),
    .bad = rgb(0xFF8A80),
    .warning = rgb(0xF0BE5A),
    .info = rgb(0x8AB8F0),
};

bool isDarkPalette(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128;
}

QPalette paletteOf(const Colors &c)
{
    QPalette palette;
    palette.setColor(QPalette::Window, c.window);
    palette.setColor(QPalette::WindowText, c.text);
    palette.setColor(QPalette::Base, c.surface);
    palette.setColor(QPalette::AlternateBase, c.window);
    palette.setColor(QPalette::Text, c.text);
    palette.setColor(QPalette::PlaceholderText, c.textMuted);
    palette.setColor(QPalette::Button, c.surface);
    palette.setColor(QPalette::ButtonText, c.text);
    palette.setColor(QPalette::BrightText, c.bad);
    palette.setColor(QPalette::ToolTipBase, c.surface);
    palette.setColor(QPalette::ToolTipText, c.text);
    palette.setColor(QPalette::Highlight, c.accent);
    palette.setColor(QPalette::HighlightedText, c.accentText);
    palette.setColor(QPalette::Link, c.accent);
    palette.setColor(QPalette::LinkVisited, c.accent);
    palette.setColor(QPalette::Light, c.dark ? c.hairline : rgb(0xFFFFFF));
    palette.setColor(QPalette::Midlight, c.hairline);
    palette.setColor(QPalette::Mid, c.hairline);
    palette.setColor(QPalette::Dark, c.dark ? rgb(0x0C0E0D) : rgb(0x9AA39E));
    palette.setColor(QPalette::Shadow, rgb(0x000000));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        QColor disabled = c.textMuted;
        disabled.setAlpha(150);
        palette.setColor(QPalette::Disabled, role, disabled);
    }
    palette.setColor(QPalette::Disabled, QPalette::Highlight, c.hairline);
    return palette;
}

// Desktops name their font; a bare X server leaves fontconfig's fallback, which has seen better days.
void chooseFont(QApplication &application)
{
    QFont font = QApplication::font();
    if (QFontInfo(font).family().startsWith(QLatin1String("DejaVu"))) {
        const QStringList families = QFontDatabase::families();
        for (const auto *better : {"Roboto", "Noto Sans", "Open Sans", "Inter"}) {
            if (families.contains(QLatin1String(better))) {
                font.setFamily(QLatin1String(better));
                break;
            }
        }
    }
    if (QFontInfo(font).pixelSize() < 13)
        font.setPixelSize(13);
    application.setFont(font);
}

QString styleSheetOf(const Colors &c)
{
    QFile file(QStringLiteral(":/theme/laurel.qss"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString sheet = QString::fromUtf8(file.readAll());
    const std::initializer_list<std::pair<const char *, QColor>> names = {
        {"@window", c.window},         {"@surface", c.surface},   {"@sidebar", c.sidebar},   {"@hairline", c.hairline},
        {"@textMuted", c.textMuted},   {"@text", c.text},         {"@accentText", c.accentText}, {"@accentSoft", c.accentSoft},
        {"@accent", c.accent},         {"@hover", c.hover},       {"@good", c.good},         {"@bad", c.bad},
        {"@warning", c.warning},       {"@info", c.info},
    };
    for (const auto &[name, color] : names)
        sheet.replace(QLatin1String(name), color.name());
    sheet.replace(QLatin1String("@scheme"), c.dark ? QStringLiteral("dark") : QStringLiteral("light"));
    return sheet;
}

} // namespace

QList<QColor> Colors::series() const
{
    if (dark)
        return {accent, rgb(0xF0B84A), rgb(0x7CC4EE), rgb(0xE39AC3), rgb(0x6CA6E0), rgb(0xF0905A), rgb(0x8A9490)};
    return {accent, rgb(0xE69F00), rgb(0x3A94C9), rgb(0xCC79A7), rgb(0x0072B2), rgb(0xD55E00), rgb(0x8A9490)};
}

Theme::Theme(QApplication &application, QObject *parent)
    : QObject(parent), m_application(application), m_systemPalette(QApplication::palette())
{
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    chooseFont(application);
    QIcon::setThemeSearchPaths({QStringLiteral(":/icons")});
    apply();
}

void Theme::setScheme(ColorScheme scheme)
{
    if (m_scheme == scheme)
        return;
    m_scheme = scheme;
    apply();
    emit changed();
}

void Theme::apply()
{
    const bool dark = m_scheme == ColorScheme::Dark || (m_scheme == ColorScheme::System && isDarkPalette(m_systemPalette));
    const Colors &chosen = dark ? darkColors : lightColors;
    QIcon::setThemeName(dark ? QStringLiteral("breeze-dark") : QStringLiteral("breeze"));
    QApplication::setPalette(paletteOf(chosen));
    m_application.setStyleSheet(styleSheetOf(chosen));
}

const Colors &Theme::colors()
{
    return isDarkPalette(QApplication::palette()) ? darkColors : lightColors;
}

QFont Theme::font(Text text, bool strong)
{
    static constexpr std::array<int, 5> pixels = {11, 13, 15, 20, 28};
    QFont font = QApplication::font();
    const double scale = std::max(1.0, QFontInfo(font).pixelSize() / 13.0);
    font.setPixelSize(int(std::lround(pixels[std::size_t(text)] * scale)));
    font.setWeight(strong ? QFont::DemiBold : QFont::Normal);
    return font;
}

QIcon Theme::icon(const QString &name)
{
    return QIcon::fromTheme(name);
}

} // namespace laurel
