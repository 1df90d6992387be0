#include "sessions/sessions_page.h"

#include "calendar_form.h"
#include "insight/calendar.h"
#include "insight/sessions.h"
#include "interchange/calendar_file.h"
#include "kit/conflict_by.h"
#include "kit/dialogs.h"
#include "kit/places.h"
#include "kit/ui_language.h"
#include "minutes_form.h"
#include "platform/desktop.h"
#include "platform/files.h"
#include "session_form.h"
#include "session_pane.h"
#include "sessions_view.h"
#include "speakers_pane.h"
#include "talk_form.h"
#include "wording/error_text.h"
#include "workspace/workspace.h"

#include <QUrl>
#include <QVBoxLayout>

namespace flotilla::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Whether anything the page shows changed.
bool concerns(const workspace::ChangeSet &changes)
{
    return changes.touches<Session>() || changes.touches<Talk>() || changes.touches<Attendance>()
        || changes.touches<Person>() || changes.touches<Account>() || changes.touches<Camp>()
        || changes.touches<RoleHolding>() || changes.touches<Pairing>() || changes.touches<Project>();
}

storage::ChangeLabel labelOf(const SessionWish &wish)
{
    struct Namer {
        storage::ChangeLabel operator()(const SessionWish::KeepSession &wish) const
        {
            return {.code = wish.edit.session.id.isValid() ? u"edit-session"_s : u"plan-session"_s};
        }
        storage::ChangeLabel operator()(const SessionWish::RemoveSession &) const { return {.code = u"remove-session"_s}; }
        storage::ChangeLabel operator()(const SessionWish::KeepTalk &wish) const
        {
            return {.code = wish.approves        ? u"approve-talk"_s
                        : wish.talk.id.isValid() ? u"edit-talk"_s
                                                 : u"sign-up-talk"_s,
                    .reason = wish.reason};
        }
        storage::ChangeLabel operator()(const SessionWish::MoveTalk &) const { return {.code = u"move-talk"_s}; }
        storage::ChangeLabel operator()(const SessionWish::SetPresent &) const { return {.code = u"attendance"_s}; }
        storage::ChangeLabel operator()(const SessionWish::KeepMinutes &) const { return {.code = u"session-minutes"_s}; }
    };
    return std::visit(Namer(), wish.what);
}

/// A session with the minutes it has, as both are stored.
struct StoredMinutes {
    Session session;
    QString markdown;
};

Result<StoredMinutes> readStored(storage::Reader &reader, Id<Session> id)
{
    auto session = reader.get(id);
    if (!session)
        return std::unexpected(session.error());
    auto markdown = insight::readMinutes(reader, id);
    if (!markdown)
        return std::unexpected(markdown.error());
    return StoredMinutes{std::move(*session), std::move(*markdown)};
}

/// Carries a wish out; gives the session that a new one became.
Result<Id<Session>> write(storage::Transaction &transaction, const SessionWish &wish)
{
    struct Writer {
        storage::Transaction &transaction;

        static Result<Id<Session>> answer(const Result<void> &done)
        {
            return done ? Result<Id<Session>>(Id<Session>()) : std::unexpected(done.error());
        }
        Result<Id<Session>> operator()(const SessionWish::KeepSession &wish) const
        {
            return workspace::keepSession(transaction, wish.edit);
        }
        Result<Id<Session>> operator()(const SessionWish::RemoveSession &wish) const
        {
            return answer(workspace::removeSession(transaction, wish.seen));
        }
        Result<Id<Session>> operator()(const SessionWish::KeepTalk &wish) const
        {
            const auto done = workspace::keepTalk(transaction, wish.talk, wish.reason);
            return done ? Result<Id<Session>>(Id<Session>()) : std::unexpected(done.error());
        }
        Result<Id<Session>> operator()(const SessionWish::MoveTalk &wish) const
        {
            return answer(workspace::moveTalk(transaction, wish.talk, wish.by));
        }
        Result<Id<Session>> operator()(const SessionWish::SetPresent &wish) const
        {
            return answer(workspace::setPresent(transaction, wish.session, wish.people, wish.present));
        }
        Result<Id<Session>> operator()(const SessionWish::KeepMinutes &wish) const
        {
            return answer(workspace::keepMinutes(transaction, wish.seen, wish.markdown));
        }
    };
    return std::visit(Writer{transaction}, wish.what);
}

} // namespace

