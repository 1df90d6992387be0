#include "correction_pane.h"

#include "kit/button.h"
#include "kit/conflict_view.h"
#include "kit/drop_button.h"
#include "kit/inline_message.h"
#include "kit/markdown_edit.h"
#include "kit/segmented_control.h"
#include "kit/text_label.h"
#include "kit/ui_language.h"
#include "report_words.h"
#include "wording/words.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QStackedWidget>

namespace flotilla::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int longestReason = 2000;

} // namespace

CorrectionPane::CorrectionPane(const Theme &theme, const UiLanguage &language, QWidget *parent)
    : Pane(parent),
      m_theme(theme),
      m_language(language),
      m_title(new TextLabel(theme, TextStyle::Section)),
      m_close(new Button(theme, Button::Kind::Quiet)),
      m_about(new TextLabel(theme, TextStyle::Caption, Color::Muted)),
      m_conflict(new ConflictView(theme)),
      m_body(new QStackedWidget)
{
    m_close->setIconName(u"x"_s);
    m_close->setIconOnly(true);
    m_about->setWordWrap(true);
    m_body->addWidget(makeForm());
    m_body->addWidget(m_conflict);
    auto *first = new QHBoxLayout;
    first->addWidget(m_title, 1);
    first->addWidget(m_close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::wide, space::wide, space::wide, space::wide);
    layout->setSpacing(space::small);
    layout->addLayout(first);
    layout->addWidget(m_about);
    layout->addWidget(m_body, 1);
    setFocusTarget(m_edit);
    connectParts();
    retranslate();
}

QWidget *CorrectionPane::makeForm()
{
    auto *form = new QWidget;
    m_visibility = new SegmentedControl(m_theme);
    m_standing = new DropButton(m_theme);
    m_edit = new MarkdownEdit;
    m_edit->setFont(Theme::font(TextStyle::Body));
    m_written = new TextLabel(m_theme, TextStyle::Caption, Color::Muted);
    m_written->setWordWrap(true);
    m_reason = new QLineEdit;
    m_reason->setMaxLength(longestReason);
    m_problem = new InlineMessage(m_theme);
    m_keep = new Button(m_theme, Button::Kind::Main);
    m_reset = new Button(m_theme, Button::Kind::Quiet);
    m_takeBack = new Button(m_theme);
    m_takeOut = new Button(m_theme);
    auto *choices = new QHBoxLayout;
    choices->setSpacing(space::small);
    choices->addWidget(m_visibility);
    choices->addWidget(m_standing);
    choices->addStretch(1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::small);
    buttons->addWidget(m_keep);
    buttons->addWidget(m_reset);
    buttons->addStretch(1);
    buttons->addWidget(m_takeOut);
    auto *why = new QHBoxLayout;
    why->setSpacing(space::small);
    why->addWidget(m_reason, 1);
    why->addWidget(m_takeBack);
    auto *layout = new QVBoxLayout(form);
    layout->setContentsMargins({});
    layout->setSpacing(space::small);
    layout->addLayout(choices);
    layout->addWidget(m_edit, 1);
    layout->addWidget(m_written);
    layout->addLayout(why);
    layout->addWidget(m_problem);
    layout->addLayout(buttons);
    return form;
}

