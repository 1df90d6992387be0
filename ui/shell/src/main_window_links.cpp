#include "shell/main_window.h"

#include "deep_link.h"
#include "kit/inline_message.h"
#include "kit/printing.h"
#include "open_place.h"
#include "page_host.h"
#include "storage/record_codec.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPointer>

#include <algorithm>

namespace flotilla::ui::shell {

void MainWindow::copyLink()
{
    const auto &camps = m_place->camps();
    const auto camp = std::ranges::find(camps, m_place->camp(), &insight::CampLine::id);
    if (camp == camps.end())
        return;
    const Page *page = m_stack->currentWidget() == m_pages ? m_pages->current() : nullptr;
    const QString link = deepLink(camp->slug, page ? page->currentPlace() : QString());
    QGuiApplication::clipboard()->setText(link);
    m_message->show(InlineMessage::Kind::Good, tr("Copied: %1").arg(link));
}

void MainWindow::printPage()
{
    const QPointer<Page> page = m_stack->currentWidget() == m_pages ? m_pages->current() : nullptr;
    if (!page)
        return;
    const auto draw = [page, &theme = m_context.theme](QPainter &painter, const QSizeF &paper) {
        if (!page)
            return;
        // Paper is light; nothing of the window is painted until the mode is back.
        const Theme::Mode mode = theme.mode();
        theme.setMode(Theme::Mode::Light);
        if (const auto *printable = dynamic_cast<const Printable *>(page.data()))
            printable->print(painter, paper);
        else
            printWidget(*page, page->title(), painter, paper);
        theme.setMode(mode);
    };
    if (!showPrintPreview(this, page->title(), draw))
        m_message->show(InlineMessage::Kind::Warning, tr("Printing is not installed with this program."));
}

void MainWindow::openLink(const QString &text)
{
    const auto link = parseDeepLink(text);
    if (!link) {
        m_message->show(
            InlineMessage::Kind::Warning,
            tr("“%1” is no whole link of Flotilla's. Perhaps it was cut when it was copied.").arg(text.left(80)));
        return;
    }
    if (!m_place->isOpen() || m_place->camps().empty()) {
        m_pendingLink = text; // until its camps are known
        return;
    }
    const auto &camps = m_place->camps();
    const auto camp = std::ranges::find_if(
        camps, [&](const insight::CampLine &each) { return each.slug == link->camp || toText(each.id) == link->camp; });
    if (camp == camps.end()) {
        m_message->show(
            InlineMessage::Kind::Warning,
            tr("This link leads into the camp “%1”, which is not in what is open. Open its file, then follow the "
               "link again.")
                .arg(link->camp));
        return;
    }
    if (link->table.isEmpty()) {
        followLink(camp->id, link->page, link->place);
        return;
    }
    auto reading = m_place->workspace().read([table = link->table, id = link->record](storage::Reader &reader) {
        return reader.row(*storage::findTable(table), id);
    });
    workspace::whenDone(reading, this, [this, id = camp->id, link = *link](const Result<storage::RecordRow> &row) {
        if (row)
            followLink(id, link.page, link.place);
        else
            m_message->show(InlineMessage::Kind::Warning,
                            tr("What this link leads to is not here: it was deleted, or it is in another file."));
    });
}

void MainWindow::followLink(Id<Camp> camp, const QString &page, const QString &place)
{
    m_place->chooseCamp(camp);
    goTo(page, place);
    m_message->clear();
}

} // namespace flotilla::ui::shell
