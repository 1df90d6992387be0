#pragma once

#include "kit/page.h"

#include <memory>

namespace flotilla::ui {

class ImportWork;

/// The page that brings a camp's repository, folder or archive into the open place: choose, check, import. It opens nothing of
/// its own on top of the window.
class ImportPage final : public Page {
    Q_OBJECT

public:
    explicit ImportPage(const PageContext &context, QWidget *parent = nullptr);
    /// `work`: who does the work instead of the context's workspace.
    ImportPage(const PageContext &context, std::unique_ptr<ImportWork> work, QWidget *parent = nullptr);
    ~ImportPage() override;

    QString id() const override;
    QString title() const override;
    QString iconName() const override;
    void setCamp(Id<Camp> camp) override;
    /// A place of this page is the path of a source: see startImport.
    void goTo(const QString &place) override;
    std::vector<Command> commands() override;
    void retranslate() override;

    /// Begins with a path, looking at it at once; with an empty one the user chooses, from where the last import came.
    void startImport(const QString &path);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> m_d;
};

} // namespace flotilla::ui
