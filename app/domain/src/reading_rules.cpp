#include "domain/rules.h"

namespace flotilla {

namespace {

using Heading = ReadingRules::Heading;

QStringList words(std::initializer_list<QStringView> list)
{
    QStringList result;
    result.reserve(qsizetype(list.size()));
    for (const QStringView word : list)
        result.append(word.toString());
    return result;
}

Heading nameHeading()
{
    return {SectionRole::Name,
            words({u"姓名", u"姓 名", u"营员姓名", u"学员姓名", u"name", u"full name", u"your name", u"mentee",
                   u"mentee name"})};
}

Heading projectHeading()
{
    return {SectionRole::Project,
            words({u"实习项目", u"项目", u"项目名称", u"实习项目名称", u"参与项目", u"开发中的*任务", u"开发中的*项目",
                   u"快乐开源任务", u"project", u"projects", u"project name", u"project title", u"my project",
                   u"internship project"})};
}

Heading workHeading()
{
    return {SectionRole::Work,
            words({u"本*周工作*",
                   u"本*周任务*",
                   u"本*周进展*",
                   u"本*周*完成*",
                   u"本期工作*",
                   u"本期任务*",
                   u"本期进展*",
                   u"本阶段工作*",
                   u"本阶段任务*",
                   u"本阶段进展*",
                   u"本月工作*",
                   u"当前进展",
                   u"this week*",
                   u"this period*",
                   u"this fortnight*",
                   u"this sprint*",
                   u"these two weeks*",
                   u"work this *",
                   u"work of this *",
                   u"work done*",
                   u"what i did*",
                   u"current progress",
                   u"accomplishments this *",
                   u"accomplished this *",
                   u"progress this *",
                   u"progress of this *",
                   u"summary of this *",
                   u"completed this *",
                   u"tasks completed*",
                   u"work completed*",
                   u"tasks this *",
                   u"tasks of this *",
                   u"tasks for this *",
                   u"what we did*",
                   u"what was done*",
                   u"done this *",
                   u"本次工作*",
                   u"本次任务*",
                   u"本次进展*",
                   u"本周内容*",
                   u"本周总结*",
                   u"本月任务*",
                   u"本月进展*",
                   u"本月总结*"}),
            words({u"工作内容", u"主要工作", u"工作总结", u"工作进展", u"完成情况", u"已完成工作", u"完成工作", u"work",
                   u"progress", u"done", u"completed", u"accomplishments", u"achievements", u"* this week", u"* this period",
                   u"* this sprint", u"* this month"})};
}

Heading nextHeading()
{
    return {SectionRole::Next,
            words({u"下*周工作*",
                   u"下*周计划*",
                   u"下*周任务*",
                   u"下*周规划*",
                   u"下*周安排*",
                   u"下期工作*",
                   u"下期计划*",
                   u"下期任务*",
                   u"下阶段工作*",
                   u"下阶段计划*",
                   u"下一阶段*",
                   u"下月工作*",
                   u"下月计划*",
                   u"未来*周工作*",
                   u"未来*周计划*",
                   u"未来*周任务*",
                   u"未来*周规划*",
                   u"next week*",
                   u"next period*",
                   u"next fortnight*",
                   u"next sprint*",
                   u"next two weeks*",
                   u"plan for *next *",
                   u"plans for *next *",
                   u"next month*",
                   u"coming week*",
                   u"the coming *",
                   u"plan* for the coming *",
                   u"plan* for the upcoming *",
                   u"upcoming week*",
                   u"upcoming tasks*",
                   u"upcoming work*",
                   u"goals for *next *",
                   u"tasks for *next *",
                   u"work for *next *",
                   u"to do next *",
                   u"todo next *",
                   u"todo for next *",
                   u"what i will do*",
                   u"what's next*",
                   u"下次工作*",
                   u"下次计划*",
                   u"下次任务*",
                   u"下月任务*",
                   u"下期规划*",
                   u"下期安排*"}),
            words({u"未来计划",      u"下一步工作计划", u"后续规划",     u"下一步计划",    u"下一步工作",    u"后续计划",
                   u"后续工作",      u"工作计划",       u"next",         u"next steps",    u"plan",          u"plans",
                   u"future plan",   u"future plans",   u"future work",  u"what i plan*",  u"what we plan*", u"* next week",
                   u"* next period", u"* next sprint",  u"* next month", u"* coming week", u"to do",         u"todo"})};
}

Heading reviewHeading()
{
    return {SectionRole::Review,
            words({u"导师点评",
                   u"导师*点评",
                   u"导师*意见",
                   u"导师建议",
                   u"导师寄语",
                   u"导师留言",
                   u"指导老师*点评",
                   u"指导老师*评*",
                   u"指导老师*意见",
                   u"指导教师*意见",
                   u"指导教师*评*",
                   u"老师点评",
                   u"老师评语",
                   u"老师意见",
                   u"mentor*点评",
                   u"mentor*评*",
                   u"导师评语",
                   u"导师评价",
                   u"导师评论",
                   u"导师意见",
                   u"导师反馈",
                   u"导师review",
                   u"导师",
                   u"mentor*review*",
                   u"mentor*comment*",
                   u"mentor*feedback*",
                   u"mentor*remark*",
                   u"mentor*evaluation*",
                   u"mentor*note*",
                   u"review by mentor*",
                   u"comment* from *mentor*",
                   u"feedback from *mentor*",
                   u"review from *mentor*",
                   u"supervisor*comment*",
                   u"supervisor*feedback*",
                   u"supervisor*review*",
                   u"advisor*comment*",
                   u"advisor*feedback*",
                   u"advisor*review*",
                   u"reviewer*comment*",
                   u"reviewer*feedback*"}),
            words({u"点评", u"评语", u"review", u"feedback", u"mentor"})};
}

Heading questionsHeading()
{
    return {SectionRole::Questions,
            words({u"问题疑惑与解答", u"问题疑惑和解答", u"疑惑与解答", u"疑惑和解答", u"问题与解答",
                   u"questions and answers", u"questions & answers", u"questions*answers", u"q&a", u"questions and doubts"}),
            words({u"存在问题", u"存在的问题", u"问题", u"遇到的问题", u"遇到的困难", u"问题与困难", u"困难与问题",
                   u"问题和困难", u"疑问", u"questions", u"open questions", u"problems", u"issues", u"blockers",
                   u"challenges", u"difficulties", u"help needed", u"problems encountered"})};
}

Heading contributionsHeading()
{
    return {
        SectionRole::Contributions,
        words({u"*贡献*pr*", u"*pr*贡献*", u"贡献", u"我的贡献", u"contributions", u"my contributions", u"contributed p*"})};
}

} // namespace

ReadingRules ReadingRules::defaults()
{
    ReadingRules rules;
    rules.headings = {nameHeading(),   projectHeading(),   workHeading(),         nextHeading(),
                      reviewHeading(), questionsHeading(), contributionsHeading()};
    rules.templateLines = words(
        {u"请联系导师填写*", u"请联系导师点评*", u"请联系导师*填写", u"请导师填写*", u"请导师点评*", u"由导师填写*",
         u"导师填写", u"(请导师以*提交点评*)", u"(请导师*)", u"to be filled in by *mentor*", u"to be filled by *mentor*",
         u"please ask your mentor*", u"please contact your mentor*", u"(to be filled in by *mentor*)",
         u"(please ask your mentor*)", u"请*导师*填写*", u"请*导师*点评*", u"导师*填写处", u"mentor to fill in*"});
    rules.placeholderWords = words({u"none",
                                    u"无",
                                    u"暂无",
                                    u"null",
                                    u"n/a",
                                    u"na",
                                    u"nil",
                                    u"点评",
                                    u"略",
                                    u"待添加",
                                    u"待补充",
                                    u"待填写",
                                    u"待点评",
                                    u"待导师点评",
                                    u"待导师填写",
                                    u"todo",
                                    u"todo by *",
                                    u"todo: *",
                                    u"tbd",
                                    u"to do",
                                    u"to be added",
                                    u"to be done",
                                    u"pending",
                                    u"wip",
                                    u"waiting for *mentor*",
                                    u"暂无点评",
                                    u"暂无评价",
                                    u"暂无评语",
                                    u"暂未点评",
                                    u"尚未点评",
                                    u"未点评",
                                    u"等待点评",
                                    u"等待导师*",
                                    u"to be filled*",
                                    u"to be reviewed",
                                    u"pending review*",
                                    u"pending *mentor*",
                                    u"review pending",
                                    u"awaiting *review",
                                    u"awaiting *mentor*",
                                    u"not reviewed yet",
                                    u"not yet reviewed"});
    rules.markWords = words({u"✔", u"✅", u"☑", u"√", u"👍", u"true", u"yes", u"通过", u"同意", u"ok", u"okay", u"lgtm",
                             u"approved", u"approve", u"+1", u"已阅", u"done", u"[x]"});
    rules.noneWords = words({u"无", u"暂无", u"没有", u"暂时没有", u"暂无问题", u"无问题", u"none", u"null", u"n/a", u"na",
                             u"nil", u"nothing", u"no", u"no questions", u"none so far"});
    rules.reportPrefixes = words({u"[weeklyreport", u"[weekly report", u"[weekly-report", u"[weekly_report", u"weeklyreport",
                                  u"weekly report", u"weekly-report", u"weekly_report", u"[周报"});
    rules.reportName = QStringLiteral("[WeeklyReport]{yyyy.MM.dd}~{yyyy.MM.dd}.md");
    return rules;
}

} // namespace flotilla
