<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Figures</name>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reports without known times are left out</source>
        <translation>
            <numerusform>%n report without known times is left out</numerusform>
            <numerusform>%n reports without known times are left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mentees</source>
        <translation>
            <numerusform>%n mentee</numerusform>
            <numerusform>%n mentees</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait</source>
        <translation>
            <numerusform>%n waits</numerusform>
            <numerusform>%n wait</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No report waits for any of the %n mentors</source>
        <translation>
            <numerusform>No report waits for the only mentor</numerusform>
            <numerusform>No report waits for any of the %n mentors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more have signed up</source>
        <translation>
            <numerusform>%n more has signed up</numerusform>
            <numerusform>%n more have signed up</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reports wait for their review</source>
        <translation>
            <numerusform>%n report waits for its review</numerusform>
            <numerusform>%n reports wait for their review</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reports by days waited</source>
        <translation>
            <numerusform>%n report by days waited</numerusform>
            <numerusform>%n reports by days waited</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reviews</source>
        <translation>
            <numerusform>%n review</numerusform>
            <numerusform>%n reviews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people with a grade</source>
        <translation>
            <numerusform>%n person with a grade</numerusform>
            <numerusform>%n people with a grade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n special awards</source>
        <translation>
            <numerusform>%n special award</numerusform>
            <numerusform>%n special awards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait for a review</source>
        <translation>
            <numerusform>%n waits for a review</numerusform>
            <numerusform>%n wait for a review</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are missing</source>
        <translation>
            <numerusform>%n is missing</numerusform>
            <numerusform>%n are missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n came late</source>
        <translation>
            <numerusform>%n came late</numerusform>
            <numerusform>%n came late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are reviewed</source>
        <translation>
            <numerusform>%n is reviewed</numerusform>
            <numerusform>%n are reviewed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n mentees have missed a report</source>
        <translation>
            <numerusform>The only mentee has missed a report</numerusform>
            <numerusform>All %n mentees have missed a report</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mentees have missed a report</source>
        <translation>
            <numerusform>%n mentee has missed a report</numerusform>
            <numerusform>%n mentees have missed a report</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the other %n none</source>
        <translation>
            <numerusform>the other one none</numerusform>
            <numerusform>the other %n none</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n talks</source>
        <translation>
            <numerusform>%n talk</numerusform>
            <numerusform>%n talks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the first %n are drawn, the table has all</source>
        <translation>
            <numerusform>the first %n is drawn, the table has all</numerusform>
            <numerusform>the first %n are drawn, the table has all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message numerus="yes">
        <source>%n are missing</source>
        <translation>
            <numerusform>%n is missing</numerusform>
            <numerusform>%n are missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reviews</source>
        <translation>
            <numerusform>%n review</numerusform>
            <numerusform>%n reviews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reports are not in yet</source>
        <translation>
            <numerusform>%n report is not in yet</numerusform>
            <numerusform>%n reports are not in yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n came late</source>
        <translation>
            <numerusform>%n came late</numerusform>
            <numerusform>%n came late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n special awards</source>
        <translation>
            <numerusform>%n special award</numerusform>
            <numerusform>%n special awards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>by %n mentees</source>
        <translation>
            <numerusform>by %n mentee</numerusform>
            <numerusform>by %n mentees</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on %n projects</source>
        <translation>
            <numerusform>on %n project</numerusform>
            <numerusform>on %n projects</numerusform>
        </translation>
    </message>
</context>
</TS>
