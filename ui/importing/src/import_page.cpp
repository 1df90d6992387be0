#include "importing/import_page.h"

#include "import_page_p.h"
#include "kit/places.h"
#include "kit/ui_language.h"
#include "workspace_import_work.h"

#include <QDragEnterEvent>
#include <QMimeData>
#include <QUrl>

namespace flotilla::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The one local file or folder that is dragged; empty if it is something else.
QString draggedPath(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 && urls.front().isLocalFile() ? urls.front().toLocalFile() : QString();
}

} // namespace

ImportPage::ImportPage(const PageContext &context, QWidget *parent)
    : ImportPage(context, std::make_unique<WorkspaceImportWork>(context.workspace, context.settings), parent)
{
}

ImportPage::ImportPage(const PageContext &context, std::unique_ptr<ImportWork> work, QWidget *parent)
    : Page(parent), m_d(std::make_unique<Private>(*this, context, std::move(work)))
{
    setAcceptDrops(true);
    retranslate();
}

ImportPage::~ImportPage() = default;

QString ImportPage::id() const
{
    return QString::fromLatin1(page::importing);
}

QString ImportPage::title() const
{
    return tr("Import");
}

QString ImportPage::iconName() const
{
    return u"folder-input"_s;
}

void ImportPage::setCamp(Id<Camp>) { }

void ImportPage::goTo(const QString &place)
{
    // With the empty one the page stays as it was left; the first time it begins where the last import came from.
    startImport(place);
}

std::vector<Page::Command> ImportPage::commands()
{
    return {{tr("Import a folder or repository…"), iconName(), [this] { Q_EMIT importRequested({}); }}};
}

void ImportPage::startImport(const QString &path)
{
    m_d->start(path);
}

void ImportPage::retranslate()
{
    m_d->retranslate();
}

void ImportPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!draggedPath(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ImportPage::dropEvent(QDropEvent *event)
{
    const QString path = draggedPath(event->mimeData());
    if (path.isEmpty())
        return;
    event->acceptProposedAction();
    startImport(path);
}

} // namespace flotilla::ui
