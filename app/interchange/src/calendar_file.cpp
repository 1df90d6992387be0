#include "interchange/calendar_file.h"

#include "domain/web_address.h"
#include "wording/session_text.h"

#include <libical/ical.h>

#include <cstdlib>
#include <limits>
#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace flotilla::interchange {

namespace {

using insight::CalendarEntry;
using insight::CalendarKind;
using wording::fill;

struct FreeComponent {
    void operator()(icalcomponent *component) const { icalcomponent_free(component); }
};
using Component = std::unique_ptr<icalcomponent, FreeComponent>;

struct FreeText {
    void operator()(char *text) const { std::free(text); } // NOLINT(cppcoreguidelines-no-malloc): libical allocated it so
};

/// A text as a calendar may hold it: line ends are '\n', other control characters blanks.
QByteArray clean(const QString &text)
{
    QString plain = text;
    plain.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    for (QChar &c : plain)
        if (c != u'\n' && (c.category() == QChar::Other_Control || c == QChar::Null))
            c = u' ';
    return plain.toUtf8();
}

icaltimetype timeOf(Instant instant)
{
    const QDateTime utc = toDateTime(instant);
    icaltimetype time = icaltime_null_time();
    time.year = utc.date().year();
    time.month = utc.date().month();
    time.day = utc.date().day();
    time.hour = utc.time().hour();
    time.minute = utc.time().minute();
    time.second = utc.time().second();
    time.zone = icaltimezone_get_utc_timezone();
    return time;
}

QString titleOf(const CalendarEntry &entry, const wording::Wording &words)
{
    switch (entry.kind) {
    case CalendarKind::Session:
        return wording::sessionName(entry.session, words);
    case CalendarKind::Due:
        return entry.batch.isEmpty() ? fill(words.translate("Calendar", "Report %1 is due"), {QString::number(entry.number)})
                                     : fill(words.translate("Calendar", "Report %1 is due (%2)", "a period, a batch"),
                                            {QString::number(entry.number), words.title(entry.batch, entry.batchEn)});
    case CalendarKind::Defense:
        return fill(words.translate("Calendar", "Defense: %1", "a mentee"),
                    {entry.mentee.name.isEmpty() ? entry.mentee.login : entry.mentee.name});
    }
    return {};
}

QString detailOf(const CalendarEntry &entry, const wording::Wording &words)
{
    QStringList lines;
    for (std::size_t i = 0; i < entry.talks.size(); ++i)
        lines.append(fill(words.translate("Calendar", "%1. %2 (%3)", "a place, a title, a speaker"),
                          {QString::number(i + 1), entry.talks[i].title.simplified(), entry.speakers[i]}));
    if (isWebAddress(entry.session.recording))
        lines.append(fill(words.translate("Calendar", "Recording: %1"), {entry.session.recording}));
    if (!entry.project.isEmpty())
        lines.append(words.title(entry.project, entry.projectEn));
    if (entry.kind == CalendarKind::Due)
        lines.append(words.translate("Calendar", "On time until the end of this hour."));
    return lines.join(u'\n');
}

void add(icalcomponent &to, icalproperty *property)
{
    icalcomponent_add_property(&to, property); // takes it over
}

/// A property that RFC 5545 does not know, with its text escaped as any other.
void addText(icalcomponent &to, const char *name, const QString &text)
{
    icalproperty *property = icalproperty_new(ICAL_X_PROPERTY);
    icalproperty_set_x_name(property, name);
    icalproperty_set_value(property, icalvalue_new_text(clean(text).constData()));
    add(to, property);
}

Component eventOf(const CalendarEntry &entry, Instant now, const wording::Wording &words)
{
    Component event(icalcomponent_new(ICAL_VEVENT_COMPONENT));
    add(*event, icalproperty_new_uid(entry.uid.toUtf8().constData()));
    add(*event, icalproperty_new_dtstamp(timeOf(now)));
    add(*event, icalproperty_new_sequence(int(std::min<qint64>(entry.sequence, std::numeric_limits<int>::max()))));
    add(*event, icalproperty_new_dtstart(timeOf(entry.startsAt)));
    add(*event, icalproperty_new_dtend(timeOf(entry.endsAt)));
    add(*event, icalproperty_new_summary(clean(titleOf(entry, words)).constData()));
    if (const QString detail = detailOf(entry, words); !detail.isEmpty())
        add(*event, icalproperty_new_description(clean(detail).constData()));
    if (!entry.session.place.isEmpty())
        add(*event, icalproperty_new_location(clean(entry.session.place).constData()));
    if (isWebAddress(entry.session.place))
        add(*event, icalproperty_new_url(clean(entry.session.place.simplified()).constData()));
    add(*event, icalproperty_new_status(entry.isOff ? ICAL_STATUS_CANCELLED : ICAL_STATUS_CONFIRMED));
    // A due date takes nobody's time.
    const bool isBusy = entry.kind != CalendarKind::Due && !entry.isOff;
    add(*event, icalproperty_new_transp(isBusy ? ICAL_TRANSP_OPAQUE : ICAL_TRANSP_TRANSPARENT));
    return event;
}

} // namespace

QByteArray calendarFile(const insight::Calendar &calendar, const wording::Wording &words)
{
    Component file(icalcomponent_new(ICAL_VCALENDAR_COMPONENT));
    add(*file, icalproperty_new_prodid("-//Flotilla//Camp calendar//EN"));
    add(*file, icalproperty_new_version("2.0"));
    add(*file, icalproperty_new_calscale("GREGORIAN"));
    add(*file, icalproperty_new_method(ICAL_METHOD_PUBLISH));
    addText(*file, "X-WR-CALNAME", words.title(calendar.camp.title, calendar.camp.titleEn));
    for (const CalendarEntry &entry : calendar.entries)
        icalcomponent_add_component(file.get(), eventOf(entry, calendar.now, words).release());
    const std::unique_ptr<char, FreeText> text(icalcomponent_as_ical_string_r(file.get()));
    return {text.get()};
}

} // namespace flotilla::interchange
