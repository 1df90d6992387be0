#include "git_history.h"

#include "git_main_replay.h"
#include "git_pull_replay.h"
#include "interchange/report_reader.h"

#include <QHash>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace flotilla::interchange {

namespace {

/// The empty file, which organisers put where a report shall stand.
bool isEmptyBlob(const ObjectId &blob)
{
    static const QByteArray empty = QByteArray::fromHex("e69de29bb2d1d6434b8b29ae775ad8c2e48c5391");
    return blob.toByteArray() == empty;
}

/// Every text once, at the commit that tells most about it: its author's own, else a merge; the earliest of these.
std::vector<TextEvent> distinctTexts(const Track &track)
{
    ObjectMap<TextEvent> best;
    const auto isBetter = [](const TextEvent &a, const TextEvent &b) {
        if (a.atMerge != b.atMerge)
            return b.atMerge;
        if (a.commit->authored != b.commit->authored)
            return a.commit->authored < b.commit->authored;
        return (a.pull != 0) > (b.pull != 0);
    };
    std::vector<ObjectId> order;
    for (const TextEvent &event : track.events) {
        const auto [place, isNew] = best.try_emplace(event.blob, event);
        if (isNew)
            order.push_back(event.blob);
        else if (isBetter(event, place->second))
            place->second = event;
    }
    std::vector<TextEvent> texts;
    texts.reserve(order.size());
    for (const ObjectId &blob : order)
        texts.push_back(best.at(blob));
    std::stable_sort(texts.begin(), texts.end(),
                     [](const TextEvent &a, const TextEvent &b) { return a.commit->authored < b.commit->authored; });
    return texts;
}

/// Handed in when its first text was made, if that is no later than the first merge of it; else no later than that merge.
void tellSubmission(const std::vector<TextEvent> &texts, const Track &track, ReportHistory &report)
{
    const TextEvent *first = nullptr;
    for (const TextEvent &text : texts) {
        if (!text.atMerge && !isEmptyBlob(text.blob)) {
            first = &text;
            break;
        }
    }
    const TextEvent *merge = nullptr;
    for (const TextEvent &event : track.events) {
        if (event.atMerge && !isEmptyBlob(event.blob) && (!merge || event.commit->committed < merge->commit->committed))
            merge = &event;
    }
    if (first && (!merge || first->commit->authored <= merge->commit->committed)) {
        report.submission = SubmissionTime::Known;
        report.submittedAt = first->commit->authored;
        report.submittedBy = first->commit->author;
    } else if (merge) {
        report.submission = SubmissionTime::NotAfter;
        report.submittedAt = merge->commit->committed;
        report.submittedBy = merge->commit->author;
    }
}

class Historian {
public:
    Historian(const PullRefs &pulls, const MainReplay &main) : m_pulls(pulls), m_main(main) { }

    /// None for a file that its own author took back before it was handed in.
    std::optional<ReportHistory> tell(const Track &track) const;

private:
    bool isOpen(int pull) const;
    ReportPlace placeOf(const Track &track) const;
    const TextEvent *shownHead(const Track &track) const;

