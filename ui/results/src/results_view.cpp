#include "results_view.h"

#include "interchange/list_text.h"
#include "kit/button.h"
#include "kit/drop_button.h"
#include "kit/empty_page.h"
#include "kit/list_and_pane.h"
#include "kit/run_line.h"
#include "kit/text_label.h"
#include "kit/ui_language.h"
#include "results_model.h"
#include "results_pane.h"
#include "results_table.h"
#include "wording/amounts.h"
#include "wording/words.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QSortFilterProxyModel>
#include <QStackedLayout>

#include <algorithm>

namespace flotilla::ui {

using namespace Qt::Literals::StringLiterals;

ResultsView::ResultsView(const Theme &theme, const UiLanguage &language, QWidget *parent)
    : Pane(parent),
      m_theme(theme),
      m_language(language),
      m_model(new ResultModel(this)),
      m_sorted(new QSortFilterProxyModel(this)),
      m_stack(new QStackedLayout(this)),
      m_nothing(new EmptyPage(theme, u"list-checks"_s)),
      m_pane(new ResultsPane(theme, language))
{
    m_sorted->setSortRole(SortRole);
    m_sorted->setSourceModel(m_model);
    m_sides = new ListAndPane(makeLeft(), m_pane);
    m_stack->addWidget(m_nothing);
    m_stack->addWidget(m_sides);
    setFocusTarget(m_table);
    connectEverything();
    retranslate();
}

ResultsView::~ResultsView() = default;

QWidget *ResultsView::makeLeft()
{
    auto *left = new QWidget;
    auto *layout = new QVBoxLayout(left);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    m_title = new TextLabel(m_theme, TextStyle::Title);
    m_sentence = new RunLine(m_theme);
    m_choice = new DropButton(m_theme);
    m_make = new Button(m_theme);
    m_make->setIconName(u"plus"_s);
    m_copy = new Button(m_theme);
    m_copy->setIconName(u"copy"_s);
    m_export = new Button(m_theme);
    m_export->setIconName(u"download"_s);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(space::wide, space::wide, space::wide, space::normal);
    head->setSpacing(0);
    auto *first = new QHBoxLayout;
    first->setSpacing(space::small);
    m_title->setFixedHeight(space::control);
    first->addWidget(m_title, 1);
    first->addWidget(m_copy);
    first->addWidget(m_export);
    head->addLayout(first);
    head->addSpacing(space::tiny);
    head->addWidget(m_sentence);
    head->addSpacing(space::normal);
    auto *choices = new QHBoxLayout;
    choices->setSpacing(space::small);
    choices->addWidget(m_choice);
    choices->addStretch(1);
    choices->addWidget(m_make);
    head->addLayout(choices);
    layout->addLayout(head);
    m_table = new ResultsTable(m_theme);
    m_table->setModel(m_sorted);
    m_table->setItemDelegateForColumn(SignColumn, new SignDelegate(*m_table));
    m_table->setItemDelegateForColumn(PersonColumn, new PersonDelegate(*m_table));
    for (const ResultColumn column : {NumberColumn, MonthsColumn, StarsColumn, RewardColumn})
        m_table->setItemDelegateForColumn(column, new FigureDelegate(*m_table));
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_table->horizontalHeader()->setSortIndicatorClearable(true);
    m_table->setSortingEnabled(true);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    layout->addWidget(m_table, 1);
    return left;
}

void ResultsView::connectEverything()
{
    connect(m_choice, &DropButton::chosen, this, [this](const QVariant &list) {
        goTo(Id<PublishedList>(list.toLongLong()));
        Q_EMIT placeChanged();
    });
    connect(m_make, &QAbstractButton::clicked, this, &ResultsView::popUpMake);
    connect(m_copy, &QAbstractButton::clicked, this, &ResultsView::copyWanted);
    connect(m_export, &QAbstractButton::clicked, this, &ResultsView::popUpExport);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ResultsView::currentChanged);
    connect(m_table, &QAbstractItemView::activated, this, [this] {
        m_sides->setPaneOpen(true);
        m_pane->setFocus();
    });
    connect(m_pane, &ResultsPane::backRequested, this, [this] {
        m_sides->setPaneOpen(false);
        m_table->setFocus();
    });
    connect(m_sides, &ListAndPane::narrowChanged, m_pane, &ResultsPane::setBackVisible);
}

void ResultsView::popUpMake()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Results, from the ledger"), this, [this] { Q_EMIT makeWanted(ListKind::Results); });
    menu->addAction(tr("Enrolment, from the pairings"), this, [this] { Q_EMIT makeWanted(ListKind::Enrolment); });
    menu->popup(m_make->mapToGlobal(QPoint(0, m_make->height())));
}

void ResultsView::popUpExport()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(u"Markdown"_s, this, [this] { Q_EMIT exportWanted(Form::Markdown); });
    menu->addAction(u"CSV"_s, this, [this] { Q_EMIT exportWanted(Form::Csv); });
    if (current().isValid())
        menu->addAction(u"HTML"_s, this, [this] { Q_EMIT exportWanted(Form::Html); });
    menu->popup(m_export->mapToGlobal(QPoint(0, m_export->height())));
}

void ResultsView::showNoCamp()
{
    m_hasCamp = false;
    m_problem.clear();
    fillTexts();
    m_stack->setCurrentWidget(m_nothing);
}

void ResultsView::showProblem(const QString &sentence)
{
    m_problem = sentence;
    fillTexts();
    m_stack->setCurrentWidget(m_nothing);
}

