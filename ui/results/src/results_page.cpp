#include "results/results_page.h"

#include "insight/people.h"
#include "insight/review_queue.h"
#include "interchange/ledger_text.h"
#include "interchange/list_text.h"
#include "kit/dialogs.h"
#include "kit/places.h"
#include "kit/ui_language.h"
#include "platform/files.h"
#include "results_edits.h"
#include "results_pane.h"
#include "results_view.h"
#include "wording/error_text.h"
#include "wording/words.h"
#include "workspace/workspace.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QVBoxLayout>

namespace flotilla::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Whether anything that the ledger or a list shows changed.
bool concerns(const workspace::ChangeSet &changes)
{
    return changes.touches<Camp>() || changes.touches<Period>() || changes.touches<Project>() || changes.touches<Pairing>()
        || changes.touches<PairingMentor>() || changes.touches<Report>() || changes.touches<Review>()
        || changes.touches<Exemption>() || changes.touches<DefenseRound>() || changes.touches<DefenseSlot>()
        || changes.touches<GradeSheet>() || changes.touches<PublishedList>() || changes.touches<ListRow>()
        || changes.touches<LetPass>() || changes.touches<Objection>() || changes.touches<Person>()
        || changes.touches<Account>() || changes.touches<RoleHolding>();
}

struct Loaded {
    insight::Ledger ledger;
    std::vector<insight::ListHead> lists;
    std::vector<insight::PersonLabel> signers; ///< who runs the camp, mentors and judges
    std::vector<insight::PersonLabel> people;
    Id<Person> self;
};

Result<Loaded> readAll(storage::Reader &reader, Id<Camp> camp, const QString &who, Instant now)
{
    auto ledger = insight::readLedger(reader, camp, now);
    if (!ledger)
        return std::unexpected(ledger.error());
    auto lists = insight::readLists(reader, camp);
    if (!lists)
        return std::unexpected(lists.error());
    const auto people = insight::readPeople(reader, camp);
    if (!people)
        return std::unexpected(people.error());
    const auto self = insight::readSelf(reader, camp, who, *people);
    if (!self)
        return std::unexpected(self.error());
    Loaded loaded{std::move(*ledger), std::move(*lists), {}, {}, self->person.id};
    for (const insight::PersonLine &line : *people) {
        loaded.people.push_back(line.person);
        const bool signs = std::ranges::any_of(line.parts, [camp](const insight::PersonLine::Part &part) {
            return part.camp == camp && part.role != Role::Mentee;
        });
        if (signs)
            loaded.signers.push_back(line.person);
    }
    return loaded;
}

QString listPlace(Id<PublishedList> list)
{
    return u"list/%1"_s.arg(toText(list));
}

} // namespace

struct ResultsPage::Loading {
    workspace::Latest all;
    workspace::Latest list;
    insight::Ledger ledger;
    std::optional<insight::ListPage> page;
    ResultsEdits edits;

    Loading(const PageContext &context, ResultsView &view) : edits(context, view) { }
};

ResultsPage::ResultsPage(const PageContext &context, QWidget *parent)
    : Page(parent),
      m_context(context),
      m_view(new ResultsView(context.theme, context.language)),
      m_loading(std::make_unique<Loading>(context, *m_view))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_view);
    setFocusTarget(m_view);
    m_view->setWritable(!context.workspace.isReadOnly());
    m_view->pane().setSay([this](const ResultsIntent &intent) { m_loading->edits.perform(intent); });
    connect(&m_loading->edits, &ResultsEdits::personRequested, this,
            [this](Id<Person> person) { Q_EMIT placeRequested(QString::fromLatin1(page::people), place::person(person)); });
    connect(m_view, &ResultsView::listWanted, this, &ResultsPage::loadList);
    connect(m_view, &ResultsView::makeWanted, this, &ResultsPage::make);
    connect(m_view, &ResultsView::copyWanted, this, &ResultsPage::copy);
    connect(m_view, &ResultsView::exportWanted, this, [this](ResultsView::Form form) { exportAs(int(form)); });
    connect(m_view, &ResultsView::placeChanged, this, &Page::placeChanged);
    connect(&context.workspace, &workspace::Workspace::changed, this, [this](const workspace::ChangeSet &changes) {
        if (concerns(changes))
            load();
    });
    connect(&context.workspace, &workspace::Workspace::whoChanged, this, &ResultsPage::load);
}

ResultsPage::~ResultsPage() = default;

QString ResultsPage::id() const
{
    return QString::fromLatin1(page::results);
}

QString ResultsPage::title() const
{
    return tr("Results");
}

QString ResultsPage::iconName() const
{
    return u"list-checks"_s;
}

