<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>flotilla::ui::EraseLine</name>
    <message numerus="yes">
        <source>Erased, also in %n backup(s).</source>
        <translation>
            <numerusform>已清除，包括 %n 份备份里的。</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase this person&apos;s data?</source>
        <translation>清除此人的个人信息？</translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <translation>输入 %1 以确认</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>永久清除</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>flotilla::ui::MergeLine</name>
    <message>
        <source>the GitHub ID %1</source>
        <translation>GitHub ID %1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>a role in a camp</comment>
        <translation>%2的%1</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>%n 份周报</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n review(s)</source>
        <translation>
            <numerusform>%n 条点评</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between what moves</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 stays; %2 becomes part of them.</source>
        <translation>保留 %1，%2 并入其中。</translation>
    </message>
    <message>
        <source>What one of them does not say of themselves is taken from the other. The History page makes two of them again.</source>
        <translation>一方没有填写的内容取自另一方。可在“历史”页恢复为两个人。</translation>
    </message>
    <message>
        <source>Comes along: %1. %2</source>
        <translation>一并转入：%1。%2</translation>
    </message>
    <message>
        <source>Who is the same person as %1?</source>
        <translation>谁和 %1 是同一个人？</translation>
    </message>
    <message>
        <source>Name or GitHub ID</source>
        <translation>姓名或 GitHub ID</translation>
    </message>
    <message>
        <source>The other one stays</source>
        <translation>改为保留另一个</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
</context>
<context>
    <name>flotilla::ui::PeopleModel</name>
    <message>
        <source>, </source>
        <comment>between roles</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between projects</comment>
        <translation>；</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other camp(s)</source>
        <translation>
            <numerusform>%1 及另外 %n 期</numerusform>
        </translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>周报</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>点评</translation>
    </message>
    <message>
        <source>Somebody unknown</source>
        <translation>不详</translation>
    </message>
</context>
<context>
    <name>flotilla::ui::PeoplePage</name>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Filter people</source>
        <translation>筛选人员</translation>
    </message>
    <message>
        <source>Who needs attention</source>
        <translation>谁需要关注</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>添加人员</translation>
    </message>
</context>
<context>
    <name>flotilla::ui::PeopleView</name>
    <message>
        <source>This camp</source>
        <translation>本营</translation>
    </message>
    <message>
        <source>All camps</source>
        <translation>全部集训营</translation>
    </message>
    <message>
        <source>All roles</source>
        <translation>全部角色</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n person(s)</source>
        <translation>
            <numerusform>%n 人中的 %1 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mentee(s)</source>
        <translation>
            <numerusform>%n 名营员</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mentor(s)</source>
        <translation>
            <numerusform>%n 位导师</numerusform>
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
        <translation>，</translation>
    </message>
    <message>
        <source>Nobody matches</source>
        <translation>没有符合的人</translation>
    </message>
    <message>
        <source>Names are found by their characters, by their sounds, by the GitHub ID and by the school or company.</source>
        <translation>可按姓名的汉字、拼音、GitHub ID、学校或公司查找。</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>显示所有人</translation>
    </message>
    <message>
        <source>Nobody is in this camp yet</source>
        <translation>本营还没有人员</translation>
    </message>
    <message>
        <source>People come with an import, or from a roster.</source>
        <translation>导入仓库或名单后，人员会出现在这里。</translation>
    </message>
    <message>
        <source>Show all camps</source>
        <translation>显示全部集训营</translation>
    </message>
    <message>
        <source>The people cannot be shown</source>
        <translation>人员无法显示</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Filter by name, sound or GitHub ID</source>
        <translation>按姓名、拼音或 GitHub ID 筛选</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Which camps</source>
        <translation>哪些集训营</translation>
    </message>
    <message>
        <source>No people yet</source>
        <translation>还没有人员</translation>
    </message>
    <message>
        <source>Import a camp&apos;s repository, a folder of reports or a roster, and everybody in it stands here.</source>
        <translation>导入集训营的仓库、周报文件夹或名单，其中的每个人都会列在这里。</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>需要关注</translation>
    </message>
    <message>
        <source>The person is saved.</source>
        <translation>人员已保存。</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>添加人员</translation>
    </message>
    <message>
        <source>Perhaps twice</source>
        <translation>可能重复</translation>
    </message>