void CorrectionPane::connectParts()
{
    const auto edited = [this] {
        if (m_filling)
            return;
        m_problem->clear();
        refresh();
        Q_EMIT this->edited();
    };
    connect(m_edit, &QPlainTextEdit::textChanged, this, edited);
    connect(m_visibility, &SegmentedControl::chosen, this, edited);
    connect(m_standing, &DropButton::chosen, this, edited);
    connect(m_reason, &QLineEdit::textChanged, this, &CorrectionPane::refresh);
    connect(m_edit, &MarkdownEdit::refused, this, [this] {
        showProblem(tr("This is longer than %1 KB and was not taken in; what was written before is still there.")
                        .arg(workspace::longestReview / 1024));
    });
    connect(m_edit, &MarkdownEdit::handInPressed, this, &CorrectionPane::correct);
    connect(m_keep, &QAbstractButton::clicked, this, &CorrectionPane::correct);
    connect(m_takeBack, &QAbstractButton::clicked, this, [this] { takeBack(false); });
    connect(m_takeOut, &QAbstractButton::clicked, this, [this] { takeBack(true); });
    connect(m_reset, &QAbstractButton::clicked, this, &CorrectionPane::resetRequested);
    connect(m_close, &QAbstractButton::clicked, this, &CorrectionPane::closeRequested);
    connect(m_conflict, &ConflictView::resolved, this, [this](const QStringList &values) {
        ReviewText mine = text();
        mine.markdown = values.value(0);
        // What only they changed beside the text stays as they want it.
        if (mine.visibility == seen().visibility)
            mine.visibility = m_theirs.review.visibility;
        if (mine.standing == seen().standing)
            mine.standing = m_theirs.review.standing;
        m_correction.entered = m_theirs;
        setText(mine);
        m_body->setCurrentIndex(0);
        if (isChanged())
            correct();
        else
            Q_EMIT theirsKept();
    });
    connect(m_conflict, &ConflictView::theirsKept, this, &CorrectionPane::theirsKept);
    connect(&m_theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void CorrectionPane::show(const Correction &correction)
{
    m_correction = correction;
    const Review &review = seen();
    m_problem->clear();
    m_reason->clear();
    m_body->setCurrentIndex(0);
    setText({.markdown = correction.entered.markdown, .visibility = review.visibility, .standing = review.standing});
    fill();
}

void CorrectionPane::setDraft(const ReviewText &text, qint64 version)
{
    // Kept over another version it would hide what somebody wrote since: the save finds that out by the version.
    m_correction.entered.review.version = version;
    setText(text);
}

void CorrectionPane::setText(const ReviewText &text)
{
    m_filling = true;
    m_edit->setPlainText(text.markdown);
    m_edit->moveCursor(QTextCursor::End);
    m_visibility->setCurrent(text.visibility == Visibility::Private ? 1 : 0);
    m_standing->setCurrentValue(static_cast<int>(text.standing));
    m_filling = false;
    refresh();
}

ReviewText CorrectionPane::text() const
{
    return {.markdown = m_edit->toPlainText(),
            .visibility = m_visibility->current() == 1 ? Visibility::Private : Visibility::Public,
            .standing = static_cast<Standing>(m_standing->currentValue().toInt()),
            .author = seen().author};
}

bool CorrectionPane::isChanged() const
{
    const ReviewText now = text();
    return now.markdown.trimmed() != m_correction.entered.markdown.trimmed() || now.visibility != seen().visibility
        || now.standing != seen().standing;
}

void CorrectionPane::fill()
{
    m_about->setText(m_correction.period > 0
                         ? tr("%1, %2", "mentee, period")
                               .arg(ReportWords::name(m_correction.mentee), ReportWords::period(m_correction.period))
                         : QString());
    const auto &written = m_correction.entered.written;
    m_written->setVisible(written.has_value());
    if (written)
        m_written->setText(tr("It stands in the repository, too (%1). Nothing changes there by itself: a correction waits "
                              "to be written back again; what is taken back only here stays there until somebody "
                              "takes it out, and the next import reads it from there.")
                               .arg(written->path));
    refresh();
}

void CorrectionPane::refresh()
{
    const bool tooLong = m_edit->bytes() > workspace::longestReview;
    const bool hasReason = !m_reason->text().trimmed().isEmpty();
    const auto &written = m_correction.entered.written;
    m_keep->setEnabled(!m_busy && isChanged() && !tooLong && !text().isEmpty());
    m_reset->setEnabled(!m_busy && isChanged());
    m_takeBack->setEnabled(!m_busy && hasReason);
    m_takeOut->setVisible(written && written->way != WriteBackWay::Text);
    m_takeOut->setEnabled(!m_busy && hasReason && m_canTakeOut);
    for (QWidget *each : std::initializer_list<QWidget *>{m_edit, m_visibility, m_standing, m_reason})
        each->setEnabled(!m_busy);
}

void CorrectionPane::setTakeOutPossible(bool possible)
{
    m_canTakeOut = possible;
    refresh();
}

void CorrectionPane::setBusy(bool busy)
{
    m_busy = busy;
    if (busy)
        m_problem->show(InlineMessage::Kind::Note, tr("Taking it out of the repository…"));
    else
        m_problem->clear();
    refresh();
}

void CorrectionPane::correct()
{
    if (m_keep->isEnabled())
        Q_EMIT correctRequested(m_reason->text().trimmed());
}

void CorrectionPane::takeBack(bool everywhere)
{
    Q_EMIT takeBackRequested(m_reason->text().trimmed(), everywhere);
}

void CorrectionPane::showConflict(const workspace::EnteredReview &theirs, const QString &who, const QString &when)
{
    m_theirs = theirs;
    m_body->setCurrentIndex(1);
    m_conflict->showConflict(who, when, {{tr("Review"), text().markdown, theirs.markdown}});
}

void CorrectionPane::showProblem(const QString &sentence)
{
    m_problem->show(InlineMessage::Kind::Error, sentence);
}

void CorrectionPane::retranslate()
{
    m_title->setText(tr("Correct or take back a review"));
    m_close->setText(tr("Close; what is not kept yet stays as a draft"));
    m_visibility->setSegments({{tr("Public")}, {tr("Private")}});
    m_visibility->setAccessibleName(tr("Who may read the review"));
    std::vector<DropButton::Option> standings;
    for (const Standing each : {Standing::None, Standing::OnTrack, Standing::NeedsAttention, Standing::Blocked})
        standings.push_back({wording::word(each, m_language.wording()), static_cast<int>(each)});
    m_standing->setOptions(standings);
    m_standing->setAccessibleName(tr("How the mentee stands"));
    m_edit->setAccessibleName(tr("Review"));
    m_reason->setPlaceholderText(tr("Why; it stands in the history with your name. Needed to take it back."));
    m_reason->setAccessibleName(tr("Reason"));
    m_keep->setText(tr("Keep the correction"));
    m_keep->setKey(Qt::CTRL | Qt::Key_Return);
    m_reset->setText(tr("As it was"));
    m_reset->setToolTip(tr("Throw away what is written here and not kept yet"));
    m_takeBack->setText(tr("Take back"));
    m_takeOut->setText(tr("Take back here and there"));
    m_takeOut->setToolTip(
        tr("Takes it out of its file by another commit, then back here. It needs the clone that reviews are "
           "written back by."));
    m_takeBack->setToolTip(tr("The report waits for a review again"));
    m_conflict->retranslate();
    fill();
}

void CorrectionPane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closeRequested();
    else
        Pane::keyPressEvent(event);
}

void CorrectionPane::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(Color::Surface));
}

} // namespace flotilla::ui
