#pragma once

#include "decision_line.h"
#include "insight/report_revisions.h"
#include "matrix_scope.h"
#include "queue_pane.h"
#include "report_reader.h"
#include "roll_call_pane.h"

#include <QWidget>

#include <functional>

class QModelIndex;
class QStackedLayout;
class QStackedWidget;

namespace flotilla {
class Clock;
}

namespace flotilla::ui {

class Button;
class CorrectionPane;
class DropButton;
class EmptyPage;
class FilterChip;
class ListAndPane;
class MatrixFilter;
class MatrixModel;
class MatrixView;
class ReportReader;
class ReportWriter;
class RevisionsPane;
class RunLine;
class SegmentedControl;
class TextLabel;
class Theme;
class UiLanguage;
class WhoLine;
class WriteBackPane;

/// Everything of the Reports page that is seen. It is given plain values and says what it wants to have; where they come
/// from is the page's matter.
class ReportsView final : public QWidget {
    Q_OBJECT

public:
    ReportsView(const Theme &theme, const UiLanguage &language, const Clock &clock, QWidget *parent = nullptr);
    ~ReportsView() override;

    /// Takes over a newer state of a camp; `zone` is the camp's.
    void showMatrix(insight::Matrix matrix, const QTimeZone &zone);
    /// Shows a page that was asked for by `cellWanted`, unless another cell is current by now.
    void showCell(Id<Pairing> pairing, Id<Period> period, const Result<insight::CellPage> &page, const QString &problem);
    /// Shows the texts of a roll call that was asked for by `rollCallRequested`.
    void showRollCall(const RollCallTexts &texts);
    void showRollCallProblem(const QString &sentence);
    /// Compares the texts of a report, asked for by `revisionsRequested`.
    void showRevisions(const insight::RevisionTexts &revisions);
    void showRevisionsProblem(const QString &sentence);
    /// Where a review is corrected or taken back, asked for by `correctionRequested`; made when it is first needed.
    CorrectionPane &correctionPane();
    void showCorrection();
    /// Where a report is written, asked for by `writingRequested`; made when it is first needed.
    ReportWriter &reportWriter();
    void showReportWriter();
    /// What was written beside the report is kept: back to it, with a line that says so.
    void backToReport(const QString &note);
    /// The pane of reviews that are not yet written back, made when it is first needed; it becomes this view's.
    void setWriteBack(std::function<WriteBackPane *()> make);
    void showWriteBack();
    /// Number of reviews that are not yet written back; none: the pane is not offered.
    void setToWriteBack(int count);
    /// Another camp is on its way; where to go is remembered until it is there.
    void expectCamp();
    /// No camp is open.
    void showNoCamp();
    /// Says why the matrix cannot be shown.
    void showProblem(const QString &sentence);
    /// Whether a problem's sentence stands where the matrix would; it is in the language it was made in.
    bool hasProblem() const { return m_hasProblem; }
    /// Who uses the program: the reports they mentor are "mine". None: not known.
    void setMe(Id<Person> me);
    /// The same with what they may do, and the camp's people to choose from. Asks in a line when it is not known.
    void setSelf(const insight::Self &self, const std::vector<insight::PersonLine> &people);
    /// Asks who uses the program.
    void askWho();
    /// Whether the queue of reports that wait for a review stands in the matrix's place.
    bool isQueueShown() const;
    void showQueue(bool shown);

    /// Takes over a draft that was asked for by `draftWanted`.
    void setDraft(const ReviewText &draft);
    void showDraftKept(Id<Report> report, const QString &time);
    /// A review that was handed in is kept: on to the next.
    void reviewHandedIn();
    /// What was decided is kept.
    void decisionMade(DeskDecision decision);
    void showDeskProblem(const QString &sentence);

    QString currentPlace() const;
    /// Goes to a cell, a report or a project; one that is gone, or an empty place, leaves nothing chosen.
    void goTo(const QString &place);
    QByteArray splitterState() const;
    void restoreSplitter(const QByteArray &state);
    int waiting() const;
    int chosenPeriodNumber() const;
    void showNextWaiting();
    void showPreviousWaiting();
    void retranslate();

