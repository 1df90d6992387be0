#pragma once

#include "insight/ledger.h"
#include "insight/result_lists.h"
#include "kit/pane.h"
#include "results_intent.h"

class QModelIndex;
class QSortFilterProxyModel;
class QStackedLayout;

namespace flotilla::ui {

class Button;
class DropButton;
class EmptyPage;
class ListAndPane;
class ResultModel;
class ResultsPane;
class ResultsTable;
class RunLine;
class TextLabel;
class Theme;
class UiLanguage;

/// Everything of the Results page that is seen. It is given plain values and says what it wants to have.
class ResultsView final : public Pane {
    Q_OBJECT

public:
    enum class Form { Markdown, Csv, Html };

    ResultsView(const Theme &theme, const UiLanguage &language, QWidget *parent = nullptr);
    ~ResultsView() override;

    void showNoCamp();
    void showProblem(const QString &sentence);
    bool hasProblem() const { return !m_problem.isEmpty(); }
    /// The ledger and the lists there are; the list that was looked at stays.
    void showLedger(insight::Ledger ledger, std::vector<insight::ListHead> lists);
    void showList(const insight::ListPage &page, Instant now, bool writable);
    /// What an edit said.
    void showMessage(const QString &sentence, bool good);
    void setWritable(bool writable);
    ResultsPane &pane() const { return *m_pane; }

    /// The list that is looked at; none: the ledger.
    Id<PublishedList> current() const;
    void goTo(Id<PublishedList> list);
    void select(Id<ListRow> row);
    void retranslate();

Q_SIGNALS:
    void listWanted(flotilla::Id<flotilla::PublishedList> list);
    void makeWanted(flotilla::ListKind kind);
    void copyWanted();
    void exportWanted(flotilla::ui::ResultsView::Form form);
    void placeChanged();

private:
    QWidget *makeLeft();
    void connectEverything();
    void fillChoice();
    void fillRows();
    void fillSentence();
    void fillTexts();
    void currentChanged();
    void popUpMake();
    void popUpExport();

    const Theme &m_theme;
    const UiLanguage &m_language;
    QString m_problem;
    bool m_writable = true;
    bool m_hasCamp = false;
    insight::Ledger m_ledger;
    std::vector<insight::ListHead> m_lists;
    std::optional<insight::ListPage> m_page;
    Id<PublishedList> m_wanted;

    ResultModel *m_model;
    QSortFilterProxyModel *m_sorted;
    QStackedLayout *m_stack;
    EmptyPage *m_nothing;
    ListAndPane *m_sides = nullptr;
    TextLabel *m_title = nullptr;
    RunLine *m_sentence = nullptr;
    DropButton *m_choice = nullptr;
    Button *m_make = nullptr;
    Button *m_copy = nullptr;
    Button *m_export = nullptr;
    ResultsTable *m_table = nullptr;
    ResultsPane *m_pane;
};

} // namespace flotilla::ui
