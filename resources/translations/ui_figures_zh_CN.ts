<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Figures</name>
    <message>
        <source>P%1</source>
        <comment>a period, short</comment>
        <translation>第 %1 次</translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n 小时</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>%n reports without known times are left out</source>
        <translation>
            <numerusform>%n 份时间不详，未计入</numerusform>
        </translation>
    </message>
    <message>
        <source>This camp has no report periods yet.</source>
        <translation>这一期还没有周报期。</translation>
    </message>
    <message>
        <source>Nobody is in this camp yet.</source>
        <translation>这一期还没有人。</translation>
    </message>
    <message>
        <source>Nobody fits this choice.</source>
        <translation>没有人符合这个选择。</translation>
    </message>
    <message>
        <source>Mentors</source>
        <translation>导师</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>导师</translation>
    </message>
    <message>
        <source>Mentees</source>
        <translation>营员</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>已交</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>已点评</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待点评</translation>
    </message>
    <message>
        <source>Reports of each mentor&apos;s mentees; a report of several mentors counts for each</source>
        <translation>每位导师名下营员的周报；有几位导师的周报对每位都计入</translation>
    </message>
    <message numerus="yes">
        <source>%n mentees</source>
        <translation>
            <numerusform>%n 位营员</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait</source>
        <translation>
            <numerusform>%n 份待点评</numerusform>
        </translation>
    </message>
    <message>
        <source>No mentor is known yet.</source>
        <translation>还不知道导师是谁。</translation>
    </message>
    <message>
        <source>Most reports wait for %1: %2</source>
        <translation>等 %1 点评的周报最多：%2 份</translation>
    </message>
    <message numerus="yes">
        <source>No report waits for any of the %n mentors</source>
        <translation>
            <numerusform>%n 位导师名下都没有待点评的周报</numerusform>
        </translation>
    </message>
    <message>
        <source>Reports to review, week by week</source>
        <translation>每周收到的待点评周报</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>周一</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>周报</translation>
    </message>
    <message>
        <source>Reports that came in for a mentor to review, each once for each of its mentors</source>
        <translation>交给导师点评的周报，对每位导师各计一次</translation>
    </message>
    <message>
        <source>No report has come in for a mentor yet.</source>
        <translation>还没有周报交到导师手里。</translation>
    </message>
    <message>
        <source>The busiest week began on %1: %2 reports to review</source>
        <translation>最忙的一周从 %1 开始：%2 份周报待点评</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Talks</source>
        <translation>分享</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>出席</translation>
    </message>
    <message>
        <source>No session is planned yet.</source>
        <translation>还没有安排活动。</translation>
    </message>
    <message>
        <source>%1 of %2 mentees have given a talk</source>
        <translation>%2 位营员中 %1 位做过分享</translation>
    </message>
    <message>
        <source>People at each session</source>
        <translation>每次活动的出席人数</translation>
    </message>
    <message numerus="yes">
        <source>%n more have signed up</source>
        <translation>
            <numerusform>另有 %n 位已报名</numerusform>
        </translation>
    </message>
    <message>
        <source>without a talk yet: %1 and others</source>
        <translation>还没有分享：%1 等</translation>
    </message>
    <message>
        <source>without a talk yet: %1</source>
        <translation>还没有分享：%1</translation>
    </message>
    <message>
        <source>without a talk yet</source>
        <translation>还没有分享</translation>
    </message>
    <message>
        <source>Editions compared</source>
        <translation>各期比较</translation>
    </message>
    <message>
        <source>Share of the reports owed in each period that were handed in. Shares can be compared though the camps differ in size; times only where pull requests tell them</source>
        <translation>每次应交周报中已交的比例。各期人数不同，比例可以相比；时间只有在拉取请求里有时才能相比</translation>
    </message>
    <message>
        <source>Camp</source>
        <translation>集训营</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>应交</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>迟交</translation>
    </message>
    <message>
        <source>Median, days</source>
        <translation>中位数（天）</translation>
    </message>
    <message>
        <source>Graduated</source>
        <translation>结营</translation>
    </message>
    <message>
        <source>No camp of this file has a report that was owed.</source>
        <translation>这个文件里没有一期有应交的周报。</translation>
    </message>
    <message>
        <source>%1 of the reports owed are in; there is no other edition to compare with</source>
        <translation>应交的周报已交 %1；没有其他期可以比较</translation>
    </message>
    <message>
        <source>%1 has the largest share of its reports in: %2</source>
        <translation>%1交齐的比例最高：%2</translation>
    </message>
    <message>
        <source>It is not known when these reports were handed in and reviewed. Only the pull requests tell; import them with the repository.</source>
        <translation>不知道这些周报何时提交、何时点评。只有拉取请求里有；请连同仓库一起导入。</translation>
    </message>
    <message>
        <source>within %1 day</source>
        <translation>%1 天内</translation>
    </message>
    <message>
        <source>over %1 days</source>
        <translation>%1 天以上</translation>
    </message>
    <message>
        <source>%1–%2 days</source>
        <translation>%1–%2 天</translation>
    </message>
    <message>
        <source>Half of the reviews were given within %1</source>
        <translation>一半的点评在 %1内给出</translation>
    </message>
    <message numerus="yes">
        <source>%n reports wait for their review</source>
        <translation>
            <numerusform>%n 份周报等待点评</numerusform>
        </translation>
    </message>
    <message>
        <source>From report to review</source>
        <translation>从提交到点评</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>still waiting</source>
        <translation>仍在等</translation>
    </message>
    <message>
        <source>90th percentile, days</source>
        <translation>90 分位（天）</translation>
    </message>
    <message>
        <source>Longest wait so far, days</source>
        <translation>至今最久（天）</translation>
    </message>
    <message>
        <source>Without known times</source>
        <translation>时间不详</translation>
    </message>
    <message>
        <source>No report has been handed in yet.</source>
        <translation>还没有人交周报。</translation>
    </message>
    <message numerus="yes">
        <source>%n reports by days waited</source>
        <translation>
            <numerusform>%n 份周报，按等待的天数</numerusform>
        </translation>
    </message>
    <message>
        <source>nine of ten within %1</source>
        <translation>九成在 %1内</translation>
    </message>
    <message numerus="yes">
        <source>%n reviews</source>
        <translation>
            <numerusform>%n 份点评</numerusform>
        </translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>点评</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>周报</translation>
    </message>
    <message>
        <source>Review delay by period</source>
        <translation>各次周报的点评等待</translation>
    </message>
    <message>
        <source>Median time from report to review</source>
        <translation>从提交到点评的中位数</translation>
    </message>
    <message>
        <source>Reviews took longest in period %1: half of them more than %2</source>
        <translation>第 %1 次周报等点评最久：一半超过 %2</translation>
    </message>
    <message>
        <source>Review delay by mentor</source>
        <translation>各位导师的点评等待</translation>
    </message>
    <message>
        <source>Median time from report to review; a report of several mentors counts for each</source>
        <translation>从提交到点评的中位数；有几位导师的周报对每位都计入</translation>
    </message>
    <message>
        <source>%1 takes longest to review: half of the time more than %2</source>
        <translation>%1 的点评最慢：一半超过 %2</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>报名</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>入选</translation>
    </message>
    <message>
        <source>First report</source>
        <translation>交了第一份周报</translation>
    </message>
    <message>
        <source>All reports due</source>
        <translation>应交的全部交齐</translation>
    </message>
    <message>
        <source>Defended</source>
        <translation>已答辩</translation>
    </message>
    <message>
        <source>Grades, stars and money</source>
        <translation>成绩、星数与奖金</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>成绩</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>星数</translation>
    </message>
    <message>
        <source>%1 · %2 stars</source>
        <comment>people, stars</comment>
        <translation>%1 人 · %2 星</translation>
    </message>
    <message>
        <source>All</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Special awards</source>
        <translation>特别奖</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>奖金</translation>
    </message>
    <message>
        <source>Nobody has a grade yet. Grades come from the defenses, or from a published list of results.</source>
        <translation>还没有人有成绩。成绩来自答辩，或来自公布的结果名单。</translation>
    </message>
    <message numerus="yes">
        <source>%n people with a grade</source>
        <translation>
            <numerusform>%n 人有成绩</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n special awards</source>
        <translation>
            <numerusform>%n 个特别奖</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 passed and earned %3 stars, %4</source>
        <translation>%2 人中 %1 人通过，共 %3 星，%4</translation>
    </message>
    <message>
        <source>From application to graduation</source>
        <translation>从报名到结营</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Each person is counted once</source>
        <translation>每人只计一次</translation>
    </message>
    <message>
        <source>not recorded here: %1</source>
        <translation>这里没有记录：%1</translation>
    </message>
    <message>
        <source>%1 enrolled, %2 graduated</source>
        <translation>%1 人入选，%2 人结营</translation>
    </message>
    <message>
        <source>%1 enrolled, %2 have defended so far</source>
        <translation>%1 人入选，至今 %2 人已答辩</translation>
    </message>
    <message>
        <source>%1 enrolled, %2 have handed in every report due so far</source>
        <translation>%1 人入选，%2 人至今应交的周报全部交齐</translation>
    </message>
    <message>
        <source>%1: %2 of %3 reports are in</source>
        <translation>%1：应交 %3 份，已交 %2 份</translation>
    </message>
    <message numerus="yes">
        <source>%n wait for a review</source>
        <translation>
            <numerusform>%n 份待点评</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are missing</source>
        <translation>
            <numerusform>%n 份未交</numerusform>
        </translation>
    </message>
    <message>
        <source>all are reviewed</source>
        <translation>全部已点评</translation>
    </message>
    <message>
        <source>Reports by period</source>
        <translation>各次周报</translation>
    </message>
    <message>
        <source>State of each period&apos;s reports; above, handed in of those owed</source>
        <translation>每次周报的状态，上方为已交 / 应交</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>应交</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>未交</translation>
    </message>
    <message>
        <source>Exempt</source>
        <translation>免交</translation>
    </message>
    <message numerus="yes">
        <source>%n came late</source>
        <translation>
            <numerusform>%n 份迟交</numerusform>
        </translation>
    </message>
    <message>
        <source>The first report is not due yet</source>
        <translation>第一次周报还没到期</translation>
    </message>
    <message>
        <source>%1 reports are in, %2 were due by now</source>
        <translation>已交 %1 份，至今应交 %2 份</translation>
    </message>
    <message numerus="yes">
        <source>%n are reviewed</source>
        <translation>
            <numerusform>%n 份已点评</numerusform>
        </translation>
    </message>
    <message>
        <source>Progress against what was due</source>
        <translation>进度与应交</translation>
    </message>
    <message>
        <source>Reports, counted up day by day; each batch is due on its own days</source>
        <translation>按天累计的周报；各批次按自己的日期到期</translation>
    </message>
    <message>
        <source>No report is owed in these periods.</source>
        <translation>这些周报期里没有应交的周报。</translation>
    </message>
    <message>
        <source>Every report</source>
        <translation>每一份周报</translation>
    </message>
    <message>
        <source>Every mentee, those who need somebody first</source>
        <translation>每位营员的周报，最需要留意的在前</translation>
    </message>
    <message>
        <source>Mentee</source>
        <translation>营员</translation>
    </message>
    <message>
        <source>Nobody has missed a report</source>
        <translation>没有人缺过周报</translation>
    </message>
    <message numerus="yes">
        <source>All %n mentees have missed a report</source>
        <translation>
            <numerusform>%n 位营员都缺过周报</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mentees have missed a report</source>
        <translation>
            <numerusform>%n 人有未交的周报</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the other %n none</source>
        <translation>
            <numerusform>其余 %n 人一次不缺</numerusform>
        </translation>
    </message>
    <message>
        <source>Due day</source>
        <translation>截止日</translation>
    </message>
    <message>
        <source>of the whole camp, whatever is chosen above</source>
        <translation>全营的数字，不随上面的选择</translation>
    </message>
    <message numerus="yes">
        <source>%n talks</source>
        <translation>
            <numerusform>%n 个分享</numerusform>
        </translation>
    </message>
    <message>
        <source>as of %1</source>
        <comment>a day</comment>
        <translation>截至 %1</translation>
    </message>
    <message>
        <source>Grades</source>
        <translation>成绩</translation>
    </message>
    <message>
        <source>%1 of %2 passed</source>
        <translation>%2 人中 %1 人通过</translation>
    </message>
    <message>
        <source>The camp on one page</source>
        <translation>集训营一页纸报告</translation>
    </message>
    <message numerus="yes">
        <source>the first %n are drawn, the table has all</source>
        <translation>
            <numerusform>只画前 %n 个，表格里有全部</numerusform>
        </translation>
    </message>
    <message>
        <source>Every mentee, by the number of their project</source>
        <translation>每位营员，按项目编号排列</translation>
    </message>
    <message>
        <source>Every report, by project</source>
        <translation>每一份周报，按项目</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>%1 days</source>
        <comment>a decimal number</comment>
        <translation>%1 天</translation>
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
    <message numerus="yes">
        <source>on %n projects</source>
        <translation>
            <numerusform>分布在 %n 个项目</numerusform>
        </translation>
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
        <source>Report periods</source>
        <translation>周报期</translation>
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
        <source>Report to review</source>
        <translation>提交到点评</translation>
    </message>
    <message>
        <source>half within that; nine of ten within %1</source>
        <translation>一半在此之内；九成在 %1内</translation>
    </message>
</context>
</TS>
