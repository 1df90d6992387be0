#include "people/people_page.h"

#include "insight/attention.h"
#include "insight/erasing.h"
#include "insight/likely_people.h"
#include "interchange/sections.h"
#include "kit/conflict_by.h"
#include "kit/places.h"
#include "kit/theme.h"
#include "kit/ui_language.h"
#include "people_view.h"
#include "platform/settings.h"
#include "storage/erase.h"
#include "wording/error_text.h"
#include "workspace/merging.h"
#include "workspace/people.h"
#include "workspace/workspace.h"

#include <QVBoxLayout>

namespace flotilla::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Whether anything the list or a person's page shows changed.
bool concerns(const workspace::ChangeSet &changes)
{
    return changes.touches<Person>() || changes.touches<Account>() || changes.touches<RoleHolding>()
        || changes.touches<Camp>() || changes.touches<Period>() || changes.touches<Project>()
        || changes.touches<ProjectMentor>() || changes.touches<Pairing>() || changes.touches<PairingMentor>()
        || changes.touches<Report>() || changes.touches<Review>() || changes.touches<Exemption>() || changes.touches<Talk>()
        || changes.touches<ImportDecision>() || changes.touches<Session>() || changes.touches<GradeSheet>()
        || changes.touches<Certificate>();
}

} // namespace

struct PeoplePage::Loading {
    workspace::Latest list;
    workspace::Latest person;
    workspace::Latest attention;
    workspace::Latest rights;
    workspace::Latest extent;
    workspace::Latest conflict;
    workspace::Latest likely;
    workspace::Latest everybody;
};

PeoplePage::PeoplePage(const PageContext &context, QWidget *parent)
    : Page(parent),
      m_context(context),
      m_loading(std::make_unique<Loading>()),
      m_view(new PeopleView(context.theme, context.language))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_view);
    setFocusTarget(m_view);
    connect(m_view, &PeopleView::listWanted, this, &PeoplePage::load);
    connect(m_view, &PeopleView::personWanted, this, &PeoplePage::loadPerson);
    connect(m_view, &PeopleView::placeChanged, this, &Page::placeChanged);
    connect(m_view, &PeopleView::importRequested, this, [this] { Q_EMIT importRequested({}); });
    connect(m_view, &PeopleView::cellRequested, this, [this](Id<Pairing> pairing, Id<Period> period) {
        Q_EMIT placeRequested(QString::fromLatin1(page::reports), place::cell(pairing, period));
    });
    connect(m_view, &PeopleView::placeRequested, this, [this](const QString &page, const QString &place) {
        if (page == QLatin1StringView(page::people)) {
            goTo(place);
            Q_EMIT placeChanged();
        } else {
            Q_EMIT placeRequested(page, place);
        }
    });
    connect(m_view, &PeopleView::kept, this, &PeoplePage::keep);
    m_view->setEditOffered(!context.workspace.isReadOnly());
    connect(m_view, &PeopleView::eraseAsked, this, &PeoplePage::askToErase);
    connect(m_view, &PeopleView::eraseConfirmed, this, &PeoplePage::erase);
    connect(m_view, &PeopleView::mergeAsked, this, &PeoplePage::askToMerge);
    connect(m_view, &PeopleView::mergeConfirmed, this, &PeoplePage::merge);
    connect(m_view, &PeopleView::apartConfirmed, this, &PeoplePage::keepApart);
    connect(&context.workspace, &workspace::Workspace::whoChanged, this, &PeoplePage::loadRights);
    m_view->restoreSplitter(context.settings.value(platform::settings::peopleSplitter));
    connect(m_view, &PeopleView::splitterMoved, this,
            [this] { m_context.settings.set(platform::settings::peopleSplitter, m_view->splitterState()); });
    connect(&context.workspace, &workspace::Workspace::changed, this, [this](const workspace::ChangeSet &changes) {
        if (concerns(changes))
            load();
    });
}

PeoplePage::~PeoplePage() = default;

