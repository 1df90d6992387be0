<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>flotilla::ui::AttentionEditor</name>
    <message>
        <source>due periods in a row without a report</source>
        <translation>个连续到期的周期没有周报</translation>
    </message>
    <message>
        <source>days that a report waits for its review</source>
        <translation>天，一份周报等待点评的时间</translation>
    </message>
    <message>
        <source>reports that wait for one mentor</source>
        <translation>份周报在等同一位导师</translation>
    </message>
    <message>
        <source>reports in a row that end with the same plan</source>
        <translation>份连续的周报以同样的计划结尾</translation>
    </message>
    <message>
        <source>reports in a row that link to no pull request, issue or page</source>
        <translation>份连续的周报没有链接任何拉取请求、issue 或网页</translation>
    </message>
    <message>
        <source>of a mentee&apos;s reviews are only a mark</source>
        <translation>条点评只是一个记号（同一位营员）</translation>
    </message>
    <message>
        <source>Something asks for attention from so many on; 0 switches a reason off. The numbers are the camp&apos;s, the same for everybody who opens it.</source>
        <translation>达到这个数就提醒；0 表示关闭。这些数属于集训营，对每个打开它的人都一样。</translation>
    </message>
    <message>
        <source>Keep these numbers</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Flotilla&apos;s own numbers</source>
        <translation>用初始值</translation>
    </message>
    <message>
        <source>Back to the reasons</source>
        <translation>返回原因</translation>
    </message>
</context>
<context>
    <name>flotilla::ui::AttentionPane</name>
    <message>
        <source>From when on it asks…</source>
        <translation>从多少起提醒…</translation>
    </message>
</context>
<context>
    <name>flotilla::ui::CorrectionPane</name>
    <message>
        <source>This is longer than %1 KB and was not taken in; what was written before is still there.</source>
        <translation>超过了 %1 KB，没有放进来；之前写的都还在。</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>点评</translation>
    </message>
    <message>
        <source>Correct or take back a review</source>
        <translation>修改或撤回点评</translation>
    </message>
    <message>
        <source>Close; what is not kept yet stays as a draft</source>
        <translation>关闭；还没保存的内容作为草稿留着</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>公开</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>私密</translation>
    </message>
    <message>
        <source>Who may read the review</source>
        <translation>谁可以看点评</translation>
    </message>
    <message>
        <source>How the mentee stands</source>
        <translation>营员的状态</translation>
    </message>
    <message>
        <source>Why; it stands in the history with your name. Needed to take it back.</source>
        <translation>理由，连同你的名字记入历史；撤回时必填。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Keep the correction</source>
        <translation>保存修改</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>恢复原样</translation>
    </message>
    <message>
        <source>Throw away what is written here and not kept yet</source>
        <translation>丢弃这里写了还没保存的内容</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>The report waits for a review again</source>
        <translation>周报会重新等待点评</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>mentee, period</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>It stands in the repository, too (%1). Nothing changes there by itself: a correction waits to be written back again; what is taken back only here stays there until somebody takes it out, and the next import reads it from there.</source>
        <translation>仓库里也有这条点评（%1）。那里不会自己改变：修改后的点评会等待再次写回；只在这里撤回的，仓库里仍会留着，直到有人在那里删去，下次导入还会读到它。</translation>
    </message>
    <message>
        <source>Taking it out of the repository…</source>
        <translation>正在从仓库里撤出…</translation>
    </message>
    <message>
        <source>Take back here and there</source>
        <translation>两处都撤回</translation>
    </message>
    <message>
        <source>Takes it out of its file by another commit, then back here. It needs the clone that reviews are written back by.</source>
        <translation>先用另一个提交把它从文件里撤出，再在这里撤回。需要写回点评所用的克隆。</translation>
    </message>
</context>
<context>
    <name>flotilla::ui::DecisionLine</name>
    <message>
        <source>This report needs no review, because…</source>
        <translation>这份周报不需要点评，因为……</translation>
    </message>
    <message>
        <source>No report is needed here, because…</source>
        <translation>这一期不需要交周报，因为……</translation>
    </message>
    <message>
        <source>Exempt</source>
        <translation>确认免除</translation>
    </message>
    <message>
        <source>Reason; it stands in the history with your name</source>
        <translation>理由；连同你的名字记入历史</translation>
    </message>
    <message>
        <source>Give the report back: please add…</source>
        <translation>退回这份周报，请补充……</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>还缺什么</translation>
    </message>
    <message>
        <source>A later due day than %1</source>
        <translation>把截止日延到 %1 之后</translation>
    </message>
    <message>
        <source>Give more time</source>
        <translation>延期</translation>
    </message>
    <message>
        <source>New due day</source>
        <translation>新的截止日</translation>
    </message>
    <message>
        <source>For everyone, as for a holiday</source>
        <translation>对所有人生效（如遇节假日）</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>flotilla::ui::NudgeEditor</name>
    <message>
        <source>Chinese text</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>English text</source>
        <translation>英文</translation>
    </message>
    <message>
        <source>Filled in for you: %1. An empty field means Flotilla&apos;s own words.</source>
        <translation>会自动填入：%1。留空则用 Flotilla 自带的话。</translation>
    </message>
    <message>
        <source>{%1} is nothing that can be filled in here.</source>
        <translation>{%1} 不是这里能填入的内容。</translation>
    </message>
    <message>
        <source>Without {%1} nobody will know whom or what this is about.</source>
        <translation>没有 {%1}，谁也不知道说的是谁、是什么。</translation>
    </message>
    <message>
        <source>Which reminder</source>
        <translation>哪种提醒</translation>
    </message>
    <message>
        <source>What it becomes</source>
        <translation>实际效果</translation>
    </message>
    <message>
        <source>Keep these words</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Flotilla&apos;s own words</source>
        <translation>用自带的话</translation>
    </message>
    <message>
        <source>Back to the reminders</source>
        <translation>返回提醒</translation>
    </message>
