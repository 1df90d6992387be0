<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>flotilla::ui::FindingCard</name>
    <message>
        <source>Row %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>%1’s page</source>
        <translation>%1 的主页</translation>
    </message>
    <message>
        <source>Take off row %1</source>
        <translation>去掉第 %1 行</translation>
    </message>
    <message>
        <source>It is %1</source>
        <translation>就是 %1</translation>
    </message>
    <message>
        <source>Add to the list</source>
        <translation>加入名单</translation>
    </message>
    <message>
        <source>Take the ledger’s</source>
        <translation>改为星账上的</translation>
    </message>
    <message>
        <source>%1 let it pass, %2: %3</source>
        <translation>%1 放行，%2：%3</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回放行</translation>
    </message>
    <message>
        <source>Let pass…</source>
        <translation>放行…</translation>
    </message>
    <message>
        <source>Why may it stay?</source>
        <translation>为什么可以放行？</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>签名</translation>
    </message>
</context>
<context>
    <name>flotilla::ui::LedgerCard</name>
    <message>
        <source>Star ledger</source>
        <translation>星账</translation>
    </message>
    <message>
        <source>Graduation</source>
        <translation>结营条件</translation>
    </message>
    <message>
        <source>%1 (not required here)</source>
        <translation>%1（本期不要求）</translation>
    </message>
</context>
<context>
    <name>flotilla::ui::ObjectionCard</name>
    <message>
        <source>Row %1, %2</source>
        <translation>第 %1 行，%2</translation>
    </message>
    <message>
        <source>A missing row</source>
        <translation>漏列</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>某人</translation>
    </message>
    <message>
        <source>Evidence: %1</source>
        <translation>证据：%1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>answer by %1</source>
        <translation>最迟 %1 答复</translation>
    </message>
    <message>
        <source>%1 by %2, %3: %4</source>
        <translation>%1，%2，%3：%4</translation>
    </message>
    <message>
        <source>Why is it decided so?</source>
        <translation>为什么这样决定？</translation>
    </message>
    <message>
        <source>What changes on the list</source>
        <translation>名单上改什么</translation>
    </message>
    <message>
        <source>Nothing changes on the list</source>
        <translation>名单不变</translation>
    </message>
    <message>
        <source>Grade becomes %1</source>
        <translation>成绩改为%1</translation>
    </message>
    <message>
        <source>The row goes</source>
        <translation>去掉这一行</translation>
    </message>
    <message>
        <source>Who is added</source>
        <translation>加入谁</translation>
    </message>
    <message>
        <source>Who is added?</source>
        <translation>加入谁？</translation>
    </message>
    <message>
        <source>Who confirms a changed grade</source>
        <translation>谁确认改动的成绩</translation>
    </message>
    <message>
        <source>No second person: unconfirmed</source>
        <translation>没有第二人：未确认</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>采纳</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>驳回</translation>
    </message>
</context>
<context>
    <name>flotilla::ui::ObjectionForm</name>
    <message>
        <source>Record the objection</source>
        <translation>记录异议</translation>
    </message>
    <message>
        <source>About a missing row</source>
        <translation>关于漏列</translation>
    </message>
    <message>
        <source>Row %1, %2</source>
        <translation>第 %1 行，%2</translation>
    </message>
    <message>
        <source>Which row</source>
        <translation>哪一行</translation>
    </message>
    <message>
        <source>Who objects?</source>
        <translation>谁提出异议？</translation>
    </message>
    <message>
        <source>Who objects</source>
        <translation>谁提出异议</translation>
    </message>
    <message>
        <source>What do they say?</source>
        <translation>异议内容</translation>
    </message>
    <message>
        <source>Evidence: links, pull requests</source>
        <translation>证据：链接、合并请求</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>最迟答复</translation>
    </message>
