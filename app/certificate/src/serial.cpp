#include "certificate/serial.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace flotilla::certificate {

namespace {

const QRegularExpression &braces()
{
    static const QRegularExpression expression(u"\\{([^{}]*)\\}"_s);
    return expression;
}

bool isNumber(const QString &inside)
{
    return !inside.isEmpty() && inside.size() <= 9 && inside.count(u'n') == inside.size();
}

constexpr QStringView signs = u"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

} // namespace

Result<SerialPattern> SerialPattern::parse(const QString &pattern)
{
    static const QRegularExpression plain(u"^[A-Za-z0-9._-]*$"_s);
    int numbers = 0;
    for (auto matches = braces().globalMatch(pattern); matches.hasNext();) {
        const QString inside = matches.next().captured(1);
        const bool isKnown = QStringList{u"CAMP"_s, u"year"_s, u"date"_s, u"check"_s, u"nocheck"_s}.contains(inside);
        numbers += isNumber(inside);
        if (!isKnown && !isNumber(inside))
            return fail(ErrorCode::BadValue, {u"--serial"_s, pattern});
    }
    if (numbers != 1 || pattern.size() > 60 || !plain.match(QString(pattern).remove(braces())).hasMatch())
        return fail(ErrorCode::BadValue, {u"--serial"_s, pattern});
    SerialPattern result;
    result.m_pattern = pattern;
    return result;
}

SerialPattern SerialPattern::usual()
{
    SerialPattern result;
    result.m_pattern = u"{CAMP}-{year}-{nnnn}"_s;
    return result;
}

QString SerialPattern::serial(const QString &slug, QDate day, int number) const
{
    const bool places = m_pattern.contains("{check}"_L1);
    const bool none = m_pattern.contains("{nocheck}"_L1);
    QString result;
    qsizetype at = 0;
    for (auto matches = braces().globalMatch(m_pattern); matches.hasNext();) {
        const auto match = matches.next();
        const QString inside = match.captured(1);
        result += m_pattern.mid(at, match.capturedStart() - at);
        at = match.capturedEnd();
        if (inside == "CAMP"_L1)
            result += slug.toUpper();
        else if (inside == "year"_L1)
            result += QString::number(day.year());
        else if (inside == "date"_L1)
            result += day.toString(u"yyyyMMdd"_s);
        else if (isNumber(inside))
            result += QString::number(number).rightJustified(inside.size(), u'0');
        else if (inside == "check"_L1)
            result += u'\x1';
    }
    result += m_pattern.mid(at);
    const QChar check = checkLetter(result);
    if (places)
        return result.replace(u'\x1', check);
    return none ? result : result + u'-' + check;
}

QString SerialPattern::next(const QString &slug, QDate day, const QSet<QString> &used) const
{
    // A number is never given twice, also when the one it was given to is gone. It counts on from the highest of this kind.
    int number = 1;
    for (int probe = 1; probe <= used.size() + 1; ++probe)
        if (used.contains(serial(slug, day, probe)))
            number = probe + 1;
    return serial(slug, day, number);
}

QString fileNameOf(const QString &serial)
{
    // The pattern sees to that; a number given elsewhere may hold anything.
    static const QRegularExpression unfit(u"[^A-Za-z0-9._-]"_s);
    return QString(serial).replace(unfit, u"_"_s) + u".pdf"_s;
}

QChar checkLetter(const QString &serial)
{
    constexpr int letters = 36;
    int rest = letters;
    for (const QChar character : serial.toUpper()) {
        const qsizetype value = signs.indexOf(character);
        if (value < 0)
            continue;
        rest = (rest + int(value)) % letters;
        rest = (rest == 0 ? letters : rest) * 2 % (letters + 1);
    }
    return signs.at((letters + 1 - rest) % letters);
}

} // namespace flotilla::certificate
