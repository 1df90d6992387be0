#include "certificate_table.h"

#include "certificate_row.h"
#include "kit/state_sign.h"

#include <QHeaderView>
#include <QPainter>

#include <algorithm>

namespace flotilla::ui {

namespace {

/// How far somebody is: a sign and its word.
class StageDelegate final : public RowDelegate {
public:
    using RowDelegate::RowDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QRect rect = paintGround(*painter, option, index);
        const auto stage = Stage(index.data(StageRole).toInt());
        const Sign sign = stage == Stage::Issued ? Sign::Done : stage == Stage::Ready ? Sign::Waiting : Sign::Exempt;
        const QRectF square(rect.left(), rect.center().y() - space::icon / 2.0 + 1, space::icon, space::icon);
        paintSign(*painter, square, sign, theme().color(colorOf(sign)));
        paintText(*painter, rect.adjusted(space::icon + space::small, 0, 0, 0), index.data().toString(), TextStyle::Body,
                  stage == Stage::Barred ? Color::Muted : Color::Text);
    }
};

class NumberDelegate final : public RowDelegate {
public:
    using RowDelegate::RowDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QRect rect = paintGround(*painter, option, index);
        paintText(*painter, rect, index.data().toString(), TextStyle::Figures, Color::Text);
    }
};

} // namespace

CertificateTable::CertificateTable(const Theme &theme, QWidget *parent) : TableView(theme, parent)
{
    setItemDelegate(new RowDelegate(*this));
    setItemDelegateForColumn(GraduateColumn, new PersonDelegate(*this));
    setItemDelegateForColumn(StageColumn, new StageDelegate(*this));
    setItemDelegateForColumn(SerialColumn, new NumberDelegate(*this));
    setSortingEnabled(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
}

void CertificateTable::resizeEvent(QResizeEvent *event)
{
    TableView::resizeEvent(event);
    if (!model())
        return;
    const int room = viewport()->width();
    const int number = std::clamp(room * 25 / 100, 140, 220);
    const int person = std::clamp(room * 28 / 100, 120, 260);
    const int stage = std::clamp(room * 22 / 100, 120, 240);
    setColumnWidth(GraduateColumn, person);
    setColumnWidth(StageColumn, stage);
    setColumnWidth(SerialColumn, number);
    setColumnWidth(WorkColumn, std::max(80, room - person - stage - number));
}

} // namespace flotilla::ui