</context>
<context>
    <name>flotilla::ui::ResultModel</name>
    <message>
        <source>, </source>
        <comment>between mentors</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1, award</source>
        <comment>grade with the special award</comment>
        <translation>%1，特别奖</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
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
        <source>Mentors</source>
        <translation>导师</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>结营成绩</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>月数</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>星数</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>奖金</translation>
    </message>
    <message>
        <source>The whole checklist is met</source>
        <translation>满足全部结营条件</translation>
    </message>
    <message>
        <source>Not passed</source>
        <translation>未通过</translation>
    </message>
    <message>
        <source>Passed; something on the checklist is missing</source>
        <translation>已通过；结营条件还差一些</translation>
    </message>
    <message>
        <source>No grade yet</source>
        <translation>还没有成绩</translation>
    </message>
    <message>
        <source>The records contradict this row</source>
        <translation>这一行与记录矛盾</translation>
    </message>
    <message>
        <source>A finding about this row was let pass</source>
        <translation>这一行有问题已放行</translation>
    </message>
</context>
<context>
    <name>flotilla::ui::ResultsEdits</name>
    <message>
        <source>A draft, frozen as the records are now. Check it, then publish it.</source>
        <translation>已按现在的记录生成草稿。检查之后再公示。</translation>
    </message>
    <message>
        <source>The row is off the list.</source>
        <translation>已去掉这一行。</translation>
    </message>
    <message>
        <source>The row says who is meant.</source>
        <translation>这一行已对上人。</translation>
    </message>
    <message>
        <source>Added at the end of the list.</source>
        <translation>已加到名单末尾。</translation>
    </message>
    <message>
        <source>The row says what the ledger says.</source>
        <translation>这一行已与星账一致。</translation>
    </message>
    <message>
        <source>Let pass, signed.</source>
        <translation>已签名放行。</translation>
    </message>
    <message>
        <source>The finding stands again.</source>
        <translation>已撤回放行。</translation>
    </message>
    <message>
        <source>The objection is recorded.</source>
        <translation>异议已记录。</translation>
    </message>
    <message>
        <source>Decided.</source>
        <translation>已决定。</translation>
    </message>
    <message>
        <source>Published. Copy the text or export it.</source>
        <translation>已公示。可以复制文字或导出。</translation>
    </message>
    <message>
        <source>The list is final.</source>
        <translation>名单已定稿。</translation>
    </message>
</context>
<context>
    <name>flotilla::ui::ResultsPage</name>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Copied, in the camp’s language.</source>
        <translation>已复制，用的是本期的语言。</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>已写入 %1。</translation>
    </message>
    <message>
        <source>Copy the list or ledger as Markdown</source>
        <translation>把名单或星账复制为 Markdown</translation>
    </message>
    <message>
        <source>New list of results</source>
        <translation>新建结果名单</translation>
    </message>
    <message>
        <source>New list of enrolment</source>
        <translation>新建入选名单</translation>
    </message>
</context>
<context>
    <name>flotilla::ui::ResultsPane</name>
    <message>
        <source>nobody yet</source>
        <translation>还没有选人</translation>
    </message>
    <message numerus="yes">
        <source>%n keep(s) it back</source>
        <comment>findings</comment>
        <translation>
            <numerusform>%n 处挡住公示</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n let pass</source>
        <comment>findings</comment>
        <translation>
            <numerusform>%n 处已放行</numerusform>
        </translation>
    </message>
    <message>
        <source>List check</source>
        <translation>名单检查</translation>
    </message>
    <message>
        <source>nothing contradicts the records</source>
        <translation>与记录没有矛盾</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between counts</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>Changed since the version before</source>
        <translation>与上一版的不同</translation>
    </message>
    <message>
        <source>%1 is new: %2</source>
        <translation>新增 %1：%2</translation>
    </message>
    <message>
        <source>%1 is taken off</source>
        <translation>去掉 %1</translation>
    </message>
    <message>
        <source>%1: %2, was %3</source>
        <translation>%1：%2，原为%3</translation>
    </message>
    <message>
        <source>Objections</source>
        <translation>异议</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message numerus="yes">
        <source>%n not decided</source>
        <comment>objections</comment>
        <translation>
            <numerusform>%n 条未决定</numerusform>
        </translation>
    </message>
    <message>
        <source>all decided</source>
        <translation>都已决定</translation>
    </message>
    <message>
        <source>Back to the table</source>
        <translation>回到表格</translation>
    </message>
    <message>
        <source>Signed and decided as</source>
        <translation>签名和决定的人</translation>
    </message>
