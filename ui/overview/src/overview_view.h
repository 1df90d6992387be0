#pragma once

#include "figures/figure_view.h"
#include "insight/attention.h"
#include "insight/progress.h"
#include "overview_content.h"
#include "workspace/job.h"

#include <QThreadPool>
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

    /// Takes over a newer state: at once, or a little later where making its content takes long.
    void showState(std::shared_ptr<const OverviewState> state);
    /// Whether the page still shows the state before.
    bool isFilling() const { return m_isFilling; }
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
    void fillWith(OverviewContent content);
    void fillFigures(OverviewContent &content);
    void openBehind(const FigureView &view, int series, int category);
    void arrange();

    const Theme &m_theme;
    const UiLanguage &m_language;
    std::shared_ptr<const OverviewState> m_state;
    QString m_problem;
    QThreadPool m_maker; ///< of content that takes long
    workspace::Latest m_filling;
    bool m_isFilling = false;

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
