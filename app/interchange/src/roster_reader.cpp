#include "interchange/lists.h"

#include "csv.h"
#include "logins.h"
#include "numerals.h"
#include "titles.h"

#include <QRegularExpression>

#include <array>

namespace flotilla::interchange {

namespace {

QStringList aliases(QStringView list)
{
    return list.toString().split(u'|');
}

/// The columns that lists have.
enum class Column { Login, Name, Number, Project, Mentors, Grade, Award };

/// What each one is called, in the order of Column; the only place that knows.
constexpr std::array columnTitles{
    u"github_id|github|github login|github 账号|github账户|github 用户名|mentee github|mentee|login|学员 github|学员github "
    u"id|"
    u"营员 github id|学员|营员|github name|account|id|username|user name|github username|github user|user|github handle|"
    u"github account|github 主页|github 链接|github url|github profile|mentee github id",
    u"name|姓名|mentee name|学员姓名|营员姓名|full name",
    u"project_number|项目序号|项目编号|项目号|序号|编号|number|no|no.|project no|project no.|project id|#",
    u"project_title|项目名称|实习项目|项目|课题|题目|project|title|project name",
    u"mentors|mentor|导师|导师 github|导师 github id|导师github账号|mentor(s)|mentor github|mentor github id|指导老师",
    u"grade|成绩|等级|评级|考核结果|结果|结营成绩|result|评定|评定等级|等次|最终成绩|最终等级|考核等级|final grade|final "
    u"result",
    u"special_award|特别奖|特殊奖|优秀营员|特别奖励|special|award|奖项"};
const auto counterTitles = u"序号|编号|number|no|no.|#";

QStringList titlesOf(Column column)
{
    return aliases(columnTitles.at(std::size_t(column)));
}

/// The place of a column in a table; -1 if it has none.
int placeOf(const CsvTable &table, Column column)
{
    return table.column(titlesOf(column));
}

std::optional<Grade> readGrade(const QString &word)
{
    static const std::vector<std::pair<Grade, QStringList>> words{
        {Grade::Outstanding, aliases(u"outstanding|特别优秀|卓越|杰出|特优|s|a+")},
        {Grade::Excellent, aliases(u"excellent|优秀|优|a|very good")},
        {Grade::Good, aliases(u"good|良好|良|b")},
        {Grade::Pass, aliases(u"pass|passed|及格|合格|通过|中|c|satisfactory")},
        {Grade::Fail, aliases(u"fail|failed|不及格|不合格|未通过|不通过|d|e|f")},
    };
    const QString folded = foldWord(word);
    for (const auto &[grade, list] : words)
        if (list.contains(folded))
            return grade;
    return std::nullopt;
}

Result<CsvTable> readTable(const QByteArray &csv, const QString &path)
{
    QStringList all;
    for (const auto *titles : columnTitles)
        all += aliases(titles);
    return CsvTable::read(csv, path, titlesOf(Column::Login), all);
}

/// Marks the numbers of a roster that may only count its rows: the column does not say that they are projects'.
void markCounters(std::vector<RosterRow> &rows)
{
    for (std::size_t i = 0; i < rows.size(); ++i)
        if (rows[i].projectNumber != int(i) + 1)
            return;
    for (RosterRow &row : rows)
        row.mayCountRows = true;
}

struct GradeCell {
    std::optional<Grade> grade;
    bool hasAward = false;
};

/// A grade with what may stand behind it in brackets: "优秀（特别奖）".
GradeCell readGradeCell(const QString &cell)
{
    static const QRegularExpression bracketed(QStringLiteral(R"(\s*[(\[【]([^)\]】]*)[)\]】])"));
    const QString text = cell.normalized(QString::NormalizationForm_KC);
    GradeCell read{readGrade(text)};
    if (read.grade)
        return read;
    for (auto it = bracketed.globalMatch(text); it.hasNext();) {
        const QString inside = it.next().captured(1);
        read.hasAward |=
            inside.contains(QStringLiteral("奖")) || inside.contains(QStringLiteral("award"), Qt::CaseInsensitive);
    }
    read.grade = readGrade(QString(text).remove(bracketed));
    return read;
}

/// Whether a cell says yes. The name of an award does; a blank, a dash or "no" does not.
bool saysYes(const QString &word)
{
    static const QStringList no = aliases(u"|no|n|false|0|否|无|没有|-|--|—|/|none|×|✗|❌|x|n/a");
    return !no.contains(foldWord(word));
}

} // namespace

Result<ListOf<RosterRow>> readRoster(const QByteArray &csv, const QString &path)
{
    const auto table = readTable(csv, path);
    if (!table)
        return std::unexpected(table.error());
    const int login = placeOf(*table, Column::Login);
    if (login < 0)
        return fail(ErrorCode::MissingColumn, {path, QStringLiteral("github_id")});
    const int name = placeOf(*table, Column::Name);
    const int number = placeOf(*table, Column::Number);
    const int project = placeOf(*table, Column::Project);
    const int mentors = placeOf(*table, Column::Mentors);
    ListOf<RosterRow> list;
    for (const CsvRow &row : table->rows()) {
        RosterRow read{.line = row.line};
        read.login = readLogin(CsvTable::cell(row, login));
        read.name = CsvTable::cell(row, name);
        read.projectNumber = readNumber(CsvTable::cell(row, number));
        read.projectTitle = CsvTable::cell(row, project);
        read.mentors = readLogins(CsvTable::cell(row, mentors));
        if (read.login.isEmpty())
            list.problems.push_back({row.line, QStringLiteral("row-without-login"), read.name});
        else
            list.rows.push_back(std::move(read));
    }
    if (number >= 0 && number == table->column(aliases(counterTitles)))
        markCounters(list.rows);
    return list;
}

Result<ListOf<ResultRow>> readResults(const QByteArray &csv, const QString &path)
{
    const auto table = readTable(csv, path);
    if (!table)
        return std::unexpected(table.error());
    const int login = placeOf(*table, Column::Login);
    if (login < 0)
        return fail(ErrorCode::MissingColumn, {path, QStringLiteral("github_id")});
    const int grade = placeOf(*table, Column::Grade);
    if (grade < 0)
        return fail(ErrorCode::MissingColumn, {path, QStringLiteral("grade")});
    const int project = placeOf(*table, Column::Project);
    const int award = placeOf(*table, Column::Award);
    ListOf<ResultRow> list;
    for (const CsvRow &row : table->rows()) {
        const QString written = CsvTable::cell(row, grade);
        const GradeCell read = readGradeCell(written);
        const QString who = readLogin(CsvTable::cell(row, login));
        if (who.isEmpty())
            list.problems.push_back({row.line, QStringLiteral("row-without-login"), CsvTable::cell(row, project)});
        else if (!read.grade)
            list.problems.push_back({row.line, QStringLiteral("row-grade-unknown"), who + QStringLiteral(": ") + written});
        else
            list.rows.push_back({row.line, who, CsvTable::cell(row, project), *read.grade,
                                 read.hasAward || (award >= 0 && saysYes(CsvTable::cell(row, award)))});
    }
    return list;
}

} // namespace flotilla::interchange
