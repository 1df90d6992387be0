<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>flotilla::ui::PairingForm</name>
    <message>
        <source>%1 (%2 of %3 taken)</source>
        <comment>a project, its places</comment>
        <translation>%1（%3 个名额已占 %2 个）</translation>
    </message>
    <message>
        <source>This place can only be read.</source>
        <translation>这个文件只能读取。</translation>
    </message>
    <message>
        <source>Say on the Reports page who you are: a pairing is changed by somebody with a name.</source>
        <translation>请先在“周报”页说明你是谁：带教关系的变更要署名。</translation>
    </message>
    <message>
        <source>This cannot be allowed, not even with a reason.</source>
        <translation>即使写明理由也不能批准。</translation>
    </message>
    <message>
        <source>Only a coordinator of the camp can allow this.</source>
        <translation>只有本营的班主任才能批准。</translation>
    </message>
    <message>
        <source>It can be allowed with a reason.</source>
        <translation>写明理由即可批准。</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) that were handed in stay where they are.</source>
        <translation>
            <numerusform>已交的 %n 份周报保留在原处。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 months count for stars, before: %2.</source>
        <translation>计入星级的月数为 %1，之前为 %2。</translation>
    </message>
    <message>
        <source>Reports stay due during a pause; exempt the periods that fall into it.</source>
        <translation>暂停期间周报仍应提交；请免交落在其中的周报。</translation>
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
        <source>Instead of</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Mentors</source>
        <translation>导师</translation>
    </message>
    <message>
        <source>Another mentor</source>
        <translation>另一位导师</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>导师</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>起始日期</translation>
    </message>
    <message>
        <source>Months that count</source>
        <translation>计入的月数</translation>
    </message>
    <message>
        <source>Lock before the official day</source>
        <translation>提前锁定</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>It stands in the history with your name</source>
        <translation>会连同你的名字写入历史</translation>
    </message>
    <message>
        <source>Name or GitHub ID</source>
        <translation>姓名或 GitHub ID</translation>
    </message>
    <message>
        <source>Number or title</source>
        <translation>编号或标题</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>a mentee, a project</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>flotilla::ui::ProjectForm</name>
    <message>
        <source>All batches</source>
        <translation>所有批次</translation>
    </message>
    <message>
        <source>Kind of mentor</source>
        <translation>导师类型</translation>
    </message>
    <message>
        <source>Mentor: name or GitHub ID</source>
        <translation>导师：姓名或 GitHub ID</translation>
    </message>
    <message>
        <source>from the start</source>
        <translation>从开始</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>起始日期</translation>
    </message>
    <message>
        <source>to the end</source>
        <translation>到结束</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>Remove this mentor</source>
        <translation>移除这位导师</translation>
    </message>
    <message>
        <source>Say who the mentor is, or remove the line.</source>
        <translation>请选择导师，或移除这一行。</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>English title</source>
        <translation>英文标题</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>赛道</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>名额</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>Edit the project</source>
        <translation>编辑项目</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>新建项目</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>of a programme with several tracks</source>
        <translation>有多个赛道的活动才填</translation>
    </message>
    <message>
        <source>Mentors</source>
        <translation>导师</translation>
    </message>
    <message>
        <source>Add a mentor</source>
        <translation>添加导师</translation>
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
    <name>flotilla::ui::ProjectPane</name>
    <message>
        <source>The pairing is gone: somebody deleted it meanwhile.</source>
        <translation>这个带教关系已经不在了：期间被人删除。</translation>
    </message>
    <message>
        <source>No project chosen</source>
        <translation>未选择项目</translation>
    </message>
    <message>
        <source>Choose a project in the list to see its mentors and mentees, and to change them.</source>
        <translation>在列表中选择一个项目，查看并修改它的导师和营员。</translation>
    </message>
    <message>
        <source>Mentees</source>
        <translation>营员</translation>
    </message>
    <message>
        <source>Nobody is on this project yet.</source>
        <translation>这个项目还没有营员。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n place(s) taken</source>
        <translation>
            <numerusform>%n 个名额已占 %1 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Mentors</source>
        <translation>导师</translation>
    </message>
    <message>
        <source>Nobody mentors this project yet.</source>
        <translation>这个项目还没有导师。</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>自 %1 起</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>至 %1</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>变更…</translation>
    </message>
    <message>
        <source>Change the pairing of %1</source>
        <translation>变更%1的带教关系</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) in a row are missing</source>
        <translation>
            <numerusform>连续缺交 %n 次周报</numerusform>
        </translation>
    </message>
    <message>
        <source>Withdraw?</source>
        <translation>是否退出？</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <comment>a mentor, a day</comment>
        <translation>%1（至 %2）</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <comment>a mentor, a day</comment>
        <translation>%1（自 %2 起）</translation>
    </message>
    <message>
        <source>with %1</source>
        <comment>mentors</comment>
        <translation>导师：%1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n report(s)</source>
        <translation>
            <numerusform>周报 %1 / %n</numerusform>
        </translation>
    </message>
    <message>
        <source>came from %1</source>
        <comment>a project</comment>
        <translation>来自 %1</translation>
    </message>
    <message>
        <source>went on to %1</source>
        <comment>a project</comment>
        <translation>转到 %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a reason</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>返回列表</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
