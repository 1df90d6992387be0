// What of the Reports page brings reviews back to where their reports are.
#include "reports/reports_page.h"

#include "kit/dialogs.h"
#include "platform/desktop.h"
#include "platform/settings.h"
#include "reports_view.h"
#include "workspace/write_back_session.h"
#include "write_back_pane.h"

#include <QDir>
#include <QFileInfo>

namespace flotilla::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Whether a folder is a clone, with a work tree or bare.
bool isClone(const QString &path)
{
    const QDir folder(path);
    return !path.isEmpty()
        && (QFileInfo::exists(folder.filePath(u".git"_s))
            || (QFileInfo::exists(folder.filePath(u"HEAD"_s)) && QFileInfo::exists(folder.filePath(u"objects"_s))));
}

} // namespace

void ReportsPage::connectWriteBack()
{
    m_view->setWriteBack([this] { return makeWriteBackPane(); });
    const QString place = m_context.workspace.location().text();
    const QString known = m_context.settings.value(platform::settings::workTree, place);
    // What was imported is a clone more often than not.
    const QString imported = m_context.settings.value(platform::settings::importSource, place);
    m_writeBack->setRepository(known.isEmpty() && isClone(imported) ? imported : known);
    connect(m_writeBack.get(), &workspace::WriteBackSession::changed, this, [this] {
        const auto count = static_cast<int>(m_writeBack->waiting().size());
        m_view->setToWriteBack(m_context.workspace.isReadOnly() ? 0 : count);
    });
    connect(m_view, &ReportsView::writeBackRequested, this, &ReportsPage::showWriteBack);
}

WriteBackPane *ReportsPage::makeWriteBackPane()
{
    auto *pane = new WriteBackPane(m_context.theme, m_context.language, *m_writeBack);
    connect(pane, &WriteBackPane::repositoryRequested, this, &ReportsPage::chooseClone);
    connect(pane, &WriteBackPane::addressRequested, this, [this](const QUrl &address) { m_context.desktop.open(address); });
    return pane;
}

void ReportsPage::showWriteBack()
{
    m_writeBack->setGitProgram(m_context.settings.value(platform::settings::gitProgram));
    m_view->showWriteBack();
}

void ReportsPage::chooseClone()
{
    const Dialogs::FileChoice choice{.title = tr("Your clone of the camp's repository"),
                                     .kind = Dialogs::FileKind::Folder,
                                     .suggestion = m_writeBack->repository()};
    m_context.dialogs.chooseFile(this, choice, [this](const QString &path) {
        m_context.settings.set(platform::settings::workTree, m_context.workspace.location().text(), path);
        m_writeBack->setRepository(path);
    });
}

} // namespace flotilla::ui
