#include "certificate/verify_page.h"

#include "certificate/keys.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace flotilla::certificate {

QByteArray verifyPage(const Register &known)
{
    QJsonArray keys;
    for (const QByteArray &key : known.keys) {
        const auto camp = known.camps.find(key);
        keys.append(QJsonObject{{u"mark"_s, QString::fromLatin1(keyMark(key).toHex())},
                                {u"key"_s, QString::fromLatin1(key.toBase64())},
                                {u"camp"_s, camp != known.camps.end() ? camp->second : QString()}});
    }
    QJsonObject gone;
    for (const RegisterEntry &entry : known.entries)
        if (entry.state != CertificateState::Issued)
            gone[entry.serial] = entry.replacedBy;
    QByteArray data = QJsonDocument(QJsonObject{{u"keys"_s, keys}, {u"gone"_s, gone}}).toJson(QJsonDocument::Compact);
    data.replace('<', "\\u003c"); // a camp's title must not end the script

    QFile file(u":/certificates/verify.html"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray page = file.readAll();
    constexpr QByteArrayView mark = "/*KNOWN*/";
    const qsizetype from = page.indexOf(mark) + mark.size();
    return page.first(from) + data + page.sliced(page.indexOf(mark, from));
}

} // namespace flotilla::certificate
