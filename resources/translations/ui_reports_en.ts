<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>flotilla::ui::QueuePane</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s), the oldest first</source>
        <translation>
            <numerusform>%n report, the oldest first</numerusform>
            <numerusform>%n reports, the oldest first</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flotilla::ui::ReportReader</name>
    <message numerus="yes">
        <source>%1 of %n waiting</source>
        <translation>
            <numerusform>%1 of %n waiting</numerusform>
            <numerusform>%1 of %n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n revision(s)</source>
        <translation>
            <numerusform>%n revision</numerusform>
            <numerusform>%n revisions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more in its text</source>
        <translation>
            <numerusform>and %n more in its text</numerusform>
            <numerusform>and %n more in its text</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flotilla::ui::ReportWords</name>
    <message numerus="yes">
        <source>%1 of %n report(s) handed in</source>
        <translation>
            <numerusform>%1 of %n report handed in</numerusform>
            <numerusform>%1 of %n reports handed in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>waits for review, %n day(s)</source>
        <translation>
            <numerusform>waits for review, %n day</numerusform>
            <numerusform>waits for review, %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n missing</numerusform>
            <numerusform>%n missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s) for a review</source>
        <translation>
            <numerusform>%n waits for a review</numerusform>
            <numerusform>%n wait for a review</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reported so far</source>
        <translation>
            <numerusform>%n reported so far</numerusform>
            <numerusform>%n reported so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all %n reported, and every report is reviewed</source>
        <translation>
            <numerusform>the only one due reported and is reviewed</numerusform>
            <numerusform>all %n reported, and every report is reviewed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all %n reported</source>
        <translation>
            <numerusform>the only one due reported</numerusform>
            <numerusform>all %n reported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n reported</source>
        <translation>
            <numerusform>%1 of %n reported</numerusform>
            <numerusform>%1 of %n reported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n
day(s)</source>
        <comment>in a narrow column</comment>
        <translation>
            <numerusform>in %n
day</numerusform>
            <numerusform>in %n
days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s)</source>
        <translation>
            <numerusform>%n project</numerusform>
            <numerusform>%n projects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mentee(s)</source>
        <translation>
            <numerusform>%n mentee</numerusform>
            <numerusform>%n mentees</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flotilla::ui::WriteBackPane</name>
    <message numerus="yes">
        <source>%n review(s) entered here are not yet where their reports are.</source>
        <translation>
            <numerusform>%n review entered here is not yet where its report is.</numerusform>
            <numerusform>%n reviews entered here are not yet where their reports are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write %n review(s) back</source>
        <translation>
            <numerusform>Write %n review back</numerusform>
            <numerusform>Write %n reviews back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n review(s) are where their reports are now.</source>
        <translation>
            <numerusform>%n review is where its report is now.</numerusform>
            <numerusform>%n reviews are where their reports are now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n review(s) stay here, not yet written back; each says why.</source>
        <translation>
            <numerusform>%n review stays here, not yet written back; it says why.</numerusform>
            <numerusform>%n reviews stay here, not yet written back; each says why.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n review(s) have no open pull request to go to: the report is merged already.</source>
        <translation>
            <numerusform>%n review has no open pull request to go to: the report is merged already.</numerusform>
            <numerusform>%n reviews have no open pull request to go to: the reports are merged already.</numerusform>
        </translation>
    </message>
</context>
</TS>