</context>
<context>
    <name>flotilla::ui::NudgeModel</name>
    <message>
        <source>To</source>
        <translation>给</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>给%1</translation>
    </message>
    <message>
        <source>To the group of %1</source>
        <translation>给 %1 的群</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>尚未发出</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>when, by whom</comment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>flotilla::ui::NudgePane</name>
    <message>
        <source>No e-mail address is known.</source>
        <translation>没有邮箱地址。</translation>
    </message>
    <message>
        <source>%1 was reminded today already (%2). A second reminder can be sent all the same.</source>
        <translation>今天已经提醒过%1（%2）。仍然可以再发一次。</translation>
    </message>
    <message>
        <source>Language of the texts</source>
        <translation>文字的语言</translation>
    </message>
    <message>
        <source>Reminders: groups first, then people</source>
        <translation>提醒：先群，后个人</translation>
    </message>
    <message>
        <source>Text of the reminder</source>
        <translation>提醒的文字</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copies the text and notes that it was sent today (Enter in the list). Undo takes the note back.</source>
        <translation>复制文字，并记下今天已发（列表里按回车）。撤销可取消这条记录。</translation>
    </message>
    <message>
        <source>Write mail</source>
        <translation>写邮件</translation>
    </message>
    <message>
        <source>Edit the words…</source>
        <translation>编辑用语…</translation>
    </message>
    <message>
        <source>Nobody needs a reminder</source>
        <translation>没有人需要提醒</translation>
    </message>
    <message>
        <source>Every report of this period is here, and none waits for a review.</source>
        <translation>这一期的周报都交了，也没有待点评的。</translation>
    </message>
</context>
<context>
    <name>flotilla::ui::QueueModel</name>
    <message>
        <source>%1, %2, waits: %3</source>
        <comment>mentee, report, how long</comment>
        <translation>%1，%2，已等：%3</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>周报</translation>
    </message>
</context>
<context>
    <name>flotilla::ui::QueuePane</name>
    <message>
        <source>For me (%1)</source>
        <translation>等我点评（%1）</translation>
    </message>
    <message>
        <source>For all mentors (%1)</source>
        <translation>等所有导师（%1）</translation>
    </message>
    <message>
        <source>For %1 (%2)</source>
        <translation>等%1（%2）</translation>
    </message>
    <message>
        <source>time not known</source>
        <translation>时间不详</translation>
    </message>
    <message>
        <source>since today</source>
        <translation>今天起</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s), the oldest first</source>
        <translation>
            <numerusform>%n 份周报，最早的在前</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits for a review</source>
        <translation>没有待点评的周报</translation>
    </message>
    <message>
        <source>Every report of your mentees has its review, or is not there yet.</source>
        <translation>你带的营员交来的周报都点评过了，或者还没有交。</translation>
    </message>
    <message>
        <source>Every report has its review, or is not there yet.</source>
        <translation>交来的周报都点评过了，或者还没有交。</translation>
    </message>
    <message>
        <source>Whose reviews</source>
        <translation>谁的点评</translation>
    </message>
    <message>
        <source>Reports that wait for a review</source>
        <translation>待点评的周报</translation>
    </message>
