// What of the window has to do with files: opening, choosing, dropping, importing, and remembering how it stood.
#include "shell/main_window.h"

#include "camp_switcher.h"
#include "key_sheet.h"
#include "kit/inline_message.h"
#include "kit/places.h"
#include "open_place.h"
#include "page_host.h"
#include "top_bar.h"

#include <QCloseEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QPainter>
#include <QStandardPaths>

namespace flotilla::ui::shell {
namespace settings = platform::settings;
namespace {

constexpr QSize firstSize(1440, 900);

/// A path beside which nothing stands yet: "name.flotilla", "name-2.flotilla", …
QString freshPath(const QString &folder, const QString &name)
{
    for (int n = 1;; ++n) {
        const QString path =
            QStringLiteral("%1/%2%3.flotilla").arg(folder, name, n == 1 ? QString() : QStringLiteral("-%1").arg(n));
        if (!QFileInfo::exists(path))
            return path;
    }
}

/// The one local path that is dragged; empty for anything else.
QString droppedPath(const QMimeData &data)
{
    const auto urls = data.urls();
    return urls.size() == 1 && urls.first().isLocalFile() ? urls.first().toLocalFile() : QString();
}

bool isPlaceFile(const QString &path)
{
    return path.endsWith(QLatin1String(".flotilla"), Qt::CaseInsensitive);
}

} // namespace

void MainWindow::openLocation(const QString &location)
{
    m_message->clear();
    const QString place = storage::Location::parse(location).text();
    if (!claim(place))
        return;
    if (const auto opened = m_place->open(location, storage::OpenMode::ReadWrite); !opened)
        openingFailed(opened.error());
    else
        placeOpened();
}

bool MainWindow::claim(const QString &place)
{
    if (m_context.instance.claim(place))
        return true;
    const QString display = storage::Location::parse(place).display();
    m_message->show(InlineMessage::Kind::Note,
                    tr("%1 is open in another window, which was brought to the front.").arg(display));
    Q_EMIT settled();
    return false;
}

void MainWindow::openingFailed(const Error &error)
{
    say(error);
    // What was open before stays open, and ours.
    if (m_place->isOpen())
        m_context.instance.claim(m_place->location());
    else
        showStart();
    Q_EMIT settled();
}

void MainWindow::openSample()
{
    m_message->clear();
    if (!claim(m_place->samplePath()))
        return;
    if (const auto opened = m_place->openSample(); !opened)
        openingFailed(opened.error());
    else
        placeOpened();
}

void MainWindow::chooseFile()
{
    Dialogs::FileChoice choice;
    choice.title = tr("Open a file");
    choice.filter = tr("Flotilla files (*.flotilla)");
    choice.suggestion = m_context.settings.value(settings::lastFolder);
    m_context.dialogs.chooseFile(this, choice, [this](const QString &path) {
        m_context.settings.set(settings::lastFolder, QFileInfo(path).absolutePath());
        openLocation(path);
    });
}

void MainWindow::createFile()
{
    Dialogs::FileChoice choice;
    choice.title = tr("New file");
    choice.kind = Dialogs::FileKind::Save;
    choice.filter = tr("Flotilla files (*.flotilla)");
    choice.suggestion = m_context.settings.value(settings::lastFolder);
    m_context.dialogs.chooseFile(this, choice, [this](QString path) {
        if (!isPlaceFile(path))
            path += QStringLiteral(".flotilla");
        m_context.settings.set(settings::lastFolder, QFileInfo(path).absolutePath());
        createLocation(path);
    });
}

void MainWindow::createLocation(const QString &path)
{
    m_message->clear();
    if (!claim(storage::Location::parse(path).text()))
        return;
    if (const auto opened = m_place->open(path, storage::OpenMode::Create); !opened)
        openingFailed(opened.error());
    else
        placeOpened();
}

void MainWindow::chooseFolder()
{
    Dialogs::FileChoice choice;
    choice.title = tr("Choose a camp's repository or a folder of reports");
    choice.kind = Dialogs::FileKind::Folder;
    m_context.dialogs.chooseFile(this, choice, [this](const QString &path) { startImport(path); });
}

void MainWindow::startImport(const QString &path)
{
    if (path.isEmpty()) {
        chooseFolder();
        return;
    }
    if (m_place->isOpen()) {
        goTo(QString::fromLatin1(page::importing), path);
        return;
    }
    // Nothing is open: the camp gets a file of its own among the program's data, so that nobody is asked before the plan is seen.
    m_pendingImport = path;
    createLocation(freshPath(m_context.paths.data, QFileInfo(path).completeBaseName()));
}

void MainWindow::offerLog(const QString &path)
{
    m_message->show(
        InlineMessage::Kind::Warning,
        tr("Flotilla ended unexpectedly the last time. What was written before is kept; the log names no person."),
        tr("Show the log"));
    connect(
        m_message, &InlineMessage::actionRequested, this,
        [this, path] { m_context.desktop.open(QUrl::fromLocalFile(path)); }, Qt::SingleShotConnection);
}

void MainWindow::showKeys()
{
    if (!m_keys)
        m_keys = new KeySheet(m_context.theme, this);
    if (m_keys->isVisible()) {
        m_keys->hide();
        return;
    }
    Page *page = m_stack->currentWidget() == m_pages ? m_pages->current() : nullptr;
    m_keys->show(windowKeys(m_context.pages), page ? page->title() : QString(),
                 page ? page->keys() : std::vector<Page::KeyHelp>());
}

void MainWindow::restoreWindow()
{
    if (!restoreGeometry(m_context.settings.value(settings::windowGeometry)))
        resize(firstSize);
}

void MainWindow::showEvent(QShowEvent *event)
{
    // Not before: a window that is shown with a camp in it never needs the page one starts from.
    if (!m_place->isOpen() && currentPage().isEmpty())
        showStart();
    QWidget::showEvent(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_context.settings.set(settings::windowGeometry, saveGeometry());
    QWidget::closeEvent(event);
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    const QString path = droppedPath(*event->mimeData());
    if (!path.isEmpty() && (isPlaceFile(path) || QFileInfo(path).isDir()))
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QString path = droppedPath(*event->mimeData());
    event->acceptProposedAction();
    if (isPlaceFile(path))
        openLocation(path);
    else
        startImport(path);
}

void MainWindow::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_context.theme.color(Color::Window));
}

} // namespace flotilla::ui::shell
