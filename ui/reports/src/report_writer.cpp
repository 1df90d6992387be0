#include "report_writer.h"

#include "kit/button.h"
#include "kit/conflict_view.h"
#include "kit/elided_label.h"
#include "kit/inline_message.h"
#include "kit/markdown_edit.h"
#include "kit/markdown_view.h"
#include "kit/text_label.h"
#include "kit/ui_language.h"
#include "report_words.h"
#include "workspace/desk.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QStackedWidget>

namespace flotilla::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int dueSoon = 2; // days

Button *iconButton(const Theme &theme, const QString &iconName)
{
    auto *button = new Button(theme, Button::Kind::Quiet);
    button->setIconName(iconName);
    button->setIconOnly(true);
    return button;
}

} // namespace

ReportWriter::ReportWriter(const Theme &theme, const UiLanguage &language, QWidget *parent)
    : Pane(parent),
      m_theme(theme),
      m_language(language),
      m_title(new TextLabel(theme, TextStyle::Section)),
      m_due(new TextLabel(theme, TextStyle::Caption, Color::Muted)),
      m_preview(iconButton(theme, u"eye"_s)),
      m_close(iconButton(theme, u"x"_s)),
      m_conflict(new ConflictView(theme)),
      m_body(new QStackedWidget)
{
    m_body->addWidget(makeForm());
    m_body->addWidget(m_conflict);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::wide, space::wide, space::wide, space::wide);
    layout->setSpacing(space::small);
    layout->addWidget(makeHead());
    layout->addWidget(m_due);
    layout->addWidget(m_body, 1);
    setFocusTarget(m_edit);
    connectParts();
    retranslate();
}

QWidget *ReportWriter::makeHead()
{
    m_title->setWordWrap(true);
    m_preview->setCheckable(true);
    auto *head = new QWidget;
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins({});
    layout->addWidget(m_title, 1);
    layout->addWidget(m_preview);
    layout->addWidget(m_close);
    return head;
}

QWidget *ReportWriter::makeForm()
{
    m_edit = new MarkdownEdit;
    m_edit->setFont(Theme::font(TextStyle::Body));
    m_shown = new MarkdownView(m_theme);
    m_text = new QStackedWidget;
    m_text->addWidget(m_edit);
    m_text->addWidget(m_shown);
    m_problem = new InlineMessage(m_theme);
    auto *form = new QWidget;
    auto *layout = new QVBoxLayout(form);
    layout->setContentsMargins({});
    layout->setSpacing(space::small);
    layout->addWidget(m_text, 1);
    layout->addWidget(makeRepository());
    layout->addWidget(m_problem);
    layout->addWidget(makeFoot());
    return form;
}

QWidget *ReportWriter::makeRepository()
{
    m_wanted = new TextLabel(m_theme, TextStyle::Caption, Color::Muted);
    m_wanted->setWordWrap(true);
    m_file = new ElidedLabel(m_theme, TextStyle::Code);
    m_pullTitle = new ElidedLabel(m_theme, TextStyle::Code);
    m_copyFile = iconButton(m_theme, u"copy"_s);
    m_copyTitle = iconButton(m_theme, u"copy"_s);
    m_repository = new QWidget;
    auto *layout = new QGridLayout(m_repository);
    layout->setContentsMargins({});
    layout->setHorizontalSpacing(space::small);
    layout->setVerticalSpacing(space::tiny);
    layout->setColumnStretch(0, 1);
    layout->addWidget(m_wanted, 0, 0, 1, 2);
    layout->addWidget(m_file, 1, 0);
    layout->addWidget(m_copyFile, 1, 1);
    layout->addWidget(m_pullTitle, 2, 0);
    layout->addWidget(m_copyTitle, 2, 1);
    return m_repository;
}

QWidget *ReportWriter::makeFoot()
{
    m_handIn = new Button(m_theme, Button::Kind::Main);
    m_copyText = new Button(m_theme);
    m_reset = new Button(m_theme, Button::Kind::Quiet);
    m_kept = new TextLabel(m_theme, TextStyle::Caption, Color::Muted);
    auto *foot = new QWidget;
    auto *layout = new QHBoxLayout(foot);
    layout->setContentsMargins({});
    layout->setSpacing(space::small);
    layout->addWidget(m_handIn);
    layout->addWidget(m_copyText);
    layout->addWidget(m_reset);
    layout->addStretch(1);
    layout->addWidget(m_kept);
    return foot;
}

