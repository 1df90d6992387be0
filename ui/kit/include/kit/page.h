#pragma once

#include "domain/camp.h"
#include "kit/pane.h"
#include "platform/paths.h"

#include <QKeySequence>

#include <functional>
#include <vector>

namespace flotilla {
class Clock;
namespace platform {
class Desktop;
class Settings;
} // namespace platform
namespace workspace {
class Workspace;
}
} // namespace flotilla

namespace flotilla::ui {

class Theme;
class Dialogs;
class UiLanguage;

/// What a page is given. Everything outlives the page.
struct PageContext {
    workspace::Workspace &workspace;
    Theme &theme;
    Dialogs &dialogs;
    const UiLanguage &language;
    const Clock &clock;
    platform::Settings &settings;
    platform::Desktop &desktop;
    platform::Paths paths = {}; ///< without folders: nothing is kept beside the place
};

/// A page of the window: a widget that shows a camp's records, says where in itself it stands, and asks for other places
/// by signals. It knows nothing of the window around it. When it is shown it gets the focus, and hands it on to its list.
class Page : public Pane {
    Q_OBJECT

public:
    /// Something the page can do, for the palette (Ctrl+K).
    struct Command {
        QString text; ///< "Copy the roll call"
        QString iconName;
        std::function<void()> run;
    };

    /// A key and what it does, for the sheet of keys (F1).
    struct KeyHelp {
        QKeySequence key;
        QString text;
    };

    explicit Page(QWidget *parent = nullptr);

    /// Stable, for settings and history: "reports".
    virtual QString id() const = 0;
    /// The word in the navigation, in the window's language.
    virtual QString title() const = 0;
    /// A name for `icon()`.
    virtual QString iconName() const = 0;

    /// Shows another camp; an invalid id: none is open.
    virtual void setCamp(Id<Camp> camp) = 0;

    /// Where in the page the user is, as a text (kit/places.h); empty: the page itself.
    virtual QString currentPlace() const { return {}; }
    /// Goes to a place; one that is gone leaves the page at its beginning.
    virtual void goTo(const QString &place) { Q_UNUSED(place) }

    /// The number beside the word in the navigation, 0: none.
    virtual int attention() const { return 0; }
    virtual std::vector<Command> commands() { return {}; }
    virtual std::vector<KeyHelp> keys() const { return {}; }

    /// Sets every text again; called after a switch of the language.
    virtual void retranslate() = 0;

Q_SIGNALS:
    /// The user went somewhere else inside the page: a step for back and forward.
    void placeChanged();
    /// Intent: go to a place of a page, e.g. from a report to its mentee's page.
    void placeRequested(const QString &pageId, const QString &place);
    /// Intent: import a repository or folder; an empty path: let the user choose.
    void importRequested(const QString &path);
    void attentionChanged();

protected:
    void changeEvent(QEvent *event) override;
};

} // namespace flotilla::ui
