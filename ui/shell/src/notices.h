#pragma once

#include <QWidget>

class QVBoxLayout;

namespace flotilla::ui::shell {

/// The lines between the top bar and the page: messages, progress. Takes no room while none of them is shown.
class Notices final : public QWidget {
    Q_OBJECT

public:
    explicit Notices(QWidget *parent = nullptr);
    void add(QWidget *line);

protected:
    bool eventFilter(QObject *line, QEvent *event) override;

private:
    QVBoxLayout *m_lines;
};

} // namespace flotilla::ui::shell
