#pragma once

#include "kit/theme.h"

#include <QWidget>

class QVBoxLayout;

namespace flotilla::ui {
class TextLabel;
}

namespace flotilla::ui::shell {

/// What the window shows when nothing is open: three ways to begin, and what was open before.
class StartPage final : public QWidget {
    Q_OBJECT

public:
    explicit StartPage(const Theme &theme, QWidget *parent = nullptr);

    void setRecent(const QStringList &places);

Q_SIGNALS:
    void sampleRequested();
    void repositoryRequested();
    void fileRequested();
    void recentRequested(const QString &place);

protected:
    void changeEvent(QEvent *event) override;

private:
    class Choice;
    class Recent;

    void retranslate();

    const Theme &m_theme;
    TextLabel *m_title;
    TextLabel *m_sentence;
    Choice *m_sample;
    Choice *m_repository;
    Choice *m_file;
    TextLabel *m_recentTitle;
    QWidget *m_recent;
    TextLabel *m_hint;
};

} // namespace flotilla::ui::shell
