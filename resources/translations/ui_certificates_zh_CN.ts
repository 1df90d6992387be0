<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>flotilla::ui::CertificateModel</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>To issue</source>
        <translation>待发放</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>已发放</translation>
    </message>
</context>
<context>
    <name>flotilla::ui::CertificatePane</name>
    <message>
        <source>Issue a new certificate in place of %1?</source>
        <translation>另发一张证书取代 %1？</translation>
    </message>
    <message>
        <source>Reissue</source>
        <translation>补发</translation>
    </message>
    <message>
        <source>Take %1 back? Whoever verifies it will read that it was revoked.</source>
        <translation>吊销 %1？以后核验它的人会看到“已吊销”。</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>吊销</translation>
    </message>
    <message>
        <source>Choose somebody to see the certificate.</source>
        <translation>选一个人，就能看到证书。</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>Write the file again…</source>
        <translation>再次写出文件…</translation>
    </message>
    <message>
        <source>Issue…</source>
        <translation>发放…</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>number, state, day</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>No certificate: %1.</source>
        <translation>没有证书：%1。</translation>
    </message>
    <message>
        <source>Signed with the camp&apos;s own key, which is kept in %1.</source>
        <translation>用集训营自己的密钥签署，密钥保存在 %1。</translation>
    </message>
    <message>
        <source>The first certificate makes the camp&apos;s own key. It will be kept in %1.</source>
        <translation>发放第一张证书时生成集训营自己的密钥，将保存在 %1。</translation>
    </message>
    <message>
        <source>The key is never in the camp&apos;s file. Keep a copy where others cannot read it: without it nobody can issue in this camp&apos;s name, and whoever has it can.</source>
        <translation>密钥绝不写进集训营文件。请在别人读不到的地方留一份副本：没有它就不能再以集训营名义签发，谁拿到它谁就能签发。</translation>
    </message>
    <message>
        <source>Passphrase of the key</source>
        <translation>密钥的口令</translation>
    </message>
    <message>
        <source>Passphrase for the new key, if you want one</source>
        <translation>给新密钥设的口令（可不设）</translation>
    </message>
    <message>
        <source>All people</source>
        <translation>全部人员</translation>
    </message>
    <message>
        <source>What is printed</source>
        <translation>印什么</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Reissue…</source>
        <translation>补发…</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>吊销…</translation>
    </message>
    <message>
        <source>Save a copy of the key…</source>
        <translation>保存密钥副本…</translation>
    </message>
</context>
<context>
    <name>flotilla::ui::CertificatesPage</name>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Templates (*.svg)</source>
        <translation>模板 (*.svg)</translation>
    </message>
    <message>
        <source>Verify a certificate</source>
        <translation>核验证书</translation>
    </message>
    <message>
        <source>Certificates (*.pdf)</source>
        <translation>证书 (*.pdf)</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>“%1” does not fit, however small it may get.</source>
        <translation>“%1”缩到最小也放不下。</translation>
    </message>
    <message>
        <source>No font here has “%1”.</source>
        <translation>本机没有字体含有“%1”。</translation>
    </message>
    <message>
        <source>Folder for the certificates</source>
        <translation>存放证书的文件夹</translation>
    </message>
    <message>
        <source>Stopped. What was issued is in the register and in the folder; do it again for the rest.</source>
        <translation>已停止。已发放的在登记簿和文件夹里；再做一次即可完成其余的。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name and what went wrong</comment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) in %1.</source>
        <translation>
            <numerusform>%n 张证书在 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is issued in place of %2.</source>
        <translation>已发放 %1，取代 %2。</translation>
    </message>
    <message>
        <source>Folder for the certificate</source>
        <translation>存放证书的文件夹</translation>
    </message>
    <message>
        <source>%1 is revoked.</source>
        <translation>%1 已吊销。</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) of the register in %1.</source>
        <translation>
            <numerusform>登记簿的 %n 条记录在 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Register</source>
        <translation>登记簿</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>%1 is written. Put it on the camp&apos;s web site, and write it again after revoking or reissuing.</source>
        <translation>已写出 %1。请放到集训营的网站上；吊销或补发之后请重新写出。</translation>
    </message>
    <message>
        <source>Verification page</source>
        <translation>核验网页</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>网页 (*.html)</translation>
    </message>
    <message>
        <source>Copy of the key</source>
        <translation>密钥副本</translation>
    </message>
    <message>
        <source>Keys (*.key)</source>
        <translation>密钥 (*.key)</translation>
    </message>
    <message>
        <source>A copy of the key is in %1. Keep it where others cannot read it.</source>
        <translation>密钥的副本在 %1。请放在别人读不到的地方。</translation>
    </message>
    <message>
        <source>Find a certificate</source>
        <translation>查找证书</translation>
    </message>
