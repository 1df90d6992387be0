#include "shell/main_window.h"

#include "camp_switcher.h"
#include "key_sheet.h"
#include "kit/icons.h"
#include "kit/inline_message.h"
#include "kit/places.h"
#include "kit/progress_line.h"
#include "navigation.h"
#include "navigation_history.h"
#include "notices.h"
#include "open_place.h"
#include "page_host.h"
#include "palette_controller.h"
#include "settings_page.h"
#include "start_page.h"
#include "top_bar.h"
#include "wording/change_words.h"
#include "wording/error_text.h"

#include <QAction>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace flotilla::ui::shell {
namespace settings = platform::settings;
namespace {

constexpr QSize leastSize(800, 560);
const auto startId = QStringLiteral("start");
const auto settingsId = QStringLiteral("settings");

} // namespace

MainWindow::MainWindow(const ShellContext &context, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_place(std::make_unique<OpenPlace>(context)),
      m_history(std::make_unique<NavigationHistory>())
{
    setWindowTitle(QStringLiteral("Flotilla"));
    setMinimumSize(leastSize);
    setAcceptDrops(true);
    build();
    connectParts();
    addShortcuts();
    retranslate();
    restoreWindow();
}

MainWindow::~MainWindow()
{
    // The pages hold on to the workspace, which goes with m_place.
    m_pages->setWorkspace(nullptr);
}

void MainWindow::build()
{
    m_top = new TopBar(m_context.theme);
    m_navigation = new Navigation(m_context.theme);
    for (const PageEntry &page : m_context.pages)
        if (page.title)
            m_navigation->add(QString::fromLatin1(page.id), QString::fromLatin1(page.iconName), page.startsGroup, false);
    m_navigation->add(settingsId, QStringLiteral("sliders-horizontal"), false, true);
    m_message = new InlineMessage(m_context.theme);
    m_progress = new ProgressLine(m_context.theme);
    m_stack = new QStackedWidget;
    m_pages = new PageHost(m_context);
    m_stack->addWidget(m_pages);

    auto *notices = new Notices;
    notices->add(m_message);
    notices->add(m_progress);
    auto *content = new QVBoxLayout;
    content->setSpacing(0);
    content->addWidget(notices);
    content->addWidget(m_stack, 1);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_navigation);
    middle->addLayout(content, 1);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_top);
    all->addLayout(middle, 1);
}

void MainWindow::connectParts()
{
    connect(m_navigation, &Navigation::chosen, this, [this](const QString &id) { goTo(id); });
    connect(m_top, &TopBar::backRequested, this, [this] {
        if (const auto step = m_history->back())
            showStep(*step);
    });
    connect(m_top, &TopBar::forwardRequested, this, [this] {
        if (const auto step = m_history->forward())
            showStep(*step);
    });
    connect(m_top, &TopBar::searchRequested, this, &MainWindow::openPalette);
    connect(m_top, &TopBar::settingsRequested, this, [this] { goTo(settingsId); });
    connect(m_top, &TopBar::whoRequested, this, [this] { goTo(QString::fromLatin1(page::reports), QStringLiteral("who")); });
    connect(m_top, &TopBar::keysRequested, this, &MainWindow::showKeys);
    connect(m_top, &TopBar::readAgainRequested, this,
            [this] { startImport(m_context.settings.value(settings::importSource, m_place->location())); });
    connect(m_top->undoAction(), &QAction::triggered, this, &MainWindow::undo);
    connect(m_top->redoAction(), &QAction::triggered, this, &MainWindow::redo);
    const CampSwitcher &camps = m_top->camps();
    connect(&camps, &CampSwitcher::campChosen, m_place.get(), &OpenPlace::chooseCamp);
    connect(&camps, &CampSwitcher::recentChosen, this, &MainWindow::openLocation);
    connect(camps.openAction(), &QAction::triggered, this, &MainWindow::chooseFile);
    connect(camps.newAction(), &QAction::triggered, this, &MainWindow::createFile);
    connect(camps.importAction(), &QAction::triggered, this, &MainWindow::chooseFolder);

    connect(m_place.get(), &OpenPlace::aboutToClose, this, [this] { m_pages->setWorkspace(nullptr); });
    connect(m_place.get(), &OpenPlace::campsChanged, this, &MainWindow::placeChanged);
    connect(m_place.get(), &OpenPlace::campChosen, this, [this] {
        placeChanged();
        recordStep();
    });
    connect(m_place.get(), &OpenPlace::undoChanged, this, &MainWindow::retranslate);
    connect(m_place.get(), &OpenPlace::failed, this, [this](const Error &error) {
        say(error);
        if (!m_place->isOpen())
            showStart();
    });
    connect(m_place.get(), &OpenPlace::progress, this,
            [this](int done, int total) { m_progress->showProgress(tr("Making the sample camp"), done, total); });
    connect(m_place.get(), &OpenPlace::filled, m_progress, &ProgressLine::finish);
    connect(m_progress, &ProgressLine::cancelRequested, m_place.get(), &OpenPlace::cancelFilling);

    connect(m_pages, &PageHost::placeChanged, this, &MainWindow::recordStep);
    connect(m_pages, &PageHost::placeRequested, this, &MainWindow::goTo);
    connect(m_pages, &PageHost::importRequested, this, &MainWindow::startImport);
    connect(m_pages, &PageHost::attentionChanged, m_navigation, &Navigation::setAttention);
    m_context.instance.onRaise([this] {
        setWindowState(windowState() & ~Qt::WindowMinimized);
        raise();
        activateWindow();
    });
}

