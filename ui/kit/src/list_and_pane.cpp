#include "kit/list_and_pane.h"

#include "kit/theme.h"

namespace flotilla::ui {

namespace {

constexpr int narrowPage = space::narrowWindow - space::navigation;
constexpr int leastPane = 400;
constexpr QSize leastPage(640, 400);
constexpr int usualList = 720;
constexpr int usualPane = 576;

} // namespace

ListAndPane::ListAndPane(QWidget *list, QWidget *pane, QWidget *parent) : QSplitter(parent)
{
    addWidget(list);
    addWidget(pane);
    setChildrenCollapsible(false);
    setHandleWidth(1);
    setMinimumSize(leastPage); // not the sum of both sides: one of them gives way in a narrow window
    setStretchFactor(0, 3);
    setStretchFactor(1, 2);
    setSizes({usualList, usualPane});
    pane->setMinimumWidth(leastPane);
}

void ListAndPane::setPaneOpen(bool open)
{
    m_open = open;
    arrange();
}

void ListAndPane::resizeEvent(QResizeEvent *event)
{
    const bool narrow = width() < narrowPage;
    if (narrow != m_narrow) {
        m_narrow = narrow;
        arrange();
        Q_EMIT narrowChanged(narrow);
    }
    QSplitter::resizeEvent(event);
}

void ListAndPane::arrange()
{
    const bool narrow = m_narrow.value_or(false);
    widget(1)->setMinimumWidth(narrow ? 0 : leastPane);
    widget(0)->setVisible(!narrow || !m_open);
    widget(1)->setVisible(!narrow || m_open);
}

} // namespace flotilla::ui
