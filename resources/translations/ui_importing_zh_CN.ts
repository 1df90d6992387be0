<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ImportAttention</name>
    <message numerus="yes">
        <source>%n time(s) a person has several reports in one period</source>
        <translation>
            <numerusform>有 %n 处，一人在同一次周报里交了多份</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) may be somebody else with another GitHub ID</source>
        <translation>
            <numerusform>%n 人可能是换了 GitHub ID 的同一人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n person(s) the first period is assumed</source>
        <translation>
            <numerusform>%n 人从第几次周报起算是推定的</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) lie outside every period</source>
        <translation>
            <numerusform>%n 份周报不在任何一次周报内</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are no reports and are left out</source>
        <translation>
            <numerusform>%n 个文件不是周报，已略去</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>short name of a finding and how many</comment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) report on several projects at the same time</source>
        <translation>
            <numerusform>%n 人同时在多个项目上提交周报</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportDuplicates</name>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>Which counts</source>
        <translation>以哪份为准</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>上交时间</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>字数</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
</context>
<context>
    <name>ImportFindings</name>
    <message>
        <source>What was found</source>
        <translation>发现</translation>
    </message>
</context>
<context>
    <name>ImportIgnored</name>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Why it is left out</source>
        <translation>略去的原因</translation>
    </message>
</context>
<context>
    <name>ImportPeople</name>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Mentors</source>
        <translation>导师</translation>
    </message>
    <message>
        <source>Periods reported</source>
        <translation>已交次数</translation>
    </message>
    <message>
        <source>Due from</source>
        <translation>起算</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>说明</translation>
    </message>
</context>
<context>
    <name>ImportPeriods</name>
    <message>
        <source>%1?</source>
        <comment>a period that only one person used</comment>
        <translation>%1？</translation>
    </message>
    <message>
        <source>Only one person used these days</source>
        <translation>只有一人用了这段日期</translation>
    </message>
    <message>
        <source>Counting again…</source>
        <translation>正在重新统计…</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>What was handed in</source>
        <translation>上交情况</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>截止</translation>
    </message>
</context>
<context>
    <name>ImportReports</name>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>本周</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下周</translation>
    </message>
    <message>
        <source>Q&amp;A</source>
        <translation>疑问</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>导师点评</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>说明</translation>
    </message>
</context>
<context>
    <name>ImportResults</name>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>结营成绩</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>说明</translation>
    </message>
</context>
<context>
    <name>ImportTables</name>
    <message>
        <source>none</source>
        <comment>outside every period</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>Work %1, next %2, questions %3, review %4 characters</source>
        <translation>本周工作 %1 字，下周工作 %2 字，疑问 %3 字，导师点评 %4 字</translation>
    </message>
    <message>
        <source>Period %1</source>
        <translation>第 %1 次</translation>
    </message>
    <message>
        <source>%1, assumed</source>
        <comment>Period 4, assumed</comment>
        <translation>%1（推定）</translation>
    </message>
    <message>
        <source>not on the roster</source>
        <translation>不在名册里</translation>
    </message>
    <message>
        <source>perhaps %1</source>
        <comment>the same person as</comment>
        <translation>可能就是 %1</translation>
    </message>
    <message>
        <source>the same person as %1</source>
        <translation>与 %1 是同一人</translation>
    </message>
    <message>
        <source>not %1</source>
        <comment>another person than</comment>
        <translation>不是 %1</translation>
    </message>
    <message>
        <source>counts, as you chose</source>
        <translation>以此为准（由你选定）</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>以此为准</translation>
    </message>
    <message>
        <source>kept beside it</source>
        <translation>一并保留</translation>
    </message>
    <message>
        <source>several projects at a time</source>
        <translation>同时参加多个项目</translation>
    </message>
