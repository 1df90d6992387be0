#include "overview_tab.h"

#include "attention_list.h"
#include "interchange/plan_decisions.h"
#include "kit/button.h"
#include "kit/card.h"
#include "kit/inline_message.h"
#include "kit/table_view.h"
#include "kit/text_label.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace flotilla::ui {

using namespace Qt::Literals::StringLiterals;
using namespace flotilla::interchange;

namespace {

constexpr int sideWidth = 360;
/// Below this width what is worth a look stands under the periods.
constexpr int narrow = 1000;

QString word(const char *text)
{
    return QString::fromLatin1(text);
}

} // namespace

OverviewTab::OverviewTab(const Theme &theme, QWidget *parent)
    : PlanTab(parent),
      m_theme(theme),
      m_scroll(new QScrollArea),
      m_columns(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_periods(new Card(theme)),
      m_attention(new Card(theme)),
      m_moved(new InlineMessage(theme)),
      m_titleLabel(new TextLabel(theme, TextStyle::Body, Color::Muted)),
      m_title(new QLineEdit),
      m_view(new TableView(theme)),
      m_sentence(new TextLabel(theme, TextStyle::Body)),
      m_refusal(new InlineMessage(theme)),
      m_add(new Button(theme, Button::Kind::Quiet)),
      m_merge(new Button(theme, Button::Kind::Quiet)),
      m_remove(new Button(theme, Button::Kind::Quiet)),
      m_reset(new Button(theme, Button::Kind::Quiet)),
      m_listScroll(new QScrollArea),
      m_list(new AttentionList(theme)),
      m_nothing(new TextLabel(theme, TextStyle::Body, Color::Muted))
{
    auto *inside = new QWidget;
    inside->setLayout(m_columns);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(inside);
    inside->setAutoFillBackground(false);
    m_scroll->viewport()->setAutoFillBackground(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_scroll);
    m_columns->setContentsMargins(space::wide, 0, space::wide, space::wide);
    m_columns->setSpacing(space::wide);
    m_columns->addWidget(m_periods, 1);
    m_columns->addWidget(m_attention);
    buildPeriods();
    buildSide();
    retranslate();
}

void OverviewTab::buildPeriods()
{
    auto *title = new QHBoxLayout;
    title->setContentsMargins(space::wide, 0, space::wide, space::normal);
    title->setSpacing(space::small);
    title->addWidget(m_titleLabel);
    title->addWidget(m_title, 1);
    m_titleLabel->setBuddy(m_title);
    m_title->setTextMargins(6, 0, 6, 0);
    m_periods->content()->addWidget(m_moved);
    m_periods->content()->addLayout(title);
    m_view->setModel(&m_model);
    m_view->setItemDelegateForColumn(PeriodTableTraits::Number, new FigureDelegate(*m_view));
    m_view->setItemDelegateForColumn(PeriodTableTraits::Sentence, new SentenceDelegate(*m_view));
    for (const int column : {PeriodTableTraits::First, PeriodTableTraits::Last, PeriodTableTraits::Due}) {
        m_view->setItemDelegateForColumn(column, new DayDelegate(*m_view));
        m_view->setColumnWidth(column, column == PeriodTableTraits::Due ? 108 : 98);
    }
    m_view->setColumnWidth(PeriodTableTraits::Number, 64);
    m_view->horizontalHeader()->setSectionResizeMode(PeriodTableTraits::Sentence, QHeaderView::Stretch);
    m_view->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    m_sentence->setWordWrap(true);
    m_sentence->setMinimumHeight(36);
    m_sentence->setAlignment(Qt::AlignTop);
    m_sentence->setContentsMargins(space::wide, space::small, space::wide, 0);

    auto *tools = new QHBoxLayout;
    tools->setContentsMargins(space::small, space::tiny, space::small, space::small);
    tools->setSpacing(0);
    m_add->setIconName(u"plus"_s);
    m_merge->setIconName(u"git-merge"_s);
    m_remove->setIconName(u"trash-2"_s);
    m_reset->setIconName(u"undo-2"_s);
    for (Button *button : {m_add, m_merge, m_remove, m_reset})
        tools->addWidget(button);
    tools->addStretch();
    m_periods->content()->addWidget(m_view, 1);
    m_periods->content()->addWidget(m_sentence);
    m_periods->content()->addWidget(m_refusal);
    m_periods->content()->addLayout(tools);

    connect(m_view, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        if (index.flags().testFlag(Qt::ItemIsEditable))
            m_view->edit(index);
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &OverviewTab::showChosen);
    connect(&m_model, &PeriodTable::dayEdited, this, &OverviewTab::editDay);
    connect(m_add, &QPushButton::clicked, this, [this] { takeGrid(grid_edit::add(m_grid, m_today), {}); });
    connect(m_merge, &QPushButton::clicked, this,
            [this] { takeGrid(grid_edit::mergeWithNext(m_grid, chosenNumber()), {}); });
    connect(m_remove, &QPushButton::clicked, this, [this] { takeGrid(grid_edit::remove(m_grid, chosenNumber()), {}); });
    connect(m_reset, &QPushButton::clicked, this,
            [this] { Q_EMIT decided({{word(decision::grid), word(decision::periods), QString()}}); });
}

void OverviewTab::buildSide()
{
    m_listScroll->setFrameShape(QFrame::NoFrame);
    m_listScroll->setWidgetResizable(true);
    m_listScroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_listScroll->setFocusPolicy(Qt::NoFocus);
    m_listScroll->setWidget(m_list);
    m_list->setAutoFillBackground(false);
    m_listScroll->viewport()->setAutoFillBackground(false);
    m_attention->content()->addWidget(m_nothing);
    m_attention->content()->addWidget(m_listScroll, 1);
    m_nothing->setContentsMargins(space::wide, 0, space::wide, space::small);
    m_nothing->setWordWrap(true);
    connect(m_moved, &InlineMessage::actionRequested, this, [this] {
        Q_EMIT decided(
            {{word(decision::camp), word(decision::sameAs), m_isKnown ? word(decision::notTheSame) : m_movedFrom}});
    });
    connect(m_title, &QLineEdit::editingFinished, this, &OverviewTab::decideTitle);
    connect(m_list, &AttentionList::opened, this, &OverviewTab::opened);
}

void OverviewTab::resizeEvent(QResizeEvent *event)
{
    PlanTab::resizeEvent(event);
    arrange();
}

void OverviewTab::focusPeriods()
{
    m_view->setFocus();
    if (!m_view->currentIndex().isValid() && m_model.rowCount() > 0)
        m_view->setCurrentIndex(m_model.index(0, PeriodTableTraits::Sentence));
}

void OverviewTab::arrange()
{
    const bool stacked = width() < narrow;
    m_columns->setDirection(stacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_columns->setStretch(0, stacked ? 0 : 1);
    m_columns->setStretch(1, 0);
    m_attention->setMinimumWidth(stacked ? 0 : sideWidth);
    m_attention->setMaximumWidth(stacked ? QWIDGETSIZE_MAX : std::max(sideWidth, width() / 3));
    // One above the other, each is as high as it needs to be and the page scrolls; side by side, each scrolls in itself.
    constexpr int fewRows = 4;
    const int rows = stacked ? std::max(m_model.rowCount(), fewRows) : fewRows;
    m_view->setMinimumHeight(space::header + rows * space::row + 2);
    const int listWidth = width() - 2 * space::wide - 2;
    m_listScroll->setMinimumHeight(stacked ? std::max(0, m_list->heightForWidth(listWidth)) : 0);
}

void OverviewTab::show(const CampPlan &plan, const Decisions &decisions, const PlanWords &words)
{
    m_grid = wantedGrid(plan, decisions);
    m_gridDecided = !interchange::decided(decisions, plan.edition, word(decision::grid), word(decision::periods)).isEmpty();
    if (!m_gridDecided)
        m_gridDecided =
            !interchange::decided(plan.decisions, plan.edition, word(decision::grid), word(decision::periods)).isEmpty();
    m_model.setRows(periodRows(plan, decisions, m_today));
    const QString title = interchange::decided(decisions, plan.edition, word(decision::camp), word(decision::title));
    m_shownTitle = title.isEmpty() ? plan.title : title;
    if (!m_title->hasFocus())
        m_title->setText(m_shownTitle);
    m_title->setEnabled(plan.action == PlanAction::New);
    m_movedFrom = plan.movedFrom;
    m_isKnown = plan.existing.isValid();
    showMoved();
    const std::vector<AttentionItem> items = attentionItems(plan, decisions, words);
    m_list->setItems(items);
    m_nothing->setVisible(items.empty());
    m_refusal->clear();
    arrange();
    showChosen();
}

/// Which camp it is when its folder has another name than before: what was taken for granted can be decided otherwise, and back.
void OverviewTab::showMoved()
{
    if (m_movedFrom.isEmpty())
        return m_moved->clear();
    m_moved->show(InlineMessage::Kind::Note,
                  m_isKnown ? tr("The reports of this camp stood in another folder before.")
                            : tr("These people are in the camp “%1”, whose folder is gone.").arg(m_movedFrom),
                  m_isKnown ? tr("It is another camp") : tr("It is the same camp"));
}

int OverviewTab::chosenNumber() const
{
    const QModelIndex index = m_view->currentIndex();
    return index.isValid() ? m_model.row(index.row()).number : 0;
}

void OverviewTab::showChosen()
{
    const int number = chosenNumber();
    m_merge->setEnabled(number > 0 && number < int(m_grid.size()));
    m_remove->setEnabled(number > 0 && m_grid.size() > 1);
    m_reset->setVisible(m_gridDecided);
    const QModelIndex index = m_view->currentIndex();
    m_sentence->setVisible(index.isValid());
    if (index.isValid())
        m_sentence->setText(
            tr("Period %1: %2").arg(number).arg(index.siblingAtColumn(PeriodTableTraits::Sentence).data().toString()));
}

void OverviewTab::editDay(int number, PeriodTableTraits::Column column, QDate day)
{
    switch (column) {
    case PeriodTableTraits::First:
        return takeGrid(
            grid_edit::setFirst(m_grid, number, day),
            tr("Period %1 cannot begin on %2: a period has at least one day.").arg(number).arg(day.toString(Qt::ISODate)));
    case PeriodTableTraits::Last:
        return takeGrid(
            grid_edit::setLast(m_grid, number, day),
            tr("Period %1 cannot end on %2: a period has at least one day.").arg(number).arg(day.toString(Qt::ISODate)));
    default:
        return takeGrid(grid_edit::setDue(m_grid, number, day),
                        tr("Period %1 cannot be due on %2, before it ends.").arg(number).arg(day.toString(Qt::ISODate)));
    }
}

void OverviewTab::takeGrid(const std::optional<grid_edit::Grid> &grid, const QString &refusal)
{
    if (!grid) {
        if (!refusal.isEmpty())
            m_refusal->show(InlineMessage::Kind::Warning, refusal);
        return;
    }
    Q_EMIT decided({{word(decision::grid), word(decision::periods), gridText(*grid)}});
}

void OverviewTab::decideTitle()
{
    const QString title = m_title->text().simplified();
    if (title.isEmpty() || title == m_shownTitle)
        return;
    Q_EMIT decided({{word(decision::camp), word(decision::title), title}});
}

void OverviewTab::retranslate()
{
    m_periods->setTitle(tr("What was found"));
    m_attention->setTitle(tr("Worth a look"));
    m_titleLabel->setText(tr("Title of the camp"));
    m_title->setAccessibleName(m_titleLabel->text());
    m_nothing->setText(tr("Nothing unusual was found."));
    m_add->setText(tr("Add a period"));
    m_merge->setText(tr("Join with the next"));
    m_remove->setText(tr("Remove"));
    m_reset->setText(tr("As they were found"));
    m_view->setAccessibleName(tr("Periods and what was handed in"));
    m_model.retranslate();
    showMoved();
    showChosen();
}

} // namespace flotilla::ui
