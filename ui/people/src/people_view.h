#pragma once

#include "domain/erasure.h"
#include "insight/attention.h"
#include "insight/likely_people.h"
#include "insight/people.h"
#include "kit/pane.h"
#include "workspace/people.h"

class QModelIndex;
class QStackedLayout;

namespace flotilla::ui {

class Button;
class DropButton;
class EmptyPage;
class FilterChip;
class ListAndPane;
class PeopleFilter;
class PeopleModel;
class PersonPane;
class RunLine;
class SearchField;
class SegmentedControl;
class TableView;
class TextLabel;
class Theme;
class UiLanguage;

/// Everything of the People page that is seen. It is given plain values and says what it wants to have.
class PeopleView final : public Pane {
    Q_OBJECT

public:
    PeopleView(const Theme &theme, const UiLanguage &language, QWidget *parent = nullptr);
    ~PeopleView() override;

    /// The camp that is open, so that the list can be about it alone; none: about all.
    void setCamp(Id<Camp> camp);
    /// Takes over a newer state of the list.
    void showPeople(std::vector<insight::PersonLine> people);
    /// Shows a person that was asked for by `personWanted`, unless another one is current by now.
    void showPerson(Id<Person> person, const Result<insight::PersonPage> &page, const QString &problem);
    /// What asks for attention in the camp that is open.
    void showAttention(std::vector<insight::AttentionSignal> found);
    /// Shows only those who need attention, with every reason beside them.
    void showAttentionOnly();
    /// Who may be in the file twice.
    void showLikely(std::vector<insight::LikelyPeople> likely);
    void showProblem(const QString &sentence);
    /// Whether a problem's sentence stands where the list would; it is in the language it was made in.
    bool hasProblem() const { return !m_problem.isEmpty(); }
    /// Whether a person's page offers to erase them.
    void setEraseOffered(bool offered);
    /// What erasing a person would clear, unless another one is current by now.
    void askToErase(Id<Person> person, const ErasureExtent &extent);
    void showErased(Id<Person> person, const Result<int> &backups, const QString &problem);

    /// Asks with whom a person is to be merged, unless another one is current by now.
    void askToMerge(Id<Person> person, Id<Person> other, std::vector<insight::PersonLine> people);
    void showMerged(Id<Person> kept, const QString &problem);

    /// Whether only people of the camp are wanted.
    bool isThisCampOnly() const;
    QByteArray splitterState() const;
    void restoreSplitter(const QByteArray &state);
    Id<Person> current() const;
    /// Goes to a person; nobody: nobody is chosen. Someone who is not in the list of this camp is looked for in all.
    void goTo(Id<Person> person);
    void focusSearch();
    /// Whether people can be edited and added.
    void setEditOffered(bool offered);
    void addPerson();
    void personKept(Id<Person> person);
    /// Says it in the form that is open.
    void showFormProblem(const QString &sentence);
    bool showConflict(const Person &theirs, const QString &who, const QString &when);
    void retranslate();

Q_SIGNALS:
    void kept(const flotilla::workspace::PersonEdit &edit);
    void listWanted();
    void personWanted(flotilla::Id<flotilla::Person> person);
    void cellRequested(flotilla::Id<flotilla::Pairing> pairing, flotilla::Id<flotilla::Period> period);
    void importRequested();
    void eraseAsked(flotilla::Id<flotilla::Person> person);
    void eraseConfirmed(flotilla::Id<flotilla::Person> person);
    void mergeAsked(flotilla::Id<flotilla::Person> person, flotilla::Id<flotilla::Person> other);
    void mergeConfirmed(flotilla::Id<flotilla::Person> kept, flotilla::Id<flotilla::Person> merged);
    void apartConfirmed(flotilla::Id<flotilla::Person> one, flotilla::Id<flotilla::Person> other);
    /// To a record behind what asks for attention.
    void placeRequested(const QString &pageId, const QString &place);
    void placeChanged();
    /// The user gave the list and the page beside it other widths.
    void splitterMoved();

private:
    QWidget *makeLeft();
    void makeTable();
    void connectEverything();
    void fillNothing();
    void fillRows();
    void fillFilters();
    void fillSentence();
    void showRowsOrEmpty();
    void showAll();
    void fillAttention();
    void connectLikely();
    void fillLikely();
    void currentChanged(const QModelIndex &current);
    void open();
    void close();

    const Theme &m_theme;
    QString m_problem; ///< shown instead of the list
    const UiLanguage &m_language;
    PeopleModel *m_model;
    PeopleFilter *m_filter;
    std::vector<insight::PersonLine> m_people;
    std::vector<insight::AttentionSignal> m_found;
    std::vector<insight::LikelyPeople> m_likely;
    Id<Camp> m_camp;
    Id<Person> m_wanted; ///< asked for before the list had it

    QStackedLayout *m_stack;
    EmptyPage *m_nothing;
    ListAndPane *m_sides = nullptr;
    TextLabel *m_title;
    Button *m_add;
    RunLine *m_sentence;
    SearchField *m_search;
    DropButton *m_role;
    SegmentedControl *m_camps;
    FilterChip *m_attention;
    FilterChip *m_twice; ///< only those who may be there twice
    TableView *m_table;
    EmptyPage *m_noRows;
    QStackedLayout *m_rows;
    PersonPane *m_pane;
};

} // namespace flotilla::ui
