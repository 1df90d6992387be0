<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>flotilla::ui::ChartCard</name>
    <message>
        <source>Take along: %1</source>
        <translation>保存：%1</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>复制图片</translation>
    </message>
    <message>
        <source>Picture, %1 times the size (PNG)…</source>
        <translation>图片，%1 倍大小（PNG）…</translation>
    </message>
    <message>
        <source>Drawing (SVG)…</source>
        <translation>矢量图（SVG）…</translation>
    </message>
    <message>
        <source>Document (PDF)…</source>
        <translation>文档（PDF）…</translation>
    </message>
    <message>
        <source>Numbers (CSV)…</source>
        <translation>数据（CSV）…</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Chart or table</source>
        <translation>图表或表格</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>By trouble</source>
        <translation>按问题</translation>
    </message>
    <message>
        <source>By project</source>
        <translation>按项目</translation>
    </message>
    <message>
        <source>Order of the mentees</source>
        <translation>营员的顺序</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
</context>
<context>
    <name>flotilla::ui::ChartsPage</name>
    <message>
        <source>Charts</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Save the camp report, one page (PDF)</source>
        <translation>保存集训营一页纸报告（PDF）</translation>
    </message>
    <message>
        <source>Save the camp report as a picture (PNG)</source>
        <translation>保存集训营一页纸报告为图片（PNG）</translation>
    </message>
    <message>
        <source>Save the camp report as a drawing (SVG)</source>
        <translation>保存集训营一页纸报告为矢量图（SVG）</translation>
    </message>
    <message>
        <source>Save the numbers of the camp report (CSV)</source>
        <translation>保存集训营一页纸报告的数据（CSV）</translation>
    </message>
    <message>
        <source>Copy the camp report as a picture</source>
        <translation>复制集训营一页纸报告（图片）</translation>
    </message>
</context>
<context>
    <name>flotilla::ui::ChartsView</name>
    <message>
        <source>No camp yet</source>
        <translation>还没有集训营</translation>
    </message>
    <message>
        <source>The charts cannot be shown</source>
        <translation>无法显示图表</translation>
    </message>
    <message>
        <source>Import a camp&apos;s repository or a folder of reports, and its progress is drawn here.</source>
        <translation>导入集训营的仓库或周报文件夹，这里就会画出进展。</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>All batches</source>
        <translation>全部批次</translation>
    </message>
    <message>
        <source>All projects</source>
        <translation>全部项目</translation>
    </message>
    <message>
        <source>All mentors</source>
        <translation>全部导师</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>保存图表</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>导师</translation>
    </message>
    <message>
        <source>Records behind the value</source>
        <translation>数字背后的记录</translation>
    </message>
    <message>
        <source>Save the camp report</source>
        <translation>保存集训营报告</translation>
    </message>
    <message>
        <source>Printing is not installed with this program.</source>
        <translation>本程序没有安装打印组件。</translation>
    </message>
</context>
</TS>
