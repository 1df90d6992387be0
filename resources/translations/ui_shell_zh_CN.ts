<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>CommandPalette</name>
    <message>
        <source>Nothing goes by “%1”.</source>
        <translation>没有找到“%1”。</translation>
    </message>
    <message>
        <source>Find people, projects, reports, commands</source>
        <translation>搜索人员、项目、周报、命令</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>搜索结果</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Camps</source>
        <translation>集训营</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
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
        <source>Links</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>Go where this link leads</source>
        <translation>打开这个链接</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Reports</source>
        <translation>周报</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>活动</translation>
    </message>
</context>
<context>
    <name>flotilla::ui::shell::CampSwitcher</name>
    <message>
        <source>Open a file…</source>
        <translation>打开文件…</translation>
    </message>
    <message>
        <source>New file…</source>
        <translation>新建文件…</translation>
    </message>
    <message>
        <source>Import a camp&apos;s repository…</source>
        <translation>导入集训营的仓库…</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近打开</translation>
    </message>
    <message>
        <source>Camp: %1</source>
        <translation>集训营：%1</translation>
    </message>
</context>
<context>
    <name>flotilla::ui::shell::KeySheet</name>
    <message>
        <source>Find people, projects, reports, commands</source>
        <translation>搜索人员、项目、周报、命令</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>This sheet</source>
        <translation>本页按键一览</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>所有页面</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Print the page, with a preview</source>
        <translation>打印本页，先预览</translation>
    </message>
</context>
<context>
    <name>flotilla::ui::shell::MainWindow</name>
    <message>
        <source>Making the sample camp</source>
        <translation>正在生成示例集训营</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>%1 is open in another window, which was brought to the front.</source>
        <translation>%1 已在另一个窗口中打开，已切换到那个窗口。</translation>
    </message>
    <message>
        <source>%1 – Flotilla</source>
        <translation>%1 – Flotilla</translation>
    </message>
    <message>
        <source>Open a camp</source>
        <translation>打开集训营</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>已撤销。</translation>
    </message>
    <message>
        <source>Done again.</source>
        <translation>已重做。</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>打开文件</translation>
    </message>
    <message>
        <source>Flotilla files (*.flotilla)</source>
        <translation>Flotilla 文件 (*.flotilla)</translation>
    </message>
    <message>
        <source>New file</source>
        <translation>新建文件</translation>
    </message>
    <message>
        <source>Choose a camp&apos;s repository or a folder of reports</source>
        <translation>选择集训营的仓库或周报文件夹</translation>
    </message>
    <message>
        <source>Flotilla ended unexpectedly the last time. What was written before is kept; the log names no person.</source>
        <translation>Flotilla 上次意外退出。此前写入的内容都已保留；日志中不含任何人的姓名。</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>查看日志</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>已复制：%1</translation>
    </message>
    <message>
        <source>“%1” is no whole link of Flotilla&apos;s. Perhaps it was cut when it was copied.</source>
        <translation>“%1”不是完整的 Flotilla 链接，可能复制时被截断了。</translation>
    </message>
    <message>
        <source>This link leads into the camp “%1”, which is not in what is open. Open its file, then follow the link again.</source>
        <translation>这个链接指向集训营“%1”，它不在当前打开的文件里。请先打开它的文件，再点这个链接。</translation>
    </message>
    <message>
        <source>What this link leads to is not here: it was deleted, or it is in another file.</source>
        <translation>链接指向的内容不在这里：已经删除，或者在另一个文件里。</translation>
    </message>
    <message>
        <source>Copy the link to this place</source>
        <translation>复制到这里的链接</translation>
    </message>
    <message>
        <source>Print this page…</source>
        <translation>打印本页…</translation>
    </message>
    <message>
        <source>Printing is not installed with this program.</source>
        <translation>本程序没有安装打印组件。</translation>
    </message>