</context>
<context>
    <name>flotilla::ui::ReportReader</name>
    <message>
        <source>Nothing chosen</source>
        <translation>还没有选中周报</translation>
    </message>
    <message>
        <source>Choose a cell of the matrix to read its report here.</source>
        <translation>在左边的表格里选一格，这里就显示那份周报。</translation>
    </message>
    <message>
        <source>This report cannot be shown</source>
        <translation>这份周报无法显示</translation>
    </message>
    <message>
        <source>Back to the matrix</source>
        <translation>返回表格</translation>
    </message>
    <message>
        <source>Previous report that waits for a review</source>
        <translation>上一份待点评的周报</translation>
    </message>
    <message>
        <source>Next report that waits for a review</source>
        <translation>下一份待点评的周报</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n waiting</source>
        <translation>
            <numerusform>待点评 %1 / %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n 份待点评</numerusform>
        </translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>%1 截止</translation>
    </message>
    <message>
        <source>pull request #%1</source>
        <translation>拉取请求 #%1</translation>
    </message>
    <message numerus="yes">
        <source>%n revision(s)</source>
        <translation>
            <numerusform>%n 次修订</numerusform>
        </translation>
    </message>
    <message>
        <source>This period</source>
        <translation>本周工作</translation>
    </message>
    <message>
        <source>Next period</source>
        <translation>下周工作</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Also in the report</source>
        <translation>周报的其他内容</translation>
    </message>
    <message>
        <source>The report has no text under the headings of this camp.</source>
        <translation>这份周报在本营规定的标题下没有内容。</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>导师点评</translation>
    </message>
    <message>
        <source>Promised in period %1</source>
        <translation>第 %1 次周报的下周工作</translation>
    </message>
    <message>
        <source>Nothing was promised.</source>
        <translation>没有写下周工作。</translation>
    </message>
    <message>
        <source>Review of period %1</source>
        <translation>第 %1 次周报的点评</translation>
    </message>
    <message>
        <source>Period %1</source>
        <translation>第 %1 次周报</translation>
    </message>
    <message>
        <source>First period</source>
        <translation>第一次周报</translation>
    </message>
    <message>
        <source>No report was handed in then.</source>
        <translation>那一次没有交周报。</translation>
    </message>
    <message>
        <source>Nothing was promised before.</source>
        <translation>此前没有计划。</translation>
    </message>
    <message>
        <source>Earlier reports (%1)</source>
        <translation>更早的周报（%1）</translation>
    </message>
    <message>
        <source>Asked in period %1</source>
        <translation>第 %1 次周报的问题</translation>
    </message>
    <message>
        <source>Not answered: that report has no review.</source>
        <translation>还没有回答：那份周报没有点评。</translation>
    </message>
    <message>
        <source>The review of that period came after it:</source>
        <translation>那次的点评如下：</translation>
    </message>
    <message>
        <source>Linked in this report</source>
        <translation>这份周报里的链接</translation>
    </message>
    <message numerus="yes">
        <source>and %n more in its text</source>
        <translation>
            <numerusform>正文里还有 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>More time for everyone</source>
        <translation>全员延期</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>延期</translation>
    </message>
    <message>
        <source>Given back, and changed since</source>
        <translation>退回过，之后已修改</translation>
    </message>
    <message>
        <source>Given back: please add</source>
        <translation>已退回，请补充</translation>
    </message>
    <message>
        <source>Compare the texts of this report</source>
        <translation>比较这份周报的各次文字</translation>
    </message>
    <message>
        <source>Correct or take back…</source>
        <translation>修改或撤回…</translation>
    </message>
    <message>
        <source>Change the report…</source>
        <translation>修改周报…</translation>
    </message>
    <message>
        <source>Write the report here…</source>
        <translation>在这里写周报…</translation>
    </message>
    <message>
        <source>F2 does the same</source>
        <translation>按 F2 也一样</translation>
    </message>
</context>
<context>
    <name>flotilla::ui::ReportWords</name>
    <message>
        <source>Reported of those due</source>
        <translation>已交 / 应交</translation>
    </message>
    <message>
        <source>Mentors: %1</source>
        <translation>导师：%1</translation>
    </message>
    <message>
        <source>%1, period %2: %3</source>
        <comment>mentee, number, state</comment>
        <translation>%1，第 %2 次周报：%3</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n report(s) handed in</source>
        <translation>
            <numerusform>应交 %n 份，已交 %1 份</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, due %2: %3</source>
        <comment>period, day, what it adds up to</comment>
        <translation>%1，%2 截止：%3</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Mentee</source>
        <translation>营员</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a sentence</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>P%1</source>
        <comment>period, in a narrow header</comment>
        <translation>第&#x200a;%1&#x200a;次</translation>
    </message>
    <message>
        <source>Period %1</source>
        <translation>第 %1 次周报</translation>
    </message>
    <message>
        <source>not due</source>
        <translation>未到期</translation>
    </message>
    <message>
        <source>exempt</source>
        <translation>免交</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>未交</translation>
    </message>
    <message>
        <source>waits for review</source>
        <translation>待点评</translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation>已点评</translation>
    </message>
    <message>
        <source>handed in late</source>
        <translation>迟交</translation>
    </message>
    <message>
        <source>its review is only a placeholder</source>
        <translation>点评处只有占位文字</translation>
    </message>
    <message>
        <source>with a bare mark</source>
        <translation>仅作标记</translation>
    </message>
    <message>
        <source>no review needed</source>
        <translation>免点评</translation>
    </message>
    <message>
        <source>waits for review, since today</source>
        <translation>待点评，今天提交</translation>
    </message>
    <message numerus="yes">
        <source>waits for review, %n day(s)</source>
        <translation>
            <numerusform>待点评，已等 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n 人未交</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s) for a review</source>
        <translation>
            <numerusform>%n 份待点评</numerusform>
        </translation>
    </message>
    <message>
        <source>begins %1</source>
        <translation>%1开始</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>%1截止</translation>
    </message>
    <message>
        <source>nobody has reported yet</source>
        <translation>还没有人交</translation>
    </message>
    <message numerus="yes">
        <source>%n reported so far</source>
        <translation>
            <numerusform>目前 %n 人已交</numerusform>
        </translation>
    </message>
    <message>
        <source>no report was due</source>
        <translation>没有人应交</translation>
    </message>
    <message numerus="yes">
        <source>all %n reported, and every report is reviewed</source>
        <translation>
            <numerusform>应交 %n 人全部已交，并已全部点评</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all %n reported</source>
        <translation>
            <numerusform>应交 %n 人全部已交</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n reported</source>
        <translation>
            <numerusform>%n 人中 %1 人已交</numerusform>
        </translation>
    </message>
    <message>
        <source>; </source>
        <comment>between the halves of a sentence</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>明天</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨天</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>%n 天后</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n 天前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n
