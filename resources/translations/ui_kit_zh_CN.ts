<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>QMessageBox</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>flotilla::ui::AttentionLines</name>
    <message>
        <source>Nothing asks for attention.</source>
        <translation>没有需要关注的事。</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>再显示 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Report %1 of those that wait: %2</source>
        <translation>等待点评的第 %1 份周报：%2</translation>
    </message>
</context>
<context>
    <name>flotilla::ui::ConflictView</name>
    <message>
        <source>Somebody else</source>
        <translation>别人</translation>
    </message>
    <message>
        <source>%1 changed this while you worked on it. Nothing is lost: choose what shall stay.</source>
        <translation>你编辑时，%1改了同一内容。什么都没丢：请选择保留什么。</translation>
    </message>
    <message>
        <source>%1 changed this (%2) while you worked on it. Nothing is lost: choose what shall stay.</source>
        <translation>你编辑时，%1改了同一内容（%2）。什么都没丢：请选择保留什么。</translation>
    </message>
    <message>
        <source>%1, yours</source>
        <translation>%1，你的</translation>
    </message>
    <message>
        <source>%1, theirs</source>
        <translation>%1，对方的</translation>
    </message>
    <message>
        <source>%1, yours: this will be kept</source>
        <translation>%1，你的：将保留这个</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>用对方的</translation>
    </message>
    <message>
        <source>Put theirs below yours</source>
        <translation>把对方的接在后面</translation>
    </message>
    <message>
        <source>Keep what stands on the left</source>
        <translation>保留左边的</translation>
    </message>
    <message>
        <source>Leave theirs</source>
        <translation>保留对方的</translation>
    </message>
</context>
<context>
    <name>flotilla::ui::InlineMessage</name>
    <message>
        <source>Close this message</source>
        <translation>关闭这条消息</translation>
    </message>
</context>
<context>
    <name>flotilla::ui::LineComparison</name>
    <message numerus="yes">
        <source>and %n more line(s)</source>
        <translation>
            <numerusform>还有 %n 行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flotilla::ui::MarkdownView</name>
    <message>
        <source>Text</source>
        <translation>正文</translation>
    </message>
</context>
<context>
    <name>flotilla::ui::ProgressLine</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
</TS>