</context>
<context>
    <name>flotilla::ui::CertificatesView</name>
    <message>
        <source>No camp is open</source>
        <translation>没有打开集训营</translation>
    </message>
    <message>
        <source>The certificates cannot be shown</source>
        <translation>无法显示证书</translation>
    </message>
    <message>
        <source>Certificates are issued to the graduates of a camp&apos;s final results.</source>
        <translation>证书发给定稿结果里的结营者。</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>To issue</source>
        <translation>待发放</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>已发放</translation>
    </message>
    <message>
        <source>Not entitled</source>
        <translation>不发放</translation>
    </message>
    <message numerus="yes">
        <source>Issue %n…</source>
        <translation>
            <numerusform>发放 %n 张…</numerusform>
        </translation>
    </message>
    <message>
        <source>Write all files again…</source>
        <translation>再次写出全部文件…</translation>
    </message>
    <message>
        <source>The camp has no result list yet. Certificates follow final results.</source>
        <translation>集训营还没有结果名单。结果定稿后才能发放证书。</translation>
    </message>
    <message>
        <source>The results may still change. Certificates can be issued once they are final.</source>
        <translation>结果还可能变动，定稿后才能发放证书。</translation>
    </message>
    <message numerus="yes">
        <source>%n graduate(s) of the final results wait for their certificate.</source>
        <translation>
            <numerusform>定稿结果里有 %n 位结营者等待发放证书。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n graduate(s) of the final results have their certificate.</source>
        <translation>
            <numerusform>定稿结果里的 %n 位结营者都已有证书。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is in this camp yet</source>
        <translation>这个集训营还没有人</translation>
    </message>
    <message>
        <source>Nobody matches</source>
        <translation>没有符合条件的人</translation>
    </message>
    <message>
        <source>Mentees come with an import.</source>
        <translation>导入后就会有营员。</translation>
    </message>
    <message>
        <source>People are found by name, GitHub ID, project, and by any number they ever had.</source>
        <translation>可以按姓名、GitHub ID、项目查找，也可以按用过的任何编号查找。</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>显示所有人</translation>
    </message>
    <message>
        <source>Issuing certificates…</source>
        <translation>正在发放证书…</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>Name, number or project</source>
        <translation>姓名、编号或项目</translation>
    </message>
    <message>
        <source>Which people</source>
        <translation>哪些人</translation>
    </message>
    <message>
        <source>Graduates and mentees</source>
        <translation>结营者与营员</translation>
    </message>
    <message>
        <source>Verify…</source>
        <translation>核验…</translation>
    </message>
    <message>
        <source>Register…</source>
        <translation>登记簿…</translation>
    </message>
    <message>
        <source>Save the register as a table (CSV)</source>
        <translation>把登记簿存为表格（CSV）</translation>
    </message>
    <message>
        <source>Web page…</source>
        <translation>网页…</translation>
    </message>
    <message>
        <source>Save the page on which anybody can verify a certificate</source>
        <translation>保存任何人都能用来核验证书的网页</translation>
    </message>
</context>
<context>
    <name>flotilla::ui::DesignForm</name>
    <message>
        <source>Formal</source>
        <translation>正式</translation>
    </message>
    <message>
        <source>Modern</source>
        <translation>现代</translation>
    </message>
    <message>
        <source>Bilingual</source>
        <translation>双语</translation>
    </message>
    <message>
        <source>A file…</source>
        <translation>文件…</translation>
    </message>
    <message>
        <source>A4, landscape</source>
        <translation>A4 横向</translation>
    </message>
    <message>
        <source>A4, portrait</source>
        <translation>A4 纵向</translation>
    </message>
    <message>
        <source>Letter, landscape</source>
        <translation>Letter 横向</translation>
    </message>
    <message>
        <source>Letter, portrait</source>
        <translation>Letter 纵向</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>主办方</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>编号规则</translation>
    </message>
    <message>
        <source>Verification page</source>
        <translation>核验网页</translation>
    </message>
    <message>
        <source>Print the grade</source>
        <translation>印出成绩</translation>
    </message>
    <message>
        <source>Address that the QR code opens; none: it is read without a network</source>
        <translation>二维码打开的网址；不填则二维码自带内容，无需联网</translation>
    </message>
    <message>
        <source>{CAMP}, {year}, {date}, and {nnnn} for the number that counts up. A check letter follows, unless {nocheck} is in it.</source>
        <translation>可用 {CAMP}、{year}、{date}，以及依次递增的 {nnnn}。末尾自动加校验字母，写上 {nocheck} 则不加。</translation>
    </message>
</context>
<context>
    <name>flotilla::ui::ReasonLine</name>
    <message>
        <source>Reason, for the register</source>
        <translation>原因（记入登记簿）</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>flotilla::ui::VerifyPane</name>
    <message>
        <source>%1: %2</source>
        <comment>label and value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <translation>已由此取代</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
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
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>签发日期</translation>
    </message>
    <message>
        <source>All people</source>
        <translation>全部人员</translation>
    </message>
    <message>
        <source>Verify a certificate</source>
        <translation>核验证书</translation>
    </message>
    <message>
        <source>Drop a PDF anywhere on this page, or choose it. It is checked against the register here; no server is asked.</source>
        <translation>把 PDF 拖到本页任意处，或者选择文件。与这里的登记簿核对，不询问任何服务器。</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Or paste what the QR code says</source>
        <translation>或者粘贴二维码里的文字</translation>
    </message>
    <message>
        <source>Check the text</source>
        <translation>核对文字</translation>
    </message>
</context>
</TS>
