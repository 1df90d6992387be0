#pragma once

#include "domain/result.h"
#include "kit/page.h"

namespace flotilla::ui {

class HistoryView;

/// The History page: every change of the place, newest first, and what one of them did beside the list.
class HistoryPage final : public Page {
    Q_OBJECT

public:
    explicit HistoryPage(const PageContext &context, QWidget *parent = nullptr);
    ~HistoryPage() override;

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
    void loadMore(qint64 before);
    void loadDetail(qint64 entry, int most);
    void undo(qint64 entry);
    void sayProblem(const Error &error);

    struct Loading;
    PageContext m_context;
    std::unique_ptr<Loading> m_loading;
    HistoryView *m_view;
    Id<Camp> m_camp;
};

} // namespace flotilla::ui
