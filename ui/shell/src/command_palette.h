#pragma once

#include "kit/theme.h"
#include "palette_items.h"

#include <QPointer>
#include <QWidget>

class QLineEdit;
class QListView;
class QTimer;

namespace flotilla::ui {
class TextLabel;
}

namespace flotilla::ui::shell {

class PaletteModel;

/// Ctrl+K: one field that finds people, projects, reports, commands, pages and camps. It lies over the window it belongs to;
/// Escape or a click beside it puts it away.
class CommandPalette final : public QWidget {
    Q_OBJECT

public:
    CommandPalette(const Theme &theme, QWidget *window);
    ~CommandPalette() override;

    /// Shows the palette with the lines that need no search.
    void open(std::vector<PaletteItem> standing);
    /// The records that belong to the text typed last.
    void setFound(std::vector<PaletteItem> found);
    /// Says that a search failed.
    void setSentence(const QString &sentence);
    QString text() const;
    void retranslate();

Q_SIGNALS:
    /// Something was typed and the user paused: search the records.
    void searchRequested(const QString &text);
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();
    void refill();
    void runCurrent();
    void close();
    bool handleKey(int key);

    const Theme &m_theme;
    QWidget *m_panel;
    QLineEdit *m_field;
    QListView *m_list;
    PaletteModel *m_model;
    QTimer *m_pause;
    QPointer<QWidget> m_before;
    TextLabel *m_sentence;
    std::vector<PaletteItem> m_standing;
    std::vector<PaletteItem> m_found;
};

} // namespace flotilla::ui::shell