void ResultsView::showLedger(insight::Ledger ledger, std::vector<insight::ListHead> lists)
{
    m_hasCamp = true;
    m_problem.clear();
    m_ledger = std::move(ledger);
    m_lists = std::move(lists);
    fillChoice();
    m_stack->setCurrentWidget(m_ledger.lines.empty() && m_lists.empty() ? static_cast<QWidget *>(m_nothing) : m_sides);
    if (m_wanted.isValid())
        goTo(m_wanted);
    else if (!current().isValid())
        goTo({});
    fillTexts();
}

void ResultsView::fillChoice()
{
    const wording::Wording &words = m_language.wording();
    std::vector<DropButton::Option> options{{tr("Star ledger"), qint64(0)}};
    for (const insight::ListHead &head : m_lists) {
        const QString state = head.replaced ? tr("replaced") : wording::word(head.list.state, words);
        const QString title = head.list.title.isEmpty() ? wording::word(head.list.kind, words) : head.list.title;
        options.push_back({title + u" · "_s + state, head.list.id.value()});
    }
    m_choice->setOptions(options);
}

Id<PublishedList> ResultsView::current() const
{
    return Id<PublishedList>(m_choice->currentValue().toLongLong());
}

void ResultsView::goTo(Id<PublishedList> list)
{
    const bool known = !list.isValid()
        || std::ranges::any_of(m_lists, [list](const insight::ListHead &head) { return head.list.id == list; });
    m_wanted = known ? Id<PublishedList>() : list;
    if (!known)
        return;
    m_choice->setCurrentValue(list.value());
    if (list.isValid()) {
        Q_EMIT listWanted(list);
        return;
    }
    m_page.reset();
    fillRows();
}

void ResultsView::showList(const insight::ListPage &page, Instant now, bool writable)
{
    if (page.list.id != current())
        return;
    m_writable = writable;
    m_page = page;
    fillRows();
    m_pane->showList(page, now, writable);
}

void ResultsView::fillRows()
{
    const wording::Wording &words = m_language.wording();
    m_model->setRows(m_page ? listRows(*m_page, words) : ledgerRows(m_ledger, words));
    m_table->setShows(!m_page                                      ? ResultsTable::Shows::Ledger
                          : m_page->list.kind == ListKind::Results ? ResultsTable::Shows::Results
                                                                   : ResultsTable::Shows::Enrolment);
    fillSentence();
    currentChanged();
}

void ResultsView::fillSentence()
{
    const wording::Wording &words = m_language.wording();
    const auto run = [](const QString &text) { return RunLine::Run{.text = text, .gap = space::radius}; };
    if (!m_page) {
        QString text = tr("%1 of %2 people graded, %3 passed, %4 meet the whole checklist")
                           .arg(m_ledger.graded)
                           .arg(m_ledger.mentees)
                           .arg(m_ledger.passed)
                           .arg(m_ledger.complete);
        m_sentence->setRuns({{.text = text, .yields = true},
                             separator(),
                             run(tr("%1 ★, %2")
                                     .arg(wording::starsText(m_ledger.stars),
                                          wording::moneyText(m_ledger.money, m_ledger.camp.rules.currency)))});
        return;
    }
    const QString counts = interchange::rowsAndPeople(int(m_page->lines.size()), m_page->people, words);
    std::vector<RunLine::Run> runs{
        {.text = m_page->list.title, .style = TextStyle::Strong, .yields = true}, separator(), run(counts)};
    if (m_page->list.kind == ListKind::Results) {
        runs.push_back(separator());
        runs.push_back({.text = tr("%1 ★, %2")
                                    .arg(wording::starsText(m_page->stars),
                                         wording::moneyText(m_page->money, m_page->camp.rules.currency)),
                        .gap = space::radius,
                        .vanishes = true});
    }
    m_sentence->setRuns(std::move(runs));
}

void ResultsView::currentChanged()
{
    const QModelIndex index = m_table->currentIndex();
    const qint64 key = index.isValid() ? index.data(IdRole).toLongLong() : 0;
    if (m_page) {
        m_pane->setCurrentRow(Id<ListRow>(key));
        return;
    }
    for (std::size_t i = 0; i < m_ledger.lines.size(); ++i)
        if (key != 0 && ledgerKey(m_ledger, i) == key) {
            m_pane->showLedgerLine(m_ledger.lines[i], m_ledger.camp);
            return;
        }
    m_pane->showNothing(
        tr("How stars come about"),
        tr("Choose somebody: every step from the grade to the reward stands here, and what graduating needs."));
}

void ResultsView::select(Id<ListRow> row)
{
    const int at = m_model->indexOf(row.value());
    if (at < 0)
        return;
    m_sides->setPaneOpen(false);
    const QModelIndex index = m_sorted->mapFromSource(m_model->index(at, PersonColumn));
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index);
    m_table->setFocus();
}

void ResultsView::showMessage(const QString &sentence, bool good)
{
    m_pane->showMessage(sentence, good);
}

void ResultsView::setWritable(bool writable)
{
    m_writable = writable;
    m_make->setVisible(writable);
}

void ResultsView::fillTexts()
{
    if (!m_problem.isEmpty())
        m_nothing->setTexts(tr("The results cannot be shown"), m_problem);
    else if (!m_hasCamp)
        m_nothing->setTexts(tr("No camp is open"), tr("Open a camp to see its ledger and its lists."));
    else
        m_nothing->setTexts(tr("No results yet"), tr("When mentees are paired, their grades, stars and lists stand here."));
}

void ResultsView::retranslate()
{
    m_title->setText(tr("Results"));
    m_choice->setAccessibleName(tr("Ledger or list"));
    m_make->setText(tr("New list"));
    m_copy->setText(tr("Copy as Markdown"));
    m_export->setText(tr("Export"));
    m_table->setAccessibleName(tr("Results"));
    fillTexts();
    fillChoice();
    m_pane->retranslate();
    fillRows();
    m_model->retranslate();
}

} // namespace flotilla::ui
