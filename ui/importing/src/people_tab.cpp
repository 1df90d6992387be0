#include "people_tab.h"

#include "detail_panel.h"
#include "interchange/plan_decisions.h"
#include "kit/button.h"
#include "kit/drop_button.h"
#include "kit/segmented_control.h"
#include "kit/table_view.h"
#include "kit/text_label.h"
#include "plan_delegates.h"
#include "plan_text.h"

#include <QHeaderView>
#include <QVBoxLayout>

#include <algorithm>

namespace flotilla::ui {

using namespace Qt::Literals::StringLiterals;
using namespace flotilla::interchange;

namespace {

QString word(const char *text)
{
    return QString::fromLatin1(text);
}

} // namespace

PeopleTab::PeopleTab(const Theme &theme, QWidget *parent)
    : PlanTab(parent),
      m_startLine(new QWidget),
      m_startText(new TextLabel(theme, TextStyle::Body)),
      m_startRule(new SegmentedControl(theme)),
      m_view(new TableView(theme)),
      m_detail(new DetailPanel(theme)),
      m_start(new DropButton(theme)),
      m_same(new Button(theme)),
      m_notSame(new Button(theme)),
      m_several(new Button(theme)),
      m_one(new Button(theme)),
      m_undecide(new Button(theme))
{
    m_filter.setSourceModel(&m_model);
    buildView();
    auto *rule = new QHBoxLayout(m_startLine);
    rule->setContentsMargins(space::wide, 0, space::wide, space::normal);
    rule->setSpacing(space::normal);
    rule->addWidget(m_startText);
    rule->addWidget(m_startRule);
    rule->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_startLine);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_detail);
    auto *answers = new QHBoxLayout;
    answers->setSpacing(space::small);
    answers->addStretch();
    for (Button *button : {m_same, m_notSame, m_several, m_one, m_undecide})
        answers->addWidget(button);
    m_detail->controls()->addWidget(m_start, 0, Qt::AlignRight);
    m_detail->controls()->addLayout(answers);

    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &PeopleTab::showChosen);
    connect(&m_filter, &QAbstractItemModel::dataChanged, this, &PeopleTab::showChosen);
    connect(m_view, &QAbstractItemView::activated, m_start, qOverload<>(&QWidget::setFocus));
    connect(m_start, &DropButton::chosen, this,
            [this](const QVariant &period) { decide(decision::start, period.toString()); });
    connect(m_startRule, &SegmentedControl::chosen, this, [this](int position) {
        m_fromFirstReport = position == 1;
        Q_EMIT decided({{word(decision::everyone), word(decision::start),
                         word(m_fromFirstReport ? decision::fromFirstReport : decision::fromFirstPeriod)}});
    });
    connect(m_same, &QPushButton::clicked, this, [this] {
        if (const PlanPersonRow *row = chosen())
            decideAlias(row->alias);
    });
    connect(m_notSame, &QPushButton::clicked, this, [this] { decideAlias(word(decision::notTheSame)); });
    connect(m_several, &QPushButton::clicked, this, [this] { decide(decision::pairings, word(decision::several)); });
    connect(m_one, &QPushButton::clicked, this, [this] { decide(decision::pairings, word(decision::one)); });
    connect(m_undecide, &QPushButton::clicked, this, [this] {
        const PlanPersonRow *row = chosen();
        const bool isAlias = row && row->aliasState != AliasState::None && row->aliasState != AliasState::Proposed;
        decide(isAlias ? decision::alias : decision::pairings, {});
    });
    retranslate();
}

void PeopleTab::buildView()
{
    m_view->setModel(&m_filter);
    m_view->setSortingEnabled(true);
    m_filter.sort(-1);
    m_view->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_view->setItemDelegateForColumn(PersonTableTraits::Person, new PersonDelegate(*m_view));
    m_view->setItemDelegateForColumn(PersonTableTraits::Project, new RowDelegate(*m_view));
    m_view->setItemDelegateForColumn(PersonTableTraits::Mentors, new MutedDelegate(*m_view));
    m_view->setItemDelegateForColumn(PersonTableTraits::Reports, new FigureDelegate(*m_view));
    m_view->horizontalHeader()->setStretchLastSection(true);
}

void PeopleTab::resizeEvent(QResizeEvent *event)
{
    PlanTab::resizeEvent(event);
    const bool isNarrow = width() < 1000;
    const int room = std::max(0, width() - 200 - 130 - 150 - 190);
    m_view->setColumnHidden(PersonTableTraits::Mentors, isNarrow); // the detail line has them
    m_view->setColumnWidth(PersonTableTraits::Person, 200);
    m_view->setColumnWidth(PersonTableTraits::Project, isNarrow ? room : room * 6 / 10);
    m_view->setColumnWidth(PersonTableTraits::Mentors, room * 4 / 10);
    m_view->setColumnWidth(PersonTableTraits::Reports, 130);
    m_view->setColumnWidth(PersonTableTraits::Start, 150);
}

