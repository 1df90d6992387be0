#pragma once

#include "shell/shell_context.h"

#include <QWidget>

class QAction;
class QStackedWidget;

namespace flotilla::ui {
class InlineMessage;
class ProgressLine;
} // namespace flotilla::ui

namespace flotilla::ui::shell {

class KeySheet;
class Navigation;
class NavigationHistory;
class OpenPlace;
class PageHost;
class PaletteController;
class TopBar;
struct Step;

/// The window: top bar, navigation, and the page in the middle. It owns the pages and routes what they ask for.
class MainWindow final : public QWidget {
    Q_OBJECT

public:
    explicit MainWindow(const ShellContext &context, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Opens a place, closing the one before. What goes wrong is said in the window.
    void openLocation(const QString &location);
    /// Opens the sample camp, making it the first time.
    void openSample();
    /// After a crash: says so in a line and offers the log.
    void offerLog(const QString &path);
    /// Goes to a place of a page, as a link would.
    void goTo(const QString &pageId, const QString &place = {});
    /// Goes where a link of Flotilla's leads ("flotilla:camp/…"); one that leads nowhere gets a sentence.
    void openLink(const QString &text);
    /// The page that is shown: "reports", "settings", "start".
    QString currentPage() const;
    /// What is open; none on the first-start page.
    workspace::Workspace *workspace() const;
    /// Who the user is in what is open.
    void setWho(const QString &who);
    /// Whether a camp is shown.
    bool hasCamp() const;
    /// Imports a repository or a folder into what is open, or into a new file; an empty path lets the user choose.
    void startImport(const QString &path);

Q_SIGNALS:
    /// A place is open and its camps are known, or it could not be opened.
    void settled();

protected:
    void showEvent(QShowEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void connectParts();
    void addShortcuts();
    void retranslate();
    bool claim(const QString &place);
    void openingFailed(const Error &error);
    void placeOpened();
    void placeChanged();
    bool isNavigable(const QString &id) const;
    void showPage(const QString &id);
    void showStart();
    void showStep(const Step &step);
    void recordStep();
    void openPalette();
    void showKeys();
    void copyLink();
    void printPage();
    void followLink(Id<Camp> camp, const QString &page, const QString &place);
    void chooseFile();
    void chooseFolder();
    void createFile();
    void createLocation(const QString &path);
    void undo();
    void redo();
    void say(const Error &error);
    void restoreWindow();
    QWidget *settingsPage();

    ShellContext m_context;
    std::unique_ptr<OpenPlace> m_place;
    std::unique_ptr<NavigationHistory> m_history;
    TopBar *m_top = nullptr;
    Navigation *m_navigation = nullptr;
    QStackedWidget *m_stack = nullptr;
    PageHost *m_pages = nullptr;
    QWidget *m_start = nullptr;
    QWidget *m_settings = nullptr;
    PaletteController *m_palette = nullptr;
    KeySheet *m_keys = nullptr;
    InlineMessage *m_message = nullptr;
    ProgressLine *m_progress = nullptr;
    QString m_pendingImport;
    QString m_pendingLink;
    QAction *m_copyLink = nullptr;
    QAction *m_print = nullptr;
    bool m_routing = false; ///< moving on the window's own account: no step of the history
};

} // namespace flotilla::ui::shell
