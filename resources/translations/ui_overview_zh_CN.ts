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
        <source>%1 days</source>
        <comment>a decimal number</comment>
        <translation>%1 天</translation>
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
        <source>Handed in</source>
        <translation>已交</translation>
    </message>
    <message>
        <source>nothing is due yet</source>
        <translation>还没有到期的周报</translation>
    </message>
    <message>
        <source>nobody is missing</source>
        <translation>没有人未交</translation>
    </message>
    <message numerus="yes">
        <source>%n are missing</source>
        <translation>
            <numerusform>%n 份未交</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 / %2 the time before</source>
        <translation>上一次是 %1 / %2</translation>
    </message>
    <message>
        <source>%1 handed in</source>
        <translation>%1已交</translation>
    </message>
    <message>
        <source>%1 of period %2</source>
        <translation>第 %2 次 %1 份</translation>
    </message>
    <message>
        <source>the longest for %1</source>
        <translation>最久 %1</translation>
    </message>
    <message>
        <source>Wait for your review</source>
        <translation>等你点评</translation>
    </message>
    <message>
        <source>Wait for a review</source>
        <translation>周报待点评</translation>
    </message>
    <message>
        <source>every report has its review</source>
        <translation>每份周报都有点评</translation>
    </message>
    <message>
        <source>Your median, report to review</source>
        <translation>你从提交到点评的中位数</translation>
    </message>
    <message>
        <source>Median, report to review</source>
        <translation>从提交到点评的中位数</translation>
    </message>
    <message>
        <source>no review has a known time</source>
        <translation>点评的时间都不详</translation>
    </message>
    <message>
        <source>nine of ten within %1</source>
        <translation>九成在 %1内</translation>
    </message>
    <message>
        <source>the camp&apos;s is %1</source>
        <translation>全营是 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n reviews</source>
        <translation>
            <numerusform>%n 份点评</numerusform>
        </translation>
    </message>
    <message>
        <source>Next due day</source>
        <translation>下次截止</translation>
    </message>
    <message>
        <source>all periods are over</source>
        <translation>各次周报都已结束</translation>
    </message>
    <message>
        <source>Until %1 is due</source>
        <translation>离%1截止</translation>
    </message>
    <message>
        <source>%1 and others</source>
        <translation>%1 等</translation>
    </message>
    <message>
        <source>Missed two in a row</source>
        <translation>连续两次未交</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>没有人</translation>
    </message>
    <message>
        <source>Handed in by your mentees</source>
        <translation>你的营员已交</translation>
    </message>
    <message>
        <source>Reports handed in</source>
        <translation>已交周报</translation>
    </message>
    <message>
        <source>none is known to be late</source>
        <translation>没有发现迟交</translation>
    </message>
    <message numerus="yes">
        <source>%n came late</source>
        <translation>
            <numerusform>%n 份迟交</numerusform>
        </translation>
    </message>
    <message>
        <source>Graduated</source>
        <translation>结营</translation>
    </message>
    <message numerus="yes">
        <source>%n special awards</source>
        <translation>
            <numerusform>%n 个特别奖</numerusform>
        </translation>
    </message>
    <message>
        <source>mentees of the camp</source>
        <translation>本期营员</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>已点评</translation>
    </message>
    <message>
        <source>of the reports handed in</source>
        <translation>占已交的周报</translation>
    </message>
    <message>
        <source>Talks</source>
        <translation>分享</translation>
    </message>
    <message numerus="yes">
        <source>by %n mentees</source>
        <translation>
            <numerusform>由 %n 位营员</numerusform>
        </translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>星数</translation>
    </message>
    <message>
        <source>Mentees</source>
        <translation>营员</translation>
    </message>
    <message>
        <source>with a project</source>
        <translation>有项目</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>with a mentee</source>
        <translation>有营员</translation>
    </message>
    <message>
        <source>in this camp</source>
        <translation>本期</translation>
    </message>
    <message>
        <source>Applicants</source>
        <translation>报名</translation>
    </message>
    <message>
        <source>who are recorded</source>
        <translation>有记录</translation>
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
