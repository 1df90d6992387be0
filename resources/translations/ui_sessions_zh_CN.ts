<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>flotilla::ui::AttendanceForm</name>
    <message numerus="yes">
        <source>%1 of %n person(s) were there</source>
        <translation>
            <numerusform>%n 人中 %1 人到场</numerusform>
        </translation>
    </message>
    <message>
        <source>. </source>
        <comment>between sentences</comment>
        <translation>。</translation>
    </message>
    <message>
        <source>Type a part of a name and press Enter; the arrow keys and the space bar tick in the list.</source>
        <translation>输入姓名的一部分后按 Enter；在列表里用方向键和空格勾选。</translation>
    </message>
    <message>
        <source>Attendance: %1</source>
        <comment>a session</comment>
        <translation>出席：%1</translation>
    </message>
    <message>
        <source>Who was there? Name or GitHub ID</source>
        <translation>谁到场了？姓名或 GitHub ID</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Tick all that are shown</source>
        <translation>勾选显示的所有人</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
</context>
<context>
    <name>flotilla::ui::CalendarForm</name>
    <message>
        <source>Calendar file</source>
        <translation>日历文件</translation>
    </message>
    <message>
        <source>Sessions, due dates and defenses for any calendar program, each at the right hour wherever somebody lives. Importing a newer file updates what is there and never doubles it. For one person it has what concerns them, with the days they were given more.</source>
        <translation>活动、周报截止和答辩，可用于任何日历程序，在哪里看都是正确的时刻。再次导入新文件会更新已有的日程，不会重复。只给一个人时，里面是与其有关的内容，包括延期后的截止日。</translation>
    </message>
    <message>
        <source>For everybody; or type a name</source>
        <translation>不填就是所有人，也可以输入姓名</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>保存为文件…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>flotilla::ui::MinutesForm</name>
    <message>
        <source>This is longer than %1 KB and was not taken in; what was written before is still there.</source>
        <translation>这段文字超过 %1 KB，没有放进来；之前写的还在。</translation>
    </message>
    <message>
        <source>*Nothing is written yet.*</source>
        <translation>*还没有写。*</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>纪要</translation>
    </message>
    <message>
        <source>Minutes: %1</source>
        <comment>a session</comment>
        <translation>纪要：%1</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>What was said and decided. Markdown.</source>
        <translation>讨论了什么，决定了什么。支持 Markdown。</translation>
    </message>
    <message>
        <source>Preview of the minutes</source>
        <translation>纪要预览</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>flotilla::ui::MonthView</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>还有 %n 场</numerusform>
        </translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月历</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>上一个月</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>下一个月</translation>
    </message>
</context>
<context>
    <name>flotilla::ui::SessionForm</name>
    <message>
        <source>Times are those of %1.</source>
        <translation>时间按 %1。</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s), the last on %1.</source>
        <translation>
            <numerusform>共 %n 场，最后一场在 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is at the same time.</source>
        <translation>“%1”在同一时间。</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Place or link</source>
        <translation>地点或链接</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>录像</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>Edit the session</source>
        <translation>编辑活动</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>新建活动</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Every so many days</source>
        <translation>每隔天数</translation>
    </message>
    <message>
        <source>a room, or the address of the meeting</source>
        <translation>房间，或会议的地址</translation>
    </message>
    <message>
        <source>More than one makes a series</source>
        <translation>大于 1 就是一个系列</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>flotilla::ui::SessionPane</name>
    <message>
        <source>Remove the session</source>
        <translation>删除活动</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>录像</translation>
    </message>
    <message>
        <source>Talks</source>
        <translation>分享</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n place(s) taken</source>
        <translation>
            <numerusform>共 %n 个名额，已占 %1 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has signed up yet.</source>
        <translation>还没有人报名。</translation>
    </message>
    <message>
        <source>Speaker not known</source>
        <translation>分享人未知</translation>
    </message>
    <message>
        <source>about %1</source>
        <comment>a project</comment>
        <translation>关于：%1</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>材料</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>修改…</translation>
    </message>
    <message>
        <source>Change the talk of %1</source>
        <translation>修改 %1 的分享</translation>
    </message>
    <message>
        <source>Sign up again</source>
        <translation>重新报名</translation>
    </message>
    <message>
        <source>Take the approval back</source>
        <translation>撤回通过</translation>
    </message>
    <message>
        <source>Not given yet</source>
        <translation>还没有分享</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>It was given</source>
        <translation>已完成分享</translation>
    </message>
    <message>
        <source>Cancel the talk</source>
        <translation>取消这个分享</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>提前一位</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>推后一位</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>出席</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) were there</source>
        <translation>
            <numerusform>%n 人到场</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>返回列表</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Sign up a talk</source>
        <translation>报名分享</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Tick…</source>
        <translation>勾选…</translation>
    </message>
    <message>
        <source>Tick who was there</source>
        <translation>勾选到场的人</translation>
    </message>
    <message>
        <source>Nobody is ticked yet.</source>
        <translation>还没有勾选任何人。</translation>
    </message>
    <message>
        <source>Write…</source>
        <translation>写…</translation>
    </message>
    <message>
        <source>Write the minutes</source>
        <translation>写纪要</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>纪要</translation>
    </message>
    <message>
        <source>Nobody wrote minutes yet.</source>
        <translation>还没有人写纪要。</translation>
    </message>
    <message>
        <source>Copy the text for the speakers</source>
        <translation>复制给分享人的通知</translation>
    </message>
    <message>
        <source>The text for the speakers is copied, in the camp&apos;s language.</source>
        <translation>给分享人的通知已复制，用的是集训营的语言。</translation>
    </message>
