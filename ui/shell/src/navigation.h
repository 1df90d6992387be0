#pragma once

#include "kit/theme.h"

#include <QButtonGroup>
#include <QHash>
#include <QWidget>

class QVBoxLayout;

namespace flotilla::ui::shell {

/// The slim list of pages on the left: icon and word; settings at the bottom.
class Navigation final : public QWidget {
    Q_OBJECT

public:
    explicit Navigation(const Theme &theme, QWidget *parent = nullptr);

    /// Adds an entry. `bottom`: below the stretch.
    void add(const QString &id, const QString &iconName, bool gapAbove, bool bottom);
    void setTitle(const QString &id, const QString &title);
    /// Nothing is marked for an id that is not here.
    void setCurrent(const QString &id);
    /// The number behind an entry; 0: none.
    void setAttention(const QString &id, int count);
    /// Pages that need a camp are there only when one is open.
    void setPagesVisible(bool visible);

Q_SIGNALS:
    void chosen(const QString &id);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    class Entry;

    const Theme &m_theme;
    QVBoxLayout *m_top;
    QVBoxLayout *m_bottom;
    QWidget *m_pages;
    QHash<QString, Entry *> m_entries;
};

} // namespace flotilla::ui::shell
