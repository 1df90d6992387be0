#include "review_box.h"

#include "kit/button.h"
#include "kit/drop_button.h"
#include "kit/inline_message.h"
#include "kit/markdown_edit.h"
#include "kit/markdown_view.h"
#include "kit/segmented_control.h"
#include "kit/text_label.h"
#include "kit/ui_language.h"
#include "report_words.h"
#include "wording/words.h"
#include "workspace/desk.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QStackedLayout>

#include <algorithm>

namespace flotilla::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int editHeight = 104;
constexpr int widthWithFormats = 500;

Button *toolButton(const Theme &theme, const QString &iconName)
{
    auto *button = new Button(theme, Button::Kind::Quiet);
    button->setIconName(iconName);
    button->setIconOnly(true);
    return button;
}

} // namespace

ReviewBox::ReviewBox(const Theme &theme, const UiLanguage &language, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_language(language),
      m_writing(new QWidget),
      m_edit(new MarkdownEdit),
      m_shown(new MarkdownView(theme)),
      m_problem(new InlineMessage(theme))
{
    auto *texts = new QWidget;
    m_text = new QStackedLayout(texts);
    m_text->addWidget(m_edit);
    m_text->addWidget(m_shown);
    m_edit->setFont(Theme::font(TextStyle::Body));
    texts->setFixedHeight(editHeight);
    auto *writing = new QVBoxLayout(m_writing);
    writing->setContentsMargins({});
    writing->setSpacing(space::small);
    writing->addWidget(makeHead());
    writing->addWidget(texts);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::wide, space::normal, space::wide, space::wide);
    layout->setSpacing(space::small);
    layout->addWidget(m_writing);
    layout->addWidget(m_problem);
    layout->addWidget(makeFoot());
    connectParts();
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    retranslate();
    showNothing();
}

QWidget *ReviewBox::makeHead()
{
    auto *head = new QWidget;
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins({});
    layout->setSpacing(space::small);
    m_title = new TextLabel(m_theme, TextStyle::Strong);
    m_author = new DropButton(m_theme);
    m_visibility = new SegmentedControl(m_theme);
    m_standing = new DropButton(m_theme);
    layout->addWidget(m_title);
    layout->addWidget(m_author);
    layout->addWidget(m_visibility);
    layout->addWidget(m_standing);
    layout->addStretch(1);
    auto *tools = new QHBoxLayout;
    tools->setSpacing(0);
    for (const auto &name : {u"bold"_s, u"italic"_s, u"list"_s, u"code"_s, u"link"_s}) {
        m_formats.push_back(toolButton(m_theme, name));
        tools->addWidget(m_formats.back());
    }
    m_preview = toolButton(m_theme, u"eye"_s);
    m_preview->setCheckable(true);
    tools->addWidget(m_preview);
    layout->addLayout(tools);
    return head;
}

QWidget *ReviewBox::makeFoot()
{
    auto *foot = new QWidget;
    auto *layout = new QHBoxLayout(foot);
    layout->setContentsMargins({});
    layout->setSpacing(space::tiny);
    m_where = new TextLabel(m_theme, TextStyle::Caption, Color::Muted);
    m_kept = new TextLabel(m_theme, TextStyle::Caption, Color::Muted);
    m_where->setWordWrap(true);
    auto *captions = new QVBoxLayout;
    captions->setSpacing(0);
    captions->addStretch();
    captions->addWidget(m_where);
    captions->addWidget(m_kept);
    captions->addStretch();
    m_kept->hide();
    m_giveBack = new Button(m_theme, Button::Kind::Quiet);
    m_moreTime = new Button(m_theme, Button::Kind::Quiet);
    m_exempt = new Button(m_theme, Button::Kind::Quiet);
    m_handIn = new Button(m_theme, Button::Kind::Main);
    layout->addLayout(captions, 1);
    layout->addWidget(m_moreTime);
    layout->addWidget(m_giveBack);
    layout->addWidget(m_exempt);
    layout->addWidget(m_handIn);
    return foot;
}

