#pragma once

#include "insight/report_page.h"

/// A camp of invented people for the tests of pages: deterministic, any number of mentees.
namespace invented {

using namespace flotilla;
using namespace flotilla::insight;
using namespace Qt::Literals::StringLiterals;

inline const QDate today(2026, 5, 27);
inline const Instant now = instantFromMsecs(1779854400000); // 2026-05-27 12:00 in Asia/Shanghai

struct Mentee {
    int project;
    QStringView title;
    QStringView titleEn;
    QStringView name;
    QStringView login;
    QStringView cells; ///< one character a period: r reviewed, w waiting, m missing, e exempt, . not due; upper case: late
};

inline const Mentee mentees[] = {
    {1, u"稀疏注意力的 CPU 回退", u"Sparse attention on the CPU", u"林知远", u"linzhiyuan", u"rrrrr."},
    {2, u"张量打印的可读格式", u"Readable tensor printing", u"苏棠", u"sutang", u"rrrrw."},
    {3, u"编译缓存的跨进程共享", u"Shared compile cache", u"江予白", u"jiangyubai", u"rrRrr."},
    {3, u"编译缓存的跨进程共享", u"Shared compile cache", u"温若遥", u"wenruoyao", u"rrrrw."},
    {4, u"随机数的跨设备一致性", u"Repeatable random numbers", u"陆时雨", u"lushiyu", u"rrrrr."},
    {5, u"混合精度的溢出诊断", u"Overflow diagnostics, mixed precision", u"许清禾", u"xuqinghe", u"rrrem."},
    {6, u"分布式检查点的增量保存", u"Incremental checkpoints", u"沈望舒", u"shenwangshu", u"rrrrr."},
    {6, u"分布式检查点的增量保存", u"Incremental checkpoints", u"Maximiliano Echeverría-Vandenberghe Jr.", u"max-ev",
     u"rrrRW."},
    {7, u"文档示例的持续检查", u"Runnable doc examples", u"顾南乔", u"gunanqiao", u"rrrrr."},
    {8, u"数据加载器的断点续读", u"Resumable data loader", u"叶星澜", u"yexinglan", u"rRrrr."},
    {9, u"算子融合的可视化", u"Seeing operator fusion", u"程砚书", u"chengyanshu", u"rrrmm."},
    {10, u"模型库的许可证清单", u"Licences of the model zoo", u"闻汀", u"wenting", u"rrrrr."},
    {11, u"前端接口的类型提示", u"Type hints for the front end", u"孟听澜", u"mengtinglan", u"rrrrw."},
    {12, u"量化训练的校准工具", u"Calibrated quantisation", u"宋砚清", u"songyanqing", u"rrrrr."},
    {12, u"量化训练的校准工具", u"Calibrated quantisation", u"傅云岚", u"fuyunlan", u"rrrrr."},
    {13, u"稀疏张量的切片赋值", u"Slices of sparse tensors", u"简宁", u"jianning", u"reerr."},
    {14, u"图优化的回归基准", u"Benchmarks for graph passes", u"贺明溪", u"hemingxi", u"rrrrw."},
    {15, u"错误信息的双语改写", u"Bilingual error messages", u"秦望北", u"qinwangbei", u"rrrrR."},
    {16, u"小型设备的内存规划", u"Memory plans, small devices", u"Tove Lindgaard", u"tove-l", u"rrrrr."},
    {17, u"小波变换算子族", u"Wavelet transform operators", u"罗衡之", u"luohengzhi", u"rrrrw."},
    {18, u"随机采样的并行实现", u"Parallel random sampling", u"", u"quiet-otter-", u"rrwrm."},
    {19, u"编译器前端的错误恢复", u"", u"白露", u"bailu", u"rrrrr."},
    {20, u"推理服务的限流", u"Rate limits for serving", u"乔木", u"qiaomu", u".rrrw."},
};

inline CellFacts facts(QChar letter)
{
    CellFacts facts;
    facts.late = letter.isUpper();
    switch (letter.toLower().unicode()) {
    case u'r':
        facts.submission = CellSubmission::HandedIn;
        facts.review = CellReview::Given;
        facts.reviewKind = ReviewKind::Text;
        facts.word = CellWord::Reviewed;
        break;
    case u'w':
        facts.submission = CellSubmission::HandedIn;
        facts.word = CellWord::Waiting;
        break;
    case u'm':
        facts.submission = CellSubmission::None;
        facts.word = CellWord::Missing;
        break;
    case u'e':
        facts.submission = CellSubmission::None;
        facts.reportExempt = true;
        facts.word = CellWord::Exempt;
        break;
    default:
        break;
    }
    if (facts.submission == CellSubmission::HandedIn)
        facts.time = SubmissionTime::Known;
    return facts;
}

inline void count(MatrixColumn &column, const CellFacts &facts)
{
    column.owed += facts.word != CellWord::NotDue && facts.word != CellWord::Exempt;
    column.handedIn += facts.submission == CellSubmission::HandedIn;
    column.reviewed += facts.word == CellWord::Reviewed;
    column.waiting += facts.word == CellWord::Waiting;
    column.missing += facts.word == CellWord::Missing;
    column.exempt += facts.word == CellWord::Exempt;
    column.late += facts.late;
}

inline MatrixRow row(int index)
{
    const Mentee &mentee = mentees[static_cast<size_t>(index) % std::size(mentees)];
    const int turn = index / static_cast<int>(std::size(mentees));
    MatrixRow row;
    row.pairing = Id<Pairing>(1000 + index);
    row.mentee = {Id<Person>(2000 + index), mentee.name.toString(), mentee.login.toString()};
    row.mentors = {{Id<Person>(1 + index % 7), u"周启明"_s, u"zhouqiming"_s}};
    row.projectNumber = mentee.project + turn * 20;
    row.project = Id<Project>(3000 + row.projectNumber);
    row.projectTitle = mentee.title.toString();
    row.projectTitleEn = mentee.titleEn.toString();
    row.batch = Id<Batch>(row.projectNumber <= 9 ? 1 : 2);
    for (const QChar letter : mentee.cells.toString()) {
        MatrixCell cell;
        cell.facts = facts(letter);
        const auto number = static_cast<int>(row.cells.size()) + 1;
        cell.period = Id<Period>(100 + number);
        cell.owed = true;
        if (cell.facts.submission == CellSubmission::HandedIn) {
            cell.report = Id<Report>(10000 + index * 10 + number);
            cell.pull = 100 + index;
        }
        row.cells.push_back(cell);
    }
    for (const MatrixCell &cell : row.cells) {
        row.owed += cell.facts.word != CellWord::NotDue && cell.facts.word != CellWord::Exempt;
        row.handedIn += cell.facts.submission == CellSubmission::HandedIn;
    }
    return row;
}

inline Matrix matrix(int size = static_cast<int>(std::size(mentees)))
{
    Matrix matrix;
    matrix.camp = Id<Camp>(1);
    for (int number = 1; number <= 2; ++number) {
        Batch batch;
        batch.id = Id<Batch>(number);
        batch.number = number;
        batch.name = number == 1 ? u"提前批"_s : u"正式批"_s;
        batch.nameEn = number == 1 ? u"Early batch"_s : u"Main batch"_s;
        matrix.batches.push_back(batch);
    }
    for (int number = 1; number <= 6; ++number) {
        MatrixColumn column;
        column.number = number;
        column.periods = {Id<Period>(100 + number)};
        column.due = QDate(2026, 3, 29).addDays(14 * (number - 1));
        column.days = {column.due.addDays(-13), column.due};
        matrix.columns.push_back(column);
    }
    QSet<Id<Project>> projects;
    for (int i = 0; i < size; ++i) {
        matrix.rows.push_back(row(i));
        projects.insert(matrix.rows.back().project);
        for (size_t column = 0; column < matrix.columns.size(); ++column)
            count(matrix.columns[column], matrix.rows.back().cells[column].facts);
    }
    matrix.projects = static_cast<int>(projects.size());
    matrix.mentees = size;
    matrix.currentColumn = 4;
    return matrix;
}

} // namespace invented
