#pragma once

#include "insight/sessions.h"
#include "kit/pane.h"
#include "kit/theme.h"

class QScrollArea;
class QVBoxLayout;

namespace flotilla::ui {

class Button;
class InlineMessage;
class TextLabel;
class UiLanguage;

/// Who gave a talk, who will, and who has not signed up yet; and the texts about it, each copied by one button.
class SpeakersPane final : public Pane {
    Q_OBJECT

public:
    SpeakersPane(const Theme &theme, const UiLanguage &language, QWidget *parent = nullptr);
    ~SpeakersPane() override;

    void showPage(const insight::SessionsPage &page);
    void setBackVisible(bool visible);
    /// Copies a text and says so.
    void copyTalkList();
    void copyCall();
    void retranslate();

Q_SIGNALS:
    void backRequested();
    void placeRequested(const QString &pageId, const QString &place);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fill();
    void addGroup(const QString &title, const std::vector<insight::PersonLabel> &people, const QString &none);
    void copy(const QString &text, const QString &note);

    const Theme &m_theme;
    const UiLanguage &m_language;
    std::unique_ptr<insight::SessionsPage> m_page;
    Button *m_back;
    TextLabel *m_title;
    TextLabel *m_about;
    Button *m_list;
    Button *m_call;
    InlineMessage *m_note;
    QScrollArea *m_scroll;
    QVBoxLayout *m_content = nullptr;
};

} // namespace flotilla::ui
