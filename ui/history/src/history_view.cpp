#include "history_view.h"

#include "entry_html.h"
#include "history_model.h"
#include "history_pane.h"
#include "history_table.h"
#include "kit/drop_button.h"
#include "kit/empty_page.h"
#include "kit/inline_message.h"
#include "kit/list_and_pane.h"
#include "kit/places.h"
#include "kit/search_field.h"
#include "kit/text_label.h"
#include "kit/ui_language.h"
#include "wording/change_words.h"
#include "wording/record_words.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QStackedLayout>

namespace flotilla::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int searchWidth = 220;
constexpr int shownAtOnce = 60;
constexpr int shownMore = 200;

enum Span { AnyTime, Today, Week, Month };

/// The kinds of records that people look for; others are found by searching.
const QStringList &kinds()
{
    static const QStringList all{u"report"_s,      u"review"_s,         u"exemption"_s, u"person"_s,
                                 u"account"_s,     u"role_holding"_s,   u"project"_s,   u"pairing"_s,
                                 u"period"_s,      u"camp"_s,           u"session"_s,   u"talk"_s,
                                 u"grade_sheet"_s, u"published_list"_s, u"objection"_s, u"certificate"_s};
    return all;
}

QString capitalised(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

} // namespace

HistoryView::HistoryView(const Theme &theme, const UiLanguage &language, const Clock &clock, QWidget *parent)
    : Pane(parent),
      m_theme(theme),
      m_language(language),
      m_clock(clock),
      m_model(new HistoryModel(this)),
      m_pane(new HistoryPane(theme, language, clock))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(std::chrono::milliseconds(200));
    m_sides = new ListAndPane(makeLeft(), m_pane);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_sides);
    setFocusTarget(m_table);
    connectEverything();
    retranslate();
}

HistoryView::~HistoryView() = default;

QWidget *HistoryView::makeLeft()
{
    auto *left = new QWidget;
    auto *layout = new QVBoxLayout(left);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    m_title = new TextLabel(m_theme, TextStyle::Title);
    m_title->setFixedHeight(space::control);
    m_sentence = new TextLabel(m_theme, TextStyle::Sentence);
    m_search = new SearchField(m_theme);
    m_search->setMaximumWidth(searchWidth);
    m_who = new DropButton(m_theme);
    m_kind = new DropButton(m_theme);
    m_time = new DropButton(m_theme);
    m_message = new InlineMessage(m_theme);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(space::wide, space::wide, space::wide, space::normal);
    head->setSpacing(0);
    head->addWidget(m_title);
    head->addSpacing(space::tiny);
    head->addWidget(m_sentence);
    head->addSpacing(space::normal);
    auto *filters = new QHBoxLayout;
    filters->setSpacing(space::small);
    for (DropButton *button : {m_who, m_kind, m_time})
        filters->addWidget(button);
    filters->addStretch(1);
    filters->addWidget(m_search, 4);
    head->addLayout(filters);
    head->addWidget(m_message);
    layout->addLayout(head);
    m_table = new HistoryTable(m_theme);
    m_table->setModel(m_model);
    m_noRows = new EmptyPage(m_theme, u"history"_s);
    auto *rows = new QWidget;
    m_rows = new QStackedLayout(rows);
    m_rows->addWidget(m_table);
    m_rows->addWidget(m_noRows);
    layout->addWidget(rows, 1);
    return left;
}

