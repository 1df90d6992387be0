#include "interchange/sessions_text.h"

#include "domain/enum_names.h"
#include "domain/session_rules.h"
#include "domain/web_address.h"
#include "interchange/roll_call_text.h"
#include "wording/session_text.h"
#include "wording/times.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace flotilla::interchange {

namespace {

using insight::SessionLine;
using insight::SessionsPage;
using wording::fill;

QString word(std::string_view name)
{
    return QString::fromLatin1(name.data(), qsizetype(name.size()));
}

/// An address inside the round brackets of a Markdown link.
QString linkTarget(QString address)
{
    return address.replace(u'(', u"%28"_s).replace(u')', u"%29"_s).replace(u' ', u"%20"_s);
}

QString talkLine(const Talk &talk, const SessionsPage &page, const wording::Wording &words)
{
    QString line = u"- "_s + markdownLine(talk.title);
    if (const QString speaker = mention(page.label(talk.speaker)); !speaker.isEmpty())
        line += u" ("_s + speaker + u')';
    if (isWebAddress(talk.materials))
        line += u" · ["_s + words.translate("SessionTexts", "materials") + u"]("_s + linkTarget(talk.materials) + u')';
    return line + u'\n';
}

QString dayAndHour(const Session &session, const SessionsPage &page, const wording::Wording &words)
{
    return fill(words.translate("SessionTexts", "%1 (%2)", "a time, its time zone"),
                {wording::sessionTime(session, page.zone), page.camp.timeZone});
}

std::vector<Talk> placed(const SessionLine &line)
{
    std::vector<Talk> talks;
    std::ranges::copy_if(line.talks, std::back_inserter(talks), hasPlace);
    return talks;
}

} // namespace

QString markdownLine(const QString &text)
{
    QString line;
    for (const QChar c : text.simplified()) {
        if (u"\\`*_[]<>|#"_s.contains(c))
            line += u'\\';
        line += c;
    }
    return line;
}

QString talkListMarkdown(const SessionsPage &page, const wording::Wording &words)
{
    QString text = u"# "_s
        + fill(words.translate("SessionTexts", "Talks of %1", "a camp"),
               {markdownLine(words.title(page.camp.title, page.camp.titleEn))})
        + u'\n';
    bool any = false;
    for (auto line = page.sessions.rbegin(); line != page.sessions.rend(); ++line) {
        const auto talks = placed(*line);
        if (talks.empty())
            continue;
        any = true;
        text += u"\n## "_s + markdownLine(wording::sessionName(line->session, words)) + u" · "_s
            + wording::isoDate(toDateTime(line->session.startsAt, page.zone).date()) + u"\n\n"_s;
        for (const Talk &talk : talks)
            text += talkLine(talk, page, words);
        if (isWebAddress(line->session.recording))
            text += u"\n["_s + words.translate("SessionTexts", "Recording") + u"]("_s + linkTarget(line->session.recording)
                + u")\n"_s;
    }
    if (!any)
        text += u'\n' + words.translate("SessionTexts", "No talk has its place yet.") + u'\n';
    return text;
}

QJsonObject sessionsJson(const SessionsPage &page)
{
    QJsonArray sessions;
    for (const SessionLine &line : page.sessions) {
        QJsonArray talks;
        for (const Talk &talk : line.talks) {
            const insight::PersonLabel speaker = page.label(talk.speaker);
            talks.append(QJsonObject{{u"title"_s, talk.title},
                                     {u"speaker"_s, speaker.login.isEmpty() ? speaker.name : speaker.login},
                                     {u"state"_s, word(enumName(talk.state))},
                                     {u"materials"_s, talk.materials}});
        }
        sessions.append(QJsonObject{{u"kind"_s, word(enumName(line.session.kind))},
                                    {u"number"_s, line.session.number},
                                    {u"title"_s, line.session.title},
                                    {u"starts_at"_s, toIsoText(line.session.startsAt, page.zone)},
                                    {u"minutes"_s, line.session.minutes},
                                    {u"place"_s, line.session.place},
                                    {u"recording"_s, line.session.recording},
                                    {u"present"_s, int(line.present.size())},
                                    {u"talks"_s, talks}});
    }
    return {{u"camp"_s, page.camp.slug}, {u"time_zone"_s, page.camp.timeZone}, {u"sessions"_s, sessions}};
}

QString speakersText(const SessionLine &line, const SessionsPage &page, const wording::Wording &words)
{
    const Session &session = line.session;
    const auto talks = placed(line);
    if (talks.empty())
        return {};
    std::vector<insight::PersonLabel> speakers;
    QString order;
    QString open;
    for (const Talk &talk : talks) {
        speakers.push_back(page.label(talk.speaker));
        order += u"%1. "_s.arg(speakers.size()) + markdownLine(talk.title) + u" ("_s + mention(speakers.back()) + u")\n"_s;
        if (talk.materials.isEmpty())
            open += (open.isEmpty() ? QString() : u" "_s) + mention(speakers.back());
    }
    QString text = fill(words.translate("SessionTexts", "%1: you speak at %2.", "speakers, a session"),
                        {mentions(speakers), wording::sessionName(session, words)})
        + u"\n\n"_s + fill(words.translate("SessionTexts", "- When: %1"), {dayAndHour(session, page, words)}) + u'\n';
    if (!session.place.isEmpty())
        text += fill(words.translate("SessionTexts", "- Where: %1"), {session.place.simplified()}) + u'\n';
    text += u'\n' + order;
    if (!open.isEmpty())
        text += u'\n' + fill(words.translate("SessionTexts", "Still needed: the materials of %1. A link is enough."), {open})
            + u'\n';
    return text;
}

QString callForTalks(const SessionsPage &page, const wording::Wording &words)
{
    const auto hasRoom = [&page](const SessionLine &line) {
        return line.session.kind == SessionKind::TechShare && line.session.startsAt > page.now
            && std::ranges::count_if(line.talks, hasPlace) < page.camp.rules.talksPerSession;
    };
    const auto line = std::ranges::find_if(page.sessions, hasRoom);
    if (line == page.sessions.end())
        return {};
    const int free = page.camp.rules.talksPerSession - int(std::ranges::count_if(line->talks, hasPlace));
    QString text = fill(words.translate("SessionTexts", "%1 is on %2.", "a session, a time"),
                        {wording::sessionName(line->session, words), dayAndHour(line->session, page, words)})
        + u' ' + words.translate("SessionTexts", "%n talk(s) can still be signed up.", nullptr, free) + u'\n';
    if (!page.speakers.silent.empty())
        text += u'\n' + fill(words.translate("SessionTexts", "Who has not spoken yet: %1"), {mentions(page.speakers.silent)})
            + u'\n';
    return text;
}

} // namespace flotilla::interchange
