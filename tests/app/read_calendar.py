"""Prints the events of a calendar file as JSON, read by python3-icalendar: a second opinion on what Flotilla writes."""
import json
import sys

import icalendar


def moment(value):
    """Milliseconds since 1970; a time without a zone would be none that everybody sees alike."""
    if value.tzinfo is None:
        raise SystemExit("a time without a zone")
    return round(value.timestamp() * 1000)


with open(sys.argv[1], "rb") as file:
    data = file.read()
if any(len(line) > 75 for line in data.split(b"\r\n")):
    raise SystemExit("a line is longer than 75 octets")
data.decode("utf-8")
calendar = icalendar.Calendar.from_ical(data)
events = [
    {
        "uid": str(event["UID"]),
        "sequence": int(event["SEQUENCE"]),
        "begin": moment(event["DTSTART"].dt),
        "end": moment(event["DTEND"].dt),
        "stamp": moment(event["DTSTAMP"].dt),
        "title": str(event["SUMMARY"]),
        "detail": str(event.get("DESCRIPTION", "")),
        "place": str(event.get("LOCATION", "")),
        "status": str(event["STATUS"]),
    }
    for event in calendar.walk("VEVENT")
]
print(json.dumps({"name": str(calendar["X-WR-CALNAME"]), "method": str(calendar["METHOD"]), "events": events}))
