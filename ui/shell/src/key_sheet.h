#pragma once

#include "kit/page.h"
#include "kit/theme.h"
#include "shell/page_registry.h"

#include <QPointer>

class QGridLayout;
class QScrollArea;

namespace flotilla::ui::shell {

/// The keys of the window itself, in its language.
std::vector<Page::KeyHelp> windowKeys(std::span<const PageEntry> pages);

/// The sheet of keys (F1): what each does, over the window until Esc, F1 or a click elsewhere.
class KeySheet final : public QWidget {
    Q_OBJECT

public:
    KeySheet(const Theme &theme, QWidget *window);

    void show(const std::vector<Page::KeyHelp> &window, const QString &pageTitle, const std::vector<Page::KeyHelp> &page);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addGroup(QGridLayout &grid, const QString &title, const std::vector<Page::KeyHelp> &keys);
    QRect panel() const;
    void place();

    const Theme &m_theme;
    QScrollArea *m_scroll;
    QPointer<QWidget> m_before; ///< had the focus
};

} // namespace flotilla::ui::shell
