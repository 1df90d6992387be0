#pragma once

#include "domain/person.h"
#include "kit/page.h"

namespace flotilla {
struct Error;
}
namespace flotilla::workspace {
struct PersonEdit;
}

namespace flotilla::ui {

class PeopleView;

/// The People page: everybody of the camp or of all camps, and a person's page beside the list.
class PeoplePage final : public Page {
    Q_OBJECT

public:
    explicit PeoplePage(const PageContext &context, QWidget *parent = nullptr);
    ~PeoplePage() override;

    QString id() const override;
    QString title() const override;
    QString iconName() const override;
    void setCamp(Id<Camp> camp) override;
    QString currentPlace() const override;
    void goTo(const QString &place) override;
    std::vector<Command> commands() override;
    void retranslate() override;

private:
    void load();
    void loadPerson(Id<Person> person);
    void loadRights();
    void keep(const workspace::PersonEdit &edit);
    void showConflict(Id<Person> person, const Error &error);
    void askToErase(Id<Person> person);
    void erase(Id<Person> person);
    void loadAttention();
    void loadLikely();
    void askToMerge(Id<Person> person, Id<Person> other);
    void merge(Id<Person> kept, Id<Person> merged);
    void keepApart(Id<Person> one, Id<Person> other);

    struct Loading;
    PageContext m_context;
    std::unique_ptr<Loading> m_loading;
    PeopleView *m_view;
    Id<Camp> m_camp;
};

} // namespace flotilla::ui
