<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>flotilla::ui::AttendanceForm</name>
    <message numerus="yes">
        <source>%1 of %n person(s) were there</source>
        <translation>
            <numerusform>%1 of %n person was there</numerusform>
            <numerusform>%1 of %n people were there</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flotilla::ui::MonthView</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flotilla::ui::SessionForm</name>
    <message numerus="yes">
        <source>%n session(s), the last on %1.</source>
        <translation>
            <numerusform>%n session, the last on %1.</numerusform>
            <numerusform>%n sessions, the last on %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flotilla::ui::SessionPane</name>
    <message numerus="yes">
        <source>%1 of %n place(s) taken</source>
        <translation>
            <numerusform>%1 of %n place taken</numerusform>
            <numerusform>%1 of %n places taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) were there</source>
        <translation>
            <numerusform>%n person was there</numerusform>
            <numerusform>%n people were there</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flotilla::ui::SessionsPage</name>
    <message numerus="yes">
        <source>%n entry(ies) are in %1.</source>
        <translation>
            <numerusform>%n entry is in %1.</numerusform>
            <numerusform>%n entries are in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flotilla::ui::SessionsView</name>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n session(s)</source>
        <translation>
            <numerusform>%1 of %n session</numerusform>
            <numerusform>%1 of %n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) are planned.</source>
        <translation>
            <numerusform>%n session is planned.</numerusform>
            <numerusform>%n sessions are planned.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flotilla::ui::SpeakersPane</name>
    <message numerus="yes">
        <source>%n mentee(s) gave a talk</source>
        <translation>
            <numerusform>%n mentee gave a talk</numerusform>
            <numerusform>%n mentees gave a talk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signed up</source>
        <translation>
            <numerusform>%n signed up</numerusform>
            <numerusform>%n signed up</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not yet</source>
        <translation>
            <numerusform>%n not yet</numerusform>
            <numerusform>%n not yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flotilla::ui::TalkForm</name>
    <message numerus="yes">
        <source>The session has %n place(s), and all are taken. Say why there is one more talk; the reason stays in the history.</source>
        <translation>
            <numerusform>The session has %n place, and it is taken. Say why there is one more talk; the reason stays in the history.</numerusform>
            <numerusform>The session has %n places, and all are taken. Say why there is one more talk; the reason stays in the history.</numerusform>
        </translation>
    </message>
</context>
</TS>
