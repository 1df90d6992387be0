#include "report_reader.h"

#include "decision_line.h"
#include "domain/pull_address.h"
#include "insight/camp_zone.h"
#include "insight/report_links.h"
#include "kit/button.h"
#include "kit/empty_page.h"
#include "kit/run_line.h"
#include "kit/state_sign.h"
#include "kit/text_label.h"
#include "kit/ui_language.h"
#include "report_column.h"
#include "report_words.h"
#include "review_box.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QStackedLayout>

namespace flotilla::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int besideLeast = 212;
constexpr int besideMost = 380;

} // namespace

ReportReader::ReportReader(const Theme &theme, const UiLanguage &language, QWidget *parent)
    : Pane(parent),
      m_theme(theme),
      m_language(language),
      m_stack(new QStackedLayout(this)),
      m_empty(new EmptyPage(theme, u"file-text"_s))
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(makeHead());
    layout->addWidget(makeBody(), 1);
    m_box = new ReviewBox(theme, language);
    m_decisions = new DecisionLine(theme);
    layout->addWidget(m_decisions);
    layout->addWidget(m_box);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(page);
    setFocusTarget(m_report);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    retranslate();
}

QWidget *ReportReader::makeHead()
{
    auto *head = new QWidget;
    auto *layout = new QVBoxLayout(head);
    layout->setContentsMargins(space::wide, space::wide, space::wide, space::normal);
    layout->setSpacing(space::tiny);

    m_back = new Button(m_theme, Button::Kind::Quiet);
    m_back->setIconName(u"arrow-left"_s);
    m_back->setIconOnly(true);
    m_back->hide();
    m_person = new RunLine(m_theme);
    m_state = new StateBadge(m_theme);
    m_place = new TextLabel(m_theme, TextStyle::Caption, Color::Muted);
    m_previous = new Button(m_theme);
    m_previous->setIconName(u"chevron-up"_s);
    m_previous->setIconOnly(true);
    m_next = new Button(m_theme);
    m_next->setIconName(u"chevron-down"_s);
    m_next->setIconOnly(true);
    auto *first = new QHBoxLayout;
    first->setSpacing(space::small);
    first->addWidget(m_back);
    first->addWidget(m_person);
    first->addWidget(m_state);
    first->addStretch(1);
    first->addWidget(m_place);
    first->addSpacing(space::tiny);
    auto *steps = new QHBoxLayout;
    steps->setSpacing(space::tiny);
    steps->addWidget(m_previous);
    steps->addWidget(m_next);
    first->addLayout(steps);
    layout->addLayout(first);

    m_project = new RunLine(m_theme);
    layout->addWidget(m_project);

    m_handedIn = new RunLine(m_theme);
    m_pulls = new QHBoxLayout;
    m_pulls->setSpacing(space::radius);
    auto *third = new QHBoxLayout;
    third->setSpacing(space::radius);
    third->addWidget(m_handedIn);
    third->addLayout(m_pulls);
    third->addStretch(1);
    layout->addLayout(third);

    connect(m_back, &QAbstractButton::clicked, this, &ReportReader::backRequested);
    connect(m_previous, &QAbstractButton::clicked, this, &ReportReader::previousRequested);
    connect(m_next, &QAbstractButton::clicked, this, &ReportReader::nextRequested);
    return head;
}

QWidget *ReportReader::makeBody()
{
    m_report = new ReportColumn(m_theme, Color::Surface);
    m_beside = new ReportColumn(m_theme, Color::Window);
    auto *body = new QWidget;
    auto *layout = new QHBoxLayout(body);
    layout->setContentsMargins(0, 1, 0, 0);
    layout->setSpacing(1);
    layout->addWidget(m_report, 1);
    layout->addWidget(m_beside);
    return body;
}

void ReportReader::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(Color::Surface));
    if (m_stack->currentWidget() == m_empty)
        return;
    const QPoint top = m_beside->mapTo(this, QPoint());
    painter.fillRect(0, top.y() - 1, width(), 1, m_theme.color(Color::Line));
    painter.fillRect(top.x() - 1, top.y(), 1, m_beside->height(), m_theme.color(Color::Line));
}

void ReportReader::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT backRequested();
    else
        Pane::keyPressEvent(event);
}

void ReportReader::resizeEvent(QResizeEvent *)
{
    m_beside->setFixedWidth(std::clamp(width() * 37 / 100, besideLeast, besideMost));
}

