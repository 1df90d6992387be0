#pragma once

#include "harness.h"

#include "insight/camps.h"
#include "insight/matrix.h"
#include "interchange/sample.h"
#include "kit/button.h"
#include "kit/places.h"
#include "platform/settings.h"
#include "report_reader.h"
#include "reports/reports_page.h"
#include "reports_view.h"
#include "workspace/workspace.h"

#include <QTemporaryDir>

namespace harness {

/// The Reports page over the sample camp in a file, and a second program on the same file, where somebody else sits.
struct ReportsOnSample {
    ReportsOnSample() : settings(folder.filePath(QStringLiteral("settings.ini")))
    {
        const auto location = storage::Location::parse(folder.filePath(QStringLiteral("sample.flotilla")));
        auto store = storage::Store::open(location, storage::OpenMode::Create);
        if (!store || !interchange::writeSample(**store, {.camps = 1, .now = clock->now()}, *clock))
            qFatal("no sample camp");
        camp = insight::readCamps(**storage::Reader::begin(**store))->front().id;
        store->reset();
        mine = std::move(*workspace::Workspace::open(location, {.who = QStringLiteral("nobody"), .clock = clock}));
        other = std::move(*workspace::Workspace::open(location, {.who = QStringLiteral("lee"), .clock = clock}));
    }
    ~ReportsOnSample() { page.reset(); }

    /// Shows the page to somebody, at a cell.
    void show(const QString &login, Id<Pairing> pairing, Id<Period> period)
    {
        page = std::make_unique<ReportsPage>(
            PageContext{*mine, dress.theme, dialogs, dress.language, *clock, settings, desktop});
        page->resize(1296, 852);
        page->show();
        page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(page.get()));
        mine->setWho(login);
        page->setCamp(camp);
        QTRY_VERIFY(view().chosenPeriodNumber() > 0);
        page->goTo(place::cell(pairing, period));
        QTRY_VERIFY(reader().page() && reader().page()->period.id == period);
    }
    ReportsView &view() { return *page->findChild<ReportsView *>(); }
    ReportReader &reader() { return *page->findChild<ReportReader *>(); }
    template <class Fn>
    auto read(Fn fn)
    {
        auto job = mine->read(fn);
        [&] { QTRY_VERIFY(job.isFinished()); }();
        return *job.result();
    }
    insight::Matrix matrix()
    {
        return read([this](storage::Reader &reader) { return insight::readMatrix(reader, camp, clock->now()); });
    }
    /// What the other program does meanwhile.
    template <class Fn>
    auto meanwhile(Fn fn)
    {
        auto job = other->edit({.code = QStringLiteral("test")}, fn);
        [&] { QTRY_VERIFY(job.isFinished()); }();
        return job.result();
    }
    /// The button with a text that can be seen.
    static Button *button(const QWidget &root, const QString &text)
    {
        const auto all = root.findChildren<Button *>();
        const auto found = std::ranges::find_if(all, [&](const Button *b) { return b->isVisible() && b->text() == text; });
        return found == all.end() ? nullptr : *found;
    }
    /// Pictures of the page in both languages and themes where they are wanted; every control has a name.
    void keep(const QString &name)
    {
        const QString pictures = qEnvironmentVariable("FLOTILLA_SCREENS");
        for (const auto &[mode, language, suffix] :
             {std::tuple(Theme::Mode::Dark, Language::Chinese, QStringLiteral("dark-zh")),
              {Theme::Mode::Light, Language::English, QStringLiteral("light-en")}}) {
            dress.theme.setMode(mode);
            dress.language.set(language);
            page->retranslate();
            QTest::qWait(50);
            QCOMPARE(namelessControls(*page), QStringList());
            const QImage picture = page->grab().toImage();
            QVERIFY(!picture.isNull());
            if (!pictures.isEmpty())
                QVERIFY(picture.save(QStringLiteral("%1/%2-%3.png").arg(pictures, name, suffix)));
        }
    }

    QTemporaryDir folder;
    std::shared_ptr<FixedClock> clock =
        std::make_shared<FixedClock>(instantFromMsecs(1779854400000)); // 2026-05-27 04:00 UTC
    Dress dress;
    platform::Settings settings;
    AnsweringDialogs dialogs;
    QuietDesktop desktop;
    std::unique_ptr<workspace::Workspace> mine;
    std::unique_ptr<workspace::Workspace> other;
    std::unique_ptr<ReportsPage> page;
    Id<Camp> camp;
};

} // namespace harness
