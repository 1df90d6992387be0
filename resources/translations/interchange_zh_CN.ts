<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Announcement</name>
    <message>
        <source>Your name</source>
        <translation>你的姓名</translation>
    </message>
    <message>
        <source>Title of your project</source>
        <translation>你的项目名称</translation>
    </message>
    <message>
        <source>Please ask your mentor to fill this in</source>
        <translation>请联系导师填写</translation>
    </message>
    <message>
        <source>%1 is open</source>
        <translation>%1开始提交</translation>
    </message>
    <message>
        <source>It covers %1. Please hand in your report **by the end of %2** (%3).</source>
        <translation>本次周报覆盖 %1，请在 **%2 结束之前**提交（%3）。</translation>
    </message>
    <message>
        <source>Put a file into your folder, `%1`, with this name: `%2`</source>
        <translation>在自己的文件夹 `%1` 中新建文件，文件名：`%2`</translation>
    </message>
    <message>
        <source>NN_your-GitHub-ID</source>
        <translation>NN_你的GitHub-ID</translation>
    </message>
    <message>
        <source>Open a pull request with this title: `%1`</source>
        <translation>提交拉取请求，标题：`%1`</translation>
    </message>
    <message>
        <source>your-GitHub-ID</source>
        <translation>你的GitHub-ID</translation>
    </message>
    <message>
        <source>Ask your mentor to write the review into the open pull request; it is merged afterwards.</source>
        <translation>请导师在合入之前把点评写进这个拉取请求，之后再合入。</translation>
    </message>
    <message>
        <source>Template:</source>
        <translation>模板：</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Report %1 is due</source>
        <translation>第 %1 次周报截止</translation>
    </message>
    <message>
        <source>Report %1 is due (%2)</source>
        <comment>a period, a batch</comment>
        <translation>第 %1 次周报截止（%2）</translation>
    </message>
    <message>
        <source>Defense: %1</source>
        <comment>a mentee</comment>
        <translation>答辩：%1</translation>
    </message>
    <message>
        <source>%1. %2 (%3)</source>
        <comment>a place, a title, a speaker</comment>
        <translation>%1. %2（%3）</translation>
    </message>
    <message>
        <source>Recording: %1</source>
        <translation>录像：%1</translation>
    </message>
    <message>
        <source>On time until the end of this hour.</source>
        <translation>在这一小时结束前提交都算按时。</translation>
    </message>
