#include "figure_words.h"
#include "insight/review_delay.h"
#include "wording/words.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace flotilla::ui {

using namespace Qt::Literals::StringLiterals;
using insight::Edition;
using insight::LoadTally;
using insight::MentorLoad;
using insight::SessionTally;

namespace {

using PlacesByMentor = QHash<Id<Person>, std::vector<insight::CellPlace>>;

/// The cells with a word, of each mentor: one pass, however many mentors there are.
PlacesByMentor cellsByMentor(const FigureSource &source, CellWord word)
{
    PlacesByMentor places;
    for (const insight::CellPlace &place : insight::cellsBehind(source.progress, source.scope, {.word = word}))
        for (const insight::PersonLabel &mentor : source.progress.matrix.rows[size_t(place.row)].mentors)
            places[mentor.id].push_back(place);
    return places;
}

} // namespace

Figure loadFigure(const FigureSource &source)
{
    const auto &words = source.words;
    Figure figure{.id = u"load"_s, .name = words.translate("Figures", "Mentors"), .form = Figure::Form::Bars};
    figure.header = {words.translate("Figures", "Mentor"), words.translate("Figures", "Mentees"),
                     words.translate("Figures", "Handed in"), words.translate("Figures", "Reviewed"),
                     words.translate("Figures", "Waiting")};
    const LoadTally tally = insight::mentorLoad(source.progress, source.scope);
    figure.caption = words::withNote(
        words.translate("Figures", "Reports of each mentor's mentees; a report of several mentors counts for each"),
        tally.mentors.size(), words);
    Figure::Series waiting{
        .name = wording::word(CellWord::Waiting, words), .color = Color::Wait, .sign = Sign::Waiting, .values = {}};
    Figure::Series reviewed{
        .name = wording::word(CellWord::Reviewed, words), .color = Color::Good, .sign = Sign::Done, .values = {}};
    figure.behind.resize(2);
    const PlacesByMentor waits = cellsByMentor(source, CellWord::Waiting);
    const PlacesByMentor done = cellsByMentor(source, CellWord::Reviewed);
    for (const MentorLoad &load : tally.mentors) {
        const QString name = words::name(load.mentor);
        figure.categories.append(name);
        QStringList end{words.translate("Figures", "%n mentees", nullptr, load.mentees)};
        if (load.waiting > 0)
            end.append(words.translate("Figures", "%n wait", nullptr, load.waiting));
        figure.totals.append(end.join(u" · "_s));
        waiting.values.push_back(load.waiting);
        reviewed.values.push_back(load.reviewed);
        figure.behind[0].push_back(waits.value(load.mentor.id));
        figure.behind[1].push_back(done.value(load.mentor.id));
        figure.rows.push_back({name, QString::number(load.mentees), QString::number(load.handedIn),
                               QString::number(load.reviewed), QString::number(load.waiting)});
    }
    figure.series = {waiting, reviewed};
    if (words::isEmpty(source, figure))
        return figure;
    if (tally.mentors.empty()) {
        figure.empty = words.translate("Figures", "No mentor is known yet.");
        return figure;
    }
    const MentorLoad &most = tally.mentors.front();
    if (most.waiting > 0)
        figure.finding = wording::fill(words.translate("Figures", "Most reports wait for %1: %2"),
                                       {words::name(most.mentor), QString::number(most.waiting)});
    else
        figure.finding =
            words.translate("Figures", "No report waits for any of the %n mentors", nullptr, int(tally.mentors.size()));
    return figure;
}

Figure weeksFigure(const FigureSource &source)
{
    const auto &words = source.words;
    Figure figure{.id = u"weeks"_s,
                  .name = words.translate("Figures", "Reports to review, week by week"),
                  .form = Figure::Form::Columns};
    figure.header = {words.translate("Figures", "Week from"), words.translate("Figures", "Reports")};
    figure.caption =
        words.translate("Figures", "Reports that came in for a mentor to review, each once for each of its mentors");
    const LoadTally tally = insight::mentorLoad(source.progress, source.scope);
    Figure::Series series{.name = words.translate("Figures", "Reports"), .color = Color::Accent, .values = {}};
    int most = -1;
    for (size_t w = 0; w < tally.weeks.size(); ++w) {
        int count = 0;
        for (const MentorLoad &load : tally.mentors)
            count += load.perWeek[w];
        figure.categories.append(tally.weeks[w].toString(u"MM-dd"_s));
        figure.totals.append(count > 0 ? QString::number(count) : QString());
        figure.rows.push_back({tally.weeks[w].toString(Qt::ISODate), QString::number(count)});
        series.values.push_back(count);
        if (count > 0 && (most < 0 || count > series.values[size_t(most)]))
            most = int(w);
    }
    figure.series.push_back(series);
    if (words::isEmpty(source, figure))
        return figure;
    if (most < 0) {
        figure.empty = words.translate("Figures", "No report has come in for a mentor yet.");
        return figure;
    }
    figure.current = most;
    figure.finding = wording::fill(words.translate("Figures", "The busiest week began on %1: %2 reports to review"),
                                   {figure.categories[most], QString::number(series.values[size_t(most)])});
    return figure;
}

