#pragma once

#include "insight/report_page.h"
#include "insight/review_queue.h"
#include "kit/theme.h"

#include <QWidget>

class QStackedLayout;

namespace flotilla::ui {

class Button;
class DropButton;
class InlineMessage;
class MarkdownView;
class MarkdownEdit;
class SegmentedControl;
class TextLabel;
class UiLanguage;

/// A review as it is being written.
struct ReviewText {
    QString markdown;
    Visibility visibility = Visibility::Public;
    Standing standing = Standing::None;
    Id<Person> author; ///< none: whoever writes

    bool isEmpty() const { return markdown.trimmed().isEmpty(); }
    bool operator==(const ReviewText &) const = default;
};

/// What is decided about a cell beside reviewing it.
enum class DeskDecision { Exempt, GiveBack, MoreTime };

/// The box under a report: the review with preview, who may read it, how the mentee stands, and what else can be decided.
class ReviewBox final : public QWidget {
    Q_OBJECT

public:
    ReviewBox(const Theme &theme, const UiLanguage &language, QWidget *parent = nullptr);

    /// Gets ready for a cell. A text that is being written about the same report by the same person stays.
    void showCell(const insight::CellPage &page, const insight::Self &self, bool inTheMentorsName);
    void showNothing();
    /// Takes over a draft; no signal.
    void setText(const ReviewText &text);
    ReviewText text() const;
    Id<Report> report() const { return m_report; }
    /// Says that a draft is kept, in the camp's or user's time.
    void showKept(const QString &time);
    /// Says what went wrong with handing in or a draft.
    void showProblem(const QString &sentence);
    /// Says in a line what is true now.
    void showNote(const QString &sentence);
    /// While it is being handed in nothing can be changed.
    void setBusy(bool busy);
    /// Another report is on its way; what is typed until it is there is about that one.
    void expectNext();
    /// Whether a review can be written here.
    bool isWritable() const;
    void write();
    void retranslate();

Q_SIGNALS:
    /// Another report or writer: the owner may have a draft.
    void draftWanted(flotilla::Id<flotilla::Report> report);
    void edited();
    void handInRequested();
    void decisionRequested(flotilla::ui::DeskDecision decision);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeFoot();
    void setKept(const QString &sentence);
    void connectParts();
    void fillAuthors();
    void refresh();
    void showPreview(bool on);
    QString placeSentence() const;

    const Theme &m_theme;
    const UiLanguage &m_language;
    insight::CellPage m_page;
    insight::Self m_self;
    Id<Report> m_report;
    bool m_inTheMentorsName = false;
    bool m_busy = false;
    bool m_expecting = false;
    bool m_filling = false;

    QWidget *m_writing;
    TextLabel *m_title;
    DropButton *m_author;
    SegmentedControl *m_visibility;
    DropButton *m_standing;
    std::vector<Button *> m_formats;
    Button *m_preview;
    MarkdownEdit *m_edit;
    MarkdownView *m_shown;
    QStackedLayout *m_text;
    InlineMessage *m_problem;
    TextLabel *m_where;
    TextLabel *m_kept;
    Button *m_giveBack;
    Button *m_moreTime;
    Button *m_exempt;
    Button *m_handIn;
};

} // namespace flotilla::ui
