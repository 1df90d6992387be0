#pragma once

#include "kit/page.h"

#include <memory>

namespace flotilla::ui {

class OverviewView;

/// The Overview page: where the camp stands, what needs somebody, what comes next. For a mentor it is about their mentees.
class OverviewPage final : public Page {
    Q_OBJECT

public:
    explicit OverviewPage(const PageContext &context, QWidget *parent = nullptr);
    ~OverviewPage() override;

    QString id() const override;
    QString title() const override;
    QString iconName() const override;
    void setCamp(Id<Camp> camp) override;
    void retranslate() override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    /// Reads anew; while nobody looks, only when the page is shown again.
    void load();
    /// Keeps up to where the camp was seen, for the next visit.
    void endVisit();

    struct Loading;
    PageContext m_context;
    std::unique_ptr<Loading> m_loading;
    OverviewView *m_view;
    Id<Camp> m_camp;
    bool m_stale = false;
};

} // namespace flotilla::ui
