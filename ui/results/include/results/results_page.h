#pragma once

#include "domain/results.h"
#include "kit/page.h"

namespace flotilla::ui {

class ResultsView;

/// The Results page: the ledger of stars, the lists of enrolment and results, what contradicts them, objections and decisions.
class ResultsPage final : public Page {
    Q_OBJECT

public:
    explicit ResultsPage(const PageContext &context, QWidget *parent = nullptr);
    ~ResultsPage() override;

    QString id() const override;
    QString title() const override;
    QString iconName() const override;
    void setCamp(Id<Camp> camp) override;
    QString currentPlace() const override;
    void goTo(const QString &place) override;
    std::vector<Command> commands() override;
    void retranslate() override;

private:
    struct Loading;

    void load();
    void loadList(Id<PublishedList> list);
    void make(ListKind kind);
    void copy();
    void exportAs(int form);
    QByteArray textOf(int form) const;

    PageContext m_context;
    ResultsView *m_view;
    std::unique_ptr<Loading> m_loading;
    Id<Camp> m_camp;
};

} // namespace flotilla::ui
