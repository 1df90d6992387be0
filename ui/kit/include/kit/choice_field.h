#pragma once

#include "insight/people.h"
#include "kit/theme.h"

#include <QWidget>

#include <vector>

class QCompleter;
class QStandardItemModel;

namespace flotilla::ui {

class SearchField;

/// A field in which one of many things is chosen by typing a part of what it is found by. Enter takes the first that fits.
class ChoiceField final : public QWidget {
    Q_OBJECT

public:
    struct Option {
        qint64 id = 0;
        QString text;
        QString found; ///< what it is found by; empty: its text
    };

    explicit ChoiceField(const Theme &theme, QWidget *parent = nullptr);

    /// Keeps what is chosen if it is still there.
    void setOptions(const std::vector<Option> &options);
    /// 0: nothing is chosen.
    qint64 chosen() const { return m_chosen; }
    /// Without the signal.
    void choose(qint64 id);
    /// Also the accessible name.
    void setHint(const QString &hint);

Q_SIGNALS:
    void changed();

private:
    void find(const QString &text);
    void take(const QModelIndex &index);

    QStandardItemModel *m_options;
    QCompleter *m_completer;
    SearchField *m_field;
    qint64 m_chosen = 0;
};

/// How a person is called in one line: the name, or the GitHub ID where no name is known.
QString shownName(const insight::PersonLabel &person);
/// People to choose from, found by name, GitHub ID, sound and first letters.
std::vector<ChoiceField::Option> personOptions(const std::vector<insight::PersonLine> &people);

} // namespace flotilla::ui
