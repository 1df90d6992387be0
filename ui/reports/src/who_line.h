#pragma once

#include "insight/people.h"
#include "kit/theme.h"

#include <QWidget>

class QCompleter;
class QStandardItemModel;

namespace flotilla::ui {

class Button;
class SearchField;
class TextLabel;

/// The line in the page that asks which of the camp's people the user is.
class WhoLine final : public QWidget {
    Q_OBJECT

public:
    explicit WhoLine(const Theme &theme, QWidget *parent = nullptr);

    void setPeople(const std::vector<insight::PersonLine> &people);
    bool hasPeople() const;
    /// Asks; `known`: the user may leave it as it is.
    void ask(bool known);
    void retranslate();

Q_SIGNALS:
    void chosen(const flotilla::insight::PersonLabel &person);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void find(const QString &text);
    void choose(const QModelIndex &index);
    void chooseTyped();

    const Theme &m_theme;
    bool m_known = false;
    bool m_nobody = false; ///< what was typed fits nobody
    QStandardItemModel *m_people;
    QCompleter *m_completer;
    TextLabel *m_question;
    SearchField *m_field;
    Button *m_close;
};

} // namespace flotilla::ui
