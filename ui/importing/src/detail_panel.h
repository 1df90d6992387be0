#pragma once

#include "kit/theme.h"

#include <QFrame>

class QBoxLayout;

namespace flotilla::ui {

class ElidedLabel;
class TextLabel;

/// What there is to know about the chosen row, in sentences, and what can be decided about it.
class DetailPanel final : public QFrame {
    Q_OBJECT

public:
    explicit DetailPanel(const Theme &theme, QWidget *parent = nullptr);

    void setTexts(const QString &title, const QString &muted, const QStringList &sentences);
    /// Nothing is chosen: says what to choose.
    void setHint(const QString &hint);
    /// Where the controls stand, on the right.
    QBoxLayout *controls() const { return m_controls; }

    QString text() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    ElidedLabel *m_title;
    ElidedLabel *m_muted;
    TextLabel *m_sentences;
    QBoxLayout *m_controls;
    QWidget *m_controlArea;
};

} // namespace flotilla::ui
