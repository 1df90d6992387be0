#pragma once

#include "insight/ledger.h"
#include "insight/result_lists.h"
#include "kit/pane.h"
#include "results_intent.h"

class QScrollArea;
class QVBoxLayout;

namespace flotilla::ui {

class Button;
class DropButton;
class EmptyPage;
class InlineMessage;
class ObjectionForm;
class TermsBar;
class TextLabel;
class Theme;
class UiLanguage;

/// What stands beside the table: of the ledger how a mentee's stars came about, of a list what is wrong with it, objections,
/// what other versions said, and what comes next.
class ResultsPane final : public Pane {
    Q_OBJECT

public:
    ResultsPane(const Theme &theme, const UiLanguage &language, QWidget *parent = nullptr);

    void setSay(SayIntent say);
    /// Who may sign, and who does by default.
    void setPeople(std::vector<insight::PersonLabel> signers, std::vector<insight::PersonLabel> people, Id<Person> self);
    Id<Person> signer() const;
    void showNothing(const QString &title, const QString &detail);
    void showLedgerLine(const insight::LedgerLine &line, const Camp &camp);
    void showList(const insight::ListPage &page, Instant now, bool writable);
    /// The row that an objection recorded now would be about.
    void setCurrentRow(Id<ListRow> row);
    void showMessage(const QString &sentence, bool good);
    void setBackVisible(bool visible);
    void retranslate();

Q_SIGNALS:
    void backRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QVBoxLayout *freshContent();
    void addHeading(QVBoxLayout *content, const QString &title, const QString &muted = {});
    void addFindings(QVBoxLayout *content, const insight::ListPage &page);
    void addDifferences(QVBoxLayout *content, const insight::ListPage &page);
    void addObjections(QVBoxLayout *content, const insight::ListPage &page);
    void fillSigners();
    void fill();

    const Theme &m_theme;
    const UiLanguage &m_language;
    SayIntent m_say;
    std::vector<insight::PersonLabel> m_signers;
    std::vector<insight::PersonLabel> m_people;
    std::optional<insight::ListPage> m_page;
    std::optional<std::pair<insight::LedgerLine, Camp>> m_line;
    QString m_emptyTitle;
    QString m_emptyDetail;
    Instant m_now{};
    bool m_writable = true;
    Id<ListRow> m_row;
    Id<Person> m_self;
    Button *m_back;
    InlineMessage *m_message;
    QScrollArea *m_scroll;
    QWidget *m_signing;
    TextLabel *m_signingLabel;
    DropButton *m_signer;
    TermsBar *m_terms;
    ObjectionForm *m_form = nullptr;
};

} // namespace flotilla::ui
