#include "titles.h"

#include "interchange/report_reader.h"

#include <algorithm>

namespace flotilla::interchange {

namespace {

constexpr qsizetype longestTitle = 80; // UTF-16 units; what is longer is a sentence

bool isDropped(QChar c)
{
    const char16_t u = c.unicode();
    return c == u'*' || c == u'`' || (u >= 0x200B && u <= 0x200D) || u == 0x2060 || u == 0xFEFF
        || (u >= 0xFE00 && u <= 0xFE0F);
}

bool isChineseNumeral(QChar c)
{
    return QStringView(u"一二三四五六七八九十").contains(c);
}

bool isHan(QChar c)
{
    return c.script() == QChar::Script_Han;
}

/// Where the text goes on after a numbering such as "3.", "3.. ", "三、" or "(2)"; 0 without one.
qsizetype numberingEnd(QStringView text)
{
    qsizetype i = 0;
    const bool bracket = i < text.size() && text[i] == u'(';
    if (bracket)
        ++i;
    const qsizetype start = i;
    while (i < text.size() && i - start < 3 && (text[i].isDigit() || isChineseNumeral(text[i])))
        ++i;
    if (i == start || i == text.size())
        return 0;
    const qsizetype marks = i;
    while (i < text.size() && QStringView(u".、)").contains(text[i]))
        ++i;
    if (i == marks || (bracket && text[marks] != u')'))
        return 0;
    // "3.12 support" is no third item
    return i < text.size() && text[i].isDigit() && text[marks] == u'.' && i == marks + 1 ? 0 : i;
}

/// A pattern or title without its blanks: "姓 名" is "姓名", and English ones compare alike on both sides.
QString squeezed(const QString &folded)
{
    QString result = folded;
    result.remove(u' ');
    return result;
}

} // namespace

QString foldTitle(QStringView title)
{
    QString text = title.toString().normalized(QString::NormalizationForm_KC).toCaseFolded();
    text.removeIf(isDropped);
    text.replace(QChar(0x2019), u'\'');
    QStringView rest = QStringView(text).trimmed();
    while (rest.startsWith(u'#') || rest.startsWith(u'_'))
        rest = rest.sliced(1).trimmed();
    while (rest.endsWith(u'#') || rest.endsWith(u'_'))
        rest = rest.chopped(1).trimmed();
    // an emoji before the title
    while (rest.size() > 1 && (rest[0].category() == QChar::Symbol_Other || rest[0].isSurrogate()))
        rest = rest.sliced(1).trimmed();
    rest = rest.sliced(numberingEnd(rest)).trimmed();
    while (rest.endsWith(u':'))
        rest = rest.chopped(1).trimmed();
    return rest.toString().simplified();
}

QString foldWord(QStringView word)
{
    QStringView rest = word.trimmed();
    while (rest.startsWith(u'>') || (rest.size() > 1 && QStringView(u"-*+").contains(rest[0]) && rest[1].isSpace()))
        rest = rest.sliced(1).trimmed();
    QString text = rest.toString().normalized(QString::NormalizationForm_KC).toCaseFolded();
    text.removeIf(isDropped);
    rest = QStringView(text).trimmed();
    rest = rest.sliced(numberingEnd(rest)).trimmed();
    while (!rest.isEmpty() && QStringView(u".。,;!:、~").contains(rest.back()))
        rest = rest.chopped(1).trimmed();
    return rest.toString().simplified();
}

QString withoutBrackets(const QString &folded)
{
    static const QStringView opening = u"([{<【「『《〈〔“\"'_~";
    static const QStringView closing = u")]}>】」』》〉〕”\"'_~";
    QStringView rest = QStringView(folded).trimmed();
    while (rest.size() > 2) {
        const qsizetype pair = opening.indexOf(rest.front());
        if (pair < 0 || rest.back() != closing[pair])
            break;
        rest = rest.sliced(1).chopped(1).trimmed();
    }
    while (!rest.isEmpty() && QStringView(u".。,;!:、").contains(rest.back()))
        rest = rest.chopped(1).trimmed();
    return rest.toString();
}

bool matchesPattern(QStringView text, QStringView pattern, int atMost)
{
    // The usual search with one point of return: the last star and how much it has taken.
    qsizetype t = 0;
    qsizetype p = 0;
    qsizetype star = -1;
    qsizetype taken = 0;
    while (t < text.size()) {
        if (p < pattern.size() && pattern[p] == u'*') {
            star = p++;
            taken = 0;
        } else if (p < pattern.size() && pattern[p] == text[t]) {
            ++p;
            ++t;
        } else if (star >= 0 && taken < atMost) {
            t = t - (p - star - 1) + 1;
            p = star + 1;
            ++taken;
        } else {
            return false;
        }
    }
    while (p < pattern.size() && pattern[p] == u'*')
        ++p;
    return p == pattern.size();
}

PatternList::PatternList(const QStringList &patterns)
{
    for (const QString &pattern : patterns) {
        QStringList parts = pattern.split(u'*');
        for (QString &part : parts)
            part = part.normalized(QString::NormalizationForm_KC).toCaseFolded();
        if (parts.size() == 1)
            m_exact.append(foldWord(pattern));
        else
            m_patterns.append(squeezed(parts.join(u'*')));
    }
}

bool PatternList::matches(const QString &folded) const
{
    if (m_exact.contains(folded))
        return true;
    if (folded.size() > 2 * longestTitle)
        return false;
    const QString text = squeezed(folded);
    return std::ranges::any_of(m_patterns, [&text](const QString &pattern) { return matchesPattern(text, pattern); });
}

TitleBook::TitleBook(const ReadingRules &rules)
{
    const auto add = [this](const QString &written, KnownTitle title) {
        QStringList parts = written.split(u'*');
        if (parts.size() == 1) {
            const QString folded = squeezed(foldTitle(written));
            if (!folded.isEmpty() && !m_exact.contains(folded))
                m_exact.insert(folded, title);
        } else {
            for (QString &part : parts)
                part = squeezed(part.normalized(QString::NormalizationForm_KC).toCaseFolded());
            m_patterns.push_back({parts.join(u'*'), title});
        }
    };
    for (const ReadingRules::Heading &heading : rules.headings) {
        for (const QString &title : heading.titles)
            add(title, {heading.role, false});
        for (const QString &title : heading.fallbackTitles)
            add(title, {heading.role, true});
    }
    for (auto it = m_exact.cbegin(); it != m_exact.cend(); ++it)
        m_firstLetters.append(it.key().front());
    for (const Pattern &pattern : m_patterns)
        if (!pattern.text.isEmpty() && pattern.text.front() != u'*')
            m_firstLetters.append(pattern.text.front());
}

std::optional<KnownTitle> TitleBook::findFolded(const QString &folded, int starLength) const
{
    if (folded.isEmpty() || folded.size() > longestTitle)
        return std::nullopt;
    const QString text = squeezed(folded);
    if (const auto it = m_exact.constFind(text); it != m_exact.cend())
        return it.value();
    for (const Pattern &pattern : m_patterns)
        if (matchesPattern(text, pattern.text, starLength))
            return pattern.title;
    return std::nullopt;
}

std::optional<KnownTitle> TitleBook::find(QStringView title) const
{
    if (title.size() > 2 * longestTitle)
        return std::nullopt;
    const QString folded = foldTitle(title);
    if (const auto known = findFolded(folded, 1000))
        return known;
    // "【本周工作】"
    if (const QString bare = withoutBrackets(folded); bare != folded)
        if (const auto known = findFolded(foldTitle(bare), 1000))
            return known;
    for (qsizetype i = 1; i + 1 < folded.size(); ++i) {
        const bool isMark = QStringView(u"/|(").contains(folded[i]);
        const bool betweenScripts = folded[i] == u' ' && isHan(folded[i - 1]) != isHan(folded[i + 1]);
        if (!isMark && !betweenScripts)
            continue;
        QString rest = folded.sliced(i + 1);
        rest.remove(u')');
        const auto first = findFolded(foldTitle(QStringView(folded).first(i)), 1000);
        const auto second = findFolded(foldTitle(rest), 1000);
        // without a mark between them, both halves have to say the same
        if (betweenScripts && (!first || !second || first->role != second->role))
            continue;
        for (const auto &half : {first, second})
            if (half && !half->fallback)
                return half;
        break;
    }
    return std::nullopt;
}

std::optional<KnownTitle> TitleBook::findPlain(QStringView line) const
{
    if (line.size() > longestTitle)
        return std::nullopt;
    const auto known = findFolded(foldTitle(line), 2);
    return known && !known->fallback ? known : std::nullopt;
}

std::optional<TitleAndValue> readHeadingTitle(const TitleBook &book, QStringView heading)
{
    for (qsizetype i = 1; i < heading.size() && i <= longestTitle; ++i) {
        if (heading[i] != u':' && heading[i] != QChar(0xFF1A))
            continue;
        const auto known = book.find(heading.first(i));
        if (!known)
            break;
        qsizetype value = i + 1;
        while (value < heading.size() && (heading[value].isSpace() || isDropped(heading[value])))
            ++value;
        return TitleAndValue{*known, value < heading.size() ? value : -1};
    }
    if (const auto known = book.find(heading))
        return TitleAndValue{*known, -1};
    return std::nullopt;
}

} // namespace flotilla::interchange
