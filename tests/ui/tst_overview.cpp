#include "figures/figure_view.h"
#include "harness.h"
#include "insight/camps.h"
#include "interchange/sample.h"
#include "interchange/sections.h"
#include "kit/places.h"
#include "last_visit.h"
#include "overview/overview_page.h"
#include "overview_content.h"
#include "overview_view.h"
#include "platform/settings.h"
#include "storage/transaction.h"
#include "time_line.h"
#include "workspace/workspace.h"

using namespace harness;
using namespace Qt::Literals::StringLiterals;
using insight::CellPlace;

namespace {

const Instant now = instantFromMsecs(1779854400000); // 2026-05-27, in the sample's fifth period

void show(OverviewView &view, insight::Progress progress, std::vector<insight::AttentionSignal> reasons,
          const QString &who = {}, std::optional<SinceLast> since = {})
{
    view.showState(std::make_shared<const OverviewState>(std::move(progress), std::move(reasons), who, std::move(since)));
    QVERIFY(QTest::qWaitFor([&] { return !view.isFilling(); }));
}

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
        QCOMPARE(contentOf(over, {}).attentionTitle, u"Left open"_s);
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
            show(view, m_progress.front(), m_reasons, {}, newsOf(m_progress.front()));
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
                show(view, progress, m_reasons, who, newsOf(progress));
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
        show(view, std::move(progress), m_reasons);
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

    void whatOthersDidSinceIsSaid()
    {
        const auto progress = sample(32, 0);
        const qint64 before = lastChange();
        const CellPlace place = insight::cellsBehind(progress, {}, {.word = CellWord::Waiting}).front();
        const insight::MatrixRow &row = progress.matrix.rows[size_t(place.row)];
        const Id<Report> report = row.cells[size_t(place.column)].report;
        review(report, {.code = u"review"_s, .who = u"somebody"_s});
        const auto newsFor = [&](const QString &who) {
            auto reader = storage::Reader::begin(*m_store);
            auto news = insight::readNews(**reader, progress.camp.id, before, who);
            return news ? *news : insight::News();
        };
        const insight::News news = newsFor(u"me"_s);
        QCOMPARE(news.reviewed, std::vector{report});
        QVERIFY(news.reports.empty() && news.mentees.empty() && news.talks.empty());
        QCOMPARE(news.entries, 1);
        // What one did oneself is no news; what one imported is.
        QCOMPARE(newsFor(u"somebody"_s), insight::News());
        review(report, {.code = u"import"_s, .who = u"somebody"_s});
        QCOMPARE(newsFor(u"somebody"_s).reviewed, std::vector{report});
        // Another camp has its own.
        auto reader = storage::Reader::begin(*m_store);
        const auto camps = insight::readCamps(**reader);
        const auto other = insight::readNews(**reader, (*camps)[1].id, before, u"me"_s);
        QVERIFY(other && other->reviewed.empty());

        for (const Language language : {Language::English, Language::Chinese}) {
            const wording::Wording words(language);
            const auto lines = newsLines({progress, {}, words}, news);
            QCOMPARE(lines.size(), 2U);
            QVERIFY(lines.front().detail.contains(row.mentee.name));
            QCOMPARE(lines.front().place, place::cell(row.pairing, row.cells[size_t(place.column)].period));
            QCOMPARE(lines.back().page, QString::fromLatin1(page::history));
            // To a mentor of others it is no news.
            const auto others = std::ranges::find_if(progress.matrix.rows, [&](const insight::MatrixRow &each) {
                return !each.mentors.empty()
                    && std::ranges::find(row.mentors, each.mentors.front().id, &insight::PersonLabel::id)
                    == row.mentors.end();
            });
            QVERIFY(others != progress.matrix.rows.end());
            QVERIFY(newsLines({progress, {.batch = {}, .project = {}, .mentor = others->mentors.front().id}, words}, news)
                        .empty());
        }
    }

    void everyCampsVisitIsKept()
    {
        platform::Settings settings(m_folder->filePath(u"visits.ini"_s));
        const Id<Camp> one(11);
        const Id<Camp> two(12);
        QVERIFY(!lastVisit(settings, u"a"_s, one));
        keepVisit(settings, u"a"_s, one, {.change = 5, .at = now});
        keepVisit(settings, u"a"_s, two, {.change = 6, .at = now});
        keepVisit(settings, u"a"_s, one, {.change = 7, .at = now});
        QCOMPARE(lastVisit(settings, u"a"_s, one), std::optional(Visit{7, now}));
        QCOMPARE(lastVisit(settings, u"a"_s, two), std::optional(Visit{6, now}));
        QVERIFY(!lastVisit(settings, u"b"_s, one));
        settings.set(platform::settings::visits, u"a"_s, {toText(one) + u" some thing"_s, u""_s, u"x"_s});
        QVERIFY(!lastVisit(settings, u"a"_s, one));
    }