</context>
<context>
    <name>Ledger</name>
    <message>
        <source>from the newest published list; no panel’s sheet is recorded</source>
        <translation>取自最新公布的名单；没有评审组的评分表</translation>
    </message>
    <message>
        <source>overridden: %1</source>
        <translation>改判：%1</translation>
    </message>
    <message>
        <source>overridden, not confirmed by a second person: %1</source>
        <translation>改判，尚无第二人确认：%1</translation>
    </message>
    <message>
        <source>from the panel’s sheet, round %1, %2</source>
        <translation>取自评审组的评分表，第 %1 轮，%2</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>月数</translation>
    </message>
    <message>
        <source>as recorded; the days are not known</source>
        <translation>按记录；起止日期不详</translation>
    </message>
    <message>
        <source>%1 days are about as many months</source>
        <translation>%1 天，折合相同月数</translation>
    </message>
    <message>
        <source>as recorded; %1 days would be %2</source>
        <translation>按记录；%1 天应折合 %2 个月</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>星数</translation>
    </message>
    <message>
        <source>the grade’s own, up to three months</source>
        <translation>成绩对应的星数，三个月以内不变</translation>
    </message>
    <message>
        <source>a third more for each month after the third, rounded down</source>
        <translation>第三个月以后每月多三分之一，向下取整</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>结营成绩</translation>
    </message>
    <message>
        <source>Bonus</source>
        <translation>加星</translation>
    </message>
    <message>
        <source>special award</source>
        <translation>特别奖</translation>
    </message>
    <message>
        <source>a grade of its own in this camp; nothing is added</source>
        <translation>本期特别奖是单独的成绩，不另加星</translation>
    </message>
    <message>
        <source>added after rounding down</source>
        <translation>取整之后再加</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>奖金</translation>
    </message>
    <message>
        <source>version %1 of the camp’s rules</source>
        <translation>本期规则第 %1 版</translation>
    </message>
    <message>
        <source>%1 let off by %2: %3</source>
        <translation>%1免交，%2 签：%3</translation>
    </message>
    <message>
        <source>%1 of %2 reports handed in or let off</source>
        <translation>周报 %1/%2，已交或免交</translation>
    </message>
    <message>
        <source>missing: %1</source>
        <translation>缺：%1</translation>
    </message>
    <message>
        <source>%1 of %2 reports reviewed</source>
        <translation>导师点评 %1/%2</translation>
    </message>
    <message>
        <source>without a review: %1</source>
        <translation>没有点评：%1</translation>
    </message>
    <message>
        <source>Defense passed</source>
        <translation>答辩通过</translation>
    </message>
    <message>
        <source>Defense not passed</source>
        <translation>答辩未通过</translation>
    </message>
    <message>
        <source>No grade yet</source>
        <translation>还没有成绩</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Nobody has graded this yet, so there are no stars.</source>
        <translation>还没有评定成绩，所以没有星数。</translation>
    </message>
    <message>
        <source>%1: no stars.</source>
        <translation>%1：没有星数。</translation>
    </message>
    <message>
        <source>%1 for %2 months is %3 stars, with the special award %4 ★: %5</source>
        <translation>%1，%2 个月，得 %3 星，加特别奖共 %4 ★：%5</translation>
    </message>
    <message>
        <source>%1 for %2 months is %3 ★: %5</source>
        <translation>%1，%2 个月，得 %3 ★：%5</translation>
    </message>
    <message>
        <source>%1: star ledger</source>
        <translation>%1：星账</translation>
    </message>
    <message>
        <source>%1 of %2 people are graded, %3 passed; %4 meet the whole checklist. %5 ★, %6.</source>
        <translation>%2 人中 %1 人有成绩，%3 人通过；%4 人满足全部结营条件。共 %5 ★，%6。</translation>
    </message>
    <message>
        <source>Mentee</source>
        <translation>营员</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Grade’s stars</source>
        <translation>成绩星数</translation>
    </message>
    <message>
        <source>By months, rounded down</source>
        <translation>按月数折算取整</translation>
    </message>
    <message>
        <source>Graduates</source>
        <translation>可结营</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>还差什么</translation>
    </message>
    <message>
        <source>Version %1 of the camp’s rules; a star is %2.</source>
        <translation>本期规则第 %1 版；每星 %2。</translation>
    </message>
</context>
<context>
    <name>Lint</name>
    <message>
        <source>The file&apos;s name does not hold the first and the last day of the period. Name it like this: %1</source>
        <translation>文件名里没有周期的首日和末日。请这样命名：%1</translation>
    </message>
    <message>
        <source>The dates in the file&apos;s name do not make a period. Name it like this: %1</source>
        <translation>文件名里的日期构不成一个周期。请这样命名：%1</translation>
    </message>
    <message>
        <source>The year in the file&apos;s name is impossible (%1). Rename it to: %2</source>
        <translation>文件名里的年份不可能（%1）。请改名为：%2</translation>
    </message>
    <message>
        <source>The file&apos;s name does not end with one “.md”. Rename it to: %1</source>
        <translation>文件名没有以一个“.md”结尾。请改名为：%1</translation>
    </message>
    <message>
        <source>There are spaces in the file&apos;s name. Rename it to: %1</source>
        <translation>文件名里有空格。请改名为：%1</translation>
    </message>
    <message>
        <source>The file&apos;s name does not start as usual. Rename it to: %1</source>
        <translation>文件名的开头不符合惯例。请改名为：%1</translation>
    </message>
    <message>
        <source>The dates are not those of a period of the camp. Probably meant: %1</source>
        <translation>日期与集训营的周期不一致。可能应为：%1</translation>
    </message>
    <message>
        <source>The dates lie outside every period of the camp.</source>
        <translation>日期不在集训营的任何周期之内。</translation>
    </message>
    <message>
        <source>The folder “%1” does not end with a GitHub ID. Name it like this: 07_your-GitHub-ID</source>
        <translation>文件夹“%1”没有以 GitHub ID 结尾。请这样命名：07_你的GitHub-ID</translation>
    </message>
    <message>
        <source>There is no section “%1”. Add a line: ### %1</source>
        <translation>缺少“%1”一节。请添加一行：### %1</translation>
    </message>
    <message>
        <source>Nothing stands under “%1”. Write what you did or plan.</source>
        <translation>“%1”下面没有内容。请写明做了什么或打算做什么。</translation>
    </message>
    <message>
        <source>There is no review yet, only a placeholder. Ask your mentor to write one here.</source>
        <translation>还没有点评，只有占位文字。请导师在这里点评。</translation>
    </message>
    <message>
        <source>There is no review yet. Ask your mentor to write one here.</source>
        <translation>还没有点评。请导师在这里点评。</translation>
    </message>
    <message>
        <source>The file is not in UTF-8 but in GB18030. Save it as UTF-8.</source>
        <translation>文件的编码是 GB18030 而不是 UTF-8。请另存为 UTF-8。</translation>
    </message>
    <message>
        <source>A block of code that starts with ``` is never closed.</source>
        <translation>以 ``` 开头的代码块没有结束。</translation>
    </message>
    <message>
        <source>The file is not a text.</source>
        <translation>这个文件不是文本。</translation>
    </message>
    <message>
        <source>A date in the file&apos;s name is not written like 2024.03.09. Rename it to: %1</source>
        <translation>文件名里的日期没有写成 2024.03.09 这样。请改名为：%1</translation>
    </message>