void MainWindow::addShortcuts()
{
    const auto add = [this](const QKeySequence &key, auto &&run) {
        connect(new QShortcut(key, this), &QShortcut::activated, this, std::forward<decltype(run)>(run));
    };
    add(QKeySequence(Qt::CTRL | Qt::Key_K), [this] { openPalette(); });
    add(QKeySequence(QKeySequence::Back), [this] { Q_EMIT m_top->backRequested(); });
    add(QKeySequence(QKeySequence::Forward), [this] { Q_EMIT m_top->forwardRequested(); });
    add(QKeySequence(QKeySequence::Quit), [this] { close(); });
    add(QKeySequence(Qt::CTRL | Qt::Key_Comma), [this] { goTo(settingsId); });
    // Ctrl+1, Ctrl+2, … are the pages.
    int digit = Qt::Key_1;
    for (const PageEntry &page : m_context.pages)
        if (page.title && digit <= Qt::Key_9)
            add(QKeySequence(Qt::CTRL | Qt::Key(digit++)), [this, id = QString::fromLatin1(page.id)] { goTo(id); });
    m_copyLink = new QAction(icon(m_context.theme, QStringLiteral("copy")), {}, this);
    m_copyLink->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    connect(m_copyLink, &QAction::triggered, this, &MainWindow::copyLink);
    addAction(m_copyLink);
    m_print = new QAction(icon(m_context.theme, QStringLiteral("file")), {}, this);
    m_print->setShortcut(QKeySequence(QKeySequence::Print));
    connect(m_print, &QAction::triggered, this, &MainWindow::printPage);
    addAction(m_print);
    addActions({m_top->undoAction(), m_top->redoAction(), m_top->keysAction(), m_top->camps().openAction(),
                m_top->camps().newAction()});
}

void MainWindow::retranslate()
{
    m_top->retranslate();
    for (const PageEntry &page : m_context.pages)
        m_navigation->setTitle(QString::fromLatin1(page.id), titleOf(page));
    m_navigation->setTitle(settingsId, tr("Settings"));
    m_navigation->setAccessibleName(tr("Pages"));
    const auto label = [this](const QString &verb, const std::optional<storage::ChangeLabel> &change) {
        const QString what = change ? wording::changeWords(change->code, m_context.language.wording()) : QString();
        return what.isEmpty() ? verb : tr("%1: %2").arg(verb, what);
    };
    const bool open = m_place->isOpen();
    m_top->undoAction()->setText(label(tr("Undo"), open ? m_place->workspace().undoLabel() : std::nullopt));
    m_top->redoAction()->setText(label(tr("Redo"), open ? m_place->workspace().redoLabel() : std::nullopt));
    m_copyLink->setText(tr("Copy the link to this place"));
    m_copyLink->setEnabled(open);
    m_print->setText(tr("Print this page…"));
    m_print->setEnabled(open);
    m_top->undoAction()->setEnabled(open && m_place->workspace().canUndo());
    m_top->redoAction()->setEnabled(open && m_place->workspace().canRedo());
    m_top->setWho(open ? m_place->who() : QString());
    m_top->camps().setCamps(m_place->camps(), m_place->camp(), m_context.language.wording());
    if (m_palette)
        m_palette->retranslate();
}

void MainWindow::placeOpened()
{
    m_history->clear();
    m_pages->setWorkspace(&m_place->workspace());
    m_navigation->setPagesVisible(true);
    const auto display = m_place->workspace().location().display();
    m_top->camps().setEmptyText(display);
    m_top->camps().setRecent(m_context.settings.value(settings::recentPlaces));
    m_top->setOpen(true, !m_context.settings.value(settings::importSource, m_place->location()).isEmpty());
    setWindowTitle(tr("%1 – Flotilla").arg(display));
    retranslate();
    const QString last = m_context.settings.value(settings::lastPage);
    showPage(isNavigable(last) ? last : QString::fromLatin1(m_context.pages.empty() ? "" : m_context.pages.front().id));
}

void MainWindow::placeChanged()
{
    m_pages->setCamp(m_place->camp());
    m_top->setOpen(true, !m_context.settings.value(settings::importSource, m_place->location()).isEmpty());
    retranslate();
    if (!m_pendingImport.isNull())
        startImport(std::exchange(m_pendingImport, QString()));
    if (!m_pendingLink.isEmpty() && !m_place->camps().empty())
        openLink(std::exchange(m_pendingLink, QString()));
    recordStep();
    Q_EMIT settled();
}

