#include "charts_view.h"

#include "chart_card.h"
#include "figures/camp_report.h"
#include "kit/dialogs.h"
#include "kit/drop_button.h"
#include "kit/empty_page.h"
#include "kit/inline_message.h"
#include "kit/places.h"
#include "kit/printing.h"
#include "kit/text_label.h"
#include "kit/ui_language.h"
#include "platform/files.h"
#include "wording/error_text.h"
#include "wording/words.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QListWidget>
#include <QScrollArea>
#include <QStackedLayout>

#include <algorithm>

namespace flotilla::ui {

using namespace Qt::Literals::StringLiterals;
using insight::MatrixRow;

namespace {

constexpr int behindWidth = 280;
constexpr int widest = 1400; ///< of a chart: longer lines do not read better

QString nameOf(const insight::PersonLabel &person)
{
    return person.name.isEmpty() ? person.login : person.name;
}

template <class T>
Id<T> chosen(const DropButton &button)
{
    return Id<T>(button.currentValue().toLongLong());
}

QString endingOf(ChartFile kind)
{
    switch (kind) {
    case ChartFile::Png:
        return u"png"_s;
    case ChartFile::Svg:
        return u"svg"_s;
    case ChartFile::Csv:
        return u"csv"_s;
    case ChartFile::Pdf:
        break;
    }
    return u"pdf"_s;
}

} // namespace

ChartsView::ChartsView(const Theme &theme, const UiLanguage &language, Dialogs &dialogs, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_language(language),
      m_dialogs(dialogs),
      m_stack(new QStackedLayout(this)),
      m_nothing(new EmptyPage(theme, u"chart-column"_s))
{
    m_stack->addWidget(m_nothing);
    m_stack->addWidget(makeContent());
    m_maker.setMaxThreadCount(1);
    connect(m_nothing, &EmptyPage::actionRequested, this, &ChartsView::importRequested);
    retranslate();
}

ChartsView::~ChartsView() = default;

QWidget *ChartsView::makeContent()
{
    m_title = new TextLabel(m_theme, TextStyle::Title);
    m_title->setFixedHeight(space::control);
    m_message = new InlineMessage(m_theme);
    auto *filters = new QHBoxLayout;
    filters->setSpacing(space::small);
    for (DropButton **button : {&m_batch, &m_project, &m_mentor}) {
        *button = new DropButton(m_theme);
        filters->addWidget(*button);
        connect(*button, &DropButton::chosen, this, &ChartsView::fill);
    }
    filters->addStretch(1);

    auto *charts = new QWidget;
    charts->setMaximumWidth(widest);
    auto *list = new QVBoxLayout(charts);
    list->setContentsMargins(space::wide, 0, space::wide, space::wide);
    list->setSpacing(space::normal);
    for (size_t i = 0; i < figureKinds().size() + 1; ++i) {
        auto *card = new ChartCard(m_theme);
        connect(card, &ChartCard::opened, this,
                [this, card](int series, int category) { openBehind(*card, series, category); });
        connect(card, &ChartCard::orderChosen, this, &ChartsView::fill);
        connect(card, &ChartCard::saveRequested, this,
                [this, card](ChartFile kind, int scale) { save(*card, kind, scale); });
        connect(card, &ChartCard::printRequested, this, [this, card] { print(*card); });
        list->addWidget(card);
        m_cards.push_back(card);
    }
    list->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(charts);
    scroll->viewport()->setAutoFillBackground(false);
    charts->setAutoFillBackground(false);
    // Tab may come from outside; a click is where it is and must not move what is below it.
    connect(qApp, &QApplication::focusChanged, scroll, [scroll](const QWidget *, QWidget *now) {
        if (now && scroll->isAncestorOf(now) && QGuiApplication::mouseButtons() == Qt::NoButton)
            scroll->ensureWidgetVisible(now);
    });

    auto *content = new QWidget;
    auto *left = new QVBoxLayout;
    left->setSpacing(space::normal);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(space::wide, space::wide, space::wide, 0);
    head->setSpacing(space::small);
    head->addWidget(m_title);
    head->addLayout(filters);
    head->addWidget(m_message);
    left->addLayout(head);
    left->addWidget(scroll, 1);
    auto *layout = new QHBoxLayout(content);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(left, 1);
    layout->addWidget(makeBehind());
    return content;
}

QWidget *ChartsView::makeBehind()
{
    m_behind = new QWidget;
    m_behind->setFixedWidth(behindWidth);
    m_behindTitle = new TextLabel(m_theme, TextStyle::Strong);
    m_behindTitle->setWordWrap(true);
    m_records = new QListWidget;
    m_records->setFrameShape(QFrame::NoFrame);
    m_records->setWordWrap(true);
    auto *layout = new QVBoxLayout(m_behind);
    layout->setContentsMargins(space::small, space::wide, space::wide, space::wide);
    layout->addWidget(m_behindTitle);
    layout->addWidget(m_records, 1);
    const auto open = [this](const QListWidgetItem *item) {
        const auto index = size_t(m_records->row(item));
        if (!m_content || index >= m_places.size())
            return;
        const insight::CellPlace place = m_places[index];
        const MatrixRow &row = m_content->progress.matrix.rows[size_t(place.row)];
        if (place.column < 0)
            Q_EMIT placeRequested(QString::fromLatin1(page::people), place::person(row.mentee.id));
        else
            Q_EMIT placeRequested(QString::fromLatin1(page::reports),
                                  place::cell(row.pairing, row.cells[size_t(place.column)].period));
    };
    connect(m_records, &QListWidget::itemActivated, this, open);
    connect(m_records, &QListWidget::itemClicked, this, open);
    m_behind->hide();
    return m_behind;
}

void ChartsView::showContent(std::shared_ptr<const Content> content)
{
    // The records behind a value belong to the state before.
    m_places.clear();
    m_behind->hide();
    m_content.swap(content);
    // What a large camp was takes a while to be given back, too.
    m_maker.start([before = std::move(content)] { });
    fillFilters();
    fill();
}

void ChartsView::showNothing(const QString &problem)
{
    m_content.reset();
    m_filling.drop();
    m_problem = problem;
    m_nothing->setTexts(problem.isEmpty() ? tr("No camp yet") : tr("The charts cannot be shown"),
                        problem.isEmpty()
                            ? tr("Import a camp's repository or a folder of reports, and its progress is drawn here.")
                            : problem);
    m_nothing->setAction(problem.isEmpty() ? tr("Import…") : QString());
    m_stack->setCurrentWidget(m_nothing);
}

insight::ProgressScope ChartsView::scope() const
{
    return {chosen<Batch>(*m_batch), chosen<Project>(*m_project), chosen<Person>(*m_mentor)};
}

void ChartsView::fillFilters()
{
    if (!m_content)
        return;
    const auto &words = m_language.wording();
    const insight::Matrix &matrix = m_content->progress.matrix;
    std::vector<DropButton::Option> batches{{tr("All batches"), 0LL}};
    for (const Batch &batch : matrix.batches)
        batches.push_back({words.title(batch.name, batch.nameEn), batch.id.value()});
    std::vector<DropButton::Option> projects{{tr("All projects"), 0LL}};
    std::map<QString, qint64> mentors;
    Id<Project> last;
    for (const MatrixRow &row : matrix.rows) {
        if (row.project != last)
            projects.push_back({u"%1 %2"_s.arg(row.projectNumber).arg(words.title(row.projectTitle, row.projectTitleEn)),
                                row.project.value()});
        last = row.project;
        for (const insight::PersonLabel &mentor : row.mentors)
            mentors.emplace(nameOf(mentor), mentor.id.value());
    }
    std::vector<DropButton::Option> people{{tr("All mentors"), 0LL}};
    for (const auto &[name, id] : mentors)
        people.push_back({name, id});
    m_batch->setOptions(batches);
    m_batch->setVisible(batches.size() > 2);
    m_project->setOptions(projects);
    m_mentor->setOptions(people);
}

void ChartsView::fill()
{
    if (!m_content)
        return;
    m_filled = 0;
    m_filling.drop();
    m_stack->setCurrentIndex(1);
    const auto &matrix = m_content->progress.matrix;
    if (matrix.rows.size() * matrix.columns.size() > cellsAtOnce)
        return fillNext();
    for (; m_filled < m_cards.size(); ++m_filled)
        m_cards[m_filled]->setFigure(makerOf(m_filled)(m_language.wording()));
}

bool ChartsView::isFilling() const
{
    return m_content && m_filled < m_cards.size();
}

std::function<Figure(const wording::Wording &)> ChartsView::makerOf(size_t card) const
{
    const auto kinds = figureKinds();
    if (card >= kinds.size())
        return [content = m_content](const wording::Wording &words) { return editionsFigure(content->editions, words); };
    auto make = kinds[card].make;
    if (make == cellsByTroubleFigure && !m_cards[card]->isTroubleFirst())
        make = cellsByProjectFigure;
    return [make, content = m_content, scope = scope()](const wording::Wording &words) {
        return make({content->progress, scope, words});
    };
}

void ChartsView::fillNext()
{
    if (!isFilling())
        return;
    using Made = Result<std::shared_ptr<Figure>>;
    auto making = workspace::runIn(m_maker, [make = makerOf(m_filled), language = m_language.current()] {
        return Made(std::make_shared<Figure>(make(wording::Wording(language))));
    });
    m_filling.start(making, this, [this](const Made &figure) {
        if (!figure)
            return;
        **figure = m_cards[m_filled++]->setFigure(std::move(**figure));
        m_maker.start([before = *figure] { }); // of many mentees, it takes a while to be given back
        fillNext();
    });
}

void ChartsView::openBehind(const ChartCard &card, int series, int category)
{
    if (!m_content)
        return;
    const auto filled = m_cards.begin() + std::ptrdiff_t(m_filled);
    if (std::find(m_cards.begin(), filled, &card) == filled)
        return; // it still shows the state before
    const Figure &figure = card.figure();
    m_places.clear();
    if (figure.form == Figure::Form::Cells)
        m_places.push_back({figure.lines[size_t(series)].row, category});
    else if (size_t(series) < figure.behind.size() && size_t(category) < figure.behind[size_t(series)].size())
        m_places = figure.behind[size_t(series)][size_t(category)];
    m_behindTitle->setText(valueText(figure, series, category));
    m_records->clear();
    const auto &words = m_language.wording();
    for (const insight::CellPlace &place : m_places) {
        const MatrixRow &row = m_content->progress.matrix.rows[size_t(place.row)];
        QString text = nameOf(row.mentee) + u'\n' + words.title(row.projectTitle, row.projectTitleEn);
        if (place.column >= 0) {
            const insight::MatrixCell &cell = row.cells[size_t(place.column)];
            text = u"%1 · %2 · %3"_s.arg(
                       nameOf(row.mentee),
                       wording::periodTitle(m_content->progress.matrix.columns[size_t(place.column)].number, words),
                       wording::word(cell.facts.word, words))
                + u'\n' + words.title(row.projectTitle, row.projectTitleEn);
        }
        m_records->addItem(text);
    }
    m_behind->setVisible(!m_places.empty());
}

void ChartsView::save(const ChartCard &card, ChartFile kind, int scale)
{
    if (!m_content)
        return;
    const QString ending = endingOf(kind);
    const Dialogs::FileChoice choice{.title = tr("Save the chart"),
                                     .kind = Dialogs::FileKind::Save,
                                     .filter = u"*."_s + ending,
                                     .suggestion =
                                         u"%1-%2.%3"_s.arg(m_content->progress.camp.slug, card.figure().id, ending)};
    m_dialogs.chooseFile(this, choice, [this, &card, kind, scale](const QString &path) {
        write(path, kind, chartBytes(card.figure(), kind, m_theme, std::max(640, card.width()), scale));
    });
}

void ChartsView::savePage(ChartFile kind)
{
    if (!m_content)
        return;
    const Dialogs::FileChoice choice{.title = tr("Save the camp report"),
                                     .kind = Dialogs::FileKind::Save,
                                     .filter = u"*."_s + endingOf(kind),
                                     .suggestion = u"%1-report.%2"_s.arg(m_content->progress.camp.slug, endingOf(kind))};
    m_dialogs.chooseFile(this, choice, [this, kind](const QString &path) {
        const FigureSource source{m_content->progress, scope(), m_language.wording()};
        write(path, kind, CampReport(source).bytes(kind));
    });
}

void ChartsView::copyPage()
{
    if (m_content)
        QApplication::clipboard()->setImage(CampReport({m_content->progress, scope(), m_language.wording()}).image());
}

void ChartsView::printReport(QPainter &painter, const QSizeF &paper) const
{
    if (m_content)
        CampReport({m_content->progress, scope(), m_language.wording()}).paint(painter, paper);
}

void ChartsView::print(const ChartCard &card)
{
    const bool shown =
        showPrintPreview(window(), card.figure().name, [figure = card.figure()](QPainter &painter, const QSizeF &paper) {
            paintChart(painter, figure, paper, Theme(Theme::Mode::Light));
        });
    if (!shown)
        m_message->show(InlineMessage::Kind::Warning, tr("Printing is not installed with this program."));
}

void ChartsView::write(const QString &path, ChartFile kind, const QByteArray &bytes)
{
    const auto done = platform::writeOutput(path, bytes, {.bytes = chartMark(kind)});
    if (done)
        m_message->show(InlineMessage::Kind::Good, tr("Saved: %1").arg(path));
    else
        m_message->show(InlineMessage::Kind::Error, wording::errorText(done.error(), m_language.wording()));
}

void ChartsView::retranslate()
{
    m_title->setText(tr("Charts"));
    m_batch->setAccessibleName(tr("Batch"));
    m_project->setAccessibleName(tr("Project"));
    m_mentor->setAccessibleName(tr("Mentor"));
    m_records->setAccessibleName(tr("Records behind the value"));
    for (ChartCard *card : m_cards)
        card->retranslate();
    if (!m_content) {
        showNothing(m_problem);
        return;
    }
    m_behind->hide();
    fillFilters();
    fill();
}

} // namespace flotilla::ui
