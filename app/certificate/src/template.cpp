#include "certificate/template.h"
#include "certificate/fault.h"

#include "art_check.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStringDecoder>
#include <QXmlStreamReader>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace flotilla::certificate {

namespace {

constexpr qsizetype mostBytes = 4 << 20;
constexpr double mostMillimetres = 2000;
const auto fieldSpace = "https://flotilla.example/certificate"_L1;

/// Reads the <metadata> of a template into its fields.
class TemplateReader {
public:
    TemplateReader(const QByteArray &bytes, const QString &path) : m_xml(bytes), m_path(path) { m_template.bytes = bytes; }

    Result<Template> read()
    {
        while (!m_xml.atEnd() && m_fault.isEmpty()) {
            m_xml.readNext();
            if (m_xml.tokenType() == QXmlStreamReader::DTD)
                refuse(u"a document type"_s);
            if (m_xml.isStartElement())
                element();
        }
        if (m_xml.hasError() && m_fault.isEmpty())
            refuse(m_xml.errorString());
        if (m_fault.isEmpty())
            finish();
        if (!m_fault.isEmpty())
            return certificate::refuse(Fault::BadTemplate, {m_path, QString::number(m_xml.lineNumber()), m_fault});
        return m_template;
    }

private:
    void refuse(const QString &why)
    {
        if (m_fault.isEmpty())
            m_fault = why;
    }

    void element()
    {
        if (m_xml.namespaceUri() == fieldSpace)
            fieldElement();
        else if (const QString fault = m_art.faultOf(m_xml); !fault.isEmpty())
            refuse(fault);
    }

    void fieldElement()
    {
        const auto name = m_xml.name();
        if (name == "certificate"_L1) {
            m_template.name = text("name"_L1);
            m_template.width = number("width"_L1, 0);
            m_template.height = number("height"_L1, 0);
        } else if (name == "face"_L1) {
            m_template.faces[text("name"_L1)] = {text("latin"_L1), text("han"_L1), number("latin-beside-han"_L1, 1)};
        } else if (name == "text"_L1) {
            textElement();
        } else if (name == "code"_L1) {
            m_template.code = {box(), colour()};
        } else {
            refuse(name.toString());
        }
    }

    void textElement()
    {
        TextField field;
        field.name = text("name"_L1);
        field.box = box();
        field.align = oneOf("align"_L1, {u"left"_s, u"centre"_s, u"right"_s}, Align::Left);
        field.edge = oneOf("edge"_L1, {u"top"_s, u"middle"_s, u"bottom"_s}, Edge::Top);
        field.face = text("face"_L1);
        field.points = number("size"_L1, 12);
        field.latinWeight = int(number("weight"_L1, 400));
        field.hanWeight = int(number("han-weight"_L1, field.latinWeight));
        field.colour = colour();
        field.leastPercent = int(number("least"_L1, 100));
        field.lines = int(number("lines"_L1, 1));
        field.leading = number("leading"_L1, 1.2);
        field.oneLinePercent = int(number("one-line"_L1, 100));
        field.hanTracking = number("han-tracking"_L1, 0);
        field.latinTracking = number("latin-tracking"_L1, 0);
        field.pairTracking = number("pair-tracking"_L1, field.hanTracking);
        field.italic = text("style"_L1) == "italic"_L1;
        field.features = text("features"_L1);
        field.absorbs = text("absorbs"_L1);
        if (field.points <= 0 || field.points > 500 || field.lines < 1 || field.lines > 8 || field.leastPercent < 1
            || field.leastPercent > 100)
            refuse(field.name);
        field.text = m_xml.readElementText(QXmlStreamReader::SkipChildElements).simplified();
        m_template.fields.push_back(field);
    }

    QString text(QLatin1StringView attribute) const { return m_xml.attributes().value(attribute).toString(); }

    double number(QLatin1StringView attribute, double usual)
    {
        const auto value = m_xml.attributes().value(attribute);
        if (value.isEmpty())
            return usual;
        bool fine = false;
        const double result = value.toDouble(&fine);
        if (!fine || !std::isfinite(result) || std::abs(result) > mostMillimetres)
            refuse(attribute + u"=\""_s + value.toString() + u'"');
        return fine && std::isfinite(result) && std::abs(result) <= mostMillimetres ? result : usual;
    }

    QRectF box()
    {
        const QRectF result(number("x"_L1, -1), number("y"_L1, -1), number("w"_L1, 0), number("h"_L1, 0));
        if (result.x() < 0 || result.y() < 0 || result.width() <= 0 || result.height() <= 0)
            refuse(u"x, y, w, h"_s);
        return result;
    }

    quint32 colour()
    {
        const QString value = text("colour"_L1);
        bool fine = false;
        const quint32 result = value.mid(1).toUInt(&fine, 16);
        if (!fine || value.size() != 7 || !value.startsWith(u'#'))
            refuse(u"colour=\""_s + value + u'"');
        return fine ? result : 0;
    }

