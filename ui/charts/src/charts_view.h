#pragma once

#include "figures/chart_export.h"
#include "figures/make_figures.h"
#include "workspace/job.h"

#include <QThreadPool>
#include <QWidget>

#include <functional>

class QListWidget;
class QScrollArea;
class QStackedLayout;

namespace flotilla::ui {

class ChartCard;
class Dialogs;
class DropButton;
class EmptyPage;
class InlineMessage;
class TextLabel;
class UiLanguage;

/// Everything of the Charts page that is seen.
class ChartsView final : public QWidget {
    Q_OBJECT

public:
    struct Content {
        insight::Progress progress;
        std::vector<insight::Edition> editions;
    };

    ChartsView(const Theme &theme, const UiLanguage &language, Dialogs &dialogs, QWidget *parent = nullptr);
    ~ChartsView() override;

    /// Takes over a newer state. Its charts change at once, or one after the other where making them takes long.
    void showContent(std::shared_ptr<const Content> content);
    /// Whether charts still show the state before.
    bool isFilling() const;
    /// `problem`: why; empty: no camp is open.
    void showNothing(const QString &problem);
    /// Lets the user choose a file for the camp on one page, or for the numbers of all of its charts.
    void savePage(ChartFile kind);
    void copyPage();
    /// Draws the same page onto paper.
    void printReport(QPainter &painter, const QSizeF &paper) const;
    void retranslate();

Q_SIGNALS:
    void placeRequested(const QString &page, const QString &place);
    void importRequested();

private:
    QWidget *makeContent();
    QWidget *makeBehind();
    void fill();
    /// Makes the next chart of the state that is being taken over aside, and shows it.
    void fillNext();
    std::function<Figure(const wording::Wording &)> makerOf(size_t card) const;
    void fillFilters();
    void openBehind(const ChartCard &card, int series, int category);
    void save(const ChartCard &card, ChartFile kind, int scale);
    void print(const ChartCard &card);
    void write(const QString &path, ChartFile kind, const QByteArray &bytes);
    insight::ProgressScope scope() const;

    const Theme &m_theme;
    const UiLanguage &m_language;
    Dialogs &m_dialogs;
    std::shared_ptr<const Content> m_content;
    QString m_problem;
    std::vector<insight::CellPlace> m_places; ///< that stand in the list of records

    size_t m_filled = 0; ///< cards that show this state
    QThreadPool m_maker; ///< of figures that take long
    workspace::Latest m_filling;
    QStackedLayout *m_stack;
    EmptyPage *m_nothing;
    TextLabel *m_title = nullptr;
    InlineMessage *m_message = nullptr;
    DropButton *m_batch = nullptr;
    DropButton *m_project = nullptr;
    DropButton *m_mentor = nullptr;
    std::vector<ChartCard *> m_cards;
    QWidget *m_behind = nullptr;
    TextLabel *m_behindTitle = nullptr;
    QListWidget *m_records = nullptr;
};

} // namespace flotilla::ui
