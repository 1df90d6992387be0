#pragma once

#include "figures/figure_view.h"
#include "insight/attention.h"
#include "insight/progress.h"
#include "overview_content.h"

#include <QWidget>

class QGridLayout;
class QScrollArea;
class QStackedLayout;

namespace flotilla::ui {

class Button;
class Card;
class ElidedLabel;
class EmptyPage;
class FigureView;
class KeyNumbers;
class LineList;
class TextLabel;
class TimeLine;
class UiLanguage;

/// Everything of the Overview that is seen. It is given plain values and says where to go.
class OverviewView final : public QWidget {
    Q_OBJECT

public:
    OverviewView(const Theme &theme, const UiLanguage &language, QWidget *parent = nullptr);
    ~OverviewView() override;

    /// Takes over a newer state. `who`: the user's GitHub ID; a mentor sees their mentees.
    /// `since`: what is new since the visit before; none on the first.
    void showProgress(insight::Progress progress, std::vector<insight::AttentionSignal> reasons, const QString &who,
                      std::optional<SinceLast> since = {});
    void showNothing();
    void showProblem(const QString &sentence);
    void retranslate();

Q_SIGNALS:
    void placeRequested(const QString &page, const QString &place);
    void importRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    /// A small chart with its sentence.
    struct FigureCard {
        QWidget *card = nullptr;
        TextLabel *finding = nullptr;
        ElidedLabel *caption = nullptr;
        FigureView *view = nullptr;
    };
    QWidget *makeContent();
    FigureCard makeFigure();
    void fill();
    void openBehind(const FigureView &view, int series, int category);
    void arrange();

    const Theme &m_theme;
    const UiLanguage &m_language;
    std::optional<insight::Progress> m_progress;
    std::vector<insight::AttentionSignal> m_reasons;
    QString m_who;
    std::optional<SinceLast> m_since;
    QString m_problem;

    QStackedLayout *m_stack;
    EmptyPage *m_nothing;
    QScrollArea *m_scroll = nullptr;
    TextLabel *m_title = nullptr;
    TextLabel *m_sentence = nullptr;
    Button *m_review = nullptr;
    QWidget *m_timeCard = nullptr;
    TimeLine *m_timeLine = nullptr;
    KeyNumbers *m_numbers = nullptr;
    Card *m_attentionCard = nullptr;
    LineList *m_attention = nullptr;
    Card *m_comingCard = nullptr;
    LineList *m_coming = nullptr;
    Card *m_newsCard = nullptr;
    LineList *m_news = nullptr;
    QWidget *m_side = nullptr; ///< what comes and what is new
    std::vector<FigureCard> m_figures;
    QGridLayout *m_grid = nullptr;
    std::optional<bool> m_isNarrow; ///< as the grid is arranged now
};

} // namespace flotilla::ui