</context>
<context>
    <name>flotilla::ui::ProjectsModel</name>
    <message>
        <source>No.</source>
        <translation>编号</translation>
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
        <source>Mentees</source>
        <translation>营员</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>名额</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>places taken</comment>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) are free</source>
        <translation>
            <numerusform>还有 %n 个名额</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between people</comment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>flotilla::ui::ProjectsPage</name>
    <message>
        <source>Projects</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>新建项目</translation>
    </message>
    <message>
        <source>Lock a mentee</source>
        <translation>锁定营员</translation>
    </message>
    <message>
        <source>Filter projects</source>
        <translation>筛选项目</translation>
    </message>
    <message>
        <source>Edit the project</source>
        <translation>编辑项目</translation>
    </message>
    <message>
        <source>Save, or do what was chosen</source>
        <translation>保存，或执行所选的变更</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>放弃修改</translation>
    </message>
</context>
<context>
    <name>flotilla::ui::ProjectsView</name>
    <message>
        <source>The projects cannot be shown</source>
        <translation>无法显示项目</translation>
    </message>
    <message>
        <source>No camp is chosen</source>
        <translation>未选择集训营</translation>
    </message>
    <message>
        <source>Projects belong to a camp: choose one at the top of the window.</source>
        <translation>项目属于某个集训营：请在窗口上方选择。</translation>
    </message>
    <message>
        <source>No projects yet</source>
        <translation>还没有项目</translation>
    </message>
    <message>
        <source>A project has a number, places and mentors. They come with an import, or one by one.</source>
        <translation>项目有编号、名额和导师，可以随导入而来，也可以逐个新建。</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>新建项目</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>所有状态</translation>
    </message>
    <message numerus="yes">
        <source>%n project(s)</source>
        <translation>
            <numerusform>%n 个项目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n project(s)</source>
        <translation>
            <numerusform>%n 个项目中的 %1 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mentee(s) on them now</source>
        <translation>
            <numerusform>%n 名营员正在参与</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n free place(s)</source>
        <translation>
            <numerusform>%n 个空余名额</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n withdrawal(s) proposed</source>
        <translation>
            <numerusform>%n 人建议退出</numerusform>
        </translation>
    </message>
    <message>
        <source>; </source>
        <comment>between the halves of a sentence</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a sentence</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>No project matches</source>
        <translation>没有匹配的项目</translation>
    </message>
    <message>
        <source>Projects are found by their number and title, and by the people on them.</source>
        <translation>可以按编号、标题以及其中的人员查找项目。</translation>
    </message>
    <message>
        <source>Show all projects</source>
        <translation>显示所有项目</translation>
    </message>
    <message>
        <source>The project is saved.</source>
        <translation>项目已保存。</translation>
    </message>
    <message>
        <source>The mentee is locked.</source>
        <translation>营员已锁定。</translation>
    </message>
    <message>
        <source>The mentor is added.</source>
        <translation>导师已添加。</translation>
    </message>
    <message>
        <source>The mentor is replaced.</source>
        <translation>导师已更换。</translation>
    </message>
    <message>
        <source>The mentee moved; the reports stay where they were made.</source>
        <translation>营员已转到新项目；已交的周报保留在原处。</translation>
    </message>
    <message>
        <source>The pairing is paused.</source>
        <translation>带教关系已暂停。</translation>
    </message>
    <message>
        <source>The pairing runs again.</source>
        <translation>带教关系已恢复。</translation>
    </message>
    <message>
        <source>The pairing is extended.</source>
        <translation>带教关系已延期。</translation>
    </message>
    <message>
        <source>The withdrawal is recorded.</source>
        <translation>退出已记录。</translation>
    </message>
    <message>
        <source>The dismissal is recorded.</source>
        <translation>劝退已记录。</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Filter by title, number or person</source>
        <translation>按标题、编号或人员筛选</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Free places</source>
        <translation>有空余名额</translation>
    </message>
</context>
</TS>