void PeopleTab::show(const CampPlan &plan, const Decisions &decisions, const PlanWords &)
{
    std::vector<PlanPersonRow> rows = personRows(plan, decisions);
    // Whom the user must decide about stands on top.
    std::ranges::stable_partition(rows, [](const PlanPersonRow &row) {
        return row.aliasState != AliasState::None || row.severalPairings != SeveralPairings::No;
    });
    m_model.setRows(std::move(rows));
    m_startLine->setVisible(std::ranges::none_of(plan.people, &PlannedPerson::onRoster) && !plan.people.empty());
    Decisions all = plan.decisions;
    all.insert(all.end(), decisions.begin(), decisions.end());
    m_fromFirstReport = interchange::decided(all, plan.edition, word(decision::everyone), word(decision::start))
        == word(decision::fromFirstReport);
    m_startRule->setCurrent(m_fromFirstReport ? 1 : 0);
    if (m_periods != int(plan.periods.size())) {
        m_periods = int(plan.periods.size());
        retranslate();
    }
    showChosen();
}

const PlanPersonRow *PeopleTab::chosen() const
{
    const QModelIndex index = m_filter.mapToSource(m_view->currentIndex());
    return index.isValid() ? &m_model.row(index.row()) : nullptr;
}

void PeopleTab::decideAlias(const QString &value)
{
    decide(decision::alias, value);
}

void PeopleTab::decide(const char *key, const QString &value)
{
    if (const PlanPersonRow *row = chosen())
        Q_EMIT decided({{decision::person(row->login), word(key), value}});
}

QStringList PeopleTab::sentencesOf(const PlanPersonRow &row) const
{
    QStringList sentences;
    switch (row.aliasState) {
    case AliasState::Proposed:
        sentences.append(tr("%1 and %2 may be one person with two GitHub IDs. Are they?").arg(row.login, row.alias));
        break;
    case AliasState::Same:
        sentences.append(tr("%1 and %2 are one person, as you decided.").arg(row.login, row.alias));
        break;
    case AliasState::NotTheSame:
        sentences.append(tr("This is a person of their own, as you decided."));
        break;
    case AliasState::None:
        break;
    }
    if (row.aliasState == AliasState::Same)
        return sentences;
    switch (row.severalPairings) {
    case SeveralPairings::Proposed:
        sentences.append(tr("%1 reports on several projects at the same time (also on %2): a pairing on each.")
                             .arg(row.login, row.furtherProjects));
        break;
    case SeveralPairings::Several:
        sentences.append(tr("There is a pairing on each project, as you decided."));
        break;
    case SeveralPairings::One:
        sentences.append(tr("All reports belong to one pairing, as you decided."));
        break;
    case SeveralPairings::No:
        break;
    }
    if (row.startDecided)
        sentences.append(tr("Reports are due from period %1, as you decided.").arg(row.firstPeriod));
    else if (row.startAssumed)
        sentences.append(
            row.firstPeriod > 1
                ? tr("Reports are taken to be due from period %1, that of the first report.").arg(row.firstPeriod)
                : tr("Reports are taken to be due from period 1; no roster says otherwise."));
    else
        sentences.append(tr("Reports are due from period %1.").arg(row.firstPeriod));
    return sentences;
}

void PeopleTab::showChosen()
{
    const PlanPersonRow *row = chosen();
    if (!row) {
        m_detail->setHint(tr("Choose a person to change from when reports are due."));
        return;
    }
    const QString title = row->name.isEmpty() ? row->login : row->name + u' ' + row->login;
    QString muted = row->project;
    if (!row->mentors.isEmpty())
        muted += u" · "_s + tr("mentors: %1").arg(row->mentors);
    m_detail->setTexts(title, muted, sentencesOf(*row));
    m_start->setCurrentValue(row->firstPeriod);
    m_start->setAccessibleName(tr("First period that is due"));
    m_start->setVisible(m_periods > 0 && row->aliasState != AliasState::Same);
    offerAnswers(*row);
}

/// The buttons for what there is to decide about a person, and one to take a decision back.
void PeopleTab::offerAnswers(const PlanPersonRow &row)
{
    const bool proposed = row.aliasState == AliasState::Proposed;
    m_same->setVisible(proposed || (row.aliasState == AliasState::NotTheSame && !row.alias.isEmpty()));
    m_notSame->setVisible(proposed || row.aliasState == AliasState::Same);
    const bool isBesides = row.aliasState != AliasState::Same && row.severalPairings != SeveralPairings::No;
    m_several->setVisible(isBesides && row.severalPairings != SeveralPairings::Several);
    m_one->setVisible(isBesides && row.severalPairings != SeveralPairings::One);
    m_undecide->setVisible((!proposed && row.aliasState != AliasState::None)
                           || (isBesides && row.severalPairings != SeveralPairings::Proposed));
}

void PeopleTab::retranslate()
{
    m_startText->setText(tr("Without a roster, reports are due"));
    const int current = m_fromFirstReport ? 1 : 0;
    m_startRule->setSegments({{tr("from period 1"), -1}, {tr("from one's first report"), -1}});
    m_startRule->setCurrent(current);
    m_startRule->setAccessibleName(m_startText->text());
    std::vector<DropButton::Option> options;
    for (int period = 1; period <= m_periods; ++period)
        options.push_back({tr("Due from period %1").arg(period), period});
    m_start->setOptions(options);
    m_same->setText(tr("The same person"));
    m_notSame->setText(tr("Two people"));
    m_several->setText(tr("A pairing on each"));
    m_one->setText(tr("One pairing"));
    m_undecide->setText(tr("Decide later"));
    m_view->setAccessibleName(tr("People found"));
    m_model.retranslate();
    showChosen();
}

} // namespace flotilla::ui