</context>
<context>
    <name>ListFindings</name>
    <message>
        <source>Row %1.</source>
        <translation>第 %1 行。</translation>
    </message>
    <message>
        <source>Rows %1.</source>
        <translation>第 %1 行。</translation>
    </message>
    <message>
        <source>no grade</source>
        <translation>没有成绩</translation>
    </message>
    <message>
        <source>Listed %2 times: %1</source>
        <translation>同一人出现 %2 次：%1</translation>
    </message>
    <message>
        <source>Nobody is known by this GitHub ID: %1</source>
        <translation>没有人用这个 GitHub ID：%1</translation>
    </message>
    <message>
        <source>%1 is probably %2</source>
        <translation>%1 大概就是 %2</translation>
    </message>
    <message>
        <source>Passed, but not listed: %1</source>
        <translation>成绩及格以上却未列入：%1</translation>
    </message>
    <message>
        <source>Paired and reported, but not listed: %1</source>
        <translation>有带教关系、交过周报却未列入：%1</translation>
    </message>
    <message>
        <source>Listed without a defense: %1</source>
        <translation>列入者没有答辩成绩：%1</translation>
    </message>
    <message>
        <source>Failed, but listed: %1</source>
        <translation>不及格却列入：%1</translation>
    </message>
    <message>
        <source>Left the camp, but listed: %1</source>
        <translation>已退出却列入：%1</translation>
    </message>
    <message>
        <source>Another grade than in the ledger: %1</source>
        <translation>成绩与星账不同：%1</translation>
    </message>
    <message>
        <source>Other stars than in the ledger: %1</source>
        <translation>星数与星账不同：%1</translation>
    </message>
    <message>
        <source>The overridden grade is not confirmed: %1</source>
        <translation>改判的成绩尚未确认：%1</translation>
    </message>
    <message>
        <source>Grades cannot be checked</source>
        <translation>成绩无从核对</translation>
    </message>
    <message>
        <source>A list has everybody once; somebody else may be missing for it.</source>
        <translation>名单上每人只有一行；也许因此漏了别人。</translation>
    </message>
    <message>
        <source>Say who is meant, or take the row off.</source>
        <translation>请说明是谁，或去掉这一行。</translation>
    </message>
    <message>
        <source>%1 has no row, and the GitHub IDs are alike.</source>
        <translation>%1 没有列入，而两个 GitHub ID 相近。</translation>
    </message>
    <message>
        <source>The ledger has %1.</source>
        <translation>星账上是%1。</translation>
    </message>
    <message>
        <source>No grade says why: failed, forgotten, or on the list under another name?</source>
        <translation>没有成绩说明原因：未通过、漏列，还是用了别的名字？</translation>
    </message>
    <message>
        <source>No panel’s sheet is recorded for them.</source>
        <translation>没有评审组给他们的评分表。</translation>
    </message>
    <message>
        <source>A published list never names who failed. Take the row off.</source>
        <translation>公示名单不写未通过的人。请去掉这一行。</translation>
    </message>
    <message>
        <source>Their pairing ended early. A published list never names who withdrew.</source>
        <translation>带教关系已提前结束。公示名单不写退出的人。</translation>
    </message>
    <message>
        <source>The special award differs.</source>
        <translation>特别奖不一致。</translation>
    </message>
    <message>
        <source>The list says %1, the ledger %2.</source>
        <translation>名单上是%1，星账上是%2。</translation>
    </message>
    <message>
        <source>Months or rules changed since the row was made.</source>
        <translation>这一行写下之后，月数或规则有变。</translation>
    </message>
    <message>
        <source>A second person has to confirm it.</source>
        <translation>需要第二人确认。</translation>
    </message>
    <message>
        <source>Whoever counts rows counts somebody twice.</source>
        <translation>数行数就会把人数两遍。</translation>
    </message>
    <message>
        <source>No defense of this camp is recorded, so only names and rows are checked.</source>
        <translation>本期没有答辩记录，所以只核对人名和行数。</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between rows and people</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>Nothing contradicts the records.</source>
        <translation>与记录没有矛盾。</translation>
    </message>
    <message>
        <source>let pass</source>
        <translation>已放行</translation>
    </message>
    <message>
        <source>error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>note</source>
        <translation>说明</translation>
    </message>
