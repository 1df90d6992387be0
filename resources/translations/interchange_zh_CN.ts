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
