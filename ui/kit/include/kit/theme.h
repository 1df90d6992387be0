#pragma once

#include <QColor>
#include <QFont>
#include <QObject>
#include <QPalette>

#include <memory>

namespace flotilla::ui {

/// The colours by name. The first eleven are chosen, the others mixed from them (`Theme::mix`).
enum class Color {
    Window,  ///< behind everything
    Surface, ///< tables, cards, editors
    Sunken,  ///< navigation, headers
    Line,    ///< hair lines
    Text,
    Muted,     ///< second line, captions
    Accent,    ///< selection, links, the one main action of a page
    Good,      ///< reviewed, passed
    Wait,      ///< waits for a review, due soon
    Bad,       ///< missing, failed
    Calm,      ///< exempt, not due
    OnAccent,  ///< text on Accent
    Selection, ///< ground of a selected row
    Hover,     ///< ground under the pointer
    Hair,      ///< lines inside a table
    GoodTint,
    WaitTint,
    BadTint,
    Thumb,     ///< of a scroll bar
    AccentKey, ///< frame of a key's name on an accent button
};

/// The fonts by name.
enum class TextStyle {
    Title,              ///< 20 semibold; also key figures
    Section,            ///< 15 semibold
    Sentence,           ///< 14
    SentenceStrong,     ///< 14 semibold; also headings inside a text
    Body,               ///< 13
    Name,               ///< 13 medium: people, buttons, navigation
    Strong,             ///< 13 semibold
    Caption,            ///< 12
    CaptionName,        ///< 12 medium: table headers, badges
    Figures,            ///< 13, digits of one width
    FiguresStrong,      ///< 13 semibold, digits of one width
    SmallFigures,       ///< 12, digits of one width
    SmallFiguresStrong, ///< 12 semibold, digits of one width
    Code,               ///< 12, fixed width
};

/// Measures in device-independent pixels.
namespace space {
inline constexpr int tiny = 4;
inline constexpr int small = 8;
inline constexpr int normal = 12;
inline constexpr int wide = 16;
inline constexpr int huge = 24;
inline constexpr int row = 32;         ///< of a table
inline constexpr int tallRow = 46;     ///< of a list with two lines, of totals
inline constexpr int header = 40;      ///< of a table
inline constexpr int control = 28;     ///< buttons, fields
inline constexpr int mainControl = 32; ///< the main button
inline constexpr int icon = 16;
inline constexpr int radius = 6;
inline constexpr int smallRadius = 4; ///< chips and cells
inline constexpr int navigation = 144;
inline constexpr int topBar = 48;
/// Below this width of the window a detail pane becomes a page of its own.
inline constexpr int narrowWindow = 1100;
} // namespace space

/// Colours and fonts of the window, light or dark. One object lives as long as the window and is handed on by
/// constructor; who paints asks it while painting, so that a switch is live.
class Theme final : public QObject {
    Q_OBJECT

public:
    enum class Mode { System, Light, Dark };
    Q_ENUM(Mode)

    explicit Theme(Mode mode = Mode::Light, QObject *parent = nullptr);
    ~Theme() override;

    Mode mode() const { return m_mode; }
    /// System asks the desktop (XDG settings portal) and follows it.
    void setMode(Mode mode);
    bool isDark() const { return m_dark; }

    QColor color(Color name) const { return color(name, m_dark); }
    static QColor color(Color name, bool dark);
    /// t·a + (1 − t)·b.
    static QColor mix(const QColor &a, const QColor &b, double t);

    static QFont font(TextStyle style);
    QPalette palette() const;

Q_SIGNALS:
    /// Colours are others now; repaint.
    void changed();

private:
    void setDark(bool dark);

    class SystemScheme;
    std::unique_ptr<SystemScheme> m_system;
    Mode m_mode = Mode::Light;
    bool m_dark = false;
};

} // namespace flotilla::ui