struct SessionsPage::Loading {
    workspace::Latest page;
    workspace::Latest conflict;
    workspace::Latest minutes;
};

SessionsPage::SessionsPage(const PageContext &context, QWidget *parent)
    : Page(parent),
      m_context(context),
      m_loading(std::make_unique<Loading>()),
      m_view(new SessionsView(context.theme, context.language))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_view);
    setFocusTarget(m_view);
    connect(m_view, &SessionsView::placeChanged, this, &Page::placeChanged);
    connect(m_view, &SessionsView::placeRequested, this, &Page::placeRequested);
    connect(m_view, &SessionsView::linkRequested, this, [this](const QUrl &link) { m_context.desktop.open(link); });
    connect(m_view, &SessionsView::minutesWanted, this, &SessionsPage::loadMinutes);
    connect(&m_view->pane().calendarForm(), &CalendarForm::chosen, this, &SessionsPage::saveCalendar);
    connect(m_view, &SessionsView::wished, this, &SessionsPage::carryOut);
    connect(&context.workspace, &workspace::Workspace::changed, this, [this](const workspace::ChangeSet &changes) {
        if (concerns(changes))
            load();
    });
}

SessionsPage::~SessionsPage() = default;

QString SessionsPage::id() const
{
    return QString::fromLatin1(page::sessions);
}

QString SessionsPage::title() const
{
    return tr("Sessions");
}

QString SessionsPage::iconName() const
{
    return u"calendar"_s;
}

void SessionsPage::setCamp(Id<Camp> camp)
{
    m_camp = camp;
    load();
}

void SessionsPage::load()
{
    if (!m_camp.isValid()) {
        m_loading->page.drop();
        m_view->showNoCamp();
        return;
    }
    auto reading = m_context.workspace.read([camp = m_camp, now = m_context.clock.now()](storage::Reader &reader) {
        return insight::readSessions(reader, camp, now);
    });
    m_loading->page.start(reading, this, [this](const Result<insight::SessionsPage> &read) {
        if (!read) {
            if (read.error().code != ErrorCode::Cancelled)
                m_view->showProblem(wording::errorText(read.error(), m_context.language.wording()));
            return;
        }
        m_view->setReadOnly(m_context.workspace.isReadOnly());
        m_view->showPage(*read);
    });
}

void SessionsPage::loadMinutes(Id<Session> session)
{
    auto reading = m_context.workspace.read([session](storage::Reader &reader) { return readStored(reader, session); });
    m_loading->minutes.start(reading, this, [this](const Result<StoredMinutes> &read) {
        if (read)
            m_view->pane().showMinutes(read->session.minutesText, read->markdown);
        else if (read.error().code != ErrorCode::Cancelled && read.error().code != ErrorCode::NotFound)
            m_view->showWishProblem(wording::errorText(read.error(), m_context.language.wording()));
    });
}

void SessionsPage::saveCalendar(Id<Person> person)
{
    const auto to = [this, person, camp = m_camp](const QString &path) {
        auto work = m_context.workspace.read([path, person, camp,
                                              now = m_context.clock.now()](storage::Reader &reader) -> Result<int> {
            const auto calendar = insight::readCalendar(reader, camp, person, now);
            if (!calendar)
                return std::unexpected(calendar.error());
            const auto done =
                platform::writeOutput(path, interchange::calendarFile(*calendar, wording::Wording(calendar->camp.language)),
                                      {.bytes = interchange::calendarMark});
            return done ? Result<int>(int(calendar->entries.size())) : std::unexpected(done.error());
        });
        workspace::whenDone(work, this, [this, path](const Result<int> &entries) {
            m_view->pane().calendarForm().showDone(entries
                                                       ? tr("%n entry(ies) are in %1.", nullptr, *entries).arg(path)
                                                       : wording::errorText(entries.error(), m_context.language.wording()),
                                                   entries.has_value());
        });
    };
    m_context.dialogs.chooseFile(this,
                                 {.title = tr("Calendar file"),
                                  .kind = Dialogs::FileKind::Save,
                                  .filter = tr("Calendars (*.ics)"),
                                  .suggestion = u"camp.ics"_s},
                                 to);
}

void SessionsPage::carryOut(const SessionWish &wish)
{
    auto job = m_context.workspace.edit(labelOf(wish),
                                        [wish](storage::Transaction &transaction) { return write(transaction, wish); });
    workspace::whenDone(job, this, [this, wish](const Result<Id<Session>> &done) {
        if (done)
            m_view->wishDone(wish, *done);
        else
            failed(wish, done.error());
    });
}

