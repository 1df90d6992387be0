// What of the Reports page writes: drafts beside the place, reviews and decisions into it.
#include "reports/reports_page.h"

#include "kit/ui_language.h"
#include "platform/settings.h"
#include "report_reader.h"
#include "reports_view.h"
#include "review_json.h"
#include "wording/error_text.h"
#include "workspace/desk.h"
#include "workspace/report_writing.h"
#include "workspace/workspace.h"

#include <QTimeZone>

namespace flotilla::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

QString changeCode(DeskDecision decision)
{
    switch (decision) {
    case DeskDecision::Exempt:
        return u"exempt"_s;
    case DeskDecision::GiveBack:
        return u"return-report"_s;
    case DeskDecision::MoreTime:
        return u"extend-due"_s;
    }
    return {};
}

} // namespace

void ReportsPage::connectDesk()
{
    connect(m_view, &ReportsView::whoChosen, this,
            [this](const insight::PersonLabel &person) { becomePerson(person.login, person.name); });
    connect(&m_context.workspace, &workspace::Workspace::whoChanged, this, [this] {
        if (m_camp.isValid())
            load();
    });
    connect(m_view, &ReportsView::draftWanted, this, &ReportsPage::findDraft);
    connect(m_view, &ReportsView::draftChanged, this, &ReportsPage::keepDraft);
    connect(m_view, &ReportsView::handInRequested, this, &ReportsPage::handIn);
    connect(m_view, &ReportsView::decided, this, &ReportsPage::decide);
    connect(&m_drafts, &platform::Drafts::kept, this, [this](const QString &key) {
        const auto *reader = m_view->findChild<ReportReader *>();
        const Id<Report> report =
            reader && reader->page() && reader->page()->report ? reader->page()->report->id : Id<Report>();
        if (report.isValid() && key == draftKey(report))
            m_view->showDraftKept(report,
                                  toDateTime(m_context.clock.now(), QTimeZone::systemTimeZone()).toString(u"HH:mm"_s));
    });
    connect(&m_drafts, &platform::Drafts::failed, this, [this](const QString &, const Error &error) {
        m_view->showDeskProblem(wording::errorText(error, m_context.language.wording()));
    });
}

void ReportsPage::becomePerson(const QString &login, const QString &name)
{
    const QString who = login.isEmpty() ? name : login;
    m_context.settings.set(platform::settings::whoIAm, m_context.workspace.location().text(), who);
    m_context.workspace.setWho(who);
}

QString ReportsPage::draftKey(Id<Report> report) const
{
    return QStringList{m_context.workspace.location().text(), toText(report), toText(m_me)}.join(u'\n');
}

void ReportsPage::forgetErased()
{
    struct Draft {
        QString key;
        qint64 about; // a report, or the pairing whose report is written here
        Id<Person> writer;
        bool isReport; // the draft itself
    };
    std::vector<Draft> drafts;
    const QStringList keys = m_drafts.keys();
    for (const QString &key : keys) {
        const QStringList parts = key.split(u'\n');
        if (parts.size() >= 3 && parts[0] == m_context.workspace.location().text())
            drafts.push_back({key, idFromText(parts[1]).value_or(0), Id<Person>(idFromText(parts[2]).value_or(0)),
                              parts.value(3) == u"report"});
    }
    if (drafts.empty())
        return;
    auto reading = m_context.workspace.read([drafts](storage::Reader &reader) -> Result<QStringList> {
        QStringList erased;
        for (const Draft &draft : drafts) {
            const auto gone = draft.isReport ? workspace::isErased(reader, Id<Pairing>(draft.about), draft.writer)
                                             : workspace::isErased(reader, Id<Report>(draft.about), draft.writer);
            if (!gone)
                return std::unexpected(gone.error());
            if (*gone)
                erased.append(draft.key);
        }
        return erased;
    });
    workspace::whenDone(reading, this, [this](const Result<QStringList> &erased) {
        for (const QString &key : erased.value_or(QStringList()))
            m_drafts.forget(key);
    });
}