void ResultsPage::setCamp(Id<Camp> camp)
{
    if (camp != m_camp)
        m_view->goTo({});
    m_camp = camp;
    if (camp.isValid()) {
        load();
        return;
    }
    m_loading->all.drop();
    m_loading->list.drop();
    m_view->showNoCamp();
}

void ResultsPage::load()
{
    if (!m_camp.isValid())
        return;
    const Instant now = m_context.clock.now();
    auto reading = m_context.workspace.read([camp = m_camp, who = m_context.workspace.who(), now](storage::Reader &reader) {
        return readAll(reader, camp, who, now);
    });
    m_loading->all.start(reading, this, [this](const Result<Loaded> &loaded) {
        if (!loaded) {
            m_view->showProblem(wording::errorText(loaded.error(), m_context.language.wording()));
            return;
        }
        m_loading->ledger = loaded->ledger;
        m_view->pane().setPeople(loaded->signers, loaded->people, loaded->self);
        m_view->showLedger(loaded->ledger, loaded->lists);
        if (const auto list = m_view->current(); list.isValid())
            loadList(list);
    });
}

void ResultsPage::loadList(Id<PublishedList> list)
{
    const Instant now = m_context.clock.now();
    auto reading =
        m_context.workspace.read([list, now](storage::Reader &reader) { return insight::readListPage(reader, list, now); });
    m_loading->list.start(reading, this, [this, now](const Result<insight::ListPage> &page) {
        if (!page) {
            m_view->showMessage(wording::errorText(page.error(), m_context.language.wording()), false);
            return;
        }
        m_loading->page = *page;
        m_view->showList(*page, now, !m_context.workspace.isReadOnly());
    });
}

void ResultsPage::make(ListKind kind)
{
    m_loading->edits.make(m_camp, kind, wording::word(kind, wording::Wording(m_loading->ledger.camp.language)));
}

QByteArray ResultsPage::textOf(int form) const
{
    const wording::Wording words(m_loading->ledger.camp.language);
    const auto &list = m_loading->page;
    if (m_view->current().isValid() && list) {
        switch (static_cast<ResultsView::Form>(form)) {
        case ResultsView::Form::Csv:
            return interchange::listCsv(*list).toUtf8();
        case ResultsView::Form::Html:
            return interchange::listHtml(*list, words).toUtf8();
        case ResultsView::Form::Markdown:
            return interchange::listMarkdown(*list, words).toUtf8();
        }
    }
    switch (static_cast<ResultsView::Form>(form)) {
    case ResultsView::Form::Csv:
        return interchange::ledgerCsv(m_loading->ledger).toUtf8();
    case ResultsView::Form::Html:
        return {};
    case ResultsView::Form::Markdown:
        break;
    }
    return interchange::ledgerMarkdown(m_loading->ledger, words).toUtf8();
}

void ResultsPage::copy()
{
    QGuiApplication::clipboard()->setText(QString::fromUtf8(textOf(int(ResultsView::Form::Markdown))));
    m_view->showMessage(tr("Copied, in the camp’s language."), true);
}

void ResultsPage::exportAs(int form)
{
    constexpr const char *endings[] = {"md", "csv", "html"};
    const QString ending = QString::fromLatin1(endings[form]);
    const QString name = (m_view->current().isValid() ? u"results-"_s : u"ledger-"_s) + m_loading->ledger.camp.slug + u'.';
    m_context.dialogs.chooseFile(
        this,
        {.title = tr("Export"), .kind = Dialogs::FileKind::Save, .filter = u"*."_s + ending, .suggestion = name + ending},
        [this, form](const QString &path) {
            const auto written = platform::writeOutput(path, textOf(form));
            m_view->showMessage(written ? tr("Written to %1.").arg(path)
                                        : wording::errorText(written.error(), m_context.language.wording()),
                                written.has_value());
        });
}

QString ResultsPage::currentPlace() const
{
    const auto list = m_view->current();
    return list.isValid() ? listPlace(list) : QString();
}

void ResultsPage::goTo(const QString &place)
{
    m_view->goTo(place::kind(place) == u"list"_s ? place::id<PublishedList>(place) : Id<PublishedList>());
}

std::vector<Page::Command> ResultsPage::commands()
{
    std::vector<Command> commands{{tr("Copy the list or ledger as Markdown"), u"copy"_s, [this] { copy(); }}};
    if (!m_context.workspace.isReadOnly()) {
        commands.push_back({tr("New list of results"), u"plus"_s, [this] { make(ListKind::Results); }});
        commands.push_back({tr("New list of enrolment"), u"plus"_s, [this] { make(ListKind::Enrolment); }});
    }
    return commands;
}

void ResultsPage::retranslate()
{
    m_view->retranslate();
    if (m_view->hasProblem())
        load(); // says it in the new language
}

} // namespace flotilla::ui
