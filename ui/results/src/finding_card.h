#pragma once

#include "insight/result_lists.h"
#include "kit/theme.h"
#include "results_intent.h"

#include <QWidget>

class QHBoxLayout;
class QLineEdit;
class QVBoxLayout;

namespace flotilla::ui {

class Button;
class UiLanguage;

/// Something wrong with a list: what, where, how to mend it, and who let it pass.
class FindingCard final : public QWidget {
    Q_OBJECT

public:
    /// `mendable`: the rows can be changed; `maySign`: the list is worked on by somebody who is known.
    FindingCard(const Theme &theme, const UiLanguage &language, const insight::FoundInList &found,
                const insight::ListPage &page, bool mendable, bool maySign, SayIntent say, QWidget *parent = nullptr);

private:
    void addPlaces(const insight::ListPage &page);
    void addMending(const insight::ListPage &page);
    void addPassed(const LetPass &pass, const insight::ListPage &page);
    void addLetPass();
    Button *addButton(const QString &text, const ResultsIntent &intent);

    const Theme &m_theme;
    const UiLanguage &m_language;
    insight::FoundInList m_found;
    SayIntent m_say;
    QVBoxLayout *m_texts;
    QHBoxLayout *m_buttons;
    QWidget *m_line = nullptr; ///< where the reason is written
    QLineEdit *m_reason = nullptr;
};

} // namespace flotilla::ui
