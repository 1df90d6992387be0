<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ListFindings</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PublishedList</name>
    <message numerus="yes">
        <source>%n people are taken into %1.</source>
        <translation>
            <numerusform>%n person is taken into %1.</numerusform>
            <numerusform>%n people are taken into %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people have completed %1. These are the final results.</source>
        <translation>
            <numerusform>%n person has completed %1. These are the final results.</numerusform>
            <numerusform>%n people have completed %1. These are the final results.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people have completed %1.</source>
        <translation>
            <numerusform>%n person has completed %1.</numerusform>
            <numerusform>%n people have completed %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionTexts</name>
    <message numerus="yes">
        <source>%n talk(s) can still be signed up.</source>
        <translation>
            <numerusform>%n talk can still be signed up.</numerusform>
            <numerusform>%n talks can still be signed up.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message numerus="yes">
        <source>%n mentees</source>
        <translation>
            <numerusform>%n mentee</numerusform>
            <numerusform>%n mentees</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mentors</source>
        <translation>
            <numerusform>%n mentor</numerusform>
            <numerusform>%n mentors</numerusform>
        </translation>
    </message>
</context>
</TS>
