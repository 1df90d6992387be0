<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Certificates</name>
    <message>
        <source>the camp has no result list yet</source>
        <translation>集训营还没有结果名单</translation>
    </message>
    <message>
        <source>the results are not final yet</source>
        <translation>结果尚未定稿</translation>
    </message>
    <message>
        <source>not on the final result list</source>
        <translation>不在定稿的结果名单上</translation>
    </message>
    <message>
        <source>did not pass</source>
        <translation>未通过</translation>
    </message>
    <message>
        <source>has no pairing in this camp</source>
        <translation>在本集训营没有带教关系</translation>
    </message>
    <message>
        <source>the certificate was revoked</source>
        <translation>证书已吊销</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>Altered</source>
        <translation>已被改动</translation>
    </message>
    <message>
        <source>Unknown key</source>
        <translation>不认识的密钥</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>已吊销</translation>
    </message>
    <message>
        <source>It is as it was signed, and in force.</source>
        <translation>内容与签发时一致，有效。</translation>
    </message>
    <message>
        <source>It is not what was signed. Do not trust it.</source>
        <translation>内容与签发时不符，请不要相信它。</translation>
    </message>
    <message>
        <source>Nobody here vouches for who signed it.</source>
        <translation>这里无法担保是谁签署的。</translation>
    </message>
    <message>
        <source>It was issued and taken back or replaced later.</source>
        <translation>曾经签发，后来被吊销或取代。</translation>
    </message>
    <message>
        <source>what the QR code says is not what was signed</source>
        <translation>二维码的内容与签署的不符</translation>
    </message>
    <message>
        <source>the signed statement inside the file was changed</source>
        <translation>文件里签署过的声明被改动</translation>
    </message>
    <message>
        <source>the page does not show what was signed</source>
        <translation>页面显示的与签署的不符</translation>
    </message>
    <message>
        <source>it has another number of pages</source>
        <translation>页数不同</translation>
    </message>
    <message>
        <source>the title or the author of the file was changed</source>
        <translation>文件的标题或作者被改动</translation>
    </message>
    <message>
        <source>the register has no such number for this name</source>
        <translation>登记簿里这个姓名没有这个编号</translation>
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
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Instead of</source>
        <translation>取代</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>发证日期</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>签发人</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Page (SHA-256)</source>
        <translation>页面（SHA-256）</translation>
    </message>
</context>
</TS>
