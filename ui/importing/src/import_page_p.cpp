#include "import_page_p.h"

#include "domain/time.h"
#include "import_work.h"
#include "insight/camp_zone.h"
#include "kit/button.h"
#include "kit/dialogs.h"
#include "kit/elided_label.h"
#include "kit/inline_message.h"
#include "kit/places.h"
#include "kit/progress_line.h"
#include "kit/text_label.h"
#include "kit/ui_language.h"
#include "plan_text.h"
#include "platform/settings.h"
#include "step_line.h"
#include "wording/error_text.h"
#include "wording/warning_text.h"
#include "workspace/workspace.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QStackedWidget>

namespace flotilla::ui {

using namespace Qt::Literals::StringLiterals;
using namespace flotilla::interchange;

namespace {

/// The lowest part of the page: what will happen, and the button that does it.
class Foot final : public QWidget {
public:
    explicit Foot(const Theme &theme) : m_theme(theme) { setFixedHeight(64); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), m_theme.color(Color::Surface));
        painter.fillRect(QRect(0, 0, width(), 1), m_theme.color(Color::Line));
    }

private:
    const Theme &m_theme;
};

QString shortName(const QString &code, const wording::Wording &wording)
{
    const QString name = wording::warningName(code, wording);
    return name == code ? wording::ignoredText(code, wording) : name;
}

QString sentenceOf(const PlanWarning &warning, const wording::Wording &wording)
{
    return wording::warningText(warning.code, warning.arguments, wording);
}

} // namespace

ImportPage::Private::Private(ImportPage &page, const PageContext &context, std::unique_ptr<ImportWork> work)
    : m_page(page), m_context(context), m_work(std::move(work)), m_session(*m_work)
{
    build();
    connectAll();
    refresh();
}

void ImportPage::Private::build()
{
    const Theme &theme = m_context.theme;
    m_error = new InlineMessage(theme);
    m_choose = new ChooseView(m_session, theme, m_context.dialogs);
    m_check = new CheckView(m_session, theme);
    m_done = new DoneView(m_session, theme);
    m_stack = new QStackedWidget;
    for (QWidget *view : std::initializer_list<QWidget *>{m_choose, m_check, m_done})
        m_stack->addWidget(view);
    auto *error = new QHBoxLayout;
    error->setContentsMargins(space::wide, 0, space::wide, 0);
    error->addWidget(m_error);
    auto *layout = new QVBoxLayout(&m_page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildHead());
    layout->addLayout(error);
    layout->addSpacing(space::normal);
    layout->addWidget(m_stack, 1);
    layout->addWidget(buildFoot());
}

QWidget *ImportPage::Private::buildHead()
{
    const Theme &theme = m_context.theme;
    m_title = new TextLabel(theme, TextStyle::Title);
    m_steps = new StepLine(theme);
    m_sentence = new ElidedLabel(theme, TextStyle::Sentence);
    auto *line = new QHBoxLayout;
    line->addWidget(m_title);
    line->addStretch();
    line->addWidget(m_steps);
    auto *head = new QWidget;
    auto *layout = new QVBoxLayout(head);
    layout->setContentsMargins(space::wide, space::wide, space::wide, 0);
    layout->setSpacing(2);
    layout->addLayout(line);
    layout->addWidget(m_sentence);
    return head;
}

QWidget *ImportPage::Private::buildFoot()
{
    const Theme &theme = m_context.theme;
    m_foot = new Foot(theme);
    m_effect = new ElidedLabel(theme, TextStyle::Strong);
    m_where = new ElidedLabel(theme, TextStyle::Caption, Color::Muted);
    m_progress = new ProgressLine(theme);
    m_back = new Button(theme);
    m_main = new Button(theme, Button::Kind::Main);
    m_main->setKey(Qt::CTRL | Qt::Key_Return);
    m_texts = new QWidget;
    auto *texts = new QVBoxLayout(m_texts);
    texts->setContentsMargins(0, 0, 0, 0);
    texts->setSpacing(2);
    texts->addStretch();
    texts->addWidget(m_effect);
    texts->addWidget(m_where);
    texts->addStretch();
    auto *layout = new QHBoxLayout(m_foot);
    layout->setContentsMargins(space::wide, 0, space::wide, 0);
    layout->setSpacing(space::small);
    layout->addWidget(m_texts, 1);
    layout->addWidget(m_progress, 1);
    layout->addWidget(m_back);
    layout->addWidget(m_main);
    return m_foot;
}

