#include "palette_controller.h"

#include "command_palette.h"
#include "deep_link.h"
#include "open_place.h"
#include "page_host.h"
#include "wording/error_text.h"

#include <QAction>

namespace flotilla::ui::shell {

PaletteController::PaletteController(const ShellContext &context, OpenPlace &place, PageHost &pages, QWidget *window)
    : QObject(window),
      m_context(context),
      m_place(place),
      m_pages(pages),
      m_palette(new CommandPalette(context.theme, window))
{
    connect(m_palette, &CommandPalette::searchRequested, this, &PaletteController::search);
    connect(m_palette, &CommandPalette::closed, this, [this] { m_searching.drop(); });
    connect(&m_place, &OpenPlace::aboutToClose, this, [this] { m_searching.drop(); });
}

void PaletteController::open()
{
    m_palette->open(standing());
}

void PaletteController::retranslate()
{
    m_palette->retranslate();
}

std::vector<PaletteItem> PaletteController::standing()
{
    std::vector<PaletteItem> items;
    const auto made = m_pages.made();
    for (Page *page : made)
        for (Page::Command &command : page->commands())
            items.push_back(
                {PaletteText::tr("Commands"), command.iconName, command.text, page->title(), std::move(command.run)});
    for (QAction *action : std::as_const(m_actions)) {
        if (!action->isEnabled())
            continue;
        items.push_back({PaletteText::tr("Commands"), action->icon().name(), action->text(),
                         action->shortcut().toString(QKeySequence::NativeText), [action] { action->trigger(); }});
    }
    for (const PageEntry &entry : m_context.pages) {
        if (!entry.title)
            continue;
        const auto id = QString::fromLatin1(entry.id);
        items.push_back({PaletteText::tr("Pages"), QString::fromLatin1(entry.iconName), titleOf(entry), {}, [this, id] {
                             Q_EMIT goToRequested({}, id, {});
                         }});
    }
    for (const insight::CampLine &camp : m_place.camps()) {
        if (camp.id == m_place.camp())
            continue;
        items.push_back({PaletteText::tr("Camps"), QStringLiteral("sailboat"),
                         m_context.language.wording().title(camp.title, camp.titleEn), camp.slug,
                         [this, id = camp.id] { m_place.chooseCamp(id); }});
    }
    return items;
}

void PaletteController::search(const QString &text)
{
    if (!m_place.isOpen())
        return;
    if (isDeepLink(text)) {
        m_searching.drop();
        m_palette->setFound(
            {{PaletteText::tr("Links"), QStringLiteral("arrow-right"), PaletteText::tr("Go where this link leads"), text,
              [this, text] { Q_EMIT linkRequested(text); }}});
        return;
    }
    m_searching.start(m_place.workspace().read([text, camp = m_place.camp()](storage::Reader &reader) {
        return searchRecords(reader, text, camp);
    }),
                      this, [this](const Result<PaletteHits> &hits) {
                          const auto &wording = m_context.language.wording();
                          if (hits)
                              m_palette->setFound(
                                  itemsOf(*hits, wording, [this](Id<Camp> camp, const QString &page, const QString &place) {
                                      Q_EMIT goToRequested(camp, page, place);
                                  }));
                          else if (hits.error().code != ErrorCode::Cancelled)
                              m_palette->setSentence(wording::errorText(hits.error(), wording));
                      });
}

} // namespace flotilla::ui::shell
