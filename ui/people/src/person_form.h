#pragma once

#include "insight/people.h"
#include "kit/pane.h"
#include "kit/theme.h"
#include "workspace/people.h"

class QCheckBox;
class QFormLayout;
class QLineEdit;

namespace flotilla::ui {

class Button;
class ConflictView;
class InlineMessage;
class TextLabel;
class UiLanguage;

/// The lines in which a person is edited: names, GitHub IDs, contacts, roles in the camp that is open. Where a save met somebody's
/// newer change, both stand side by side.
class PersonForm final : public Pane {
    Q_OBJECT

public:
    PersonForm(const Theme &theme, const UiLanguage &language, QWidget *parent = nullptr);
    ~PersonForm() override;

    /// A person to edit; none: a new one. `camp`: whose roles are offered; none: no roles.
    void edit(const insight::PersonPage *page, Id<Camp> camp);
    workspace::PersonEdit edited() const;
    /// Whether something was typed that is not kept yet.
    bool isTouched() const;
    void showProblem(const QString &sentence);
    /// Puts what both changed side by side; false when that cannot help.
    bool showConflict(const Person &theirs, const QString &who, const QString &when);
    void retranslate();

Q_SIGNALS:
    void kept(const flotilla::workspace::PersonEdit &edit);
    void dropped();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void connectRows();
    void refresh();
    void keep();
    void keepResolved(const QStringList &values);

    const UiLanguage &m_language;
    workspace::PersonEdit m_seen;
    QString m_seenLogins;
    std::optional<Person> m_theirs; ///< while a conflict is shown, and after it was resolved
    TextLabel *m_title;
    QWidget *m_body;
    QFormLayout *m_rows;
    std::vector<QLineEdit *> m_texts; ///< in the order of the person's texts
    QLineEdit *m_logins;
    QWidget *m_roleBox;
    std::vector<std::pair<Role, QCheckBox *>> m_roles;
    TextLabel *m_hint;
    InlineMessage *m_problem;
    Button *m_keep;
    Button *m_drop;
    ConflictView *m_conflict;
};

} // namespace flotilla::ui
