<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Certificates</name>
    <message numerus="yes">
        <source>%n certificate(s) issued.</source>
        <translation>
            <numerusform>%n certificate issued.</numerusform>
            <numerusform>%n certificates issued.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n had been issued before and was written again.</source>
        <translation>
            <numerusform>%n had been issued before and was written again.</numerusform>
            <numerusform>%n had been issued before and was written again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message numerus="yes">
        <source>%n finding(s).</source>
        <translation>
            <numerusform>%n finding.</numerusform>
            <numerusform>%n findings.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The archive holds %n record(s); nothing was written.</source>
        <translation>
            <numerusform>The archive holds %n record; nothing was written.</numerusform>
            <numerusform>The archive holds %n records; nothing was written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) read from the archive.</source>
        <translation>
            <numerusform>%n record read from the archive.</numerusform>
            <numerusform>%n records read from the archive.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) checked</source>
        <translation>
            <numerusform>%n report checked</numerusform>
            <numerusform>%n reports checked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sample camp(s) with %1 mentees each are in %2.</source>
        <translation>
            <numerusform>%n sample camp with %1 mentees is in %2.</numerusform>
            <numerusform>%n sample camps with %1 mentees each are in %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n review(s) written back</source>
        <translation>
            <numerusform>%n review written back</numerusform>
            <numerusform>%n reviews written back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not yet.</source>
        <translation>
            <numerusform>%n not yet.</numerusform>
            <numerusform>%n not yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erased, also in %n backup(s).</source>
        <translation>
            <numerusform>Erased, also in %n backup.</numerusform>
            <numerusform>Erased, also in %n backups.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>%n report</numerusform>
            <numerusform>%n reports</numerusform>
        </translation>
    </message>
</context>
</TS>
