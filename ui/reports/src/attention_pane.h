#pragma once

#include "insight/attention.h"
#include "kit/pane.h"
#include "kit/theme.h"

class QStackedLayout;

namespace flotilla::ui {

class AttentionEditor;
class AttentionLines;
class Button;
class UiLanguage;

/// What asks for attention, with its records, and from when on it does.
class AttentionPane final : public Pane {
    Q_OBJECT

public:
    AttentionPane(const Theme &theme, const UiLanguage &language, QWidget *parent = nullptr);

    void show(const std::vector<insight::AttentionSignal> &found, const Camp &camp);
    AttentionEditor &editor() { return *m_editor; }
    void retranslate();

Q_SIGNALS:
    /// To a record behind what asks for attention.
    void placeRequested(const QString &pageId, const QString &place);

private:
    void edit(bool open);

    AttentionLines *m_lines;
    Button *m_numbers;
    AttentionEditor *m_editor;
    QStackedLayout *m_stack;
};

} // namespace flotilla::ui
