#include "figures/figure_view.h"
#include "harness.h"
#include "insight/camps.h"
#include "interchange/sample.h"
#include "interchange/sections.h"
#include "kit/places.h"
#include "overview_content.h"
#include "overview_view.h"
#include "storage/transaction.h"
#include "time_line.h"

using namespace harness;
using namespace Qt::Literals::StringLiterals;

namespace {

const Instant now = instantFromMsecs(1779854400000); // 2026-05-27, in the sample's fifth period

} // namespace

/// What the Overview says, and that it says it at any size.
class TestOverview : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        auto store = storage::Store::open(storage::Location::parse(m_folder->filePath(u"camp.flotilla"_s)),
                                          storage::OpenMode::Create);
        QVERIFY(store);
        m_store = std::move(*store);
    }

    void aRunningCampSaysWhatNeedsSomebody()
    {
        const auto progress = sample(32, 0);
        const auto content = contentOf(progress, {});
        QVERIFY(!m_reasons.empty());
        for (const auto &reason : m_reasons) {
            // Each reason is on the page: by the person's name, or by the name of the mentor who owes the review.
            const auto saysSo = [&](const OverviewLine &line) {
                const QString name =
                    reason.kind == AttentionKind::ReviewWaits ? reason.mentors.front().name : reason.person.name;
                return (line.title + line.detail).contains(name);
            };
            QVERIFY2(std::ranges::any_of(content.attention, saysSo), qPrintable(reason.person.name));
        }
        QCOMPARE(content.stage, insight::CampStage::Running);
        QVERIFY(!content.phases.empty());
        QCOMPARE(content.numbers.size(), 5U);
        QVERIFY(!content.attention.empty());
        QVERIFY2(content.sentence.contains(QString::number(content.attention.size())), qPrintable(content.sentence));
        int missing = 0;
        for (const OverviewLine &line : content.attention) {
            QVERIFY(!line.title.isEmpty());
            missing += line.sign == Sign::Missing;
            if (line.sign) {
                QCOMPARE(line.page, QString::fromLatin1(page::reports));
                QVERIFY(place::id<Pairing>(line.place).isValid());
                QVERIFY(place::id<Period>(line.place, 1).isValid());
            }
        }
        QVERIFY(missing > 0);
        QVERIFY(!content.coming.empty());
        QCOMPARE(content.figures.size(), 3U);
        // The key number and the matrix are one fact.
        const auto &column = progress.matrix.columns[size_t(progress.matrix.currentColumn)];
        QCOMPARE(content.numbers[0].value, u"%1 / %2"_s.arg(column.handedIn).arg(column.owed));
    }

    void aMentorSeesTheirMentees()
    {
        const auto progress = sample(32, 0);
        const auto row = std::ranges::find_if(progress.matrix.rows, [](const insight::MatrixRow &each) {
            return !each.mentors.empty() && std::ranges::any_of(each.cells, [](const insight::MatrixCell &cell) {
                return cell.facts.word == CellWord::Waiting;
            });
        });
        QVERIFY(row != progress.matrix.rows.end());
        const auto &mentor = row->mentors.front();
        const auto scope = scopeOf(progress, mentor.login.isEmpty() ? mentor.name : mentor.login);
        QCOMPARE(scope.mentor, mentor.id);
        const auto content = contentOf(progress, scope);
        QCOMPARE(content.attention.size(), insight::cellsBehind(progress, scope, {.word = CellWord::Waiting}).size());
        QVERIFY(content.attention.size() < insight::cellsBehind(progress, {}, {.word = CellWord::Waiting}).size());
        QVERIFY(scopeOf(progress, u"nobody-here"_s).isAll());
        QVERIFY(scopeOf(progress, {}).isAll());
    }

    void theFirstDayAndTheEnd()
    {
        const auto over = sample(12, 1);
        QCOMPARE(contentOf(over, {}).stage, insight::CampStage::Over);
        QVERIFY(contentOf(over, {}).sentence.contains(u"over"_s));
        insight::Progress empty{.camp = over.camp, .zone = over.zone, .now = now};
        empty.camp.repository.clear();
        const auto content = contentOf(empty, {});
        QCOMPARE(content.stage, insight::CampStage::Setup);
        QCOMPARE(content.attention.size(), 4U);
    }

    void everySizeIsShown_data()
    {
        QTest::addColumn<int>("mentees");
        QTest::addColumn<QSize>("size");
        QTest::addRow("5 small") << 5 << QSize(656, 640);
        QTest::addRow("32") << 32 << QSize(1296, 850);
        QTest::addRow("500 large") << 500 << QSize(2416, 1390);
    }
    void everySizeIsShown()
    {
        QFETCH(const int, mentees);
        QFETCH(const QSize, size);
        for (const Language language : {Language::English, Language::Chinese}) {
            if (m_progress.empty())
                m_progress = {sample(mentees, 0)};
            Dress dress(Theme::Mode::Dark, language);
            OverviewView view(dress.theme, dress.language);
            view.resize(size);
            view.showProgress(m_progress.front(), m_reasons, {});
            view.show();
            QCoreApplication::processEvents();
            const auto line = view.findChild<TimeLine *>();
            QVERIFY(line);
            const auto rects = line->textRects();
            for (size_t i = 0; i < rects.size(); ++i)
                for (size_t k = i + 1; k < rects.size(); ++k)
                    QVERIFY(!rects[i].intersects(rects[k]));
            QVERIFY2(namelessControls(view).isEmpty(), qPrintable(namelessControls(view).join(u"; "_s)));
            if (const QString folder = qEnvironmentVariable("FLOTILLA_SCREENS"); !folder.isEmpty())
                QVERIFY(view.grab().save(u"%1/overview-%2-%3.png"_s.arg(folder).arg(mentees).arg(int(language))));
        }
        m_progress.clear();
    }

    void everyStageIsShown_data()
    {
        QTest::addColumn<QString>("stage");
        for (const char *stage : {"mentor", "over", "setup", "none"})
            QTest::addRow("%s", stage) << QString::fromLatin1(stage);
    }
    void everyStageIsShown()
    {
        QFETCH(const QString, stage);
        auto progress = sample(32, stage == u"over"_s ? 1 : 0);
        QString who;
        if (stage == u"mentor"_s)
            who = waitedFor(progress);
        if (stage == u"setup"_s) {
            progress = {.camp = progress.camp, .zone = progress.zone, .now = now};
            m_reasons.clear();
        }
        for (const Language language : {Language::English, Language::Chinese}) {
            Dress dress(language == Language::English ? Theme::Mode::Dark : Theme::Mode::Light, language);
            OverviewView view(dress.theme, dress.language);
            view.resize(1296, 850);
            if (stage == u"none"_s)
                view.showNothing();
            else
                view.showProgress(progress, m_reasons, who);
            view.show();
            QCoreApplication::processEvents();
            QVERIFY2(namelessControls(view).isEmpty(), qPrintable(namelessControls(view).join(u"; "_s)));
            QVERIFY2(clippedTexts(view).isEmpty(), qPrintable(clippedTexts(view).join(u"; "_s)));
            QVERIFY2(unreachableControls(view).isEmpty(), qPrintable(unreachableControls(view).join(u"; "_s)));
            // Nothing of the page stands in a window of its own.
            const auto windows = QApplication::topLevelWidgets();
            QCOMPARE(std::ranges::count_if(windows, &QWidget::isVisible), 1);
            if (const QString folder = qEnvironmentVariable("FLOTILLA_SCREENS"); !folder.isEmpty())
                QVERIFY(view.grab().save(u"%1/overview-%2-%3.png"_s.arg(folder, stage).arg(int(language))));
        }
    }

    void aLineAndABarAreDoors()
    {
        Dress dress;
        OverviewView view(dress.theme, dress.language);
        view.resize(1296, 850);
        auto progress = sample(32, 0);
        view.showProgress(std::move(progress), m_reasons, {});
        view.show();
        QSignalSpy asked(&view, &OverviewView::placeRequested);
        const auto buttons = view.findChildren<QAbstractButton *>();
        const auto door = std::ranges::find_if(buttons, [](const QAbstractButton *each) {
            return each->isVisible() && each->focusPolicy() == Qt::StrongFocus;
        });
        QVERIFY(door != buttons.end());
        QTest::keyClick(*door, Qt::Key_Return);
        QCOMPARE(asked.size(), 1);
        auto *figure = view.findChild<FigureView *>();
        QVERIFY(figure);
        figure->setFocus();
        QTest::keyClick(figure, Qt::Key_Right);
        QTest::keyClick(figure, Qt::Key_Return);
        QCOMPARE(asked.size(), 2);
        QCOMPARE(asked.back()[0].toString(), QString::fromLatin1(page::reports));
    }

    void nothingIsSaidInOneLanguageOnly()
    {
        const auto progress = sample(32, 0);
        const wording::Wording zh(Language::Chinese);
        const wording::Wording en(Language::English);
        const auto chinese = overviewOf({progress, {}, zh}, m_reasons);
        const auto english = overviewOf({progress, {}, en}, m_reasons);
        QVERIFY(chinese.sentence != english.sentence);
        for (size_t i = 0; i < chinese.figures.size(); ++i)
            QVERIFY(chinese.figures[i].finding != english.figures[i].finding);
        for (size_t i = 0; i < chinese.numbers.size(); ++i)
            QVERIFY(chinese.numbers[i].title != english.numbers[i].title);
    }

