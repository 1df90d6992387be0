#pragma once

#include "kit/theme.h"

#include <QMenu>
#include <QPushButton>
#include <QWidget>

class QHBoxLayout;

namespace flotilla::ui {
class Button;
}

namespace flotilla::ui::shell {

class CampSwitcher;

/// The bar on top: logo, back and forward, the camp, the search field, and who the user is.
class TopBar final : public QWidget {
    Q_OBJECT

public:
    explicit TopBar(const Theme &theme, QWidget *parent = nullptr);

    CampSwitcher &camps() const { return *m_camps; }
    /// Also the menu of the user's name; the window gives undo and redo their texts.
    QAction *undoAction() const { return m_undo; }
    QAction *redoAction() const { return m_redo; }
    QAction *keysAction() const { return m_keys; }
    void setHistory(bool back, bool forward);
    /// Whose window it is: the first character stands in the square.
    void setWho(const QString &who);
    /// Whether something is open that can be searched and read again.
    void setOpen(bool open, bool hasSource);
    void retranslate();

Q_SIGNALS:
    void backRequested();
    void forwardRequested();
    void searchRequested();
    void readAgainRequested();
    void settingsRequested();
    void whoRequested();
    void keysRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    class SearchButton;
    class WhoButton;

    void placeSearch();

    const Theme &m_theme;
    Button *m_back;
    Button *m_forward;
    CampSwitcher *m_camps;
    SearchButton *m_search;
    Button *m_again;
    WhoButton *m_who;
    QMenu m_menu;
    QAction *m_undo;
    QAction *m_redo;
    QAction *m_whoAction;
    QAction *m_keys;
    QAction *m_settings;
};

} // namespace flotilla::ui::shell
