#pragma once

#include "domain/erasure.h"
#include "insight/attention.h"
#include "insight/likely_people.h"
#include "insight/people.h"
#include "kit/pane.h"
#include "kit/theme.h"

#include <memory>

class QScrollArea;
class QStackedLayout;
class QVBoxLayout;

namespace flotilla::ui {

class AttentionLines;
class Button;
class EmptyPage;
class EraseLine;
class InlineMessage;
class MergeLine;
class PersonForm;
class RunLine;
class TextLabel;
class UiLanguage;

/// A person's page beside the list: pairings with their reports, mentoring, talks, certificates and roles, through all
/// camps.
class PersonPane final : public Pane {
    Q_OBJECT

public:
    PersonPane(const Theme &theme, const UiLanguage &language, QWidget *parent = nullptr);

    void showPerson(const insight::PersonPage &page);
    void showNothing();
    /// What asks for attention in the camp: a person's page says what is about them; `asList`: all of it while nobody is chosen.
    void setAttention(std::vector<insight::AttentionSignal> found, bool asList);
    /// Says why a person cannot be shown.
    void showProblem(const QString &sentence);
    /// A button that leads back to the list, where the pane has the page for itself.
    void setBackVisible(bool visible);
    /// Whether the page offers to erase the person.
    void setEraseOffered(bool offered);
    /// Says what erasing the person would clear, and asks.
    void askToErase(const ErasureExtent &extent);
    /// What came of it: in how many backups, too, or why not.
    void showErased(const Result<int> &backups, const QString &problem);
    /// Who may be in the file twice; a person's page says what is about them.
    void setLikely(std::vector<insight::LikelyPeople> likely);
    /// Asks whom the person is to be merged with; `other`: who is proposed, if anybody; `people`: everybody of the file.
    void askToMerge(Id<Person> other, std::vector<insight::PersonLine> people);
    /// What came of it; no problem: it is done.
    void showMerged(const QString &problem);
    /// Whose roles are offered when somebody is edited.
    void setCamp(Id<Camp> camp) { m_camp = camp; }
    /// Whether the person can be edited.
    void setEditOffered(bool offered);
    void editPerson();
    void addPerson();
    bool isFormOpen() const;
    /// Back from the form to the person.
    void closeForm(const QString &note = {});
    PersonForm &form() const { return *m_form; }
    void retranslate();

Q_SIGNALS:
    void formClosed();
    /// The user wants to know what erasing the person would clear.
    void eraseAsked(flotilla::Id<flotilla::Person> person);
    /// The user typed whom to erase, and meant it.
    void eraseConfirmed(flotilla::Id<flotilla::Person> person);
    /// The user wants to merge a person, with somebody who is proposed or with nobody yet.
    void mergeAsked(flotilla::Id<flotilla::Person> person, flotilla::Id<flotilla::Person> other);
    void mergeConfirmed(flotilla::Id<flotilla::Person> kept, flotilla::Id<flotilla::Person> merged);
    /// The user says that two are not the same.
    void apartConfirmed(flotilla::Id<flotilla::Person> one, flotilla::Id<flotilla::Person> other);
    /// Esc was pressed, or the button that leads back.
    void backRequested();
    void cellRequested(flotilla::Id<flotilla::Pairing> pairing, flotilla::Id<flotilla::Period> period);
    void personRequested(flotilla::Id<flotilla::Person> person);
    /// To a record behind what asks for attention.
    void placeRequested(const QString &pageId, const QString &place);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void fill();
    void fillHead();
    QWidget *makeAttentionPage();
    void addAttention();
    void addHeading(const QString &text);
    void addLine(const QString &main, const QString &muted = {});
    void addCaption(const QString &text);
    void addPeople(const QString &label, const std::vector<insight::PersonLabel> &people);
    void addProject(int number, const QString &title, const QString &camp);
    void addWaiting(int reports);
    void addPairing(const insight::PersonPage::PairingPart &part);
    void addMentoring();
    void addTalks();
    void addCertificates();
    void addRoles();
    void addErase();
    void makeMerge();
    void addLikely();
    void addLikelyPair(const insight::PersonLabel &other, Likeness why);
    void addMerge();
    void makeForm();

    const Theme &m_theme;
    const UiLanguage &m_language;
    std::unique_ptr<const insight::PersonPage> m_page; ///< none: nobody is shown
    std::vector<insight::AttentionSignal> m_found;
    bool m_asList = false;
    QStackedLayout *m_stack;
    EmptyPage *m_empty;
    QWidget *m_attentionPage = nullptr;
    TextLabel *m_attentionTitle = nullptr;
    AttentionLines *m_attention = nullptr;
    Button *m_back;
    Button *m_edit;
    InlineMessage *m_note;
    PersonForm *m_form = nullptr;
    QScrollArea *m_formScroll = nullptr;
    Id<Camp> m_camp;
    bool m_editOffered = false;
    RunLine *m_name;
    RunLine *m_about;
    QScrollArea *m_scroll;
    EraseLine *m_erase;
    MergeLine *m_merge;
    std::vector<insight::LikelyPeople> m_likely;
    bool m_eraseOffered = false;
    QVBoxLayout *m_content = nullptr; ///< of the page that is being filled
};

} // namespace flotilla::ui
