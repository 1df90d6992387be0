#include "write_back_pane.h"

#include "kit/button.h"
#include "kit/elided_label.h"
#include "kit/empty_page.h"
#include "kit/progress_line.h"
#include "kit/segmented_control.h"
#include "kit/table_view.h"
#include "kit/text_label.h"
#include "kit/ui_language.h"
#include "report_words.h"
#include "wording/error_text.h"
#include "write_back_model.h"
#include "write_back_preview.h"

#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStackedLayout>
#include <QTextBrowser>

#include <algorithm>

namespace flotilla::ui {

using namespace Qt::Literals::StringLiterals;
using interchange::PendingWriteBack;
using workspace::WriteBackSession;
using Busy = WriteBackSession::Busy;

namespace {

constexpr int mostRows = 5;

/// In the order of the segments.
constexpr std::array ways{WriteBackWay::Pull, WriteBackWay::Period, WriteBackWay::Text};

} // namespace

WriteBackPane::WriteBackPane(const Theme &theme, const UiLanguage &language, WriteBackSession &session, QWidget *parent)
    : Pane(parent),
      m_theme(theme),
      m_language(language),
      m_session(session),
      m_model(new WriteBackModel(this)),
      m_message(new InlineMessage(theme)),
      m_empty(new EmptyPage(theme, u"check"_s)),
      m_list(new TableView(theme)),
      m_text(new QTextBrowser)
{
    m_list->setModel(m_model);
    m_list->setItemDelegate(new WriteBackDelegate(*m_list));
    m_list->horizontalHeader()->hide();
    m_list->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_list->verticalHeader()->setDefaultSectionSize(space::tallRow);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setOpenLinks(false);
    m_text->document()->setDocumentMargin(space::wide);
    m_text->document()->setDefaultFont(Theme::font(TextStyle::Body));
    m_text->setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);

    auto *rows = new QWidget;
    auto *list = new QVBoxLayout(rows);
    list->setContentsMargins({});
    list->setSpacing(0);
    list->addWidget(m_list);
    list->addSpacing(1); // for the line below it
    list->addWidget(m_text, 1);
    auto *content = new QWidget;
    m_stack = new QStackedLayout(content);
    m_stack->addWidget(rows);
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(makeHead());
    layout->addWidget(content, 1);
    layout->addWidget(makeFoot());
    setFocusTarget(m_list);
    connectEverything();
    retranslate();
}

QWidget *WriteBackPane::makeHead()
{
    m_title = new TextLabel(m_theme, TextStyle::Section);
    m_sentence = new TextLabel(m_theme, TextStyle::Body);
    m_close = new Button(m_theme, Button::Kind::Quiet);
    m_close->setIconName(u"x"_s);
    m_close->setIconOnly(true);
    m_way = new SegmentedControl(m_theme);
    m_wayText = new TextLabel(m_theme, TextStyle::Caption, Color::Muted);
    m_wayText->setWordWrap(true);
    m_sentence->setWordWrap(true);
    m_repository = new ElidedLabel(m_theme, TextStyle::Body);
    m_choose = new Button(m_theme);
    m_choose->setIconName(u"folder-git-2"_s);

    auto *head = new QWidget;
    auto *layout = new QVBoxLayout(head);
    layout->setContentsMargins(space::wide, space::wide, space::wide, space::normal);
    layout->setSpacing(space::small);
    auto *first = new QHBoxLayout;
    first->addWidget(m_title);
    first->addStretch(1);
    first->addWidget(m_close);
    layout->addLayout(first);
    layout->addWidget(m_sentence);
    auto *second = new QHBoxLayout;
    second->addWidget(m_way);
    second->addStretch(1);
    layout->addLayout(second);
    layout->addWidget(m_wayText);
    m_clone = new QWidget;
    auto *third = new QHBoxLayout(m_clone);
    third->setContentsMargins({});
    third->setSpacing(space::small);
    third->addWidget(m_repository, 1);
    third->addWidget(m_choose);
    layout->addWidget(m_clone);
    layout->addWidget(m_message);
    return head;
}