</context>
<context>
    <name>flotilla::ui::SessionsModel</name>
    <message>
        <source>Begins</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>分享人</translation>
    </message>
    <message>
        <source>Talks</source>
        <translation>分享</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>到场</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>talks, places</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between people</comment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>flotilla::ui::SessionsPage</name>
    <message>
        <source>Sessions</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>新建活动</translation>
    </message>
    <message>
        <source>Sign up a talk</source>
        <translation>报名分享</translation>
    </message>
    <message>
        <source>Copy the talk list</source>
        <translation>复制分享列表</translation>
    </message>
    <message>
        <source>Copy a call for talks</source>
        <translation>复制征集通知</translation>
    </message>
    <message>
        <source>Filter sessions</source>
        <translation>筛选活动</translation>
    </message>
    <message>
        <source>Edit the session</source>
        <translation>编辑活动</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>保持原样</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) are in %1.</source>
        <translation>
            <numerusform>%1 里有 %n 条日程。</numerusform>
        </translation>
    </message>
    <message>
        <source>Calendar file</source>
        <translation>日历文件</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>日历 (*.ics)</translation>
    </message>
    <message>
        <source>Tick who was there</source>
        <translation>勾选到场的人</translation>
    </message>
    <message>
        <source>Write the minutes</source>
        <translation>写纪要</translation>
    </message>
    <message>
        <source>Calendar file…</source>
        <translation>日历文件…</translation>
    </message>
