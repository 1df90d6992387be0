// What of the Reports page stands beside the matrix for a while, in the reader's place: a period's texts, a comparison.
#include "correction_pane.h"
#include "kit/list_and_pane.h"
#include "report_writer.h"
#include "reports_view.h"
#include "revisions_pane.h"

#include <QStackedWidget>

namespace flotilla::ui {

RollCallPane &ReportsView::rollCallPane()
{
    if (!m_rollCallPane) {
        m_rollCallPane = new RollCallPane(m_theme, m_language);
        m_beside->addWidget(m_rollCallPane);
        connect(m_rollCallPane, &RollCallPane::closeRequested, this, &ReportsView::close);
        Q_EMIT rollCallPaneMade(m_rollCallPane);
    }
    return *m_rollCallPane;
}

RevisionsPane &ReportsView::revisionsPane()
{
    if (!m_revisions) {
        m_revisions = new RevisionsPane(m_theme);
        m_beside->addWidget(m_revisions);
        connect(m_revisions, &RevisionsPane::closeRequested, this, [this] { showBeside(m_reader); });
    }
    return *m_revisions;
}

CorrectionPane &ReportsView::correctionPane()
{
    if (!m_correctionPane) {
        m_correctionPane = new CorrectionPane(m_theme, m_language);
        m_beside->addWidget(m_correctionPane);
        Q_EMIT correctionPaneMade();
        connect(m_correctionPane, &CorrectionPane::closeRequested, this, [this] { showBeside(m_reader); });
    }
    return *m_correctionPane;
}

void ReportsView::showCorrection()
{
    showBeside(&correctionPane());
}

ReportWriter &ReportsView::reportWriter()
{
    if (!m_reportWriter) {
        m_reportWriter = new ReportWriter(m_theme, m_language);
        m_beside->addWidget(m_reportWriter);
        Q_EMIT reportWriterMade();
        connect(m_reportWriter, &ReportWriter::closeRequested, this, [this] { showBeside(m_reader); });
    }
    return *m_reportWriter;
}

void ReportsView::showReportWriter()
{
    showBeside(&reportWriter());
}

void ReportsView::backToReport(const QString &note)
{
    showBeside(m_reader);
    if (!note.isEmpty())
        m_reader->box().showNote(note);
}

void ReportsView::showRollCall(const RollCallTexts &texts)
{
    rollCallPane().showTexts(texts);
    showBeside(m_rollCallPane);
}

void ReportsView::showRollCallProblem(const QString &sentence)
{
    rollCallPane().showProblem(sentence);
    showBeside(m_rollCallPane);
}

void ReportsView::showRevisions(const insight::RevisionTexts &revisions)
{
    revisionsPane().show(revisions);
    showBeside(m_revisions);
}

void ReportsView::showRevisionsProblem(const QString &sentence)
{
    revisionsPane().showProblem(sentence);
    showBeside(m_revisions);
}

void ReportsView::showBeside(QWidget *pane)
{
    if (m_beside->currentWidget() == pane && pane->isVisible()) // a newer state of what is shown
        return;
    m_beside->setCurrentWidget(pane);
    m_sides->setPaneOpen(true);
    pane->setFocus();
}

} // namespace flotilla::ui
