#pragma once

#include "insight/camps.h"
#include "shell/shell_context.h"
#include "workspace/workspace.h"

namespace flotilla::ui::shell {

/// What the window has open: a place of work, its camps, and the one that is chosen.
class OpenPlace final : public QObject {
    Q_OBJECT

public:
    explicit OpenPlace(const ShellContext &context, QObject *parent = nullptr);
    ~OpenPlace() override;

    /// Opens a place after closing the one before. Errors as Workspace::open. The camps follow with `campsChanged`.
    Result<void> open(const QString &location, storage::OpenMode mode);
    /// Opens the sample's file, and fills it the first time; `progress` and `campsChanged` follow.
    Result<void> openSample();
    QString samplePath() const;
    void close();

    bool isOpen() const { return m_workspace != nullptr; }
    workspace::Workspace &workspace() { return *m_workspace; }
    /// The path or address; empty when nothing is open.
    QString location() const;

    const std::vector<insight::CampLine> &camps() const { return m_camps; }
    Id<Camp> camp() const { return m_camp; }
    /// Nothing happens for a camp that is not there.
    void chooseCamp(Id<Camp> camp);

    /// Who the user is in this place.
    QString who() const;
    void setWho(const QString &who);

    void cancelFilling() { m_filling.cancel(); }

Q_SIGNALS:
    /// What shows the workspace must let go of it now.
    void aboutToClose();
    void campsChanged();
    void campChosen();
    void undoChanged();
    /// The sample is being made.
    void progress(int done, int total);
    void filled();
    void failed(const flotilla::Error &error);

private:
    void fillWithSample();
    void readCamps();
    void takeCamps(std::vector<insight::CampLine> camps);

    ShellContext m_context;
    std::unique_ptr<workspace::Workspace> m_workspace;
    workspace::Latest m_reading;
    workspace::Cancellation m_filling;
    std::vector<insight::CampLine> m_camps;
    Id<Camp> m_camp;
};

} // namespace flotilla::ui::shell
