#include "projects/projects_page.h"

#include "insight/projects.h"
#include "insight/review_queue.h"
#include "kit/conflict_by.h"
#include "kit/places.h"
#include "kit/ui_language.h"
#include "projects_view.h"
#include "wording/error_text.h"
#include "workspace/projects.h"
#include "workspace/workspace.h"

#include <QVBoxLayout>

namespace flotilla::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What the page shows, and who looks at it.
struct ReadPage {
    insight::ProjectsPage page;
    insight::Self self;
    bool mayAllow = false;
};

Result<ReadPage> readPage(storage::Reader &reader, Id<Camp> camp, const QString &who, Instant now)
{
    auto page = insight::readProjects(reader, camp, now);
    if (!page)
        return std::unexpected(page.error());
    auto self = insight::readSelf(reader, camp, who, page->people);
    if (!self)
        return std::unexpected(self.error());
    const auto may = workspace::mayAllow(reader, camp, self->person.id);
    if (!may)
        return std::unexpected(may.error());
    return ReadPage{std::move(*page), std::move(*self), *may};
}

/// Whether anything the page shows changed.
bool concerns(const workspace::ChangeSet &changes)
{
    return changes.touches<Project>() || changes.touches<ProjectMentor>() || changes.touches<Pairing>()
        || changes.touches<PairingMentor>() || changes.touches<Person>() || changes.touches<Account>()
        || changes.touches<Camp>() || changes.touches<Batch>() || changes.touches<Period>() || changes.touches<Report>()
        || changes.touches<Exemption>() || changes.touches<RoleHolding>();
}

QString changeCode(PairingStep step)
{
    switch (step) {
    case PairingStep::Lock:
        return u"lock-pairing"_s;
    case PairingStep::AddMentor:
        return u"add-mentor"_s;
    case PairingStep::ReplaceMentor:
        return u"replace-mentor"_s;
    case PairingStep::RePair:
        return u"re-pair"_s;
    case PairingStep::Pause:
        return u"pause-pairing"_s;
    case PairingStep::Resume:
        return u"resume-pairing"_s;
    case PairingStep::Extend:
        return u"extend-pairing"_s;
    case PairingStep::Withdraw:
        return u"withdraw-pairing"_s;
    case PairingStep::Dismiss:
        return u"dismiss-pairing"_s;
    }
    return {};
}

} // namespace

struct ProjectsPage::Loading {
    workspace::Latest page;
    workspace::Latest conflict;
};

ProjectsPage::ProjectsPage(const PageContext &context, QWidget *parent)
    : Page(parent),
      m_context(context),
      m_loading(std::make_unique<Loading>()),
      m_view(new ProjectsView(context.theme, context.language))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_view);
    setFocusTarget(m_view);
    connect(m_view, &ProjectsView::placeChanged, this, &Page::placeChanged);
    connect(m_view, &ProjectsView::importRequested, this, [this] { Q_EMIT importRequested({}); });
    connect(m_view, &ProjectsView::placeRequested, this, &Page::placeRequested);
    connect(m_view, &ProjectsView::kept, this, &ProjectsPage::keep);
    connect(m_view, &ProjectsView::changeChosen, this, &ProjectsPage::change);
    connect(&context.workspace, &workspace::Workspace::whoChanged, this, &ProjectsPage::load);
    connect(&context.workspace, &workspace::Workspace::changed, this, [this](const workspace::ChangeSet &changes) {
        if (concerns(changes))
            load();
    });
}

ProjectsPage::~ProjectsPage() = default;

QString ProjectsPage::id() const
{
    return QString::fromLatin1(page::projects);
}

QString ProjectsPage::title() const
{
    return tr("Projects");
}

QString ProjectsPage::iconName() const
{
    return u"clipboard-list"_s;
}

void ProjectsPage::setCamp(Id<Camp> camp)
{
    m_camp = camp;
    load();
}

