<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>flotilla::ui::CertificatesPage</name>
    <message numerus="yes">
        <source>%n certificate(s) in %1.</source>
        <translation>
            <numerusform>%n certificate in %1.</numerusform>
            <numerusform>%n certificates in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) of the register in %1.</source>
        <translation>
            <numerusform>%n entry of the register in %1.</numerusform>
            <numerusform>%n entries of the register in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flotilla::ui::CertificatesView</name>
    <message numerus="yes">
        <source>Issue %n…</source>
        <translation>
            <numerusform>Issue %n…</numerusform>
            <numerusform>Issue %n…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n graduate(s) of the final results wait for their certificate.</source>
        <translation>
            <numerusform>%n graduate of the final results wait for their certificate.</numerusform>
            <numerusform>%n graduates of the final results wait for their certificate.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n graduate(s) of the final results have their certificate.</source>
        <translation>
            <numerusform>All %n graduate of the final results have their certificate.</numerusform>
            <numerusform>All %n graduates of the final results have their certificate.</numerusform>
        </translation>
    </message>
</context>
</TS>
