#include "history/history_page.h"

#include "entry_html.h"
#include "history_view.h"
#include "insight/camp_zone.h"
#include "kit/places.h"
#include "kit/theme.h"
#include "kit/ui_language.h"
#include "platform/settings.h"
#include "wording/error_text.h"
#include "workspace/workspace.h"

#include <QVBoxLayout>

namespace flotilla::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int pageOfLines = 200;
/// Of a list that was scrolled far down, so many of the newest lines are read again when something changed; those below them
/// stay as they are.
constexpr int mostReadAgain = 1000;

Result<HistoryLines> readLines(storage::Reader &reader, const storage::HistoryFilter &filter, int most, Id<Camp> camp)
{
    auto lines = insight::readHistory(reader, filter, most);
    if (!lines)
        return std::unexpected(lines.error());
    auto authors = storage::historyAuthors(reader);
    if (!authors)
        return std::unexpected(authors.error());
    HistoryLines read{.lines = std::move(*lines), .authors = std::move(*authors), .zone = QTimeZone::utc()};
    read.more = static_cast<int>(read.lines.size()) == most;
    if (camp.isValid()) {
        const auto record = reader.get(camp);
        if (record)
            read.zone = insight::campZone(record->timeZone);
    }
    return read;
}

} // namespace

struct HistoryPage::Loading {
    workspace::Latest list;
    workspace::Latest more;
    workspace::Latest detail;
    workspace::Latest label;
};

HistoryPage::HistoryPage(const PageContext &context, QWidget *parent)
    : Page(parent),
      m_context(context),
      m_loading(std::make_unique<Loading>()),
      m_view(new HistoryView(context.theme, context.language, context.clock))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_view);
    setFocusTarget(m_view);
    m_view->setCanUndo(!context.workspace.isReadOnly());
    connect(m_view, &HistoryView::listWanted, this, &HistoryPage::load);
    connect(m_view, &HistoryView::moreWanted, this, &HistoryPage::loadMore);
    connect(m_view, &HistoryView::detailWanted, this, &HistoryPage::loadDetail);
    connect(m_view, &HistoryView::undoRequested, this, &HistoryPage::undo);
    connect(m_view, &HistoryView::placeChanged, this, &Page::placeChanged);
    connect(m_view, &HistoryView::recordRequested, this,
            [this](const QString &page, const QString &place) { Q_EMIT placeRequested(page, place); });
    m_view->restoreSplitter(context.settings.value(platform::settings::historySplitter));
    connect(m_view, &HistoryView::splitterMoved, this,
            [this] { m_context.settings.set(platform::settings::historySplitter, m_view->splitterState()); });
    connect(&context.workspace, &workspace::Workspace::changed, this, &HistoryPage::load);
    load();
}

HistoryPage::~HistoryPage() = default;

QString HistoryPage::id() const
{
    return QString::fromLatin1(page::history);
}

QString HistoryPage::title() const
{
    return tr("History");
}

QString HistoryPage::iconName() const
{
    return u"history"_s;
}

void HistoryPage::setCamp(Id<Camp> camp)
{
    m_camp = camp;
    load();
}

void HistoryPage::load()
{
    m_loading->more.drop();
    const int most = std::clamp(m_view->lineCount(), pageOfLines, mostReadAgain);
    auto reading = m_context.workspace.read([filter = m_view->filter(), most, camp = m_camp](storage::Reader &reader) {
        return readLines(reader, filter, most, camp);
    });
    m_loading->list.start(reading, this, [this](const Result<HistoryLines> &lines) {
        if (lines)
            m_view->showLines(*lines);
        else
            sayProblem(lines.error());
    });
}

void HistoryPage::loadMore(qint64 before)
{
    storage::HistoryFilter filter = m_view->filter();
    filter.before = before;
    auto reading = m_context.workspace.read(
        [filter, camp = m_camp](storage::Reader &reader) { return readLines(reader, filter, pageOfLines, camp); });
    m_loading->more.start(reading, this, [this](const Result<HistoryLines> &lines) {
        if (lines)
            m_view->addLines(*lines);
        else
            sayProblem(lines.error());
    });
}

void HistoryPage::loadDetail(qint64 entry, int most)
{
    auto reading = m_context.workspace.read(
        [entry, most](storage::Reader &reader) { return insight::readHistoryDetail(reader, entry, most); });
    m_loading->detail.start(reading, this, [this](const Result<insight::HistoryDetail> &detail) {
        if (detail)
            m_view->showDetail(*detail);
        else
            sayProblem(detail.error());
    });
}

void HistoryPage::undo(qint64 entry)
{
    workspace::whenDone(m_context.workspace.undoChange(entry), this, [this, entry](const Result<void> &done) {
        if (done)
            m_view->showUndone(entry);
        else
            sayProblem(done.error());
    });
}

void HistoryPage::sayProblem(const Error &error)
{
    const QString record = error.arguments.value(0);
    const auto id = idFromText(QStringView(record).mid(record.indexOf(u'/') + 1));
    if (error.code != ErrorCode::UndoRefused || !id) {
        m_view->showProblem(wording::errorText(error, m_context.language.wording()));
        return;
    }
    // People know a record by what it belongs to, not by its id.
    auto reading = m_context.workspace.read([table = record.section(u'/', 0, 0), value = *id](storage::Reader &reader) {
        return insight::readRecordLabel(reader, table, value);
    });
    m_loading->label.start(reading, this, [this, error](const Result<insight::RecordLabel> &label) {
        Error named = error;
        if (label && !label->parts.empty())
            named.arguments[0] = recordSaid(*label, m_context.language.wording());
        m_view->showProblem(wording::errorText(named, m_context.language.wording()));
    });
}

QString HistoryPage::currentPlace() const
{
    return m_view->current() > 0 ? place::entry(m_view->current()) : QString();
}

void HistoryPage::goTo(const QString &place)
{
    m_view->goTo(place::kind(place) == u"entry"_s ? place.section(u'/', 1, 1).toLongLong() : 0);
}

std::vector<Page::Command> HistoryPage::commands()
{
    return {{tr("Search the history"), u"search"_s, [this] { m_view->focusSearch(); }}};
}

void HistoryPage::retranslate()
{
    m_view->retranslate();
}

} // namespace flotilla::ui
