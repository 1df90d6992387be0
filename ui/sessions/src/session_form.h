#pragma once

#include "insight/sessions.h"
#include "kit/pane.h"
#include "kit/theme.h"
#include "record_conflict.h"
#include "workspace/sessions.h"

class QDateTimeEdit;
class QFormLayout;
class QLineEdit;
class QSpinBox;

namespace flotilla::ui {

class Button;
class DropButton;
class InlineMessage;
class TextLabel;
class UiLanguage;

/// The lines in which a session, or a series of them, is planned and edited; where a save met somebody's newer change, both side by
/// side.
class SessionForm final : public Pane {
    Q_OBJECT

public:
    SessionForm(const Theme &theme, const UiLanguage &language, QWidget *parent = nullptr);
    ~SessionForm() override;

    /// A session to edit; none: a new one, at an hour of `day` when it is valid.
    void edit(const insight::SessionsPage &page, const Session *session, QDate day = {});
    workspace::SessionEdit edited() const;
    /// Whether something was typed that is not kept yet.
    bool isTouched() const;
    void showProblem(const QString &sentence);
    /// Puts what both changed side by side; false when nothing differs.
    bool showConflict(const Session &theirs, const QString &who, const QString &when);
    void retranslate();

Q_SIGNALS:
    void kept(const flotilla::workspace::SessionEdit &edit);
    void dropped();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void makeRows();
    void connectRows();
    void fillChoices();
    void kindChosen();
    void refresh();
    void refreshSeries();
    QString note(const Session &session) const;
    void keep();
    void keepResolved(const QStringList &values);
    Instant startsAt() const;
    std::vector<RecordField<Session>> fields() const;

    const Theme &m_theme;
    const UiLanguage &m_language;
    std::unique_ptr<insight::SessionsPage> m_page;
    Session m_seen;
    workspace::SessionEdit m_begun;  ///< what stood in the fields at first
    std::optional<Session> m_theirs; ///< while a conflict is shown

    TextLabel *m_title;
    QWidget *m_body;
    QFormLayout *m_rows;
    DropButton *m_kind;
    QSpinBox *m_number;
    QLineEdit *m_name;
    QDateTimeEdit *m_starts;
    QSpinBox *m_minutes;
    QLineEdit *m_place;
    QLineEdit *m_recording;
    QSpinBox *m_count;
    QSpinBox *m_everyDays;
    TextLabel *m_note;
    TextLabel *m_hint;
    InlineMessage *m_problem;
    Button *m_keep;
    Button *m_drop;
    ConflictView *m_conflict;
};

} // namespace flotilla::ui