void ReviewBox::setKept(const QString &sentence)
{
    m_kept->setText(sentence);
    m_kept->setHidden(sentence.isEmpty());
}

void ReviewBox::connectParts()
{
    const auto edited = [this] {
        if (m_filling)
            return;
        m_problem->clear();
        setKept({});
        refresh();
        Q_EMIT this->edited();
    };
    connect(m_edit, &QPlainTextEdit::textChanged, this, edited);
    connect(m_visibility, &SegmentedControl::chosen, this, edited);
    connect(m_standing, &DropButton::chosen, this, edited);
    connect(m_author, &DropButton::chosen, this, edited);
    connect(m_edit, &MarkdownEdit::refused, this, [this] {
        showProblem(
            tr("This is longer than %1 KB and was not taken in; what was written before is still there. Attach it to the "
               "report's page and link it.")
                .arg(workspace::longestReview / 1024));
    });
    connect(m_formats[0], &QAbstractButton::clicked, this, [this] { m_edit->surround(u"**"_s, u"**"_s); });
    connect(m_formats[1], &QAbstractButton::clicked, this, [this] { m_edit->surround(u"*"_s, u"*"_s); });
    connect(m_formats[2], &QAbstractButton::clicked, this, [this] { m_edit->prefixLines(u"- "_s); });
    connect(m_formats[3], &QAbstractButton::clicked, this, [this] { m_edit->surround(u"`"_s, u"`"_s); });
    connect(m_formats[4], &QAbstractButton::clicked, this, [this] { m_edit->surround(u"["_s, u"](https://)"_s); });
    connect(m_preview, &QAbstractButton::toggled, this, &ReviewBox::showPreview);
    connect(m_handIn, &QAbstractButton::clicked, this, &ReviewBox::handInRequested);
    connect(m_edit, &MarkdownEdit::handInPressed, m_handIn, [this] {
        if (m_handIn->isEnabled())
            Q_EMIT handInRequested();
    });
    connect(m_exempt, &QAbstractButton::clicked, this, [this] { Q_EMIT decisionRequested(DeskDecision::Exempt); });
    connect(m_giveBack, &QAbstractButton::clicked, this, [this] { Q_EMIT decisionRequested(DeskDecision::GiveBack); });
    connect(m_moreTime, &QAbstractButton::clicked, this, [this] { Q_EMIT decisionRequested(DeskDecision::MoreTime); });
}

bool ReviewBox::isWritable() const
{
    return (m_report.isValid() || m_expecting) && m_self.person.id.isValid() && m_self.person.id != m_page.mentee.id;
}

void ReviewBox::showCell(const insight::CellPage &page, const insight::Self &self, bool inTheMentorsName)
{
    const Id<Report> report = page.report ? page.report->id : Id<Report>();
    const ReviewText early = std::exchange(m_expecting, false) ? text() : ReviewText();
    const bool another = report != m_report || self.person.id != m_self.person.id;
    m_page = page;
    m_self = self;
    m_report = report;
    m_inTheMentorsName = inTheMentorsName;
    if (another) {
        m_problem->clear();
        m_preview->setChecked(false);
    }
    if (another || m_edit->document()->isEmpty())
        fillAuthors();
    if (another)
        setText({});
    refresh();
    show();
    if (!another || !isWritable())
        return;
    Q_EMIT draftWanted(report);
    if (!early.isEmpty() && m_edit->document()->isEmpty()) {
        m_edit->setPlainText(early.markdown);
        m_edit->moveCursor(QTextCursor::End);
    }
}

void ReviewBox::expectNext()
{
    setText({});
    m_expecting = true;
    m_report = {};
    refresh();
}

void ReviewBox::showNothing()
{
    m_report = {};
    m_page = {};
    m_expecting = false;
    hide();
}

