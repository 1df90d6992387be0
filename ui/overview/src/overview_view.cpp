#include "overview_view.h"

#include "kit/button.h"
#include "kit/card.h"
#include "kit/elided_label.h"
#include "kit/empty_page.h"
#include "kit/places.h"
#include "kit/text_label.h"
#include "kit/ui_language.h"
#include "overview_content.h"
#include "overview_parts.h"
#include "time_line.h"
#include "wording/times.h"

#include <QGridLayout>
#include <QScrollArea>
#include <QStackedLayout>

namespace flotilla::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int figureCount = 3;
constexpr int columnCount = 6;
/// Below this width two small charts stand side by side, and the lists below each other.
constexpr int narrow = 760;
constexpr size_t mostComingBesideNews = 3;
constexpr size_t mostLines = 10; ///< of the list of attention; the rest is a line

} // namespace

OverviewView::OverviewView(const Theme &theme, const UiLanguage &language, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_language(language),
      m_stack(new QStackedLayout(this)),
      m_nothing(new EmptyPage(theme, u"layout-dashboard"_s))
{
    m_scroll = new QScrollArea;
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(makeContent());
    m_scroll->viewport()->setAutoFillBackground(false);
    m_scroll->widget()->setAutoFillBackground(false);
    m_stack->addWidget(m_nothing);
    m_stack->addWidget(m_scroll);
    connect(m_nothing, &EmptyPage::actionRequested, this, &OverviewView::importRequested);
    for (const LineList *list : {m_attention, m_news})
        connect(list, &LineList::opened, this, &OverviewView::placeRequested);
    connect(m_review, &QAbstractButton::clicked, this,
            [this] { Q_EMIT placeRequested(QString::fromLatin1(page::reports), place::queue()); });
    m_maker.setMaxThreadCount(1);
    arrange(); // what has no parent yet would be shown as a window
    retranslate();
}

OverviewView::~OverviewView() = default;

QWidget *OverviewView::makeContent()
{
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(space::huge, space::wide, space::huge, space::huge);
    layout->setSpacing(space::normal);
    m_title = new TextLabel(m_theme, TextStyle::Title);
    m_title->setFixedHeight(space::control);
    m_sentence = new TextLabel(m_theme, TextStyle::Sentence);
    m_sentence->setWordWrap(true);
    m_review = new Button(m_theme, Button::Kind::Main);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(space::tiny);
    texts->addWidget(m_title);
    texts->addWidget(m_sentence);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::wide);
    head->addLayout(texts, 1);
    head->addWidget(m_review, 0, Qt::AlignBottom);
    layout->addLayout(head);

    auto *timeCard = new Card(m_theme);
    timeCard->setTitle({});
    m_timeLine = new TimeLine(m_theme, m_language);
    timeCard->content()->setContentsMargins(space::wide, space::normal, space::wide, space::small);
    timeCard->content()->addWidget(m_timeLine);
    m_timeCard = timeCard;
    layout->addWidget(timeCard);
    m_numbers = new KeyNumbers(m_theme);
    layout->addWidget(m_numbers);

    m_attentionCard = new Card(m_theme);
    m_attention = new LineList(m_theme);
    m_attentionCard->content()->addWidget(m_attention);
    m_comingCard = new Card(m_theme);
    m_coming = new LineList(m_theme);
    m_comingCard->content()->addWidget(m_coming);
    m_newsCard = new Card(m_theme);
    m_news = new LineList(m_theme);
    m_newsCard->content()->addWidget(m_news);
    m_side = new QWidget;
    auto *side = new QVBoxLayout(m_side);
    side->setContentsMargins({});
    side->setSpacing(space::normal);
    side->addWidget(m_newsCard);
    side->addWidget(m_comingCard, 1);
    m_grid = new QGridLayout;
    m_grid->setHorizontalSpacing(space::wide);
    m_grid->setVerticalSpacing(space::normal);
    for (int column = 0; column < columnCount; ++column)
        m_grid->setColumnStretch(column, 1);
    for (int i = 0; i < figureCount; ++i)
        m_figures.push_back(makeFigure());
    layout->addLayout(m_grid);
    layout->addStretch(1);
    return content;
}

OverviewView::FigureCard OverviewView::makeFigure()
{
    FigureCard made;
    auto *card = new Card(m_theme);
    card->setTitle({});
    made.finding = new TextLabel(m_theme, TextStyle::Strong);
    made.finding->setWordWrap(true);
    made.caption = new ElidedLabel(m_theme, TextStyle::Caption, Color::Muted);
    made.view = new FigureView(m_theme, true);
    auto *layout = card->content();
    layout->setContentsMargins(space::wide, space::normal, space::wide, space::normal);
    layout->addWidget(made.finding);
    layout->addWidget(made.caption);
    layout->addSpacing(space::small);
    layout->addWidget(made.view, 1);
    connect(made.view, &FigureView::opened, this,
            [this, view = made.view](int series, int category) { openBehind(*view, series, category); });
    made.card = card;
    return made;
}

void OverviewView::showState(std::shared_ptr<const OverviewState> state)
{
    m_state.swap(state);
    m_problem.clear();
    // What a large camp was takes a while to be given back.
    m_maker.start([before = std::move(state)] { });
    fill();
}

void OverviewView::showNothing()
{
    showProblem({});
}