</context>
<context>
    <name>Nudge</name>
    <message>
        <source>Nobody owes a report or a review for %1.</source>
        <translation>%1没有人欠交周报，也没有待写的点评。</translation>
    </message>
    <message>
        <source>One text for each group</source>
        <translation>每个群一段</translation>
    </message>
    <message>
        <source>One text for each person</source>
        <translation>每个人一段</translation>
    </message>
    <message>
        <source>it was due on %1</source>
        <translation>截止日是 %1，已经过了</translation>
    </message>
    <message>
        <source>it is due on %1</source>
        <translation>截止日是 %1</translation>
    </message>
    <message>
        <source>{names} the report for {period} ({days}) is not here yet; {due}.</source>
        <translation>{names} {period}（{days}）还没有提交，{due}。</translation>
    </message>
    <message>
        <source>{names} these reports for {period} wait for a review:
{reports}</source>
        <translation>{names} 以下周报（{period}）在等待点评：
{reports}</translation>
    </message>
    <message>
        <source>Hello {name},
the report for {period} ({days}) is not here yet; {due}.</source>
        <translation>{name}，您好：
{period}（{days}）还没有提交，{due}。</translation>
    </message>
    <message>
        <source>Hello {name},
these reports for {period} wait for your review:
{reports}</source>
        <translation>{name}，您好：
以下周报（{period}）在等您点评：
{reports}</translation>
    </message>
</context>
<context>
    <name>PublishedList</name>
    <message>
        <source>%1, special award</source>
        <translation>%1，特别奖</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>GitHub ID</source>
        <translation>GitHub ID</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>结营成绩</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>星数</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>奖金</translation>
    </message>
    <message numerus="yes">
        <source>%n people are taken into %1.</source>
        <translation>
            <numerusform>%1共入选 %n 人。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people have completed %1. These are the final results.</source>
        <translation>
            <numerusform>%1共有 %n 人结营，以下为最终结果。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people have completed %1.</source>
        <translation>
            <numerusform>%1共有 %n 人通过结营考核，现予公示。</numerusform>
        </translation>
    </message>
    <message>
        <source>Objections are taken from %1 to %2 (%3).</source>
        <translation>公示期 %1 至 %2（%3），如有异议请在期内提出。</translation>
    </message>
    <message>
        <source> </source>
        <comment>between sentences</comment>
        <translation></translation>
    </message>
    <message>
        <source>Each is answered by %1.</source>
        <translation>每条异议最迟于 %1 答复。</translation>
    </message>
</context>
<context>
    <name>RollCall</name>
    <message>
        <source>No mentor is known</source>
        <translation>导师未知</translation>
    </message>
    <message>
        <source>since %1, %2</source>
        <translation>自 %1 起，%2</translation>
    </message>
    <message>
        <source>it is not known since when</source>
        <translation>起始时间未知</translation>
    </message>
    <message>
        <source>Not handed in</source>
        <translation>未交</translation>
    </message>
    <message>
        <source>Reviews owed</source>
        <translation>待点评</translation>
    </message>
    <message>
        <source>Handed in late</source>
        <translation>迟交</translation>
    </message>
    <message>
        <source>Exempt</source>
        <translation>免交</translation>
    </message>
    <message>
        <source>%1: who handed in</source>
        <translation>%1汇总</translation>
    </message>
    <message>
        <source>%1 of %2 handed in.</source>
        <translation>已交 %1 人，应交 %2 人。</translation>
    </message>
    <message>
        <source>Without a project</source>
        <translation>没有项目</translation>
    </message>
