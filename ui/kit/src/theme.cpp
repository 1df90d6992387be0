#include "kit/theme.h"

#include "system_scheme.h"

#include <array>

namespace flotilla::ui {
namespace {

struct Chosen {
    QRgb light;
    QRgb dark;
};

// In the order of Color, up to OnAccent.
constexpr std::array<Chosen, 12> chosen{{
    {0xFFF5F7FA, 0xFF13171D}, // Window
    {0xFFFFFFFF, 0xFF1B2028}, // Surface
    {0xFFEBEFF4, 0xFF0E1116}, // Sunken
    {0xFFD5DCE5, 0xFF2D3541}, // Line
    {0xFF17202B, 0xFFE7ECF2}, // Text
    {0xFF566373, 0xFF9BA8B7}, // Muted
    {0xFF0A63C2, 0xFF63AEFF}, // Accent
    {0xFF147A46, 0xFF4CC38A}, // Good
    {0xFF8A5A00, 0xFFE3B341}, // Wait
    {0xFFB3261E, 0xFFFF7B72}, // Bad
    {0xFF5F6B79, 0xFF7F8C9B}, // Calm
    {0xFFFFFFFF, 0xFF0E1116}, // OnAccent
}};

QColor mixed(Color a, Color b, double t, bool dark)
{
    return Theme::mix(Theme::color(a, dark), Theme::color(b, dark), t);
}

struct FontSpec {
    int pixels;
    QFont::Weight weight;
};

FontSpec specOf(TextStyle style)
{
    switch (style) {
    case TextStyle::Title:
        return {20, QFont::DemiBold};
    case TextStyle::Section:
        return {15, QFont::DemiBold};
    case TextStyle::Sentence:
        return {14, QFont::Normal};
    case TextStyle::SentenceStrong:
        return {14, QFont::DemiBold};
    case TextStyle::Name:
        return {13, QFont::Medium};
    case TextStyle::FiguresStrong:
    case TextStyle::Strong:
        return {13, QFont::DemiBold};
    case TextStyle::SmallFiguresStrong:
        return {12, QFont::DemiBold};
    case TextStyle::Caption:
    case TextStyle::SmallFigures:
    case TextStyle::Code:
        return {12, QFont::Normal};
    case TextStyle::CaptionName:
        return {12, QFont::Medium};
    case TextStyle::Body:
    case TextStyle::Figures:
        break;
    }
    return {13, QFont::Normal};
}

bool hasFigures(TextStyle style)
{
    return style == TextStyle::Figures || style == TextStyle::FiguresStrong || style == TextStyle::SmallFigures
        || style == TextStyle::SmallFiguresStrong;
}

/// Digits of one width come from a small font of our own (resources/fonts): Qt 6.4 cannot switch on Inter's.
QStringList textFamilies(bool figures)
{
    QStringList families{QStringLiteral("Inter"), QStringLiteral("Noto Sans CJK SC"), QStringLiteral("sans-serif")};
    if (figures)
        families.prepend(QStringLiteral("Flotilla Figures"));
    return families;
}

} // namespace

Theme::Theme(Mode mode, QObject *parent) : QObject(parent)
{
    setMode(mode);
}

Theme::~Theme() = default;

void Theme::setMode(Mode mode)
{
    m_mode = mode;
    if (mode != Mode::System) {
        m_system.reset();
        setDark(mode == Mode::Dark);
    } else if (!m_system) {
        m_system = std::make_unique<SystemScheme>([this](bool dark) { setDark(dark); });
    }
}

void Theme::setDark(bool dark)
{
    if (m_dark == dark)
        return;
    m_dark = dark;
    Q_EMIT changed();
}

QColor Theme::color(Color name, bool dark)
{
    switch (name) {
    case Color::Selection:
        return mixed(Color::Accent, Color::Surface, .10, dark);
    case Color::Hover:
        return mixed(Color::Line, Color::Surface, .45, dark);
    case Color::Hair:
        return mixed(Color::Line, Color::Surface, .60, dark);
    case Color::GoodTint:
        return mixed(Color::Good, Color::Surface, .12, dark);
    case Color::WaitTint:
        return mixed(Color::Wait, Color::Surface, .12, dark);
    case Color::BadTint:
        return mixed(Color::Bad, Color::Surface, .12, dark);
    case Color::Thumb:
        return mixed(Color::Muted, Color::Line, dark ? .13 : .15, dark);
    case Color::AccentKey:
        return mixed(Color::OnAccent, Color::Accent, dark ? .40 : .39, dark);
    default:
        break;
    }
    const Chosen &pair = chosen[static_cast<size_t>(name)];
    return QColor::fromRgb(dark ? pair.dark : pair.light);
}

QColor Theme::mix(const QColor &a, const QColor &b, double t)
{
    const auto part = [t](int x, int y) { return qRound(t * x + (1 - t) * y); };
    return QColor(part(a.red(), b.red()), part(a.green(), b.green()), part(a.blue(), b.blue()));
}

QFont Theme::font(TextStyle style)
{
    const FontSpec spec = specOf(style);
    QFont font;
    if (style == TextStyle::Code)
        font.setFamilies(
            {QStringLiteral("Noto Sans Mono"), QStringLiteral("Noto Sans Mono CJK SC"), QStringLiteral("monospace")});
    else
        font.setFamilies(textFamilies(hasFigures(style)));
    font.setPixelSize(spec.pixels);
    font.setWeight(spec.weight);
    return font;
}

QPalette Theme::palette() const
{
    QPalette palette;
    palette.setColor(QPalette::Window, color(Color::Window));
    palette.setColor(QPalette::WindowText, color(Color::Text));
    palette.setColor(QPalette::Base, color(Color::Surface));
    palette.setColor(QPalette::AlternateBase, color(Color::Window));
    palette.setColor(QPalette::Text, color(Color::Text));
    palette.setColor(QPalette::Button, color(Color::Surface));
    palette.setColor(QPalette::ButtonText, color(Color::Text));
    palette.setColor(QPalette::BrightText, color(Color::Bad));
    palette.setColor(QPalette::Highlight, color(Color::Accent));
    palette.setColor(QPalette::HighlightedText, color(Color::OnAccent));
    palette.setColor(QPalette::Link, color(Color::Accent));
    palette.setColor(QPalette::LinkVisited, color(Color::Accent));
    palette.setColor(QPalette::PlaceholderText, color(Color::Muted));
    palette.setColor(QPalette::ToolTipBase, color(Color::Surface));
    palette.setColor(QPalette::ToolTipText, color(Color::Text));
    palette.setColor(QPalette::Light, color(Color::Surface));
    palette.setColor(QPalette::Midlight, color(Color::Hover));
    palette.setColor(QPalette::Mid, color(Color::Line));
    palette.setColor(QPalette::Dark, color(Color::Line));
    palette.setColor(QPalette::Shadow, color(Color::Line));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, color(Color::Muted));
    palette.setColor(QPalette::Disabled, QPalette::Base, color(Color::Sunken));
    palette.setColor(QPalette::Disabled, QPalette::Button, color(Color::Sunken));
    return palette;
}

} // namespace flotilla::ui
