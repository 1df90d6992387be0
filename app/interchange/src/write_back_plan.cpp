#include "branch_tree.h"
#include "interchange/git_page.h"
#include "write_back_targets.h"

#include <algorithm>
#include <map>

using namespace Qt::Literals::StringLiterals;

namespace flotilla::interchange {

namespace {

/// The bytes with what one change put in taken out again, as long as it stands there once.
std::optional<QByteArray> unspliced(const QByteArray &now, const QByteArray &before, const QByteArray &after)
{
    if (now == after)
        return before;
    const auto [a, b] = std::ranges::mismatch(before, after);
    const qsizetype head = a - before.begin();
    const qsizetype most = std::min(before.size(), after.size()) - head;
    qsizetype tail = 0;
    while (tail < most && before[before.size() - 1 - tail] == after[after.size() - 1 - tail])
        ++tail;
    const QByteArray in = after.sliced(head, after.size() - tail - head);
    const qsizetype at = now.indexOf(in);
    if (in.isEmpty() || at < 0 || now.indexOf(in, at + 1) >= 0)
        return std::nullopt;
    return now.first(at) + before.sliced(head, before.size() - tail - head) + now.sliced(at + in.size());
}

/// Puts the reviews of a request into branches, one after another.
class Planner {
public:
    Planner(const GitProgram &git, GitRemotes &remotes, const WriteBackRequest &request, const QString &page)
        : m_git(git), m_request(request), m_page(page), m_finder(git, remotes, request)
    {
    }

    Result<WriteBackPlan> run()
    {
        WriteBackPlan plan{.request = m_request};
        for (const ReviewToWrite &review : m_request.reviews) {
            PlannedWriteBack planned{.review = review, .path = review.path};
            planned.page = pageOf(review);
            const auto added = add(plan, planned);
            if (added)
                continue;
            if (added.error().code == ErrorCode::Cancelled)
                return std::unexpected(added.error());
            planned.problem = added.error();
            planned.periodMayHelp = m_request.way == WriteBackWay::Pull
                && (added.error().code == ErrorCode::PullMerged
                    || (added.error().code == ErrorCode::PullUnknown && !review.isOpen));
            plan.refused.push_back(std::move(planned));
        }
        return plan;
    }

private:
    /// What stands in a branch once the reviews before are in it.
    struct State {
        BranchTree tree;
        std::map<QString, QByteArray> files;
        QStringList own; ///< reviews put in
    };

    QUrl pageOf(const ReviewToWrite &review) const
    {
        if (review.isOpen && !review.pulls.empty())
            return pullFilesPage(m_page, review.pulls.back());
        return editPage(m_page, QString(), review.path);
    }

    Result<void> add(WriteBackPlan &plan, PlannedWriteBack &planned)
    {
        const auto target =
            m_request.way == WriteBackWay::Pull ? m_finder.ofPull(planned.review) : m_finder.ofPeriod(planned.review);
        if (!target)
            return std::unexpected(target.error());
        auto known = std::ranges::find_if(plan.branches, [&](const PlannedBranch &branch) {
            return branch.remote == target->remote && branch.branch == target->branch;
        });
        const bool isNew = known == plan.branches.end();
        PlannedBranch made{target->remote, target->shownAs, target->branch, target->tip, target->base, target->pull, {}};
        PlannedBranch &branch = isNew ? made : *known;
        if (auto done = fill(branch, planned, *target); !done)
            return done;
        branch.reviews.push_back(planned);
        if (isNew)
            plan.branches.push_back(std::move(made));
        return {};
    }

    Result<void> fill(PlannedBranch &branch, PlannedWriteBack &planned, const WriteBackTarget &target)
    {
        auto entry = entryIn(branch, planned);
        if (!entry && entry.error().code == ErrorCode::FileGone && target.pull == 0) {
            // It came to the default branch after the branch of the period was made.
            WriteBackTarget now = target;
            now.base = branch.base;
            const auto base = m_finder.baseWithDefault(now);
            if (!base)
                return std::unexpected(base.error());
            if (*base != branch.base) {
                // What is planned for it already stands in the same files: only the commits' ground is another.
                const auto state = m_states.find(branch.base);
                auto files = state != m_states.end() ? state->second.files : std::map<QString, QByteArray>();
                branch.base = *base;
                if (const auto read = stateOf(branch.base); !read)
                    return std::unexpected(read.error());
                m_states.at(branch.base).files = std::move(files);
                entry = entryIn(branch, planned);
            }
        }
        if (!entry)
            return std::unexpected(entry.error());
        State &state = m_states.at(branch.base);
        planned.path = entry->path;
        const auto known = state.files.find(entry->path);
        auto before = known != state.files.end() ? Result<QByteArray>(known->second) : readObject(m_git, entry->object);
        if (!before)
            return std::unexpected(before.error());
        planned.before = std::move(*before);
        const auto done = m_request.revert ? takeOut(planned) : put(planned, state);
        if (!done)
            return done;
        state.files[entry->path] = planned.after;
        state.own.append(planned.written);
        return {};
    }

