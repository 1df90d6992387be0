#pragma once

#include "insight/sessions.h"
#include "kit/pane.h"
#include "kit/theme.h"

namespace flotilla::ui {

class Button;
class ChoiceField;
class InlineMessage;
class TextLabel;

/// Asks whose calendar file is wanted: everybody's, or one person's.
class CalendarForm final : public Pane {
    Q_OBJECT

public:
    explicit CalendarForm(const Theme &theme, QWidget *parent = nullptr);

    void ask(const insight::SessionsPage &page);
    void showDone(const QString &sentence, bool good);
    void retranslate();

Q_SIGNALS:
    /// `person`: none: everybody.
    void chosen(flotilla::Id<flotilla::Person> person);
    void dropped();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    TextLabel *m_title;
    TextLabel *m_about;
    ChoiceField *m_person;
    InlineMessage *m_note;
    Button *m_save;
    Button *m_drop;
};

} // namespace flotilla::ui
