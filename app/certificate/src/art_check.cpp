#include "art_check.h"

#include <QXmlStreamReader>

using namespace Qt::Literals::StringLiterals;

namespace flotilla::certificate {

namespace {

constexpr int mostElements = 20'000;
const auto svgSpace = "http://www.w3.org/2000/svg"_L1;

/// Whether a value names only what is in the file: "#id", or an image inside it.
bool staysInside(QStringView value)
{
    return value.startsWith(u'#') || value.startsWith(u"data:image/png;base64,")
        || value.startsWith(u"data:image/jpeg;base64,");
}

/// Whether a style or attribute fetches something: url(…) that is not url(#…), or @import.
bool fetches(QStringView value)
{
    if (value.contains(u"@import", Qt::CaseInsensitive))
        return true;
    for (qsizetype at = value.indexOf(u"url(", 0, Qt::CaseInsensitive); at >= 0;
         at = value.indexOf(u"url(", at + 4, Qt::CaseInsensitive)) {
        QStringView inside = value.mid(at + 4).trimmed();
        if (inside.startsWith(u'"') || inside.startsWith(u'\''))
            inside = inside.mid(1).trimmed();
        if (!inside.startsWith(u'#'))
            return true;
    }
    return false;
}

} // namespace

QString ArtCheck::faultOf(const QXmlStreamReader &xml)
{
    if (++m_elements > mostElements)
        return u"> 20000 <…/>"_s;
    QString tag = u'<' + xml.name().toString() + u'>';
    if (m_elements == 1 && (xml.name() != "svg"_L1 || xml.namespaceUri() != svgSpace))
        return tag;
    // Words of a certificate are fields, so that they can be selected, measured and checked.
    for (const auto refused : {"script"_L1, "foreignObject"_L1, "text"_L1, "style"_L1, "include"_L1, "animate"_L1, "set"_L1})
        if (xml.name() == refused)
            return tag;
    for (const QXmlStreamAttribute &attribute : xml.attributes()) {
        if (attribute.name().startsWith("on"_L1) || (attribute.name() == "href"_L1 && !staysInside(attribute.value()))
            || fetches(attribute.value()))
            return attribute.qualifiedName().toString() + u"=\""_s + attribute.value().left(60).toString() + u'"';
    }
    return {};
}

} // namespace flotilla::certificate
