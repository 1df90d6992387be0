#include "wording/amounts.h"

#include <array>
#include <cstdlib>

using namespace Qt::Literals::StringLiterals;

namespace flotilla::wording {

namespace {

struct Currency {
    std::u16string_view code;
    std::u16string_view sign;
    int decimals;
};
// ISO 4217's numbers of decimals; every other currency here has two.
constexpr auto currencies = std::to_array<Currency>(
    {{u"CNY", u"¥", 2}, {u"JPY", u"JP¥", 0}, {u"KRW", u"₩", 0}, {u"USD", u"$", 2}, {u"EUR", u"€", 2}, {u"GBP", u"£", 2}});

QString grouped(qint64 number)
{
    QString digits = QString::number(number);
    for (qsizetype i = digits.size() - 3; i > 0; i -= 3)
        digits.insert(i, u',');
    return digits;
}

Currency currencyOf(const QString &code)
{
    for (const Currency &each : currencies)
        if (code == QStringView(each.code))
            return each;
    return {{}, {}, 2};
}

} // namespace

QString starsText(Thousandths stars)
{
    QString text = QString::number(stars / 1000);
    if (const qint64 rest = stars % 1000; rest != 0) {
        text += u'.' + QString::number(std::abs(rest)).rightJustified(3, u'0');
        while (text.endsWith(u'0'))
            text.chop(1);
    }
    return text;
}

QString moneyText(qint64 smallestUnits, const QString &currency)
{
    const Currency known = currencyOf(currency);
    const QString sign =
        known.sign.empty() ? currency + u' ' : QString::fromUtf16(known.sign.data(), qsizetype(known.sign.size()));
    const qint64 amount = std::abs(smallestUnits);
    const qint64 unit = known.decimals == 0 ? 1 : 100;
    QString text = (smallestUnits < 0 ? u"-"_s : QString()) + sign + grouped(amount / unit);
    if (amount % unit != 0)
        text += u'.' + QString::number(amount % unit).rightJustified(known.decimals, u'0');
    return text;
}

QString sizeText(qint64 bytes)
{
    constexpr double step = 1000;
    if (bytes < 1000)
        return QString::number(bytes) + u" B"_s;
    auto size = static_cast<double>(bytes);
    QString unit;
    for (const auto *next : {u"kB", u"MB", u"GB", u"TB"}) {
        size /= step;
        unit = QString::fromUtf16(next);
        if (size < step)
            break;
    }
    return QString::number(size, 'f', size < 10 ? 1 : 0) + u' ' + unit;
}

} // namespace flotilla::wording
