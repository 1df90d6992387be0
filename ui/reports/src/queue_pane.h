#pragma once

#include "insight/review_queue.h"
#include "kit/pane.h"
#include "kit/theme.h"

class QStackedLayout;

namespace flotilla::ui {

class DropButton;
class EmptyPage;
class QueueModel;
class TableView;
class TextLabel;
class UiLanguage;

/// The reports that wait for the user's review, oldest first; who may stand in for mentors chooses whose.
class QueuePane final : public Pane {
    Q_OBJECT

public:
    QueuePane(const Theme &theme, const UiLanguage &language, QWidget *parent = nullptr);

    /// Takes over a newer state.
    void show(const insight::Matrix &matrix, const insight::Self &self, Instant now);
    /// Whose reports are shown: none, everybody's.
    std::optional<Id<Person>> mentor() const;
    const std::vector<insight::QueueEntry> &entries() const { return m_entries; }
    /// Marks the entry of a cell, if it is in the queue, without a signal.
    void setCurrent(Id<Pairing> pairing, Id<Period> period);
    /// The place of the marked entry, -1: none.
    int current() const;
    void retranslate();

    const QueueModel &model() const { return *m_model; }

Q_SIGNALS:
    void chosen(flotilla::Id<flotilla::Pairing> pairing, flotilla::Id<flotilla::Period> period);
    /// Enter was pressed, or an entry clicked twice.
    void opened();
    void scopeChanged();

private:
    void fillMentors();
    void fill();

    const UiLanguage &m_language;
    insight::Matrix m_matrix;
    insight::Self m_self;
    Instant m_now{};
    std::vector<insight::QueueEntry> m_entries;
    QueueModel *m_model;
    TableView *m_list;
    DropButton *m_mentor;
    TextLabel *m_sentence;
    EmptyPage *m_empty;
    QStackedLayout *m_rows;
    bool m_marking = false;
};

} // namespace flotilla::ui
