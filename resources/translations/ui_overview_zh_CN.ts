<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Overview</name>
    <message>
        <source>no mentor</source>
        <translation>无导师</translation>
    </message>
    <message>
        <source>%1 and %2 others</source>
        <translation>%1 和另外 %2 人</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 missed %2 reports in a row</source>
        <translation>%1 连续 %2 次未交</translation>
    </message>
    <message>
        <source>Periods %1; mentored by %2</source>
        <translation>第 %1 次都没有周报；导师 %2</translation>
    </message>
    <message>
        <source>%1: no report from %2</source>
        <translation>%1未交：%2</translation>
    </message>
    <message>
        <source>%1: %2 waiting for review</source>
        <comment>mentor, number</comment>
        <translation>%1：%2 份待点评</translation>
    </message>
    <message>
        <source>From %1; the longest for %2</source>
        <translation>来自 %1；最久等了 %2</translation>
    </message>
    <message>
        <source>%1: %2 waiting for review</source>
        <comment>period, number</comment>
        <translation>%1：%2 份待点评</translation>
    </message>
    <message>
        <source>It is not known since when</source>
        <translation>不知道从何时起</translation>
    </message>
    <message>
        <source>The longest for %1</source>
        <translation>最久等了 %1</translation>
    </message>
    <message>
        <source>%1 %2 has room for %3 more</source>
        <comment>session, number, talks</comment>
        <translation>%1 %2 还缺 %3 位讲者</translation>
    </message>
    <message>
        <source>It is %1</source>
        <translation>时间：%1</translation>
    </message>
    <message>
        <source>Defense, round %1: %2 without a time</source>
        <translation>第 %1 轮答辩还有 %2 人没有时段</translation>
    </message>
    <message>
        <source>It begins %1</source>
        <translation>%1开始</translation>
    </message>
    <message>
        <source>handed in %1</source>
        <translation>%1提交</translation>
    </message>
    <message>
        <source>Report periods</source>
        <translation>周报期</translation>
    </message>
    <message>
        <source>They come with the camp&apos;s file or its reports</source>
        <translation>随集训营文件或周报导入</translation>
    </message>
    <message>
        <source>Mentees and their projects</source>
        <translation>营员与项目</translation>
    </message>
    <message>
        <source>They come with a roster, or with their reports</source>
        <translation>随名单或周报导入</translation>
    </message>
    <message>
        <source>Mentors</source>
        <translation>导师</translation>
    </message>
    <message>
        <source>They come with a roster, or with the catalogue of projects</source>
        <translation>随名单或项目目录导入</translation>
    </message>
    <message>
        <source>The camp&apos;s repository</source>
        <translation>集训营的仓库</translation>
    </message>
    <message>
        <source>Its pull requests tell when reports were handed in and reviewed</source>
        <translation>拉取请求里有提交和点评的时间</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between parts of a sentence</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>This camp is being set up</source>
        <translation>这一期正在准备</translation>
    </message>
    <message>
        <source>The camp has not begun</source>
        <translation>还没有开营</translation>
    </message>
    <message>
        <source>The first period begins %1</source>
        <translation>第一次周报%1开始</translation>
    </message>
    <message>
        <source>%1 is due %2</source>
        <translation>%1进行中，%2截止</translation>
    </message>
    <message>
        <source>The camp is running</source>
        <translation>集训营进行中</translation>
    </message>
    <message>
        <source>All report periods are over</source>
        <translation>各次周报都已结束</translation>
    </message>
    <message>
        <source>The camp is over: %1 of %2 mentees graduated</source>
        <translation>集训营已结束：%2 位营员中 %1 位结营</translation>
    </message>
    <message>
        <source>nothing needs your attention</source>
        <translation>没有需要处理的事</translation>
    </message>
    <message numerus="yes">
        <source>%n things need your attention</source>
        <translation>
            <numerusform>有 %n 件事需要处理</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is due</source>
        <comment>a period</comment>
        <translation>%1截止</translation>
    </message>
    <message>
        <source>all reports are in</source>
        <translation>周报已交齐</translation>
    </message>
    <message numerus="yes">
        <source>%n reports are not in yet</source>
        <translation>
            <numerusform>还有 %n 份未交</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 begins</source>
        <translation>%1开始</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>kind of session, its number</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n talks</source>
        <translation>
            <numerusform>%n 个分享</numerusform>
        </translation>
    </message>
    <message>
        <source>Defense, round %1</source>
        <translation>第 %1 轮答辩</translation>
    </message>
    <message numerus="yes">
        <source>%n mentees defend</source>
        <translation>
            <numerusform>%n 位营员答辩</numerusform>
        </translation>
    </message>
    <message>
        <source>Objections end</source>
        <translation>异议期截止</translation>
    </message>
    <message>
        <source>Still to set up</source>
        <translation>还要准备</translation>
    </message>
    <message>
        <source>Everything is in place.</source>
        <translation>都准备好了。</translation>
    </message>
    <message>
        <source>Waiting for your review</source>
        <translation>等你点评</translation>
    </message>
    <message>
        <source>No report waits for your review.</source>
        <translation>没有周报等你点评。</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>需要处理</translation>
    </message>
    <message>
        <source>Nothing needs your attention.</source>
        <translation>没有需要处理的事。</translation>
    </message>
    <message>
        <source>Left open</source>
        <translation>遗留事项</translation>
    </message>
    <message>
        <source>Nothing was left open.</source>
        <translation>没有遗留事项。</translation>
    </message>
    <message>
        <source>No report waits for your review</source>
        <translation>没有周报等你点评</translation>
    </message>
    <message numerus="yes">
        <source>%n reports wait for your review</source>
        <translation>
            <numerusform>%n 份周报等你点评</numerusform>
        </translation>
    </message>
    <message>
        <source>It was due %1</source>
        <translation>%1截止</translation>
    </message>
    <message numerus="yes">
        <source>The same plan again: %n mentees</source>
        <translation>
            <numerusform>%n 位营员的计划和上次一样</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No work is linked: %n mentees</source>
        <translation>
            <numerusform>%n 位营员的周报没有附上工作链接</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reviews that are only a mark: %n mentees</source>
        <translation>
            <numerusform>%n 位营员得到的点评只是一个记号</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mentees joined</source>
        <translation>
            <numerusform>新加入 %n 位营员</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reports came in</source>
        <translation>
            <numerusform>新交 %n 份周报</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reports got a review</source>
        <translation>
            <numerusform>%n 份周报有了点评</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n talks were signed up</source>
        <translation>
            <numerusform>新报名 %n 个分享</numerusform>
        </translation>
    </message>
    <message>
        <source>for sessions of this camp</source>
        <translation>在本期的分享会</translation>
    </message>
    <message numerus="yes">
        <source>%n entries in the history</source>
        <translation>
            <numerusform>历史中有 %n 条新记录</numerusform>
        </translation>
    </message>
    <message>
        <source>every change with before and after</source>
        <translation>每处改动的前后都在</translation>
    </message>