day(s)</source>
        <comment>in a narrow column</comment>
        <translation>
            <numerusform>还有
%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>32 mentees on 26 projects</comment>
        <translation>%1，分布于 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n project(s)</source>
        <translation>
            <numerusform>%n 个项目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mentee(s)</source>
        <translation>
            <numerusform>%n 名营员</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>from a day to a day</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Handed in, when is not known</source>
        <translation>已交，时间不详</translation>
    </message>
    <message>
        <source>Handed in by %1</source>
        <translation>不晚于 %1 提交</translation>
    </message>
    <message>
        <source>Handed in %1</source>
        <translation>%1 交</translation>
    </message>
    <message>
        <source>late</source>
        <translation>迟交</translation>
    </message>
    <message>
        <source>on time</source>
        <translation>准时</translation>
    </message>
    <message>
        <source>not merged yet</source>
        <translation>尚未合入</translation>
    </message>
    <message>
        <source>closed without merging</source>
        <translation>已关闭，未合入</translation>
    </message>
    <message>
        <source>no longer in the repository</source>
        <translation>仓库里已不存在</translation>
    </message>
    <message>
        <source>written in Flotilla</source>
        <translation>在 Flotilla 中撰写</translation>
    </message>
    <message>
        <source>No report is needed for this period.</source>
        <translation>本次免交。</translation>
    </message>
    <message>
        <source>No report is needed for this period: %1</source>
        <translation>本次免交：%1</translation>
    </message>
    <message>
        <source>Nothing was handed in. The report was due on %1, %2.</source>
        <translation>没有交。截止日是 %1（%2）。</translation>
    </message>
    <message>
        <source>Nothing is handed in yet. The report is due on %1, %2.</source>
        <translation>还没有交。截止日是 %1（%2）。</translation>
    </message>
    <message>
        <source>No report was due here.</source>
        <translation>本次不需要交周报。</translation>
    </message>
    <message>
        <source>Author not known</source>
        <translation>作者不详</translation>
    </message>
    <message>
        <source>relayed by %1</source>
        <translation>由%1代录</translation>
    </message>
    <message>
        <source>entered by %1</source>
        <translation>由%1录入</translation>
    </message>
    <message>
        <source>private</source>
        <translation>私密</translation>
    </message>
    <message>
        <source>somebody unknown</source>
        <translation>不详</translation>
    </message>
    <message>
        <source>given back</source>
        <translation>已退回</translation>
    </message>
    <message>
        <source>given back, waits for the mentee</source>
        <translation>已退回，等营员补充</translation>
    </message>
    <message>
        <source>on track</source>
        <translation>进展正常</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>需要关注</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>受阻</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>延到 %1</translation>
    </message>
