#include "sample/texts.h"

#include "sample/catalogue.h"
#include "sample/random.h"

using namespace Qt::Literals::StringLiterals;

namespace flotilla::interchange::sample {

namespace {

/// A piece of work, as it is promised and as it is reported two weeks later. %1 the object, %2 and %3 numbers, %4 a link.
struct Task {
    QStringView plan;
    QStringView done;
};

constexpr auto tasksZh = std::to_array<Task>({
    {u"为 `%1` 补齐单元测试", u"**`%1` 的单元测试已补齐**，新增 %2 个用例，覆盖空输入和大尺寸两种边界，见 %4。"},
    {u"实现 `%1` 的第一版", u"**实现了 `%1` 的第一版**，主干流程可以跑通；还有 %3 个分支暂时回退到旧实现，见 %4。"},
    {u"修复 `%1` 在半精度下的误差", u"修复 `%1` 在半精度下的误差，与参考实现的最大偏差由 1e-2 降到 1e-4，%4 已合入。"},
    {u"整理 `%1` 的设计文档", u"整理了 `%1` 的设计文档，按评审意见改了两轮，遗留 %3 个开放问题写在文末。"},
    {u"测量 `%1` 的耗时", u"**测量了 `%1` 的耗时**：中位数由 %2 ms 降到 %3 ms，测量脚本随 %4 提交，可以重复运行。"},
    {u"把 `%1` 接入持续集成", u"`%1` 已接入持续集成，失败时给出可以复现的最小输入；查出 %3 处旧问题，在 %4 改正。"},
    {u"支持 `%1` 的动态形状", u"`%1` 支持动态形状，静态图与动态图结果一致；在 %2 组形状上对比过。"},
    {u"补充 `%1` 的示例与文档", u"补充了 `%1` 的示例与中英文文档，示例由脚本执行，不会过期，见 %4。"},
    {u"排查 `%1` 的内存增长", u"定位到 `%1` 的内存增长来自缓存没有上限，加上限后连续运行 %2 小时平稳。"},
    {u"重构 `%1`，拆开读取和计算", u"重构了 `%1`，把读取和计算拆成两步，删掉 %2 行重复代码，行为不变，%4 在评审中。"},
    {u"与社区讨论 `%1` 的接口", u"与社区讨论了 `%1` 的接口，保留 %3 个参数，其余改为关键字参数，结论记录在 %4。"},
    {u"给 `%1` 的错误信息加上建议", u"`%1` 的错误信息现在写明期望与实际的形状，并给出改法；%2 条已翻译。"},
});

constexpr auto tasksEn = std::to_array<Task>({
    {u"Unit tests for `%1`",
     u"**Unit tests for `%1` are complete**: %2 new cases, with empty and very large input, see %4."},
    {u"A first version of `%1`",
     u"**A first version of `%1` works** end to end; %3 branches still fall back to the old code, see %4."},
    {u"Mend the error of `%1` in half precision",
     u"`%1` in half precision: the largest difference from the reference went from 1e-2 to 1e-4, %4 is merged."},
    {u"Design notes for `%1`",
     u"Wrote the design notes for `%1`; two rounds of review, %3 open questions stand at the end."},
    {u"Measure `%1`",
     u"**Measured `%1`**: the median went from %2 ms to %3 ms; the script came with %4 and can be run again."},
    {u"`%1` in CI", u"`%1` runs in CI and prints the smallest failing input; it found %3 old defects, mended in %4."},
    {u"Dynamic shapes for `%1`", u"`%1` takes dynamic shapes; compared with the static graph on %2 shapes, all equal."},
    {u"Examples for `%1`", u"Examples for `%1` in both languages; they are executed, so they cannot go stale, see %4."},
    {u"Find the growing memory of `%1`",
     u"The memory of `%1` grew because its cache had no limit; stable for %2 hours with one."},
    {u"Split `%1` into reading and computing",
     u"Split `%1` into reading and computing, %2 repeated lines less, the same behaviour; %4 is in review."},
    {u"Discuss the interface of `%1`",
     u"Discussed the interface of `%1`: %3 parameters stay, the others become keywords, see %4."},
    {u"Hints in the errors of `%1`",
     u"The errors of `%1` now name the expected and the given shape and what to do; %2 are translated."},
});

constexpr auto questionsZh = std::to_array<QStringView>({
    u"`%1` 在旧驱动上结果不稳定，暂时跳过对应用例，想确认是否需要支持旧驱动。",
    u"`%1` 的默认值与文档不一致，倾向于改文档而不是改行为，请老师确认。",
    u"是否可以把 `%1` 设为内部接口？目前没有外部调用。",
    u"评审排队较久，`%1` 的后续工作先在分支上继续。",
});
constexpr auto questionsEn = std::to_array<QStringView>({
    u"`%1` is not stable on an old driver; the cases are skipped for now. Must old drivers work?",
    u"The default of `%1` differs from its documentation. I would rather change the text than the behaviour: is that right?",
    u"May `%1` become internal? Nothing outside calls it.",
    u"Reviews take a while; what builds on `%1` goes on in a branch.",
});

constexpr auto reviewsZh = std::to_array<QStringView>({
    u"进展扎实，`%1` 的测试写得很仔细。下一步请先把设计文档里的开放问题收敛，再继续写代码。",
    u"按计划完成，数据有说服力。建议把测量脚本也放进持续集成，避免以后退化。",
    u"主动和社区沟通接口，这一点很好。`%1` 的边界情况还需要再想一想，尤其是空输入。",
    u"比计划略慢，但问题定位准确。遇到评审排队可以在群里直接提醒我。",
    u"代码质量比上次有明显进步，拆分之后好读多了。期待 `%1` 的后续结果。",
    u"任务完成得不错，周报条理清楚。注意一次合入不要太大，方便评审。",
    u"前两项超出预期；第三项请补充与参考实现的对比数据。",
    u"独立排查问题的能力很强。`%1` 合入以后，可以准备一次技术分享。",
});
constexpr auto reviewsEn = std::to_array<QStringView>({
    u"Solid. The tests for `%1` are careful; settle the open questions of the design notes before you write more code.",
    u"As planned, and the figures convince. Put the measuring script into CI, so that nobody loses this again.",
    u"Good that you asked the community about the interface. Think once more about empty input to `%1`.",
    u"A little slower than planned, but the cause is found. When a review waits, tell me in the chat.",
    u"Much easier to read since the split. I look forward to what comes of `%1`.",
    u"Well done and clearly reported. Keep pull requests small, they are reviewed sooner.",
    u"The first two are more than I expected; for the third add the comparison with the reference.",
    u"You find causes on your own, which is rare. Once `%1` is merged, give a talk about it.",
});

constexpr QStringView codeBlock =
    u"\n```python\nfrom yuanfan import %1\n\nresult = %1(x, axis=-1)\nassert result.shape == x.shape\n```\n";

QString objectOf(const ReportTopic &topic, quint64 salt)
{
    const CatalogueEntry &entry = catalogue()[std::size_t(topic.project - 1)];
    return entry.objects[salt % entry.objects.size()].toString();
}

int tasksIn(const ReportTopic &topic, int period)
{
    return Random(topic.seed, {quint64(period), 1}).between(2, 4);
}

/// The n-th task of a period: the same whether it is promised or reported.
std::size_t taskOf(const ReportTopic &topic, int period, int n)
{
    // Tasks of neighbouring periods differ: every period moves on by more than it uses.
    return (topic.seed + quint64(period) * 5 + quint64(n)) % tasksZh.size();
}

QString workSection(const ReportTopic &topic, int tasks)
{
    const auto &table = topic.english ? tasksEn : tasksZh;
    Random random(topic.seed, {quint64(topic.period), 2});
    QString text;
    for (int n = 0; n < tasks; ++n) {
        const QString link = QStringLiteral("[#%1](%2/pull/%1)").arg(topic.pull - 3 - n).arg(topic.repository);
        // Not every text names all four; QString::arg would take that for a mistake.
        QString line = table[taskOf(topic, topic.period, n)].done.toString();
        line.replace(u"%1"_s, objectOf(topic, quint64(topic.period) + quint64(n)));
        line.replace(u"%2"_s, QString::number(random.between(12, 64)));
        line.replace(u"%3"_s, QString::number(random.between(2, 9)));
        line.replace(u"%4"_s, link);
        text += QStringLiteral("%1. ").arg(n + 1) + line + u'\n';
        if (n == 0 && random.percent(40))
            text += codeBlock.toString().arg(objectOf(topic, quint64(topic.period))) + u'\n';
    }
    return text.trimmed();
}

QString nextSection(const ReportTopic &topic)
{
    const auto &table = topic.english ? tasksEn : tasksZh;
    QString text;
    const int tasks = tasksIn(topic, topic.period + 1);
    for (int n = 0; n < tasks; ++n)
        text += QStringLiteral("- ")
            + table[taskOf(topic, topic.period + 1, n)].plan.toString().arg(
                objectOf(topic, quint64(topic.period) + 1 + quint64(n)))
            + u'\n';
    return text.trimmed();
}

QString questionSection(const ReportTopic &topic)
{
    Random random(topic.seed, {quint64(topic.period), 3});
    if (!random.percent(35))
        return topic.english ? QStringLiteral("none") : QStringLiteral("无");
    return (topic.english ? random.pick(questionsEn) : random.pick(questionsZh))
        .toString()
        .arg(objectOf(topic, random.next()));
}

QString placeholderText(ReviewPlace place, bool english)
{
    switch (place) {
    case ReviewPlace::Placeholder:
        return english ? QStringLiteral("Please ask your mentor to fill this in") : QStringLiteral("请联系导师填写");
    case ReviewPlace::None:
        return english ? QStringLiteral("none") : QStringLiteral("无");
    case ReviewPlace::Text:
    case ReviewPlace::Empty:
        break;
    }
    return {};
}

int codePoints(const QString &text)
{
    return int(text.toUcs4().size());
}

ReportText compose(const ReportTopic &topic, int tasks, ReviewPlace place, const QString &review)
{
    const bool en = topic.english;
    const QString work = workSection(topic, tasks);
    const QString next = nextSection(topic);
    const QString questions = questionSection(topic);
    const QString shown = place == ReviewPlace::Text ? review : placeholderText(place, en);
    const auto heading = [en](QStringView zh, QStringView english) {
        return QStringLiteral("### %1\n\n").arg(en ? english : zh);
    };
    const QString gap = QStringLiteral("\n\n");
    ReportText result;
    result.text = heading(u"姓名", u"Name") + topic.name + gap + heading(u"实习项目", u"Project") + topic.projectTitle + gap
        + heading(u"本周工作", u"This week") + work + gap + heading(u"下周工作", u"Next week") + next + gap
        + heading(u"问题疑惑与解答", u"Questions") + questions + gap + heading(u"导师点评", u"Mentor review") + shown;
    if (!shown.isEmpty())
        result.text += u'\n';
    result.workChars = codePoints(work);
    result.nextChars = codePoints(next);
    result.questionChars = codePoints(questions);
    result.reviewChars = codePoints(shown);
    return result;
}

} // namespace

ReportText reportText(const ReportTopic &topic, ReviewPlace place, const QString &review)
{
    return compose(topic, tasksIn(topic, topic.period), place, review);
}

QString reviewText(const ReportTopic &topic)
{
    Random random(topic.seed, {quint64(topic.period), 4});
    const QString sentence = (topic.english ? random.pick(reviewsEn) : random.pick(reviewsZh)).toString();
    return sentence.contains(u"%1") ? sentence.arg(objectOf(topic, quint64(topic.period))) : sentence;
}

QString earlierText(const ReportTopic &topic)
{
    return compose(topic, 1, ReviewPlace::Placeholder, {}).text;
}

} // namespace flotilla::interchange::sample
