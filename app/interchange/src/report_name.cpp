#include "interchange/report_name.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace flotilla::interchange {

namespace {

constexpr auto numberField = "n";
constexpr auto paddedNumberField = "nn";
constexpr auto loginField = "login";

/// Calls `field` for what stands in braces and `text` for what stands between.
template <class Text, class Field>
void walk(const QString &form, Text text, Field field)
{
    qsizetype at = 0;
    while (at < form.size()) {
        const qsizetype open = form.indexOf(u'{', at);
        const qsizetype close = open < 0 ? -1 : form.indexOf(u'}', open);
        if (close < 0)
            break;
        text(form.sliced(at, open - at));
        field(form.sliced(open + 1, close - open - 1));
        at = close + 1;
    }
    text(form.sliced(at));
}

bool isNumberField(const QString &field)
{
    return field == QLatin1StringView(numberField) || field == QLatin1StringView(paddedNumberField);
}

/// How people write a day in a file's name; the longer forms first, so that none is taken for a part of another.
const QStringList &dayFormats()
{
    static const QStringList formats = {u"yyyy.MM.dd"_s,   u"yyyy-MM-dd"_s, u"yyyy_MM_dd"_s, u"yyyyMMdd"_s,   u"yyyy.M.d"_s,
                                        u"yyyy-M-d"_s,     u"yyyy_M_d"_s,   u"dd.MM.yyyy"_s, u"dd-MM-yyyy"_s, u"d.M.yyyy"_s,
                                        u"yyyy年M月d日"_s, u"MM.dd"_s,      u"MM-dd"_s,      u"M.d"_s,        u"M月d日"_s};
    return formats;
}

/// Puts a field where the day stands first, from a place on; the place behind it, or -1.
qsizetype putDay(QString &name, QDate day, qsizetype from)
{
    for (const QString &format : dayFormats()) {
        const QString written = day.toString(format);
        const qsizetype at = name.indexOf(written, from);
        const bool isPart = at >= 0
            && ((at > 0 && name[at - 1].isDigit())
                || (at + written.size() < name.size() && name[at + written.size()].isDigit()));
        if (at < 0 || isPart)
            continue;
        name.replace(at, written.size(), u'{' + format + u'}');
        return at + format.size() + 2;
    }
    return -1;
}

/// Puts a field where the number of the period stands; whether it stands there.
bool putNumber(QString &name, int period)
{
    static const QRegularExpression digits(u"(?<!\\d)(0?)(\\d{1,3})(?!\\d)"_s);
    for (auto it = digits.globalMatch(name); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        if (match.captured(2).toInt() != period)
            continue;
        const bool isPadded = !match.captured(1).isEmpty();
        name.replace(match.capturedStart(), match.capturedLength(), isPadded ? u"{nn}"_s : u"{n}"_s);
        return true;
    }
    return false;
}

/// A regular expression for what a format of QDate::toString gives.
QString dayPattern(const QString &format)
{
    QString pattern;
    for (qsizetype i = 0; i < format.size();) {
        const QChar letter = format[i];
        qsizetype end = i;
        while (end < format.size() && format[end] == letter)
            ++end;
        const bool isNumber = letter == u'y' || letter == u'M' || letter == u'd';
        if (isNumber)
            pattern += end - i == 1 ? u"\\d{1,2}"_s : u"\\d{%1}"_s.arg(end - i);
        else
            pattern += QRegularExpression::escape(format.sliced(i, end - i));
        i = end;
    }
    return pattern;
}

} // namespace

QString reportFileName(const QString &form, const ReportNaming &naming)
{
    QString name;
    bool isLast = false;
    const auto field = [&](const QString &what) {
        if (isNumberField(what)) {
            const int width = int(what.size());
            name += naming.period ? QString::number(*naming.period).rightJustified(width, u'0') : u'{' + what + u'}';
        } else if (what == QLatin1StringView(loginField)) {
            name += naming.login.isEmpty() ? u"{login}"_s : naming.login;
        } else {
            name += (isLast ? naming.days.last : naming.days.first).toString(what);
            isLast = true;
        }
    };
    walk(form, [&name](const QString &text) { name += text; }, field);
    return name;
}

std::vector<QString> writtenDays(const QString &form, const DateRange &days)
{
    std::vector<QString> written;
    walk(
        form, [](const QString &) {},
        [&](const QString &field) {
            if (!isNumberField(field) && field != QLatin1StringView(loginField))
                written.push_back((written.empty() ? days.first : days.last).toString(field));
        });
    return written;
}

QString reportNamePrefix(const QString &form)
{
    return form.first(std::max<qsizetype>(0, form.indexOf(u'{')));
}

std::optional<QString> formOfReportName(const QString &fileName, const ReportNaming &naming)
{
    if (fileName.contains(u'{') || fileName.contains(u'}'))
        return std::nullopt;
    QString form = fileName;
    if (!naming.login.isEmpty())
        if (const qsizetype at = form.indexOf(naming.login, 0, Qt::CaseInsensitive); at >= 0)
            form.replace(at, naming.login.size(), u"{login}"_s);
    if (naming.days.isValid()) {
        QString dated = form;
        const qsizetype behind = putDay(dated, naming.days.first, 0);
        if (behind >= 0 && putDay(dated, naming.days.last, behind) >= 0)
            return dated;
    }
    if (naming.period && putNumber(form, *naming.period))
        return form;
    return std::nullopt;
}

bool hasReportNameForm(const QString &fileName, const QString &form)
{
    QString pattern;
    walk(
        form, [&pattern](const QString &text) { pattern += QRegularExpression::escape(text); },
        [&pattern](const QString &field) {
            pattern += field == QLatin1StringView(loginField)   ? u"[^/]+"_s
                : field == QLatin1StringView(numberField)       ? u"\\d{1,3}"_s
                : field == QLatin1StringView(paddedNumberField) ? u"\\d{2,3}"_s
                                                                : dayPattern(field);
        });
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(fileName).hasMatch();
}

} // namespace flotilla::interchange