    template <class Value>
    Value oneOf(QLatin1StringView attribute, const QStringList &words, Value usual)
    {
        const QString value = text(attribute);
        const qsizetype index = words.indexOf(value);
        if (!value.isEmpty() && index < 0)
            refuse(attribute + u"=\""_s + value + u'"');
        return index < 0 ? usual : Value(index);
    }

    void finish()
    {
        const QRectF page(0, 0, m_template.width, m_template.height);
        if (m_template.width <= 0 || m_template.height <= 0)
            refuse(u"width, height"_s);
        const auto has = [&](const QString &name) {
            return std::ranges::any_of(m_template.fields, [&](const TextField &other) { return other.name == name; });
        };
        for (const TextField &field : m_template.fields) {
            if (!m_template.faces.contains(field.face) || !page.contains(field.box)
                || (!field.absorbs.isEmpty() && !has(field.absorbs)))
                refuse(field.name);
            if (std::ranges::count(m_template.fields, field.name, &TextField::name) != 1 || field.name.isEmpty())
                refuse(u"name=\""_s + field.name + u'"');
        }
        const auto prints = [&](const QString &placeholder) {
            return std::ranges::any_of(m_template.fields, [&](const TextField &f) { return f.text.contains(placeholder); });
        };
        if (!prints(u"{name}"_s) && !prints(u"{name_zh}"_s))
            refuse(u"{name}"_s);
        if (!prints(u"{serial}"_s))
            refuse(u"{serial}"_s);
        if (m_template.code.box.isEmpty() || !page.contains(m_template.code.box))
            refuse(u"code"_s);
    }

    QXmlStreamReader m_xml;
    QString m_path;
    Template m_template;
    ArtCheck m_art;
    QString m_fault;
};

} // namespace

Result<Template> parseTemplate(const QByteArray &bytes, const QString &path)
{
    if (bytes.size() > mostBytes)
        return fail(ErrorCode::FileTooLarge, {path, QString::number(mostBytes >> 20)});
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString decoded = decoder(bytes);
    if (decoder.hasError() || decoded.contains(QChar(u'\0')))
        return fail(ErrorCode::NotText, {path});
    return TemplateReader(bytes, path).read();
}

QStringList shippedTemplates()
{
    return {u"formal"_s, u"modern"_s, u"bilingual"_s};
}

Result<Template> shippedTemplate(const QString &name)
{
    QFile file(u":/certificates/"_s + name + u".svg"_s);
    if (!shippedTemplates().contains(name) || !file.open(QIODevice::ReadOnly))
        return refuse(Fault::UnknownTemplate, {name, shippedTemplates().join(u", "_s)});
    return parseTemplate(file.readAll(), name);
}

Result<Template> openTemplate(const QString &nameOrPath)
{
    if (nameOrPath.isEmpty())
        return shippedTemplate(shippedTemplates().front());
    if (shippedTemplates().contains(nameOrPath) || !QFileInfo(nameOrPath).isFile())
        return shippedTemplate(nameOrPath);
    QFile file(nameOrPath);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::NoPermission, {nameOrPath});
    return parseTemplate(file.read(mostBytes + 1), nameOrPath);
}

const QStringList &placeholders()
{
    static const QStringList all = {
        u"name"_s,        u"name_alt"_s,       u"name_zh"_s,    u"name_en"_s,      u"camp_zh"_s,     u"camp_en"_s,
        u"camp_en_any"_s, u"project_en_any"_s, u"mentors_zh"_s, u"mentors_en"_s,   u"project_zh"_s,  u"project_en"_s,
        u"mentors"_s,     u"period_zh"_s,      u"period_en"_s,  u"date_zh"_s,      u"date_en"_s,     u"date_han"_s,
        u"serial"_s,      u"grade_zh"_s,       u"grade_en"_s,   u"organiser_zh"_s, u"organiser_en"_s};
    return all;
}

QString fillText(const QString &text, const Values &values)
{
    static const QRegularExpression optionalPart(u"\\[([^\\[\\]]*)\\]"_s);
    static const QRegularExpression placeholder(uR"(\{([a-z_]+)([?]?)\})"_s);
    const auto valueOf = [&](const QString &name) {
        const auto found = values.find(name);
        return found != values.end() ? found->second : QString();
    };
    const auto put = [&](const QString &part, bool whole) {
        QString filled;
        qsizetype at = 0;
        for (auto matches = placeholder.globalMatch(part); matches.hasNext();) {
            const auto match = matches.next();
            const QString value = valueOf(match.captured(1));
            if (whole && value.isEmpty())
                return QString();
            filled += part.mid(at, match.capturedStart() - at);
            if (match.capturedLength(2) == 0)
                filled += value;
            at = match.capturedEnd();
        }
        return filled + part.mid(at);
    };
    // Each stretch is filled on its own, so that brackets in a value stay what they are.
    QString result;
    qsizetype at = 0;
    for (auto matches = optionalPart.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        result += put(text.mid(at, match.capturedStart() - at), false) + put(match.captured(1), true);
        at = match.capturedEnd();
    }
    result += put(text.mid(at), false);
    return result.simplified();
}

} // namespace flotilla::certificate
