#include "attention_editor.h"
#include "attention_pane.h"
#include "kit/conflict_by.h"
#include "kit/ui_language.h"
#include "nudge_editor.h"
#include "nudge_pane.h"
#include "platform/desktop.h"
#include "reports/reports_page.h"
#include "reports_view.h"
#include "wording/error_text.h"
#include "workspace/attention_settings.h"
#include "workspace/nudging.h"
#include "workspace/workspace.h"

#include <algorithm>

namespace flotilla::ui {

using namespace Qt::Literals::StringLiterals;

void ReportsPage::connectTexts(RollCallPane *pane)
{
    connect(pane, &RollCallPane::placeRequested, this, &Page::placeRequested);
    connect(&pane->nudges(), &NudgePane::addressRequested, this,
            [this](const QUrl &address) { m_context.desktop.open(address); });
    connect(&pane->nudges(), &NudgePane::sent, this, &ReportsPage::noteNudge);
    connect(&pane->nudges().editor(), &NudgeEditor::saveRequested, this, &ReportsPage::saveNudgeTemplate);
    connect(&pane->attention().editor(), &AttentionEditor::saveRequested, this, &ReportsPage::saveAttention);
    connect(&m_context.workspace, &workspace::Workspace::changed, pane, [this, pane](const workspace::ChangeSet &changes) {
        if (pane->isVisible() && (changes.touches<Nudge>() || changes.touches<NudgeTemplate>()))
            loadRollCall(pane->period());
    });
}

void ReportsPage::noteNudge(Nudge nudge, const QString &text)
{
    nudge.at = m_context.clock.now();
    const QString who = m_context.workspace.who();
    auto noting = m_context.workspace.edit({.code = u"nudge"_s}, [nudge, text, who](storage::Transaction &transaction) {
        return workspace::noteNudge(transaction, nudge, text, who);
    });
    workspace::whenDone(noting, this, [this](const Result<void> &noted) {
        if (!noted)
            m_view->showRollCallProblem(wording::errorText(noted.error(), m_context.language.wording()));
    });
}

void ReportsPage::saveNudgeTemplate(const NudgeTemplate &words)
{
    auto saving = m_context.workspace.edit({.code = u"edit-nudges"_s}, [words](storage::Transaction &transaction) {
        return workspace::saveNudgeTemplate(transaction, words);
    });
    workspace::whenDone(saving, this, [this, words](const Result<NudgeTemplate> &saved) {
        NudgeEditor &editor = m_view->rollCallPane().nudges().editor();
        if (saved)
            editor.saved(*saved);
        else if (saved.error().code == ErrorCode::VersionConflict || saved.error().code == ErrorCode::NotUnique)
            showNudgeConflict(words, saved.error());
        else
            editor.showProblem(wording::errorText(saved.error(), m_context.language.wording()));
    });
}

void ReportsPage::showNudgeConflict(const NudgeTemplate &mine, const Error &conflict)
{
    auto reading = m_context.workspace.read([mine](storage::Reader &reader) -> Result<NudgeTemplate> {
        const auto stored = reader.where<NudgeTemplate>("camp", mine.camp);
        if (!stored)
            return std::unexpected(stored.error());
        const auto theirs = std::ranges::find(*stored, mine.kind, &NudgeTemplate::kind);
        return theirs != stored->end() ? *theirs : Result<NudgeTemplate>(fail(ErrorCode::NotFound));
    });
    workspace::whenDone(reading, this, [this, mine, conflict](const Result<NudgeTemplate> &theirs) {
        NudgeEditor &editor = m_view->rollCallPane().nudges().editor();
        if (!theirs) {
            editor.showProblem(wording::errorText(theirs.error(), m_context.language.wording()));
            return;
        }
        const ConflictBy by = conflictBy(conflict, m_context.clock.now(), m_context.language.wording());
        editor.showConflict(*theirs, by.who, by.when);
    });
}

void ReportsPage::saveAttention()
{
    const AttentionEditor &editor = m_view->rollCallPane().attention().editor();
    auto saving = m_context.workspace.edit(
        {.code = u"edit-attention"_s}, [seen = editor.seen(), wanted = editor.rules()](storage::Transaction &transaction) {
            return workspace::keepAttentionRules(transaction, seen, wanted);
        });
    workspace::whenDone(saving, this, [this](const Result<void> &done) {
        AttentionEditor &shown = m_view->rollCallPane().attention().editor();
        if (done)
            shown.saved();
        else if (done.error().code == ErrorCode::VersionConflict)
            showAttentionConflict(done.error());
        else
            shown.showProblem(wording::errorText(done.error(), m_context.language.wording()));
    });
}

void ReportsPage::showAttentionConflict(const Error &conflict)
{
    const Id<Camp> camp = m_view->rollCallPane().attention().editor().seen().id;
    auto reading = m_context.workspace.read([camp](storage::Reader &reader) { return reader.get(camp); });
    workspace::whenDone(reading, this, [this, conflict](const Result<Camp> &theirs) {
        AttentionEditor &editor = m_view->rollCallPane().attention().editor();
        if (!theirs) {
            editor.showProblem(wording::errorText(theirs.error(), m_context.language.wording()));
            return;
        }
        const ConflictBy by = conflictBy(conflict, m_context.clock.now(), m_context.language.wording());
        editor.showConflict(*theirs, by.who, by.when);
    });
}

} // namespace flotilla::ui