</context>
<context>
    <name>PlanText</name>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>有更新</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>不变</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>略去</translation>
    </message>
    <message>
        <source>%1, special award</source>
        <comment>a grade</comment>
        <translation>%1，专项奖</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other(s)</source>
        <comment>names</comment>
        <translation>
            <numerusform>%1 及另外 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>names</comment>
        <translation>%1 和 %2</translation>
    </message>
    <message>
        <source>Nobody owes a report</source>
        <translation>没有人应交</translation>
    </message>
    <message>
        <source>No report yet, it is not due</source>
        <translation>还没有周报，尚未截止</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n handed in so far</source>
        <translation>
            <numerusform>%n 人应交，目前已交 %1 人</numerusform>
        </translation>
    </message>
    <message>
        <source>The only one due is there</source>
        <translation>应交的 1 人已交</translation>
    </message>
    <message numerus="yes">
        <source>All %n reported</source>
        <translation>
            <numerusform>%n 人全部已交</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of %n reported</source>
        <translation>
            <numerusform>%n 人应交，无人上交</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n reported</source>
        <translation>
            <numerusform>%n 人应交，%1 人已交</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>25 of 28 reported; kim and lee are missing</comment>
        <translation>%1；%2</translation>
    </message>
    <message numerus="yes">
        <source>%1 is/are missing</source>
        <comment>names</comment>
        <translation>
            <numerusform>缺 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 by %2 in %3</source>
        <comment>156 reports by 32 people in 6 periods</comment>
        <translation>%3，%2，共 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>%n 份周报</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n period(s)</source>
        <translation>
            <numerusform>%n 次周报</numerusform>
        </translation>
    </message>
    <message>
        <source>the camp</source>
        <translation>集训营</translation>
    </message>
    <message>
        <source>Nothing to change</source>
        <translation>没有要改动的</translation>
    </message>
    <message>
        <source>Update %1</source>
        <comment>a camp</comment>
        <translation>更新%1</translation>
    </message>
    <message numerus="yes">
        <source>Import %n report(s) into %1</source>
        <comment>a camp</comment>
        <translation>
            <numerusform>把 %n 份周报导入%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n camps</source>
        <translation>
            <numerusform> %n 个集训营</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>reports</comment>
        <translation>
            <numerusform>新增 %n 份</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <comment>reports</comment>
        <translation>
            <numerusform>更新 %n 份</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as they are</source>
        <comment>reports</comment>
        <translation>
            <numerusform>不变 %n 份</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <comment>reports</comment>
        <translation>
            <numerusform>略去 %n 份</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between counts</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>%1 is up to date</source>
        <translation>%1已是最新</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) went into %1</source>
        <comment>a camp</comment>
        <translation>
            <numerusform>%n 份周报已导入%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Reports: %1</source>
        <comment>how many of each kind</comment>
        <translation>周报：%1</translation>
    </message>
</context>
<context>
    <name>flotilla::ui::CheckView</name>
    <message>
        <source>This clone lacks its pull requests. When reports were handed in, and who reviewed them, stands there.</source>
        <translation>这个克隆里没有拉取请求。周报何时上交、由谁点评，都记在那里。</translation>
    </message>
    <message>
        <source>Fetch pull requests</source>
        <translation>获取拉取请求</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>总览</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>周报</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果名单</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>略去</translation>
    </message>
    <message>
        <source>Filter by name, ID or file</source>
        <translation>按姓名、ID 或文件筛选</translation>
    </message>
    <message>
        <source>Parts of the check</source>
        <translation>核对的各部分</translation>
    </message>
    <message>
        <source>Camp</source>
        <translation>集训营</translation>
    </message>
