#include "period_table.h"

#include "kit/state_sign.h"

#include <QLineEdit>
#include <QPainter>

namespace flotilla::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(ImportPeriods)

public:
    static QString number(const PeriodRow &row)
    {
        return row.support == PeriodSupport::Weak ? tr("%1?", "a period that only one person used").arg(row.number)
                                                  : QString::number(row.number);
    }
    static QString weak() { return tr("Only one person used these days"); }
    static QString sentence(const PeriodRow &row) { return row.counted ? row.sentence : tr("Counting again…"); }
};

QVariant day(QDate date, int role)
{
    if (role == Qt::EditRole || role == SortRole)
        return date;
    return role == Qt::DisplayRole ? QVariant(date.toString(Qt::ISODate)) : QVariant();
}

Sign signOf(const PeriodRow &row)
{
    if (!row.counted || row.expected == 0)
        return Sign::NotDue;
    return row.reported == row.expected ? Sign::Done : Sign::Missing;
}

QVariant sentence(const PeriodRow &row, int role)
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return Words::sentence(row);
    case PeriodSignRole:
        return int(row.open ? Sign::NotDue : signOf(row));
    default:
        return {};
    }
}

} // namespace

std::span<const TableColumn<PeriodRow>> PeriodTableTraits::columns()
{
    static const TableColumn<PeriodRow> columns[] = {
        {QT_TRANSLATE_NOOP("ImportPeriods", "Period"), Qt::AlignRight,
         [](const PeriodRow &row, int role) {
             if (role == Qt::ToolTipRole && row.support == PeriodSupport::Weak)
                 return QVariant(Words::weak());
             return role == Qt::DisplayRole ? QVariant(Words::number(row)) : QVariant();
         }},
        {QT_TRANSLATE_NOOP("ImportPeriods", "What was handed in"), Qt::AlignLeft, sentence},
        {QT_TRANSLATE_NOOP("ImportPeriods", "First day"), Qt::AlignLeft,
         [](const PeriodRow &row, int role) { return day(row.days.first, role); }},
        {QT_TRANSLATE_NOOP("ImportPeriods", "Last day"), Qt::AlignLeft,
         [](const PeriodRow &row, int role) { return day(row.days.last, role); }},
        {QT_TRANSLATE_NOOP("ImportPeriods", "Due"), Qt::AlignLeft,
         [](const PeriodRow &row, int role) { return day(row.due, role); }},
    };
    return columns;
}

Qt::ItemFlags PeriodTable::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = TableModel::flags(index);
    return index.isValid() && index.column() >= PeriodTableTraits::First ? flags | Qt::ItemIsEditable : flags;
}

bool PeriodTable::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const QDate day = value.toDate();
    if (role != Qt::EditRole || !index.isValid() || index.column() < PeriodTableTraits::First || !day.isValid()
        || day == index.data(Qt::EditRole).toDate())
        return false;
    Q_EMIT dayEdited(row(index.row()).number, PeriodTableTraits::Column(index.column()), day);
    return true;
}

void SentenceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QRect rect = paintGround(*painter, option, index);
    const auto sign = Sign(index.data(PeriodSignRole).toInt());
    const QRect square(rect.left(), rect.center().y() - space::icon / 2 + 1, space::icon, space::icon);
    paintSign(*painter, square, sign, theme().color(colorOf(sign)));
    paintText(*painter, rect.adjusted(space::icon + 6, 0, 0, 0), index.data().toString(), TextStyle::Body, Color::Text);
}

void DayDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QRect rect = paintGround(*painter, option, index);
    paintText(*painter, rect, index.data().toString(), TextStyle::Figures, Color::Text);
    if (view().currentIndex() != index || !view().hasFocus())
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(theme().color(Color::Accent), 2));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(QRectF(option.rect).adjusted(2, 3, -6, -3), space::radius - 1, space::radius - 1);
    painter->restore();
}

QWidget *DayDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    auto *editor = new QLineEdit(parent);
    editor->setInputMask(u"9999-99-99"_s);
    editor->setFont(Theme::font(TextStyle::Figures));
    editor->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    return editor;
}

void DayDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *field = qobject_cast<QLineEdit *>(editor);
    field->setText(index.data(Qt::EditRole).toDate().toString(Qt::ISODate));
    field->selectAll();
}

void DayDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    model->setData(index, QDate::fromString(qobject_cast<QLineEdit *>(editor)->text(), Qt::ISODate));
}

void DayDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    editor->setGeometry(option.rect.adjusted(0, 2, -4, -2));
}

} // namespace flotilla::ui
