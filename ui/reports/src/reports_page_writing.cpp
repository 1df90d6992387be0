// What of the Reports page writes reports here, for camps without a repository and for those who do not use it.
#include "insight/camp_zone.h"
#include "kit/conflict_by.h"
#include "kit/ui_language.h"
#include "report_reader.h"
#include "report_writer.h"
#include "reports/reports_page.h"
#include "reports_page_loading.h"
#include "reports_view.h"
#include "wording/error_text.h"

namespace flotilla::ui {

using namespace Qt::Literals::StringLiterals;

void ReportsPage::connectWriter()
{
    ReportWriter *writer = &m_view->reportWriter();
    connect(writer, &ReportWriter::handInRequested, this, &ReportsPage::handInReport);
    connect(writer, &ReportWriter::edited, this, [this, writer] {
        const auto &report = writer->form().report;
        m_drafts.keep(writingKey(writer->form()),
                      {{u"text"_s, writer->markdown()}, {u"version"_s, report ? report->version : 0}});
    });
    connect(writer, &ReportWriter::resetRequested, this, [this, writer] {
        m_drafts.forget(writingKey(writer->form()));
        loadReportForm();
    });
    connect(writer, &ReportWriter::theirsKept, this, [this, writer] { reportDone(writer->form(), {}); });
    connect(&m_drafts, &platform::Drafts::kept, writer, [this, writer](const QString &key) {
        if (writer->isVisible() && key == writingKey(writer->form()))
            writer->showKept(toDateTime(m_context.clock.now(), QTimeZone::systemTimeZone()).toString(u"HH:mm"_s));
    });
}

QString ReportsPage::writingKey(const workspace::ReportForm &form) const
{
    return QStringList{m_context.workspace.location().text(), toText(form.pairing), toText(m_me), u"report"_s,
                       toText(form.period)}
        .join(u'\n');
}

void ReportsPage::loadReportForm()
{
    const auto *reader = m_view->findChild<ReportReader *>();
    if (!reader || !reader->page())
        return;
    auto reading = m_context.workspace.read(
        [pairing = reader->page()->pairing, period = reader->page()->period.id](storage::Reader &storage) {
            return workspace::readReportForm(storage, pairing, period);
        });
    m_loading->form.start(reading, this, [this](const Result<workspace::ReportForm> &form) {
        const auto *shown = m_view->findChild<ReportReader *>();
        if (!form) {
            m_view->showDeskProblem(wording::errorText(form.error(), m_context.language.wording()));
            return;
        }
        const insight::CellPage *page = shown ? shown->page() : nullptr;
        if (!page || page->pairing != form->pairing || page->period.id != form->period)
            return; // another cell was chosen meanwhile
        ReportWriter &writer = m_view->reportWriter();
        writer.show({*form, page->mentee, page->period.number, page->due.isValid() ? page->due : page->period.due,
                     toDateTime(m_context.clock.now(), insight::campZone(page->timeZone)).date()});
        if (const auto draft = m_drafts.find(writingKey(*form)))
            writer.setDraft(draft->value(u"text"_s).toString(), draft->value(u"version"_s).toInteger());
        m_view->showReportWriter();
    });
}

void ReportsPage::handInReport()
{
    const ReportWriter &writer = m_view->reportWriter();
    const workspace::ReportForm &form = writer.form();
    const workspace::HandedInReport report{form.pairing, form.period, writer.markdown(), m_me, form.report};
    auto job = m_context.workspace.edit({.code = u"hand-in-report"_s},
                                        [report, now = m_context.clock.now()](storage::Transaction &transaction) {
                                            return workspace::handInReport(transaction, report, now);
                                        });
    workspace::whenDone(job, this, [this, form](const Result<Id<Report>> &done) {
        reportDone(form, done ? Result<void>() : std::unexpected(done.error()));
    });
}

void ReportsPage::reportDone(const workspace::ReportForm &form, const Result<void> &done)
{
    ReportWriter &writer = m_view->reportWriter();
    const bool isShown = writer.isVisible() && writer.form().pairing == form.pairing && writer.form().period == form.period;
    if (done) {
        m_drafts.forget(writingKey(form));
        if (isShown)
            m_view->backToReport({});
    } else if (!isShown) {
        // What was written is still a draft, and meets the problem again when it is opened.
        m_view->showDeskProblem(wording::errorText(done.error(), m_context.language.wording()));
    } else if (done.error().code == ErrorCode::VersionConflict || done.error().code == ErrorCode::NotUnique) {
        showReportConflict(done.error());
    } else {
        writer.showProblem(wording::errorText(done.error(), m_context.language.wording()));
    }
}

void ReportsPage::showReportConflict(const Error &conflict)
{
    const workspace::ReportForm &mine = m_view->reportWriter().form();
    auto reading = m_context.workspace.read([pairing = mine.pairing, period = mine.period](storage::Reader &reader) {
        return workspace::readReportForm(reader, pairing, period);
    });
    m_loading->form.start(reading, this, [this, conflict](const Result<workspace::ReportForm> &theirs) {
        ReportWriter &writer = m_view->reportWriter();
        if (!theirs) {
            writer.showProblem(wording::errorText(theirs.error(), m_context.language.wording()));
            return;
        }
        const ConflictBy by = conflictBy(conflict, m_context.clock.now(), m_context.language.wording());
        writer.showConflict(*theirs, by.who, by.when);
    });
}

} // namespace flotilla::ui
