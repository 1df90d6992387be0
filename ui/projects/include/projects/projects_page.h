#pragma once

#include "domain/person.h"
#include "kit/page.h"

namespace flotilla::workspace {
struct ProjectEdit;
}
namespace flotilla {
struct PairingChoice;
struct Error;
} // namespace flotilla

namespace flotilla::ui {

class ProjectsView;

/// The Projects page: the camp's projects with their mentors and mentees, and what changes them.
class ProjectsPage final : public Page {
    Q_OBJECT

public:
    explicit ProjectsPage(const PageContext &context, QWidget *parent = nullptr);
    ~ProjectsPage() override;

    QString id() const override;
    QString title() const override;
    QString iconName() const override;
    void setCamp(Id<Camp> camp) override;
    QString currentPlace() const override;
    void goTo(const QString &place) override;
    std::vector<Command> commands() override;
    std::vector<KeyHelp> keys() const override;
    void retranslate() override;

private:
    void load();
    void keep(const workspace::ProjectEdit &edit);
    void showConflict(const workspace::ProjectEdit &mine, const Error &error);
    void change(const PairingChoice &choice);

    struct Loading;
    PageContext m_context;
    std::unique_ptr<Loading> m_loading;
    ProjectsView *m_view;
    Id<Camp> m_camp;
    Id<Person> m_me;
};

} // namespace flotilla::ui