void MainWindow::showPage(const QString &id)
{
    if (id == settingsId) {
        m_stack->setCurrentWidget(settingsPage());
    } else if (m_pages->show(id)) {
        m_stack->setCurrentWidget(m_pages);
        m_pages->current()->setFocus();
        if (isNavigable(id))
            m_context.settings.set(settings::lastPage, id);
    } else {
        return;
    }
    m_navigation->setCurrent(id);
}

void MainWindow::showStart()
{
    if (!m_start) {
        auto *start = new StartPage(m_context.theme);
        connect(start, &StartPage::sampleRequested, this, &MainWindow::openSample);
        connect(start, &StartPage::repositoryRequested, this, &MainWindow::chooseFolder);
        connect(start, &StartPage::fileRequested, this, &MainWindow::chooseFile);
        connect(start, &StartPage::recentRequested, this, &MainWindow::openLocation);
        start->setRecent(m_context.settings.value(settings::recentPlaces));
        m_start = start;
        m_stack->addWidget(start);
    }
    m_stack->setCurrentWidget(m_start);
    m_navigation->setPagesVisible(false);
    m_navigation->setCurrent(startId);
    m_top->setOpen(false, false);
    m_top->camps().setEmptyText(tr("Open a camp"));
    m_top->camps().setRecent(m_context.settings.value(settings::recentPlaces));
}

QWidget *MainWindow::settingsPage()
{
    if (!m_settings) {
        auto *page = new SettingsPage(m_context, *m_place);
        connect(page, &SettingsPage::whoChanged, this, &MainWindow::retranslate);
        m_settings = page;
        m_stack->addWidget(page);
    }
    static_cast<SettingsPage *>(m_settings)->refresh();
    return m_settings;
}

void MainWindow::goTo(const QString &pageId, const QString &place)
{
    // Settings, when nothing is open, lead back to the start.
    if (!m_place->isOpen() && pageId != settingsId) {
        showStart();
        return;
    }
    m_routing = true;
    showPage(pageId);
    if (Page *page = m_pages->current(); page && currentPage() == pageId && !place.isEmpty())
        page->goTo(place);
    m_routing = false;
    recordStep();
}

QString MainWindow::currentPage() const
{
    if (m_stack->currentWidget() == m_start)
        return startId;
    if (m_stack->currentWidget() == m_settings)
        return settingsId;
    return m_pages->current() ? m_pages->current()->id() : QString();
}

bool MainWindow::isNavigable(const QString &id) const
{
    return std::ranges::any_of(m_context.pages,
                               [&](const PageEntry &page) { return page.title && id == QLatin1String(page.id); });
}

workspace::Workspace *MainWindow::workspace() const
{
    return m_place->isOpen() ? &m_place->workspace() : nullptr;
}

void MainWindow::setWho(const QString &who)
{
    m_place->setWho(who);
    retranslate();
}

bool MainWindow::hasCamp() const
{
    return m_place->camp().isValid();
}

void MainWindow::recordStep()
{
    if (m_routing || currentPage() == startId)
        return;
    const bool isPage = m_stack->currentWidget() == m_pages && m_pages->current();
    m_history->visit({currentPage(), m_place->camp(), isPage ? m_pages->current()->currentPlace() : QString()});
    m_top->setHistory(m_history->canGoBack(), m_history->canGoForward());
}

void MainWindow::showStep(const Step &step)
{
    m_routing = true;
    m_place->chooseCamp(step.camp);
    showPage(step.page);
    if (Page *page = m_pages->current(); page && currentPage() == step.page)
        page->goTo(step.place);
    m_routing = false;
    m_top->setHistory(m_history->canGoBack(), m_history->canGoForward());
}

void MainWindow::openPalette()
{
    if (!m_palette) {
        m_palette = new PaletteController(m_context, *m_place, *m_pages, this);
        m_palette->setActions({m_top->undoAction(), m_top->redoAction(), m_top->camps().openAction(),
                               m_top->camps().newAction(), m_top->camps().importAction(), m_copyLink, m_print});
        connect(m_palette, &PaletteController::linkRequested, this, &MainWindow::openLink);
        connect(m_palette, &PaletteController::goToRequested, this,
                [this](Id<Camp> camp, const QString &page, const QString &place) {
                    if (camp.isValid())
                        m_place->chooseCamp(camp);
                    goTo(page, place);
                });
    }
    m_palette->open();
}

void MainWindow::undo()
{
    workspace::whenDone(m_place->workspace().undo(), this, [this](const Result<void> &result) {
        if (!result)
            say(result.error());
        else
            m_message->show(InlineMessage::Kind::Good, tr("Taken back."));
    });
}

void MainWindow::redo()
{
    workspace::whenDone(m_place->workspace().redo(), this, [this](const Result<void> &result) {
        if (!result)
            say(result.error());
        else
            m_message->show(InlineMessage::Kind::Good, tr("Done again."));
    });
}

void MainWindow::say(const Error &error)
{
    if (error.code == ErrorCode::Cancelled)
        return;
    m_message->show(InlineMessage::Kind::Error, wording::errorText(error, m_context.language.wording()));
}

} // namespace flotilla::ui::shell