    const MatrixModel &model() const { return *m_model; }
    /// The pane of a period's texts, made when it is first needed.
    RollCallPane &rollCallPane();

Q_SIGNALS:
    void cellWanted(flotilla::Id<flotilla::Pairing> pairing, flotilla::Id<flotilla::Period> period);
    void rollCallRequested(int period);
    /// The pane of a period's texts is there: what it wants can be listened to.
    void rollCallPaneMade(flotilla::ui::RollCallPane *pane);
    void revisionsRequested(flotilla::Id<flotilla::Report> report);
    void correctionRequested(flotilla::Id<flotilla::Review> review);
    /// As `rollCallPaneMade`.
    void correctionPaneMade();
    /// The report of the cell that is shown is to be written here, or changed.
    void writingRequested();
    /// As `rollCallPaneMade`.
    void reportWriterMade();
    void writeBackRequested();
    void importRequested();
    void addressRequested(const QUrl &address);
    void placeChanged();
    void waitingChanged();
    void whoChosen(const flotilla::insight::PersonLabel &person);
    void draftWanted(flotilla::Id<flotilla::Report> report);
    void draftChanged(flotilla::Id<flotilla::Report> report, const flotilla::ui::ReviewText &text);
    void handInRequested(flotilla::Id<flotilla::Report> report, const flotilla::ui::ReviewText &text);
    /// About the cell that is shown.
    void decided(const flotilla::ui::DecisionText &decision);
    /// The user gave the matrix and the reader other widths.
    void splitterMoved();

private:
    QWidget *makeLeft();
    QWidget *makeHead();
    QWidget *makeFilters();
    void connectEverything();
    void connectDesk();
    EmptyPage &nothing();
    RevisionsPane &revisionsPane();
    void addKeys();
    void fillModes();
    void chooseCell(Id<Pairing> pairing, Id<Period> period);
    void stepThroughQueue(int step);
    /// The place of the report to go on with after the current one; empty: none.
    QString nextPlace() const;
    void goOn();
    void writeReview();
    void handIn();
    void askDecision(DeskDecision decision);
    void focusList();
    void fillFilters();
    void fillSentence();
    void fillWriteBack();
    void scopeChanged();
    void wishChanged();
    void showAll();
    void currentChanged(const QModelIndex &current);
    void askForCell(const QModelIndex &current);
    void open();
    void close();
    void showRowsOrEmpty();
    void showEarlier(const QPoint &position);
    void showBeside(QWidget *pane);
    void updateWaiting();
    std::vector<QModelIndex> waitingCells() const;
    void choose(const QModelIndex &index);
    QModelIndex cellOf(const QString &place) const;

    const Theme &m_theme;
    const UiLanguage &m_language;
    const Clock &m_clock;
    MatrixModel *m_model;
    MatrixFilter *m_filter;
    Id<Person> m_me;
    QString m_wanted; ///< a place asked for before the matrix was there
    insight::Self m_self;
    QString m_next;            ///< where to go on when what is being handed in is kept
    bool m_askedWho = false;   ///< in this camp
    bool m_hasProblem = false; ///< shown instead of the matrix

    QStackedLayout *m_stack;
    EmptyPage *m_nothing = nullptr; ///< this, like the panes below, is made when it is first needed
    ListAndPane *m_sides;
    TextLabel *m_title;
    RunLine *m_sentence;
    Button *m_rollCall;
    Button *m_writeBack;
    SegmentedControl *m_mode;
    Button *m_who;
    WhoLine *m_whoLine;
    QWidget *m_filters;
    QueuePane *m_queue;
    SegmentedControl *m_whose;
    DropButton *m_period;
    DropButton *m_batch;
    FilterChip *m_waiting;
    FilterChip *m_missing;
    FilterChip *m_late;
    MatrixView *m_matrix;
    EmptyPage *m_noRows;
    QStackedLayout *m_rows;
    ReportReader *m_reader;
    RollCallPane *m_rollCallPane = nullptr;
    RevisionsPane *m_revisions = nullptr;
    CorrectionPane *m_correctionPane = nullptr;
    ReportWriter *m_reportWriter = nullptr;
    std::function<WriteBackPane *()> m_makeWriteBackPane;
    WriteBackPane *m_writeBackPane = nullptr;
    int m_toWriteBack = 0;
    QStackedWidget *m_beside; ///< the reader, the roll call, a comparison, or the reviews to write back
};

} // namespace flotilla::ui
