#include "start_measure.h"

#include "kit/places.h"
#include "platform/memory.h"
#include "shell/main_window.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QTextStream>
#include <QTimer>

namespace flotilla::ui::shell {

namespace {

bool isFilledView(const QObject *viewport)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(viewport->parent());
    return view && view->viewport() == viewport && view->model() && view->model()->rowCount() > 0;
}

} // namespace

StartMeasure::StartMeasure(MainWindow &window)
{
    qApp->installEventFilter(this);
    connect(&window, &MainWindow::settled, this, [&window] {
        if (window.workspace())
            window.goTo(QString::fromLatin1(page::reports));
        else
            QCoreApplication::exit(1);
    });
}

bool StartMeasure::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint && !m_painted && isFilledView(watched)) {
        m_painted = true;
        // When this event and those with it are done, the picture is complete.
        QTimer::singleShot(0, this, [] {
            QTextStream(stdout) << platform::residentKib() << Qt::endl;
            QCoreApplication::quit();
        });
    }
    return QObject::eventFilter(watched, event);
}

} // namespace flotilla::ui::shell
