#pragma once

#include "kit/theme.h"

#include <QFrame>

class QHBoxLayout;
class QVBoxLayout;

namespace flotilla::ui {

class TextLabel;

/// A part of a page on its own surface, with or without a title.
class Card final : public QFrame {
    Q_OBJECT

public:
    explicit Card(const Theme &theme, QWidget *parent = nullptr);

    /// An empty title leaves no room for one.
    void setTitle(const QString &title, const QString &muted = {});
    /// For what stands in it; no margins, below the title.
    QVBoxLayout *content() const { return m_content; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QHBoxLayout *m_head;
    TextLabel *m_title;
    TextLabel *m_muted;
    QVBoxLayout *m_content;
};

} // namespace flotilla::ui