Figure sessionsFigure(const FigureSource &source)
{
    const auto &words = source.words;
    Figure figure{.id = u"sessions"_s, .name = words.translate("Figures", "Sessions"), .form = Figure::Form::Columns};
    figure.header = {words.translate("Figures", "Day"), words.translate("Figures", "Session"),
                     words.translate("Figures", "Talks"), words.translate("Figures", "Attendance")};
    const insight::SpeakerTally people = insight::speakers(source.progress);
    Figure::Series series{.name = words.translate("Figures", "Attendance"), .color = Color::Accent, .values = {}};
    for (const SessionTally &tally : source.progress.sessions) {
        const QDate day = toDateTime(tally.session.startsAt, source.progress.zone).date();
        const QString kind = wording::word(tally.session.kind, words);
        figure.categories.append(day.toString(u"MM-dd"_s));
        QStringList total;
        if (tally.attendance > 0)
            total.append(QString::number(tally.attendance));
        if (tally.talks > 0)
            total.append(words.translate("Figures", "%n talks", nullptr, tally.talks));
        figure.totals.append(total.join(u" · "_s));
        figure.rows.push_back({day.toString(Qt::ISODate), u"%1 %2"_s.arg(kind).arg(tally.session.number),
                               QString::number(tally.talks), QString::number(tally.attendance)});
        series.values.push_back(tally.attendance);
    }
    figure.series.push_back(std::move(series));
    if (source.progress.sessions.empty()) {
        figure.empty = words.translate("Figures", "No session is planned yet.");
        return figure;
    }
    const int spoken = int(people.spoken.size());
    figure.finding = wording::fill(words.translate("Figures", "%1 of %2 mentees have given a talk"),
                                   {QString::number(spoken), QString::number(source.progress.matrix.mentees)});
    QStringList caption{words.translate("Figures", "People at each session")};
    if (!people.signedUp.empty())
        caption.append(words.translate("Figures", "%n more have signed up", nullptr, int(people.signedUp.size())));
    if (!people.silent.empty()) {
        constexpr size_t mostNames = 6;
        QStringList names;
        for (size_t i = 0; i < std::min(mostNames, people.silent.size()); ++i)
            names.append(words::name(people.silent[i]));
        caption.append(wording::fill(people.silent.size() > mostNames
                                         ? words.translate("Figures", "without a talk yet: %1 and others")
                                         : words.translate("Figures", "without a talk yet: %1"),
                                     {wording::joined(names, words)}));
    }
    for (const insight::PersonLabel &person : people.silent)
        figure.rows.push_back({QString(), words.translate("Figures", "without a talk yet"), words::name(person), QString()});
    figure.caption = words::clauses(caption, words);
    return figure;
}

Figure editionsFigure(const std::vector<Edition> &editions, const wording::Wording &words)
{
    Figure figure{.id = u"editions"_s,
                  .name = words.translate("Figures", "Editions compared"),
                  .form = Figure::Form::Lines,
                  .percent = true};
    figure.caption =
        words.translate("Figures",
                        "Share of the reports owed in each period that were handed in. Shares can be compared though the "
                        "camps differ in size; times only where pull requests tell them");
    figure.header = {words.translate("Figures", "Camp"),         words.translate("Figures", "Mentees"),
                     words.translate("Figures", "Owed"),         words.translate("Figures", "Handed in"),
                     words.translate("Figures", "Reviewed"),     words.translate("Figures", "Late"),
                     words.translate("Figures", "Median, days"), words.translate("Figures", "Graduated")};
    size_t periods = 0;
    for (const Edition &edition : editions)
        periods = std::max(periods, edition.columns.size());
    for (size_t p = 0; p < periods; ++p)
        figure.categories.append(words::shortPeriod(int(p) + 1, words));
    constexpr std::array colors{Color::Calm, Color::Wait, Color::Good, Color::Bad, Color::Accent};
    const Edition *best = nullptr;
    const auto share = [](const Edition &edition) { return edition.owed > 0 ? double(edition.handedIn) / edition.owed : 0; };
    for (size_t e = 0; e < editions.size(); ++e) {
        const Edition &edition = editions[e];
        // The newest one has the accent, those before it the other colours.
        const size_t back = editions.size() - 1 - e;
        Figure::Series series{.name = words.title(edition.title, edition.titleEn),
                              .color = back == 0 ? Color::Accent : colors[(back - 1) % (colors.size() - 1)],
                              .values = std::vector<double>(periods, std::nan(""))};
        for (const insight::MatrixColumn &column : edition.columns)
            if (column.owed > 0 && column.number >= 1 && size_t(column.number) <= periods)
                series.values[size_t(column.number) - 1] = 100.0 * column.handedIn / column.owed;
        figure.rows.push_back({series.name, QString::number(edition.mentees), QString::number(edition.owed),
                               QString::number(edition.handedIn), QString::number(edition.reviewed),
                               edition.timed > 0 ? QString::number(edition.late) : QString(),
                               edition.medianDelay ? words::days(*edition.medianDelay) : QString(),
                               edition.hasGrades ? QString::number(edition.graduates) : QString()});
        figure.series.push_back(std::move(series));
        if (edition.owed > 0 && (!best || share(edition) > share(*best)))
            best = &edition;
    }
    if (!best) {
        figure.empty = words.translate("Figures", "No camp of this file has a report that was owed.");
        return figure;
    }
    const QString percent = QString::number(std::round(100 * share(*best)));
    const QString title = words.title(best->title, best->titleEn);
    figure.finding = editions.size() == 1
        ? wording::fill(
              words.translate("Figures", "%1 of the reports owed are in; there is no other edition to compare with"),
              {percent + u" %"_s})
        : wording::fill(words.translate("Figures", "%1 has the largest share of its reports in: %2"),
                        {title, percent + u" %"_s});
    return figure;
}

} // namespace flotilla::ui
