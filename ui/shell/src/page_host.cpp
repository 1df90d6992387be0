#include "page_host.h"

#include <algorithm>

namespace flotilla::ui::shell {

PageHost::PageHost(const ShellContext &context, QWidget *parent) : QStackedWidget(parent), m_context(context) { }

void PageHost::setWorkspace(workspace::Workspace *workspace)
{
    qDeleteAll(m_pages);
    m_pages.clear();
    m_camp.reset();
    m_workspace = workspace;
}

void PageHost::setCamp(Id<Camp> camp)
{
    if (camp == m_camp)
        return;
    m_camp = camp;
    for (Page *page : std::as_const(m_pages))
        page->setCamp(camp);
}

const PageEntry *PageHost::entry(const QString &id) const
{
    const auto found =
        std::ranges::find_if(m_context.pages, [&](const PageEntry &each) { return id == QLatin1String(each.id); });
    return found == m_context.pages.end() ? nullptr : &*found;
}

Page *PageHost::page(const QString &id)
{
    if (Page *page = m_pages.value(id))
        return page;
    const PageEntry *found = entry(id);
    if (!found || !m_workspace)
        return nullptr;
    const PageContext context{*m_workspace,     m_context.theme,    m_context.dialogs, m_context.language,
                              *m_context.clock, m_context.settings, m_context.desktop, m_context.paths};
    Page *page = found->make(context, this);
    m_pages.insert(id, page);
    addWidget(page);
    connect(page, &Page::placeChanged, this, [this, page] {
        if (page == current())
            Q_EMIT placeChanged();
    });
    connect(page, &Page::placeRequested, this, &PageHost::placeRequested);
    connect(page, &Page::importRequested, this, &PageHost::importRequested);
    connect(page, &Page::attentionChanged, this, [this, page, id] { Q_EMIT attentionChanged(id, page->attention()); });
    page->retranslate();
    if (m_camp)
        page->setCamp(*m_camp);
    Q_EMIT attentionChanged(id, page->attention());
    return page;
}

bool PageHost::show(const QString &id)
{
    Page *shown = page(id);
    if (shown)
        setCurrentWidget(shown);
    return shown != nullptr;
}

Page *PageHost::current() const
{
    return qobject_cast<Page *>(currentWidget());
}

} // namespace flotilla::ui::shell