</context>
<context>
    <name>flotilla::ui::PeriodStrip</name>
    <message>
        <source>%1, %2</source>
        <comment>state, late</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>period, state</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>flotilla::ui::PersonForm</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>English name</source>
        <translation>英文姓名</translation>
    </message>
    <message>
        <source>Name on the certificate</source>
        <translation>证书姓名</translation>
    </message>
    <message>
        <source>School or company</source>
        <translation>学校或公司</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>邮箱</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>聊天账号</translation>
    </message>
    <message>
        <source>Note for coordinators</source>
        <translation>备注（仅班主任）</translation>
    </message>
    <message>
        <source>Give a name or a GitHub ID.</source>
        <translation>请填写姓名或 GitHub ID。</translation>
    </message>
    <message>
        <source>A GitHub ID has letters, digits and single hyphens, 39 at most.</source>
        <translation>GitHub ID 由字母、数字和单个连字符组成，最多 39 个字符。</translation>
    </message>
    <message>
        <source>One GitHub ID stands here twice.</source>
        <translation>同一个 GitHub ID 写了两次。</translation>
    </message>
    <message>
        <source>The e-mail address is not complete.</source>
        <translation>邮箱地址不完整。</translation>
    </message>
    <message>
        <source>Edit the person</source>
        <translation>编辑人员</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>添加人员</translation>
    </message>
    <message>
        <source>GitHub ID</source>
        <translation>GitHub ID</translation>
    </message>
    <message>
        <source>several with commas</source>
        <translation>多个用逗号隔开</translation>
    </message>
    <message>
        <source>Roles in this camp</source>
        <translation>在本营的角色</translation>
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
    <name>flotilla::ui::PersonPane</name>
    <message>
        <source>Nobody chosen</source>
        <translation>还没有选中人员</translation>
    </message>
    <message>
        <source>Choose somebody in the list to see their projects, reports, talks and certificates through all camps.</source>
        <translation>在列表里选一个人，这里就显示其历次参营的项目、周报、分享和证书。</translation>
    </message>
    <message>
        <source>This person cannot be shown</source>
        <translation>此人无法显示</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>返回列表</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Nothing is recorded about this person besides the name.</source>
        <translation>除姓名外没有其他记录。</translation>
    </message>
    <message>
        <source>formerly %1</source>
        <translation>曾用 %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between GitHub IDs</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>自 %1 起</translation>
    </message>
    <message>
        <source>Mentors</source>
        <translation>导师</translation>
    </message>
    <message>
        <source>%1 stars</source>
        <translation>%1 星</translation>
    </message>
    <message>
        <source>special award</source>
        <translation>特别奖</translation>
    </message>
    <message>
        <source>Defense: %1</source>
        <translation>答辩：%1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a result</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>Mentoring</source>
        <translation>带教</translation>
    </message>
    <message>
        <source>Mentees</source>
        <translation>营员</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) wait for a review</source>
        <translation>
            <numerusform>%n 份周报待点评</numerusform>
        </translation>
    </message>
    <message>
        <source>Talks</source>
        <translation>技术分享</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>结营证书</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>需要关注</translation>
    </message>
    <message>
        <source>What asks for attention, and why</source>
        <translation>需要关注的事和原因</translation>
    </message>
    <message>
        <source>Erase personal data…</source>
        <translation>清除个人信息…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>The two are one person now; the History page takes it back.</source>
        <translation>两人已合并为一人；可在“历史”页撤销。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Perhaps the same person as %1: the GitHub IDs differ in one place.</source>
        <translation>可能和 %1 是同一个人：两个 GitHub ID 只差一处。</translation>
    </message>
    <message>
        <source>Perhaps the same person as %1: one GitHub ID is the other with digits behind it.</source>
        <translation>可能和 %1 是同一个人：其中一个 GitHub ID 是另一个加上数字。</translation>
    </message>
    <message>
        <source>Perhaps the same person as %1: the name is the same.</source>
        <translation>可能和 %1 是同一个人：姓名相同。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a button, and whom it is about</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>合并…</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>不是同一人</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Merge with somebody…</source>
        <translation>与他人合并…</translation>
    </message>
</context>
</TS>