QString PeoplePage::id() const
{
    return QString::fromLatin1(page::people);
}

QString PeoplePage::title() const
{
    return tr("People");
}

QString PeoplePage::iconName() const
{
    return u"users"_s;
}

void PeoplePage::setCamp(Id<Camp> camp)
{
    m_camp = camp;
    m_view->setCamp(camp);
    load();
}

void PeoplePage::load()
{
    std::optional<Id<Camp>> camp;
    if (m_view->isThisCampOnly())
        camp = m_camp;
    auto reading = m_context.workspace.read([camp](storage::Reader &reader) { return insight::readPeople(reader, camp); });
    m_loading->list.start(reading, this, [this](const Result<std::vector<insight::PersonLine>> &people) {
        if (people)
            m_view->showPeople(*people);
        else
            m_view->showProblem(wording::errorText(people.error(), m_context.language.wording()));
    });
    loadAttention();
    loadLikely();
    loadRights();
}

/// Whether the user is offered to erase people.
void PeoplePage::loadRights()
{
    if (m_context.workspace.isReadOnly())
        return;
    auto reading = m_context.workspace.read(
        [who = m_context.workspace.who()](storage::Reader &reader) { return insight::mayErase(reader, who); });
    m_loading->rights.start(reading, this,
                            [this](const Result<bool> &may) { m_view->setEraseOffered(may.value_or(false)); });
}

void PeoplePage::keep(const workspace::PersonEdit &edit)
{
    const QString label = edit.person.id.isValid() ? u"edit-person"_s : u"add-person"_s;
    auto job =
        m_context.workspace.edit({.code = label}, [edit, now = m_context.clock.now()](storage::Transaction &transaction) {
            return workspace::keepPerson(transaction, edit, now);
        });
    workspace::whenDone(job, this, [this, person = edit.person.id](const Result<Id<Person>> &done) {
        if (done)
            m_view->personKept(*done);
        else if (done.error().code == ErrorCode::VersionConflict)
            showConflict(person, done.error());
        else
            m_view->showFormProblem(wording::errorText(done.error(), m_context.language.wording()));
    });
}

void PeoplePage::showConflict(Id<Person> person, const Error &error)
{
    auto reading = m_context.workspace.read([person](storage::Reader &reader) { return reader.get(person); });
    m_loading->conflict.start(reading, this, [this, error](const Result<Person> &theirs) {
        const wording::Wording &wording = m_context.language.wording();
        const ConflictBy by = conflictBy(error, m_context.clock.now(), wording);
        if (!theirs || !m_view->showConflict(*theirs, by.who, by.when))
            m_view->showFormProblem(wording::errorText(theirs ? error : theirs.error(), wording));
    });
}

void PeoplePage::askToErase(Id<Person> person)
{
    auto reading =
        m_context.workspace.read([person](storage::Reader &reader) { return storage::erasureExtent(reader, person); });
    m_loading->extent.start(reading, this, [this, person](const Result<ErasureExtent> &extent) {
        if (extent)
            m_view->askToErase(person, *extent);
        else
            m_view->showErased(person, std::unexpected(extent.error()),
                               wording::errorText(extent.error(), m_context.language.wording()));
    });
}

void PeoplePage::erase(Id<Person> person)
{
    const platform::Paths &paths = m_context.paths;
    const QString folder =
        paths.backups.isEmpty() ? QString() : platform::backupFolder(paths, m_context.workspace.location().text());
    const QString who = m_context.workspace.who();
    auto erasing = m_context.workspace.work(
        [person, folder, who, &clock = m_context.clock](storage::Store &store, workspace::Progress &) -> Result<int> {
            const auto erased = storage::erasePerson(store, person, who, clock);
            if (!erased)
                return std::unexpected(erased.error());
            return folder.isEmpty() ? Result<int>(0)
                                    : storage::erasePersonFromBackups(store.location(), folder, person, who, clock);
        });
    workspace::whenDone(erasing, this, [this, person](const Result<int> &backups) {
        const QString problem = backups ? QString() : wording::errorText(backups.error(), m_context.language.wording());
        m_view->showErased(person, backups, problem);
    });
}

