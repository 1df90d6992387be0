#include "sample/cast.h"

#include "sample/random.h"

namespace flotilla::interchange::sample {

namespace {

struct Star {
    QStringView name;
    QStringView latin;
    QStringView login;
    QStringView affiliation;
};

constexpr auto mentorCast = std::to_array<Star>({
    {u"贺知秋", u"He Zhiqiu", u"hezhiqiu", u"远帆社区"},
    {u"顾长风", u"Gu Changfeng", u"guchangfeng", u"远帆社区"},
    {u"周予安", u"Zhou Yuan", u"zhouyuan-oss", u"澄海计算"},
    {u"沈既明", u"Shen Jiming", u"shenjiming", u"澄海计算"},
    {u"郁青禾", u"Yu Qinghe", u"yuqinghe", u"云泽大学"},
    {u"裴听松", u"Pei Tingsong", u"peitingsong", u"远帆社区"},
    {u"魏南星", u"Wei Nanxing", u"weinanxing", u"北屿实验室"},
    {u"闻人越", u"Wenren Yue", u"wenrenyue", u"云泽大学"},
});

constexpr auto organiserCast = std::to_array<Star>({
    {u"季明远", u"Ji Mingyuan", u"jimingyuan", u"远帆社区"},
    {u"柏舟", u"Bai Zhou", u"baizhou", u"南浦理工大学"},
});

constexpr auto menteeCast = std::to_array<Star>({
    {u"林知远", u"Lin Zhiyuan", u"linzhiyuan", u"云泽大学"},
    {u"苏棠", u"Su Tang", u"sutang", u"南浦理工大学"},
    {u"江予白", u"Jiang Yubai", u"jiangyubai", u"江左大学"},
    {u"温若遥", u"Wen Ruoyao", u"wenruoyao", u"云泽大学"},
    {u"陆时雨", u"Lu Shiyu", u"lushiyu", u"澄海计算"},
    {u"许清禾", u"Xu Qinghe", u"xuqinghe", u"东岭师范大学"},
    {u"沈望舒", u"Shen Wangshu", u"shenwangshu", u"南浦理工大学"},
    {u"Maximiliano Echeverría-Castellanos", u"", u"maxi-echeverria", u"Universidad del Lago"},
    {u"顾南乔", u"Gu Nanqiao", u"gunanqiao", u"江左大学"},
    {u"叶星澜", u"Ye Xinglan", u"yexinglan", u"云泽大学"},
    {u"程砚书", u"Cheng Yanshu", u"chengyanshu", u"东岭师范大学"},
    {u"闻汀", u"Wen Ting", u"wenting", u"南浦理工大学"},
    {u"孟听澜", u"Meng Tinglan", u"mengtinglan", u"江左大学"},
    {u"宋砚清", u"Song Yanqing", u"songyanqing", u"云泽大学"},
    {u"傅云岚", u"Fu Yunlan", u"fuyunlan", u"北屿实验室"},
    {u"简宁", u"Jian Ning", u"jianning", u"东岭师范大学"},
    {u"贺明溪", u"He Mingxi", u"hemingxi", u"江左大学"},
    {u"秦望北", u"Qin Wangbei", u"qinwangbei", u"南浦理工大学"},
    {u"Tove Lindgaard", u"", u"tove-l", u"Nordvik College"},
    {u"罗衡之", u"Luo Hengzhi", u"luohengzhi", u"云泽大学"},
    {u"唐听雨", u"Tang Tingyu", u"tangtingyu", u"江左大学"},
    {u"方既白", u"Fang Jibai", u"fangjibai", u"南浦理工大学"},
    {u"岑溪", u"Cen Xi", u"cenxi", u"东岭师范大学"},
    {u"杜若川", u"Du Ruochuan", u"duruochuan", u"云泽大学"},
    {u"祁远山", u"Qi Yuanshan", u"qiyuanshan", u"澄海计算"},
    {u"谢临风", u"Xie Linfeng", u"xielinfeng", u"江左大学"},
    {u"柳闻笛", u"Liu Wendi", u"liuwendi", u"南浦理工大学"},
    {u"钟离素", u"Zhongli Su", u"zhonglisu", u"云泽大学"},
    {u"乔一诺", u"Qiao Yinuo", u"qiaoyinuo", u"东岭师范大学"},
    {u"卫子谦", u"Wei Ziqian", u"weiziqian", u"江左大学"},
    {u"梁思渺", u"Liang Simiao", u"liangsimiao", u"云泽大学"},
    {u"霍青岚", u"Huo Qinglan", u"huoqinglan", u"北屿实验室"},
});

struct Part {
    QStringView han;
    QStringView latin;
};

constexpr auto surnames = std::to_array<Part>({
    {u"林", u"lin"},  {u"苏", u"su"},    {u"江", u"jiang"}, {u"温", u"wen"},   {u"陆", u"lu"},   {u"许", u"xu"},
    {u"沈", u"shen"}, {u"顾", u"gu"},    {u"叶", u"ye"},    {u"程", u"cheng"}, {u"孟", u"meng"}, {u"宋", u"song"},
    {u"傅", u"fu"},   {u"简", u"jian"},  {u"贺", u"he"},    {u"秦", u"qin"},   {u"罗", u"luo"},  {u"唐", u"tang"},
    {u"方", u"fang"}, {u"杜", u"du"},    {u"祁", u"qi"},    {u"谢", u"xie"},   {u"柳", u"liu"},  {u"乔", u"qiao"},
    {u"卫", u"wei"},  {u"梁", u"liang"}, {u"霍", u"huo"},   {u"白", u"bai"},   {u"裴", u"pei"},  {u"郁", u"yu"},
    {u"穆", u"mu"},
});

constexpr auto givenNames = std::to_array<Part>({
    {u"知", u"zhi"},  {u"远", u"yuan"}, {u"予", u"yu"},   {u"若", u"ruo"},  {u"时", u"shi"}, {u"雨", u"yu"},
    {u"清", u"qing"}, {u"禾", u"he"},   {u"望", u"wang"}, {u"舒", u"shu"},  {u"南", u"nan"}, {u"星", u"xing"},
    {u"澜", u"lan"},  {u"砚", u"yan"},  {u"书", u"shu"},  {u"听", u"ting"}, {u"云", u"yun"}, {u"岚", u"lan"},
    {u"明", u"ming"}, {u"溪", u"xi"},   {u"北", u"bei"},  {u"衡", u"heng"}, {u"既", u"ji"},  {u"川", u"chuan"},
    {u"山", u"shan"}, {u"临", u"lin"},  {u"风", u"feng"}, {u"闻", u"wen"},  {u"一", u"yi"},  {u"诺", u"nuo"},
    {u"子", u"zi"},   {u"谦", u"qian"}, {u"思", u"si"},   {u"渺", u"miao"}, {u"安", u"an"},  {u"秋", u"qiu"},
    {u"松", u"song"},
});

constexpr auto englishNames = std::to_array<QStringView>({
    u"Tove",
    u"Alma",
    u"Jonas",
    u"Ines",
    u"Mateo",
    u"Priya",
    u"Kwame",
    u"Elif",
    u"Noor",
    u"Leif",
    u"Marta",
});
constexpr auto englishSurnames = std::to_array<QStringView>({
    u"Lindqvistby",
    u"Okonjo-Vale",
    u"Fernhill",
    u"Karlsgaard",
    u"Montelago",
    u"Desrivières",
    u"Halvorsund",
});

constexpr auto schools = std::to_array<QStringView>({
    u"云泽大学",
    u"南浦理工大学",
    u"江左大学",
    u"东岭师范大学",
    u"北屿实验室",
    u"澄海计算",
});

CastMember member(const Star &star)
{
    return {star.name.toString(), star.latin.toString(), star.login.toString(), star.affiliation.toString(),
            star.latin.isEmpty()};
}

QString joined(QStringView one, QStringView two, QStringView three = {})
{
    return one.toString().append(two).append(three);
}

QString capital(QStringView text)
{
    return text.left(1).toString().toUpper().append(text.mid(1));
}

/// The n-th person put together from parts. The login carries the number, since parts sound alike.
CastMember invent(int number)
{
    constexpr int given = int(givenNames.size());
    constexpr int all = int(surnames.size()) * given * given;
    // A step that shares no factor with `all`: neighbours get different names, none comes twice before all are used.
    const int place = int((qint64(number) * 15013) % all);
    CastMember person;
    person.affiliation = schools[std::size_t(number) % schools.size()].toString();
    if (number % 12 == 7) {
        const QStringView first = englishNames[std::size_t(number / 12) % englishNames.size()];
        const QStringView last =
            englishSurnames[std::size_t(number / 12 / int(englishNames.size())) % englishSurnames.size()];
        person.name = joined(first, u" ", last);
        person.login = first.toString().toLower() + QString::number(number);
        person.writesEnglish = true;
        return person;
    }
    const Part &surname = surnames[std::size_t(place / given / given)];
    const Part &one = givenNames[std::size_t(place / given % given)];
    const Part &two = givenNames[std::size_t(place % given)];
    person.name = joined(surname.han, one.han, two.han);
    person.nameEn = capital(surname.latin) + u' ' + capital(joined(one.latin, two.latin));
    person.login = joined(surname.latin, one.latin, two.latin) + QString::number(number);
    return person;
}

constexpr auto seriesFirst = std::to_array<Part>({
    {u"青", u"qing"},  {u"北", u"bei"}, {u"云", u"yun"},  {u"星", u"xing"},  {u"长", u"chang"},
    {u"南", u"nan"},   {u"新", u"xin"}, {u"明", u"ming"}, {u"沧", u"cang"},  {u"晨", u"chen"},
    {u"苍", u"cangw"}, {u"启", u"qi"},  {u"白", u"bai"},  {u"银", u"yin"},   {u"天", u"tian"},
    {u"金", u"jin"},   {u"海", u"hai"}, {u"山", u"shan"}, {u"川", u"chuan"}, {u"玉", u"yu"},
});
constexpr auto seriesSecond = std::to_array<Part>({
    {u"屿", u"yu"},   {u"辰", u"chen"}, {u"帆", u"fan"},  {u"河", u"he"},   {u"航", u"hang"},
    {u"舟", u"zhou"}, {u"澜", u"lan"},  {u"岭", u"ling"}, {u"桥", u"qiao"}, {u"港", u"gang"},
    {u"塔", u"ta"},   {u"湾", u"wan"},  {u"渡", u"du"},   {u"原", u"yuan"}, {u"汀", u"ting"},
    {u"崖", u"ya"},   {u"泉", u"quan"}, {u"林", u"lin"},  {u"野", u"ye"},   {u"月", u"yue"},
});

constexpr int editionsPerSeries = 3;

} // namespace

CampName campName(int index)
{
    CampName camp;
    camp.series = index / editionsPerSeries;
    camp.edition = editionsPerSeries - index % editionsPerSeries;
    QString han = QStringLiteral("远帆");
    QString latin = QStringLiteral("yuanfan");
    if (camp.series > 0) {
        const auto combinations = int(seriesFirst.size() * seriesSecond.size());
        const int place = (camp.series - 1) * 21 % combinations;
        const int round = (camp.series - 1) / combinations;
        const Part &one = seriesFirst[std::size_t(place) / seriesSecond.size()];
        const Part &two = seriesSecond[std::size_t(place) % seriesSecond.size()];
        const QString number = round > 0 ? QString::number(round + 1) : QString();
        han = joined(one.han, two.han, number);
        latin = joined(one.latin, two.latin, number);
    }
    camp.title = QStringLiteral("%1开源集训营 · 第 %2 期").arg(han).arg(camp.edition);
    camp.titleEn = QStringLiteral("%1 Open Source Camp %2").arg(capital(latin)).arg(camp.edition);
    camp.slug = QStringLiteral("%1-%2").arg(latin).arg(camp.edition);
    return camp;
}

std::vector<CastMember> mentors(int series, int count)
{
    std::vector<CastMember> result;
    result.reserve(std::size_t(count));
    for (int i = 0; i < count; ++i)
        result.push_back(series == 0 && i < int(mentorCast.size()) ? member(mentorCast[std::size_t(i)])
                                                                   : invent(1'500'000 + series * 400 + i));
    return result;
}

std::vector<CastMember> organisers(int campIndex)
{
    const int series = campName(campIndex).series;
    const int first = 1'500'000 + series * 400 + 390;
    return {series == 0 ? member(organiserCast[0]) : invent(first),
            campIndex == 0 ? member(organiserCast[1]) : invent(first + 1 + campIndex % editionsPerSeries)};
}

std::vector<CastMember> mentees(int campIndex, int count)
{
    std::vector<CastMember> result;
    result.reserve(std::size_t(count));
    for (int i = 0; i < count; ++i)
        result.push_back(campIndex == 0 && i < int(menteeCast.size()) ? member(menteeCast[std::size_t(i)])
                                                                      : invent(1 + campIndex * count + i));
    // Last time's newcomer is this time's assistant.
    if (campIndex == 1 && count > 2)
        result[2] = member(organiserCast[1]);
    return result;
}

} // namespace flotilla::interchange::sample
