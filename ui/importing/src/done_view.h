#pragma once

#include <QWidget>

class QVBoxLayout;

namespace flotilla::ui {

class Button;
class ImportSession;
class InlineMessage;
class TextLabel;
class Theme;

/// What an import did, with the way to it and the way back.
class DoneView final : public QWidget {
    Q_OBJECT

public:
    DoneView(ImportSession &session, const Theme &theme, QWidget *parent = nullptr);

    /// `canUndo`: undoing would take back this import.
    void refresh(bool canUndo);
    void retranslate();

Q_SIGNALS:
    void showReportsRequested();
    void importMoreRequested();

private:
    ImportSession &m_session;
    TextLabel *m_title;
    TextLabel *m_detail;
    TextLabel *m_counts;
    QWidget *m_sign;
    Button *m_reports;
    Button *m_undo;
    Button *m_more;
    bool m_canUndo = false;
};

} // namespace flotilla::ui
