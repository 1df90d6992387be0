#include "kit/flotilla_style.h"

#include "kit/icons.h"
#include "style_paint.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QApplication>
#include <QComboBox>
#include <QFontDatabase>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QStyleOption>
#include <QTextDocument>
#include <QTextEdit>

namespace flotilla::ui {
namespace {

constexpr int scrollBarExtent = 12;
constexpr int shortestThumb = 32;
constexpr int comboArrow = 14;
constexpr qreal plainDocumentMargin = 4; ///< what Qt gives a document

/// A box of several lines to write into, or to read and copy from.
bool isTextField(const QWidget *widget)
{
    const auto *area = qobject_cast<const QAbstractScrollArea *>(widget);
    return area && area->frameShape() != QFrame::NoFrame
        && (qobject_cast<const QTextEdit *>(area) || qobject_cast<const QPlainTextEdit *>(area));
}

/// The field paints its ground itself: a viewport's would be square and cover the corners.
void polishTextField(QWidget &widget)
{
    qobject_cast<QAbstractScrollArea *>(&widget)->viewport()->setAutoFillBackground(false);
    QTextDocument *document = nullptr;
    if (const auto *rich = qobject_cast<QTextEdit *>(&widget))
        document = rich->document();
    else if (const auto *plain = qobject_cast<QPlainTextEdit *>(&widget))
        document = plain->document();
    if (document && document->documentMargin() == plainDocumentMargin)
        document->setDocumentMargin(space::small);
}

} // namespace

FlotillaStyle::FlotillaStyle(const Theme &theme) : QProxyStyle(QStringLiteral("fusion")), m_theme(theme) { }

int FlotillaStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return scrollBarExtent;
    case PM_ScrollBarSliderMin:
        return shortestThumb;
    case PM_ScrollView_ScrollBarSpacing:
    case PM_ScrollView_ScrollBarOverlap:
        return 0;
    case PM_ButtonMargin:
        return 2 * 10;
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return space::icon;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return space::small;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_SplitterWidth:
        return 1;
    case PM_MenuVMargin:
    case PM_MenuPanelWidth:
        return space::tiny;
    case PM_MenuHMargin:
        return 0;
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin:
        return space::wide;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return space::small;
    case PM_ToolTipLabelFrameWidth:
        return 6;
    case PM_HeaderMargin:
        return space::small;
    case PM_ToolBarFrameWidth:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int FlotillaStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_ItemView_ShowDecorationSelected:
    case SH_ScrollBar_LeftClickAbsolutePosition:
    case SH_Menu_SupportsSections:
        return 1;
    case SH_ItemView_ActivateItemOnSingleClick:
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_ComboBox_Popup:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_UnderlineShortcut:
    case SH_Widget_Animation_Duration:
        return 0;
    case SH_ToolTip_WakeUpDelay:
        return 500;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QSize FlotillaStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                      const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton:
        result = QSize(size.width() + 2 * 10 + 2, space::control);
        break;
    case CT_LineEdit:
    case CT_SpinBox:
        result.setHeight(space::control);
        break;
    case CT_ComboBox:
        result = QSize(size.width() + 10 + comboArrow + 2 * space::small, space::control);
        break;
    case CT_CheckBox:
    case CT_RadioButton:
        result.setHeight(std::max(result.height(), 20));
        break;
    case CT_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            if (item->menuItemType == QStyleOptionMenuItem::Separator)
                return {result.width(), 9};
            const bool slot = item->menuHasCheckableItems || item->maxIconWidth > 0;
            const int shortcut = item->text.contains(QLatin1Char('\t')) ? space::huge : 0;
            result = QSize(QFontMetrics(item->font).horizontalAdvance(QString(item->text).remove(QLatin1Char('\t')))
                               + shortcut + 2 * space::normal + (slot ? 16 + space::small : 0) + space::wide,
                           28);
        }
        break;
    default:
        break;
    }
    return result;
}

QRect FlotillaStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl sub,
                                    const QWidget *widget) const
{
    if (control == CC_ScrollBar) {
        const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
        if (!bar)
            return {};
        const bool upright = bar->orientation == Qt::Vertical;
        const int length = upright ? bar->rect.height() : bar->rect.width();
        const int range = bar->maximum - bar->minimum;
        const int wanted = range > 0 ? int(qint64(length) * bar->pageStep / (qint64(range) + bar->pageStep)) : length;
        const int thumb = std::min(length, std::max(shortestThumb, wanted));
        const int start =
            sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, length - thumb, bar->upsideDown);
        const auto part = [&](int from, int size) {
            return upright ? QRect(0, from, bar->rect.width(), size) : QRect(from, 0, size, bar->rect.height());
        };
        switch (sub) {
        case SC_ScrollBarGroove:
            return bar->rect;
        case SC_ScrollBarSlider:
            return part(start, thumb);
        case SC_ScrollBarSubPage:
            return part(0, start);
        case SC_ScrollBarAddPage:
            return part(start + thumb, length - start - thumb);
        default:
            return {};
        }
    }
    if (control == CC_ComboBox) {
        const QRect rect = option->rect;
        switch (sub) {
        case SC_ComboBoxEditField:
            return rect.adjusted(10, 1, -comboArrow - space::small, -1);
        case SC_ComboBoxArrow:
            return {rect.right() - comboArrow - 6, rect.center().y() - comboArrow / 2 + 1, comboArrow, comboArrow};
        default:
            break;
        }
    }
    return QProxyStyle::subControlRect(control, option, sub, widget);
}

void FlotillaStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                  const QWidget *widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
    case PE_PanelButtonTool:
        if (element == PE_PanelButtonTool && option->state.testFlag(State_AutoRaise)) {
            if (option->state.testFlag(State_Enabled) && (option->state & (State_MouseOver | State_Sunken | State_On)))
                paint::box(*painter, option->rect, m_theme.color(Color::Hover), Qt::transparent);
            if (option->state.testFlag(State_HasFocus) && option->state.testFlag(State_KeyboardFocusChange))
                paint::focusRing(*painter, option->rect, m_theme);
            return;
        }
        paint::control(*painter, *option, m_theme);
        return;
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth == 0)
            return;
        paint::field(*painter, *option, m_theme);
        return;
    case PE_FrameLineEdit:
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        paint::checkBox(*painter, *option, m_theme);
        return;
    case PE_IndicatorRadioButton:
        paint::radioButton(*painter, *option, m_theme);
        return;
    case PE_FrameFocusRect:
        if (!qobject_cast<const QAbstractItemView *>(widget) && !qobject_cast<const QAbstractButton *>(widget))
            paint::focusRing(*painter, option->rect, m_theme);
        return;
    case PE_Frame:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); !frame || frame->lineWidth == 0)
            return;
        if (isTextField(widget))
            paint::field(*painter, *option, m_theme);
        else
            paint::frame(*painter, *option, m_theme, widget && widget->isWindow());
        return;
    case PE_FrameMenu:
    case PE_PanelMenu:
    case PE_PanelTipLabel:
        painter->fillRect(option->rect, m_theme.color(Color::Surface));
        painter->setPen(m_theme.color(Color::Line));
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        return;
    case PE_IndicatorArrowDown:
        paintIcon(*painter, QRectF(option->rect.center().x() - 7, option->rect.center().y() - 7, 14, 14),
                  QStringLiteral("chevron-down"), m_theme.color(Color::Muted));
        return;
    case PE_PanelItemViewRow:
    case PE_PanelItemViewItem:
        if (option->state.testFlag(State_Selected))
            painter->fillRect(option->rect, m_theme.color(Color::Selection));
        else if (option->state.testFlag(State_MouseOver))
            painter->fillRect(option->rect, m_theme.color(Color::Hover));
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void FlotillaStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                                const QWidget *widget) const
{
    switch (element) {
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, m_theme.color(Color::Sunken));
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
                          m_theme.color(Color::Line));
        return;
    case CE_Header:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            drawControl(CE_HeaderSection, option, painter, widget);
            paint::headerLabel(*painter, *header, m_theme);
        }
        return;
    case CE_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            paint::menuItem(*painter, *item, m_theme);
        return;
    case CE_Splitter:
        painter->fillRect(option->rect, m_theme.color(Color::Line));
        return;
    case CE_ProgressBar:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option)) {
            const double span = bar->maximum - bar->minimum;
            paint::progress(*painter, bar->rect, span > 0 ? (bar->progress - bar->minimum) / span : 0, m_theme);
        }
        return;
    case CE_ItemViewItem:
        // Selected text keeps its colour: the ground is a tint.
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option)) {
            QStyleOptionViewItem copy(*item);
            copy.palette.setColor(QPalette::HighlightedText, item->palette.color(QPalette::Text));
            QProxyStyle::drawControl(element, &copy, painter, widget);
        }
        return;
    default:
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void FlotillaStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                       const QWidget *widget) const
{
    if (control == CC_ScrollBar) {
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option))
            paint::scrollBar(*painter, *bar, subControlRect(control, option, SC_ScrollBarSlider, widget), m_theme);
        return;
    }
    if (control == CC_ComboBox) {
        paint::control(*painter, *option, m_theme);
        paintIcon(*painter, subControlRect(control, option, SC_ComboBoxArrow, widget), QStringLiteral("chevron-down"),
                  m_theme.color(Color::Muted));
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

void FlotillaStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (auto *line = qobject_cast<QLineEdit *>(widget); line && line->hasFrame() && line->textMargins().isNull())
        line->setTextMargins(space::tiny + 2, 0, space::tiny + 2, 0);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget) || qobject_cast<QScrollBar *>(widget))
        widget->setAttribute(Qt::WA_Hover);
    if (isTextField(widget))
        polishTextField(*widget);
}

bool showsFocus(const QWidget &widget)
{
    return widget.hasFocus() && widget.window()->testAttribute(Qt::WA_KeyboardFocusChange);
}

void dress(QApplication &application, Theme &theme)
{
    for (const char *weight : {"Regular", "Medium", "SemiBold"})
        QFontDatabase::addApplicationFont(QStringLiteral(":/fonts/FlotillaFigures-%1.otf").arg(QLatin1String(weight)));
    QApplication::setStyle(new FlotillaStyle(theme));
    QApplication::setFont(Theme::font(TextStyle::Body));
    for (const char *button : {"QPushButton", "QToolButton"})
        QApplication::setFont(Theme::font(TextStyle::Name), button);
    QApplication::setFont(Theme::font(TextStyle::CaptionName), "QHeaderView");
    QApplication::setFont(Theme::font(TextStyle::Caption), "QToolTip");
    QApplication::setPalette(theme.palette());
    QObject::connect(&theme, &Theme::changed, &application, [&theme] {
        QApplication::setPalette(theme.palette());
        const auto widgets = QApplication::allWidgets();
        for (QWidget *widget : widgets)
            widget->update();
    });
}

} // namespace flotilla::ui