void ImportPage::Private::connectAll()
{
    connect(&m_session, &ImportSession::changed, &m_page, [this] { refresh(); });
    connect(&m_session, &ImportSession::progressed, &m_page, [this] { showProgress(); });
    connect(&m_session, &ImportSession::planChanged, &m_page, [this] {
        remember();
        refreshCheck();
    });
    connect(&m_session, &ImportSession::decided, &m_page, [this] { refreshCheck(); });
    connect(m_check, &CheckView::campChosen, &m_page, [this] { refreshCheck(); });
    connect(m_choose, &ChooseView::goOn, &m_page, [this] { goOn(); });
    connect(m_main, &QPushButton::clicked, &m_page, [this] { goOn(); });
    connect(m_back, &QPushButton::clicked, &m_page, [this] { m_session.back(); });
    connect(m_progress, &ProgressLine::cancelRequested, &m_session, &ImportSession::cancel);
    connect(m_done, &DoneView::importMoreRequested, &m_page, [this] {
        m_session.again();
        m_choose->focusSource();
    });
    connect(m_done, &DoneView::showReportsRequested, &m_page,
            [this] { Q_EMIT m_page.placeRequested(QString::fromLatin1(page::reports), {}); });
    connect(&m_context.workspace, &workspace::Workspace::undoChanged, &m_page,
            [this] { m_done->refresh(m_work->canUndoImport()); });
}

void ImportPage::Private::start(const QString &path)
{
    const auto busy = m_session.busy();
    if (busy == ImportSession::Busy::Applying || busy == ImportSession::Busy::Undoing)
        return;
    const QString last = m_context.settings.value(platform::settings::importSource, m_context.workspace.location().text());
    if (!path.isEmpty())
        m_session.setSource(path, true);
    else if (m_session.source().isEmpty() && !last.isEmpty())
        m_session.setSource(last);
    if (!last.isEmpty() && m_session.source() == last)
        recallLists();
    if (path.isEmpty() && m_session.step() == ImportSession::Step::Choose)
        m_choose->focusSource();
}

void ImportPage::Private::recallLists()
{
    const QString place = m_context.workspace.location().text();
    const auto recall = [&](const platform::PlaceSetting<QString> &setting, QString &path) {
        if (const QString last = m_context.settings.value(setting, place); !last.isEmpty())
            path = last;
    };
    ImportSession::Lists lists = m_session.lists();
    recall(platform::settings::importProjects, lists.projects);
    recall(platform::settings::importRoster, lists.roster);
    recall(platform::settings::importResults, lists.results);
    m_session.setLists(lists);
}

void ImportPage::Private::remember()
{
    const QString place = m_context.workspace.location().text();
    platform::Settings &settings = m_context.settings;
    settings.set(platform::settings::importSource, place, m_session.source());
    settings.set(platform::settings::importProjects, place, m_session.lists().projects);
    settings.set(platform::settings::importRoster, place, m_session.lists().roster);
    settings.set(platform::settings::importResults, place, m_session.lists().results);
}

void ImportPage::Private::goOn()
{
    if (m_session.step() == ImportSession::Step::Choose || m_session.needsPlan())
        m_session.makePlan();
    else
        m_session.apply();
}

QDate ImportPage::Private::today() const
{
    const CampPlan *camp = m_check->camp();
    return toDateTime(m_context.clock.now(), insight::campZone(camp ? camp->timeZone : QString())).date();
}

