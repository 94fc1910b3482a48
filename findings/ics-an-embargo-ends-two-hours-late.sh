#!/usr/bin/env bash
# ics 0.7.3: an embargo until ten o'clock in Berlin, sent by Outlook, ends at ten o'clock UTC, two hours late.
#
# Guess: a zone that the file itself defines (VTIMEZONE, »W. Europe Standard Time«) is that zone, as icalendar and
# vobject have it.
# Seen: a zone whose name is not in the system's list is dropped and the hour is taken for UTC; written out again it
# is 10:00 »Z« for everybody, and the zone is gone from the file. icalendar 7.3.2 and vobject 0.9.9 read ten o'clock
# with two hours before UTC from the same lines.
# What follows for a fact-checking desk: an hour from a calendar is compared with the words of the invitation.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check ics==0.7.3 icalendar==7.3.2 vobject==0.9.9
cd "$folder"
"$folder/venv/bin/python" -W ignore - <<'PROGRAM'
import ics
import icalendar
import vobject


def rule(kind, earlier, later, month):
    lines = ["BEGIN:" + kind, "DTSTART:16010101T030000", "TZOFFSETFROM:" + earlier, "TZOFFSETTO:" + later]
    return [*lines, f"RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH={month}", "END:" + kind]


ZONE = "W. Europe Standard Time"
LINES = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Lenau//EN", "BEGIN:VTIMEZONE", "TZID:" + ZONE]
LINES += rule("STANDARD", "+0200", "+0100", 10) + rule("DAYLIGHT", "+0100", "+0200", 3) + ["END:VTIMEZONE"]
LINES += ["BEGIN:VEVENT", "UID:1@lenau.example", "DTSTAMP:20240501T080000Z", "SUMMARY:Embargo ends"]
LINES += [f"DTSTART;TZID={ZONE}:20240503T100000", "END:VEVENT", "END:VCALENDAR", ""]
text = "\r\n".join(LINES)

(event,) = icalendar.Calendar.from_ical(text).walk("VEVENT")
times = [event["DTSTART"].dt.isoformat(), vobject.readOne(text).vevent.dtstart.value.isoformat()]
calendar = ics.Calendar(text)
(event,) = calendar.events
times.append(event.begin.isoformat())
print(times)
assert times == ["2024-05-03T10:00:00+02:00", "2024-05-03T10:00:00+02:00", "2024-05-03T10:00:00+00:00"]
written = calendar.serialize()
print(written)
assert "DTSTART:20240503T100000Z" in written
assert "W. Europe" not in written
PROGRAM