QWidget *WriteBackPane::makeFoot()
{
    m_progress = new ProgressLine(m_theme);
    m_again = new Button(m_theme, Button::Kind::Quiet);
    m_again->setIconName(u"refresh-cw"_s);
    m_again->setIconOnly(true);
    m_second = new Button(m_theme);
    m_main = new Button(m_theme, Button::Kind::Main);
    m_main->setKey(Qt::CTRL | Qt::Key_Return);
    m_foot = new QWidget;
    auto *layout = new QVBoxLayout(m_foot);
    layout->setContentsMargins(space::wide, space::normal, space::wide, space::normal);
    layout->setSpacing(space::small);
    layout->addWidget(m_progress);
    m_buttons = new QWidget;
    auto *row = new QHBoxLayout(m_buttons);
    row->setContentsMargins({});
    row->setSpacing(space::small);
    row->addWidget(m_again);
    row->addStretch(1);
    row->addWidget(m_second);
    row->addWidget(m_main);
    layout->addWidget(m_buttons);
    return m_foot;
}

void WriteBackPane::connectEverything()
{
    connect(&m_session, &WriteBackSession::changed, this, &WriteBackPane::fill);
    connect(&m_theme, &Theme::changed, this, [this] {
        fillPreview();
        update();
    });
    connect(m_close, &QAbstractButton::clicked, this, &WriteBackPane::closeRequested);
    connect(m_way, &SegmentedControl::chosen, this,
            [this](int position) { m_session.setWay(ways[static_cast<size_t>(position)]); });
    connect(m_choose, &QAbstractButton::clicked, this, &WriteBackPane::repositoryRequested);
    connect(m_message, &InlineMessage::actionRequested, this, [this] { m_session.setWay(WriteBackWay::Period); });
    connect(m_progress, &ProgressLine::cancelRequested, this, [this] { m_session.cancel(); });
    connect(m_again, &QAbstractButton::clicked, this, [this] { m_session.look(); });
    connect(m_second, &QAbstractButton::clicked, this, [this] {
        const PendingWriteBack *waiting = current();
        if (waiting && m_session.way() == WriteBackWay::Text)
            m_session.keepPasted(waiting->review);
        else if (waiting)
            m_session.writeOnly(waiting->review);
    });
    connect(m_main, &QAbstractButton::clicked, this, &WriteBackPane::runMain);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        if (m_marking)
            return;
        fillPreview();
        fillButtons();
    });
    connect(m_list, &QAbstractItemView::activated, this, [this] {
        if (const PendingWriteBack *waiting = current())
            Q_EMIT reportRequested(waiting->pairing, waiting->period);
    });
    connect(m_text, &QTextBrowser::anchorClicked, this, &WriteBackPane::addressRequested);
}

const PendingWriteBack *WriteBackPane::current() const
{
    const QModelIndex index = m_list->currentIndex();
    return index.isValid() ? &m_model->row(index.row()).waiting : nullptr;
}

void WriteBackPane::fill()
{
    const auto count = static_cast<int>(m_session.waiting().size());
    m_sentence->setText(count > 0 ? tr("%n review(s) entered here are not yet where their reports are.", nullptr, count)
                                  : QString());
    m_sentence->setVisible(count > 0);
    m_way->setCurrent(static_cast<int>(std::ranges::find(ways, m_session.way()) - ways.begin()));
    const bool isText = m_session.way() == WriteBackWay::Text;
    m_clone->setVisible(!isText);
    m_repository->setText(m_session.repository().isEmpty()
                              ? tr("Which folder is your clone of the camp's repository?")
                              : tr("Your clone: %1").arg(QDir::toNativeSeparators(m_session.repository())));
    m_repository->setColor(m_session.repository().isEmpty() ? Color::Wait : Color::Muted);
    switch (m_session.way()) {
    case WriteBackWay::Pull:
        m_wayText->setText(
            tr("Onto the branch of each open pull request: committed in the mentor's name, pushed with your own "
               "Git. Your work tree and branches are not touched."));
        break;
    case WriteBackWay::Period:
        m_wayText->setText(tr("For reports that are merged already: onto one branch a period, made from the default branch. "
                              "Merge it as usual."));
        break;
    case WriteBackWay::Text:
        m_wayText->setText(tr("Nothing is pushed: copy each review and paste it on the page that opens."));
        break;
    }
    m_stack->setCurrentIndex(count > 0 ? 0 : 1);
    fillRows();
    fillPreview();
    fillMessage();
    fillButtons();
}