</context>
<context>
    <name>flotilla::ui::ChipLine</name>
    <message>
        <source>Show only: %1, %2</source>
        <comment>a filter and how many</comment>
        <translation>只看：%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%n more, %1 chosen</source>
        <comment>filters</comment>
        <translation>
            <numerusform>另有 %n 项，已选 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more…</source>
        <comment>filters</comment>
        <translation>
            <numerusform>另有 %n 项…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flotilla::ui::ChooseView</name>
    <message>
        <source>Markdown (*.md *.markdown);;All files (*)</source>
        <translation>Markdown (*.md *.markdown);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Tables (*.csv);;All files (*)</source>
        <translation>表格 (*.csv);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Where are the reports?</source>
        <translation>周报在哪里？</translation>
    </message>
    <message>
        <source>Which archive?</source>
        <translation>选择哪个压缩包？</translation>
    </message>
    <message>
        <source>Archives (*.zip *.tar.gz *.tgz);;All files (*)</source>
        <translation>压缩包 (*.zip *.tar.gz *.tgz);;所有文件 (*)</translation>
    </message>
    <message>
        <source>The folder itself</source>
        <translation>文件夹本身</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>an edition, its reports, its people</comment>
        <translation>%1：%2，%3</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>%n 份周报</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Written in several ways: %1</source>
        <translation>有几种写法：%1</translation>
    </message>
    <message>
        <source>Editions found</source>
        <translation>找到的各期</translation>
    </message>
    <message>
        <source>Found there</source>
        <translation>找到的内容</translation>
    </message>
    <message>
        <source>Where the reports are</source>
        <translation>周报所在位置</translation>
    </message>
    <message>
        <source>A camp&apos;s Git repository, a folder, or an archive of one</source>
        <translation>集训营的 Git 仓库、文件夹，或它们的压缩包</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>文件夹…</translation>
    </message>
    <message>
        <source>Archive…</source>
        <translation>压缩包…</translation>
    </message>
    <message>
        <source>Or drop a folder anywhere on this page. Nothing is written before you have seen what would be.</source>
        <translation>也可以把文件夹拖到本页任意处。在你看过之前，什么都不会写入。</translation>
    </message>
    <message>
        <source>Lists beside the reports</source>
        <translation>周报之外的名单</translation>
    </message>
    <message>
        <source>if there are any</source>
        <translation>如果有的话</translation>
    </message>
    <message>
        <source>Project catalogue</source>
        <translation>项目目录</translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>名册</translation>
    </message>
    <message>
        <source>Published results</source>
        <translation>公示的结果名单</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <comment>a list</comment>
        <translation>选择：%1</translation>
    </message>
    <message>
        <source>A file projects.md beside the reports is found by itself</source>
        <translation>周报旁边的 projects.md 会自动找到</translation>
    </message>
    <message>
        <source>Who takes part, on which project, with which mentors</source>
        <translation>谁参加、做哪个项目、由哪些导师带教</translation>
    </message>
    <message>
        <source>Compared with what was handed in</source>
        <translation>与上交情况核对</translation>
    </message>
    <message>
        <source>Tables are CSV; columns are found by their names, in Chinese or English.</source>
        <translation>表格为 CSV；按列名识别，中英文均可。</translation>
    </message>
</context>
<context>
    <name>flotilla::ui::DoneView</name>
    <message>
        <source>The import was taken back</source>
        <translation>导入已撤销</translation>
    </message>
    <message>
        <source>Everything is as it was before. What you decided here is kept until you leave.</source>
        <translation>一切恢复原样。你在这里的决定会保留到离开为止。</translation>
    </message>
    <message>
        <source>What you decided is remembered: importing the same source again changes nothing.</source>
        <translation>你的决定已记住；再次导入同一来源不会有任何改动。</translation>
    </message>
    <message>
        <source>Show reports</source>
        <translation>查看周报</translation>
    </message>
    <message>
        <source>Undo import</source>
        <translation>撤销导入</translation>
    </message>
    <message>
        <source>Import something else</source>
        <translation>导入其他内容</translation>
    </message>
</context>
<context>
    <name>flotilla::ui::DuplicatesTab</name>
    <message>
        <source>One report counts for each person and period. Choose another one, and that will count.</source>
        <translation>每人每次只以一份周报为准。选另一份，就以那份为准。</translation>
    </message>
    <message>
        <source>%1, period %2</source>
        <comment>a person</comment>
        <translation>%1，第 %2 次周报</translation>
    </message>
    <message>
        <source>This report counts; the others are kept beside it.</source>
        <translation>以这份为准，其余一并保留。</translation>
    </message>
    <message>
        <source>Another report counts; this one is kept beside it.</source>
        <translation>以另一份为准，这份一并保留。</translation>
    </message>
    <message>
        <source>Let this one count</source>
        <translation>以这份为准</translation>
    </message>
    <message>
        <source>As it was found</source>
        <translation>恢复原来的判断</translation>
    </message>
    <message>
        <source>Several reports in one period</source>
        <translation>同一次的多份周报</translation>
    </message>
</context>
<context>
    <name>flotilla::ui::FindingsTab</name>
    <message>
        <source>Choose a line to read it whole.</source>
        <translation>选择一行查看全文。</translation>
    </message>
    <message>
        <source>What was found about lists, periods and people</source>
        <translation>关于名单、周期和人员的发现</translation>
    </message>
