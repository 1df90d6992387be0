#pragma once

#include "palette_items.h"
#include "shell/shell_context.h"
#include "workspace/job.h"

class QAction;

namespace flotilla::ui::shell {

class CommandPalette;
class OpenPlace;
class PageHost;

/// Fills the palette: pages, camps, commands, and what a search of the records finds.
class PaletteController final : public QObject {
    Q_OBJECT

public:
    PaletteController(const ShellContext &context, OpenPlace &place, PageHost &pages, QWidget *window);

    /// Commands of the window itself.
    void setActions(QList<QAction *> actions) { m_actions = std::move(actions); }
    void open();
    void retranslate();

Q_SIGNALS:
    /// An invalid camp: the one that is shown.
    void goToRequested(flotilla::Id<flotilla::Camp> camp, const QString &pageId, const QString &place);
    /// A link was typed or pasted, and chosen.
    void linkRequested(const QString &link);

private:
    std::vector<PaletteItem> standing();
    void search(const QString &text);

    ShellContext m_context;
    OpenPlace &m_place;
    PageHost &m_pages;
    CommandPalette *m_palette;
    workspace::Latest m_searching;
    QList<QAction *> m_actions;
};

} // namespace flotilla::ui::shell
