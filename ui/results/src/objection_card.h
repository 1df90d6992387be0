#pragma once

#include "insight/result_lists.h"
#include "kit/drop_button.h"
#include "kit/theme.h"
#include "results_intent.h"

#include <QWidget>

class QDateEdit;
class QLineEdit;
class QPlainTextEdit;
class QVBoxLayout;

namespace flotilla::ui {

class Button;
class UiLanguage;

/// An objection with its decision, or with what deciding it needs.
class ObjectionCard final : public QWidget {
    Q_OBJECT

public:
    /// `people`: who may confirm a changed grade, and whom a missing row can be about.
    ObjectionCard(const Theme &theme, const UiLanguage &language, const insight::ObjectionLine &line,
                  const insight::ListPage &page, const std::vector<insight::PersonLabel> &people, bool mayDecide,
                  SayIntent say, QWidget *parent = nullptr);

private:
    void addFacts(const insight::ListPage &page);
    void addDeciding(const insight::ListPage &page, const std::vector<insight::PersonLabel> &people);
    void decide(Decision decision);
    workspace::RowChange change() const;

    const Theme &m_theme;
    const UiLanguage &m_language;
    insight::ObjectionLine m_line;
    SayIntent m_say;
    QVBoxLayout *m_texts;
    QLineEdit *m_reason = nullptr;
    DropButton *m_change = nullptr;
    DropButton *m_person = nullptr; ///< of a row that is added; null: the row is there
    DropButton *m_second = nullptr;
};

/// Where an objection is recorded.
class ObjectionForm final : public QWidget {
    Q_OBJECT

public:
    ObjectionForm(const Theme &theme, const insight::ListPage &page, const std::vector<insight::PersonLabel> &people,
                  QDate today, SayIntent say, QWidget *parent = nullptr);
    /// The row it is about, as chosen in the table.
    void setRow(Id<ListRow> row);

private:
    void record();

    Id<PublishedList> m_list;
    SayIntent m_say;
    DropButton *m_row;
    DropButton *m_by;
    QPlainTextEdit *m_text;
    QLineEdit *m_evidence;
    QDateEdit *m_due;
    Button *m_record;
};

} // namespace flotilla::ui
