#pragma once

#include "kit/inline_message.h"
#include "kit/pane.h"
#include "kit/theme.h"
#include "workspace/write_back_session.h"

#include <QUrl>

class QStackedLayout;
class QTextBrowser;

namespace flotilla::ui {

class Button;
class ElidedLabel;
class EmptyPage;
class ProgressLine;
class SegmentedControl;
class TableView;
class TextLabel;
class UiLanguage;
class WriteBackModel;

/// The reviews that are not yet where their reports are: the way they go, each with what writing it back does, progress and
/// result. Shows a session, which outlives it.
class WriteBackPane final : public Pane {
    Q_OBJECT

public:
    WriteBackPane(const Theme &theme, const UiLanguage &language, workspace::WriteBackSession &session,
                  QWidget *parent = nullptr);

    void retranslate();

Q_SIGNALS:
    /// Esc was pressed, or the button that closes it.
    void closeRequested();
    /// The user wants to say which clone of the repository is theirs.
    void repositoryRequested();
    void addressRequested(const QUrl &address);
    /// A review was opened: to its report.
    void reportRequested(flotilla::Id<flotilla::Pairing> pairing, flotilla::Id<flotilla::Period> period);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeFoot();
    void connectEverything();
    void fill();
    void fillRows();
    void fillPreview();
    void fillButtons();
    void fillMessage();
    void say(InlineMessage::Kind kind, const QString &text, const QString &action = {});
    QString outcomeText(const workspace::WriteBackSession::Outcome &outcome) const;
    const interchange::PendingWriteBack *current() const;
    void runMain();
    void copyText();

    const Theme &m_theme;
    const UiLanguage &m_language;
    workspace::WriteBackSession &m_session;
    QString m_said;    ///< by the message, so that one that was closed stays closed
    QString m_preview; ///< as it stands
    bool m_marking = false;

    WriteBackModel *m_model;
    TextLabel *m_title;
    TextLabel *m_sentence;
    Button *m_close;
    SegmentedControl *m_way;
    TextLabel *m_wayText;
    QWidget *m_clone;
    ElidedLabel *m_repository;
    Button *m_choose;
    InlineMessage *m_message;
    QStackedLayout *m_stack;
    EmptyPage *m_empty;
    TableView *m_list;
    QTextBrowser *m_text;
    QWidget *m_foot;
    ProgressLine *m_progress;
    QWidget *m_buttons;
    Button *m_again;
    Button *m_second; ///< only this one, or: it is pasted
    Button *m_main;
};

} // namespace flotilla::ui
