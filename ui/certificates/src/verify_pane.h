#pragma once

#include "certificate/verify.h"
#include "kit/pane.h"

#include <optional>

class QPlainTextEdit;

namespace flotilla::ui {

class Button;
class ElidedLabel;
class TextLabel;
class Theme;
class UiLanguage;

/// Says whether a certificate is what was signed: a file that is dropped or chosen, or what a QR code says.
class VerifyPane final : public Pane {
    Q_OBJECT

public:
    VerifyPane(const Theme &theme, const UiLanguage &language, QWidget *parent = nullptr);

    /// What was found about a file of this name; an empty one: about the pasted text.
    void showFound(const QString &fileName, const certificate::Verification &found);
    void showProblem(const QString &fileName, const QString &sentence);
    void retranslate();

Q_SIGNALS:
    void fileWanted();
    void textGiven(const QString &text);
    void backRequested();

private:
    void fill();

    const UiLanguage &m_language;
    std::optional<certificate::Verification> m_found;
    QString m_fileName;
    QString m_problem;
    Button *m_back;
    TextLabel *m_title;
    TextLabel *m_hint;
    Button *m_choose;
    QPlainTextEdit *m_text;
    Button *m_check;
    ElidedLabel *m_file;
    TextLabel *m_verdict;
    TextLabel *m_meaning;
    TextLabel *m_facts;
};

} // namespace flotilla::ui