    const PullRefs &m_pulls;
    const MainReplay &m_main;
};

/// Git itself does not say which requests are closed. A `merge` ref is kept for open ones only; where no request has one, every
/// request that the default branch does not say to have merged is taken for open.
bool Historian::isOpen(int pull) const
{
    return !m_main.isMerged(pull) && (m_pulls.open.empty() || m_pulls.open.contains(pull));
}

/// The newest open request with the report, else the newest one.
const TextEvent *Historian::shownHead(const Track &track) const
{
    for (auto head = track.heads.rbegin(); head != track.heads.rend(); ++head) {
        const bool isAfterLoss = !track.lostAt || head->second.commit->authored > *track.lostAt;
        if (isOpen(head->first) && isAfterLoss)
            return &head->second;
    }
    return track.heads.empty() || track.wasOnMain() ? nullptr : &track.heads.rbegin()->second;
}

ReportPlace Historian::placeOf(const Track &track) const
{
    if (track.tip)
        return ReportPlace::Main;
    const TextEvent *head = shownHead(track);
    if (head && isOpen(head->pull))
        return ReportPlace::OpenPull;
    return track.wasOnMain() ? ReportPlace::Lost : ReportPlace::ClosedPull;
}

std::optional<ReportHistory> Historian::tell(const Track &track) const
{
    const TextEvent *head = track.tip ? nullptr : shownHead(track);
    const auto newest = head ? std::optional(head->blob) : track.newest();
    if ((!track.wasOnMain() && track.heads.empty()) || !newest)
        return std::nullopt;
    ReportHistory report;
    report.place = placeOf(track);
    const QByteArray path = head ? m_main.movedPath(head->path) : track.path;
    report.path = QString::fromUtf8(path);
    report.blob = newest->toByteArray();
    for (const QByteArray &earlier : track.paths) {
        if (earlier != path)
            report.earlierPaths.push_back(QString::fromUtf8(earlier));
    }
    report.mergedAt = track.firstOnMain;
    const std::vector<TextEvent> texts = distinctTexts(track);
    std::set<int> numbers = track.mainPulls;
    for (const TextEvent &text : texts) {
        if (text.pull != 0)
            numbers.insert(text.pull);
        report.texts.push_back({QString::fromUtf8(text.path), text.blob.toByteArray(), text.commit->authored,
                                text.commit->author, text.pull, text.atMerge});
    }
    if (!track.tip) {
        for (const auto &[number, event] : track.heads)
            numbers.insert(number);
    }
    report.pulls.assign(numbers.begin(), numbers.end());
    tellSubmission(texts, track, report);
    return report;
}

/// A shallow clone has the files and nothing of how they came there.
RepositoryHistory withoutHistory(ObjectReader &reader, const ObjectId &tree)
{
    RepositoryHistory history;
    for (const PathChange &file : reader.files(tree)) {
        if (!file.after)
            continue;
        ReportHistory report;
        report.path = QString::fromUtf8(file.path);
        report.blob = file.after->toByteArray();
        history.reports.push_back(std::move(report));
    }
    return history;
}

void sortByPath(RepositoryHistory &history)
{
    std::sort(history.reports.begin(), history.reports.end(),
              [](const ReportHistory &a, const ReportHistory &b) { return a.path < b.path; });
}

} // namespace

Result<RepositoryHistory> readHistory(git_repository *repository, const QString &path, const std::optional<ObjectId> &tip,
                                      const std::function<bool(const QString &path)> &isReport)
{
    RepositoryHistory history;
    const PullRefs pulls = readPullRefs(repository);
    // Followed is all that may be a text: a report can have stood in a place, or under a name, where none would look for it.
    ObjectReader reader(repository, [&](const QByteArray &file) {
        const QString name = QString::fromUtf8(file);
        const FileKind kind = classifyName(name, ReadingRules::defaults());
        return kind == FileKind::Report || kind == FileKind::NeedsText || isReport(name);
    });
    const bool isShallow = git_repository_is_shallow(repository) == 1;
    const CommitRecord *head = tip ? reader.commit(*tip) : nullptr;
    if (tip && !head)
        return fail(ErrorCode::RepositoryBroken, {path, reader.takeTrouble()});
    if (head && isShallow) {
        history = withoutHistory(reader, head->tree);
    } else if (tip && head) {
        const MainLine line = readMainLine(reader, *tip);
        Tracks tracks;
        const MainReplay main(reader, line, pulls, tracks);
        if (const QString trouble = reader.takeTrouble(); !trouble.isEmpty())
            return fail(ErrorCode::RepositoryBroken, {path, trouble});
        PullReplay replay(reader, line, main, tracks);
        for (const auto &[number, heads] : pulls.heads) {
            for (const ObjectId &id : heads)
                replay.read(number, id);
        }
        replay.readSides();
        joinReplaced(tracks);
        const Historian historian(pulls, main);
        for (size_t i = 0; i < tracks.size(); ++i) {
            if (!tracks.isRoot(i))
                continue;
            if (std::optional<ReportHistory> report = historian.tell(tracks.at(i)))
                history.reports.push_back(std::move(*report));
        }
        if (!reader.takeTrouble().isEmpty())
            history.notes.push_back(u"incomplete"_s);
    }
    history.pullsPresent = !pulls.heads.empty();
    if (isShallow)
        history.notes.push_back(u"shallow"_s);
    if (!history.pullsPresent)
        history.notes.push_back(u"no-pull-heads"_s);
    std::erase_if(history.reports, [&](const ReportHistory &report) { return !isReport(report.path); });
    sortByPath(history);
    return history;
}

} // namespace flotilla::interchange