void ReportReader::showCell(const insight::CellPage &page, Instant now, const insight::Self &self)
{
    if (!m_page || m_page->pairing != page.pairing || m_page->period.id != page.period.id)
        m_decisions->hide(); // it was about another cell
    m_page = std::make_unique<insight::CellPage>(page);
    m_now = now;
    m_self = self;
    fill();
    m_stack->setCurrentIndex(1);
    update();
}

void ReportReader::showNothing()
{
    m_page.reset();
    m_box->showNothing();
    m_empty->setTexts(tr("Nothing chosen"), tr("Choose a cell of the matrix to read its report here."));
    m_stack->setCurrentIndex(0);
    update();
}

void ReportReader::showProblem(const QString &sentence)
{
    m_page.reset();
    m_box->showNothing();
    m_empty->setTexts(tr("This report cannot be shown"), sentence);
    m_stack->setCurrentIndex(0);
    update();
}

void ReportReader::setWaiting(const WaitingPlace &place)
{
    m_waiting = place;
    showWaiting();
}

void ReportReader::setBackVisible(bool visible)
{
    m_back->setVisible(visible);
}

void ReportReader::retranslate()
{
    m_back->setText(tr("Back to the matrix"));
    m_previous->setText(tr("Previous report that waits for a review"));
    m_previous->setKey(QKeySequence(Qt::ALT | Qt::Key_Up));
    m_next->setText(tr("Next report that waits for a review"));
    m_next->setKey(QKeySequence(Qt::ALT | Qt::Key_Down));
    showWaiting();
    m_box->retranslate();
    m_decisions->retranslate();
    if (m_page)
        fill();
    else
        showNothing();
}

void ReportReader::showWaiting()
{
    if (m_waiting.position > 0)
        m_place->setText(tr("%1 of %n waiting", nullptr, m_waiting.count).arg(m_waiting.position));
    else
        m_place->setText(m_waiting.count > 0 ? tr("%n waiting", nullptr, m_waiting.count) : QString());
    m_previous->setEnabled(m_waiting.before);
    m_next->setEnabled(m_waiting.after);
}

void ReportReader::fill()
{
    fillHead();
    fillHandedIn();
    fillReport();
    fillBeside();
}

void ReportReader::fillHead()
{
    const insight::CellPage &page = *m_page;
    const QString login = page.mentee.name.isEmpty() ? QString() : page.mentee.login;
    m_person->setRuns({{.text = ReportWords::name(page.mentee), .style = TextStyle::Section, .yields = true},
                       {.text = login, .color = Color::Muted, .gap = login.isEmpty() ? 0 : space::small, .vanishes = true}});
    const std::optional<Instant> since = page.report ? page.report->submittedAt : std::nullopt;
    m_state->setState(signOf(page.facts.word), ReportWords::chip(page.facts, since, m_now));

    std::vector<RunLine::Run> runs;
    if (page.projectNumber > 0) {
        runs.push_back({.text = u"%1"_s.arg(page.projectNumber, 2, 10, QLatin1Char('0')),
                        .style = TextStyle::Figures,
                        .color = Color::Muted});
    }
    runs.push_back({.text = ReportWords::title(page.projectTitle, page.projectTitleEn, m_language.current()),
                    .gap = runs.empty() ? 0 : space::small,
                    .yields = true});
    runs.push_back(separator());
    runs.push_back({.text = ReportWords::period(page.period.number), .gap = space::radius});
    runs.push_back({.text = ReportWords::days(page.period.days),
                    .style = TextStyle::Figures,
                    .color = Color::Muted,
                    .gap = space::radius});
    m_project->setRuns(std::move(runs));
}