</context>
<context>
    <name>flotilla::ui::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
</context>
<context>
    <name>flotilla::ui::OverviewView</name>
    <message>
        <source>No camp yet</source>
        <translation>还没有集训营</translation>
    </message>
    <message>
        <source>The overview cannot be shown</source>
        <translation>无法显示概览</translation>
    </message>
    <message>
        <source>Import a camp&apos;s repository or a folder of reports, and where it stands is shown here.</source>
        <translation>导入集训营的仓库或周报文件夹，这里就会显示进展。</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Coming up</source>
        <translation>接下来</translation>
    </message>
    <message>
        <source>Nothing is planned.</source>
        <translation>没有安排。</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>还有 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Review the %n reports</source>
        <translation>
            <numerusform>点评这 %n 份周报</numerusform>
        </translation>
    </message>
    <message>
        <source>Since you were here last</source>
        <translation>上次打开以来</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>没有变化。</translation>
    </message>
</context>
<context>
    <name>flotilla::ui::TimeLine</name>
    <message>
        <source>Applications</source>
        <translation>报名</translation>
    </message>
    <message>
        <source>Enrolment notice</source>
        <translation>入选公示</translation>
    </message>
    <message>
        <source>Kick-off</source>
        <translation>开营</translation>
    </message>
    <message>
        <source>Defense, round %1</source>
        <translation>第 %1 轮答辩</translation>
    </message>
    <message>
        <source>Provisional results</source>
        <translation>结营公示</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>周报</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
</context>
</TS>
