// What of the Reports page corrects reviews that were handed in here, and takes them back.
#include "correction_pane.h"
#include "kit/conflict_by.h"
#include "kit/ui_language.h"
#include "platform/settings.h"
#include "report_reader.h"
#include "reports/reports_page.h"
#include "reports_page_loading.h"
#include "reports_view.h"
#include "review_json.h"
#include "wording/error_text.h"
#include "workspace/desk.h"
#include "workspace/write_back_session.h"

namespace flotilla::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A report whose reviews a page shows: that of its period, or of the period before.
const insight::ShownReport *shownReport(const insight::CellPage &page, Id<Report> id)
{
    for (const auto *each : {&page.report, &page.before})
        if (*each && (*each)->id == id)
            return &**each;
    return nullptr;
}

} // namespace

void ReportsPage::connectCorrection()
{
    CorrectionPane *pane = &m_view->correctionPane();
    connect(pane, &CorrectionPane::correctRequested, this, &ReportsPage::correctReview);
    connect(pane, &CorrectionPane::takeBackRequested, this, [this, pane](const QString &reason, bool everywhere) {
        if (everywhere)
            takeReviewOut(pane->seen(), pane->way(), reason);
        else
            takeReviewBack(pane->seen(), reason);
    });
    connect(m_writeBack.get(), &workspace::WriteBackSession::changed, pane,
            [this, pane] { pane->setTakeOutPossible(m_writeBack->canTakeOut()); });
    connect(pane, &CorrectionPane::edited, this, [this, pane] {
        QJsonObject draft = toJson(pane->text());
        draft.insert(u"version"_s, pane->seen().version);
        m_drafts.keep(correctionKey(pane->seen()), draft);
    });
    connect(pane, &CorrectionPane::resetRequested, this, [this, pane] {
        m_drafts.forget(correctionKey(pane->seen()));
        loadReview(pane->seen().id);
    });
    connect(pane, &CorrectionPane::theirsKept, this,
            [this, pane] { correctionDone(pane->seen(), {}, tr("What the other one wrote stays.")); });
}

QString ReportsPage::correctionKey(const Review &review) const
{
    return draftKey(review.report) + u'\n' + toText(review.id);
}

void ReportsPage::loadReview(Id<Review> review)
{
    auto reading =
        m_context.workspace.read([review](storage::Reader &reader) { return workspace::readEnteredReview(reader, review); });
    m_loading->review.start(reading, this, [this](const Result<workspace::EnteredReview> &entered) {
        const auto *reader = m_view->findChild<ReportReader *>();
        if (!entered) {
            m_view->showDeskProblem(wording::errorText(entered.error(), m_context.language.wording()));
            return;
        }
        const insight::CellPage *page = reader ? reader->page() : nullptr;
        const insight::ShownReport *report = page ? shownReport(*page, entered->review.report) : nullptr;
        if (!report)
            return; // another report was chosen meanwhile
        CorrectionPane &pane = m_view->correctionPane();
        pane.show({*entered, page->mentee, report->period.number});
        if (const auto draft = m_drafts.find(correctionKey(entered->review)))
            pane.setDraft(reviewFromJson(*draft), draft->value(u"version"_s).toInteger());
        pane.setTakeOutPossible(m_writeBack->canTakeOut());
        m_view->showCorrection();
    });
}

void ReportsPage::correctReview(const QString &reason)
{
    const CorrectionPane &pane = m_view->correctionPane();
    const ReviewText text = pane.text();
    Review review = pane.seen();
    review.visibility = text.visibility;
    review.standing = text.standing;
    auto job = m_context.workspace.edit({.code = u"correct-review"_s, .reason = reason},
                                        [review, text = text.markdown, by = m_me](storage::Transaction &transaction) {
                                            return workspace::correctReview(transaction, review, text, by);
                                        });
    workspace::whenDone(job, this, [this, review](const Result<void> &done) {
        correctionDone(review, done, tr("The correction is kept."));
    });
}

/// Out of the repository first: where that does not work, the review stays here, too.
void ReportsPage::takeReviewOut(const Review &review, WriteBackWay way, const QString &reason)
{
    CorrectionPane *pane = &m_view->correctionPane();
    m_writeBack->setGitProgram(m_context.settings.value(platform::settings::gitProgram));
    if (!m_writeBack->canTakeOut())
        return;
    pane->setBusy(true);
    m_writeBack->takeOut(review.id, way);
    auto *watching = new QObject(pane);
    connect(m_writeBack.get(), &workspace::WriteBackSession::changed, watching, [this, pane, watching, review, reason] {
        if (m_writeBack->busy() != workspace::WriteBackSession::Busy::No)
            return;
        m_writeBack->disconnect(watching);
        watching->deleteLater();
        pane->setBusy(false);
        std::optional<Error> problem = m_writeBack->error();
        if (const auto &outcome = m_writeBack->outcome(); !problem && outcome && !outcome->problems.empty())
            problem = outcome->problems.front();
        if (!problem) {
            takeReviewBack(review, reason);
            return;
        }
        const QString sentence = tr("It was not taken out of the repository, and stays here, too: %1")
                                     .arg(wording::errorText(*problem, m_context.language.wording()));
        if (pane->isVisible() && pane->seen().id == review.id)
            pane->showProblem(sentence);
        else
            m_view->showDeskProblem(sentence);
    });
}

void ReportsPage::takeReviewBack(const Review &review, const QString &reason)
{
    const workspace::Signed why{reason, m_me, m_context.clock.now()};
    auto job = m_context.workspace.edit(
        {.code = u"take-review-back"_s, .reason = reason},
        [review, why](storage::Transaction &transaction) { return workspace::takeReviewBack(transaction, review, why); });
    workspace::whenDone(job, this, [this, review](const Result<void> &done) {
        correctionDone(review, done, tr("The review is taken back; Undo brings it back."));
    });
}

void ReportsPage::correctionDone(const Review &review, const Result<void> &done, const QString &note)
{
    CorrectionPane &pane = m_view->correctionPane();
    const bool isShown = pane.seen().id == review.id && pane.isVisible();
    if (done) {
        m_drafts.forget(correctionKey(review));
        if (isShown)
            m_view->backToReport(note);
    } else if (!isShown) {
        // What was written is still a draft, and meets the problem again when it is opened.
        m_view->showDeskProblem(wording::errorText(done.error(), m_context.language.wording()));
    } else if (done.error().code == ErrorCode::VersionConflict) {
        showReviewConflict(done.error());
    } else {
        pane.showProblem(wording::errorText(done.error(), m_context.language.wording()));
    }
}

void ReportsPage::showReviewConflict(const Error &conflict)
{
    auto reading = m_context.workspace.read([id = m_view->correctionPane().seen().id](storage::Reader &reader) {
        return workspace::readEnteredReview(reader, id);
    });
    m_loading->review.start(reading, this, [this, conflict](const Result<workspace::EnteredReview> &theirs) {
        CorrectionPane &pane = m_view->correctionPane();
        if (!theirs) {
            pane.showProblem(wording::errorText(theirs.error(), m_context.language.wording()));
            return;
        }
        const ConflictBy by = conflictBy(conflict, m_context.clock.now(), m_context.language.wording());
        pane.showConflict(*theirs, by.who, by.when);
    });
}

} // namespace flotilla::ui
