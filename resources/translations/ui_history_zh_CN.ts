<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>flotilla::ui::EntryText</name>
    <message>
        <source>New %1</source>
        <translation>新增%1</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>修改%1</translation>
    </message>
    <message>
        <source>Deleted %1</source>
        <translation>删除%1</translation>
    </message>
    <message>
        <source>Brought back %1</source>
        <translation>恢复%1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>a field without a value</comment>
        <translation>无</translation>
    </message>
    <message numerus="yes">
        <source>Show more: %n change(s) are left</source>
        <translation>
            <numerusform>继续显示：还有 %n 处改动</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a record, and its kind</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>flotilla::ui::HistoryModel</name>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>谁</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>About</source>
        <translation>内容</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more record(s)</source>
        <translation>
            <numerusform>%1 等另 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more kind(s)</source>
        <translation>
            <numerusform>另 %n 种</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between numbers of records</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Somebody unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>%1 (undone)</source>
        <translation>%1（已撤销）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what was changed, and why</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>flotilla::ui::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>搜索历史</translation>
    </message>
</context>
<context>
    <name>flotilla::ui::HistoryPane</name>
    <message>
        <source>No change chosen</source>
        <translation>没有选中改动</translation>
    </message>
    <message>
        <source>Choose a change in the list to see each record before and after it, and to take it back.</source>
        <translation>在列表中选一次改动，可以看到每条记录改动前后的样子，也可以撤销它。</translation>
    </message>
    <message>
        <source>Somebody unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>the reason of a change</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Undo this change</source>
        <translation>撤销这次改动</translation>
    </message>
    <message>
        <source>This place can only be read.</source>
        <translation>这里是只读的。</translation>
    </message>
    <message>
        <source>Erased data are gone for good; this cannot be undone.</source>
        <translation>清除的个人信息无法找回，这一步不能撤销。</translation>
    </message>
    <message>
        <source>This was undone already; the entry that did it stands further up in the list.</source>
        <translation>这次改动已经撤销；撤销它的那一条在列表上方。</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>返回列表</translation>
    </message>
    <message>
        <source>What the change did</source>
        <translation>这次改动的内容</translation>
    </message>
</context>
<context>
    <name>flotilla::ui::HistoryView</name>
    <message>
        <source>The changes that match, newest first.</source>
        <translation>符合条件的改动，最新的在前。</translation>
    </message>
    <message>
        <source>Every change, newest first. Each can be looked at and undone.</source>
        <translation>所有改动，最新的在前。每一条都可以查看，也可以撤销。</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>All records</source>
        <translation>所有记录</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>任何时间</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>No change matches</source>
        <translation>没有符合的改动</translation>
    </message>
    <message>
        <source>Changes are found by who made them, by people&apos;s names, by their GitHub IDs, and by what stood in a record before or after.</source>
        <translation>可以按操作人、姓名、GitHub ID，以及记录改动前后的内容查找。</translation>
    </message>
    <message>
        <source>Show every change</source>
        <translation>显示所有改动</translation>
    </message>
    <message>
        <source>Nothing was changed yet</source>
        <translation>还没有任何改动</translation>
    </message>
    <message>
        <source>Every import and every edit will stand here, with what was before and after.</source>
        <translation>每次导入和修改都会列在这里，可以看到前后的内容。</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>已撤销。</translation>
    </message>
    <message>
        <source>Undone: %1.</source>
        <translation>已撤销：%1。</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>搜索历史</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>谁</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>记录类别</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>改动</translation>
    </message>
</context>
</TS>
