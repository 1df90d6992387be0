<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Overview</name>
    <message numerus="yes">
        <source>%n things need your attention</source>
        <translation>
            <numerusform>%n thing needs your attention</numerusform>
            <numerusform>%n things need your attention</numerusform>
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
        <source>%n talks</source>
        <translation>
            <numerusform>%n talk</numerusform>
            <numerusform>%n talks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mentees defend</source>
        <translation>
            <numerusform>%n mentee defends</numerusform>
            <numerusform>%n mentees defend</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reports wait for your review</source>
        <translation>
            <numerusform>%n report waits for your review</numerusform>
            <numerusform>%n reports wait for your review</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The same plan again: %n mentees</source>
        <translation>
            <numerusform>The same plan again: %n mentee</numerusform>
            <numerusform>The same plan again: %n mentees</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No work is linked: %n mentees</source>
        <translation>
            <numerusform>No work is linked: %n mentee</numerusform>
            <numerusform>No work is linked: %n mentees</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reviews that are only a mark: %n mentees</source>
        <translation>
            <numerusform>Reviews that are only a mark: %n mentee</numerusform>
            <numerusform>Reviews that are only a mark: %n mentees</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mentees joined</source>
        <translation>
            <numerusform>%n mentee joined</numerusform>
            <numerusform>%n mentees joined</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reports came in</source>
        <translation>
            <numerusform>%n report came in</numerusform>
            <numerusform>%n reports came in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reports got a review</source>
        <translation>
            <numerusform>%n report got a review</numerusform>
            <numerusform>%n reports got a review</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n talks were signed up</source>
        <translation>
            <numerusform>%n talk was signed up</numerusform>
            <numerusform>%n talks were signed up</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries in the history</source>
        <translation>
            <numerusform>%n entry in the history</numerusform>
            <numerusform>%n entries in the history</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flotilla::ui::OverviewView</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Review the %n reports</source>
        <translation>
            <numerusform>Review the report</numerusform>
            <numerusform>Review the %n reports</numerusform>
        </translation>
    </message>
</context>
</TS>