private:
    /// The GitHub ID of a mentor for whose review a report waits.
    static QString waitedFor(const insight::Progress &progress)
    {
        for (const insight::MatrixRow &row : progress.matrix.rows)
            for (const insight::MatrixCell &cell : row.cells)
                if (cell.facts.word == CellWord::Waiting && !row.mentors.empty() && !row.mentors.front().login.isEmpty())
                    return row.mentors.front().login;
        return {};
    }

    /// The n-th camp of a sample, the newest first.
    insight::Progress sample(int mentees, size_t index)
    {
        if (!interchange::writeSample(*m_store, {.mentees = mentees, .now = now}, FixedClock(now)))
            qFatal("no sample");
        auto reader = storage::Reader::begin(*m_store);
        const auto camps = insight::readCamps(**reader);
        auto progress = insight::readProgress(**reader, (*camps)[index].id, now);
        auto reasons = insight::readAttention(**reader, (*camps)[index].id, now, interchange::cutSections);
        if (!progress || !reasons)
            qFatal("not read");
        m_reasons = std::move(*reasons);
        return std::move(*progress);
    }

    OverviewContent contentOf(const insight::Progress &progress, const insight::ProgressScope &scope) const
    {
        const wording::Wording words(Language::English);
        return overviewOf({progress, scope, words}, m_reasons);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<storage::Store> m_store;
    std::vector<insight::Progress> m_progress;
    std::vector<insight::AttentionSignal> m_reasons; ///< of the sample that was read last
};

QTEST_MAIN(TestOverview)
#include "tst_overview.moc"