</context>
<context>
    <name>flotilla::ui::SessionsView</name>
    <message>
        <source>The sessions cannot be shown</source>
        <translation>无法显示活动</translation>
    </message>
    <message>
        <source>No camp is chosen</source>
        <translation>还没有选择集训营</translation>
    </message>
    <message>
        <source>Sessions belong to a camp: choose one at the top of the window.</source>
        <translation>活动属于集训营：请在窗口上方选择一个。</translation>
    </message>
    <message>
        <source>No sessions yet</source>
        <translation>还没有活动</translation>
    </message>
    <message>
        <source>The opening ceremony, tech-share sessions, courses and meetings stand here, with their talks, who was there, and their minutes.</source>
        <translation>开营仪式、技术分享会、课程和例会都在这里，还有其中的分享、出席和纪要。</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>新建活动</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>所有类型</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation>将举行</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>已结束</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n 场活动</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n session(s)</source>
        <translation>
            <numerusform>%1 场，共 %n 场</numerusform>
        </translation>
    </message>
    <message>
        <source>; </source>
        <comment>between the halves of a sentence</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>the next, %1, is %2</source>
        <comment>a session; a day as in &apos;in 3 days&apos;</comment>
        <translation>下一场是%2的%1</translation>
    </message>
    <message>
        <source>No session matches</source>
        <translation>没有符合条件的活动</translation>
    </message>
    <message>
        <source>Sessions are found by their title, kind and day, by their talks and speakers.</source>
        <translation>可以按标题、类型、日期、分享和分享人查找活动。</translation>
    </message>
    <message>
        <source>Show all sessions</source>
        <translation>显示所有活动</translation>
    </message>
    <message>
        <source>The session is saved.</source>
        <translation>活动已保存。</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) are planned.</source>
        <translation>
            <numerusform>已安排 %n 场活动。</numerusform>
        </translation>
    </message>
    <message>
        <source>The session is planned.</source>
        <translation>活动已安排。</translation>
    </message>
    <message>
        <source>The session is removed. Undo brings it back, with its talks.</source>
        <translation>活动已删除。撤销可以把它和其中的分享一起恢复。</translation>
    </message>
    <message>
        <source>The talk has its place.</source>
        <translation>分享已确定。</translation>
    </message>
    <message>
        <source>The talk is saved.</source>
        <translation>分享已保存。</translation>
    </message>
    <message>
        <source>The talk is signed up.</source>
        <translation>分享已报名。</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>分享人</translation>
    </message>
    <message>
        <source>Filter by title, talk or speaker</source>
        <translation>按标题、分享或分享人筛选</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Which sessions</source>
        <translation>哪些活动</translation>
    </message>
    <message>
        <source>The minutes are saved.</source>
        <translation>纪要已保存。</translation>
    </message>
    <message>
        <source>Calendar file…</source>
        <translation>日历文件…</translation>
    </message>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月历</translation>
    </message>
    <message>
        <source>List or month</source>
        <translation>列表或月历</translation>
    </message>
</context>
<context>
    <name>flotilla::ui::SpeakersPane</name>
    <message numerus="yes">
        <source>%n mentee(s) gave a talk</source>
        <translation>
            <numerusform>%n 名营员已分享</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a sentence</comment>
        <translation>，</translation>
    </message>
    <message numerus="yes">
        <source>%n signed up</source>
        <translation>
            <numerusform>%n 名已报名</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not yet</source>
        <translation>
            <numerusform>%n 名还没有</numerusform>
        </translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>还没有分享</translation>
    </message>
    <message>
        <source>Everybody has signed up.</source>
        <translation>所有人都已报名。</translation>
    </message>
    <message>
        <source>Signed up</source>
        <translation>已报名</translation>
    </message>
    <message>
        <source>Nobody at the moment.</source>
        <translation>目前没有人。</translation>
    </message>
    <message>
        <source>Gave a talk</source>
        <translation>已分享</translation>
    </message>
    <message>
        <source>Nobody yet.</source>
        <translation>还没有人。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between people</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>No tech-share session that has a place is planned.</source>
        <translation>目前没有还有名额的技术分享会。</translation>
    </message>
    <message>
        <source>The list of talks is copied, as Markdown, in the camp&apos;s language.</source>
        <translation>分享列表已复制为 Markdown，用的是集训营的语言。</translation>
    </message>
    <message>
        <source>The call for talks is copied, in the camp&apos;s language.</source>
        <translation>征集通知已复制，用的是集训营的语言。</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>返回列表</translation>
    </message>
    <message>
        <source>Talks and speakers</source>
        <translation>分享与分享人</translation>
    </message>
    <message>
        <source>Copy the talk list</source>
        <translation>复制分享列表</translation>
    </message>
    <message>
        <source>Copy a call for talks</source>
        <translation>复制征集通知</translation>
    </message>
</context>
<context>
    <name>flotilla::ui::TalkForm</name>
    <message numerus="yes">
        <source>The session has %n place(s), and all are taken. Say why there is one more talk; the reason stays in the history.</source>
        <translation>
            <numerusform>这场活动有 %n 个名额，都已占用。请说明为什么再加一个，理由会留在历史里。</numerusform>
        </translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>材料</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>分享人</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Edit the talk</source>
        <translation>编辑分享</translation>
    </message>
    <message>
        <source>Sign up a talk</source>
        <translation>报名分享</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Name or GitHub ID</source>
        <translation>姓名或 GitHub ID</translation>
    </message>
    <message>
        <source>what it is about; may stay empty</source>
        <translation>与哪个项目有关，可以不填</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
</TS>
