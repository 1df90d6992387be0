#include "interchange/plan_decisions.h"

#include "domain/person.h"

#include <algorithm>

namespace flotilla::interchange {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isAbout(const PlanDecision &decision, const QString &edition, const QString &subject, const QString &key)
{
    return decision.subject == subject && decision.key == key && (decision.edition.isEmpty() || decision.edition == edition);
}

QDate readDay(QStringView text)
{
    return QDate::fromString(text.toString(), Qt::ISODate);
}

} // namespace

QString decision::person(QStringView login)
{
    return u"person:"_s + foldLogin(login);
}

QString decision::row(QStringView list, QStringView login, int occurrence)
{
    return u"row:%1:%2:%3"_s.arg(list, foldLogin(login), QString::number(occurrence));
}

QString decided(std::span<const PlanDecision> decisions, const QString &edition, const QString &subject, const QString &key)
{
    QString value;
    for (const PlanDecision &decision : decisions)
        if (isAbout(decision, edition, subject, key))
            value = decision.value;
    return value;
}

void decide(std::vector<PlanDecision> &decisions, const PlanDecision &decision)
{
    const auto same = [&](const PlanDecision &other) {
        return other.edition == decision.edition && other.subject == decision.subject && other.key == decision.key;
    };
    const auto found = std::ranges::find_if(decisions, same);
    if (found == decisions.end())
        decisions.push_back(decision);
    else
        found->value = decision.value;
}

QString gridText(const std::vector<GridPeriod> &grid)
{
    QStringList parts;
    for (const GridPeriod &period : grid) {
        QString part = period.days.first.toString(Qt::ISODate) + u'/' + period.days.last.toString(Qt::ISODate);
        if (period.due.isValid())
            part += u'/' + period.due.toString(Qt::ISODate);
        parts.append(part);
    }
    return parts.join(u' ');
}

std::optional<std::vector<GridPeriod>> gridFromText(QStringView text)
{
    std::vector<GridPeriod> grid;
    for (const QStringView part : text.split(u' ', Qt::SkipEmptyParts)) {
        const QList<QStringView> days = part.split(u'/');
        if (days.size() < 2 || days.size() > 3)
            return std::nullopt;
        GridPeriod period;
        period.number = int(grid.size()) + 1;
        period.days = {readDay(days[0]), readDay(days[1])};
        if (days.size() == 3) {
            period.due = readDay(days[2]);
            if (!period.due.isValid())
                return std::nullopt;
        }
        if (!period.days.isValid() || (!grid.empty() && grid.back().days.last >= period.days.first))
            return std::nullopt;
        grid.push_back(period);
    }
    if (grid.empty())
        return std::nullopt;
    return grid;
}

} // namespace flotilla::interchange
