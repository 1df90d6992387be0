#pragma once

#include "domain/erasure.h"
#include "kit/theme.h"

#include <QStringList>
#include <QWidget>

class QLineEdit;

namespace flotilla::ui {

class Button;
class InlineMessage;
class TextLabel;
class UiLanguage;

/// The lines under a person's page in which their personal data is erased: what goes, what stays, and a field for the GitHub ID or
/// name, so that nobody is erased by a slip.
class EraseLine final : public QWidget {
    Q_OBJECT

public:
    EraseLine(const Theme &theme, const UiLanguage &language, QWidget *parent = nullptr);

    /// Asks. `words`: what confirms it, the first one is named; GitHub IDs in any case.
    void ask(const ErasureExtent &extent, const QStringList &words);
    /// It runs: nothing can be pressed.
    void setBusy(bool busy);
    /// It is done; stays to be read.
    void showDone(int backups);
    void showProblem(const QString &sentence);
    void retranslate();

Q_SIGNALS:
    void confirmed();
    void dropped();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    bool isConfirmed() const;
    void confirm();
    void refresh();

    const Theme &m_theme;
    const UiLanguage &m_language;
    ErasureExtent m_extent;
    QStringList m_words;
    bool m_busy = false;
    QWidget *m_question;
    TextLabel *m_title;
    TextLabel *m_goes;
    TextLabel *m_stays;
    TextLabel *m_final;
    QLineEdit *m_field;
    InlineMessage *m_message;
    Button *m_erase;
    Button *m_drop;
};

} // namespace flotilla::ui