void WriteBackPane::fillRows()
{
    std::vector<WriteBackRow> rows;
    for (const PendingWriteBack &each : m_session.waiting()) {
        const WriteBackSession::Planned planned = m_session.plannedFor(each.review);
        QStringList about{each.number > 0 ? ReportWords::period(each.number) : tr("outside the periods")};
        if (each.pull > 0)
            about.append(u"#%1"_s.arg(each.pull));
        if (planned.branch)
            about.append(tr("to %1", "a branch").arg(planned.branch->branch));
        WriteBackRow row{.waiting = each, .mentee = ReportWords::name(each.mentee), .about = about.join(u" · "_s)};
        row.login = each.mentee.name.isEmpty() ? QString() : each.mentee.login;
        if (m_session.problemOf(each)) {
            row.state = planned.what ? tr("cannot go there") : tr("did not work");
            row.tone = Color::Bad;
        } else if (planned.what) {
            row.state = planned.branch ? tr("ready") : tr("to paste");
            row.tone = Color::Good;
        } else {
            row.state = m_session.busy() == Busy::Looking ? tr("being looked up") : tr("not yet written back");
            row.tone = Color::Wait;
        }
        rows.push_back(std::move(row));
    }
    m_marking = true;
    m_model->setRows(std::move(rows));
    if (!m_list->currentIndex().isValid() && m_model->rowCount() > 0)
        m_list->setCurrentIndex(m_model->index(0, 0));
    m_marking = false;
    m_list->setFixedHeight(std::min(m_model->rowCount(), mostRows) * space::tallRow);
}

void WriteBackPane::fillPreview()
{
    const PendingWriteBack *waiting = current();
    QString html;
    if (waiting)
        html = writeBackPreview(m_session, *waiting, m_theme, m_language.wording());
    if (m_preview == html)
        return;
    m_preview = html;
    m_text->setHtml(html);
}

void WriteBackPane::fillButtons()
{
    const PendingWriteBack *waiting = current();
    const WriteBackSession::Planned planned = waiting ? m_session.plannedFor(waiting->review) : WriteBackSession::Planned();
    const bool isReady = planned.what && !planned.what->problem && m_session.busy() == Busy::No;
    const bool isText = m_session.way() == WriteBackWay::Text;
    const int count = m_session.plan() ? m_session.plan()->count() : 0;
    const bool canWrite = m_session.canWrite();
    m_foot->setVisible(!m_session.waiting().empty() || m_session.busy() != Busy::No);
    m_buttons->setVisible(!m_session.waiting().empty());
    m_again->setText(tr("Look again"));
    m_again->setVisible(!isText && m_session.plan());
    m_again->setEnabled(m_session.canLook());
    if (isText) {
        m_second->setText(tr("It is pasted"));
        m_main->setText(isReady && planned.what->page.isEmpty() ? tr("Copy the text") : tr("Copy and open the page"));
    } else {
        m_second->setText(tr("Only this one"));
        m_main->setText(m_session.plan() && count > 0 ? tr("Write %n review(s) back", nullptr, count)
                                                      : tr("Look where they go"));
    }
    m_second->setVisible(isText || count > 1);
    m_second->setEnabled(isReady && (isText || canWrite));
    m_main->setEnabled(isText ? isReady : canWrite || m_session.canLook());
    switch (m_session.busy()) {
    case Busy::No:
        m_progress->finish();
        break;
    case Busy::Looking:
        m_progress->showProgress(tr("Looking at the repository as it is now…"), 0, 0);
        break;
    case Busy::Writing:
        m_progress->showProgress(tr("Committing and pushing…"), 0, 0);
        break;
    }
}

