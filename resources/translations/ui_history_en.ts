<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>flotilla::ui::EntryText</name>
    <message numerus="yes">
        <source>Show more: %n change(s) are left</source>
        <translation>
            <numerusform>Show more: %n change is left</numerusform>
            <numerusform>Show more: %n changes are left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flotilla::ui::HistoryModel</name>
    <message numerus="yes">
        <source>%1 and %n more record(s)</source>
        <translation>
            <numerusform>%1 and %n more record</numerusform>
            <numerusform>%1 and %n more records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more kind(s)</source>
        <translation>
            <numerusform>%n more kind</numerusform>
            <numerusform>%n more kinds</numerusform>
        </translation>
    </message>
</context>
</TS>
