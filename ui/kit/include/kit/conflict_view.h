#pragma once

#include "kit/theme.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QVBoxLayout;

namespace flotilla::ui {

class Button;
class TextLabel;

/// One field that two people wrote at the same time.
struct ConflictField {
    QString name; ///< for people: "Chinese text"
    QString mine;
    QString theirs;
    bool isShort = false; ///< a number or a word: one line, and only one of both can stay

    bool operator==(const ConflictField &) const = default;
};

/// Shown where a save met somebody's newer change: mine on the left, theirs on the right, field by field. What stands on the left
/// is what will be kept; it can be edited, replaced by theirs, or have theirs put below it. Nothing is written until the user says
/// so, and neither text is lost before.
class ConflictView final : public QWidget {
    Q_OBJECT

public:
    explicit ConflictView(const Theme &theme, QWidget *parent = nullptr);

    /// `who` and `when` of the newer change, as people read them; empty: not known.
    void showConflict(const QString &who, const QString &when, std::vector<ConflictField> fields);
    /// What stands on the left, in the order of the fields.
    QStringList values() const;
    void retranslate();

Q_SIGNALS:
    /// Keep what stands on the left, over theirs.
    void resolved(const QStringList &values);
    /// Leave theirs as they are.
    void theirsKept();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fill();
    void addField(size_t index);

    const Theme &m_theme;
    QString m_who;
    QString m_when;
    std::vector<ConflictField> m_fields;
    TextLabel *m_sentence;
    QWidget *m_content = nullptr;
    QVBoxLayout *m_place;
    std::vector<QPlainTextEdit *> m_mine;
    Button *m_keep;
    Button *m_drop;
};

} // namespace flotilla::ui
