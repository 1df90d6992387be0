#pragma once

#include "insight/people.h"
#include "ui/invented_matrix.h"

/// The people of the invented camp, as the People page is given them.
namespace invented {

inline PersonLine::Part part(int camp, Role role, int project = 0)
{
    PersonLine::Part part;
    part.camp = Id<Camp>(camp);
    part.campTitle = camp == 1 ? u"远帆开源集训营 · 第 3 期"_s : u"远帆开源集训营 · 第 2 期"_s;
    part.campTitleEn = camp == 1 ? u"Yuanfan Open Source Camp 3"_s : u"Yuanfan Open Source Camp 2"_s;
    part.role = role;
    part.projectNumber = project;
    if (project > 0) {
        part.projectTitle = mentees[static_cast<size_t>(project % 9)].title.toString();
        part.projectTitleEn = mentees[static_cast<size_t>(project % 9)].titleEn.toString();
    }
    return part;
}

inline std::vector<PersonLine> people(int menteeCount = static_cast<int>(std::size(mentees)))
{
    // Sort keys as storage makes them, for the Han names of the fixture.
    const QHash<QString, QString> keys{
        {u"林知远"_s, u"lin zhi yuan"_s},  {u"苏棠"_s, u"su tang"_s},        {u"江予白"_s, u"jiang yu bai"_s},
        {u"温若遥"_s, u"wen ruo yao"_s},   {u"陆时雨"_s, u"lu shi yu"_s},    {u"许清禾"_s, u"xu qing he"_s},
        {u"沈望舒"_s, u"shen wang shu"_s}, {u"顾南乔"_s, u"gu nan qiao"_s},  {u"叶星澜"_s, u"ye xing lan"_s},
        {u"程砚书"_s, u"cheng yan shu"_s}, {u"闻汀"_s, u"wen ting"_s},       {u"孟听澜"_s, u"meng ting lan"_s},
        {u"宋砚清"_s, u"song yan qing"_s}, {u"傅云岚"_s, u"fu yun lan"_s},   {u"简宁"_s, u"jian ning"_s},
        {u"贺明溪"_s, u"he ming xi"_s},    {u"秦望北"_s, u"qin wang bei"_s}, {u"罗衡之"_s, u"luo heng zhi"_s},
        {u"白露"_s, u"bai lu"_s},          {u"乔木"_s, u"qiao mu"_s},        {u"周启明"_s, u"zhou qi ming"_s},
    };
    std::vector<PersonLine> people;
    for (int i = 0; i < menteeCount; ++i) {
        const MatrixRow mentee = row(i);
        PersonLine line;
        line.person = mentee.mentee;
        line.sortKey = keys.value(mentee.mentee.name,
                                  (mentee.mentee.name.isEmpty() ? mentee.mentee.login : mentee.mentee.name).toLower());
        line.affiliation = i % 3 == 0 ? u"星河大学"_s : u"Harbour College"_s;
        line.parts = {part(1, Role::Mentee, mentee.projectNumber)};
        if (i == 12)
            line.parts.push_back(part(1, Role::Assistant));
        if (i % 5 == 0)
            line.parts.push_back(part(2, Role::Mentee, 4));
        line.reports = mentee.handedIn;
        people.push_back(line);
    }
    PersonLine mentor;
    mentor.person = {Id<Person>(1), u"周启明"_s, u"zhouqiming"_s};
    mentor.sortKey = u"zhou qi ming"_s;
    mentor.parts = {part(1, Role::Mentor, 11), part(1, Role::Mentor, 14), part(1, Role::Coordinator),
                    part(2, Role::Mentor, 2)};
    mentor.reviews = 47;
    people.push_back(mentor);
    return people;
}

inline PersonPage personPage(Id<Person> id)
{
    PersonPage page;
    page.person.id = id;
    const bool mentor = id == Id<Person>(1);
    const MatrixRow mentee = row(mentor ? 12 : static_cast<int>(id.value()) - 2000);
    page.person.name = mentor ? u"周启明"_s : mentee.mentee.name;
    page.person.affiliation = u"星河大学"_s;
    Account account;
    account.login = mentor ? u"zhouqiming"_s : mentee.mentee.login;
    page.accounts = {account};
    if (mentor) {
        PersonPage::Mentoring part;
        part.camp = Id<Camp>(1);
        part.campTitle = u"远帆开源集训营 · 第 3 期"_s;
        part.campTitleEn = u"Yuanfan Open Source Camp 3"_s;
        part.projectNumber = mentee.projectNumber;
        part.projectTitle = mentee.projectTitle;
        part.projectTitleEn = mentee.projectTitleEn;
        part.mentees = {mentee.mentee};
        part.waiting = 1;
        page.mentoring = {part};
        return page;
    }
    for (int camp = 1; camp <= 2; ++camp) {
        PersonPage::PairingPart part;
        part.pairing.id = camp == 1 ? mentee.pairing : Id<Pairing>(9000);
        part.pairing.from = QDate(2026 - camp + 1, 3, 16);
        part.pairing.to = camp == 1 ? QDate() : QDate(2025, 6, 7);
        part.pairing.state = camp == 1 ? PairingState::Live : PairingState::Completed;
        part.camp = Id<Camp>(camp);
        part.campTitle = camp == 1 ? u"远帆开源集训营 · 第 3 期"_s : u"远帆开源集训营 · 第 2 期"_s;
        part.campTitleEn = camp == 1 ? u"Yuanfan Open Source Camp 3"_s : u"Yuanfan Open Source Camp 2"_s;
        part.projectNumber = camp == 1 ? mentee.projectNumber : 4;
        part.projectTitle = camp == 1 ? mentee.projectTitle : u"随机数的跨设备一致性"_s;
        part.projectTitleEn = camp == 1 ? mentee.projectTitleEn : u"Repeatable random numbers"_s;
        part.mentors = {{Id<Person>(1), u"周启明"_s, u"zhouqiming"_s}};
        for (int number = 1; number <= 6; ++number) {
            Period period;
            period.id = Id<Period>(100 + number);
            period.number = number;
            part.periods.push_back(period);
        }
        part.cells = camp == 1 ? mentee.cells : row(0).cells;
        if (camp == 2) {
            part.grade = Grade::Excellent;
            part.specialAward = true;
            part.stars = 5500;
        }
        page.pairings.push_back(part);
    }
    PersonPage::TalkPart talk;
    talk.talk.title = u"把类型存根写进 CI"_s;
    talk.talk.state = TalkState::Given;
    talk.at = now;
    talk.sessionTitle = u"技术分享会 1"_s;
    page.talks = {talk};
    Certificate certificate;
    certificate.serial = u"YF-2025-0017"_s;
    certificate.issuedAt = now;
    page.certificates = {certificate};
    RoleHolding role;
    role.camp = Id<Camp>(1);
    role.role = Role::Mentee;
    page.roles = {role};
    return page;
}

} // namespace invented
