#include "figure_words.h"

#include "figures/drawing.h"

#include <cmath>

namespace flotilla::ui::words {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr double dayMsecs = 24.0 * 60 * 60 * 1000;
constexpr double hourMsecs = 60.0 * 60 * 1000;
} // namespace

QString name(const insight::PersonLabel &person)
{
    return person.name.isEmpty() ? person.login : person.name;
}

QString shortPeriod(int number, const Wording &words)
{
    return wording::fill(words.translate("Figures", "P%1", "a period, short"), {QString::number(number)});
}

QString days(qint64 msecs)
{
    return QString::number(std::round(double(msecs) / dayMsecs * 10) / 10, 'f', 1);
}

QString duration(qint64 msecs, const Wording &words)
{
    if (double(msecs) < dayMsecs) {
        const int hours = std::max(1, int(std::round(double(msecs) / hourMsecs)));
        return words.translate("Figures", "%n hours", nullptr, hours);
    }
    return wording::fill(words.translate("Figures", "%1 days", "a decimal number"), {days(msecs)});
}

QString clauses(const QStringList &parts, const Wording &words)
{
    return parts.join(words.translate("Figures", "; ", "between parts of a sentence"));
}

QString untimedNote(int reports, const Wording &words)
{
    return reports > 0 ? words.translate("Figures", "%n reports without known times are left out", nullptr, reports)
                       : QString();
}

QString withNote(const QString &caption, size_t lines, const Wording &words)
{
    if (lines <= size_t(mostDrawn))
        return caption;
    return clauses({caption, words.translate("Figures", "the first %n are drawn, the table has all", nullptr, mostDrawn)},
                   words);
}

bool isEmpty(const FigureSource &source, Figure &figure)
{
    const Wording &words = source.words;
    if (source.progress.matrix.columns.empty())
        figure.empty = words.translate("Figures", "This camp has no report periods yet.");
    else if (source.progress.matrix.rows.empty())
        figure.empty = words.translate("Figures", "Nobody is in this camp yet.");
    else if (std::ranges::none_of(source.progress.matrix.rows,
                                  [&](const insight::MatrixRow &row) { return source.scope.contains(row); }))
        figure.empty = words.translate("Figures", "Nobody fits this choice.");
    return !figure.empty.isEmpty();
}

} // namespace flotilla::ui::words