void ReportsPage::findDraft(Id<Report> report)
{
    if (const auto draft = m_drafts.find(draftKey(report)))
        m_view->setDraft(reviewFromJson(*draft));
}

void ReportsPage::keepDraft(Id<Report> report, const ReviewText &text)
{
    if (!report.isValid())
        return;
    if (text.isEmpty())
        m_drafts.forget(draftKey(report));
    else
        m_drafts.keep(draftKey(report), toJson(text));
}

void ReportsPage::handIn(Id<Report> report, const ReviewText &text)
{
    const workspace::HandedInReview review{.report = report,
                                           .author = text.author,
                                           .recorder = m_me,
                                           .markdown = text.markdown,
                                           .visibility = text.visibility,
                                           .standing = text.standing};
    auto job =
        m_context.workspace.edit({.code = u"review"_s}, [review, now = m_context.clock.now()](storage::Transaction &t) {
            return workspace::handInReview(t, review, now);
        });
    workspace::whenDone(job, this, [this, key = draftKey(report)](const Result<Id<Review>> &done) {
        if (!done) {
            m_view->showDeskProblem(wording::errorText(done.error(), m_context.language.wording()));
            return;
        }
        m_drafts.forget(key);
        m_view->reviewHandedIn();
    });
}

void ReportsPage::decide(const DecisionText &decision)
{
    const auto *reader = m_view->findChild<ReportReader *>();
    if (!reader || !reader->page())
        return;
    const insight::CellPage &page = *reader->page();
    const workspace::Signed why{decision.reason, m_me, m_context.clock.now()};
    const auto report = page.report ? page.report->id : Id<Report>();
    const auto edit = [decision, why, report, pairing = page.pairing,
                       period = page.period.id](storage::Transaction &t) -> Result<void> {
        switch (decision.decision) {
        case DeskDecision::Exempt: {
            const auto done = workspace::exempt(t, pairing, period, report.isValid() ? Duty::Review : Duty::Report, why);
            return done ? Result<void>() : std::unexpected(done.error());
        }
        case DeskDecision::GiveBack: {
            const auto done = workspace::giveBack(t, report, why);
            return done ? Result<void>() : std::unexpected(done.error());
        }
        case DeskDecision::MoreTime:
            return decision.everyone ? workspace::extendDueOfAll(t, period, decision.due, why)
                                     : workspace::extendDue(t, period, pairing, decision.due, why);
        }
        return {};
    };
    auto job = m_context.workspace.edit({.code = changeCode(decision.decision), .reason = decision.reason}, edit);
    workspace::whenDone(job, this, [this, kind = decision.decision](const Result<void> &done) {
        if (done)
            m_view->decisionMade(kind);
        else
            m_view->showDeskProblem(wording::errorText(done.error(), m_context.language.wording()));
    });
}

std::vector<Page::KeyHelp> ReportsPage::keys() const
{
    return {{Qt::CTRL | Qt::Key_R, tr("All reports, or those that wait for my review")},
            {Qt::Key_J, tr("Next report that waits")},
            {Qt::Key_K, tr("Previous report that waits")},
            {Qt::ALT | Qt::Key_Down, tr("Next, also while writing")},
            {Qt::ALT | Qt::Key_Up, tr("Previous, also while writing")},
            {Qt::Key_F2, tr("Write the review, or one's report")},
            {Qt::CTRL | Qt::Key_Return, tr("Hand in and open the next")},
            {Qt::CTRL | Qt::Key_Period, tr("Exempt, with a reason")},
            {Qt::CTRL | Qt::Key_G, tr("Give the report back")},
            {Qt::CTRL | Qt::Key_T, tr("Give more time")},
            {Qt::CTRL | Qt::SHIFT | Qt::Key_P, tr("Preview of the review")},
            {Qt::CTRL | Qt::SHIFT | Qt::Key_Return, tr("Reviews that are not yet written back")},
            {Qt::Key_Escape, tr("Back to the list")}};
}

} // namespace flotilla::ui
