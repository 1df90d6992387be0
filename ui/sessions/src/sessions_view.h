#pragma once

#include "insight/sessions.h"
#include "kit/pane.h"
#include "session_wish.h"

class QStackedLayout;
class QUrl;

namespace flotilla::ui {

class Button;
class DropButton;
class EmptyPage;
class ListAndPane;
class MonthView;
class RunLine;
class SearchField;
class SegmentedControl;
class SessionPane;
class SessionsFilter;
class SessionsModel;
class TableView;
class TextLabel;
class Theme;
class UiLanguage;

/// Everything of the Sessions page that is seen. It is given plain values and says what it wants to have changed.
class SessionsView final : public Pane {
    Q_OBJECT

public:
    SessionsView(const Theme &theme, const UiLanguage &language, QWidget *parent = nullptr);
    ~SessionsView() override;

    void setReadOnly(bool readOnly);
    /// Takes over a newer state of the camp's sessions; what is being written stays.
    void showPage(const insight::SessionsPage &page);
    void showNoCamp();
    void showProblem(const QString &sentence);
    /// Whether a problem's sentence stands where the list would; it is in the language it was made in.
    bool hasProblem() const { return !m_problem.isEmpty(); }

    Id<Session> current() const;
    void goTo(Id<Session> session);
    void newSession();
    void signUpTalk();
    /// Shows who spoke and who did not.
    void showSpeakers();
    void focusSearch();
    void askCalendar();
    SessionPane &pane() const { return *m_pane; }

    /// A wish was carried out; `session`: that it was about, for a new one.
    void wishDone(const SessionWish &wish, Id<Session> session);
    /// Says it in the form that is open, or above the session.
    void showWishProblem(const QString &sentence);
    void retranslate();

Q_SIGNALS:
    void wished(const flotilla::ui::SessionWish &wish);
    void importRequested();
    void placeRequested(const QString &pageId, const QString &place);
    void linkRequested(const QUrl &link);
    void minutesWanted(flotilla::Id<flotilla::Session> session);
    void placeChanged();

private:
    QWidget *makeLeft();
    QWidget *makeTable();
    void connectEverything();
    void connectPane();
    void fillNothing();
    void fillRows();
    void fillFilters();
    void fillSentence();
    void showRowsOrEmpty();
    void showAll();
    void currentChanged();
    void open();
    void close();
    void fillMonth();
    void showMonth(bool on);

    const Theme &m_theme;
    const UiLanguage &m_language;
    std::unique_ptr<insight::SessionsPage> m_page; ///< none: not read yet
    bool m_readOnly = false;
    QString m_problem; ///< shown instead of the list
    bool m_noCamp = false;
    Id<Session> m_wanted; ///< asked for before the list had it
    SessionsModel *m_model;
    SessionsFilter *m_filter;

    QStackedLayout *m_stack;
    EmptyPage *m_nothing;
    ListAndPane *m_sides = nullptr;
    TextLabel *m_title = nullptr;
    Button *m_speakers = nullptr;
    Button *m_calendar = nullptr;
    Button *m_new = nullptr;
    RunLine *m_sentence = nullptr;
    DropButton *m_kind = nullptr;
    SegmentedControl *m_when = nullptr;
    SegmentedControl *m_form = nullptr; ///< list or month
    MonthView *m_month = nullptr;
    SearchField *m_search = nullptr;
    TableView *m_table = nullptr;
    EmptyPage *m_noRows = nullptr;
    QStackedLayout *m_rows = nullptr;
    SessionPane *m_pane;
};

} // namespace flotilla::ui
