#include "results_model.h"

#include "wording/amounts.h"
#include "wording/words.h"

#include <set>

namespace flotilla::ui {

using namespace Qt::Literals::StringLiterals;
using insight::LedgerLine;
using insight::ListLine;
using insight::PersonLabel;

namespace {

QString projectText(int number, const QString &title)
{
    return number > 0 ? u"%1 %2"_s.arg(number, 2, 10, QLatin1Char('0')).arg(title) : title;
}

QString mentorsText(const std::vector<PersonLabel> &mentors)
{
    QStringList names;
    for (const PersonLabel &mentor : mentors)
        names.append(mentor.name.isEmpty() ? mentor.login : mentor.name);
    return names.join(ResultModel::tr(", ", "between mentors"));
}

QString gradeText(Grade grade, bool award, const wording::Wording &words)
{
    const QString text = wording::word(grade, words);
    return award ? ResultModel::tr("%1, award", "grade with the special award").arg(text) : text;
}

void setPerson(ResultRow &row, const PersonLabel &person)
{
    const bool named = !person.name.isEmpty();
    row.name = named ? person.name : person.login;
    row.login = named ? person.login : QString();
    row.sortName = row.name.toCaseFolded();
}

constexpr const char *titles[] = {
    "",
    QT_TRANSLATE_NOOP("flotilla::ui::ResultModel", "Row"),
    QT_TRANSLATE_NOOP("flotilla::ui::ResultModel", "Mentee"),
    QT_TRANSLATE_NOOP("flotilla::ui::ResultModel", "Project"),
    QT_TRANSLATE_NOOP("flotilla::ui::ResultModel", "Mentors"),
    QT_TRANSLATE_NOOP("flotilla::ui::ResultModel", "Grade"),
    QT_TRANSLATE_NOOP("flotilla::ui::ResultModel", "Months"),
    QT_TRANSLATE_NOOP("flotilla::ui::ResultModel", "Stars"),
    QT_TRANSLATE_NOOP("flotilla::ui::ResultModel", "Reward"),
};

QVariant signValue(const ResultRow &row, int role)
{
    switch (role) {
    case SignRole:
        return row.sign ? int(*row.sign) : -1;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return row.signText;
    case SortRole:
        return row.sign ? int(*row.sign) : 99;
    default:
        return {};
    }
}

QVariant personValue(const ResultRow &row, int role)
{
    switch (role) {
    case Qt::DisplayRole:
        return row.name;
    case LoginRole:
        return row.login;
    case SortRole:
        return row.sortName;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return row.login.isEmpty() ? row.name : row.name + u' ' + row.login;
    default:
        return {};
    }
}

template <QString ResultRow::*member>
QVariant textValue(const ResultRow &row, int role)
{
    return role == Qt::DisplayRole || role == Qt::ToolTipRole ? row.*member : QVariant();
}

template <QString ResultRow::*member, qint64 ResultRow::*key>
QVariant keyedValue(const ResultRow &row, int role)
{
    if (role == SortRole)
        return row.*key;
    return role == Qt::DisplayRole ? row.*member : QVariant();
}

} // namespace

std::span<const TableColumn<ResultRow>> ResultTraits::columns()
{
    static const TableColumn<ResultRow> all[] = {
        {titles[SignColumn], Qt::AlignLeft, signValue},
        {titles[NumberColumn], Qt::AlignRight,
         [](const ResultRow &row, int role) {
             return (role == Qt::DisplayRole || role == SortRole) && row.number > 0 ? QVariant(row.number) : QVariant();
         }},
        {titles[PersonColumn], Qt::AlignLeft, personValue},
        {titles[ProjectColumn], Qt::AlignLeft, textValue<&ResultRow::project>},
        {titles[MentorsColumn], Qt::AlignLeft, textValue<&ResultRow::mentors>},
        {titles[GradeColumn], Qt::AlignLeft, keyedValue<&ResultRow::grade, &ResultRow::gradeKey>},
        {titles[MonthsColumn], Qt::AlignRight, textValue<&ResultRow::months>},
        {titles[StarsColumn], Qt::AlignRight, keyedValue<&ResultRow::stars, &ResultRow::starsKey>},
        {titles[RewardColumn], Qt::AlignRight, keyedValue<&ResultRow::money, &ResultRow::starsKey>},
    };
    return all;
}

qint64 ledgerKey(const insight::Ledger &ledger, std::size_t line)
{
    const Id<Pairing> pairing = ledger.lines[line].pairing;
    return pairing.isValid() ? pairing.value() : -1 - qint64(line);
}

std::vector<ResultRow> ledgerRows(const insight::Ledger &ledger, const wording::Wording &words)
{
    std::vector<ResultRow> rows;
    for (std::size_t i = 0; i < ledger.lines.size(); ++i) {
        const LedgerLine &line = ledger.lines[i];
        ResultRow row{.key = ledgerKey(ledger, i)};
        setPerson(row, line.mentee);
        row.project = projectText(line.projectNumber, words.title(line.projectTitle, line.projectTitleEn));
        row.mentors = mentorsText(line.mentors);
        if (line.grade) {
            row.grade = gradeText(*line.grade, line.specialAward, words);
            row.gradeKey = int(*line.grade);
            row.months = QString::number(line.stars.months);
            row.stars = wording::starsText(line.stars.total);
            row.starsKey = line.stars.total;
            row.money = wording::moneyText(line.money, ledger.camp.rules.currency);
        }
        if (line.graduates) {
            row.sign = Sign::Done;
            row.signText = ResultModel::tr("The whole checklist is met");
        } else if (line.grade == Grade::Fail) {
            row.sign = Sign::Missing;
            row.signText = ResultModel::tr("Not passed");
        } else if (line.grade) {
            row.sign = Sign::Late;
            row.signText = ResultModel::tr("Passed; something on the checklist is missing");
        } else {
            row.sign = Sign::NotDue;
            row.signText = ResultModel::tr("No grade yet");
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<ResultRow> listRows(const insight::ListPage &page, const wording::Wording &words)
{
    std::set<int> blocked;
    std::set<int> passed;
    for (const insight::FoundInList &found : page.findings)
        for (const int line : found.lines)
            (found.blocks() ? blocked : passed).insert(line);
    std::vector<ResultRow> rows;
    for (const ListLine &line : page.lines) {
        ResultRow row{.key = line.row.id.value(), .number = line.row.position};
        setPerson(row, line.person);
        row.project = projectText(line.projectNumber, words.title(line.projectTitle, line.projectTitleEn));
        row.mentors = mentorsText(line.mentors);
        if (page.list.kind == ListKind::Results) {
            row.grade = gradeText(line.row.grade, line.row.specialAward, words);
            row.gradeKey = int(line.row.grade);
            row.months = QString::number(line.months);
            row.stars = wording::starsText(line.stars);
            row.starsKey = line.stars;
            row.money = wording::moneyText(line.money, page.camp.rules.currency);
        }
        if (blocked.contains(row.number)) {
            row.sign = Sign::Missing;
            row.signText = ResultModel::tr("The records contradict this row");
        } else if (passed.contains(row.number)) {
            row.sign = Sign::Exempt;
            row.signText = ResultModel::tr("A finding about this row was let pass");
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace flotilla::ui