void ProjectsPage::load()
{
    if (!m_camp.isValid()) {
        m_loading->page.drop();
        m_view->showNoCamp();
        return;
    }
    auto reading = m_context.workspace.read([camp = m_camp, who = m_context.workspace.who(), now = m_context.clock.now()](
                                                storage::Reader &reader) { return readPage(reader, camp, who, now); });
    m_loading->page.start(reading, this, [this](const Result<ReadPage> &read) {
        if (!read) {
            if (read.error().code != ErrorCode::Cancelled)
                m_view->showProblem(wording::errorText(read.error(), m_context.language.wording()));
            return;
        }
        m_me = read->self.person.id;
        m_view->setRights({.readOnly = m_context.workspace.isReadOnly(), .me = m_me, .mayAllow = read->mayAllow});
        m_view->showPage(read->page);
    });
}

void ProjectsPage::keep(const workspace::ProjectEdit &edit)
{
    const QString label = edit.project.id.isValid() ? u"edit-project"_s : u"add-project"_s;
    auto job = m_context.workspace.edit(
        {.code = label}, [edit](storage::Transaction &transaction) { return workspace::keepProject(transaction, edit); });
    workspace::whenDone(job, this, [this, edit](const Result<Id<Project>> &done) {
        if (done)
            m_view->projectKept(*done);
        else if (done.error().code == ErrorCode::VersionConflict && edit.project.id.isValid())
            showConflict(edit, done.error());
        else
            m_view->showFormProblem(wording::errorText(done.error(), m_context.language.wording()));
    });
}

void ProjectsPage::showConflict(const workspace::ProjectEdit &mine, const Error &error)
{
    auto reading = m_context.workspace.read([id = mine.project.id](storage::Reader &reader) { return reader.get(id); });
    m_loading->conflict.start(reading, this, [this, mine, error](const Result<Project> &theirs) {
        const wording::Wording &wording = m_context.language.wording();
        const ConflictBy by = conflictBy(error, m_context.clock.now(), wording);
        // Where the project itself is as it was seen, or is gone, a field beside another cannot help.
        if (!theirs || !m_view->showConflict(*theirs, by.who, by.when))
            m_view->showFormProblem(wording::errorText(theirs ? error : theirs.error(), wording));
    });
}

void ProjectsPage::change(const PairingChoice &choice)
{
    const QDate today = m_view->today();
    auto job = m_context.workspace.edit({.code = changeCode(choice.step), .reason = choice.reason},
                                        [choice, by = m_me, today](storage::Transaction &transaction) {
                                            return workspace::changePairing(transaction, choice, by, today);
                                        });
    workspace::whenDone(job, this, [this, step = choice.step](const Result<Id<Pairing>> &done) {
        if (done)
            m_view->changeDone(step);
        else
            m_view->showFormProblem(wording::errorText(done.error(), m_context.language.wording()));
    });
}

QString ProjectsPage::currentPlace() const
{
    const Id<Project> project = m_view->current();
    return project.isValid() ? place::project(project) : QString();
}

void ProjectsPage::goTo(const QString &place)
{
    m_view->goTo(place::kind(place) == u"project"_s ? place::id<Project>(place) : Id<Project>());
}

std::vector<Page::Command> ProjectsPage::commands()
{
    return {{tr("New project"), u"plus"_s, [this] { m_view->newProject(); }},
            {tr("Lock a mentee"), u"user"_s, [this] { m_view->lockMentee(); }},
            {tr("Filter projects"), u"search"_s, [this] { m_view->focusSearch(); }}};
}

std::vector<Page::KeyHelp> ProjectsPage::keys() const
{
    return {{Qt::Key_F2, tr("Edit the project")},
            {Qt::CTRL | Qt::Key_L, tr("Lock a mentee")},
            {Qt::CTRL | Qt::Key_Return, tr("Save, or do what was chosen")},
            {Qt::Key_Escape, tr("Leave it as it is")}};
}

void ProjectsPage::retranslate()
{
    m_view->retranslate();
    if (m_view->hasProblem())
        load(); // says it in the new language
}

} // namespace flotilla::ui