void SessionsPage::failed(const SessionWish &wish, const Error &error)
{
    const auto say = [this](const Error &what) {
        m_view->showWishProblem(wording::errorText(what, m_context.language.wording()));
    };
    const auto meet = [&](auto id, auto show) {
        auto reading = m_context.workspace.read([id](storage::Reader &reader) { return reader.get(id); });
        m_loading->conflict.start(reading, this, [this, say, error, show](const auto &theirs) {
            const ConflictBy by = conflictBy(error, m_context.clock.now(), m_context.language.wording());
            if (!theirs || !m_view->pane().isFormOpen() || !show(*theirs, by))
                say(theirs ? error : theirs.error());
        });
    };
    const auto *session = std::get_if<SessionWish::KeepSession>(&wish.what);
    const auto *talk = std::get_if<SessionWish::KeepTalk>(&wish.what);
    const auto *minutes = std::get_if<SessionWish::KeepMinutes>(&wish.what);
    const bool isConflict = error.code == ErrorCode::VersionConflict;
    if (isConflict && session)
        meet(session->edit.session.id, [this](const Session &theirs, const ConflictBy &by) {
            return m_view->pane().form().showConflict(theirs, by.who, by.when);
        });
    else if (isConflict && talk)
        meet(talk->talk.id, [this](const Talk &theirs, const ConflictBy &by) {
            return m_view->pane().talkForm().showConflict(theirs, by.who, by.when);
        });
    else if (isConflict && minutes)
        meetMinutes(minutes->seen.id, error);
    else
        say(error);
}

void SessionsPage::meetMinutes(Id<Session> session, const Error &error)
{
    auto reading = m_context.workspace.read([session](storage::Reader &reader) { return readStored(reader, session); });
    m_loading->conflict.start(reading, this, [this, error](const Result<StoredMinutes> &theirs) {
        const ConflictBy by = conflictBy(error, m_context.clock.now(), m_context.language.wording());
        if (theirs && m_view->pane().isFormOpen())
            m_view->pane().minutesForm().showConflict(theirs->session, theirs->markdown, by.who, by.when);
        else
            m_view->showWishProblem(wording::errorText(theirs ? error : theirs.error(), m_context.language.wording()));
    });
}

QString SessionsPage::currentPlace() const
{
    const Id<Session> session = m_view->current();
    return session.isValid() ? place::session(session) : QString();
}

void SessionsPage::goTo(const QString &place)
{
    m_view->goTo(place::kind(place) == u"session"_s ? place::id<Session>(place) : Id<Session>());
}

std::vector<Page::Command> SessionsPage::commands()
{
    return {{tr("New session"), u"plus"_s, [this] { m_view->newSession(); }},
            {tr("Sign up a talk"), u"plus"_s, [this] { m_view->signUpTalk(); }},
            {tr("Copy the talk list"), u"copy"_s, [this] { m_view->pane().speakers().copyTalkList(); }},
            {tr("Copy a call for talks"), u"copy"_s, [this] { m_view->pane().speakers().copyCall(); }},
            {tr("Tick who was there"), u"list-checks"_s, [this] { m_view->pane().tickAttendance(); }},
            {tr("Write the minutes"), u"pencil"_s, [this] { m_view->pane().writeMinutes(); }},
            {tr("Calendar file…"), u"calendar"_s, [this] { m_view->askCalendar(); }},
            {tr("Filter sessions"), u"search"_s, [this] { m_view->focusSearch(); }}};
}

std::vector<Page::KeyHelp> SessionsPage::keys() const
{
    return {{Qt::Key_F2, tr("Edit the session")},
            {Qt::CTRL | Qt::Key_T, tr("Sign up a talk")},
            {Qt::CTRL | Qt::SHIFT | Qt::Key_A, tr("Tick who was there")},
            {Qt::CTRL | Qt::SHIFT | Qt::Key_M, tr("Write the minutes")},
            {Qt::CTRL | Qt::Key_Return, tr("Save")},
            {Qt::Key_Escape, tr("Leave it as it is")}};
}

void SessionsPage::retranslate()
{
    m_view->retranslate();
    if (m_view->hasProblem())
        load(); // says it in the new language
}

} // namespace flotilla::ui
