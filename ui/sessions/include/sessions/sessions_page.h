#pragma once

#include "domain/session.h"
#include "kit/page.h"

namespace flotilla {
struct Error;
}

namespace flotilla::ui {

class SessionsView;
struct SessionWish;

/// The Sessions page: what a camp plans beside its reports, the talks that are given there, and what is kept of them.
class SessionsPage final : public Page {
    Q_OBJECT

public:
    explicit SessionsPage(const PageContext &context, QWidget *parent = nullptr);
    ~SessionsPage() override;

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
    void loadMinutes(Id<Session> session);
    void saveCalendar(Id<Person> person);
    void carryOut(const SessionWish &wish);
    void meetMinutes(Id<Session> session, const Error &error);
    void failed(const SessionWish &wish, const Error &error);

    struct Loading;
    PageContext m_context;
    std::unique_ptr<Loading> m_loading;
    SessionsView *m_view;
    Id<Camp> m_camp;
};

} // namespace flotilla::ui