void HistoryView::connectEverything()
{
    connect(m_search, &QLineEdit::textChanged, this, [this] {
        m_sameFilter = false;
        m_pause.start();
    });
    connect(&m_pause, &QTimer::timeout, this, &HistoryView::filterChanged);
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        if (m_model->rowCount() > 0) {
            m_table->setCurrentIndex(m_model->index(0, WhenColumn));
            m_table->setFocus();
        }
    });
    for (DropButton *button : {m_who, m_kind, m_time})
        connect(button, &DropButton::chosen, this, &HistoryView::filterChanged);
    connect(m_model, &HistoryModel::moreWanted, this, [this] {
        if (!m_lines.lines.empty())
            Q_EMIT moreWanted(m_lines.lines.back().entry.id);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &HistoryView::currentChanged);
    connect(m_table, &QAbstractItemView::activated, this, &HistoryView::open);
    connect(m_table, &QAbstractItemView::clicked, this, &HistoryView::placeChanged);
    connect(m_noRows, &EmptyPage::actionRequested, this, &HistoryView::clearFilters);
    connect(m_sides, &QSplitter::splitterMoved, this, &HistoryView::splitterMoved);
    connect(m_sides, &ListAndPane::narrowChanged, m_pane, &HistoryPane::setBackVisible);
    connect(m_pane, &HistoryPane::backRequested, this, &HistoryView::close);
    connect(m_pane, &HistoryPane::undoRequested, this, &HistoryView::undoRequested);
    connect(m_pane, &HistoryPane::moreRequested, this,
            [this] { Q_EMIT detailWanted(m_pane->entry(), m_pane->shownRecords() + shownMore); });
    connect(m_pane, &HistoryPane::recordRequested, this, &HistoryView::openRecord);
}

storage::HistoryFilter HistoryView::filter() const
{
    storage::HistoryFilter filter;
    filter.who = m_who->currentValue().toString();
    filter.table = m_kind->currentValue().toString();
    filter.text = m_search->text().simplified();
    if (!filter.text.isEmpty())
        filter.codes = wording::changeCodes(filter.text, m_language.wording());
    const QTimeZone zone = m_lines.zone.isValid() ? m_lines.zone : QTimeZone::utc();
    const QDate today = toDateTime(m_clock.now(), zone).date();
    const auto since = [&](int days) { return endOfDay(today.addDays(-days), zone); };
    switch (m_time->currentValue().toInt()) {
    case Today:
        filter.from = since(1);
        break;
    case Week:
        filter.from = since(7);
        break;
    case Month:
        filter.from = since(30);
        break;
    default:
        break;
    }
    return filter;
}

bool HistoryView::isFiltering() const
{
    return !m_search->text().trimmed().isEmpty() || !m_who->currentValue().toString().isEmpty()
        || !m_kind->currentValue().toString().isEmpty() || m_time->currentValue().toInt() != AnyTime;
}

void HistoryView::filterChanged()
{
    m_sameFilter = false;
    Q_EMIT listWanted();
}

void HistoryView::clearFilters()
{
    m_search->clear();
    m_pause.stop();
    m_who->setCurrentValue(QString());
    m_kind->setCurrentValue(QString());
    m_time->setCurrentValue(int(AnyTime));
    filterChanged();
}

void HistoryView::showLines(const HistoryLines &lines)
{
    HistoryLines next = lines;
    if (m_sameFilter && next.more && !next.lines.empty()) {
        const qint64 oldest = next.lines.back().entry.id;
        for (insight::HistoryLine &line : m_lines.lines)
            if (line.entry.id < oldest)
                next.lines.push_back(std::move(line));
    }
    m_lines = std::move(next);
    m_sameFilter = true;
    m_model->setMore(lines.more);
    fillFilters();
    fillRows();
    showRowsOrEmpty();
    if (m_wanted > 0)
        goTo(std::exchange(m_wanted, 0));
    else
        currentChanged();
}

void HistoryView::addLines(const HistoryLines &lines)
{
    m_lines.lines.insert(m_lines.lines.end(), lines.lines.begin(), lines.lines.end());
    m_lines.more = lines.more;
    m_model->setMore(lines.more);
    fillRows();
}

void HistoryView::fillRows()
{
    std::vector<HistoryRow> rows;
    rows.reserve(m_lines.lines.size());
    for (const insight::HistoryLine &line : m_lines.lines)
        rows.push_back(historyRow(line, m_lines.zone, m_language.wording()));
    m_model->setRows(std::move(rows));
    m_sentence->setText(isFiltering() ? tr("The changes that match, newest first.")
                                      : tr("Every change, newest first. Each can be looked at and undone."));
}

void HistoryView::fillFilters()
{
    std::vector<DropButton::Option> who{{tr("Everybody"), QString()}};
    for (const QString &author : m_lines.authors)
        if (!author.isEmpty())
            who.push_back({author, author});
    m_who->setOptions(who);
    std::vector<DropButton::Option> kind{{tr("All records"), QString()}};
    for (const QString &table : kinds())
        kind.push_back({capitalised(wording::recordWord(table, m_language.wording())), table});
    m_kind->setOptions(kind);
    m_time->setOptions({{tr("Any time"), int(AnyTime)},
                        {tr("Today"), int(Today)},
                        {tr("Last 7 days"), int(Week)},
                        {tr("Last 30 days"), int(Month)}});
}