void OverviewView::showProblem(const QString &sentence)
{
    m_state.reset();
    m_problem = sentence;
    fill();
}

void OverviewView::fill()
{
    m_filling.drop();
    m_isFilling = false;
    if (!m_state) {
        m_nothing->setTexts(m_problem.isEmpty() ? tr("No camp yet") : tr("The overview cannot be shown"),
                            m_problem.isEmpty()
                                ? tr("Import a camp's repository or a folder of reports, and where it stands is shown here.")
                                : m_problem);
        m_nothing->setAction(m_problem.isEmpty() ? tr("Import…") : QString());
        m_stack->setCurrentWidget(m_nothing);
        return;
    }
    const auto &matrix = m_state->progress.matrix;
    if (matrix.rows.size() * matrix.columns.size() <= cellsAtOnce)
        return fillWith(overviewOf(*m_state, m_language.wording()));
    m_isFilling = true;
    using Made = Result<std::shared_ptr<OverviewContent>>;
    auto making = workspace::runIn(m_maker, [state = m_state, language = m_language.current()] {
        return Made(std::make_shared<OverviewContent>(overviewOf(*state, wording::Wording(language))));
    });
    m_filling.start(making, this, [this](const Made &content) {
        if (content)
            fillWith(std::move(**content));
    });
}

void OverviewView::fillWith(OverviewContent content)
{
    m_isFilling = false;
    m_sentence->setText(content.sentence);
    m_timeCard->setVisible(!content.phases.empty());
    m_timeLine->setPhases(std::move(content.phases), content.today);
    m_numbers->setVisible(!content.numbers.empty());
    m_numbers->setNumbers(std::move(content.numbers));
    m_attentionCard->setTitle(content.attentionTitle,
                              content.attention.empty() ? QString() : QString::number(content.attention.size()));
    if (const auto all = content.attention.size(); all > mostLines) {
        content.attention.resize(mostLines - 1);
        content.attention.push_back(
            {.title = tr("%n more", nullptr, int(all - mostLines + 1)), .page = QString::fromLatin1(page::reports)});
    }
    m_attention->setLines(std::move(content.attention), content.nothing);
    m_review->setVisible(content.toReview > 0);
    m_review->setText(tr("Review the %n reports", nullptr, content.toReview));
    const auto &since = m_state->since;
    m_newsCard->setVisible(since.has_value() && content.stage != insight::CampStage::Setup);
    if (since) {
        m_newsCard->setTitle(
            tr("Since you were here last"),
            wording::relativeTime(since->at, m_state->progress.now, m_state->progress.zone, m_language.wording()));
        m_news->setLines(std::move(content.news), tr("Nothing has changed."));
        // the charts stay on the first screen
        content.coming.resize(std::min(content.coming.size(), mostComingBesideNews));
    }
    m_comingCard->setTitle(tr("Coming up"));
    m_coming->setLines(std::move(content.coming), tr("Nothing is planned."));
    fillFigures(content);
    m_stack->setCurrentWidget(m_scroll);
    arrange();
}

void OverviewView::fillFigures(OverviewContent &content)
{
    for (size_t i = 0; i < m_figures.size(); ++i) {
        const bool shown = i < content.figures.size() && content.stage != insight::CampStage::Setup;
        m_figures[i].card->setVisible(shown);
        if (!shown)
            continue;
        Figure &figure = content.figures[i];
        m_figures[i].finding->setText(figure.finding.isEmpty() ? figure.name : figure.finding);
        m_figures[i].caption->setText(figure.caption);
        m_figures[i].card->setAccessibleName(figure.name);
        m_figures[i].view->setFigure(std::move(figure));
    }
}

void OverviewView::openBehind(const FigureView &view, int series, int category)
{
    if (!m_state)
        return;
    const Figure &figure = view.figure();
    insight::CellPlace place;
    if (figure.form == Figure::Form::Cells) {
        place = {figure.lines[size_t(series)].row, category};
    } else {
        if (size_t(series) >= figure.behind.size() || figure.behind[size_t(series)][size_t(category)].empty())
            return;
        place = figure.behind[size_t(series)][size_t(category)].front();
    }
    const insight::MatrixRow &row = m_state->progress.matrix.rows[size_t(place.row)];
    if (place.column < 0)
        Q_EMIT placeRequested(QString::fromLatin1(page::people), place::person(row.mentee.id));
    else if (row.cells[size_t(place.column)].period.isValid())
        Q_EMIT placeRequested(QString::fromLatin1(page::reports),
                              place::cell(row.pairing, row.cells[size_t(place.column)].period));
}

void OverviewView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void OverviewView::arrange()
{
    const bool isNarrow = width() < narrow;
    if (m_isNarrow == isNarrow)
        return;
    m_isNarrow = isNarrow;
    if (isNarrow) {
        m_grid->addWidget(m_attentionCard, 0, 0, 1, columnCount);
        m_grid->addWidget(m_side, 1, 0, 1, columnCount);
    } else {
        m_grid->addWidget(m_attentionCard, 0, 0, 1, 4);
        m_grid->addWidget(m_side, 0, 4, 1, 2);
    }
    for (int i = 0; i < figureCount; ++i)
        m_grid->addWidget(m_figures[size_t(i)].card, 2, 2 * i, 1, 2);
}

void OverviewView::retranslate()
{
    m_title->setText(tr("Overview"));
    fill();
}

} // namespace flotilla::ui