void ReviewBox::fillAuthors()
{
    std::vector<DropButton::Option> options;
    const auto add = [&](const insight::PersonLabel &person) {
        if (person.id != m_page.mentee.id && person.id.isValid())
            options.push_back({ReportWords::name(person), QVariant(person.id.value())});
    };
    const bool mentors =
        std::ranges::find(m_page.mentors, m_self.person.id, &insight::PersonLabel::id) != m_page.mentors.end();
    const bool meFirst = mentors || !m_inTheMentorsName;
    if (meFirst)
        add(m_self.person);
    for (const insight::PersonLabel &mentor : m_page.mentors)
        if (mentor.id != m_self.person.id)
            add(mentor);
    if (!meFirst)
        add(m_self.person);
    m_author->setOptions(options);
    m_author->setCurrentValue(options.empty() ? QVariant() : options.front().value);
    m_author->setVisible(m_self.mayStandIn && options.size() > 1);
    m_title->setText(!m_author->isHidden() ? tr("Review by") : tr("Your review"));
}

void ReviewBox::setText(const ReviewText &text)
{
    m_filling = true;
    m_edit->setPlainText(text.markdown);
    m_edit->moveCursor(QTextCursor::End);
    m_visibility->setCurrent(text.visibility == Visibility::Private ? 1 : 0);
    m_standing->setCurrentValue(static_cast<int>(text.standing));
    if (text.author.isValid())
        m_author->setCurrentValue(QVariant(text.author.value()));
    setKept({});
    m_filling = false;
    refresh();
}

ReviewText ReviewBox::text() const
{
    return {.markdown = m_edit->toPlainText(),
            .visibility = m_visibility->current() == 1 ? Visibility::Private : Visibility::Public,
            .standing = static_cast<Standing>(m_standing->currentValue().toInt()),
            .author = !m_author->isHidden() ? Id<Person>(m_author->currentValue().toLongLong()) : m_self.person.id};
}

void ReviewBox::showKept(const QString &time)
{
    setKept(m_edit->document()->isEmpty() ? QString() : tr("Draft kept at %1").arg(time));
}

void ReviewBox::showProblem(const QString &sentence)
{
    m_problem->show(InlineMessage::Kind::Error, sentence);
}

void ReviewBox::showNote(const QString &sentence)
{
    m_problem->show(InlineMessage::Kind::Good, sentence);
}

void ReviewBox::setBusy(bool busy)
{
    m_busy = busy;
    m_edit->setReadOnly(busy);
    refresh();
}

void ReviewBox::write()
{
    m_preview->setChecked(false);
    m_edit->setFocus(Qt::ShortcutFocusReason);
}

void ReviewBox::showPreview(bool on)
{
    if (on)
        m_shown->setMarkdown(m_edit->document()->isEmpty() ? tr("*Nothing is written yet.*") : m_edit->toPlainText());
    m_text->setCurrentWidget(on ? static_cast<QWidget *>(m_shown) : m_edit);
    for (Button *button : m_formats)
        button->setEnabled(!on);
    if (!on)
        m_edit->setFocus();
}

QString ReviewBox::placeSentence() const
{
    if (!m_self.person.id.isValid())
        return tr("Say who you are above to review and decide.");
    if (m_self.person.id == m_page.mentee.id)
        return tr("This is your own: nobody reviews or exempts themselves.");
    if (!m_report.isValid())
        return {};
    return m_visibility->current() == 1 ? tr("Kept here, for coordinators only") : tr("Kept here, for everybody");
}

