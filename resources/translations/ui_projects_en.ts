<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>flotilla::ui::PairingForm</name>
    <message numerus="yes">
        <source>%n report(s) that were handed in stay where they are.</source>
        <translation>
            <numerusform>%n report that was handed in stays where it is.</numerusform>
            <numerusform>%n reports that were handed in stay where they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flotilla::ui::ProjectPane</name>
    <message numerus="yes">
        <source>%1 of %n place(s) taken</source>
        <translation>
            <numerusform>%1 of %n place taken</numerusform>
            <numerusform>%1 of %n places taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) in a row are missing</source>
        <translation>
            <numerusform>%n report is missing</numerusform>
            <numerusform>%n reports in a row are missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n report(s)</source>
        <translation>
            <numerusform>%1 of %n report</numerusform>
            <numerusform>%1 of %n reports</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flotilla::ui::ProjectsModel</name>
    <message numerus="yes">
        <source>%n place(s) are free</source>
        <translation>
            <numerusform>%n place is free</numerusform>
            <numerusform>%n places are free</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flotilla::ui::ProjectsView</name>
    <message numerus="yes">
        <source>%n project(s)</source>
        <translation>
            <numerusform>%n project</numerusform>
            <numerusform>%n projects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n project(s)</source>
        <translation>
            <numerusform>%1 of %n project</numerusform>
            <numerusform>%1 of %n projects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mentee(s) on them now</source>
        <translation>
            <numerusform>%n mentee on them now</numerusform>
            <numerusform>%n mentees on them now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n free place(s)</source>
        <translation>
            <numerusform>%n free place</numerusform>
            <numerusform>%n free places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n withdrawal(s) proposed</source>
        <translation>
            <numerusform>%n withdrawal proposed</numerusform>
            <numerusform>%n withdrawals proposed</numerusform>
        </translation>
    </message>
</context>
</TS>
