// What of the Reports page shows reviews that are not yet written back: the button that opens their pane.
#include "reports_view.h"

#include "kit/button.h"
#include "write_back_pane.h"

#include <QShortcut>
#include <QStackedWidget>

namespace flotilla::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto opens = Qt::CTRL | Qt::SHIFT | Qt::Key_Return;

} // namespace

void ReportsView::setWriteBack(std::function<WriteBackPane *()> make)
{
    m_makeWriteBackPane = std::move(make);
    connect(m_writeBack, &QAbstractButton::clicked, this, &ReportsView::writeBackRequested);
    auto *key = new QShortcut(opens, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(key, &QShortcut::activated, m_writeBack, &QAbstractButton::click);
    fillWriteBack();
}

void ReportsView::setToWriteBack(int count)
{
    m_toWriteBack = count;
    fillWriteBack();
}

void ReportsView::showWriteBack()
{
    if (!m_writeBackPane) {
        m_writeBackPane = m_makeWriteBackPane();
        m_beside->addWidget(m_writeBackPane);
        connect(m_writeBackPane, &WriteBackPane::closeRequested, this, &ReportsView::close);
        connect(m_writeBackPane, &WriteBackPane::reportRequested, this, [this](Id<Pairing> pairing, Id<Period> period) {
            chooseCell(pairing, period);
            open();
        });
    }
    showBeside(m_writeBackPane);
}

void ReportsView::fillWriteBack()
{
    m_writeBack->setText(tr("Write back %1", "reviews, a number").arg(m_toWriteBack));
    m_writeBack->setToolTip(tr("Reviews that are not yet where their reports are (%1)")
                                .arg(QKeySequence(opens).toString(QKeySequence::NativeText)));
    m_writeBack->setVisible(m_toWriteBack > 0);
}

} // namespace flotilla::ui
