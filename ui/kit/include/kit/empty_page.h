#pragma once

#include "kit/text_label.h"

class QAbstractButton;

namespace flotilla::ui {

/// What a page shows where there is nothing yet: what belongs there, and the action that brings it.
class EmptyPage final : public QWidget {
    Q_OBJECT

public:
    explicit EmptyPage(const Theme &theme, const QString &iconName, QWidget *parent = nullptr);

    void setTexts(const QString &title, const QString &detail);
    /// The text of the action; empty: no action.
    void setAction(const QString &text);

Q_SIGNALS:
    void actionRequested();

private:
    TextLabel *m_title;
    TextLabel *m_detail;
    QAbstractButton *m_action;
};

} // namespace flotilla::ui
