<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>flotilla::ui::ResultsPane</name>
    <message numerus="yes">
        <source>%n keep(s) it back</source>
        <comment>findings</comment>
        <translation>
            <numerusform>%n keeps it back</numerusform>
            <numerusform>%n keep it back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n let pass</source>
        <comment>findings</comment>
        <translation>
            <numerusform>%n let pass</numerusform>
            <numerusform>%n let pass</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not decided</source>
        <comment>objections</comment>
        <translation>
            <numerusform>%n not decided</numerusform>
            <numerusform>%n not decided</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flotilla::ui::TermsBar</name>
    <message numerus="yes">
        <source>%n finding(s) keep it back: mend or sign each.</source>
        <translation>
            <numerusform>%n finding keeps it back: mend or sign it.</numerusform>
            <numerusform>%n findings keep it back: mend or sign each.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n objection(s) are not decided.</source>
        <translation>
            <numerusform>%n objection is not decided.</numerusform>
            <numerusform>%n objections are not decided.</numerusform>
        </translation>
    </message>
</context>
</TS>
