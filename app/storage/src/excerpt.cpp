#include "excerpt.h"

using namespace Qt::Literals::StringLiterals;

namespace flotilla::storage {

namespace {

constexpr qsizetype charactersBefore = 30;
constexpr qsizetype charactersAfter = 60;

/// Where a folded text stands in another that is not folded; -1 if it does not.
qsizetype findFolded(const QString &text, const QString &wanted)
{
    const qsizetype plain = text.indexOf(wanted, 0, Qt::CaseInsensitive);
    if (plain >= 0)
        return plain;
    // Folding may change the length: keep where each folded character came from.
    QString folded;
    std::vector<qsizetype> origin;
    for (qsizetype i = 0; i < text.size();) {
        const qsizetype length = text[i].isHighSurrogate() && i + 1 < text.size() ? 2 : 1;
        const QString part = foldText(text.sliced(i, length));
        folded += part;
        origin.insert(origin.end(), size_t(part.size()), i);
        i += length;
    }
    const qsizetype found = folded.indexOf(wanted);
    return found < 0 ? -1 : origin[size_t(found)];
}

qsizetype firstPlace(const QString &text, const std::vector<QueryPart> &parts)
{
    for (const QueryPart &part : parts) {
        const qsizetype place = findFolded(text, part.written);
        if (place >= 0)
            return place;
    }
    return 0;
}

bool isMarkup(QChar c)
{
    return c == u'#' || c == u'*' || c == u'-' || c == u'>' || c == u'|' || c == u'`' || c.isSpace();
}

} // namespace

QString excerptOf(const QString &text, const std::vector<QueryPart> &parts)
{
    const qsizetype place = firstPlace(text, parts);
    qsizetype start = std::max<qsizetype>(0, place - charactersBefore);
    if (start > 0 && text[start].isLowSurrogate())
        ++start;
    qsizetype end = std::min(text.size(), place + charactersAfter);
    if (end < text.size() && text[end].isLowSurrogate())
        ++end;
    bool cutBefore = start > 0;
    if (const qsizetype line = place > 0 ? text.lastIndexOf(u'\n', place - 1) : -1; line >= start) {
        start = line + 1;
        cutBefore = false;
    }
    while (!cutBefore && start < place && isMarkup(text[start]))
        ++start;
    const QString line = text.sliced(start, end - start).simplified();
    return (cutBefore ? u"…"_s : QString()) + line + (end < text.size() ? u"…"_s : QString());
}

} // namespace flotilla::storage
