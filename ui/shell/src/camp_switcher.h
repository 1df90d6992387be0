#pragma once

#include "insight/camps.h"
#include "kit/theme.h"
#include "wording/wording.h"

#include <QMenu>
#include <QPushButton>

class QActionGroup;

namespace flotilla::ui::shell {

/// The name of the camp that is shown; its menu has the others, and what to open.
class CampSwitcher final : public QPushButton {
    Q_OBJECT

public:
    explicit CampSwitcher(const Theme &theme, QWidget *parent = nullptr);

    void setCamps(const std::vector<insight::CampLine> &camps, Id<Camp> current, const wording::Wording &wording);
    /// What is written when no camp is there: the file's name, or nothing.
    void setEmptyText(const QString &text);
    void setRecent(const QStringList &places);
    void retranslate();
    /// The menu's own entries, for the palette and shortcuts.
    QAction *openAction() const { return m_open; }
    QAction *newAction() const { return m_new; }
    QAction *importAction() const { return m_import; }

    QSize sizeHint() const override;

Q_SIGNALS:
    void campChosen(flotilla::Id<flotilla::Camp> camp);
    void recentChosen(const QString &place);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showName();
    void fillMenu();

    const Theme &m_theme;
    QMenu m_menu;
    QMenu m_recentMenu;
    QActionGroup *m_group = nullptr;
    QAction *m_open;
    QAction *m_new;
    QAction *m_import;
    std::vector<std::pair<Id<Camp>, QString>> m_camps;
    Id<Camp> m_current;
    QString m_emptyText;
    QStringList m_recent;
};

} // namespace flotilla::ui::shell