</context>
<context>
    <name>flotilla::ui::ReportWriter</name>
    <message>
        <source>This is longer than %1 KB and was not taken in; what was written before is still there.</source>
        <translation>超过了 %1 KB，没有放进来；之前写的都还在。</translation>
    </message>
    <message>
        <source>Report of %1, %2</source>
        <comment>mentee, period</comment>
        <translation>%1的周报，%2</translation>
    </message>
    <message>
        <source>Was due on %1, %2: it will be marked late</source>
        <translation>截止日是 %1（%2），提交后会标记为迟交</translation>
    </message>
    <message>
        <source>Due on %1, %2</source>
        <translation>截止日是 %1（%2）</translation>
    </message>
    <message>
        <source>Draft kept at %1</source>
        <translation>草稿已于 %1 保存</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>周报</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Close; what is not handed in stays as a draft</source>
        <translation>关闭；还没提交的内容作为草稿留着</translation>
    </message>
    <message>
        <source>Copy the name of the file</source>
        <translation>复制文件名</translation>
    </message>
    <message>
        <source>Copy the title of the pull request</source>
        <translation>复制拉取请求的标题</translation>
    </message>
    <message>
        <source>Preview of the report</source>
        <translation>周报预览</translation>
    </message>
    <message>
        <source>Hand in</source>
        <translation>提交</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>复制文本</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>恢复原样</translation>
    </message>
    <message>
        <source>Throw away what is written here and not handed in</source>
        <translation>丢弃这里写了还没提交的内容</translation>
    </message>
    <message>
        <source>The camp&apos;s repository wants it in the folder %1 as this file, in a pull request with this title. What is handed in here counts at once; bringing it there is up to you:</source>
        <translation>集训营的仓库要求把它放进文件夹 %1，用这个文件名和这个拉取请求标题。在这里提交马上生效；送到仓库要你自己来：</translation>
    </message>
</context>
<context>
    <name>flotilla::ui::ReportsPage</name>
    <message>
        <source>Reports</source>
        <translation>周报</translation>
    </message>
    <message>
        <source>Roll call of period %1</source>
        <translation>第 %1 次周报汇总</translation>
    </message>
    <message>
        <source>Next report that waits for a review</source>
        <translation>下一份待点评的周报</translation>
    </message>
    <message>
        <source>Reports that wait for my review</source>
        <translation>等我点评的周报</translation>
    </message>
    <message>
        <source>Who you are…</source>
        <translation>我是谁……</translation>
    </message>
    <message>
        <source>All reports, or those that wait for my review</source>
        <translation>切换：全部周报／等我点评</translation>
    </message>
    <message>
        <source>Next report that waits</source>
        <translation>下一份待点评</translation>
    </message>
    <message>
        <source>Previous report that waits</source>
        <translation>上一份待点评</translation>
    </message>
    <message>
        <source>Next, also while writing</source>
        <translation>下一份（写点评时也可用）</translation>
    </message>
    <message>
        <source>Previous, also while writing</source>
        <translation>上一份（写点评时也可用）</translation>
    </message>
    <message>
        <source>Hand in and open the next</source>
        <translation>提交并打开下一份</translation>
    </message>
    <message>
        <source>Exempt, with a reason</source>
        <translation>免交或免点评，写明理由</translation>
    </message>
    <message>
        <source>Give the report back</source>
        <translation>退回周报</translation>
    </message>
    <message>
        <source>Give more time</source>
        <translation>延期</translation>
    </message>
    <message>
        <source>Preview of the review</source>
        <translation>点评预览</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>回到列表</translation>
    </message>
    <message>
        <source>Write reviews back…</source>
        <translation>写回点评…</translation>
    </message>
    <message>
        <source>Reviews that are not yet written back</source>
        <translation>尚未写回的点评</translation>
    </message>
    <message>
        <source>Your clone of the camp&apos;s repository</source>
        <translation>你的集训营仓库克隆</translation>
    </message>
    <message>
        <source>What the other one wrote stays.</source>
        <translation>保留了对方写的。</translation>
    </message>
    <message>
        <source>The correction is kept.</source>
        <translation>修改已保存。</translation>
    </message>
    <message>
        <source>The review is taken back; Undo brings it back.</source>
        <translation>点评已撤回；“撤销”可以恢复。</translation>
    </message>
    <message>
        <source>Write the review, or one&apos;s report</source>
        <translation>写点评，或写自己的周报</translation>
    </message>
    <message>
        <source>It was not taken out of the repository, and stays here, too: %1</source>
        <translation>没能从仓库里撤出，这里也保留着：%1</translation>
    </message>