</context>
<context>
    <name>flotilla::ui::ResultsView</name>
    <message>
        <source>Results, from the ledger</source>
        <translation>结果名单，取自星账</translation>
    </message>
    <message>
        <source>Enrolment, from the pairings</source>
        <translation>入选名单，取自带教关系</translation>
    </message>
    <message>
        <source>Star ledger</source>
        <translation>星账</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>已被取代</translation>
    </message>
    <message>
        <source>%1 of %2 people graded, %3 passed, %4 meet the whole checklist</source>
        <translation>%2 人中 %1 人有成绩，%3 人通过，%4 人满足全部结营条件</translation>
    </message>
    <message>
        <source>%1 ★, %2</source>
        <translation>%1 ★，%2</translation>
    </message>
    <message>
        <source>How stars come about</source>
        <translation>星数从何而来</translation>
    </message>
    <message>
        <source>Choose somebody: every step from the grade to the reward stands here, and what graduating needs.</source>
        <translation>选择一位营员：这里列出从成绩到奖金的每一步，以及结营的条件。</translation>
    </message>
    <message>
        <source>The results cannot be shown</source>
        <translation>无法显示结果</translation>
    </message>
    <message>
        <source>No camp is open</source>
        <translation>没有打开的集训营</translation>
    </message>
    <message>
        <source>Open a camp to see its ledger and its lists.</source>
        <translation>打开一期集训营，查看星账和名单。</translation>
    </message>
    <message>
        <source>No results yet</source>
        <translation>还没有结果</translation>
    </message>
    <message>
        <source>When mentees are paired, their grades, stars and lists stand here.</source>
        <translation>营员有了带教关系之后，成绩、星数和名单都在这里。</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Ledger or list</source>
        <translation>星账或名单</translation>
    </message>
    <message>
        <source>New list</source>
        <translation>新建名单</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>复制 Markdown</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
</context>
<context>
    <name>flotilla::ui::TermsBar</name>
    <message>
        <source>Times are those of %1.</source>
        <translation>时间按 %1 时区。</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>发布公示</translation>
    </message>
    <message>
        <source>Make final</source>
        <translation>定稿</translation>
    </message>
    <message>
        <source>Another version takes the place of this one; it is kept as it was.</source>
        <translation>已有新的版本取代这一份；这一份保持原样。</translation>
    </message>
    <message>
        <source>Final. Certificates and rewards follow from it.</source>
        <translation>已定稿。证书和奖金以此为准。</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) keep it back: mend or sign each.</source>
        <translation>
            <numerusform>还有 %n 处问题，改正或签名放行后可以公示。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing contradicts the records.</source>
        <translation>与记录没有矛盾。</translation>
    </message>
    <message numerus="yes">
        <source>%n objection(s) are not decided.</source>
        <translation>
            <numerusform>还有 %n 条异议未决定。</numerusform>
        </translation>
    </message>
    <message>
        <source>Title of the list</source>
        <translation>名单标题</translation>
    </message>
    <message>
        <source>What the list shows</source>
        <translation>名单上写什么</translation>
    </message>
    <message>
        <source>Objections from</source>
        <translation>异议开始</translation>
    </message>
    <message>
        <source>Objections until</source>
        <translation>异议截止</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>最迟答复</translation>
    </message>
</context>
</TS>
