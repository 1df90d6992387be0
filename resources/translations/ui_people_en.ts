<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>flotilla::ui::EraseLine</name>
    <message numerus="yes">
        <source>Erased, also in %n backup(s).</source>
        <translation>
            <numerusform>Erased, also in %n backup.</numerusform>
            <numerusform>Erased, also in %n backups.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flotilla::ui::MergeLine</name>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>%n report</numerusform>
            <numerusform>%n reports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n review(s)</source>
        <translation>
            <numerusform>%n review</numerusform>
            <numerusform>%n reviews</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flotilla::ui::PeopleModel</name>
    <message numerus="yes">
        <source>%1 and %n other camp(s)</source>
        <translation>
            <numerusform>%1 and %n other camp</numerusform>
            <numerusform>%1 and %n other camps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flotilla::ui::PeopleView</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n person(s)</source>
        <translation>
            <numerusform>%1 of %n person</numerusform>
            <numerusform>%1 of %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mentee(s)</source>
        <translation>
            <numerusform>%n mentee</numerusform>
            <numerusform>%n mentees</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mentor(s)</source>
        <translation>
            <numerusform>%n mentor</numerusform>
            <numerusform>%n mentors</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flotilla::ui::PersonPane</name>
    <message numerus="yes">
        <source>%n report(s) wait for a review</source>
        <translation>
            <numerusform>%n report waits for a review</numerusform>
            <numerusform>%n reports wait for a review</numerusform>
        </translation>
    </message>
</context>
</TS>