    Result<State *> stateOf(const QByteArray &base)
    {
        const auto known = m_states.find(base);
        if (known != m_states.end())
            return &known->second;
        auto tree = BranchTree::read(m_git, base);
        if (!tree)
            return std::unexpected(tree.error());
        return &m_states.emplace(base, State{std::move(*tree), {}, {}}).first->second;
    }

    Result<BranchTree::Entry> entryIn(const PlannedBranch &branch, const PlannedWriteBack &planned)
    {
        const auto state = stateOf(branch.base);
        if (!state)
            return std::unexpected(state.error());
        return (*state)->tree.find(planned.review.path, planned.review.seen, branch.branch);
    }

    Result<void> put(PlannedWriteBack &planned, const State &state)
    {
        const ReviewToWrite &review = planned.review;
        const ReviewInsertion what{.review = review.markdown, .before = review.written, .language = m_request.language};
        auto placed = putReview(planned.before, m_request.rules, what);
        if (!placed) {
            Error error = placed.error();
            if (error.arguments.isEmpty() || error.code == ErrorCode::NotText)
                error.arguments = {planned.path};
            return std::unexpected(error);
        }
        QStringList own = state.own + review.known;
        own.append(review.written);
        const bool isTouched = placed->placing != ReviewPlacing::AlreadyThere
            && othersReview(planned.before, m_request.rules, own) != othersReview(review.seen, m_request.rules, own);
        if (isTouched)
            return fail(ErrorCode::ReviewTouched, {planned.path});
        planned.placing = placed->placing;
        planned.after = std::move(placed->content);
        planned.written = placed->written;
        planned.line = placed->line;
        return {};
    }

    Result<void> takeOut(PlannedWriteBack &planned)
    {
        const ReviewToWrite &review = planned.review;
        planned.written = review.written;
        planned.placing = ReviewPlacing::OwnReplaced;
        // As the commit that wrote it found the file, where that commit can be read.
        const auto at = [&](const QString &revision) {
            return m_git.run({u"cat-file"_s, u"blob"_s, revision + u':' + planned.path});
        };
        if (!review.commit.isEmpty()) {
            const auto before = at(review.commit + u'^');
            const auto after = at(review.commit);
            if (before && before->isFine() && after && after->isFine()) {
                if (const auto bytes = unspliced(planned.before, before->out, after->out)) {
                    planned.after = *bytes;
                    return {};
                }
            }
        }
        auto bytes = takeReviewOut(planned.before, m_request.rules, review.written);
        if (!bytes)
            return fail(ErrorCode::ReviewTouched, {planned.path});
        planned.after = std::move(*bytes);
        return {};
    }

    const GitProgram &m_git;
    const WriteBackRequest &m_request;
    QString m_page;
    TargetFinder m_finder;
    std::map<QByteArray, State> m_states;
};

/// Each review with the page it is pasted into.
WriteBackPlan planTexts(const WriteBackRequest &request)
{
    WriteBackPlan plan{.request = request};
    for (const ReviewToWrite &review : request.reviews) {
        PlannedWriteBack planned{.review = review, .path = review.path, .before = review.seen};
        planned.page = review.isOpen && !review.pulls.empty() ? pullFilesPage(request.page, review.pulls.back())
                                                              : editPage(request.page, QString(), review.path);
        const auto placed = putReview(review.seen, request.rules,
                                      {.review = review.markdown, .before = review.written, .language = request.language});
        if (!placed && placed.error().code == ErrorCode::NotAReview) {
            planned.problem = placed.error();
            plan.refused.push_back(std::move(planned));
            continue;
        }
        planned.written = placed ? placed->written : review.markdown.trimmed();
        if (placed) {
            planned.after = placed->content;
            planned.placing = placed->placing;
            planned.line = placed->line;
        }
        plan.texts.push_back(std::move(planned));
    }
    return plan;
}

} // namespace

int WriteBackPlan::count() const
{
    int count = int(texts.size());
    for (const PlannedBranch &branch : branches)
        count += int(branch.reviews.size());
    return count;
}

Result<WriteBackPlan> planWriteBack(const WriteBackRequest &request, const IsCancelled &isCancelled)
{
    if (request.way == WriteBackWay::Text)
        return planTexts(request);
    const auto git = GitProgram::find(request.repository, isCancelled, request.gitProgram);
    if (!git)
        return std::unexpected(git.error());
    auto remotes = GitRemotes::list(*git, request.page);
    if (!remotes)
        return std::unexpected(remotes.error());
    QString page = request.page;
    if (page.isEmpty()) {
        const auto repository = GitRepository::open(request.repository);
        page = repository ? (*repository)->page() : QString();
    }
    return Planner(*git, *remotes, request, page).run();
}

} // namespace flotilla::interchange
