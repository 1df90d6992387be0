<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ImportAttention</name>
    <message numerus="yes">
        <source>%n time(s) a person has several reports in one period</source>
        <translation>
            <numerusform>%n time a person has several reports in one period</numerusform>
            <numerusform>%n times a person has several reports in one period</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) may be somebody else with another GitHub ID</source>
        <translation>
            <numerusform>%n person may be somebody else with another GitHub ID</numerusform>
            <numerusform>%n people may be somebody else with another GitHub ID</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n person(s) the first period is assumed</source>
        <translation>
            <numerusform>For %n person the first period is assumed</numerusform>
            <numerusform>For %n people the first period is assumed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) lie outside every period</source>
        <translation>
            <numerusform>%n report lies outside every period</numerusform>
            <numerusform>%n reports lie outside every period</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are no reports and are left out</source>
        <translation>
            <numerusform>%n file is no report and is left out</numerusform>
            <numerusform>%n files are no reports and are left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) report on several projects at the same time</source>
        <translation>
            <numerusform>%n person reports on several projects at the same time</numerusform>
            <numerusform>%n people report on several projects at the same time</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanText</name>
    <message numerus="yes">
        <source>%1 and %n other(s)</source>
        <comment>names</comment>
        <translation>
            <numerusform>%1 and %n other</numerusform>
            <numerusform>%1 and %n others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n handed in so far</source>
        <translation>
            <numerusform>%1 of %n handed in so far</numerusform>
            <numerusform>%1 of %n handed in so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n reported</source>
        <translation>
            <numerusform>All %n reported</numerusform>
            <numerusform>All %n reported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of %n reported</source>
        <translation>
            <numerusform>%n is due and did not report</numerusform>
            <numerusform>None of %n reported</numerusform>
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
        <source>%1 is/are missing</source>
        <comment>names</comment>
        <translation>
            <numerusform>%1 is missing</numerusform>
            <numerusform>%1 are missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>%n report</numerusform>
            <numerusform>%n reports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n period(s)</source>
        <translation>
            <numerusform>%n period</numerusform>
            <numerusform>%n periods</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n report(s) into %1</source>
        <comment>a camp</comment>
        <translation>
            <numerusform>Import %n report into %1</numerusform>
            <numerusform>Import %n reports into %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n camps</source>
        <translation>
            <numerusform>%n camp</numerusform>
            <numerusform>%n camps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>reports</comment>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <comment>reports</comment>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as they are</source>
        <comment>reports</comment>
        <translation>
            <numerusform>%n as it is</numerusform>
            <numerusform>%n as they are</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <comment>reports</comment>
        <translation>
            <numerusform>%n left out</numerusform>
            <numerusform>%n left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) went into %1</source>
        <comment>a camp</comment>
        <translation>
            <numerusform>%n report went into %1</numerusform>
            <numerusform>%n reports went into %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flotilla::ui::ChipLine</name>
    <message numerus="yes">
        <source>%n more, %1 chosen</source>
        <comment>filters</comment>
        <translation>
            <numerusform>%n more, %1 chosen</numerusform>
            <numerusform>%n more, %1 chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more…</source>
        <comment>filters</comment>
        <translation>
            <numerusform>%n more…</numerusform>
            <numerusform>%n more…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flotilla::ui::ChooseView</name>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>%n report</numerusform>
            <numerusform>%n reports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flotilla::ui::ResultsTab</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n special award(s)</source>
        <translation>
            <numerusform>%n special award</numerusform>
            <numerusform>%n special awards</numerusform>
        </translation>
    </message>
</context>
</TS>
