#pragma once

#include "kit/page.h"
#include "kit/printing.h"

#include <memory>

namespace flotilla::ui {

class ChartsView;

/// The Charts page: a camp's progress as charts with shared filters, and the editions compared.
class ChartsPage final : public Page, public Printable {
    Q_OBJECT

public:
    explicit ChartsPage(const PageContext &context, QWidget *parent = nullptr);
    ~ChartsPage() override;

    QString id() const override;
    QString title() const override;
    QString iconName() const override;
    void setCamp(Id<Camp> camp) override;
    std::vector<Command> commands() override;
    void retranslate() override;
    /// The camp on one sheet, not only what the window has room for.
    void print(QPainter &painter, const QSizeF &paper) const override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    /// Reads anew; while nobody looks, only when the page is shown again.
    void load();

    struct Loading;
    PageContext m_context;
    std::unique_ptr<Loading> m_loading;
    ChartsView *m_view;
    Id<Camp> m_camp;
    bool m_stale = false;
};

} // namespace flotilla::ui