void PeoplePage::loadAttention()
{
    if (!m_camp.isValid()) {
        m_loading->attention.drop();
        return;
    }
    const Instant now = m_context.clock.now();
    auto reading = m_context.workspace.read([camp = m_camp, now](storage::Reader &reader) {
        return insight::readAttention(reader, camp, now, interchange::cutSections);
    });
    m_loading->attention.start(reading, this, [this](const Result<std::vector<insight::AttentionSignal>> &found) {
        if (found)
            m_view->showAttention(*found);
        else if (found.error().code != ErrorCode::Cancelled)
            m_view->showProblem(wording::errorText(found.error(), m_context.language.wording()));
    });
}

void PeoplePage::loadLikely()
{
    auto reading = m_context.workspace.read([](storage::Reader &reader) { return insight::readLikelyPeople(reader); });
    m_loading->likely.start(reading, this, [this](const Result<std::vector<insight::LikelyPeople>> &likely) {
        if (likely)
            m_view->showLikely(*likely);
    });
}

void PeoplePage::askToMerge(Id<Person> person, Id<Person> other)
{
    auto reading =
        m_context.workspace.read([](storage::Reader &reader) { return insight::readPeople(reader, std::nullopt); });
    m_loading->everybody.start(reading, this, [this, person, other](const Result<std::vector<insight::PersonLine>> &people) {
        if (people)
            m_view->askToMerge(person, other, *people);
    });
}

void PeoplePage::merge(Id<Person> kept, Id<Person> merged)
{
    auto job = m_context.workspace.edit({.code = u"merge-people"_s}, [kept, merged](storage::Transaction &transaction) {
        return workspace::mergePeople(transaction, kept, merged);
    });
    workspace::whenDone(job, this, [this, kept](const Result<void> &done) {
        m_view->showMerged(kept, done ? QString() : wording::errorText(done.error(), m_context.language.wording()));
    });
}

void PeoplePage::keepApart(Id<Person> one, Id<Person> other)
{
    auto job = m_context.workspace.edit({.code = u"keep-apart"_s}, [one, other](storage::Transaction &transaction) {
        return workspace::keepApart(transaction, one, other);
    });
    workspace::whenDone(job, this, [this, one](const Result<void> &done) {
        if (!done)
            m_view->showMerged(one, wording::errorText(done.error(), m_context.language.wording()));
    });
}

void PeoplePage::loadPerson(Id<Person> person)
{
    const Instant now = m_context.clock.now();
    auto reading = m_context.workspace.read(
        [person, now](storage::Reader &reader) { return insight::readPersonPage(reader, person, now); });
    m_loading->person.start(reading, this, [this, person](const Result<insight::PersonPage> &page) {
        const QString problem = page ? QString() : wording::errorText(page.error(), m_context.language.wording());
        m_view->showPerson(person, page, problem);
    });
}

QString PeoplePage::currentPlace() const
{
    const Id<Person> person = m_view->current();
    return person.isValid() ? place::person(person) : QString();
}

void PeoplePage::goTo(const QString &place)
{
    m_view->goTo(place::kind(place) == u"person"_s ? place::id<Person>(place) : Id<Person>());
}

std::vector<Page::Command> PeoplePage::commands()
{
    return {{tr("Add a person"), u"plus"_s, [this] { m_view->addPerson(); }},
            {tr("Filter people"), u"search"_s, [this] { m_view->focusSearch(); }},
            {tr("Who needs attention"), u"triangle-alert"_s, [this] { m_view->showAttentionOnly(); }}};
}

void PeoplePage::retranslate()
{
    m_view->retranslate();
    if (m_view->hasProblem())
        load(); // says it in the new language
}

} // namespace flotilla::ui
