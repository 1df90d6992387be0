#pragma once

#include "insight/sessions.h"
#include "kit/pane.h"
#include "kit/theme.h"

class QListWidget;
class QListWidgetItem;

namespace flotilla::ui {

class Button;
class InlineMessage;
class SearchField;
class TextLabel;
class UiLanguage;

/// Who was there, ticked by keyboard: type a part of a name, Enter ticks the first and empties the field for the next. Every tick is kept
/// at once, so that several people can tick at the same time.
class AttendanceForm final : public Pane {
    Q_OBJECT

public:
    AttendanceForm(const Theme &theme, const UiLanguage &language, QWidget *parent = nullptr);
    ~AttendanceForm() override;

    void edit(const insight::SessionsPage &page, Id<Session> session);
    /// A newer state; what is typed stays. False when the session is gone.
    bool refreshPage(const insight::SessionsPage &page);
    void showProblem(const QString &sentence);
    void retranslate();

Q_SIGNALS:
    void presentSet(flotilla::Id<flotilla::Session> session, const std::vector<flotilla::Id<flotilla::Person>> &people,
                    bool present);
    void dropped();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    void filter();
    void fillSentence();
    void toggle(QListWidgetItem *item);
    void takeFirst();
    const insight::SessionLine *line() const;

    const UiLanguage &m_language;
    std::unique_ptr<insight::SessionsPage> m_page;
    Id<Session> m_session;
    bool m_filling = false;
    TextLabel *m_title;
    TextLabel *m_sentence;
    InlineMessage *m_problem;
    SearchField *m_search;
    QListWidget *m_list;
    Button *m_all;
    Button *m_done;
};

} // namespace flotilla::ui
