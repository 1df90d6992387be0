// The smallest honest reference for Flotilla's start: a Qt window with Qt Charts linked and a table of the matrix' size,
// filled with Chinese text. Quits when it has painted once and says how much memory it holds, in KiB.
#include <QApplication>
#include <QChart>
#include <QChartView>
#include <QFile>
#include <QHeaderView>
#include <QMainWindow>
#include <QStandardItemModel>
#include <QTableView>
#include <QTextStream>
#include <QTimer>

namespace {

constexpr int rowCount = 32;
constexpr int columnCount = 9;

qint64 residentKib()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n'))
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').first().toLongLong();
    return 0;
}

// Tells when its viewport has painted for the first time.
class PaintedTable : public QTableView {
    Q_OBJECT

public:
    using QTableView::QTableView;

Q_SIGNALS:
    void painted();

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QTableView::paintEvent(event);
        Q_EMIT painted();
    }
};

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QStandardItemModel model(rowCount, columnCount);
    for (int row = 0; row < rowCount; ++row)
        for (int column = 0; column < columnCount; ++column)
            model.setItem(row, column,
                          new QStandardItem(QStringLiteral("第 %1 次周报 已点评").arg(row * columnCount + column)));
    QMainWindow window;
    auto *table = new PaintedTable;
    table->setModel(&model);
    window.setCentralWidget(table);
    const QChart chart;
    window.resize(1440, 900);
    QObject::connect(table, &PaintedTable::painted, &application, [] {
        QTimer::singleShot(0, qApp, [] {
            QTextStream(stdout) << residentKib() << '\n';
            QCoreApplication::quit();
        });
    });
    window.show();
    return QApplication::exec();
}

#include "bare_window.moc"
