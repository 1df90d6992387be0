#include "matrix_header.h"

#include "kit/theme.h"
#include "matrix_model.h"
#include "report_words.h"

#include <QPainter>

namespace flotilla::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int totalsHeight = space::tallRow;
constexpr QSize barSize(34, 4);

void centred(QPainter &painter, const QRect &rect, const QString &text, const QFont &font, const QColor &color)
{
    painter.setFont(font);
    painter.setPen(color);
    painter.drawText(rect, static_cast<int>(Qt::AlignCenter), text);
}

QFont chosenFont(bool chosen)
{
    QFont font = Theme::font(TextStyle::CaptionName);
    if (chosen)
        font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

MatrixHeader::MatrixHeader(const Theme &theme, const MatrixModel &model, QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent), m_theme(theme), m_model(model)
{
    setSectionsClickable(true);
    setHighlightSections(false);
    setSectionResizeMode(Fixed);
    setMinimumSectionSize(space::row);
    connect(&theme, &Theme::changed, viewport(), qOverload<>(&QWidget::update));
}

QSize MatrixHeader::sizeHint() const
{
    return {space::navigation, space::header + totalsHeight};
}

void MatrixHeader::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    const int width = viewport()->width();
    painter.fillRect(0, 0, width, space::header, m_theme.color(Color::Sunken));
    painter.fillRect(0, space::header, width, totalsHeight, m_theme.color(Color::Surface));
    painter.end();
    QHeaderView::paintEvent(event);

    painter.begin(viewport());
    painter.fillRect(0, 0, width, 1, m_theme.color(Color::Line));
    painter.fillRect(0, space::header - 1, width, 1, m_theme.color(Color::Line));
    painter.fillRect(0, height() - 1, width, 1, m_theme.color(Color::Line));
    if (count() <= MatrixModel::FirstPeriodColumn)
        return;
    // The label of the totals runs over the columns of project and mentee.
    const int right = sectionViewportPosition(MatrixModel::MenteeColumn) + sectionSize(MatrixModel::MenteeColumn);
    QRect rect(sectionViewportPosition(MatrixModel::ProjectColumn) + space::wide, space::header, 0, totalsHeight);
    rect.setRight(right - space::small);
    const QFont name = Theme::font(TextStyle::Name);
    const QString label = ReportWords::tr("Reported of those due");
    painter.setFont(name);
    painter.setPen(m_theme.color(Color::Text));
    painter.drawText(rect, Qt::AlignVCenter | Qt::AlignLeft,
                     QFontMetrics(name).elidedText(label, Qt::ElideRight, rect.width()));
    rect.setLeft(rect.left() + QFontMetrics(name).horizontalAdvance(label) + space::radius);
    const QString size = ReportWords::size(m_model.size().projects, m_model.size().mentees);
    const QFont caption = Theme::font(TextStyle::Caption);
    if (QFontMetrics(caption).horizontalAdvance(size) > rect.width())
        return;
    painter.setFont(caption);
    painter.setPen(m_theme.color(Color::Muted));
    painter.drawText(rect.translated(0, 1), Qt::AlignVCenter | Qt::AlignLeft, size);
}

void MatrixHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const int period = m_model.periodOf(section);
    const QRect head(rect.left(), 0, rect.width(), space::header - 1);
    const QRect totals(rect.left(), space::header, rect.width(), totalsHeight - 1);
    if (period >= 0) {
        paintPeriod(*painter, head, period);
        paintTotals(*painter, totals, period);
        return;
    }
    const bool sum = section == m_model.totalColumn();
    const int left = section == MatrixModel::ProjectColumn ? space::wide : space::small;
    painter->setFont(Theme::font(TextStyle::CaptionName));
    painter->setPen(m_theme.color(Color::Muted));
    painter->drawText(head.adjusted(left, 0, sum ? -space::normal : 0, 0),
                      static_cast<int>(Qt::AlignVCenter | (sum ? Qt::AlignRight : Qt::AlignLeft)),
                      m_model.headerData(section, Qt::Horizontal).toString());
    if (sum)
        paintSum(*painter, totals);
}

void MatrixHeader::paintPeriod(QPainter &painter, const QRect &rect, int period) const
{
    const bool chosen = period == m_model.chosenPeriod();
    const insight::MatrixColumn &totals = m_model.totals(period);
    const QRect upper(rect.left(), rect.top() + 4, rect.width(), 16);
    centred(painter, upper, ReportWords::shortPeriod(totals.number), chosenFont(chosen),
            m_theme.color(chosen ? Color::Text : Color::Muted));
    centred(painter, upper.translated(0, 16), totals.due.toString(u"MM-dd"_s), Theme::font(TextStyle::SmallFigures),
            m_theme.color(Color::Muted));
}

void MatrixHeader::paintTotals(QPainter &painter, const QRect &rect, int period) const
{
    const bool chosen = period == m_model.chosenPeriod();
    const insight::MatrixColumn &totals = m_model.totals(period);
    if (chosen)
        painter.fillRect(rect, m_theme.color(Color::Window));
    const bool over = totals.due < m_model.today();
    if (over ? totals.owed == 0 : totals.handedIn == 0) {
        // Zero prints nothing; a period that is to come says when.
        if (!over)
            centred(painter, rect, ReportWords::narrowDistance(totals.due, m_model.today()), Theme::font(TextStyle::Caption),
                    m_theme.color(Color::Muted));
        return;
    }
    const QString figure = over ? u"%1/%2"_s.arg(totals.handedIn).arg(totals.owed) : QString::number(totals.handedIn);
    centred(painter, QRect(rect.left(), rect.top() + 10, rect.width(), 16), figure,
            Theme::font(chosen ? TextStyle::SmallFiguresStrong : TextStyle::SmallFigures), m_theme.color(Color::Text));
    paintBar(painter, QRect(QPoint(rect.center().x() - barSize.width() / 2, rect.top() + 30), barSize), totals);
}

void MatrixHeader::paintBar(QPainter &painter, const QRect &rect, const insight::MatrixColumn &totals) const
{
    struct Part {
        int count;
        Color color;
    };
    const Part parts[] = {
        {totals.reviewed, Color::Good}, {totals.handedIn - totals.reviewed, Color::Wait}, {totals.missing, Color::Bad}};
    int whole = 0;
    int shown = 0;
    for (const Part &part : parts) {
        whole += std::max(0, part.count);
        shown += part.count > 0;
    }
    if (whole == 0)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const double room = rect.width() - (shown - 1);
    double left = rect.left();
    for (const Part &part : parts) {
        if (part.count <= 0)
            continue;
        const double width = std::max(1.0, room * part.count / whole);
        painter.setBrush(m_theme.color(part.color));
        painter.drawRoundedRect(QRectF(left, rect.top(), width, rect.height()), 1, 1);
        left += width + 1;
    }
    painter.restore();
}

void MatrixHeader::paintSum(QPainter &painter, const QRect &rect) const
{
    int handedIn = 0;
    int owed = 0;
    for (int period = 0; period < m_model.periodCount(); ++period) {
        handedIn += m_model.totals(period).handedIn;
        owed += m_model.totals(period).owed;
    }
    if (owed == 0)
        return;
    painter.setFont(Theme::font(TextStyle::SmallFigures));
    painter.setPen(m_theme.color(Color::Text));
    painter.drawText(rect.adjusted(-space::row, 0, -space::normal, 0), static_cast<int>(Qt::AlignVCenter | Qt::AlignRight),
                     u"%1/%2"_s.arg(handedIn).arg(owed));
}

} // namespace flotilla::ui