void ReviewBox::refresh()
{
    const bool decides = m_self.person.id.isValid() && m_self.person.id != m_page.mentee.id;
    const bool tooLong = m_edit->bytes() > workspace::longestReview;
    m_writing->setVisible(isWritable());
    m_handIn->setVisible(isWritable());
    m_giveBack->setVisible(isWritable() && m_page.facts.word == CellWord::Waiting && !m_page.facts.returned);
    m_moreTime->setVisible(decides && !m_report.isValid());
    const bool isExempt = m_report.isValid() ? m_page.facts.reviewExempt : m_page.facts.reportExempt;
    m_exempt->setVisible(decides && !isExempt && m_page.facts.review != CellReview::Given);
    m_handIn->setEnabled(!m_busy && !tooLong && !m_edit->document()->isEmpty());
    m_where->setText(tooLong ? tr("Longer than %1 KB: shorten it to hand it in").arg(workspace::longestReview / 1024)
                             : placeSentence());
    m_kept->setVisible(isWritable());
}

void ReviewBox::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    for (Button *button : m_formats)
        button->setVisible(width() >= widthWithFormats && !(!m_author->isHidden() && width() < widthWithFormats + 120));
}

void ReviewBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(Color::Surface));
    painter.fillRect(0, 0, width(), 1, m_theme.color(Color::Line));
}

void ReviewBox::retranslate()
{
    const auto nameTool = [](Button *button, const QString &text, const QKeySequence &key = {}) {
        button->setText(text);
        if (!key.isEmpty())
            button->setKey(key);
        const QString shown = key.isEmpty() ? text : u"%1 (%2)"_s.arg(text, key.toString(QKeySequence::NativeText));
        button->setToolTip(shown);
        button->setAccessibleName(text);
    };
    nameTool(m_formats[0], tr("Bold"), QKeySequence::Bold);
    nameTool(m_formats[1], tr("Italic"), QKeySequence::Italic);
    nameTool(m_formats[2], tr("List"));
    nameTool(m_formats[3], tr("Code"));
    nameTool(m_formats[4], tr("Link"));
    nameTool(m_preview, tr("Preview"), Qt::CTRL | Qt::SHIFT | Qt::Key_P);
    m_visibility->setSegments({{tr("Public")}, {tr("Private")}});
    m_visibility->setAccessibleName(tr("Who may read the review"));
    std::vector<DropButton::Option> standings;
    for (const Standing each : {Standing::None, Standing::OnTrack, Standing::NeedsAttention, Standing::Blocked})
        standings.push_back({wording::word(each, m_language.wording()), static_cast<int>(each)});
    m_standing->setOptions(standings);
    m_standing->setAccessibleName(tr("How the mentee stands"));
    m_author->setAccessibleName(tr("In whose name"));
    m_edit->setAccessibleName(tr("Review"));
    m_edit->setPlaceholderText(tr("What is good, what is open, what comes next. Markdown."));
    m_shown->setAccessibleName(tr("Preview of the review"));
    const auto key = [](const QKeySequence &sequence) { return sequence.toString(QKeySequence::NativeText); };
    m_exempt->setText(tr("Exempt…"));
    m_exempt->setKey(Qt::CTRL | Qt::Key_Period);
    m_exempt->setToolTip(tr("No review, or no report, is needed here (%1)").arg(key(Qt::CTRL | Qt::Key_Period)));
    m_giveBack->setText(tr("Give back…"));
    m_giveBack->setKey(Qt::CTRL | Qt::Key_G);
    m_giveBack->setToolTip(tr("Ask the mentee to add something first (%1)").arg(key(Qt::CTRL | Qt::Key_G)));
    m_moreTime->setText(tr("More time…"));
    m_moreTime->setKey(Qt::CTRL | Qt::Key_T);
    m_moreTime->setToolTip(tr("A later due day, for one or for everyone (%1)").arg(key(Qt::CTRL | Qt::Key_T)));
    m_handIn->setText(tr("Hand in and next"));
    m_handIn->setKey(Qt::CTRL | Qt::Key_Return);
    m_title->setText(!m_author->isHidden() ? tr("Review by") : tr("Your review"));
    refresh();
}

} // namespace flotilla::ui
