#pragma once

#include <QSplitter>

#include <optional>

namespace flotilla::ui {

/// A page's two sides: a list, and beside it the pane that follows its selection. In a narrow window one of them has the page
/// for itself: the list, or the pane while it is open.
class ListAndPane final : public QSplitter {
    Q_OBJECT

public:
    /// Takes both over.
    ListAndPane(QWidget *list, QWidget *pane, QWidget *parent = nullptr);

    /// Matters in a narrow window only.
    void setPaneOpen(bool open);

Q_SIGNALS:
    /// Also the first time. In a narrow window the pane offers the way back.
    void narrowChanged(bool narrow);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    std::optional<bool> m_narrow; ///< none: not shown yet
    bool m_open = false;
};

} // namespace flotilla::ui
