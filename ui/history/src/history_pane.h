#pragma once

#include "insight/history_page.h"
#include "kit/pane.h"
#include "kit/theme.h"

#include <QTimeZone>

class QStackedLayout;
class QTextBrowser;
class QUrl;

namespace flotilla::ui {

class Button;
class EmptyPage;
class RunLine;
class TextLabel;
class UiLanguage;

/// One entry of the history beside the list: who, when, why, what it did to each record, and the button that takes it back.
class HistoryPane final : public Pane {
    Q_OBJECT

public:
    HistoryPane(const Theme &theme, const UiLanguage &language, const Clock &clock, QWidget *parent = nullptr);

    void showDetail(const insight::HistoryDetail &detail, const QTimeZone &zone);
    void showNothing();
    void setCanUndo(bool can);
    void setBackVisible(bool visible);
    /// The entry that is shown, 0: none.
    qint64 entry() const { return m_detail ? m_detail->line.entry.id : 0; }
    int shownRecords() const { return m_detail ? static_cast<int>(m_detail->records.size()) : 0; }
    void retranslate();

Q_SIGNALS:
    void backRequested();
    void undoRequested(qint64 entry);
    void moreRequested();
    /// A record was chosen, by its table and id.
    void recordRequested(const QString &table, qint64 id);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void fill();
    void fillUndo();
    void open(const QUrl &link);

    const Theme &m_theme;
    const UiLanguage &m_language;
    const Clock &m_clock;
    QTimeZone m_zone = QTimeZone::utc();
    std::optional<insight::HistoryDetail> m_detail;
    bool m_canUndo = true;

    QStackedLayout *m_stack;
    EmptyPage *m_empty;
    Button *m_back;
    RunLine *m_title;
    TextLabel *m_about;
    TextLabel *m_hint;
    Button *m_undo;
    QTextBrowser *m_text;
};

} // namespace flotilla::ui