QString WriteBackPane::outcomeText(const WriteBackSession::Outcome &outcome) const
{
    const auto left = static_cast<int>(outcome.problems.size());
    QString done = tr("%n review(s) are where their reports are now.", nullptr, outcome.written);
    if (left == 0)
        return done;
    const QString stays = tr("%n review(s) stay here, not yet written back; each says why.", nullptr, left);
    return outcome.written == 0 ? stays : done + u' ' + stays;
}

void WriteBackPane::fillMessage()
{
    using Kind = InlineMessage::Kind;
    const int merged = m_session.forPeriodBranch();
    const QString action = merged > 0 ? tr("Use the branch of the period") : QString();
    if (const auto &error = m_session.error()) {
        say(Kind::Error, wording::errorText(*error, m_language.wording()));
    } else if (const auto &outcome = m_session.outcome(); outcome && !outcome->isTakenOut) {
        say(outcome->problems.empty() ? Kind::Good : Kind::Warning, outcomeText(*outcome), action);
    } else if (merged > 0) {
        say(Kind::Note,
            tr("%n review(s) have no open pull request to go to: the report is merged already.", nullptr, merged), action);
    } else {
        m_said.clear();
        m_message->clear();
    }
}

void WriteBackPane::say(InlineMessage::Kind kind, const QString &text, const QString &action)
{
    if (m_said == text + action)
        return;
    m_said = text + action;
    m_message->show(kind, text, action);
}

void WriteBackPane::runMain()
{
    if (m_session.way() == WriteBackWay::Text)
        copyText();
    else if (m_session.canWrite())
        m_session.write();
    else
        m_session.look();
}

void WriteBackPane::copyText()
{
    const PendingWriteBack *waiting = current();
    const auto *what = waiting ? m_session.plannedFor(waiting->review).what : nullptr;
    if (!what || what->problem)
        return;
    QGuiApplication::clipboard()->setText(what->written);
    if (!what->page.isEmpty())
        Q_EMIT addressRequested(what->page);
}

void WriteBackPane::retranslate()
{
    m_title->setText(tr("Write reviews back"));
    m_close->setText(tr("Close"));
    m_way->setSegments({{tr("Pull request")}, {tr("Branch of the period")}, {tr("Text to paste")}});
    m_way->setAccessibleName(tr("Where the reviews go"));
    m_choose->setText(tr("Choose…"));
    m_choose->setAccessibleName(tr("Choose your clone of the camp's repository"));
    m_list->setAccessibleName(tr("Reviews that are not yet written back"));
    m_text->setAccessibleName(tr("What writing this review back does"));
    m_empty->setTexts(
        tr("Every review is where its report is"),
        tr("Public reviews that are handed in here wait in this list until they stand in the camp's repository."));
    m_said.clear();
    m_preview.clear();
    fill();
}

void WriteBackPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_session.setWatched(true);
}

void WriteBackPane::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_session.setWatched(false);
}

void WriteBackPane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closeRequested();
    else
        Pane::keyPressEvent(event);
}

void WriteBackPane::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(Color::Surface));
    if (m_list->isVisible())
        painter.fillRect(0, m_list->mapTo(this, QPoint(0, m_list->height())).y(), width(), 1, m_theme.color(Color::Line));
    if (m_foot->isVisible())
        painter.fillRect(0, m_foot->y(), width(), 1, m_theme.color(Color::Line));
}

} // namespace flotilla::ui
