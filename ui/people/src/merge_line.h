#pragma once

#include "insight/people.h"
#include "kit/theme.h"

#include <QWidget>

#include <vector>

namespace flotilla::ui {

class Button;
class ChoiceField;
class InlineMessage;
class TextLabel;
class UiLanguage;

/// The lines under a person's page in which two people are made one: with whom, which of the two stays, what comes to them.
class MergeLine final : public QWidget {
    Q_OBJECT

public:
    MergeLine(const Theme &theme, const UiLanguage &language, QWidget *parent = nullptr);

    /// Asks with whom `person` is one; `other`: who is proposed, if anybody. `people`: everybody of the file.
    void ask(Id<Person> person, Id<Person> other, std::vector<insight::PersonLine> people);
    /// It runs: nothing can be pressed.
    void setBusy(bool busy);
    void showProblem(const QString &sentence);
    void retranslate();

Q_SIGNALS:
    void confirmed(flotilla::Id<flotilla::Person> kept, flotilla::Id<flotilla::Person> merged);
    void dropped();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    const insight::PersonLine *line(Id<Person> person) const;
    QString broughtBy(const insight::PersonLine &merged) const;
    void swap();
    void refresh();

    const Theme &m_theme;
    const UiLanguage &m_language;
    std::vector<insight::PersonLine> m_people;
    Id<Person> m_person;
    bool m_isOtherKept = false;
    bool m_busy = false;
    TextLabel *m_title;
    ChoiceField *m_other;
    TextLabel *m_stays;
    TextLabel *m_comes;
    InlineMessage *m_message;
    Button *m_swap;
    Button *m_drop;
    Button *m_merge;
};

} // namespace flotilla::ui