</context>
<context>
    <name>flotilla::ui::ReportsView</name>
    <message>
        <source>No reports yet</source>
        <translation>还没有周报</translation>
    </message>
    <message>
        <source>Import a camp&apos;s repository or a folder of reports, and every period of it stands here: who reported, and which reports wait for a review.</source>
        <translation>导入集训营的仓库或周报文件夹，每一次周报就会列在这里：谁交了，哪些还待点评。</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>The reports cannot be shown</source>
        <translation>周报无法显示</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>我的</translation>
    </message>
    <message>
        <source>Both batches</source>
        <translation>两个批次</translation>
    </message>
    <message>
        <source>All batches</source>
        <translation>全部批次</translation>
    </message>
    <message>
        <source>Batch %1</source>
        <translation>第 %1 批</translation>
    </message>
    <message>
        <source>This camp has no periods yet.</source>
        <translation>本营还没有设定周报。</translation>
    </message>
    <message>
        <source>No report matches</source>
        <translation>没有符合的周报</translation>
    </message>
    <message>
        <source>Nobody is in this selection.</source>
        <translation>这个范围内没有人。</translation>
    </message>
    <message>
        <source>In this period no report is in the state you filter by.</source>
        <translation>本次周报中没有处于所选状态的。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>This batch has no such period.</source>
        <translation>该批次没有这次周报。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>period, state</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>周报</translation>
    </message>
    <message>
        <source>Roll call</source>
        <translation>周报汇总</translation>
    </message>
    <message>
        <source>The list of who reported in this period, as text to paste</source>
        <translation>本次周报谁交了，整理成可粘贴的文字</translation>
    </message>
    <message>
        <source>Whose reports</source>
        <translation>谁的周报</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>周报</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待点评</translation>
    </message>
    <message>
        <source>Only reports that wait for a review in this period</source>
        <translation>只看本次待点评的</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>未交</translation>
    </message>
    <message>
        <source>Only those who did not report in this period</source>
        <translation>只看本次未交的</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>迟交</translation>
    </message>
    <message>
        <source>Only reports handed in late in this period</source>
        <translation>只看本次迟交的</translation>
    </message>
    <message>
        <source>Reports of all periods</source>
        <translation>各次周报</translation>
    </message>
    <message>
        <source>The chosen report</source>
        <translation>选中的周报</translation>
    </message>
    <message>
        <source>All reports</source>
        <translation>全部周报</translation>
    </message>
    <message>
        <source>Waiting for my review</source>
        <translation>等我点评</translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation>列表内容</translation>
    </message>
    <message>
        <source>%1 switches</source>
        <translation>按 %1 切换</translation>
    </message>
    <message>
        <source>You: %1. Change…</source>
        <translation>你是%1，点这里更换……</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>你是谁？</translation>
    </message>
    <message>
        <source>Handed in. Nothing else waits here.</source>
        <translation>已提交。这里没有其他待点评的周报了。</translation>
    </message>
    <message>
        <source>Write back %1</source>
        <comment>reviews, a number</comment>
        <translation>写回 %1</translation>
    </message>
    <message>
        <source>Reviews that are not yet where their reports are (%1)</source>
        <translation>还没有写回到周报所在地方的点评（%1）</translation>
    </message>
</context>
<context>
    <name>flotilla::ui::ReviewBox</name>
    <message>
        <source>This is longer than %1 KB and was not taken in; what was written before is still there. Attach it to the report&apos;s page and link it.</source>
        <translation>这段文字超过 %1 KB，没有粘贴进来；之前写的内容还在。请把它作为附件放到周报页面，再在这里贴链接。</translation>
    </message>
    <message>
        <source>Review by</source>
        <translation>点评人</translation>
    </message>
    <message>
        <source>Your review</source>
        <translation>导师点评</translation>
    </message>
    <message>
        <source>Draft kept at %1</source>
        <translation>草稿已于 %1 保存</translation>
    </message>
    <message>
        <source>*Nothing is written yet.*</source>
        <translation>*还没有写内容。*</translation>
    </message>
    <message>
        <source>Say who you are above to review and decide.</source>
        <translation>先在上方选好你是谁，就能点评和做决定。</translation>
    </message>
    <message>
        <source>This is your own: nobody reviews or exempts themselves.</source>
        <translation>这是你自己的周报：任何人都不能点评自己、给自己免交。</translation>
    </message>
    <message>
        <source>Kept here, for coordinators only</source>
        <translation>存在本文件，仅班主任可见</translation>
    </message>
    <message>
        <source>Kept here, for everybody</source>
        <translation>存在本文件，所有人可见</translation>
    </message>
    <message>
        <source>Longer than %1 KB: shorten it to hand it in</source>
        <translation>超过 %1 KB，缩短后才能提交</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>粗体</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>斜体</translation>
    </message>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>公开</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>私密</translation>
    </message>
    <message>
        <source>Who may read the review</source>
        <translation>谁可以看点评</translation>
    </message>
    <message>
        <source>How the mentee stands</source>
        <translation>营员的状态</translation>
    </message>
    <message>
        <source>In whose name</source>
        <translation>以谁的名义</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>点评</translation>
    </message>
    <message>
        <source>What is good, what is open, what comes next. Markdown.</source>
        <translation>哪里做得好，哪里还没解决，接下来做什么。支持 Markdown。</translation>
    </message>
    <message>
        <source>Preview of the review</source>
        <translation>点评预览</translation>
    </message>
    <message>
        <source>Exempt…</source>
        <translation>免除…</translation>
    </message>
    <message>
        <source>No review, or no report, is needed here (%1)</source>
        <translation>这里不需要点评，或不需要交周报（%1）</translation>
    </message>
    <message>
        <source>Give back…</source>
        <translation>退回…</translation>
    </message>
    <message>
        <source>Ask the mentee to add something first (%1)</source>
        <translation>请营员先补充内容（%1）</translation>
    </message>
    <message>
        <source>More time…</source>
        <translation>延期…</translation>
    </message>
    <message>
        <source>A later due day, for one or for everyone (%1)</source>
        <translation>推迟截止日，可对一人或所有人（%1）</translation>
    </message>
    <message>
        <source>Hand in and next</source>
        <translation>提交并看下一份</translation>
    </message>
