#pragma once

#include "insight/report_page.h"
#include "insight/review_queue.h"
#include "kit/pane.h"
#include "kit/theme.h"

#include <QUrl>

#include <memory>

class QHBoxLayout;
class QLabel;
class QStackedLayout;

namespace flotilla::ui {

class Button;
class ElidedLabel;
class EmptyPage;
class DecisionLine;
class ReportColumn;
class ReviewBox;
class RunLine;
class StateBadge;
class TextLabel;
class UiLanguage;

/// Where a cell stands among those that wait for a review.
struct WaitingPlace {
    int position = 0; ///< from 1; 0: the cell is none of them
    int count = 0;
    bool before = false; ///< there is one to go back to
    bool after = false;

    bool operator==(const WaitingPlace &) const = default;
};

/// The pane beside the matrix: one cell with its report rendered, and beside it what was promised the period before and
/// the reviews.
class ReportReader final : public Pane {
    Q_OBJECT

public:
    ReportReader(const Theme &theme, const UiLanguage &language, QWidget *parent = nullptr);

    /// Shows a cell as it is at an instant, to somebody who may correct what they wrote or entered themselves.
    void showCell(const insight::CellPage &page, Instant now, const insight::Self &self);
    /// Whether the report of the cell can be written here, or changed, by whoever looks at it: their own, or as a stand-in.
    bool mayWriteReport() const;
    /// Shows what to choose.
    void showNothing();
    /// Says why a cell cannot be shown.
    void showProblem(const QString &sentence);
    void setWaiting(const WaitingPlace &place);
    /// A button that leads back to the matrix, where the reader has the page for itself.
    void setBackVisible(bool visible);
    /// What is written and decided under the report.
    ReviewBox &box() const { return *m_box; }
    DecisionLine &decisions() const { return *m_decisions; }
    const insight::CellPage *page() const { return m_page.get(); }
    void retranslate();

Q_SIGNALS:
    /// Esc was pressed, or the button that leads back.
    void backRequested();
    void previousRequested();
    void nextRequested();
    /// The list of earlier reports was asked for, at a global position.
    void earlierRequested(const QPoint &position);
    /// The report's texts are to be compared.
    void revisionsRequested(flotilla::Id<flotilla::Report> report);
    /// The report of this cell is to be written here, or changed.
    void writingRequested();
    /// A review that was handed in here is to be corrected or taken back.
    void correctionRequested(flotilla::Id<flotilla::Review> review);
    void addressRequested(const QUrl &address);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeBody();
    void fill();
    void fillHead();
    void fillHandedIn();
    void fillReport();
    void fillBeside();
    void fillPromises(const insight::ShownReport &before);
    void fillLinks(const insight::ShownReport &report);
    void fillEarlierReviews();
    void addPull(const QString &number);
    void addRevisions(const insight::ShownReport &report);
    void addChange();
    void addReviews(const insight::ShownReport &report, const QString &label);
    bool mayCorrect(const insight::ShownReview &review) const;
    void addBesideLink(const QString &text, const QUrl &address);
    void showWaiting();

    const Theme &m_theme;
    const UiLanguage &m_language;
    std::unique_ptr<const insight::CellPage> m_page; ///< none: no cell is shown
    Instant m_now{};
    insight::Self m_self;
    WaitingPlace m_waiting;

    QStackedLayout *m_stack;
    EmptyPage *m_empty;
    Button *m_back;
    RunLine *m_person;
    StateBadge *m_state;
    TextLabel *m_place;
    Button *m_previous;
    Button *m_next;
    RunLine *m_project;
    RunLine *m_handedIn;
    QHBoxLayout *m_pulls;
    ReportColumn *m_report;
    ReportColumn *m_beside;
    ReviewBox *m_box;
    DecisionLine *m_decisions;
};

} // namespace flotilla::ui
