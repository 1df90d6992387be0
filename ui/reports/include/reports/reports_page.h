#pragma once

#include "domain/project.h"
#include "kit/page.h"

namespace flotilla::ui {

class ReportsView;

/// The Reports page: the matrix of a camp and the reader beside it.
class ReportsPage final : public Page {
    Q_OBJECT

public:
    explicit ReportsPage(const PageContext &context, QWidget *parent = nullptr);
    ~ReportsPage() override;

    QString id() const override;
    QString title() const override;
    QString iconName() const override;
    void setCamp(Id<Camp> camp) override;
    QString currentPlace() const override;
    void goTo(const QString &place) override;
    int attention() const override;
    std::vector<Command> commands() override;
    void retranslate() override;

private:
    void load();
    void loadRollCall(int period);
    void loadCell(Id<Pairing> pairing, Id<Period> period);

    struct Loading;
    PageContext m_context;
    std::unique_ptr<Loading> m_loading;
    ReportsView *m_view;
    Id<Camp> m_camp;
};

} // namespace flotilla::ui
