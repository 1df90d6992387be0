<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Certificates</name>
    <message>
        <source>entitled</source>
        <translation>可以发证</translation>
    </message>
    <message>
        <source>issued: %1</source>
        <translation>已发证：%1</translation>
    </message>
    <message>
        <source>%1 of %2 …</source>
        <translation>第 %1 / %2 份……</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) issued.</source>
        <translation>
            <numerusform>发出 %n 份证书。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n had been issued before and was written again.</source>
        <translation>
            <numerusform>另有 %n 份此前已发，重新写出。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is revoked.</source>
        <translation>%1 已吊销。</translation>
    </message>
    <message>
        <source>%2 is issued in place of %1.</source>
        <translation>已发出 %2，取代 %1。</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>密钥文件</translation>
    </message>
    <message>
        <source>It is made when the first certificate is issued.</source>
        <translation>发放第一张证书时会生成密钥。</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>有</translation>
    </message>
    <message>
        <source>no: whoever reads the file can sign</source>
        <translation>无：能读到文件的人就能签名</translation>
    </message>
    <message>
        <source>Certificates signed with it</source>
        <translation>用它签署的证书</translation>
    </message>
    <message>
        <source>Signed with other keys</source>
        <translation>用其他密钥签署的</translation>
    </message>
    <message>
        <source>A copy of the key is in %1. Keep it where others cannot read it, and not with the camp&apos;s file.</source>
        <translation>密钥的副本在 %1。请放在别人读不到的地方，不要和集训营文件放在一起。</translation>
    </message>
    <message>
        <source>The key before it is kept as %1. What it signed stays valid; write the page that verifies again after the next certificates.</source>
        <translation>原来的密钥保留为 %1，它签署的证书仍然有效；下次发放证书后请重新写出核验网页。</translation>
    </message>
    <message>
        <source>Replaced by %1</source>
        <translation>由 %1 取代</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>原因：%1</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Camp</source>
        <translation>集训营</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>发证日期</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>The file is damaged: %1</source>
        <translation>文件已损坏：%1</translation>
    </message>
    <message>
        <source>%1 refers to a record that does not exist (%2).</source>
        <translation>%1 指向一条不存在的记录（%2）。</translation>
    </message>
    <message>
        <source>%1 refers to a record that is deleted (%2).</source>
        <translation>%1 指向一条已删除的记录（%2）。</translation>
    </message>
    <message>
        <source>The text that %1 names is missing (%2).</source>
        <translation>%1 所指的正文不在文件里（%2）。</translation>
    </message>
    <message>
        <source>A text is not what it was when it was stored: %1.</source>
        <translation>有一段正文与存入时不同：%1。</translation>
    </message>
    <message>
        <source>%1 holds a word that means nothing: %3 (%2).</source>
        <translation>%1 里有一个没有含义的词：%3（%2）。</translation>
    </message>
    <message>
        <source>The history of %1 does not end with what is stored.</source>
        <translation>%1 的历史与现存内容对不上。</translation>
    </message>
    <message>
        <source>The search does not know the text of %1.</source>
        <translation>搜索索引里没有 %1 的正文。</translation>
    </message>
    <message>
        <source>Several people have the GitHub ID %1: %2.</source>
        <translation>GitHub ID %1 同时属于几个人：%2。</translation>
    </message>
    <message>
        <source>Periods of %1 overlap or are out of order: %2.</source>
        <translation>%1 的周报周期有重叠或次序不对：%2。</translation>
    </message>
    <message>
        <source>%1 has two live pairings on %2.</source>
        <translation>%1 在 %2 上有两条进行中的带教关系。</translation>
    </message>
    <message>
        <source>%1 has two live pairings in %2, and no reason is given.</source>
        <translation>%1 在 %2 有两条进行中的带教关系，且没有写明理由。</translation>
    </message>
    <message>
        <source>%1 has %2 live pairings and %3 slots, and no reason is given.</source>
        <translation>%1 有 %2 条进行中的带教关系，名额只有 %3 个，且没有写明理由。</translation>
    </message>
    <message>
        <source>Somebody decided about themselves: %1.</source>
        <translation>有人对自己作了决定：%1。</translation>
    </message>
    <message>
        <source>%1 refers into another camp (%2).</source>
        <translation>%1 指向了另一期集训营（%2）。</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>the number of the period</source>
        <translation>第几次周报</translation>
    </message>
    <message>
        <source>Prints the text that opens a period: deadline, file name, template, boxes by project.</source>
        <translation>输出开启一次周报的通知：截止日期、文件名、模板、按项目的勾选框。</translation>
    </message>
    <message>
        <source>one camp, by its short name; else all of them</source>
        <translation>只要一期集训营，写它的简称；不写则为全部</translation>
    </message>
    <message>
        <source>write .flotilla/camp.json below this folder instead of printing it</source>
        <translation>写到这个文件夹下的 .flotilla/camp.json，而不是输出到屏幕</translation>
    </message>
    <message>
        <source>Prints a camp&apos;s public facts as .flotilla/camp.json, so that every clone opens the same camp.</source>
        <translation>把集训营的公开信息输出为 .flotilla/camp.json，让每个克隆打开的都是同一期集训营。</translation>
    </message>
    <message>
        <source>Lists the camps of a file, the newest first, with their short names.</source>
        <translation>列出文件里的集训营及其简称，最新的在前。</translation>
    </message>
    <message>
        <source>All is well with %1.</source>
        <translation>%1 一切正常。</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s).</source>
        <translation>
            <numerusform>发现 %n 处问题。</numerusform>
        </translation>
    </message>
    <message>
        <source>Checks that a file is whole and its records keep the rules.</source>
        <translation>检查文件是否完整、记录是否符合规则。</translation>
    </message>
    <message>
        <source>See: flotilla %1 --help</source>
        <translation>用法见：flotilla %1 --help</translation>
    </message>
    <message>
        <source>Did you mean: flotilla %1?</source>
        <translation>是不是想用：flotilla %1？</translation>
    </message>
    <message>
        <source>the file to write; one that is there is replaced only if it is an archive of Flotilla&apos;s</source>
        <translation>要写的文件；已有的文件只有是 Flotilla 的归档才会被替换</translation>
    </message>
    <message>
        <source>public, mentor, assistant or coordinator (the default): the others get less than everything</source>
        <translation>public、mentor、assistant 或 coordinator（默认，完整）；其余得到的内容较少</translation>
    </message>
    <message>
        <source>Writes everything into an archive, a record a line; importing it gives the same again.</source>
        <translation>把全部内容写成归档，每行一条记录；再导入得到同样的内容。</translation>
    </message>
    <message>
        <source>Usage: flotilla [FILE]
       flotilla COMMAND [ARGUMENTS]</source>
        <translation>用法：flotilla [FILE]
      flotilla 命令 [参数]</translation>
    </message>
    <message>
        <source>Without a command, opens the window: on FILE (a .flotilla file or a postgresql:// address), or where it was left. A command does its work without a window.</source>
        <translation>不写命令则打开窗口：打开 FILE（.flotilla 文件或 postgresql:// 地址），或上次离开的地方。命令不需要窗口。</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>命令：</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>选项：</translation>
    </message>
    <message>
        <source>language of messages and texts; else the system&apos;s, and the camp&apos;s own for its texts</source>
        <translation>提示和正文的语言；不写则提示用系统语言，正文用集训营自己的语言</translation>
    </message>
    <message>
        <source>open the window on a sample camp of invented people</source>
        <translation>打开窗口，显示由虚构人物组成的示例集训营</translation>
    </message>
    <message>
        <source>this help; after a command, the help of that command</source>
        <translation>显示本帮助；写在命令之后则显示该命令的帮助</translation>
    </message>
    <message>
        <source>the version</source>
        <translation>显示版本</translation>
    </message>
    <message>
        <source>Exit status: 0 done, 1 findings, 2 wrong usage, 3 the input cannot be used, 4 the storage failed, 5 somebody else is writing, 130 cancelled.</source>
        <translation>退出状态：0 完成，1 发现问题，2 用法有误，3 输入无法使用，4 存储失败，5 有人正在写入，130 已取消。</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>用法：</translation>
    </message>
    <message>
        <source>language of messages and texts</source>
        <translation>提示和正文的语言</translation>
    </message>
    <message>
        <source>this help</source>
        <translation>显示本帮助</translation>
    </message>
    <message>
        <source>Example:</source>
        <translation>例如：</translation>
    </message>
    <message numerus="yes">
        <source>The archive holds %n record(s); nothing was written.</source>
        <translation>
            <numerusform>归档含 %n 条记录；未写入任何内容。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) read from the archive.</source>
        <translation>
            <numerusform>从归档读入 %n 条记录。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has changed: all of this was imported before.</source>
        <translation>没有变化：这些内容之前都已导入。</translation>
    </message>
    <message>
        <source>Imported: %1 reports new, %2 changed, %3 same, %4 skipped; %5 people new.</source>
        <translation>已导入：新增周报 %1 份，更改 %2 份，相同 %3 份，跳过 %4 份；新增人员 %5 人。</translation>
    </message>
    <message>
        <source>Repairs and warnings: %1. They are listed by the same command with --plan.</source>
        <translation>修正与提醒共 %1 条，用同一命令加 --plan 可逐条查看。</translation>
    </message>
    <message>
        <source>where to write: a file, made when it is not there, or a postgresql:// address</source>
        <translation>写到哪里：文件（没有则新建），或 postgresql:// 地址</translation>
    </message>
    <message>
        <source>one edition only, by its folder (see --list)</source>
        <translation>只导入一期，写它的文件夹（见 --list）</translation>
    </message>
    <message>
        <source>the catalogue of projects, Markdown</source>
        <translation>项目目录，Markdown</translation>
    </message>
    <message>
        <source>who takes part, with projects and mentors, CSV</source>
        <translation>营员名册，含项目和导师，CSV</translation>
    </message>
    <message>
        <source>the published list of results, CSV</source>
        <translation>公示的结果名单，CSV</translation>
    </message>
    <message>
        <source>only show what would happen; write nothing</source>
        <translation>只显示会发生什么，不写入</translation>
    </message>
    <message>
        <source>print the plan as JSON, for programs</source>
        <translation>以 JSON 输出计划，供程序读取</translation>
    </message>
    <message>
        <source>only list the editions that are found</source>
        <translation>只列出找到的各期</translation>
    </message>
    <message>
        <source>Reads a camp&apos;s repository, folder or archive and writes what is new; --plan shows it first.</source>
        <translation>读取集训营的仓库、文件夹或归档并写入新内容；用 --plan 先看一遍。</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) checked</source>
        <translation>
            <numerusform>检查了 %n 份周报</numerusform>
        </translation>
    </message>
    <message>
        <source>print findings so that GitHub shows them beside the lines</source>
        <translation>以 GitHub 能在行旁显示的格式输出</translation>
    </message>
    <message>
        <source>Checks name, dates, headings and review of reports and says what to change.</source>
        <translation>检查周报的文件名、日期、标题和点评，并说明怎样改。</translation>
    </message>
    <message>
        <source>the camp, by its short name; may be left out when there is one only</source>
        <translation>集训营的简称；只有一期时可以不写</translation>
    </message>
    <message>
        <source>print JSON, for programs</source>
        <translation>输出 JSON，供程序读取</translation>
    </message>
    <message>
        <source>print Markdown (the default)</source>
        <translation>输出 Markdown（默认）</translation>
    </message>
    <message>
        <source>for those who run the camp: also who has not handed in, and which reviews are owed since when</source>
        <translation>供组织者使用：还列出谁没有交，以及哪些点评从何时起欠着</translation>
    </message>
    <message>
        <source>print CSV, for spreadsheets</source>
        <translation>输出 CSV，供表格软件使用</translation>
    </message>
    <message>
        <source>Prints who handed in a period&apos;s report, as it is pasted into the camp&apos;s issue.</source>
        <translation>输出某次周报的汇总，可以直接贴进集训营的 issue。</translation>
    </message>
    <message numerus="yes">
        <source>%n sample camp(s) with %1 mentees each are in %2.</source>
        <translation>
            <numerusform>已在 %2 写入 %n 期示例集训营，每期 %1 名营员。</numerusform>
        </translation>
    </message>
    <message>
        <source>where to write; made when it is not there</source>
        <translation>写到哪里；没有则新建</translation>
    </message>
    <message>
        <source>mentees of each camp; 32 if it is not said</source>
        <translation>每期的营员数，默认 32</translation>
    </message>
    <message>
        <source>camps, one of them running; 2 if it is not said</source>
        <translation>期数，其中一期正在进行，默认 2</translation>
    </message>
    <message>
        <source>a whole number; the same one gives the same camps</source>
        <translation>一个整数；同一个数得到同样的集训营</translation>
    </message>
    <message>
        <source>Writes camps of invented people, to try things out.</source>
        <translation>写入由虚构人物组成的集训营，供试用。</translation>
    </message>
    <message>
        <source>No report has that.</source>
        <translation>没有周报含有这些内容。</translation>
    </message>
    <message>
        <source>at most so many, the newest; 50 if it is not said</source>
        <translation>最多列出多少份，取最新的，默认 50</translation>
    </message>
    <message>
        <source>Finds reports that hold all words of a query, the newest first.</source>
        <translation>查找含有全部检索词的周报，最新的在前。</translation>
    </message>
    <message>
        <source>Prints the numbers of camps: projects, people, reports, reviews, talks, defenses, grades.</source>
        <translation>输出集训营的数字：项目、人员、周报、点评、分享、答辩、成绩。</translation>
    </message>
    <message>
        <source>Prints reminders of a period: one text for each project&apos;s chat, then one for each person.</source>
        <translation>输出一期周报的提醒：先是每个项目群一段，再是每个人一段。</translation>
    </message>
    <message numerus="yes">
        <source>%n review(s) written back</source>
        <translation>
            <numerusform>已写回 %n 条点评</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not yet.</source>
        <translation>
            <numerusform>%n 条尚未写回。</numerusform>
        </translation>
    </message>
    <message>
        <source>a clone of the camp&apos;s repository; its work tree is not touched</source>
        <translation>集训营仓库的克隆；其工作区不受影响</translation>
    </message>
    <message>
        <source>into the open pull requests, onto one branch per period, or as text to paste; else as the camp&apos;s rules say</source>
        <translation>写入未合并的 PR、写到按期分支，或输出文本自行粘贴；省略时按集训营规则</translation>
    </message>
    <message>
        <source>Commits reviews entered here to where their reports are and pushes them.</source>
        <translation>把在这里录入的点评提交到周报所在的位置并推送。</translation>
    </message>
    <message>
        <source>Several people have this name: give a GitHub ID.</source>
        <translation>有几个人叫这个名字，请改用 GitHub ID。</translation>
    </message>
    <message numerus="yes">
        <source>Erased, also in %n backup(s).</source>
        <translation>
            <numerusform>已清除，包括 %n 份备份里的。</numerusform>
        </translation>
    </message>
    <message>
        <source>erase; without it nothing is erased, and what would be is shown</source>
        <translation>执行清除；不加则只说明会清除什么，什么也不清除</translation>
    </message>
    <message>
        <source>Erases somebody&apos;s personal data for good, from records, texts, history and backups.</source>
        <translation>永久清除某人的个人信息：记录、正文、历史和备份里的都清除。</translation>
    </message>
    <message>
        <source>the file to make; its ending says what: .png, .svg, .pdf, or .csv for the numbers</source>
        <translation>要生成的文件，由扩展名决定种类：.png、.svg、.pdf，或只要数字的 .csv</translation>
    </message>
    <message>
        <source>only one batch, by its name or number</source>
        <translation>只看一个批次，写名称或序号</translation>
    </message>
    <message>
        <source>only one project, by its number or title</source>
        <translation>只看一个项目，写编号或标题</translation>
    </message>
    <message>
        <source>only the mentees of one mentor, by GitHub ID or name</source>
        <translation>只看一位导师的营员，写 GitHub ID 或姓名</translation>
    </message>
    <message>
        <source>how many times the size of a picture, 1 to 4</source>
        <translation>图片放大几倍，1 到 4</translation>
    </message>
    <message>
        <source>in the dark theme&apos;s colours</source>
        <translation>用深色主题的颜色</translation>
    </message>
    <message>
        <source>Draws a chart of a camp, or its one-page report, into a file; without a name, lists the names.</source>
        <translation>把集训营的一张图表或一页纸报告画成文件；不写名称时列出所有名称。</translation>
    </message>
    <message>
        <source>the folder for the PDF files, one a certificate, named by serial</source>
        <translation>存放 PDF 的文件夹，每份证书一个文件，以编号为名</translation>
    </message>
    <message>
        <source>formal (the default), modern, bilingual, or a template&apos;s file</source>
        <translation>formal（默认）、modern、bilingual，或模板文件</translation>
    </message>
    <message>
        <source>a4 (the default), letter, a4-portrait or letter-portrait</source>
        <translation>a4（默认）、letter、a4-portrait 或 letter-portrait</translation>
    </message>
    <message>
        <source>only these people, by GitHub ID</source>
        <translation>只发给这些人（GitHub ID）</translation>
    </message>
    <message>
        <source>how numbers are made: {CAMP}, {year}, {date}, {nnnn}; a check letter follows unless {nocheck} is in it</source>
        <translation>编号规则：{CAMP}、{year}、{date}、{nnnn}；其后有校验字母，除非含 {nocheck}</translation>
    </message>
    <message>
        <source>the page that the QR code leads to; without it, the code is self-contained</source>
        <translation>二维码指向的网页；不给时二维码自带全部内容</translation>
    </message>
    <message>
        <source>who signs beside the mentor; else made from the camp&apos;s title</source>
        <translation>与导师一同署名的主办方；不给时取自集训营名称</translation>
    </message>
    <message>
        <source>print the grade as well</source>
        <translation>同时印出结营成绩</translation>
    </message>
    <message>
        <source>print who is entitled and why others are not; issue nothing</source>
        <translation>列出谁可以发证、其他人为何不能；不发证</translation>
    </message>
    <message>
        <source>issue a new one in place of this one; needs --reason</source>
        <translation>补发一份取代这一份；须有 --reason</translation>
    </message>
    <message>
        <source>take this one back; needs --reason</source>
        <translation>吊销这一份；须有 --reason</translation>
    </message>
    <message>
        <source>why, for the register</source>
        <translation>原因，记入登记簿</translation>
    </message>
    <message>
        <source>also write the register, for “flotilla verify --register”</source>
        <translation>同时写出登记簿，供“flotilla verify --register”使用</translation>
    </message>
    <message>
        <source>also write the page that --address leads to, which checks codes in the browser</source>
        <translation>同时写出 --address 所指的网页，在浏览器里核验二维码</translation>
    </message>
    <message>
        <source>Issues certificates to the graduates of final results, as PDF files; doing it again writes the same files.</source>
        <translation>给定稿结果中的结营者发证书（PDF）；再次运行写出同样的文件。</translation>
    </message>
    <message>
        <source>Made a key for this camp&apos;s certificates: %1. Keep a copy of it in a safe place; whoever has it can sign for the camp.</source>
        <translation>已为本集训营的证书生成密钥：%1。请另存一份在安全的地方；谁拿到它，谁就能代集训营签署。</translation>
    </message>
    <message>
        <source>the camp&apos;s key file; made when it is not there. Keep a copy of it</source>
        <translation>集训营的密钥文件；没有时会生成。请另存一份</translation>
    </message>
    <message>
        <source>a file whose first line is the passphrase of the key file</source>
        <translation>首行为密钥文件口令的文件</translation>
    </message>
    <message>
        <source>write a copy of the key file that only you can read</source>
        <translation>写出一份只有你能读的密钥副本</translation>
    </message>
    <message>
        <source>make a new key for the next certificates; the old one is put aside</source>
        <translation>为以后的证书生成新密钥，旧密钥另存</translation>
    </message>
    <message>
        <source>Says which key a camp signs its certificates with; copies it, or makes a new one.</source>
        <translation>说明集训营用哪把密钥签署证书；可备份，或换一把新的。</translation>
    </message>
    <message>
        <source>a register that “flotilla certificates --register” wrote, or a camp&apos;s file</source>
        <translation>“flotilla certificates --register”写出的登记簿，或集训营的文件</translation>
    </message>
    <message>
        <source>a key that you trust: a key file, or did:key:…</source>
        <translation>你信任的密钥：密钥文件，或 did:key:…</translation>
    </message>
    <message>
        <source>Says whether a certificate, or what its QR code says, is as it was issued; asks no server.</source>
        <translation>核验证书或其二维码内容是否与发出时一致；不询问任何服务器。</translation>
    </message>
    <message>
        <source>Prints how everybody&apos;s grade became stars and money, and what graduating still needs.</source>
        <translation>打印每人的成绩如何折算成星数和奖金，以及结营还差什么。</translation>
    </message>
    <message>
        <source>which list, by its number in --lists; else the newest list of results</source>
        <translation>哪一份名单，用 --lists 给出的编号；不给则取最新的结果名单</translation>
    </message>
    <message>
        <source>name the camp&apos;s lists with their numbers</source>
        <translation>列出本期的名单及编号</translation>
    </message>
    <message>
        <source>say what the records say against the list; exit status 1 if something keeps it from being published</source>
        <translation>列出名单与记录的矛盾；若有挡住公示的，退出状态为 1</translation>
    </message>
    <message>
        <source>print one HTML page</source>
        <translation>打印一个 HTML 网页</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>已被取代</translation>
    </message>
    <message>
        <source>Prints a list of results or of enrolment as it is published, or what is wrong with it.</source>
        <translation>打印公示用的结果名单或入选名单，或其中的问题。</translation>
    </message>
    <message>
        <source>write a calendar file of the sessions, due dates and defenses; importing it again updates</source>
        <translation>写出活动、周报截止和答辩的日历文件，再次导入会更新</translation>
    </message>
    <message>
        <source>with --ics: what concerns one person only, by GitHub ID, or by a name that only one has</source>
        <translation>与 --ics 一起用：只写与一个人有关的，用 GitHub ID 或唯一的姓名指明</translation>
    </message>
    <message>
        <source>Prints the list of talks, or writes a calendar file.</source>
        <translation>输出分享列表，或写出日历文件。</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>截止 %1</translation>
    </message>
    <message>
        <source>Rules, version %1</source>
        <translation>规则，第 %1 版</translation>
    </message>
    <message>
        <source>reports to graduate</source>
        <translation>结营所需周报</translation>
    </message>
    <message>
        <source>stars</source>
        <translation>星数</translation>
    </message>
    <message>
        <source>a star is worth</source>
        <translation>每颗星</translation>
    </message>
    <message>
        <source>talks per session</source>
        <translation>每场分享数</translation>
    </message>
    <message>
        <source>short name</source>
        <translation>简称</translation>
    </message>
    <message>
        <source>days</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>repository</source>
        <translation>仓库</translation>
    </message>
    <message>
        <source>new: what the camp is called</source>
        <translation>new：集训营的名称</translation>
    </message>
    <message>
        <source>new: its title in English, where the other one is Chinese</source>
        <translation>new：英文名称（另一名称为中文时）</translation>
    </message>
    <message>
        <source>new: its short name; else made from the title</source>
        <translation>new：简称；不给时取自名称</translation>
    </message>
    <message>
        <source>new: its first day, as 2027-03-01</source>
        <translation>new：第一天，如 2027-03-01</translation>
    </message>
    <message>
        <source>new: its last day</source>
        <translation>new：最后一天</translation>
    </message>
    <message>
        <source>new: the days of a report period (14)</source>
        <translation>new：一次周报的天数（默认 14）</translation>
    </message>
    <message>
        <source>new: holidays, by which periods become longer</source>
        <translation>new：假期，所在的周期相应延长</translation>
    </message>
    <message>
        <source>new: batches, periods and rules of another camp of the file, moved to --from</source>
        <translation>new：沿用本文件中另一期的批次、周期与规则，平移到 --from</translation>
    </message>
    <message>
        <source>new: of what the camp publishes (zh)</source>
        <translation>new：集训营发布内容所用的语言（默认 zh）</translation>
    </message>
    <message>
        <source>new: as Asia/Shanghai, which is the default</source>
        <translation>new：如 Asia/Shanghai（默认）</translation>
    </message>
    <message>
        <source>new: the page of the camp&apos;s Git repository</source>
        <translation>new：集训营 Git 仓库的网页</translation>
    </message>
    <message>
        <source>Makes a camp with its report periods; lists the camps of a file; shows one with its periods and rules.</source>
        <translation>新建集训营及其周报周期；列出文件里的集训营；显示某一期的周期与规则。</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>%n 份周报</numerusform>
        </translation>
    </message>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>period</source>
        <translation>周期</translation>
    </message>
    <message>
        <source>days</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>handed in</source>
        <translation>提交时间</translation>
    </message>
    <message>
        <source>review</source>
        <translation>点评</translation>
    </message>
    <message>
        <source>sections, characters</source>
        <translation>各节字数</translation>
    </message>
    <message>
        <source>file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>one person only</source>
        <translation>只有一人使用</translation>
    </message>
    <message>
        <source>%1: %2 reported</source>
        <translation>%1：%2 人已交</translation>
    </message>
    <message>
        <source>; missing: %1</source>
        <translation>；未交：%1</translation>
    </message>
    <message>
        <source>; nothing due: %1</source>
        <translation>；不需要交：%1</translation>
    </message>
    <message>
        <source>Reports: %1 new, %2 changed, %3 same, %4 skipped.</source>
        <translation>周报：新增 %1，更改 %2，相同 %3，跳过 %4。</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>不导入的文件</translation>
    </message>
    <message>
        <source>Repairs and warnings</source>
        <translation>修正与提醒</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>周报周期</translation>
    </message>
    <message>
        <source>Roll call</source>
        <translation>周报汇总</translation>
    </message>
    <message>
        <source>* another report of the same person and period counts; this one is kept as a revision.</source>
        <translation>* 同一人同一次周报以另一份为准，这一份作为修订保留。</translation>
    </message>
</context>
<context>
    <name>WriteBack</name>
    <message>
        <source>%1, new branch %2:</source>
        <translation>%1，新分支 %2：</translation>
    </message>
    <message>
        <source>%1, branch %2:</source>
        <translation>%1，分支 %2：</translation>
    </message>
</context>
</TS>
