#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace flotilla::ui {

/// Where the program asks a person. The window has the real one, tests answer for themselves. Nothing here blocks: the
/// answer comes through the function that is handed over.
class Dialogs {
public:
    struct Question {
        QString title;          ///< the question itself: "Remove Kim from the panel?"
        QString detail;         ///< what follows from it
        QString yes;            ///< what the button does: "Remove"
        QString no;             ///< empty: "Cancel"
        bool dangerous = false; ///< "no" is the default
    };
    enum class FileKind { Open, Save, Folder };
    struct FileChoice {
        QString title;
        FileKind kind = FileKind::Open;
        QString filter; ///< "Flotilla files (*.flotilla)"
        QString suggestion;
    };

    Dialogs() = default;
    Dialogs(const Dialogs &) = delete;
    Dialogs &operator=(const Dialogs &) = delete;
    virtual ~Dialogs() = default;

    /// `answered` is called with what was chosen, also when it is no.
    virtual void ask(QWidget *parent, const Question &question, std::function<void(bool)> answered) = 0;
    virtual void inform(QWidget *parent, const QString &title, const QString &detail) = 0;
    /// `chosen` is called only if a file was chosen.
    virtual void chooseFile(QWidget *parent, const FileChoice &choice, std::function<void(const QString &)> chosen) = 0;
};

/// The dialogs of the desktop.
class DesktopDialogs final : public Dialogs {
public:
    void ask(QWidget *parent, const Question &question, std::function<void(bool)> answered) override;
    void inform(QWidget *parent, const QString &title, const QString &detail) override;
    void chooseFile(QWidget *parent, const FileChoice &choice, std::function<void(const QString &)> chosen) override;
};

} // namespace flotilla::ui
