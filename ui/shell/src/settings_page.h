#pragma once

#include "shell/shell_context.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;

namespace flotilla::ui {
class Button;
class SegmentedControl;
class TextLabel;
} // namespace flotilla::ui

namespace flotilla::ui::shell {

class OpenPlace;

/// Language, looks, who the user is, backups, where git is, and what this program is. Every change takes effect at once.
class SettingsPage final : public QWidget {
    Q_OBJECT

public:
    SettingsPage(const ShellContext &context, OpenPlace &place, QWidget *parent = nullptr);

    /// Shows the settings of what is open now.
    void refresh();

Q_SIGNALS:
    void whoChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    /// A titled part of the page: label on the left, control and explanation on the right.
    struct Part {
        TextLabel *title = nullptr;
        TextLabel *detail = nullptr;
    };

    Part addPart(class QGridLayout &grid, QWidget *control);
    void retranslate();
    void setTheme(int position);
    void setLanguage(int position);
    QString backupSentence() const;
    void setGit(const QString &program);
    void showGit();

    ShellContext m_context;
    OpenPlace &m_place;
    TextLabel *m_title;
    SegmentedControl *m_language;
    SegmentedControl *m_theme;
    QLineEdit *m_who;
    QLineEdit *m_git;
    QCheckBox *m_backups;
    Button *m_folder;
    Part m_languagePart;
    Part m_themePart;
    Part m_whoPart;
    Part m_backupPart;
    Part m_gitPart;
    TextLabel *m_aboutTitle;
    TextLabel *m_about;
};

} // namespace flotilla::ui::shell