</context>
<context>
    <name>flotilla::ui::IgnoredTab</name>
    <message>
        <source>Files that are left out</source>
        <translation>略去的文件</translation>
    </message>
</context>
<context>
    <name>flotilla::ui::ImportPage</name>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Import a folder or repository…</source>
        <translation>导入文件夹或仓库…</translation>
    </message>
    <message>
        <source>Point at a camp&apos;s repository, and what it holds becomes a camp you can see.</source>
        <translation>指出集训营的仓库，其中的内容就成为看得见的集训营。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a camp and what was found of it</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>核对</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Looking what is there…</source>
        <translation>正在查看内容…</translation>
    </message>
    <message>
        <source>Reading the reports…</source>
        <translation>正在读取周报…</translation>
    </message>
    <message>
        <source>Fetching pull requests…</source>
        <translation>正在获取拉取请求…</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>正在导入…</translation>
    </message>
    <message>
        <source>Taking the import back…</source>
        <translation>正在撤销导入…</translation>
    </message>
    <message>
        <source>Everything is here already</source>
        <translation>这里已经都有了</translation>
    </message>
    <message>
        <source>into %1, in one step that can be undone</source>
        <translation>写入 %1，一步完成，可以撤销</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>Nothing is written yet</source>
        <translation>尚未写入任何内容</translation>
    </message>
    <message>
        <source>First you see what would be imported, and can change it.</source>
        <translation>先看会导入什么，并可以更改。</translation>
    </message>
    <message>
        <source>Check what would be imported</source>
        <translation>核对将要导入的内容</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>flotilla::ui::OverviewTab</name>
    <message>
        <source>Period %1: %2</source>
        <translation>第 %1 次周报：%2</translation>
    </message>
    <message>
        <source>Period %1 cannot begin on %2: a period has at least one day.</source>
        <translation>第 %1 次周报不能从 %2 开始：至少要有一天。</translation>
    </message>
    <message>
        <source>Period %1 cannot end on %2: a period has at least one day.</source>
        <translation>第 %1 次周报不能在 %2 结束：至少要有一天。</translation>
    </message>
    <message>
        <source>Period %1 cannot be due on %2, before it ends.</source>
        <translation>第 %1 次周报不能在 %2 截止：那时还没有结束。</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>值得一看</translation>
    </message>
    <message>
        <source>Title of the camp</source>
        <translation>集训营名称</translation>
    </message>
    <message>
        <source>Nothing unusual was found.</source>
        <translation>没有发现异常。</translation>
    </message>
    <message>
        <source>Add a period</source>
        <translation>增加一次</translation>
    </message>
    <message>
        <source>Join with the next</source>
        <translation>与下一次合并</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>As they were found</source>
        <translation>恢复原来的划分</translation>
    </message>
    <message>
        <source>Periods and what was handed in</source>
        <translation>各次周报与上交情况</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>The reports of this camp stood in another folder before.</source>
        <translation>这个集训营的周报以前在另一个文件夹里。</translation>
    </message>
    <message>
        <source>These people are in the camp “%1”, whose folder is gone.</source>
        <translation>这些人员在集训营“%1”里，而它的文件夹已经不在。</translation>
    </message>
    <message>
        <source>It is another camp</source>
        <translation>是另一个集训营</translation>
    </message>
    <message>
        <source>It is the same camp</source>
        <translation>是同一个集训营</translation>
    </message>
