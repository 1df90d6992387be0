<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Attention</name>
    <message numerus="yes">
        <source>%1 has handed in no report for %n period(s) in a row: %2.</source>
        <translation>
            <numerusform>%1连续 %n 期没有提交周报：%2。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1&apos;s report (%2) has waited %n day(s) for a review, and no mentor is known.</source>
        <translation>
            <numerusform>%1的周报（%2）已等待点评 %n 天，还不知道导师是谁。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1&apos;s report (%2) has waited %n day(s) for a review by %3.</source>
        <translation>
            <numerusform>%1的周报（%2）已等待%3点评 %n 天。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) wait for a review by %1.</source>
        <translation>
            <numerusform>有 %n 份周报在等%1点评。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1&apos;s last %n report(s) end with the same plan: %2.</source>
        <translation>
            <numerusform>%1最近 %n 份周报的下周工作写得一样：%2。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1&apos;s last %n report(s) link to no pull request, issue or page: %2.</source>
        <translation>
            <numerusform>%1最近 %n 份周报没有任何拉取请求、议题或网页的链接：%2。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The review of %n of %1&apos;s reports is only a mark: %2.</source>
        <translation>
            <numerusform>%1有 %n 份周报的导师点评只是一个记号：%2。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>the import</source>
        <translation>这次导入</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>the sample camp</source>
        <translation>示例集训营</translation>
    </message>
    <message>
        <source>Sample camp</source>
        <translation>示例集训营</translation>
    </message>
    <message>
        <source>the review</source>
        <translation>这次点评</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>导师点评</translation>
    </message>
    <message>
        <source>the exemption</source>
        <translation>这次免交或免点评</translation>
    </message>
    <message>
        <source>Exemption</source>
        <translation>免交或免点评</translation>
    </message>
    <message>
        <source>the change of a person</source>
        <translation>对人员的修改</translation>
    </message>
    <message>
        <source>Change of a person</source>
        <translation>修改人员</translation>
    </message>
    <message>
        <source>the merging of two people</source>
        <translation>两个人员的合并</translation>
    </message>
    <message>
        <source>Merging of two people</source>
        <translation>合并两个人员</translation>
    </message>
    <message>
        <source>the change of the camp</source>
        <translation>对集训营的修改</translation>
    </message>
    <message>
        <source>Change of the camp</source>
        <translation>修改集训营</translation>
    </message>
    <message>
        <source>Personal data erased</source>
        <translation>清除个人信息</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>重做：%1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>the giving back of a report</source>
        <translation>退回周报</translation>
    </message>
    <message>
        <source>Report given back</source>
        <translation>退回周报</translation>
    </message>
    <message>
        <source>the later due day</source>
        <translation>延期</translation>
    </message>
    <message>
        <source>Later due day</source>
        <translation>延期</translation>
    </message>
    <message>
        <source>the writing back of reviews</source>
        <translation>点评写回</translation>
    </message>
    <message>
        <source>Reviews written back</source>
        <translation>点评写回</translation>
    </message>
    <message>
        <source>the note of a reminder</source>
        <translation>一条提醒记录</translation>
    </message>
    <message>
        <source>Reminder sent</source>
        <translation>发出提醒</translation>
    </message>
    <message>
        <source>the words of reminders</source>
        <translation>提醒的用语</translation>
    </message>
    <message>
        <source>Words of reminders</source>
        <translation>提醒的用语</translation>
    </message>
    <message>
        <source>the correction of a review</source>
        <translation>点评的修改</translation>
    </message>
    <message>
        <source>Review corrected</source>
        <translation>修改点评</translation>
    </message>
    <message>
        <source>the taking back of a review</source>
        <translation>点评的撤回</translation>
    </message>
    <message>
        <source>Review taken back</source>
        <translation>撤回点评</translation>
    </message>
    <message>
        <source>the handing in of a report</source>
        <translation>周报的提交</translation>
    </message>
    <message>
        <source>Report handed in</source>
        <translation>提交周报</translation>
    </message>
    <message>
        <source>the numbers from when on something asks for attention</source>
        <translation>提醒数值的调整</translation>
    </message>
    <message>
        <source>Attention adjusted</source>
        <translation>调整提醒</translation>
    </message>
    <message>
        <source>the issuing of certificates</source>
        <translation>发放证书</translation>
    </message>
    <message>
        <source>Certificates issued</source>
        <translation>发放证书</translation>
    </message>
    <message>
        <source>the reissuing of a certificate</source>
        <translation>补发证书</translation>
    </message>
    <message>
        <source>Certificate reissued</source>
        <translation>补发证书</translation>
    </message>
    <message>
        <source>the revoking of a certificate</source>
        <translation>吊销证书</translation>
    </message>
    <message>
        <source>Certificate revoked</source>
        <translation>吊销证书</translation>
    </message>
    <message>
        <source>the change of a project</source>
        <translation>项目的修改</translation>
    </message>
    <message>
        <source>Project changed</source>
        <translation>修改项目</translation>
    </message>
    <message>
        <source>the new project</source>
        <translation>新建的项目</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>新建项目</translation>
    </message>
    <message>
        <source>the new pairing</source>
        <translation>新的带教关系</translation>
    </message>
    <message>
        <source>Pairing locked</source>
        <translation>锁定营员</translation>
    </message>
    <message>
        <source>the new mentor</source>
        <translation>新增的导师</translation>
    </message>
    <message>
        <source>Mentor added</source>
        <translation>新增导师</translation>
    </message>
    <message>
        <source>the change of a mentor</source>
        <translation>导师的更换</translation>
    </message>
    <message>
        <source>Mentor replaced</source>
        <translation>更换导师</translation>
    </message>
    <message>
        <source>the move to another project</source>
        <translation>转到其他项目</translation>
    </message>
    <message>
        <source>Moved to another project</source>
        <translation>转到其他项目</translation>
    </message>
    <message>
        <source>the pause of a pairing</source>
        <translation>带教关系的暂停</translation>
    </message>
    <message>
        <source>Pairing paused</source>
        <translation>暂停带教</translation>
    </message>
    <message>
        <source>the end of a pause</source>
        <translation>带教关系的恢复</translation>
    </message>
    <message>
        <source>Pairing resumed</source>
        <translation>恢复带教</translation>
    </message>
    <message>
        <source>the extension of a pairing</source>
        <translation>带教关系的延期</translation>
    </message>
    <message>
        <source>Pairing extended</source>
        <translation>延长带教</translation>
    </message>
    <message>
        <source>the withdrawal</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>the dismissal</source>
        <translation>劝退</translation>
    </message>
    <message>
        <source>Dismissal</source>
        <translation>劝退</translation>
    </message>
    <message>
        <source>the new person</source>
        <translation>新增的人员</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>新增人员</translation>
    </message>
    <message>
        <source>the making of a list</source>
        <translation>名单的生成</translation>
    </message>
    <message>
        <source>List made</source>
        <translation>生成名单</translation>
    </message>
    <message>
        <source>the mending of a list</source>
        <translation>名单的改正</translation>
    </message>
    <message>
        <source>List mended</source>
        <translation>改正名单</translation>
    </message>
    <message>
        <source>the letting pass of a finding</source>
        <translation>放行</translation>
    </message>
    <message>
        <source>Finding let pass</source>
        <translation>放行</translation>
    </message>
    <message>
        <source>the opening of a list’s window</source>
        <translation>名单的公示</translation>
    </message>
    <message>
        <source>List published</source>
        <translation>公示名单</translation>
    </message>
    <message>
        <source>the objection</source>
        <translation>异议</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>异议</translation>
    </message>
    <message>
        <source>the decision about an objection</source>
        <translation>对异议的决定</translation>
    </message>
    <message>
        <source>Objection decided</source>
        <translation>决定异议</translation>
    </message>
    <message>
        <source>the making final of a list</source>
        <translation>名单的定稿</translation>
    </message>
    <message>
        <source>List made final</source>
        <translation>名单定稿</translation>
    </message>
    <message>
        <source>the new session</source>
        <translation>新的活动</translation>
    </message>
    <message>
        <source>Session planned</source>
        <translation>安排活动</translation>
    </message>
    <message>
        <source>the change of a session</source>
        <translation>对活动的修改</translation>
    </message>
    <message>
        <source>Session changed</source>
        <translation>修改活动</translation>
    </message>
    <message>
        <source>the removal of a session</source>
        <translation>活动的删除</translation>
    </message>
    <message>
        <source>Session removed</source>
        <translation>删除活动</translation>
    </message>
    <message>
        <source>the new talk</source>
        <translation>新的分享</translation>
    </message>
    <message>
        <source>Talk signed up</source>
        <translation>报名分享</translation>
    </message>
    <message>
        <source>the change of a talk</source>
        <translation>对分享的修改</translation>
    </message>
    <message>
        <source>Talk changed</source>
        <translation>修改分享</translation>
    </message>
    <message>
        <source>the approval of a talk</source>
        <translation>分享的通过</translation>
    </message>
    <message>
        <source>Talk approved</source>
        <translation>通过分享</translation>
    </message>
    <message>
        <source>the new order of talks</source>
        <translation>分享的新顺序</translation>
    </message>
    <message>
        <source>Talks in another order</source>
        <translation>调整分享顺序</translation>
    </message>
    <message>
        <source>the attendance</source>
        <translation>出席记录</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>出席</translation>
    </message>
    <message>
        <source>the minutes</source>
        <translation>纪要</translation>
    </message>
    <message>
        <source>Minutes of a session</source>
        <translation>活动纪要</translation>
    </message>
    <message>
        <source>the note that two people are not the same</source>
        <translation>“两人并非同一人”的记录</translation>
    </message>
    <message>
        <source>Two people, not one</source>
        <translation>标明并非同一人</translation>
    </message>
    <message>
        <source>the new camp</source>
        <translation>新的集训营</translation>
    </message>
    <message>
        <source>New camp</source>
        <translation>新建集训营</translation>
    </message>
