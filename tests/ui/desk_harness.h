#pragma once

#include "shell_harness.h"

#include "insight/camps.h"
#include "insight/review_queue.h"
#include "kit/markdown_edit.h"
#include "review_box.h"
#include "storage/transaction.h"

/// Ways to sit at the desk in the real window, with the keyboard.
namespace harness {

/// What the open place knows, read as a page does.
template <class Fn>
auto ask(shell::MainWindow &window, Fn fn)
{
    auto job = window.workspace()->read(fn);
    [&] { QTRY_VERIFY_WITH_TIMEOUT(job.isFinished(), 20000); }();
    return *job.result();
}

inline Id<Camp> shownCamp(shell::MainWindow &window)
{
    return ask(window, [](storage::Reader &reader) { return insight::readCamps(reader); }).front().id;
}

/// The reports that wait in the newest camp, for a mentor or for everybody.
inline std::vector<insight::QueueEntry> waitingReports(shell::MainWindow &window, std::optional<Id<Person>> mentor)
{
    const Id<Camp> camp = shownCamp(window);
    return insight::reviewQueue(
        ask(window, [camp](storage::Reader &reader) { return insight::readMatrix(reader, camp, sampleNow); }), mentor);
}

/// Keys as a person presses them: they go where the focus is, and are counted.
class Typist {
public:
    explicit Typist(QWidget &window) : m_window(window) { }

    void press(int key, Qt::KeyboardModifiers modifiers = {})
    {
        ++m_keys;
        QTest::keyClick(receiver(), Qt::Key(key), modifiers);
    }
    void type(const QString &text)
    {
        for (const QChar c : text)
            QTest::sendKeyEvent(QTest::Click, receiver(), Qt::Key_unknown, QString(c), Qt::NoModifier);
        m_typed += int(text.size());
    }
    /// Keys beyond the text.
    int keys() const { return m_keys; }

private:
    QWidget *receiver() const { return QApplication::focusWidget() ? QApplication::focusWidget() : &m_window; }

    QWidget &m_window;
    int m_keys = 0;
    int m_typed = 0;
};

inline MarkdownEdit *editor(shell::MainWindow &window)
{
    return window.findChild<MarkdownEdit *>();
}

} // namespace harness