</context>
<context>
    <name>flotilla::ui::PeopleTab</name>
    <message>
        <source>%1 and %2 may be one person with two GitHub IDs. Are they?</source>
        <translation>%1 和 %2 可能是同一人的两个 GitHub ID。是吗？</translation>
    </message>
    <message>
        <source>%1 and %2 are one person, as you decided.</source>
        <translation>%1 和 %2 是同一人，由你决定。</translation>
    </message>
    <message>
        <source>This is a person of their own, as you decided.</source>
        <translation>这是另外一人，由你决定。</translation>
    </message>
    <message>
        <source>Reports are due from period %1, as you decided.</source>
        <translation>从第 %1 次周报起应交，由你决定。</translation>
    </message>
    <message>
        <source>Reports are taken to be due from period %1, that of the first report.</source>
        <translation>推定从第 %1 次周报起应交，即第一份周报所在的那次。</translation>
    </message>
    <message>
        <source>Reports are taken to be due from period 1; no roster says otherwise.</source>
        <translation>推定从第 1 次周报起应交；没有名册另作说明。</translation>
    </message>
    <message>
        <source>Reports are due from period %1.</source>
        <translation>从第 %1 次周报起应交。</translation>
    </message>
    <message>
        <source>Choose a person to change from when reports are due.</source>
        <translation>选择一人，可以更改从第几次周报起应交。</translation>
    </message>
    <message>
        <source>First period that is due</source>
        <translation>从第几次周报起应交</translation>
    </message>
    <message>
        <source>Without a roster, reports are due</source>
        <translation>没有名册时，周报</translation>
    </message>
    <message>
        <source>from period 1</source>
        <translation>从第 1 次起应交</translation>
    </message>
    <message>
        <source>from one&apos;s first report</source>
        <translation>从各人第一份起应交</translation>
    </message>
    <message>
        <source>Due from period %1</source>
        <translation>从第 %1 次起应交</translation>
    </message>
    <message>
        <source>The same person</source>
        <translation>是同一人</translation>
    </message>
    <message>
        <source>Two people</source>
        <translation>是两个人</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>以后再定</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>找到的人员</translation>
    </message>
    <message>
        <source>mentors: %1</source>
        <translation>导师：%1</translation>
    </message>
    <message>
        <source>%1 reports on several projects at the same time (also on %2): a pairing on each.</source>
        <translation>%1 同时在多个项目上提交周报（另有 %2）：每个项目各建一条带教关系。</translation>
    </message>
    <message>
        <source>There is a pairing on each project, as you decided.</source>
        <translation>按你的决定，每个项目各有一条带教关系。</translation>
    </message>
    <message>
        <source>All reports belong to one pairing, as you decided.</source>
        <translation>按你的决定，所有周报归入同一条带教关系。</translation>
    </message>
    <message>
        <source>A pairing on each</source>
        <translation>各建一条带教关系</translation>
    </message>
    <message>
        <source>One pairing</source>
        <translation>只算一条带教关系</translation>
    </message>
</context>
<context>
    <name>flotilla::ui::ReportsTab</name>
    <message>
        <source>Choose a file to see what was found in it.</source>
        <translation>选择一个文件，查看其中的发现。</translation>
    </message>
    <message>
        <source>Nothing unusual: it is read as it stands.</source>
        <translation>没有异常，照原样读取。</translation>
    </message>
    <message>
        <source>handed in %1</source>
        <translation>上交于 %1</translation>
    </message>
    <message>
        <source>Period of this report</source>
        <translation>这份周报属于第几次</translation>
    </message>
    <message>
        <source>Bring it in after all</source>
        <translation>还是导入</translation>
    </message>
    <message>
        <source>Leave this file out</source>
        <translation>略去这个文件</translation>
    </message>
    <message>
        <source>Period %1</source>
        <translation>第 %1 次</translation>
    </message>
    <message>
        <source>Outside every period</source>
        <translation>不在任何一次内</translation>
    </message>
    <message>
        <source>Reports found</source>
        <translation>找到的周报</translation>
    </message>
</context>
<context>
    <name>flotilla::ui::ResultsTab</name>
    <message>
        <source>%1, %2: %3</source>
        <comment>28 rows, 27 people: good 21, …</comment>
        <translation>%1，%2：%3</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between grades</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>Choose a row to leave it out.</source>
        <translation>选择一行，可以略去它。</translation>
    </message>
    <message>
        <source>This row is left out.</source>
        <translation>这一行已略去。</translation>
    </message>
    <message>
        <source>This row agrees with what is known.</source>
        <translation>这一行与已知情况一致。</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>Leave this row out</source>
        <translation>略去这一行</translation>
    </message>
    <message>
        <source>Bring it in after all</source>
        <translation>还是导入</translation>
    </message>
    <message>
        <source>Rows of the published list</source>
        <translation>公示名单的各行</translation>
    </message>
    <message>
        <source>What does not fit</source>
        <translation>不一致之处</translation>
    </message>
    <message numerus="yes">
        <source>%n special award(s)</source>
        <translation>
            <numerusform>专项奖 %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flotilla::ui::StepLine</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>第 %1 步，共 %2 步：%3</translation>
    </message>
</context>
</TS>