</context>
<context>
    <name>Erasure</name>
    <message>
        <source>name, contacts and note</source>
        <translation>姓名、联系方式和备注</translation>
    </message>
    <message numerus="yes">
        <source>%n GitHub ID(s)</source>
        <translation>
            <numerusform>%n 个 GitHub ID</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the text and path of %n report(s)</source>
        <translation>
            <numerusform>%n 份周报的正文和路径</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n review(s) by or about them</source>
        <translation>
            <numerusform>%n 条由其撰写或关于其周报的点评</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the title of %n talk(s)</source>
        <translation>
            <numerusform>%n 场分享的题目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n application(s)</source>
        <translation>
            <numerusform>%n 份报名</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the name on %n certificate(s)</source>
        <translation>
            <numerusform>%n 份结营证书上的姓名</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the name in %n row(s) of result lists</source>
        <translation>
            <numerusform>结果名单中 %n 行的姓名</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other text(s)</source>
        <translation>
            <numerusform>另有 %n 处文字</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing personal is left to erase, except perhaps in backups.</source>
        <translation>已没有可清除的个人信息，备份里的除外。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between what is erased</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Erased for good, here, in the history and in the backups: %1.</source>
        <translation>从这里、历史和备份中永久清除：%1。</translation>
    </message>
    <message>
        <source>An anonymous person stays, with pairings, periods and grades, so that counts stay right. The camp&apos;s repository, exports and copies elsewhere are not touched; importing again brings back what still stands there.</source>
        <translation>会留下一个匿名人员及其带教关系、周报次数和成绩，使统计保持正确。集训营的仓库、导出的文件和别处的副本不受影响；再次导入会带回那里仍有的内容。</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>此操作无法撤销。</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>There is no command “%1”. “flotilla --help” lists all there are.</source>
        <translation>没有“%1”这个命令。运行“flotilla --help”可以看到全部命令。</translation>
    </message>
    <message>
        <source>There is no option “%1” here. “--help” after the command lists its options.</source>
        <translation>这里没有“%1”这个选项。在命令后加“--help”可以看到它的选项。</translation>
    </message>
    <message>
        <source>%1 is missing. “--help” after the command shows what belongs where.</source>
        <translation>缺少 %1。在命令后加“--help”可以看到用法。</translation>
    </message>
    <message>
        <source>“%2” is not a value for %1. “--help” after the command shows what it takes.</source>
        <translation>“%2”不能作为 %1 的值。在命令后加“--help”可以看到可用的值。</translation>
    </message>
    <message>
        <source>%1 is not allowed: %2. Nothing was changed.</source>
        <translation>不允许 %1：%2。没有改动任何内容。</translation>
    </message>
    <message>
        <source>There is nothing at %1. Check the path.</source>
        <translation>%1 不存在。请检查路径。</translation>
    </message>
    <message>
        <source>%1 is a file, not a folder. Choose the folder that holds the reports.</source>
        <translation>%1 是文件，不是文件夹。请选择存放周报的文件夹。</translation>
    </message>
    <message>
        <source>You have no permission for %1. Change its permissions, or choose another place.</source>
        <translation>没有访问 %1 的权限。请修改它的权限，或换一个位置。</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MB and was not read.</source>
        <translation>%1 超过 %2 MB，没有读取。</translation>
    </message>
    <message>
        <source>%1 is not a text file and was not read.</source>
        <translation>%1 不是文本文件，没有读取。</translation>
    </message>
    <message>
        <source>%1 is a link that leads out of its folder; it was not followed.</source>
        <translation>%1 是指向文件夹之外的链接，没有跟随它。</translation>
    </message>
    <message>
        <source>No reports were found in %1. Choose the camp&apos;s folder: the one with a folder for each person.</source>
        <translation>在 %1 中没有找到周报。请选择集训营的文件夹，也就是其中每人有一个子文件夹的那一个。</translation>
    </message>
    <message>
        <source>The Git repository at %1 cannot be read: %2. Nothing was changed; “git fsck” there tells more.</source>
        <translation>无法读取 %1 的 Git 仓库：%2。没有改动任何内容；在那里运行“git fsck”可以了解详情。</translation>
    </message>
    <message>
        <source>%1 is a shallow clone, without its history: when reports were handed in is unknown. Run “git fetch --unshallow” there and import again.</source>
        <translation>%1 是浅克隆，没有历史，因此无法得知周报的提交时间。请在那里运行“git fetch --unshallow”，然后重新导入。</translation>
    </message>
    <message>
        <source>%1 is a Git repository with SHA-256 names, which cannot be read yet. Its work tree can be imported as a folder; times are unknown then.</source>
        <translation>%1 是使用 SHA-256 的 Git 仓库，目前还不能读取。可以把它的工作区当作文件夹导入，但时间未知。</translation>
    </message>
    <message>
        <source>%1 belongs to another user, so Git refuses to read it. If you trust it, run “git config --global --add safe.directory %1” and try again.</source>
        <translation>%1 属于另一个用户，因此 Git 拒绝读取。如果信任它，请运行“git config --global --add safe.directory %1”后重试。</translation>
    </message>
    <message>
        <source>Fetching from %1 failed: %2. What was there is unchanged; check the network and your access, then try again.</source>
        <translation>从 %1 获取失败：%2。原有内容没有改动；请检查网络和访问权限后重试。</translation>
    </message>
    <message>
        <source>The program “git” was not found. Install Git, or say in the settings where it is.</source>
        <translation>没有找到“git”程序。请安装 Git，或在设置中指明它的位置。</translation>
    </message>
    <message>
        <source>%1 is not a complete Flotilla archive: line %2 cannot be read. Nothing was imported.</source>
        <translation>%1 不是完整的 Flotilla 归档：第 %2 行无法读取。没有导入任何内容。</translation>
    </message>
    <message>
        <source>%1 cannot be unpacked: %2. Nothing was imported; download or pack it again.</source>
        <translation>%1 无法解压：%2。没有导入任何内容；请重新下载或打包。</translation>
    </message>
    <message>
        <source>%1 holds a file whose path leads out of it (%2). Nothing was imported; do not trust this file.</source>
        <translation>%1 中有一个文件的路径指向包外（%2）。没有导入任何内容；请勿信任此文件。</translation>
    </message>
    <message>
        <source>Line %2 of %1 cannot be read as a row of a table. Nothing was imported; save the file as CSV in UTF-8 and try again.</source>
        <translation>%1 的第 %2 行不是可读取的表格行。没有导入任何内容；请将文件存为 UTF-8 编码的 CSV 后重试。</translation>
    </message>
    <message>
        <source>%1 has no column “%2”. Nothing was imported; add the column and try again.</source>
        <translation>%1 没有“%2”这一列。没有导入任何内容；请补上这一列后重试。</translation>
    </message>
    <message>
        <source>The camp&apos;s file %1 cannot be used: its field “%2” is missing or wrong. Nothing was changed.</source>
        <translation>集训营文件 %1 无法使用：其中的字段“%2”缺失或有误。没有改动任何内容。</translation>
    </message>
    <message>
        <source>There is no camp “%1” here. “flotilla summary” lists all there are.</source>
        <translation>这里没有集训营“%1”。运行“flotilla summary”可以看到全部集训营。</translation>
    </message>
    <message>
        <source>This camp has no period %1.</source>
        <translation>这个集训营没有第 %1 次周报。</translation>
    </message>
    <message>
        <source>There are several camps here: %1. Say which one you mean with --camp.</source>
        <translation>这里有多个集训营：%1。请用 --camp 指明是哪一个。</translation>
    </message>
    <message>
        <source>There is no edition “%1” in the source. These are there: %2.</source>
        <translation>来源中没有“%1”这一期。现有：%2。</translation>
    </message>
    <message>
        <source>This would break a rule of the camp: %1 (%2). Nothing was changed.</source>
        <translation>这会违反集训营的规则：%1（%2）。没有改动任何内容。</translation>
    </message>
    <message>
        <source>“%1” has a character in it that cannot be stored (U+0000). Nothing was changed; remove it and try again.</source>
        <translation>“%1”含有无法保存的字符（U+0000）。没有改动任何内容；请删去后重试。</translation>
    </message>
    <message>
        <source>“%1” is longer than %2 KB. Nothing was changed; shorten it, or attach it as a file.</source>
        <translation>“%1”超过 %2 KB。没有改动任何内容；请缩短，或作为文件附上。</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2. It was not changed.</source>
        <translation>无法打开 %1：%2。它没有被改动。</translation>
    </message>
    <message>
        <source>%1 is not a Flotilla file. It was not changed.</source>
        <translation>%1 不是 Flotilla 文件。它没有被改动。</translation>
    </message>
    <message>
        <source>%1 was written by a newer Flotilla: it has format %2, and this one knows %3 at most. It was not changed; update Flotilla to open it.</source>
        <translation>%1 由更新版本的 Flotilla 写成：格式为 %2，而此版本最多支持 %3。它没有被改动；请升级 Flotilla 后打开。</translation>
    </message>
    <message>
        <source>%1 is on a network drive, where a file cannot be shared safely. Move it to a disk of this computer, or work together on a PostgreSQL server (postgresql://…).</source>
        <translation>%1 位于网络驱动器上，无法安全地共享文件。请移到本机磁盘，或通过 PostgreSQL 服务器（postgresql://…）协作。</translation>
    </message>
    <message>
        <source>The camp&apos;s data could not be read or written: %1. What was stored before is unchanged.</source>
        <translation>无法读写集训营数据：%1。之前保存的内容没有改动。</translation>
    </message>
    <message>
        <source>There is no space left for %1. What was stored before is unchanged; free some space and try again.</source>
        <translation>%1 所在的磁盘已满。之前保存的内容没有改动；请腾出空间后重试。</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. If there was a file before, it is unchanged.</source>
        <translation>无法写入 %1：%2。如果原来有文件，它没有改动。</translation>
    </message>
    <message>
        <source>%1 is there already and was not made by Flotilla, so it was not replaced. Choose another name, or move that file away.</source>
        <translation>%1 已经存在，而且不是 Flotilla 生成的，因此没有替换。请换一个名称，或先移走那个文件。</translation>
    </message>
    <message>
        <source>%2 changed %1 at %3 while you worked on it (%4). Your change was not stored; look at theirs, then enter yours again.</source>
        <translation>你编辑期间，%2 于 %3 修改了%1（%4）。你的改动没有保存；请先查看对方的改动，再重新输入。</translation>
    </message>
    <message>
        <source>Another record has the same %2 as %1. Nothing was changed; choose another value.</source>
        <translation>另一条记录与%1的%2相同。没有改动任何内容；请换一个值。</translation>
    </message>
    <message>
        <source>This is not there, or not any more: %1. If somebody deleted it, the history can bring it back.</source>
        <translation>%1 不存在，或已不存在。如果是被删除的，可以在历史中恢复。</translation>
    </message>
    <message>
        <source>This cannot be undone: %1 %2. Nothing was changed.</source>
        <translation>无法撤销：%1%2。没有改动任何内容。</translation>
    </message>
    <message>
        <source>The data are damaged: %1. Keep this file as it is and continue with the newest backup.</source>
        <translation>数据已损坏：%1。请保留这个文件不动，用最新的备份继续工作。</translation>
    </message>
    <message>
        <source>Bringing the data to format %1 failed: %2. They are as they were before.</source>
        <translation>将数据升级到格式 %1 失败：%2。数据保持原样。</translation>
    </message>
    <message>
        <source>A part of Flotilla is missing: %1. Nothing was changed; install Flotilla again.</source>
        <translation>Flotilla 缺少一个组成部分：%1。数据没有任何改动；请重新安装 Flotilla。</translation>
    </message>
    <message>
        <source>Another program is writing to %1 just now. Nothing was changed; try again in a moment.</source>
        <translation>另一个程序正在写入 %1。没有改动任何内容；请稍后重试。</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>已停止。没有改动任何内容。</translation>
    </message>
    <message>
        <source>This text would be taken for a placeholder, not for a review. Nothing was changed; write a sentence, or a mark such as ✔.</source>
        <translation>这段文字会被当作占位内容，而不是点评。什么都没有改动；请写一句话，或用 ✔ 之类的标记。</translation>
    </message>
    <message>
        <source>The review cannot be put into %1 without changing what else stands there. It is kept here as not yet written back; paste it by hand.</source>
        <translation>无法在不改动其他内容的情况下把点评写入 %1。点评已保留为“尚未写回”，请手动粘贴。</translation>
    </message>
    <message>
        <source>Somebody wrote in the review section of %1 meanwhile. Your review is kept here as not yet written back; import the repository, read what they wrote, then write it back.</source>
        <translation>%1 的点评部分这期间有人改过。你的点评已保留为“尚未写回”；请先导入仓库，看过对方写的内容再写回。</translation>
    </message>
    <message>
        <source>%1 is not in the branch %2 any more. The review is kept here as not yet written back; import the repository to see where the report is now.</source>
        <translation>%1 已不在分支 %2 中。点评已保留为“尚未写回”；请导入仓库，查看周报现在的位置。</translation>
    </message>
    <message>
        <source>It is not clear which file of the branch %1 is: %2. The review is kept here as not yet written back; paste it by hand.</source>
        <translation>无法确定 %1 是分支中的哪个文件：%2。点评已保留为“尚未写回”，请手动粘贴。</translation>
    </message>
    <message>
        <source>The report has no open pull request that the repository&apos;s remotes know (%1). The review is kept here as not yet written back; use the branch of the period.</source>
        <translation>仓库的远端中没有这份周报的未合并拉取请求（%1）。点评已保留为“尚未写回”；请改用本次周报的分支。</translation>
    </message>
    <message>
        <source>Pull request #%1 was merged or closed meanwhile. The review is kept here as not yet written back; use the branch of the period.</source>
        <translation>拉取请求 #%1 这期间已合并或关闭。点评已保留为“尚未写回”；请改用本次周报的分支。</translation>
    </message>
    <message>
        <source>No branch that Git can reach is the head of pull request #%1. The review is kept here as not yet written back; add its author&apos;s fork as a remote, or paste the review by hand.</source>
        <translation>在 Git 能访问的地方找不到拉取请求 #%1 的分支。点评已保留为“尚未写回”；请把作者的复刻仓库添加为远端，或手动粘贴点评。</translation>
    </message>
    <message>
        <source>Several branches may be the head of pull request #%1: %2. The review is kept here as not yet written back; paste it by hand.</source>
        <translation>拉取请求 #%1 可能对应多个分支：%2。点评已保留为“尚未写回”，请手动粘贴。</translation>
    </message>
    <message>
        <source>%1 is the default branch, and this camp does not let reviews go there. The review is kept here as not yet written back.</source>
        <translation>%1 是默认分支，本集训营不允许把点评直接写到那里。点评已保留为“尚未写回”。</translation>
    </message>
    <message>
        <source>Others pushed to %1 again and again meanwhile. The review is kept here as not yet written back; try again in a moment.</source>
        <translation>这期间不断有人向 %1 推送。点评已保留为“尚未写回”，请稍后再试。</translation>
    </message>
    <message>
        <source>You may not push to the branch %2 of %1: %3. The review is kept here as not yet written back; ask for access, or paste it by hand.</source>
        <translation>你没有权限向 %1 的分支 %2 推送：%3。点评已保留为“尚未写回”；请申请权限，或手动粘贴。</translation>
    </message>
    <message>
        <source>Pushing to %1 failed: %2. The review is kept here as not yet written back; check the network and try again.</source>
        <translation>向 %1 推送失败：%2。点评已保留为“尚未写回”；请检查网络后重试。</translation>
    </message>
    <message>
        <source>Git does not know who you are. The review is kept here as not yet written back; set your name and address with “git config --global user.name …” and “git config --global user.email …”.</source>
        <translation>Git 不知道你是谁。点评已保留为“尚未写回”；请用“git config --global user.name …”和“git config --global user.email …”设置姓名和邮箱。</translation>
    </message>
    <message>
        <source>Line %2 of the template %1 cannot be used: %3. Nothing was issued.</source>
        <translation>模板 %1 的第 %2 行无法使用：%3。没有发出任何证书。</translation>
    </message>
    <message>
        <source>There is no template “%1”. There are these: %2, or give the path of a file.</source>
        <translation>没有模板“%1”。可用的有：%2，也可以给出文件路径。</translation>
    </message>
    <message>
        <source>%1 is not a key of Flotilla&apos;s, or it is damaged. Use its copy.</source>
        <translation>%1 不是 Flotilla 的密钥，或已损坏。请使用备份。</translation>
    </message>
    <message>
        <source>The passphrase does not open the key file %1. Nothing was issued.</source>
        <translation>口令打不开密钥文件 %1。没有发出任何证书。</translation>
    </message>
    <message>
        <source>%1 is no certificate that Flotilla made, or it is cut off or encrypted. So nothing can be said about it.</source>
        <translation>%1 不是 Flotilla 生成的证书，或不完整，或已加密，因此无法判断。</translation>
    </message>
    <message>
        <source>%1 is not a register that Flotilla wrote.</source>
        <translation>%1 不是 Flotilla 写出的登记簿。</translation>
    </message>
    <message>
        <source>The register has no certificate %1. Nothing was changed.</source>
        <translation>登记簿里没有证书 %1。没有任何改动。</translation>
    </message>
    <message>
        <source>%1 is not in force any more: it was revoked or replaced before. Nothing was changed.</source>
        <translation>%1 已失效：此前已吊销或被取代。没有任何改动。</translation>
    </message>
    <message>
        <source>Whoever has %1 is not a graduate of the final results, so there is no other certificate for them. Nothing was changed.</source>
        <translation>%1 的持有者不在定稿结果的结营者之中，不能补发。没有任何改动。</translation>
    </message>
    <message>
        <source>The page of %1 would look different today: its template or the fonts have changed. Use the file that was given out, or reissue it.</source>
        <translation>%1 的页面今天会有所不同：模板或字体已变。请使用当初发出的文件，或补发。</translation>
    </message>
    <message>
        <source>“%2” does not fit into the field “%1” of the template, however small it may get. No certificate was issued; shorten it, or use another template.</source>
        <translation>“%2”缩到最小也放不进模板的“%1”一栏。没有发出证书；请改短，或换模板。</translation>
    </message>
    <message>
        <source>No font here has “%2”, which the field “%1” of the template needs. No certificate was issued; install a font that has it.</source>
        <translation>本机没有字体含有“%2”（模板“%1”一栏需要）。没有发出证书；请安装含有它的字体。</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>short name</source>
        <translation>简称</translation>
    </message>
    <message>
        <source>title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>English title</source>
        <translation>英文标题</translation>
    </message>
    <message>
        <source>name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>English name</source>
        <translation>英文名</translation>
    </message>
    <message>
        <source>name for the certificate</source>
        <translation>证书姓名</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>邮箱</translation>
    </message>
    <message>
        <source>chat handle</source>
        <translation>聊天账号</translation>
    </message>
    <message>
        <source>school or company</source>
        <translation>学校或单位</translation>
    </message>
    <message>
        <source>note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>GitHub ID</source>
        <translation>GitHub ID</translation>
    </message>
    <message>
        <source>camp</source>
        <translation>集训营</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>track</source>
        <translation>赛道</translation>
    </message>
    <message>
        <source>person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>mentee</source>
        <translation>营员</translation>
    </message>
    <message>
        <source>mentor</source>
        <translation>导师</translation>
    </message>
    <message>
        <source>pairing</source>
        <translation>带教关系</translation>
    </message>
    <message>
        <source>period</source>
        <translation>周报期</translation>
    </message>
    <message>
        <source>duty</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>state</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>places</source>
        <translation>名额</translation>
    </message>
    <message>
        <source>months</source>
        <translation>月数</translation>
    </message>
    <message>
        <source>first day</source>
        <translation>起始日</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>结束日</translation>
    </message>
    <message>
        <source>due day</source>
        <translation>截止日</translation>
    </message>
    <message>
        <source>path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>who may see it</source>
        <translation>可见范围</translation>
    </message>
    <message>
        <source>grade</source>
        <translation>结营成绩</translation>
    </message>
    <message>
        <source>serial</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>deletion</source>
        <translation>删除状态</translation>
    </message>
    <message>
        <source>address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>decided by</source>
        <translation>决定人</translation>
    </message>
    <message>
        <source>choices</source>
        <translation>志愿</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>评语</translation>
    </message>
    <message>
        <source>confirmed by</source>
        <translation>确认人</translation>
    </message>
    <message>
        <source>time of the decision</source>
        <translation>决定时间</translation>
    </message>
    <message>
        <source>decider</source>
        <translation>决定人</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>reason of the decision</source>
        <translation>决定理由</translation>
    </message>
    <message>
        <source>description</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>folder of the edition</source>
        <translation>届次文件夹</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>other facts</source>
        <translation>其他信息</translation>
    </message>
    <message>
        <source>since</source>
        <translation>起始时间</translation>
    </message>
    <message>
        <source>issued at</source>
        <translation>签发时间</translation>
    </message>
    <message>
        <source>judge</source>
        <translation>评委</translation>
    </message>
    <message>
        <source>about</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>let pass</source>
        <translation>放行</translation>
    </message>
    <message>
        <source>list</source>
        <translation>名单</translation>
    </message>
    <message>
        <source>row of the list</source>
        <translation>名单行</translation>
    </message>
    <message>
        <source>lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>materials</source>
        <translation>资料</translation>
    </message>
    <message>
        <source>merged at</source>
        <translation>合并时间</translation>
    </message>
    <message>
        <source>is the same person as</source>
        <translation>与此人相同</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>分钟数</translation>
    </message>
    <message>
        <source>minutes of the meeting</source>
        <translation>会议纪要</translation>
    </message>
    <message>
        <source>length of the plan</source>
        <translation>下周工作字数</translation>
    </message>
    <message>
        <source>comes from</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>overridden by</source>
        <translation>改判人</translation>
    </message>
    <message>
        <source>reason of the override</source>
        <translation>改判理由</translation>
    </message>
    <message>
        <source>place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>position</source>
        <translation>次序</translation>
    </message>
    <message>
        <source>pairing before</source>
        <translation>前一段带教关系</translation>
    </message>
    <message>
        <source>printed GitHub ID</source>
        <translation>名单上的 GitHub ID</translation>
    </message>
    <message>
        <source>printed name</source>
        <translation>证书上的姓名</translation>
    </message>
    <message>
        <source>printed project</source>
        <translation>名单上的项目</translation>
    </message>
    <message>
        <source>published at</source>
        <translation>公示时间</translation>
    </message>
    <message>
        <source>pull requests</source>
        <translation>拉取请求</translation>
    </message>
    <message>
        <source>length of the questions</source>
        <translation>问题字数</translation>
    </message>
    <message>
        <source>may be reassigned</source>
        <translation>接受调剂</translation>
    </message>
    <message>
        <source>recorded by</source>
        <translation>录入人</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>录像</translation>
    </message>
    <message>
        <source>report</source>
        <translation>周报</translation>
    </message>
    <message>
        <source>repository</source>
        <translation>仓库</translation>
    </message>
    <message>
        <source>résumé</source>
        <translation>简历</translation>
    </message>
    <message>
        <source>length of the review</source>
        <translation>点评字数</translation>
    </message>
    <message>
        <source>kind of review</source>
        <translation>点评形式</translation>
    </message>
    <message>
        <source>review in the text</source>
        <translation>文中的点评</translation>
    </message>
    <message>
        <source>round</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>session</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>defense</source>
        <translation>答辩</translation>
    </message>
    <message>
        <source>source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>讲者</translation>
    </message>
    <message>
        <source>special award</source>
        <translation>特别奖</translation>
    </message>
    <message>
        <source>starts at</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>what it decides</source>
        <translation>决定事项</translation>
    </message>
    <message>
        <source>how the time is known</source>
        <translation>时间的依据</translation>
    </message>
    <message>
        <source>handed in at</source>
        <translation>提交时间</translation>
    </message>
    <message>
        <source>template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>until</source>
        <translation>结束时间</translation>
    </message>
    <message>
        <source>value</source>
        <translation>取值</translation>
    </message>
    <message>
        <source>objections until</source>
        <translation>异议截止</translation>
    </message>
    <message>
        <source>length of the work</source>
        <translation>本周工作字数</translation>
    </message>
    <message>
        <source>days as written</source>
        <translation>文件名上的日期</translation>
    </message>
    <message>
        <source>standing</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>way</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>remote repository</source>
        <translation>远端仓库</translation>
    </message>
    <message>
        <source>branch</source>
        <translation>分支</translation>
    </message>
    <message>
        <source>commit</source>
        <translation>提交</translation>
    </message>
    <message>
        <source>review as written</source>
        <translation>写入的点评</translation>
    </message>
    <message>
        <source>file as written</source>
        <translation>写入后的文件</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>review</source>
        <translation>导师点评</translation>
    </message>
    <message>
        <source>English text</source>
        <translation>英文</translation>
    </message>
    <message>
        <source>answered by</source>
        <translation>最迟答复</translation>
    </message>
    <message>
        <source>what is shown</source>
        <translation>显示内容</translation>
    </message>
    <message>
        <source>takes the place of</source>
        <translation>取代</translation>
    </message>
    <message>
        <source>stars</source>
        <translation>星数</translation>
    </message>
    <message>
        <source>reward</source>
        <translation>奖金</translation>
    </message>
    <message>
        <source>finding</source>
        <translation>问题</translation>
    </message>
</context>
<context>
    <name>Pairings</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a period&apos;s number and days</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>This mentee is on this project already.</source>
        <translation>这位营员已经在这个项目上。</translation>
    </message>
    <message>
        <source>This mentee has another pairing in this camp.</source>
        <translation>这位营员在本营已有另一个带教关系。</translation>
    </message>
    <message>
        <source>The project has no places.</source>
        <translation>这个项目没有名额。</translation>
    </message>
    <message>
        <source>All places of the project are taken: %1 of %2.</source>
        <translation>项目名额已满：%2 个名额已占 %1 个。</translation>
    </message>
    <message>
        <source>%1 has %2 already.</source>
        <comment>a mentor, a number of mentees</comment>
        <translation>%1已带 %2。</translation>
    </message>
    <message numerus="yes">
        <source>%n mentee(s)</source>
        <translation>
            <numerusform>%n 名营员</numerusform>
        </translation>
    </message>
    <message>
        <source>These days are not within the project&apos;s batch.</source>
        <translation>这些日期不在项目所属的批次之内。</translation>
    </message>
    <message>
        <source>Say who the mentee is.</source>
        <translation>请选择营员。</translation>
    </message>
    <message>
        <source>Choose a project.</source>
        <translation>请选择项目。</translation>
    </message>
    <message>
        <source>Say who the mentor is.</source>
        <translation>请选择导师。</translation>
    </message>
    <message>
        <source>Say from which day on.</source>
        <translation>请选择起始日期。</translation>
    </message>
    <message>
        <source>This day is too early: the pairing begins later.</source>
        <translation>日期太早：带教关系还没有开始。</translation>
    </message>
    <message>
        <source>Choose another project than the one it is on.</source>
        <translation>请选择另一个项目，而不是现在的这个。</translation>
    </message>
    <message>
        <source>Nobody mentors themselves.</source>
        <translation>不能自己带自己。</translation>
    </message>
    <message>
        <source>Choose a later last day, or other months.</source>
        <translation>请选择更晚的结束日期，或其他月数。</translation>
    </message>
    <message>
        <source>Give a reason.</source>
        <translation>请写明理由。</translation>
    </message>
    <message>
        <source>A project needs a title.</source>
        <translation>项目需要标题。</translation>
    </message>
    <message>
        <source>A number is between 1 and 9999; 0 is for a project without one.</source>
        <translation>编号在 1 到 9999 之间；0 表示没有编号。</translation>
    </message>
    <message>
        <source>A project has between 0 and 99 places.</source>
        <translation>名额在 0 到 99 之间。</translation>
    </message>
    <message>
        <source>Another project of this track has this number.</source>
        <translation>同一赛道已有项目使用这个编号。</translation>
    </message>
    <message>
        <source>The address is no web address; it begins with https://.</source>
        <translation>地址不是网页地址，应以 https:// 开头。</translation>
    </message>
    <message>
        <source>One mentor stands here twice for the same days.</source>
        <translation>同一位导师在相同的日期里出现了两次。</translation>
    </message>
    <message>
        <source>A mentor&apos;s last day is before the first.</source>
        <translation>某位导师的结束日期早于起始日期。</translation>
    </message>
    <message>
        <source>This state does not follow on the one before.</source>
        <translation>不能从之前的状态直接变成这个状态。</translation>
    </message>
    <message numerus="yes">
        <source>%n more period(s) are owed: %1.</source>
        <translation>
            <numerusform>新增 %n 次应交周报：第 %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n period(s) are not owed any more: %1.</source>
        <translation>
            <numerusform>%n 次周报不再应交：第 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source> </source>
        <comment>between sentences</comment>
        <translation></translation>
    </message>
    <message>
        <source>Lock a mentee</source>
        <translation>锁定营员</translation>
    </message>
    <message>
        <source>Add a mentor</source>
        <translation>添加导师</translation>
    </message>
    <message>
        <source>Replace a mentor</source>
        <translation>更换导师</translation>
    </message>
    <message>
        <source>Move to another project</source>
        <translation>转到其他项目</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>延期</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>劝退</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>was changed since</source>
        <translation>之后又被修改过</translation>
    </message>
    <message>
        <source>has a value that another record has taken</source>
        <translation>的值已被其他记录占用</translation>
    </message>
    <message>
        <source>was sent to the repository already</source>
        <translation>已经推送到仓库</translation>
    </message>
    <message>
        <source>a second pairing on the same project</source>
        <translation>同一项目上的第二个带教关系</translation>
    </message>
    <message>
        <source>a second pairing in the same camp, without a reason</source>
        <translation>同一集训营中的第二个带教关系，且没有说明原因</translation>
    </message>
    <message>
        <source>more pairings than the project has places, without a reason</source>
        <translation>带教关系超出项目名额，且没有说明原因</translation>
    </message>
    <message>
        <source>periods that overlap or are not in order</source>
        <translation>周报期重叠或顺序不对</translation>
    </message>
    <message>
        <source>a GitHub ID that belongs to somebody else</source>
        <translation>该 GitHub ID 属于其他人</translation>
    </message>
    <message>
        <source>the repository has no default branch</source>
        <translation>该仓库没有默认分支</translation>
    </message>
    <message>
        <source>a review that only coordinators may see</source>
        <translation>仅班主任可见的点评</translation>
    </message>
    <message>
        <source>the report has no file in the repository</source>
        <translation>这份周报在仓库中没有文件</translation>
    </message>
    <message>
        <source>a decision about oneself</source>
        <translation>不能为自己做决定</translation>
    </message>
    <message>
        <source>is used by a record that stays</source>
        <translation>仍被保留的记录引用</translation>
    </message>
    <message>
        <source>needs a record that is deleted</source>
        <translation>所需的记录已被删除</translation>
    </message>
    <message>
        <source>had personal data that was erased for good</source>
        <translation>的个人信息已被永久清除</translation>
    </message>
    <message>
        <source>nothing of yours is left to undo</source>
        <translation>没有可以撤销的改动</translation>
    </message>
    <message>
        <source>a backup from here</source>
        <translation>在这里备份</translation>
    </message>
    <message>
        <source>a server&apos;s data are backed up on the server, with pg_dump</source>
        <translation>服务器的数据请在服务器上用 pg_dump 备份</translation>
    </message>
    <message>
        <source>reading an archive into this place</source>
        <translation>把归档读入这里</translation>
    </message>
    <message>
        <source>an archive needs an empty place</source>
        <translation>归档只能读入空的位置</translation>
    </message>
    <message>
        <source>the repository names no other to fetch from</source>
        <translation>仓库没有设置远程仓库</translation>
    </message>
    <message>
        <source>a placeholder is no review</source>
        <translation>占位文字不算点评</translation>
    </message>
    <message>
        <source>correcting this review</source>
        <translation>修改这条点评</translation>
    </message>
    <message>
        <source>it was read from the repository and is changed there</source>
        <translation>它是从仓库读来的，要在仓库里改</translation>
    </message>
    <message>
        <source>handing in this report here</source>
        <translation>在这里提交这份周报</translation>
    </message>
    <message>
        <source>a report that says nothing yet</source>
        <translation>周报还没写内容</translation>
    </message>
    <message>
        <source>a report that is neither one&apos;s own nor entered by who may stand in</source>
        <translation>不是自己的周报，也无权代交</translation>
    </message>
    <message>
        <source>a mentor with more mentees than is usual, without a reason</source>
        <translation>导师的营员超过通常人数，而没有写明理由</translation>
    </message>
    <message>
        <source>days outside the project&apos;s batch, without a reason</source>
        <translation>日期超出项目所属的批次，而没有写明理由</translation>
    </message>
    <message>
        <source>an exception that only a coordinator may allow</source>
        <translation>只有班主任才能批准的例外</translation>
    </message>
    <message>
        <source>a change without a reason</source>
        <translation>没有写明理由的变更</translation>
    </message>
    <message>
        <source>an end before its start</source>
        <translation>结束早于开始</translation>
    </message>
    <message>
        <source>a move to the same project</source>
        <translation>转到同一个项目</translation>
    </message>
    <message>
        <source>a mentor who is the mentee</source>
        <translation>导师就是营员本人</translation>
    </message>
    <message>
        <source>an extension that changes nothing</source>
        <translation>没有任何变化的延期</translation>
    </message>
    <message>
        <source>a pairing without a mentee, a project, a mentor or a day</source>
        <translation>带教关系缺少营员、项目、导师或日期</translation>
    </message>
    <message>
        <source>a project without a title</source>
        <translation>项目没有标题</translation>
    </message>
    <message>
        <source>a project number that is no number from 0 to 9999</source>
        <translation>项目编号不是 0 到 9999 之间的数</translation>
    </message>
    <message>
        <source>a number of places that is not between 0 and 99</source>
        <translation>名额不在 0 到 99 之间</translation>
    </message>
    <message>
        <source>a project number that another project of the track has</source>
        <translation>同一赛道的另一个项目已用此编号</translation>
    </message>
    <message>
        <source>an address that is no web address</source>
        <translation>地址不是网页地址</translation>
    </message>
    <message>
        <source>the same mentor twice at a time</source>
        <translation>同一位导师在同一时间出现两次</translation>
    </message>
    <message>
        <source>a step over a state of the project</source>
        <translation>跳过了项目的某个状态</translation>
    </message>
    <message>
        <source>a person without a name and without a GitHub ID</source>
        <translation>人员既没有姓名也没有 GitHub ID</translation>
    </message>
    <message>
        <source>a text that cannot be a GitHub ID</source>
        <translation>不可能是 GitHub ID 的文字</translation>
    </message>
    <message>
        <source>an e-mail address that is not complete</source>
        <translation>不完整的邮箱地址</translation>
    </message>
    <message>
        <source>a role taken from somebody who has a pairing or project in the camp</source>
        <translation>取消了在本营仍有带教关系或项目的人的角色</translation>
    </message>
    <message>
        <source>publishing a list that the records contradict; mend it or let each finding pass</source>
        <translation>公示与记录矛盾的名单；请改正，或逐条签名放行</translation>
    </message>
    <message>
        <source>changing the rows of a list that is published; a decision about an objection amends it</source>
        <translation>改动已公示名单的行；要改，请对异议作出决定</translation>
    </message>
    <message>
        <source>changing a version of a list that another one took the place of</source>
        <translation>改动已被取代的名单</translation>
    </message>
    <message>
        <source>changing a list that is final</source>
        <translation>改动已定稿的名单</translation>
    </message>
    <message>
        <source>publishing a list without rows</source>
        <translation>公示空名单</translation>
    </message>
    <message>
        <source>a window that closes before it opens, or replies that are promised before it closes</source>
        <translation>公示期先结束后开始，或答复期限早于截止</translation>
    </message>
    <message>
        <source>an objection outside the days on which objections are taken</source>
        <translation>在公示期之外提出异议</translation>
    </message>
    <message>
        <source>making a list final while objections may still come</source>
        <translation>公示期未满就定稿</translation>
    </message>
    <message>
        <source>making a list final that never had an objection window</source>
        <translation>没有公示过就定稿</translation>
    </message>
    <message>
        <source>making a list final while an objection is not decided</source>
        <translation>还有异议未决定就定稿</translation>
    </message>
    <message>
        <source>deciding an objection twice</source>
        <translation>对同一异议决定两次</translation>
    </message>
    <message>
        <source>deciding about a grade that one gave oneself</source>
        <translation>由评分者本人裁定异议</translation>
    </message>
    <message>
        <source>naming somebody who failed on a published list</source>
        <translation>在公示名单上写未通过的人</translation>
    </message>
    <message>
        <source>a session&apos;s number that is not between 1 and 999</source>
        <translation>不在 1 到 999 之间的活动序号</translation>
    </message>
    <message>
        <source>a number that another session of this kind has</source>
        <translation>同类型的另一场活动已用的序号</translation>
    </message>
    <message>
        <source>a session of no length, or of more than a day</source>
        <translation>没有时长或超过一天的活动</translation>
    </message>
    <message>
        <source>an address that does not begin with https:// or http://</source>
        <translation>不以 https:// 或 http:// 开头的地址</translation>
    </message>
    <message>
        <source>a talk without a speaker</source>
        <translation>没有分享人的分享</translation>
    </message>
    <message>
        <source>a talk without a title</source>
        <translation>没有标题的分享</translation>
    </message>
    <message>
        <source>the same speaker twice at a session</source>
        <translation>同一场活动里同一个分享人出现两次</translation>
    </message>
    <message>
        <source>a step over a state of the talk</source>
        <translation>跳过了分享的一个状态</translation>
    </message>
    <message>
        <source>more talks than the session has places, without a reason</source>
        <translation>分享多于名额，又没有理由</translation>
    </message>
    <message>
        <source>merging somebody with themselves</source>
        <translation>把一个人与其自己合并</translation>
    </message>
    <message>
        <source>merging somebody who was merged before</source>
        <translation>合并此前已被合并的人</translation>
    </message>
    <message>
        <source>merging two mentees of one project; one of the pairings has to end first</source>
        <translation>合并同一项目的两名营员；须先结束其中一个配对</translation>
    </message>
    <message>
        <source>a camp without a title</source>
        <translation>集训营没有名称</translation>
    </message>
    <message>
        <source>a short name that is not small letters, digits and hyphens</source>
        <translation>简称只能由小写字母、数字和连字符组成</translation>
    </message>
    <message>
        <source>a short name that another camp has</source>
        <translation>该简称已被另一期使用</translation>
    </message>
    <message>
        <source>a time zone that there is not</source>
        <translation>没有这个时区</translation>
    </message>
    <message>
        <source>a camp without days</source>
        <translation>集训营没有起止日期</translation>
    </message>
    <message>
        <source>a period that is not within the days of its batch</source>
        <translation>周期不在其批次的日期之内</translation>
    </message>
    <message>
        <source>an older Flotilla wrote them, and they may only be read here; open them once where they may be written</source>
        <translation>数据由旧版 Flotilla 写成，而此处只能读取；请先在可以写入的地方打开一次</translation>
    </message>
</context>
<context>
    <name>RecordCounts</name>
    <message numerus="yes">
        <source>%n camps</source>
        <translation>
            <numerusform>%n 个集训营</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n batches</source>
        <translation>
            <numerusform>%n 个批次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n periods</source>
        <translation>
            <numerusform>%n 个周报期</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n 位人员</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n GitHub IDs</source>
        <translation>
            <numerusform>%n 个 GitHub ID</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n roles</source>
        <translation>
            <numerusform>%n 个角色</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n projects</source>
        <translation>
            <numerusform>%n 个项目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mentors of projects</source>
        <translation>
            <numerusform>%n 位项目导师</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pairings</source>
        <translation>
            <numerusform>%n 个带教关系</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mentors of pairings</source>
        <translation>
            <numerusform>%n 位带教导师</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reports</source>
        <translation>
            <numerusform>%n 份周报</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier texts</source>
        <translation>
            <numerusform>%n 个早先文本</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reviews</source>
        <translation>
            <numerusform>%n 条导师点评</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exemptions</source>
        <translation>
            <numerusform>%n 条免交或免点评</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>%n 场活动</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n talks</source>
        <translation>
            <numerusform>%n 个分享</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attendances</source>
        <translation>
            <numerusform>%n 条出席记录</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rounds of defenses</source>
        <translation>
            <numerusform>%n 轮答辩</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n defenses</source>
        <translation>
            <numerusform>%n 场答辩</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n judges</source>
        <translation>
            <numerusform>%n 位评委</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n grade sheets</source>
        <translation>
            <numerusform>%n 张评分表</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n published lists</source>
        <translation>
            <numerusform>%n 份公示名单</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows of lists</source>
        <translation>
            <numerusform>%n 行名单</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n objections</source>
        <translation>
            <numerusform>%n 条异议</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certificates</source>
        <translation>
            <numerusform>%n 张证书</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n applications</source>
        <translation>
            <numerusform>%n 份申请</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decisions about imports</source>
        <translation>
            <numerusform>%n 个导入决定</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n later due days</source>
        <translation>
            <numerusform>%n 项延期</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reports given back</source>
        <translation>
            <numerusform>%n 次退回周报</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ways of reviews back to the repository</source>
        <translation>
            <numerusform>%n 次点评写回</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>words of %n reminders</source>
        <translation>
            <numerusform>%n 种提醒的用语</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminders</source>
        <translation>
            <numerusform>%n 条提醒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n findings let pass</source>
        <translation>
            <numerusform>%n 处放行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>camp</source>
        <translation>集训营</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>period</source>
        <translation>周报期</translation>
    </message>
    <message>
        <source>person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>GitHub ID</source>
        <translation>GitHub ID</translation>
    </message>
    <message>
        <source>role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>mentor of a project</source>
        <translation>项目导师</translation>
    </message>
    <message>
        <source>pairing</source>
        <translation>带教关系</translation>
    </message>
    <message>
        <source>mentor of a pairing</source>
        <translation>带教导师</translation>
    </message>
    <message>
        <source>report</source>
        <translation>周报</translation>
    </message>
    <message>
        <source>earlier text of a report</source>
        <translation>周报旧稿</translation>
    </message>
    <message>
        <source>review</source>
        <translation>导师点评</translation>
    </message>
    <message>
        <source>exemption</source>
        <translation>免交记录</translation>
    </message>
    <message>
        <source>session</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>talk</source>
        <translation>分享</translation>
    </message>
    <message>
        <source>attendance</source>
        <translation>签到</translation>
    </message>
    <message>
        <source>round of defenses</source>
        <translation>答辩轮次</translation>
    </message>
    <message>
        <source>defense</source>
        <translation>答辩</translation>
    </message>
    <message>
        <source>judge</source>
        <translation>评委</translation>
    </message>
    <message>
        <source>grade sheet</source>
        <translation>评分表</translation>
    </message>
    <message>
        <source>published list</source>
        <translation>公示名单</translation>
    </message>
    <message>
        <source>row of a list</source>
        <translation>名单行</translation>
    </message>
    <message>
        <source>objection</source>
        <translation>异议</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>结营证书</translation>
    </message>
    <message>
        <source>application</source>
        <translation>申请</translation>
    </message>
    <message>
        <source>decision about an import</source>
        <translation>导入决定</translation>
    </message>
    <message>
        <source>later due day</source>
        <translation>延期</translation>
    </message>
    <message>
        <source>report given back</source>
        <translation>退回的周报</translation>
    </message>
    <message>
        <source>way of a review back to the repository</source>
        <translation>点评写回记录</translation>
    </message>
    <message>
        <source>words of reminders</source>
        <translation>提醒的用语</translation>
    </message>
    <message>
        <source>reminder</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>finding let pass</source>
        <translation>放行</translation>
    </message>
</context>
<context>
    <name>Sessions</name>
    <message>
        <source>%1 %2</source>
        <comment>a kind of session, its number</comment>
        <translation>第 %2 次%1</translation>
    </message>
    <message>
        <source>A session&apos;s number is from 1 to 999.</source>
        <translation>活动的序号从 1 到 999。</translation>
    </message>
    <message>
        <source>Another session of this kind has this number.</source>
        <translation>同类型的另一场活动已用这个序号。</translation>
    </message>
    <message>
        <source>A session lasts at least a minute, and a day at most.</source>
        <translation>一场活动至少一分钟，最长一天。</translation>
    </message>
    <message>
        <source>The recording needs an address that begins with https:// or http://.</source>
        <translation>录像要填以 https:// 或 http:// 开头的地址。</translation>
    </message>
    <message>
        <source>Say who speaks.</source>
        <translation>请填写分享人。</translation>
    </message>
    <message>
        <source>Give the talk a title.</source>
        <translation>请填写分享的标题。</translation>
    </message>
    <message>
        <source>The materials need an address that begins with https:// or http://.</source>
        <translation>材料要填以 https:// 或 http:// 开头的地址。</translation>
    </message>
    <message>
        <source>This person speaks at this session already.</source>
        <translation>这个人在这场活动里已有分享。</translation>
    </message>
</context>
<context>
    <name>Times</name>
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
        <source>in %n days</source>
        <translation>
            <numerusform>%n 天后</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n 天前</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
    <message numerus="yes">
        <source>in %n minutes</source>
        <translation>
            <numerusform>%n 分钟后</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>%n 分钟前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hours</source>
        <translation>
            <numerusform>%n 小时后</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>%n 小时前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WarningNames</name>
    <message>
        <source>Period moved</source>
        <translation>时段有变</translation>
    </message>
    <message>
        <source>Periods do not fit</source>
        <translation>时段冲突</translation>
    </message>
    <message>
        <source>Folder moved</source>
        <translation>文件夹已移动</translation>
    </message>
    <message>
        <source>Year repaired</source>
        <translation>年份已修正</translation>
    </message>
    <message>
        <source>Extension twice</source>
        <translation>扩展名重复</translation>
    </message>
    <message>
        <source>No extension</source>
        <translation>没有扩展名</translation>
    </message>
    <message>
        <source>Blank in the name</source>
        <translation>文件名有空格</translation>
    </message>
    <message>
        <source>Outside every period</source>
        <translation>不在任何一次周报内</translation>
    </message>
    <message>
        <source>No dates</source>
        <translation>没有日期</translation>
    </message>
    <message>
        <source>Several in a period</source>
        <translation>同一次有多份</translation>
    </message>
    <message>
        <source>Identical copy</source>
        <translation>内容完全相同</translation>
    </message>
    <message>
        <source>Work without a heading</source>
        <translation>工作没有标题</translation>
    </message>
    <message>
        <source>No work</source>
        <translation>没有工作内容</translation>
    </message>
    <message>
        <source>Code block not closed</source>
        <translation>代码块未闭合</translation>
    </message>
    <message>
        <source>Template line left</source>
        <translation>模板行未删</translation>
    </message>
    <message>
        <source>Review copied along</source>
        <translation>点评是上次留下的</translation>
    </message>
    <message>
        <source>GB18030</source>
        <translation>GB18030 编码</translation>
    </message>
    <message>
        <source>Invalid UTF-8</source>
        <translation>UTF-8 有误</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>文件过大</translation>
    </message>
    <message>
        <source>Not a text</source>
        <translation>不是文本</translation>
    </message>
    <message>
        <source>Link out of the folder</source>
        <translation>链接指向文件夹外</translation>
    </message>
    <message>
        <source>No permission</source>
        <translation>没有权限</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>In no person&apos;s folder</source>
        <translation>不在个人文件夹里</translation>
    </message>
    <message>
        <source>Period of one person</source>
        <translation>只有一人用的周期</translation>
    </message>
    <message>
        <source>Folders differ in case</source>
        <translation>文件夹大小写不同</translation>
    </message>
    <message>
        <source>No GitHub ID</source>
        <translation>不是 GitHub ID</translation>
    </message>
    <message>
        <source>README names another</source>
        <translation>README 写的是别人</translation>
    </message>
    <message>
        <source>Folder number differs</source>
        <translation>文件夹编号不符</translation>
    </message>
    <message>
        <source>Perhaps one person</source>
        <translation>可能是同一人</translation>
    </message>
    <message>
        <source>Twice on the roster</source>
        <translation>名册里重复</translation>
    </message>
    <message>
        <source>On the roster, no report</source>
        <translation>在名册里但没有周报</translation>
    </message>
    <message>
        <source>Not on the roster</source>
        <translation>不在名册里</translation>
    </message>
    <message>
        <source>Start assumed</source>
        <translation>起始期为推定</translation>
    </message>
    <message>
        <source>Project number twice</source>
        <translation>项目编号重复</translation>
    </message>
    <message>
        <source>Listed twice</source>
        <translation>列了两次</translation>
    </message>
    <message>
        <source>Probably somebody known</source>
        <translation>可能是已知的人</translation>
    </message>
    <message>
        <source>Unknown in the list</source>
        <translation>名单里有不认识的人</translation>
    </message>
    <message>
        <source>Without a row</source>
        <translation>名单里没有</translation>
    </message>
    <message>
        <source>Rows and people differ</source>
        <translation>行数与人数不符</translation>
    </message>
    <message>
        <source>Grades counted</source>
        <translation>成绩统计</translation>
    </message>
    <message>
        <source>Shallow clone</source>
        <translation>浅克隆</translation>
    </message>
    <message>
        <source>No pull requests</source>
        <translation>没有拉取请求</translation>
    </message>
    <message>
        <source>Objects missing</source>
        <translation>缺少对象</translation>
    </message>
    <message>
        <source>SHA-256 names</source>
        <translation>SHA-256 仓库</translation>
    </message>
    <message>
        <source>Another owner</source>
        <translation>属于其他用户</translation>
    </message>
    <message>
        <source>Changed here since</source>
        <translation>此后在这里改过</translation>
    </message>
    <message>
        <source>Left out by you</source>
        <translation>由你略去</translation>
    </message>
    <message>
        <source>No periods</source>
        <translation>没有期次</translation>
    </message>
    <message>
        <source>Periods by order</source>
        <translation>按序号推算的期次</translation>
    </message>
    <message>
        <source>Row without a GitHub ID</source>
        <translation>缺少 GitHub ID 的行</translation>
    </message>
    <message>
        <source>Unknown grade</source>
        <translation>无法识别的成绩</translation>
    </message>
    <message>
        <source>Unknown headings</source>
        <translation>无法识别的标题</translation>
    </message>
    <message>
        <source>Several projects at a time</source>
        <translation>同时参加多个项目</translation>
    </message>
    <message>
        <source>Folder moved?</source>
        <translation>文件夹搬了？</translation>
    </message>
    <message>
        <source>GitHub ID changed</source>
        <translation>GitHub ID 变了</translation>
    </message>
</context>
<context>
    <name>Warnings</name>
    <message>
        <source>Period %1 was %2; the repository&apos;s camp file says %3.</source>
        <translation>第 %1 次周报原为 %2；仓库的集训营文件写的是 %3。</translation>
    </message>
    <message>
        <source>The camp file&apos;s periods of batch %1 do not fit those that are here; the ones that are here stay.</source>
        <translation>集训营文件中批次 %1 的周报时段与这里已有的时段冲突；保留这里已有的。</translation>
    </message>
    <message>
        <source>The reports of this camp stood in %1 before. They are taken for the same camp.</source>
        <translation>本集训营的周报以前在 %1；按同一个集训营处理。</translation>
    </message>
    <message>
        <source>Of another edition</source>
        <translation>属于另一届</translation>
    </message>
    <message>
        <source>The name says %1, a year that cannot be; it is read as %2.</source>
        <translation>文件名写的是 %1，年份不可能正确；按 %2 读取。</translation>
    </message>
    <message>
        <source>Its days fall into none of the camp&apos;s periods.</source>
        <translation>日期不属于集训营的任何一期。</translation>
    </message>
    <message>
        <source>The name holds no two dates, so it belongs to no period.</source>
        <translation>文件名里没有两个日期，因此不属于任何一期。</translation>
    </message>
    <message>
        <source>%1 has several reports for period %2; %3 counts.</source>
        <translation>%1 在第 %2 期有多份周报；以 %3 为准。</translation>
    </message>
    <message>
        <source>The text is the same, letter for letter, as in %1.</source>
        <translation>内容与 %1 一字不差。</translation>
    </message>
    <message>
        <source>It has no heading for the work; what stands under other headings is taken for it.</source>
        <translation>没有写工作内容的标题；其他标题下的内容当作工作内容。</translation>
    </message>
    <message>
        <source>It says nothing about the work.</source>
        <translation>没有写工作内容。</translation>
    </message>
    <message>
        <source>A code block is opened and never closed; it is read as if it were not there.</source>
        <translation>有一个代码块没有结束；读取时当作不存在。</translation>
    </message>
    <message>
        <source>The template&apos;s line still stands beside the review.</source>
        <translation>点评旁边还留着模板里的提示行。</translation>
    </message>
    <message>
        <source>The text is GB18030, not UTF-8; it was read as that.</source>
        <translation>文件编码是 GB18030 而不是 UTF-8；已按 GB18030 读取。</translation>
    </message>
    <message>
        <source>Some bytes are no valid UTF-8; they are shown as �.</source>
        <translation>有些字节不是有效的 UTF-8，显示为 �。</translation>
    </message>
    <message>
        <source>The file is too large for a report and was left out.</source>
        <translation>文件太大，不像周报，未导入。</translation>
    </message>
    <message>
        <source>The file is named like a report but is no text; it was left out.</source>
        <translation>文件名像周报，但内容不是文本，未导入。</translation>
    </message>
    <message>
        <source>The file is a link that leads out of the folder; it was left out.</source>
        <translation>文件是指向文件夹之外的链接，未导入。</translation>
    </message>
    <message>
        <source>You have no permission to read the file; it was left out.</source>
        <translation>没有读取该文件的权限，未导入。</translation>
    </message>
    <message>
        <source>The file could not be read and was left out.</source>
        <translation>文件无法读取，未导入。</translation>
    </message>
    <message>
        <source>The report lies in no person&apos;s folder and was left out.</source>
        <translation>这份周报不在任何人的文件夹里，未导入。</translation>
    </message>
    <message>
        <source>Period %1 (%2) was used by one person only.</source>
        <translation>第 %1 期（%2）只有一个人用过。</translation>
    </message>
    <message>
        <source>Folders that differ only in case are read as one: %1.</source>
        <translation>仅大小写不同的文件夹合并读取：%1。</translation>
    </message>
    <message>
        <source>“%1” cannot be a GitHub ID.</source>
        <translation>“%1”不可能是 GitHub ID。</translation>
    </message>
    <message>
        <source>The README in the folder of %1 names %2 as the mentee.</source>
        <translation>%1 文件夹里的 README 写的学员是 %2。</translation>
    </message>
    <message>
        <source>The folder of %1 has the number %2, but the project is %3.</source>
        <translation>%1 的文件夹编号是 %2，但项目是 %3。</translation>
    </message>
    <message>
        <source>%1 has reports and %2 is on the roster: are they one person?</source>
        <translation>%1 交了周报，%2 在名单上：是同一个人吗？</translation>
    </message>
    <message>
        <source>%1 is on the roster again in line %2; the first row counts.</source>
        <translation>%1 在名单第 %2 行再次出现；以第一次为准。</translation>
    </message>
    <message>
        <source>%1 is on the roster but has handed in nothing.</source>
        <translation>%1 在名单上，但一份周报也没有交。</translation>
    </message>
    <message>
        <source>%1 is not on the roster; reports are due from period %2, the first one handed in.</source>
        <translation>%1 不在名单上；从第一次交周报的第 %2 期开始算应交。</translation>
    </message>
    <message>
        <source>Without a roster it is not known when people joined: for all of them (%1) reports are taken as due from period 1. You can let them be due from each one&apos;s first report.</source>
        <translation>没有名单，不知道大家何时加入：所有人（%1 人）都按第 1 期开始应交计算。也可以改为从各自第一次交周报开始。</translation>
    </message>
    <message>
        <source>The catalogue has another project %1 (“%2”); the first one counts.</source>
        <translation>项目列表里还有一个项目 %1（“%2”）；以第一个为准。</translation>
    </message>
    <message>
        <source>%1 is listed twice, in lines %2 and %3.</source>
        <translation>%1 出现了两次，在第 %2 行和第 %3 行。</translation>
    </message>
    <message>
        <source>%1 in line %3 is nobody known here, but probably %2.</source>
        <translation>第 %3 行的 %1 不在已知人员中，但很可能就是 %2。</translation>
    </message>
    <message>
        <source>%1 in line %2 is neither on the roster nor has reports.</source>
        <translation>第 %2 行的 %1 不在名单上，也没有交过周报。</translation>
    </message>
    <message>
        <source>%1 takes part but has no row.</source>
        <translation>%1 参加了集训营，但公示里没有。</translation>
    </message>
    <message>
        <source>The list has %1 rows for %2 people.</source>
        <translation>公示有 %1 行，共 %2 人。</translation>
    </message>
    <message>
        <source>Grades by rows: outstanding %5, excellent %4, good %3, pass %2, fail %1; special awards %6.</source>
        <translation>按行统计成绩：卓越 %5，优秀 %4，良好 %3，及格 %2，不及格 %1；特别奖 %6。</translation>
    </message>
    <message>
        <source>The repository is a shallow clone: when reports were handed in is not known. Run “git fetch --unshallow” there and import again.</source>
        <translation>仓库是浅克隆，不知道周报何时提交。请在仓库里运行“git fetch --unshallow”后重新导入。</translation>
    </message>
    <message>
        <source>The repository lacks the heads of its pull requests: times are those of merges, and who reviewed is not known. Fetch them and import again.</source>
        <translation>仓库里没有拉取请求的提交：时间只是合并时间，也不知道是谁点评的。获取它们后请重新导入。</translation>
    </message>
    <message>
        <source>Objects are missing from the repository, so some times are not known.</source>
        <translation>仓库缺少一些对象，因此有些时间不知道。</translation>
    </message>
    <message>
        <source>The repository uses SHA-256 names, which cannot be read; its folder was read, times are unknown.</source>
        <translation>仓库使用 SHA-256 对象名，无法读取历史；已读取文件夹，时间未知。</translation>
    </message>
    <message>
        <source>The repository belongs to another user, so Git refuses to read it; its folder was read, times are unknown.</source>
        <translation>仓库属于其他用户，Git 拒绝读取；已读取文件夹，时间未知。</translation>
    </message>
    <message>
        <source>README</source>
        <translation>README</translation>
    </message>
    <message>
        <source>README in a person&apos;s folder</source>
        <translation>个人文件夹里的 README</translation>
    </message>
    <message>
        <source>Image, table or other attachment</source>
        <translation>图片、表格或其他附件</translation>
    </message>
    <message>
        <source>Not a report</source>
        <translation>不是周报</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>太大</translation>
    </message>
    <message>
        <source>Not a text</source>
        <translation>不是文本</translation>
    </message>
    <message>
        <source>Link out of the folder</source>
        <translation>指向文件夹之外的链接</translation>
    </message>
    <message>
        <source>No permission</source>
        <translation>没有权限</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>The mentee handed it in with the review of an earlier report, word for word.</source>
        <translation>学员提交时就带着上一份周报的点评，一字不差。</translation>
    </message>
    <message>
        <source>The name has its extension twice.</source>
        <translation>文件名的扩展名写了两次。</translation>
    </message>
    <message>
        <source>The name has no extension; it is read as Markdown.</source>
        <translation>文件名没有扩展名，按 Markdown 读取。</translation>
    </message>
    <message>
        <source>The name has blanks in it.</source>
        <translation>文件名里有空格。</translation>
    </message>
    <message>
        <source>%1 has several folders: %2.</source>
        <translation>%1 有多个文件夹：%2。</translation>
    </message>
    <message>
        <source>No periods could be found: no report says by its name or folder which days it is about. You can set the grid of periods.</source>
        <translation>没有找到任何一期：没有一份周报的文件名或文件夹写明是哪几天的。可以自行设定各期的日期。</translation>
    </message>
    <message>
        <source>No report has dates; the periods are made from the numbers in the names and the days on which reports were handed in.</source>
        <translation>周报都没有写日期；各期是按名字里的序号和提交的日子推算的。</translation>
    </message>
    <message>
        <source>Line %1 has no GitHub ID and was left out (%2).</source>
        <translation>第 %1 行没有 GitHub ID，已略过（%2）。</translation>
    </message>
    <message>
        <source>Line %1 has no grade that is known and was left out (%2).</source>
        <translation>第 %1 行的成绩无法识别，已略过（%2）。</translation>
    </message>
    <message>
        <source>%1 of %2 reports have no heading for the review that the camp&apos;s rules know. Headings used most that they do not know: %3. The rules can be written to .flotilla/camp.json (flotilla camp-file) and changed there.</source>
        <translation>%2 份周报中有 %1 份没有营规认识的点评标题。用得最多而不认识的标题：%3。可用 flotilla camp-file 把营规写入 .flotilla/camp.json，并在其中修改。</translation>
    </message>
    <message>
        <source>%1 reports on several projects at the same time, in %2: a pairing on each.</source>
        <translation>%1 同时在多个项目上提交周报（%2）：每个项目各建一条带教关系。</translation>
    </message>
    <message>
        <source>Most people of the camp “%1” are here too, and its folder %2 is gone: is this the same camp in another folder? Until you say so it is a new one.</source>
        <translation>集训营“%1”的多数人员也在这里，而它的文件夹 %2 已经不在：这是换了文件夹的同一个集训营吗？在你确认之前，按新的集训营处理。</translation>
    </message>
    <message>
        <source>%1 hands in the reports of %2, word for word, who has no folder any more: taken for one person with another GitHub ID.</source>
        <translation>%1 交的周报与 %2 的逐字相同，而 %2 已没有文件夹：算作换了 GitHub ID 的同一个人。</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Not due</source>
        <translation>未到期</translation>
    </message>
    <message>
        <source>Exempt</source>
        <translation>免交</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>未交</translation>
    </message>
    <message>
        <source>Waiting for review</source>
        <translation>待点评</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>已点评</translation>
    </message>
    <message>
        <source>No review</source>
        <translation>无点评</translation>
    </message>
    <message>
        <source>Placeholder only</source>
        <translation>仅有占位文字</translation>
    </message>
    <message>
        <source>Review given</source>
        <translation>已给出点评</translation>
    </message>
    <message>
        <source>Time unknown</source>
        <translation>时间未知</translation>
    </message>
    <message>
        <source>Not later than</source>
        <translation>不晚于</translation>
    </message>
    <message>
        <source>Handed in at</source>
        <translation>提交于</translation>
    </message>
    <message>
        <source>No review section</source>
        <translation>没有点评部分</translation>
    </message>
    <message>
        <source>Empty review section</source>
        <translation>点评部分为空</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>文字点评</translation>
    </message>
    <message>
        <source>A mark only</source>
        <translation>仅打勾</translation>
    </message>
    <message>
        <source>On the main branch</source>
        <translation>在主分支上</translation>
    </message>
    <message>
        <source>In an open pull request</source>
        <translation>在未合并的 PR 中</translation>
    </message>
    <message>
        <source>In a closed pull request</source>
        <translation>在已关闭的 PR 中</translation>
    </message>
    <message>
        <source>No longer on the main branch</source>
        <translation>已不在主分支上</translation>
    </message>
    <message>
        <source>Written in Flotilla</source>
        <translation>在 Flotilla 中撰写</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>公开</translation>
    </message>
    <message>
        <source>For coordinators only</source>
        <translation>仅班主任可见</translation>
    </message>
    <message>
        <source>From the repository</source>
        <translation>来自仓库</translation>
    </message>
    <message>
        <source>Entered in Flotilla</source>
        <translation>在 Flotilla 中录入</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>周报</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>导师点评</translation>
    </message>
    <message>
        <source>Is on this project already</source>
        <translation>已在这个项目中</translation>
    </message>
    <message>
        <source>Is on another project of this camp already</source>
        <translation>已在本期另一个项目中</translation>
    </message>
    <message>
        <source>All places of the project are taken</source>
        <translation>项目名额已满</translation>
    </message>
    <message>
        <source>Reports handed in</source>
        <translation>周报已交</translation>
    </message>
    <message>
        <source>Reviews present</source>
        <translation>点评齐全</translation>
    </message>
    <message>
        <source>Defense passed</source>
        <translation>答辩通过</translation>
    </message>
    <message>
        <source>The period&apos;s own dates</source>
        <translation>与周报期日期一致</translation>
    </message>
    <message>
        <source>Dates within 3 days of the period&apos;s</source>
        <translation>与周报期相差 3 天以内</translation>
    </message>
    <message>
        <source>The period its dates overlap most</source>
        <translation>按重叠最多归入</translation>
    </message>
    <message>
        <source>Outside every period</source>
        <translation>不在任何周报期内</translation>
    </message>
    <message>
        <source>No dates in the file name</source>
        <translation>文件名中没有日期</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>heading of a report</comment>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Project</source>
        <comment>heading of a report</comment>
        <translation>实习项目</translation>
    </message>
    <message>
        <source>This week</source>
        <comment>heading of a report</comment>
        <translation>本周工作</translation>
    </message>
    <message>
        <source>Next week</source>
        <comment>heading of a report</comment>
        <translation>下周工作</translation>
    </message>
    <message>
        <source>Mentor review</source>
        <comment>heading of a report</comment>
        <translation>导师点评</translation>
    </message>
    <message>
        <source>Questions</source>
        <comment>heading of a report</comment>
        <translation>问题疑惑与解答</translation>
    </message>
    <message>
        <source>Contributions</source>
        <comment>heading of a report</comment>
        <translation>贡献</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>heading of a report</comment>
        <translation>其他</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>迟交</translation>
    </message>
    <message>
        <source>Period %1</source>
        <translation>第 %1 次周报</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>the last two of several names</comment>
        <translation>%1 和 %2</translation>
    </message>
    <message>
        <source>Fail</source>
        <comment>grade</comment>
        <translation>不及格</translation>
    </message>
    <message>
        <source>Pass</source>
        <comment>grade</comment>
        <translation>及格</translation>
    </message>
    <message>
        <source>Good</source>
        <comment>grade</comment>
        <translation>良好</translation>
    </message>
    <message>
        <source>Excellent</source>
        <comment>grade</comment>
        <translation>优秀</translation>
    </message>
    <message>
        <source>Outstanding</source>
        <comment>grade</comment>
        <translation>特别优秀</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>班主任</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>助教</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>导师</translation>
    </message>
    <message>
        <source>Mentee</source>
        <translation>营员</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>评委</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Open for applications</source>
        <translation>开放申请</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Lead mentor</source>
        <translation>主导师</translation>
    </message>
    <message>
        <source>Co-mentor</source>
        <translation>联合导师</translation>
    </message>
    <message>
        <source>Stand-in mentor</source>
        <translation>后备导师</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>拟定</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Withdrew</source>
        <translation>已退出</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>已劝退</translation>
    </message>
    <message>
        <source>Moved to another project</source>
        <translation>已转到其他项目</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Not locked</source>
        <translation>未锁定</translation>
    </message>
    <message>
        <source>Pre-locked</source>
        <translation>提前锁定</translation>
    </message>
    <message>
        <source>Opening ceremony</source>
        <translation>开营仪式</translation>
    </message>
    <message>
        <source>Tech-share session</source>
        <translation>技术分享会</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>例会</translation>
    </message>
    <message>
        <source>Closing ceremony</source>
        <translation>结营仪式</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>已分享</translation>
    </message>
    <message>
        <source>Enrolment list</source>
        <translation>入选营员名单</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结营考核结果</translation>
    </message>
    <message>
        <source>Provisional</source>
        <translation>公示中</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>已定稿</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>待处理</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已采纳</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>已发放</translation>
    </message>
    <message>
        <source>Reissued</source>
        <translation>已补发</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>已吊销</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>已申请</translation>
    </message>
    <message>
        <source>Screened</source>
        <translation>已初审</translation>
    </message>
    <message>
        <source>Interviewed</source>
        <translation>已面试</translation>
    </message>
    <message>
        <source>Offered a place</source>
        <translation>已发录取</translation>
    </message>
    <message>
        <source>On the waiting list</source>
        <translation>候补</translation>
    </message>
    <message>
        <source>Rejected</source>
        <comment>objection</comment>
        <translation>未采纳</translation>
    </message>
    <message>
        <source>Rejected</source>
        <comment>application</comment>
        <translation>未通过</translation>
    </message>
    <message>
        <source>No standing</source>
        <translation>不标注</translation>
    </message>
    <message>
        <source>On track</source>
        <translation>进展正常</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>需要关注</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>受阻</translation>
    </message>
    <message>
        <source>Into the open pull request</source>
        <translation>写入未合并的拉取请求</translation>
    </message>
    <message>
        <source>Onto the branch of the period</source>
        <translation>写到本次周报的分支</translation>
    </message>
    <message>
        <source>As text to paste</source>
        <translation>复制文本自行粘贴</translation>
    </message>
    <message>
        <source>Written back</source>
        <translation>已写回</translation>
    </message>
    <message>
        <source>Not yet written back</source>
        <translation>尚未写回</translation>
    </message>
    <message>
        <source>Taken back by a commit</source>
        <translation>已用提交撤回</translation>
    </message>
    <message>
        <source>Group: reports that are missing</source>
        <translation>群：未交的周报</translation>
    </message>
    <message>
        <source>Group: reports that wait for a review</source>
        <translation>群：待点评的周报</translation>
    </message>
    <message>
        <source>Mentee: the report that is missing</source>
        <translation>营员：未交的周报</translation>
    </message>
    <message>
        <source>Mentor: reports that wait for a review</source>
        <translation>导师：待点评的周报</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>By mail</source>
        <translation>邮件</translation>
    </message>
    <message>
        <source>Grades only</source>
        <translation>只写成绩</translation>
    </message>
    <message>
        <source>Grades and stars</source>
        <translation>成绩和星数</translation>
    </message>
    <message>
        <source>Grades, stars and rewards</source>
        <translation>成绩、星数和奖金</translation>
    </message>
</context>
</TS>