void HistoryView::showRowsOrEmpty()
{
    if (m_model->rowCount() > 0) {
        m_rows->setCurrentWidget(m_table);
        return;
    }
    if (isFiltering()) {
        m_noRows->setTexts(tr("No change matches"),
                           tr("Changes are found by who made them, by people's names, by their GitHub IDs, and by "
                              "what stood in a record before or after."));
        m_noRows->setAction(tr("Show every change"));
    } else {
        m_noRows->setTexts(tr("Nothing was changed yet"),
                           tr("Every import and every edit will stand here, with what was before and after."));
        m_noRows->setAction({});
    }
    m_rows->setCurrentWidget(m_noRows);
}

void HistoryView::showDetail(const insight::HistoryDetail &detail)
{
    if (current() == detail.line.entry.id)
        m_pane->showDetail(detail, m_lines.zone);
}

void HistoryView::showUndone(qint64 entry)
{
    const int row = m_model->indexOf(entry);
    m_message->show(InlineMessage::Kind::Good, row < 0 ? tr("Undone.") : tr("Undone: %1.").arg(m_model->row(row).what));
}

void HistoryView::showProblem(const QString &sentence)
{
    m_message->show(InlineMessage::Kind::Error, sentence);
}

void HistoryView::setCanUndo(bool can)
{
    m_pane->setCanUndo(can);
}

qint64 HistoryView::current() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? m_model->row(index.row()).line.entry.id : 0;
}

void HistoryView::currentChanged()
{
    const qint64 entry = current();
    if (entry == 0)
        m_pane->showNothing();
    else
        Q_EMIT detailWanted(entry, entry == m_pane->entry() ? std::max(shownAtOnce, m_pane->shownRecords()) : shownAtOnce);
}

void HistoryView::goTo(qint64 entry)
{
    if (entry <= 0) {
        m_sides->setPaneOpen(false);
        m_table->selectionModel()->clear();
        m_pane->showNothing();
        return;
    }
    const int row = m_model->indexOf(entry);
    if (row < 0) {
        // Not read yet; one that is older than the list reaches leaves the page at its beginning.
        if (m_lines.lines.empty())
            m_wanted = entry;
        return;
    }
    m_sides->setPaneOpen(true);
    m_table->setCurrentIndex(m_model->index(row, WhenColumn));
    m_table->scrollTo(m_table->currentIndex());
}

void HistoryView::openRecord(const QString &table, qint64 id)
{
    if (table == u"person")
        Q_EMIT recordRequested(QString::fromLatin1(page::people), place::person(Id<Person>(id)));
    else if (table == u"report")
        Q_EMIT recordRequested(QString::fromLatin1(page::reports), place::report(Id<Report>(id)));
}

void HistoryView::focusSearch()
{
    m_search->setFocus();
    m_search->selectAll();
}

QByteArray HistoryView::splitterState() const
{
    return m_sides->saveState();
}

void HistoryView::restoreSplitter(const QByteArray &state)
{
    m_sides->restoreState(state);
}

void HistoryView::open()
{
    if (current() == 0)
        return;
    m_sides->setPaneOpen(true);
    m_pane->setFocus();
    Q_EMIT placeChanged();
}

void HistoryView::close()
{
    m_sides->setPaneOpen(false);
    m_table->setFocus();
    Q_EMIT placeChanged();
}

void HistoryView::retranslate()
{
    m_title->setText(tr("History"));
    m_search->setHint(tr("Search the history"));
    m_who->setAccessibleName(tr("Who"));
    m_kind->setAccessibleName(tr("Kind of record"));
    m_time->setAccessibleName(tr("When"));
    m_table->setAccessibleName(tr("Changes"));
    m_pane->retranslate();
    fillFilters();
    fillRows();
    m_model->retranslate();
    showRowsOrEmpty();
}

} // namespace flotilla::ui