</context>
<context>
    <name>flotilla::ui::shell::SettingsPage</name>
    <message>
        <source>After changes, in the background: the newest ten copies of a file, at most 2 GB together. A PostgreSQL server is backed up with its own pg_dump.</source>
        <translation>修改之后在后台进行：每个文件保留最新十份，合计不超过 2 GB。PostgreSQL 服务器请用它自己的 pg_dump 备份。</translation>
    </message>
    <message>
        <source>There is no copy of this file yet.</source>
        <translation>这个文件还没有备份。</translation>
    </message>
    <message>
        <source>The newest copy of this file: %1.</source>
        <translation>这个文件最新的备份：%1。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Of the window. A camp&apos;s own texts stay in the camp&apos;s language.</source>
        <translation>窗口的语言。集训营自己的文字仍用集训营的语言。</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Who you are</source>
        <translation>你是谁</translation>
    </message>
    <message>
        <source>Your GitHub ID or name</source>
        <translation>你的 GitHub ID 或姓名</translation>
    </message>
    <message>
        <source>Stands beside your changes in the history, and says which reports are yours to review.</source>
        <translation>写在历史里你的修改旁边，也用来判断哪些周报由你点评。</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Keep backups</source>
        <translation>保留备份</translation>
    </message>
    <message>
        <source>Open their folder</source>
        <translation>打开备份文件夹</translation>
    </message>
    <message>
        <source>About Flotilla</source>
        <translation>关于 Flotilla</translation>
    </message>
    <message>
        <source>Version %1. Free software under the GNU General Public License, version 3 or later.&lt;br&gt;Icons by Lucide (ISC), letters by Inter and Noto (OFL).&lt;br&gt;Whoever can open a camp&apos;s file can read all of it.</source>
        <translation>版本 %1。自由软件，采用 GNU 通用公共许可证第 3 版或更新版本。&lt;br&gt;图标来自 Lucide（ISC），字体来自 Inter 与 Noto（OFL）。&lt;br&gt;能打开集训营文件的人都能读到其中的全部内容。</translation>
    </message>
    <message>
        <source>Name or path of the program that fetches pull requests and writes reviews back.</source>
        <translation>用来获取拉取请求、写回点评的程序的名称或路径。</translation>
    </message>
    <message>
        <source>There is no program “%1” that could be run. Give its name or its whole path, such as /usr/bin/git.</source>
        <translation>没有可以运行的程序“%1”。请填写它的名称或完整路径，例如 /usr/bin/git。</translation>
    </message>
    <message>
        <source>Git</source>
        <translation>Git</translation>
    </message>
    <message>
        <source>Name or path of git</source>
        <translation>git 的名称或路径</translation>
    </message>
</context>
<context>
    <name>flotilla::ui::shell::StartPage</name>
    <message>
        <source>Welcome aboard</source>
        <translation>欢迎登船</translation>
    </message>
    <message>
        <source>Open the sample camp</source>
        <translation>打开示例集训营</translation>
    </message>
    <message>
        <source>Invented people, everything to try, nothing to break</source>
        <translation>人物均为虚构，什么都可以试，不会弄坏任何东西</translation>
    </message>
    <message>
        <source>Point at a camp&apos;s repository</source>
        <translation>指向集训营的仓库</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>打开文件</translation>
    </message>
    <message>
        <source>A .flotilla file that you or somebody else made</source>
        <translation>你或别人做好的 .flotilla 文件</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>再次打开</translation>
    </message>
    <message>
        <source>You can also drop a folder or a file anywhere in this window.</source>
        <translation>也可以把文件夹或文件拖到窗口的任意位置。</translation>
    </message>
    <message>
        <source>A camp&apos;s projects, people, reports and results, joined into one picture.</source>
        <translation>集训营的项目、人员、周报和结果，汇成一幅完整的图景。</translation>
    </message>
    <message>
        <source>A Git clone or a folder of reports; first you see a plan</source>
        <translation>Git 克隆或周报文件夹；先给你看计划</translation>
    </message>
</context>
<context>
    <name>flotilla::ui::shell::TopBar</name>
    <message>
        <source>You</source>
        <translation>你</translation>
    </message>
    <message>
        <source>You: %1</source>
        <translation>你：%1</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>Read the repository again</source>
        <translation>重新读取仓库</translation>
    </message>
    <message>
        <source>Find people, projects, reports, commands</source>
        <translation>搜索人员、项目、周报、命令</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Who you are…</source>
        <translation>我是谁……</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
</context>
</TS>
