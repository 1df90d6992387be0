#pragma once

#include "insight/sessions.h"
#include "kit/pane.h"
#include "kit/theme.h"
#include "session_wish.h"

class QScrollArea;
class QStackedLayout;
class QUrl;
class QVBoxLayout;

namespace flotilla::ui {

class AttendanceForm;
class Button;
class CalendarForm;
class InlineMessage;
class MinutesForm;
class RunLine;
class SessionForm;
class SpeakersPane;
class TalkForm;
class UiLanguage;

/// A session beside the list: when and where, its talks, who was there, its minutes; or one of the forms that change it. When none
/// is chosen, who spoke and who did not yet.
class SessionPane final : public Pane {
    Q_OBJECT

public:
    SessionPane(const Theme &theme, const UiLanguage &language, QWidget *parent = nullptr);
    ~SessionPane() override;

    void setReadOnly(bool readOnly);
    /// Shows a session of a page, none: the speakers. A form that is open stays.
    void showSession(const insight::SessionsPage &page, Id<Session> session);
    /// Opens the form of a session: of the one that is shown, or of a new one, on a day if it is valid.
    void editSession();
    void newSession(const insight::SessionsPage &page, QDate day = {});
    /// Opens the form of a talk; none: a new one of the session that is shown.
    void editTalk(Id<Talk> talk, TalkState state);
    void tickAttendance();
    void writeMinutes();
    /// Asks whose calendar file is wanted.
    void askCalendar(const insight::SessionsPage &page);
    /// The minutes that were asked for by `minutesWanted`.
    void showMinutes(const BodyHash &hash, const QString &markdown);
    bool isFormOpen() const;
    /// Says it in the form that is open.
    void showFormProblem(const QString &sentence);
    void closeForm(const QString &note = {});
    void showNote(const QString &sentence, bool good);
    SessionForm &form() const { return *m_form; }
    TalkForm &talkForm() const { return *m_talkForm; }
    MinutesForm &minutesForm() const { return *m_minutesForm; }
    CalendarForm &calendarForm() const { return *m_calendarForm; }
    SpeakersPane &speakers() const { return *m_speakers; }
    void setBackVisible(bool visible);
    void retranslate();

Q_SIGNALS:
    void wished(const flotilla::ui::SessionWish &wish);
    /// Esc was pressed, or the button that leads back.
    void backRequested();
    void formClosed();
    void placeRequested(const QString &pageId, const QString &place);
    void linkRequested(const QUrl &link);
    /// The minutes of the session that is shown are not known yet.
    void minutesWanted(flotilla::Id<flotilla::Session> session);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makePage();
    void connectParts();
    const insight::SessionLine *line() const;
    void openForm(QWidget *form);
    bool isFormTouched() const;
    void fill();
    void fillHead(const insight::SessionLine &line);
    void addHeading(const QString &text, QWidget *action = nullptr);
    void addCaption(const QString &text);
    void addLink(const QString &name, const QString &address);
    void addTalks(const insight::SessionLine &line);
    void addTalk(const insight::SessionLine &line, const Talk &talk);
    void addAttendance(const insight::SessionLine &line);
    void addMinutes(const insight::SessionLine &line);
    bool areMinutesKnown(const Session &session) const;
    void connectForms();
    Button *makeSteps(const insight::SessionLine &line, const Talk &talk);
    void copySpeakersText();
    void remove();

    const Theme &m_theme;
    const UiLanguage &m_language;
    bool m_readOnly = false;
    std::unique_ptr<insight::SessionsPage> m_page;
    Id<Session> m_session; ///< none: the speakers
    QString m_nextNote;    ///< for the session that is shown next
    QStackedLayout *m_stack;
    SpeakersPane *m_speakers;
    Button *m_back;
    RunLine *m_name;
    RunLine *m_about;
    Button *m_edit;
    Button *m_signUp;
    Button *m_more;
    InlineMessage *m_note;
    QScrollArea *m_scroll;
    QScrollArea *m_formScroll;
    QStackedLayout *m_forms = nullptr;
    SessionForm *m_form;
    TalkForm *m_talkForm;
    AttendanceForm *m_attendanceForm;
    MinutesForm *m_minutesForm;
    CalendarForm *m_calendarForm;
    BodyHash m_minutesHash; ///< of the minutes that were read last
    QString m_minutes;
    QVBoxLayout *m_content = nullptr; ///< of the session that is being filled
};

} // namespace flotilla::ui
