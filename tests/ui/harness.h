#pragma once

#include "kit/dialogs.h"
#include "kit/flotilla_style.h"
#include "kit/theme.h"
#include "kit/ui_language.h"
#include "platform/desktop.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QApplication>
#include <QButtonGroup>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QStyle>
#include <QTextEdit>
#include <QtTest>

#include <algorithm>

/// What tests of the window share: seams that answer by themselves, ways to find what a user would see, and the window's
/// own style and fonts, offscreen.
namespace harness {

using namespace flotilla;
using namespace flotilla::ui;

/// Answers questions as the test said before, and keeps what was asked.
class AnsweringDialogs final : public Dialogs {
public:
    bool answer = true;
    QString file; ///< chosen next; empty: the user cancels
    std::vector<Question> asked;
    std::vector<FileChoice> choices;
    QStringList informed;

    void ask(QWidget *, const Question &question, std::function<void(bool)> answered) override
    {
        asked.push_back(question);
        answered(answer);
    }
    void inform(QWidget *, const QString &title, const QString &) override { informed.append(title); }
    void chooseFile(QWidget *, const FileChoice &choice, std::function<void(const QString &)> chosen) override
    {
        choices.push_back(choice);
        if (!file.isEmpty())
            chosen(file);
    }
};

/// Keeps the addresses that would have been opened.
class QuietDesktop final : public platform::Desktop {
public:
    std::vector<QUrl> opened;
    bool open(const QUrl &url) override
    {
        opened.push_back(url);
        return true;
    }
};

/// The window's theme and language on the test's application. One at a time.
struct Dress {
    explicit Dress(Theme::Mode mode = Theme::Mode::Light, Language speech = Language::English) : theme(mode)
    {
        dress(*qobject_cast<QApplication *>(QCoreApplication::instance()), theme);
        language.set(speech);
        style = QApplication::style();
    }
    /// The style reads the theme while painting: what is shown after this must not be painted with it.
    ~Dress()
    {
        if (QApplication::style() == style)
            QApplication::setStyle(QStringLiteral("fusion"));
    }
    Dress(const Dress &) = delete;
    Dress &operator=(const Dress &) = delete;

    Theme theme;
    UiLanguage language;
    QPointer<QStyle> style;
};

/// How strongly two colours differ, 1 to 21 (WCAG 2.1, contrast ratio).
inline double contrast(const QColor &a, const QColor &b)
{
    const auto luminance = [](const QColor &color) {
        const auto part = [](double value) {
            return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * part(color.redF()) + 0.7152 * part(color.greenF()) + 0.0722 * part(color.blueF());
    };
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

/// Whether a widget is something the user operates.
inline bool isControl(const QWidget *widget)
{
    if (widget->focusPolicy() == Qt::NoFocus && !qobject_cast<const QAbstractButton *>(widget))
        return false;
    return qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QLineEdit *>(widget)
        || qobject_cast<const QComboBox *>(widget) || qobject_cast<const QAbstractItemView *>(widget)
        || qobject_cast<const QTextEdit *>(widget) || qobject_cast<const QAbstractSpinBox *>(widget);
}

/// The visible controls below a widget that a screen reader would meet without a name.
inline QStringList namelessControls(const QWidget &root)
{
    QStringList nameless;
    const auto widgets = root.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (!widget->isVisibleTo(&root) || !isControl(widget) || widget->objectName().startsWith(QLatin1String("qt_")))
            continue;
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
        if (!accessible || accessible->text(QAccessible::Name).trimmed().isEmpty())
            nameless.append(QStringLiteral("%1 in %2")
                                .arg(QLatin1String(widget->metaObject()->className()),
                                     QLatin1String(widget->parentWidget()->metaObject()->className())));
    }
    return nameless;
}

/// The visible, enabled controls below a widget that Tab never reaches.
inline QStringList unreachableControls(QWidget &root)
{
    QSet<const QWidget *> reached;
    const QWidget *at = &root;
    for (int i = 0; i < 10000; ++i) {
        at = at->nextInFocusChain();
        if (at == &root)
            break;
        if (at->focusPolicy() & Qt::TabFocus)
            reached.insert(at);
    }
    QStringList unreachable;
    const auto widgets = root.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (!widget->isVisibleTo(&root) || !widget->isEnabled() || !isControl(widget)
            || widget->objectName().startsWith(QLatin1String("qt_")))
            continue;
        const QWidget *proxy = widget->focusProxy() ? widget->focusProxy() : widget;
        // Of exclusive buttons Tab reaches one, the arrow keys the others.
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        if (button && button->group() && button->group()->exclusive()) {
            const auto all = button->group()->buttons();
            if (std::ranges::any_of(all, [&](const QAbstractButton *each) { return reached.contains(each); }))
                continue;
        }
        if (!reached.contains(proxy) && !reached.contains(widget))
            unreachable.append(
                QStringLiteral("%1 \"%2\"").arg(QLatin1String(widget->metaObject()->className()), widget->accessibleName()));
    }
    return unreachable;
}

/// Texts that are wider than the widget they stand in.
inline QStringList clippedTexts(const QWidget &root)
{
    QStringList clipped;
    const auto check = [&](const QWidget *widget, const QString &text) {
        if (widget->isVisibleTo(&root) && !text.isEmpty() && widget->width() < widget->minimumSizeHint().width() - 1)
            clipped.append(text);
    };
    const auto labels = root.findChildren<QLabel *>();
    for (const QLabel *label : labels)
        if (!label->wordWrap())
            check(label, label->text());
    const auto buttons = root.findChildren<QAbstractButton *>();
    for (const QAbstractButton *button : buttons)
        check(button, button->text());
    return clipped;
}

} // namespace harness
