#include "platform/log.h"

#include "platform/files.h"

#include <QDir>
#include <QFile>
#include <QLoggingCategory>
#include <QMutex>

using namespace Qt::Literals::StringLiterals;

namespace flotilla::platform {

namespace {

constexpr qint64 largestFile = 1'000'000;
constexpr int mostFiles = 5;

/// The file's writing end; shared with Qt's message handler, which knows no object.
class Writer {
public:
    explicit Writer(QString folder) : m_folder(std::move(folder)), m_file(pathOf(0)) { }

    QString pathOf(int index) const
    {
        return m_folder + (index == 0 ? u"/flotilla.log"_s : u"/flotilla.%1.log"_s.arg(index));
    }

    void write(QStringView code, const QStringList &arguments)
    {
        QString line = toIsoText(SystemClock().now()) + u' ' + code.toString();
        for (const QString &argument : arguments)
            line += u' ' + argument;
        line.replace(u'\n', u' ').replace(u'\r', u' ');
        const QByteArray bytes = line.toUtf8() + '\n';
        const QMutexLocker lock(&m_mutex);
        if (!m_file.isOpen() && !open())
            return;
        if (m_file.size() + bytes.size() > largestFile)
            rotate();
        m_file.write(bytes);
        m_file.flush();
    }

private:
    bool open()
    {
        if (!m_file.open(QIODevice::Append))
            return false;
        (void)makePrivate(m_file.fileName());
        return true;
    }
    void rotate()
    {
        m_file.close();
        QFile::remove(pathOf(mostFiles - 1));
        for (int index = mostFiles - 1; index > 0; --index)
            QFile::rename(pathOf(index - 1), pathOf(index));
        open();
    }

    QString m_folder;
    QFile m_file;
    QMutex m_mutex;
};

// Qt's handler is one function for the whole program, so it needs a place to find the log of the moment.
QMutex handlerMutex;
Writer *handlerWriter = nullptr;
QtMessageHandler earlierHandler = nullptr;

QString severity(QtMsgType type)
{
    switch (type) {
    case QtWarningMsg:
        return u"qt-warning"_s;
    case QtCriticalMsg:
        return u"qt-critical"_s;
    case QtFatalMsg:
        return u"qt-fatal"_s;
    case QtDebugMsg:
    case QtInfoMsg:
        break;
    }
    return {};
}

void handleMessage(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    const QMutexLocker lock(&handlerMutex);
    if (const QString code = severity(type); handlerWriter && !code.isEmpty()) {
        // The text may name people or paths; where it was said is enough to find it.
        const QString file = QString::fromUtf8(context.file ? context.file : "");
        handlerWriter->write(code,
                             {QString::fromUtf8(context.category ? context.category : "default"),
                              file.section(u'/', -1) + u':' + QString::number(context.line)});
    }
    if (earlierHandler)
        earlierHandler(type, context, text);
}

} // namespace

class Log::Private {
public:
    explicit Private(const QString &folder) : writer(folder) { }
    Writer writer;
};

Log::Log(const QString &folder) : m_d(std::make_unique<Private>(folder))
{
    (void)makeFolder(folder);
    const QMutexLocker lock(&handlerMutex);
    handlerWriter = &m_d->writer;
    earlierHandler = qInstallMessageHandler(handleMessage);
}

Log::~Log()
{
    const QMutexLocker lock(&handlerMutex);
    qInstallMessageHandler(std::exchange(earlierHandler, nullptr));
    handlerWriter = nullptr;
}

void Log::write(QStringView code, const QStringList &arguments)
{
    m_d->writer.write(code, arguments);
}

void Log::write(const Error &error)
{
    m_d->writer.write(u"error", {QString::number(static_cast<int>(error.code)), QString::number(exitStatus(error.code))});
}

QString Log::path() const
{
    return m_d->writer.pathOf(0);
}

} // namespace flotilla::platform
