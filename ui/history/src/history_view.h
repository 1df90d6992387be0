#pragma once

#include "insight/history_page.h"
#include "kit/pane.h"

#include <QTimeZone>
#include <QTimer>

class QStackedLayout;

namespace flotilla::ui {

class DropButton;
class EmptyPage;
class HistoryModel;
class HistoryPane;
class InlineMessage;
class ListAndPane;
class SearchField;
class TableView;
class TextLabel;
class Theme;
class UiLanguage;

/// A part of the history as it was read.
struct HistoryLines {
    std::vector<insight::HistoryLine> lines;
    QStringList authors;
    QTimeZone zone;    ///< in which times are shown
    bool more = false; ///< there are older ones
};

/// Everything of the History page that is seen. It is given plain values and says what it wants to have.
class HistoryView final : public Pane {
    Q_OBJECT

public:
    HistoryView(const Theme &theme, const UiLanguage &language, const Clock &clock, QWidget *parent = nullptr);
    ~HistoryView() override;

    /// What is asked for now.
    storage::HistoryFilter filter() const;
    int lineCount() const { return static_cast<int>(m_lines.lines.size()); }
    /// Takes over the newest lines; older ones that were shown stay below them while the filter is the same.
    void showLines(const HistoryLines &lines);
    /// Adds older lines at the end.
    void addLines(const HistoryLines &lines);
    void showDetail(const insight::HistoryDetail &detail);
    void showUndone(qint64 entry);
    void showProblem(const QString &sentence);
    void setCanUndo(bool can);

    /// The number of the chosen entry, 0: none.
    qint64 current() const;
    void goTo(qint64 entry);
    void focusSearch();
    QByteArray splitterState() const;
    void restoreSplitter(const QByteArray &state);
    void retranslate();

    HistoryModel &model() const { return *m_model; }
    TableView &table() const { return *m_table; }

Q_SIGNALS:
    void listWanted();
    void moreWanted(qint64 before);
    void detailWanted(qint64 entry, int most);
    void undoRequested(qint64 entry);
    void recordRequested(const QString &page, const QString &place);
    void placeChanged();
    void splitterMoved();

private:
    QWidget *makeLeft();
    void connectEverything();
    void fillFilters();
    void fillRows();
    void showRowsOrEmpty();
    void filterChanged();
    void clearFilters();
    bool isFiltering() const;
    void currentChanged();
    void openRecord(const QString &table, qint64 id);
    void open();
    void close();

    const Theme &m_theme;
    const UiLanguage &m_language;
    const Clock &m_clock;
    HistoryModel *m_model;
    HistoryLines m_lines;
    bool m_sameFilter = false; ///< the lines shown were read with the filter of now
    qint64 m_wanted = 0;       ///< asked for before the list had it
    QTimer m_pause;

    ListAndPane *m_sides = nullptr;
    TextLabel *m_title;
    TextLabel *m_sentence;
    SearchField *m_search;
    DropButton *m_who;
    DropButton *m_kind;
    DropButton *m_time;
    InlineMessage *m_message;
    TableView *m_table;
    EmptyPage *m_noRows;
    QStackedLayout *m_rows;
    HistoryPane *m_pane;
};

} // namespace flotilla::ui