void ImportPage::Private::refreshCheck()
{
    m_check->refresh({m_context.language.wording(), shortName, sentenceOf}, today());
    refreshHead();
    refreshFoot();
}

void ImportPage::Private::refresh()
{
    m_choose->refresh();
    m_done->refresh(m_work->canUndoImport());
    if (const int step = int(m_session.step()); m_stack->currentIndex() != step) {
        m_stack->setCurrentIndex(step);
        if (m_session.step() == ImportSession::Step::Check)
            m_check->focusFirst();
    }
    showError();
    refreshHead();
    refreshFoot();
}

void ImportPage::Private::showError()
{
    if (const auto &error = m_session.error())
        m_error->show(InlineMessage::Kind::Error, wording::errorText(*error, m_context.language.wording()));
    else
        m_error->clear();
}

QString ImportPage::Private::sentence() const
{
    switch (m_session.step()) {
    case ImportSession::Step::Choose:
        return tr("Point at a camp's repository, and what it holds becomes a camp you can see.");
    case ImportSession::Step::Check: {
        const CampPlan *camp = m_check->camp();
        return camp ? tr("%1: %2", "a camp and what was found of it").arg(PlanText::title(*camp), PlanText::found(*camp))
                    : QString();
    }
    case ImportSession::Step::Done:
        return m_session.source();
    }
    return {};
}

void ImportPage::Private::refreshHead()
{
    m_steps->setSteps({tr("Choose"), tr("Check"), tr("Done")}, int(m_session.step()));
    m_sentence->setText(sentence());
}

QString ImportPage::Private::progressText() const
{
    switch (m_session.busy()) {
    case ImportSession::Busy::No:
        return {};
    case ImportSession::Busy::Looking:
        return tr("Looking what is there…");
    case ImportSession::Busy::Planning:
        return tr("Reading the reports…");
    case ImportSession::Busy::Fetching:
        return tr("Fetching pull requests…");
    case ImportSession::Busy::Applying:
        return tr("Importing…");
    case ImportSession::Busy::Undoing:
        return tr("Taking the import back…");
    }
    return {};
}

void ImportPage::Private::showProgress()
{
    if (m_session.busy() == ImportSession::Busy::No)
        m_progress->finish();
    else
        m_progress->showProgress(progressText(), m_session.progress().done, m_session.progress().total);
    m_progress->setCancellable(m_session.busy() != ImportSession::Busy::Undoing);
}

void ImportPage::Private::refreshFoot()
{
    const bool busy = m_session.busy() != ImportSession::Busy::No;
    const bool checking = m_session.step() == ImportSession::Step::Check;
    showProgress();
    m_foot->setVisible(m_session.step() != ImportSession::Step::Done || busy);
    m_texts->setVisible(!busy);
    m_back->setVisible(checking && !busy);
    m_main->setVisible(m_session.step() != ImportSession::Step::Done);
    const auto plan = m_session.plan();
    if (checking && plan) {
        m_effect->setText(plan->changesNothing() ? tr("Everything is here already") : PlanText::effect(*plan));
        m_where->setText(tr("into %1, in one step that can be undone").arg(m_work->placeName()));
        m_main->setText(m_session.needsPlan() ? tr("Read again") : PlanText::apply(*plan));
        m_main->setEnabled(m_session.needsPlan() || m_session.canApply());
        return;
    }
    const int chosen = m_session.chosenEditions();
    m_effect->setText(chosen > 0 ? tr("Nothing is written yet") : QString());
    m_where->setText(chosen > 0 ? tr("First you see what would be imported, and can change it.") : QString());
    m_main->setText(tr("Check what would be imported"));
    m_main->setEnabled(m_session.canPlan());
}

void ImportPage::Private::retranslate()
{
    m_title->setText(tr("Import"));
    m_back->setText(tr("Back"));
    m_choose->retranslate();
    m_done->retranslate();
    m_check->retranslate();
    refreshCheck();
    refresh();
}

} // namespace flotilla::ui
