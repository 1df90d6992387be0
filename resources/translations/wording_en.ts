<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Attention</name>
    <message numerus="yes">
        <source>%1 has handed in no report for %n period(s) in a row: %2.</source>
        <translation>
            <numerusform>%1 has handed in no report for %n period in a row: %2.</numerusform>
            <numerusform>%1 has handed in no report for %n periods in a row: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1&apos;s report (%2) has waited %n day(s) for a review, and no mentor is known.</source>
        <translation>
            <numerusform>%1&apos;s report (%2) has waited %n day for a review, and no mentor is known.</numerusform>
            <numerusform>%1&apos;s report (%2) has waited %n days for a review, and no mentor is known.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1&apos;s report (%2) has waited %n day(s) for a review by %3.</source>
        <translation>
            <numerusform>%1&apos;s report (%2) has waited %n day for a review by %3.</numerusform>
            <numerusform>%1&apos;s report (%2) has waited %n days for a review by %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) wait for a review by %1.</source>
        <translation>
            <numerusform>%n report waits for a review by %1.</numerusform>
            <numerusform>%n reports wait for a review by %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1&apos;s last %n report(s) end with the same plan: %2.</source>
        <translation>
            <numerusform>%1&apos;s last %n report ends with the same plan: %2.</numerusform>
            <numerusform>%1&apos;s last %n reports end with the same plan: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1&apos;s last %n report(s) link to no pull request, issue or page: %2.</source>
        <translation>
            <numerusform>%1&apos;s last %n report links to no pull request, issue or page: %2.</numerusform>
            <numerusform>%1&apos;s last %n reports link to no pull request, issue or page: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The review of %n of %1&apos;s reports is only a mark: %2.</source>
        <translation>
            <numerusform>The review of %n of %1&apos;s reports is only a mark: %2.</numerusform>
            <numerusform>The reviews of %n of %1&apos;s reports are only a mark: %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Erasure</name>
    <message numerus="yes">
        <source>%n GitHub ID(s)</source>
        <translation>
            <numerusform>%n GitHub ID</numerusform>
            <numerusform>%n GitHub IDs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the text and path of %n report(s)</source>
        <translation>
            <numerusform>the text and path of %n report</numerusform>
            <numerusform>the texts and paths of %n reports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n review(s) by or about them</source>
        <translation>
            <numerusform>%n review by or about them</numerusform>
            <numerusform>%n reviews by or about them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the title of %n talk(s)</source>
        <translation>
            <numerusform>the title of %n talk</numerusform>
            <numerusform>the titles of %n talks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n application(s)</source>
        <translation>
            <numerusform>%n application</numerusform>
            <numerusform>%n applications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the name on %n certificate(s)</source>
        <translation>
            <numerusform>the name on %n certificate</numerusform>
            <numerusform>the name on %n certificates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the name in %n row(s) of result lists</source>
        <translation>
            <numerusform>the name in %n row of result lists</numerusform>
            <numerusform>the name in %n rows of result lists</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other text(s)</source>
        <translation>
            <numerusform>%n other text</numerusform>
            <numerusform>%n other texts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pairings</name>
    <message numerus="yes">
        <source>%n mentee(s)</source>
        <translation>
            <numerusform>%n mentee</numerusform>
            <numerusform>%n mentees</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more period(s) are owed: %1.</source>
        <translation>
            <numerusform>%n more period is owed: %1.</numerusform>
            <numerusform>%n more periods are owed: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n period(s) are not owed any more: %1.</source>
        <translation>
            <numerusform>%n period is not owed any more: %1.</numerusform>
            <numerusform>%n periods are not owed any more: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordCounts</name>
    <message numerus="yes">
        <source>%n camps</source>
        <translation>
            <numerusform>%n camp</numerusform>
            <numerusform>%n camps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n batches</source>
        <translation>
            <numerusform>%n batch</numerusform>
            <numerusform>%n batches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n periods</source>
        <translation>
            <numerusform>%n period</numerusform>
            <numerusform>%n periods</numerusform>
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
        <source>%n GitHub IDs</source>
        <translation>
            <numerusform>%n GitHub ID</numerusform>
            <numerusform>%n GitHub IDs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n roles</source>
        <translation>
            <numerusform>%n role</numerusform>
            <numerusform>%n roles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n projects</source>
        <translation>
            <numerusform>%n project</numerusform>
            <numerusform>%n projects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mentors of projects</source>
        <translation>
            <numerusform>%n mentor of projects</numerusform>
            <numerusform>%n mentors of projects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pairings</source>
        <translation>
            <numerusform>%n pairing</numerusform>
            <numerusform>%n pairings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mentors of pairings</source>
        <translation>
            <numerusform>%n mentor of pairings</numerusform>
            <numerusform>%n mentors of pairings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reports</source>
        <translation>
            <numerusform>%n report</numerusform>
            <numerusform>%n reports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier texts</source>
        <translation>
            <numerusform>%n earlier text</numerusform>
            <numerusform>%n earlier texts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reviews</source>
        <translation>
            <numerusform>%n review</numerusform>
            <numerusform>%n reviews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exemptions</source>
        <translation>
            <numerusform>%n exemption</numerusform>
            <numerusform>%n exemptions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
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
        <source>%n attendances</source>
        <translation>
            <numerusform>%n attendance</numerusform>
            <numerusform>%n attendances</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rounds of defenses</source>
        <translation>
            <numerusform>%n round of defenses</numerusform>
            <numerusform>%n rounds of defenses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n defenses</source>
        <translation>
            <numerusform>%n defense</numerusform>
            <numerusform>%n defenses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n judges</source>
        <translation>
            <numerusform>%n judge</numerusform>
            <numerusform>%n judges</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n grade sheets</source>
        <translation>
            <numerusform>%n grade sheet</numerusform>
            <numerusform>%n grade sheets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n published lists</source>
        <translation>
            <numerusform>%n published list</numerusform>
            <numerusform>%n published lists</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows of lists</source>
        <translation>
            <numerusform>%n row of lists</numerusform>
            <numerusform>%n rows of lists</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n objections</source>
        <translation>
            <numerusform>%n objection</numerusform>
            <numerusform>%n objections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certificates</source>
        <translation>
            <numerusform>%n certificate</numerusform>
            <numerusform>%n certificates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n applications</source>
        <translation>
            <numerusform>%n application</numerusform>
            <numerusform>%n applications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decisions about imports</source>
        <translation>
            <numerusform>%n decision about imports</numerusform>
            <numerusform>%n decisions about imports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n later due days</source>
        <translation>
            <numerusform>%n later due day</numerusform>
            <numerusform>%n later due days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reports given back</source>
        <translation>
            <numerusform>%n report given back</numerusform>
            <numerusform>%n reports given back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ways of reviews back to the repository</source>
        <translation>
            <numerusform>%n way of a review back to the repository</numerusform>
            <numerusform>%n ways of reviews back to the repository</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>words of %n reminders</source>
        <translation>
            <numerusform>words of one reminder</numerusform>
            <numerusform>words of %n reminders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminders</source>
        <translation>
            <numerusform>%n reminder</numerusform>
            <numerusform>%n reminders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n findings let pass</source>
        <translation>
            <numerusform>%n finding let pass</numerusform>
            <numerusform>%n findings let pass</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Times</name>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n minutes</source>
        <translation>
            <numerusform>in %n minute</numerusform>
            <numerusform>in %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hours</source>
        <translation>
            <numerusform>in %n hour</numerusform>
            <numerusform>in %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
</TS>
