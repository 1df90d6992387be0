#pragma once

#include "shell/shell_context.h"

#include <QHash>
#include <QStackedWidget>

#include <optional>

namespace flotilla::workspace {
class Workspace;
}

namespace flotilla::ui::shell {

/// Holds the pages of an open place. A page is made when it is first needed and lives until the place is closed.
class PageHost final : public QStackedWidget {
    Q_OBJECT

public:
    explicit PageHost(const ShellContext &context, QWidget *parent = nullptr);

    /// Makes ready for a place; the pages of the one before are gone.
    void setWorkspace(workspace::Workspace *workspace);
    void setCamp(Id<Camp> camp);
    /// The page with an id, made if need be; none if there is no such page or nothing is open.
    Page *page(const QString &id);
    /// Shows a page; false if there is none.
    bool show(const QString &id);
    Page *current() const;
    /// A page fills the room it is given, whatever its texts would like: asking every page for its height at every width would
    /// break all their lines again and again.
    bool hasHeightForWidth() const override { return false; }
    /// Those that were visited.
    QList<Page *> made() const { return m_pages.values(); }

Q_SIGNALS:
    void placeChanged();
    void placeRequested(const QString &pageId, const QString &place);
    void importRequested(const QString &path);
    void attentionChanged(const QString &pageId, int count);

private:
    const PageEntry *entry(const QString &id) const;

    ShellContext m_context;
    workspace::Workspace *m_workspace = nullptr;
    std::optional<Id<Camp>>
        m_camp; ///< not known while the place's camps are being read: pages show neither camp nor lack of one
    QHash<QString, Page *> m_pages;
};

} // namespace flotilla::ui::shell