</context>
<context>
    <name>flotilla::ui::RevisionsPane</name>
    <message>
        <source>Text %1, %2</source>
        <comment>number, when it was handed in</comment>
        <translation>第 %1 稿，%2</translation>
    </message>
    <message>
        <source>Text %1</source>
        <comment>number</comment>
        <translation>第 %1 稿</translation>
    </message>
    <message>
        <source>What changed · %1, %2</source>
        <comment>mentee, period</comment>
        <translation>改动 · %1，%2</translation>
    </message>
    <message>
        <source>What changed · %1</source>
        <comment>mentee</comment>
        <translation>改动 · %1</translation>
    </message>
    <message>
        <source>These two texts have the same lines.</source>
        <translation>这两稿逐行相同。</translation>
    </message>
    <message>
        <source>The text before</source>
        <translation>改动前的一稿</translation>
    </message>
    <message>
        <source>The text after</source>
        <translation>改动后的一稿</translation>
    </message>
    <message>
        <source>Close the comparison</source>
        <translation>关闭比较</translation>
    </message>
    <message>
        <source>What changed between the two texts</source>
        <translation>两稿之间的改动</translation>
    </message>
</context>
<context>
    <name>flotilla::ui::RollCallPane</name>
    <message>
        <source>For coordinators: also who did not report, and which reviews are owed since when.</source>
        <translation>给班主任：还包括谁没交，以及哪些点评欠了多久。</translation>
    </message>
    <message>
        <source>For everybody: boxes only, to paste into the camp&apos;s issue.</source>
        <translation>给所有人：只有勾选框，可直接粘贴到集训营的 issue。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>公开</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>内部</translation>
    </message>
    <message>
        <source>For everybody: opens the period, with the due day, the file&apos;s name and the template.</source>
        <translation>给所有人：开放这一期，包括截止日、文件名和模板。</translation>
    </message>
    <message>
        <source>For those it is about: one text for each project&apos;s chat, then one for each person.</source>
        <translation>给相关的人：先是每个项目群一段，再是每个人一段。</translation>
    </message>
    <message>
        <source>For coordinators: what asks for attention in this camp, and why. Never for public places.</source>
        <translation>给班主任：这个集训营里需要关注的事和原因。不要公开发布。</translation>
    </message>
    <message>
        <source>Texts of period %1</source>
        <translation>第 %1 次周报的文本</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>公告</translation>
    </message>
    <message>
        <source>Nudges</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>关注</translation>
    </message>
    <message>
        <source>Which text</source>
        <translation>哪段文本</translation>
    </message>
    <message>
        <source>Keys 1 to 5 show a text and copy it; of the reminders, Enter copies the chosen one.</source>
        <translation>按 1 到 5 显示并复制一段文本；提醒列表里按回车复制选中的一条。</translation>
    </message>
    <message>
        <source>Close the texts</source>
        <translation>关闭文本</translation>
    </message>
    <message>
        <source>Text to copy</source>
        <translation>要复制的文本</translation>
    </message>
</context>
<context>
    <name>flotilla::ui::WhoLine</name>
    <message>
        <source>Who uses Flotilla here?</source>
        <translation>谁在使用？</translation>
    </message>
    <message>
        <source>Who are you in this camp? Your reviews carry your name, and yours are counted.</source>
        <translation>你是这个集训营里的谁？点评会署你的名字，等你点评的周报也由此统计。</translation>
    </message>
    <message>
        <source>Name or GitHub ID</source>
        <translation>姓名或 GitHub ID</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Nobody in this camp is called “%1”.</source>
        <translation>本营没有叫“%1”的人。</translation>
    </message>
</context>
<context>
    <name>flotilla::ui::WriteBackModel</name>
    <message>
        <source>%1, %2: %3</source>
        <comment>mentee, where the review goes, how it stands</comment>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>点评</translation>
    </message>