void ReportWriter::connectParts()
{
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        if (m_filling)
            return;
        m_problem->clear();
        m_kept->setText({});
        refresh();
        Q_EMIT edited();
    });
    connect(m_edit, &MarkdownEdit::refused, this, [this] {
        showProblem(tr("This is longer than %1 KB and was not taken in; what was written before is still there.")
                        .arg(workspace::longestReview / 1024));
    });
    connect(m_edit, &MarkdownEdit::handInPressed, this, &ReportWriter::handIn);
    connect(m_handIn, &QAbstractButton::clicked, this, &ReportWriter::handIn);
    connect(m_preview, &QAbstractButton::toggled, this, &ReportWriter::showPreview);
    connect(m_reset, &QAbstractButton::clicked, this, &ReportWriter::resetRequested);
    connect(m_close, &QAbstractButton::clicked, this, &ReportWriter::closeRequested);
    const auto copies = [this](const Button *button, auto text) {
        connect(button, &QAbstractButton::clicked, this, [text] { QGuiApplication::clipboard()->setText(text()); });
    };
    copies(m_copyFile, [this] { return m_report.form.file.section(u'/', -1); });
    copies(m_copyTitle, [this] { return m_report.form.pullTitle; });
    copies(m_copyText, [this] { return markdown(); });
    connect(m_conflict, &ConflictView::resolved, this, [this](const QStringList &values) {
        m_report.form = m_theirs;
        setText(values.value(0));
        m_body->setCurrentIndex(0);
        if (markdown().trimmed() == m_theirs.markdown.trimmed())
            Q_EMIT theirsKept();
        else
            handIn();
    });
    connect(m_conflict, &ConflictView::theirsKept, this, &ReportWriter::theirsKept);
    connect(&m_theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void ReportWriter::show(const WrittenReport &report)
{
    m_report = report;
    m_problem->clear();
    m_preview->setChecked(false);
    m_body->setCurrentIndex(0);
    setText(report.form.markdown);
    const QTextCursor question = m_edit->document()->find(u"1. "_s); // the first thing the template asks
    if (!report.form.report && !question.isNull()) {
        m_edit->setTextCursor(question);
        m_edit->moveCursor(QTextCursor::EndOfBlock);
    }
    fill();
}

void ReportWriter::setDraft(const QString &markdown, qint64 version)
{
    // Kept over another text it would hide what somebody wrote since: handing in finds that out by the version.
    if (version == 0)
        m_report.form.report.reset();
    else if (m_report.form.report)
        m_report.form.report->version = version;
    setText(markdown);
}

void ReportWriter::setText(const QString &markdown)
{
    m_filling = true;
    m_edit->setPlainText(markdown);
    m_kept->setText({});
    m_filling = false;
    refresh();
}

QString ReportWriter::markdown() const
{
    return m_edit->toPlainText();
}

void ReportWriter::fill()
{
    m_title->setText(m_report.period > 0 ? tr("Report of %1, %2", "mentee, period")
                                               .arg(ReportWords::name(m_report.mentee), ReportWords::period(m_report.period))
                                         : QString());
    fillDue();
    const workspace::ReportForm &form = m_report.form;
    m_repository->setVisible(!form.file.isEmpty());
    m_copyText->setVisible(!form.file.isEmpty());
    m_wanted->setText(tr("The camp's repository wants it in the folder %1 as this file, in a pull request with this title. "
                         "What is handed in here counts at once; bringing it there is up to you:")
                          .arg(form.file.section(u'/', 0, -2)));
    m_file->setText(form.file.section(u'/', -1));
    m_pullTitle->setText(form.pullTitle);
    refresh();
}

void ReportWriter::fillDue()
{
    if (!m_report.due.isValid())
        return;
    const auto left = m_report.today.daysTo(m_report.due);
    m_due->setColor(left < 0 ? Color::Bad : left <= dueSoon ? Color::Wait : Color::Muted);
    const QString day = m_report.due.toString(Qt::ISODate);
    const QString distance = ReportWords::distance(m_report.due, m_report.today);
    m_due->setText(left < 0 ? tr("Was due on %1, %2: it will be marked late").arg(day, distance)
                            : tr("Due on %1, %2").arg(day, distance));
}

void ReportWriter::refresh()
{
    const bool tooLong = m_edit->bytes() > workspace::longestReview;
    const bool isAnother = markdown().trimmed() != m_report.form.markdown.trimmed();
    m_handIn->setEnabled(isAnother && !tooLong);
    m_reset->setEnabled(isAnother);
}

void ReportWriter::showPreview(bool on)
{
    if (on)
        m_shown->setMarkdown(markdown());
    m_text->setCurrentWidget(on ? static_cast<QWidget *>(m_shown) : m_edit);
    if (!on)
        m_edit->setFocus();
}

void ReportWriter::handIn()
{
    if (m_handIn->isEnabled())
        Q_EMIT handInRequested();
}

void ReportWriter::showKept(const QString &time)
{
    m_kept->setText(tr("Draft kept at %1").arg(time));
}

void ReportWriter::showConflict(const workspace::ReportForm &theirs, const QString &who, const QString &when)
{
    m_theirs = theirs;
    m_body->setCurrentIndex(1);
    m_conflict->showConflict(who, when, {{tr("Report"), markdown(), theirs.markdown}});
}

void ReportWriter::showProblem(const QString &sentence)
{
    m_problem->show(InlineMessage::Kind::Error, sentence);
}

void ReportWriter::retranslate()
{
    const auto nameIcon = [](Button *button, const QString &text) {
        button->setText(text);
        button->setToolTip(text);
        button->setAccessibleName(text);
    };
    nameIcon(m_preview, tr("Preview"));
    m_preview->setKey(Qt::CTRL | Qt::SHIFT | Qt::Key_P);
    nameIcon(m_close, tr("Close; what is not handed in stays as a draft"));
    nameIcon(m_copyFile, tr("Copy the name of the file"));
    nameIcon(m_copyTitle, tr("Copy the title of the pull request"));
    m_edit->setAccessibleName(tr("Report"));
    m_shown->setAccessibleName(tr("Preview of the report"));
    m_handIn->setText(tr("Hand in"));
    m_handIn->setKey(Qt::CTRL | Qt::Key_Return);
    m_copyText->setText(tr("Copy the text"));
    m_reset->setText(tr("As it was"));
    m_reset->setToolTip(tr("Throw away what is written here and not handed in"));
    m_conflict->retranslate();
    fill();
}

void ReportWriter::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closeRequested();
    else
        Pane::keyPressEvent(event);
}

void ReportWriter::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(Color::Surface));
}

} // namespace flotilla::ui