</context>
<context>
    <name>SessionTexts</name>
    <message>
        <source>materials</source>
        <translation>材料</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a time, its time zone</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Talks of %1</source>
        <comment>a camp</comment>
        <translation>%1的分享</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>录像</translation>
    </message>
    <message>
        <source>No talk has its place yet.</source>
        <translation>还没有确定的分享。</translation>
    </message>
    <message>
        <source>%1: you speak at %2.</source>
        <comment>speakers, a session</comment>
        <translation>%1：你将在%2上分享。</translation>
    </message>
    <message>
        <source>- When: %1</source>
        <translation>- 时间：%1</translation>
    </message>
    <message>
        <source>- Where: %1</source>
        <translation>- 地点：%1</translation>
    </message>
    <message>
        <source>Still needed: the materials of %1. A link is enough.</source>
        <translation>还需要 %1 的材料，给一个链接就可以。</translation>
    </message>
    <message>
        <source>%1 is on %2.</source>
        <comment>a session, a time</comment>
        <translation>%1将于 %2 举行。</translation>
    </message>
    <message numerus="yes">
        <source>%n talk(s) can still be signed up.</source>
        <translation>
            <numerusform>还可以报名 %n 个分享。</numerusform>
        </translation>
    </message>
    <message>
        <source>Who has not spoken yet: %1</source>
        <translation>还没有分享过的：%1</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Mentees</source>
        <translation>营员</translation>
    </message>
    <message>
        <source>Mentors</source>
        <translation>导师</translation>
    </message>
    <message>
        <source>Report periods</source>
        <translation>周报周期</translation>
    </message>
    <message>
        <source>Reports handed in</source>
        <translation>已交周报</translation>
    </message>
    <message>
        <source>Reports with a review</source>
        <translation>已点评的周报</translation>
    </message>
    <message>
        <source>Reports that wait for a review</source>
        <translation>待点评的周报</translation>
    </message>
    <message>
        <source>Tech-share sessions</source>
        <translation>技术分享会</translation>
    </message>
    <message>
        <source>Talks</source>
        <translation>分享</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>讲者</translation>
    </message>
    <message>
        <source>Defenses</source>
        <translation>答辩</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>周期</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>已交</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>应交</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>已点评</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>未交</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>迟交</translation>
    </message>
    <message>
        <source>Exempt</source>
        <translation>免交</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>结营成绩</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Special awards</source>
        <translation>特别奖励</translation>
    </message>
    <message>
        <source>Period by period</source>
        <translation>各次周报</translation>
    </message>
    <message>
        <source>Grades</source>
        <translation>结营成绩</translation>
    </message>
    <message>
        <source>Thanks to the mentors</source>
        <translation>感谢各位导师</translation>
    </message>
    <message>
        <source>From %1 to %2, %3</source>
        <comment>first day, last day, what happened</comment>
        <translation>%1 至 %2，%3</translation>
    </message>
    <message>
        <source>%1; %2 of them graduated</source>
        <translation>%1；其中 %2 人结营</translation>
    </message>
    <message>
        <source>.</source>
        <comment>end of a sentence</comment>
        <translation>。</translation>
    </message>
    <message>
        <source>Reports beside them, outside the periods or not owed</source>
        <translation>此外的周报（不在各次周报之内，或无须提交）</translation>
    </message>
    <message numerus="yes">
        <source>%n mentees</source>
        <translation>
            <numerusform>%n 位营员</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mentors</source>
        <translation>
            <numerusform>%n 位导师</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 took part with %2</source>
        <comment>mentees, mentors</comment>
        <translation>%1在 %2的带领下参加</translation>
    </message>
</context>
<context>
    <name>WriteBack</name>
    <message>
        <source>stands there already</source>
        <translation>已在其中</translation>
    </message>
    <message>
        <source>into the empty section</source>
        <translation>写入空白的点评部分</translation>
    </message>
    <message>
        <source>in place of the placeholder</source>
        <translation>替换占位内容</translation>
    </message>
    <message>
        <source>in place of what was written before</source>
        <translation>替换之前写入的内容</translation>
    </message>
    <message>
        <source>below the review that is there</source>
        <translation>追加在已有点评之后</translation>
    </message>
    <message>
        <source>below a heading that is added</source>
        <translation>写在新增的标题下</translation>
    </message>
    <message>
        <source>Take back the review of %1</source>
        <translation>撤回点评：%1</translation>
    </message>
    <message>
        <source>Review of %1</source>
        <translation>导师点评：%1</translation>
    </message>
</context>
</TS>