void ReportReader::fillHandedIn()
{
    while (QLayoutItem *item = m_pulls->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const insight::CellPage &page = *m_page;
    if (!page.report) {
        const bool due = m_page->facts.word != CellWord::Exempt;
        const QDate day = m_page->due.isValid() ? m_page->due : m_page->period.due;
        m_handedIn->setRuns({{.text = due ? tr("Due %1").arg(day.toString(Qt::ISODate)) : QString(),
                              .style = TextStyle::SmallFigures,
                              .color = Color::Muted}});
        return;
    }
    const insight::ShownReport &report = *page.report;
    m_handedIn->setRuns({{.text = ReportWords::handedIn(report, m_page->facts, insight::campZone(m_page->timeZone)),
                          .style = TextStyle::SmallFigures,
                          .color = Color::Muted,
                          .yields = true}});
    for (const QString &number : report.pulls)
        addPull(number);
    if (report.revisions > 1)
        addRevisions(report);
    if (mayWriteReport())
        addChange();
}

bool ReportReader::mayWriteReport() const
{
    const Id<Person> self = m_self.person.id;
    if (!m_page || !self.isValid() || (self != m_page->mentee.id && !m_self.mayStandIn))
        return false;
    const std::optional<insight::ShownReport> &report = m_page->report;
    return report ? report->place == ReportPlace::Local : m_page->facts.word != CellWord::Exempt;
}

void ReportReader::addChange()
{
    auto *point = new TextLabel(m_theme, TextStyle::Caption, Color::Muted);
    point->setText(u"·"_s);
    m_pulls->addWidget(point);
    auto *link = new Button(m_theme, Button::Kind::Link);
    link->setText(tr("Change the report…"));
    link->setFont(Theme::font(TextStyle::Caption));
    connect(link, &QAbstractButton::clicked, this, &ReportReader::writingRequested);
    m_pulls->addWidget(link);
}

void ReportReader::addPull(const QString &number)
{
    auto *point = new TextLabel(m_theme, TextStyle::Caption, Color::Muted);
    point->setText(u"·"_s);
    m_pulls->addWidget(point);
    const QUrl address = pullAddress(m_page->repository, number);
    auto *link = new Button(m_theme, tr("pull request #%1").arg(number), u"git-pull-request"_s, Button::Kind::Link);
    link->setFont(Theme::font(TextStyle::Caption));
    link->setEnabled(!address.isEmpty());
    link->setToolTip(address.toString());
    connect(link, &QAbstractButton::clicked, this, [this, address] { Q_EMIT addressRequested(address); });
    m_pulls->addWidget(link);
}

void ReportReader::addRevisions(const insight::ShownReport &report)
{
    auto *point = new TextLabel(m_theme, TextStyle::Caption, Color::Muted);
    point->setText(u"·"_s);
    m_pulls->addWidget(point);
    auto *link = new Button(m_theme, Button::Kind::Link);
    link->setText(tr("%n revision(s)", nullptr, report.revisions));
    link->setFont(Theme::font(TextStyle::Caption));
    link->setToolTip(tr("Compare the texts of this report"));
    connect(link, &QAbstractButton::clicked, this, [this, id = report.id] { Q_EMIT revisionsRequested(id); });
    m_pulls->addWidget(link);
}

void ReportReader::fillReport()
{
    const insight::CellPage &page = *m_page;
    m_report->begin();
    if (!page.report) {
        const QTimeZone zone = insight::campZone(m_page->timeZone);
        m_report->addMarkdown(ReportWords::nothingThere(*m_page, toDateTime(m_now, zone).date()));
        if (mayWriteReport()) {
            auto *write = new Button(m_theme, tr("Write the report here…"), u"pencil"_s);
            write->setToolTip(tr("F2 does the same"));
            connect(write, &QAbstractButton::clicked, this, &ReportReader::writingRequested);
            auto *row = new QWidget;
            auto *layout = new QHBoxLayout(row);
            layout->setContentsMargins(0, space::small, 0, 0);
            layout->addWidget(write);
            layout->addStretch(1);
            m_report->addWidget(row);
        }
        m_report->end();
        return;
    }
    const insight::ShownReport &report = *page.report;
    const auto section = [this](const QString &heading, const QString &markdown) {
        if (markdown.trimmed().isEmpty())
            return;
        m_report->addHeading(heading);
        m_report->addMarkdown(markdown);
    };
    section(tr("This period"), report.work);
    section(tr("Next period"), report.next);
    section(tr("Questions"), report.questions);
    if (!report.other.trimmed().isEmpty()) {
        m_report->addHeading(tr("Also in the report"));
        m_report->addMarkdown(report.other);
    }
    if (report.work.trimmed().isEmpty() && report.next.trimmed().isEmpty() && report.other.trimmed().isEmpty())
        m_report->addCaption(tr("The report has no text under the headings of this camp."));
    m_report->end();
}

void ReportReader::addReviews(const insight::ShownReport &report, const QString &label)
{
    for (const insight::ShownReview &review : report.reviews) {
        m_beside->addLabel(label);
        m_beside->addCaption(ReportWords::reviewedBy(review, insight::campZone(m_page->timeZone)));
        m_beside->addMarkdown(review.markdown);
        if (!mayCorrect(review))
            continue;
        auto *correct = new Button(m_theme, Button::Kind::Link);
        correct->setText(tr("Correct or take back…"));
        connect(correct, &QAbstractButton::clicked, this, [this, id = review.id] { Q_EMIT correctionRequested(id); });
        m_beside->addWidget(correct);
    }
}

bool ReportReader::mayCorrect(const insight::ShownReview &review) const
{
    const Id<Person> self = m_self.person.id;
    return review.origin == ReviewOrigin::Entered && self.isValid() && self != m_page->mentee.id
        && (m_self.mayStandIn || self == review.author.id || self == review.recorder.id);
}

void ReportReader::addBesideLink(const QString &text, const QUrl &address)
{
    auto *link = new Button(m_theme, Button::Kind::Link);
    link->setText(text);
    link->setToolTip(address.toString());
    connect(link, &QAbstractButton::clicked, this, [this, address] { Q_EMIT addressRequested(address); });
    m_beside->addWidget(link);
}

void ReportReader::fillPromises(const insight::ShownReport &before)
{
    const int number = before.period.number;
    m_beside->addLabel(tr("Promised in period %1").arg(number));
    if (before.next.trimmed().isEmpty())
        m_beside->addCaption(tr("Nothing was promised."));
    else
        m_beside->addMarkdown(before.next);
    if (!before.questions.trimmed().isEmpty()) {
        m_beside->addLabel(tr("Asked in period %1").arg(number));
        m_beside->addMarkdown(before.questions);
        m_beside->addCaption(before.reviews.empty() ? tr("Not answered: that report has no review.")
                                                    : tr("The review of that period came after it:"));
    }
    addReviews(before, tr("Review of period %1").arg(number));
}

void ReportReader::fillLinks(const insight::ShownReport &report)
{
    constexpr size_t most = 12;
    const auto links =
        insight::reportLinks(report.work + u'\n' + report.next + u'\n' + report.questions + u'\n' + report.other);
    if (links.empty())
        return;
    m_beside->addLabel(tr("Linked in this report"));
    for (size_t i = 0; i < std::min(links.size(), most); ++i)
        addBesideLink(links[i].text, QUrl(links[i].address));
    if (links.size() > most)
        m_beside->addCaption(tr("and %n more in its text", nullptr, static_cast<int>(links.size() - most)));
}

void ReportReader::fillEarlierReviews()
{
    constexpr size_t most = 5;
    const auto &reviews = m_page->earlierReviews;
    for (size_t i = 0; i < std::min(reviews.size(), most); ++i) {
        m_beside->addLabel(tr("Review of period %1").arg(reviews[i].period));
        m_beside->addCaption(ReportWords::reviewedBy(reviews[i].review, insight::campZone(m_page->timeZone)));
        m_beside->addMarkdown(reviews[i].review.markdown);
    }
}

void ReportReader::fillBeside()
{
    const insight::CellPage &page = *m_page;
    m_beside->begin();
    for (const insight::ShownExtension &each : page.extensions) {
        m_beside->addLabel(each.everyone ? tr("More time for everyone") : tr("More time"));
        m_beside->addCaption(ReportWords::extended(each));
    }
    if (page.report) {
        for (const insight::ShownReturn &each : page.report->returns) {
            m_beside->addLabel(each.answered ? tr("Given back, and changed since") : tr("Given back: please add"));
            m_beside->addCaption(ReportWords::decidedBy(each.by, each.at, insight::campZone(page.timeZone)));
            m_beside->addMarkdown(each.reason);
        }
        addReviews(*page.report, tr("Review"));
    }
    if (page.before)
        fillPromises(*page.before);
    if (!page.before && (!page.report || page.report->reviews.empty())) {
        m_beside->addLabel(page.period.number > 1 ? tr("Period %1").arg(page.period.number - 1) : tr("First period"));
        m_beside->addCaption(page.period.number > 1 ? tr("No report was handed in then.")
                                                    : tr("Nothing was promised before."));
    }
    if (page.report)
        fillLinks(*page.report);
    fillEarlierReviews();
    if (!page.earlier.empty()) {
        auto *link = new Button(m_theme, Button::Kind::Link);
        link->setText(tr("Earlier reports (%1)").arg(page.earlier.size()));
        connect(link, &QAbstractButton::clicked, this,
                [this, link] { Q_EMIT earlierRequested(link->mapToGlobal(QPoint(0, link->height()))); });
        auto *row = new QWidget;
        auto *layout = new QHBoxLayout(row);
        layout->setContentsMargins(0, space::small, 0, 0);
        layout->addWidget(link);
        layout->addStretch(1);
        m_beside->addWidget(row);
    }
    m_beside->end();
}

} // namespace flotilla::ui