    void thePageTellsWhatIsNewFromTheSecondVisitOn()
    {
        const auto progress = sample(12, 0);
        const CellPlace place = insight::cellsBehind(progress, {}, {.word = CellWord::Waiting}).front();
        const Id<Report> report = progress.matrix.rows[size_t(place.row)].cells[size_t(place.column)].report;
        Dress dress;
        AnsweringDialogs dialogs;
        QuietDesktop desktop;
        platform::Settings settings(m_folder->filePath(u"settings.ini"_s));
        FixedClock clock(now);
        auto opened = workspace::Workspace::open(m_store->location(), {.who = u"me"_s});
        QVERIFY(opened);
        const PageContext context{**opened, dress.theme, dialogs, dress.language, clock, settings, desktop};
        const auto visit = [&](const std::function<void(const QStringList &)> &seen) {
            OverviewPage page(context);
            page.resize(1296, 852);
            page.show();
            page.setCamp(progress.camp.id);
            QTRY_VERIFY(page.findChild<TimeLine *>()->isVisible());
            QStringList texts;
            for (const auto *label : page.findChildren<QLabel *>())
                if (label->isVisible())
                    texts.append(label->text());
            for (const auto *button : page.findChildren<QAbstractButton *>())
                if (button->isVisible())
                    texts.append(button->text());
            seen(texts);
        };
        const QString title = u"Since you were here last"_s;
        visit([&](const QStringList &texts) { QVERIFY2(!texts.contains(title), "there was no visit before"); });
        visit([&](const QStringList &texts) {
            QVERIFY2(texts.contains(title), qPrintable(texts.join(u'|')));
            QVERIFY(texts.contains(u"Nothing has changed."_s));
        });
        review(report, {.code = u"review"_s, .who = u"somebody"_s});
        visit([&](const QStringList &texts) {
            QVERIFY2(texts.filter(u"1 report got a review"_s).size() == 1, qPrintable(texts.join(u'|')));
        });
        visit([&](const QStringList &texts) { QVERIFY(texts.contains(u"Nothing has changed."_s)); });
    }

    void aMentorsButtonLeadsIntoTheQueue()
    {
        const auto progress = sample(32, 0);
        const QString who = waitedFor(progress);
        Dress dress;
        OverviewView view(dress.theme, dress.language);
        view.resize(1296, 850);
        const auto button = [&]() -> QAbstractButton * {
            const auto buttons = view.findChildren<QAbstractButton *>();
            const auto found = std::ranges::find_if(
                buttons, [](const QAbstractButton *each) { return each->text().startsWith(u"Review the"_s); });
            return found == buttons.end() ? nullptr : *found;
        };
        view.show();
        show(view, progress, m_reasons, who);
        QVERIFY(button() && button()->isVisible());
        const auto waiting = insight::cellsBehind(progress, scopeOf(progress, who), {.word = CellWord::Waiting}).size();
        QVERIFY2(waiting == 1 ? button()->text() == u"Review the report"_s
                              : button()->text().contains(QString::number(waiting)),
                 qPrintable(button()->text()));
        QSignalSpy asked(&view, &OverviewView::placeRequested);
        button()->click();
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.front()[0].toString(), QString::fromLatin1(page::reports));
        QCOMPARE(asked.front()[1].toString(), place::queue());
        // Who runs the camp has no reviews of their own.
        show(view, progress, m_reasons);
        QVERIFY(!button() || !button()->isVisible());
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
    /// As if everything of the newest period had come since yesterday.
    static SinceLast newsOf(const insight::Progress &progress)
    {
        SinceLast since{.at = instantFromMsecs(toMsecs(now) - 24LL * 60 * 60 * 1000), .news = {.entries = 7}};
        for (const insight::MatrixRow &row : progress.matrix.rows) {
            const int column = progress.matrix.currentColumn;
            if (column < 0 || !row.cells[size_t(column)].report.isValid())
                continue;
            since.news.reports.push_back(row.cells[size_t(column)].report);
            if (row.cells[size_t(column)].facts.word == CellWord::Reviewed)
                since.news.reviewed.push_back(row.cells[size_t(column)].report);
        }
        return since;
    }

    /// The GitHub ID of a mentor for whose review a report waits.
    static QString waitedFor(const insight::Progress &progress)
    {
        for (const insight::MatrixRow &row : progress.matrix.rows)
            for (const insight::MatrixCell &cell : row.cells)
                if (cell.facts.word == CellWord::Waiting && !row.mentors.empty() && !row.mentors.front().login.isEmpty())
                    return row.mentors.front().login;
        return {};
    }

    qint64 lastChange() const
    {
        auto reader = storage::Reader::begin(*m_store);
        return (*reader)->lastChange();
    }

    /// A review of a report appears.
    void review(Id<Report> report, const storage::ChangeLabel &label)
    {
        auto transaction = storage::Transaction::begin(*m_store, label, FixedClock(now));
        Review review{.report = report, .author = {}, .recorder = {}, .at = now, .body = {}, .kind = ReviewKind::Mark};
        if (!transaction || !(*transaction)->insert(review) || !(*transaction)->commit())
            qFatal("no review");
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