</context>
<context>
    <name>flotilla::ui::WriteBackPane</name>
    <message numerus="yes">
        <source>%n review(s) entered here are not yet where their reports are.</source>
        <translation>
            <numerusform>有 %n 条在这里提交的点评还没有写回到周报所在的地方。</numerusform>
        </translation>
    </message>
    <message>
        <source>Which folder is your clone of the camp&apos;s repository?</source>
        <translation>你的集训营仓库克隆在哪个文件夹？</translation>
    </message>
    <message>
        <source>Your clone: %1</source>
        <translation>你的克隆：%1</translation>
    </message>
    <message>
        <source>Onto the branch of each open pull request: committed in the mentor&apos;s name, pushed with your own Git. Your work tree and branches are not touched.</source>
        <translation>写到各个未合并的拉取请求的分支：以导师的名义提交，用你自己的 Git 推送。你的工作区和分支不受影响。</translation>
    </message>
    <message>
        <source>For reports that are merged already: onto one branch a period, made from the default branch. Merge it as usual.</source>
        <translation>用于已经合入的周报：每次周报一个分支，从默认分支建立。照常合入即可。</translation>
    </message>
    <message>
        <source>Nothing is pushed: copy each review and paste it on the page that opens.</source>
        <translation>不推送任何内容：逐条复制点评，粘贴到打开的页面里。</translation>
    </message>
    <message>
        <source>outside the periods</source>
        <translation>不属于任何一次周报</translation>
    </message>
    <message>
        <source>to %1</source>
        <comment>a branch</comment>
        <translation>写到 %1</translation>
    </message>
    <message>
        <source>cannot go there</source>
        <translation>不能写到那里</translation>
    </message>
    <message>
        <source>did not work</source>
        <translation>没有成功</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>可以写回</translation>
    </message>
    <message>
        <source>to paste</source>
        <translation>待粘贴</translation>
    </message>
    <message>
        <source>being looked up</source>
        <translation>正在查看</translation>
    </message>
    <message>
        <source>not yet written back</source>
        <translation>尚未写回</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>重新查看</translation>
    </message>
    <message>
        <source>It is pasted</source>
        <translation>已粘贴</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>复制文本</translation>
    </message>
    <message>
        <source>Copy and open the page</source>
        <translation>复制并打开页面</translation>
    </message>
    <message>
        <source>Only this one</source>
        <translation>只写这一条</translation>
    </message>
    <message numerus="yes">
        <source>Write %n review(s) back</source>
        <translation>
            <numerusform>写回 %n 条点评</numerusform>
        </translation>
    </message>
    <message>
        <source>Look where they go</source>
        <translation>查看会写到哪里</translation>
    </message>
    <message>
        <source>Looking at the repository as it is now…</source>
        <translation>正在查看仓库此刻的样子…</translation>
    </message>
    <message>
        <source>Committing and pushing…</source>
        <translation>正在提交并推送…</translation>
    </message>
    <message numerus="yes">
        <source>%n review(s) are where their reports are now.</source>
        <translation>
            <numerusform>%n 条点评已写回到周报所在的地方。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n review(s) stay here, not yet written back; each says why.</source>
        <translation>
            <numerusform>%n 条留在这里，尚未写回；每条都说明了原因。</numerusform>
        </translation>
    </message>
    <message>
        <source>Use the branch of the period</source>
        <translation>改用本次周报的分支</translation>
    </message>
    <message numerus="yes">
        <source>%n review(s) have no open pull request to go to: the report is merged already.</source>
        <translation>
            <numerusform>%n 条点评没有可写的未合并拉取请求：周报已经合入。</numerusform>
        </translation>
    </message>
    <message>
        <source>Write reviews back</source>
        <translation>写回点评</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Pull request</source>
        <translation>拉取请求</translation>
    </message>
    <message>
        <source>Branch of the period</source>
        <translation>本次周报的分支</translation>
    </message>
    <message>
        <source>Text to paste</source>
        <translation>复制文本</translation>
    </message>
    <message>
        <source>Where the reviews go</source>
        <translation>点评写到哪里</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose your clone of the camp&apos;s repository</source>
        <translation>选择你的集训营仓库克隆</translation>
    </message>
    <message>
        <source>Reviews that are not yet written back</source>
        <translation>尚未写回的点评</translation>
    </message>
    <message>
        <source>What writing this review back does</source>
        <translation>写回这条点评会做什么</translation>
    </message>
    <message>
        <source>Every review is where its report is</source>
        <translation>每条点评都在周报所在的地方</translation>
    </message>
    <message>
        <source>Public reviews that are handed in here wait in this list until they stand in the camp&apos;s repository.</source>
        <translation>在这里提交的公开点评会等在这个列表里，直到写进集训营的仓库。</translation>
    </message>
</context>
<context>
    <name>flotilla::ui::WriteBackPreview</name>
    <message>
        <source>Repository</source>
        <translation>仓库</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>分支</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>提交</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>line %1, %2</source>
        <comment>where in a file, and how: in place of the placeholder</comment>
        <translation>第 %1 行，%2</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>What changes in the file; every other byte stays</source>
        <translation>文件里的改动；其余每个字节都不变</translation>
    </message>
    <message>
        <source>%1, a new one</source>
        <translation>%1（新分支）</translation>
    </message>
    <message>
        <source>%1, of pull request #%2</source>
        <translation>%1（拉取请求 #%2）</translation>
    </message>
    <message>
        <source>you, as your Git knows you</source>
        <translation>你，以你的 Git 设置为准</translation>
    </message>
    <message>
        <source>%1; committed by you</source>
        <translation>%1；由你提交</translation>
    </message>
</context>
</TS>
