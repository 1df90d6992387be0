#pragma once

#include "insight/result_lists.h"
#include "kit/drop_button.h"
#include "kit/theme.h"
#include "results_intent.h"

#include <QWidget>

class QDateTimeEdit;
class QLineEdit;

namespace flotilla::ui {

class Button;
class TextLabel;
class UiLanguage;

/// The foot of a list: its window and what comes next, to publish it or to make it final.
class TermsBar final : public QWidget {
    Q_OBJECT

public:
    TermsBar(const Theme &theme, const UiLanguage &language, QWidget *parent = nullptr);

    void setSay(SayIntent say) { m_say = std::move(say); }
    /// Takes over a list as it is at an instant. What was typed stays while the same list is shown.
    void show(const insight::ListPage &page, Instant now, bool writable);
    void retranslate();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void fillFields();
    void fillState();
    void publish();
    Instant instantOf(const QDateTimeEdit &edit) const;

    const Theme &m_theme;
    const UiLanguage &m_language;
    SayIntent m_say;
    insight::ListPage m_page;
    Instant m_now{};
    bool m_writable = true;
    QWidget *m_terms;
    QLineEdit *m_title;
    DropButton *m_shows;
    QDateTimeEdit *m_opens;
    QDateTimeEdit *m_closes;
    QDateTimeEdit *m_reply;
    TextLabel *m_opensLabel;
    TextLabel *m_closesLabel;
    TextLabel *m_replyLabel;
    TextLabel *m_zone;
    TextLabel *m_state;
    Button *m_main;
};

} // namespace flotilla::ui
