#include "git_program.h"
#include "interchange/write_back.h"
#include "write_back_problems.h"

#include <QRegularExpression>
#include <QTemporaryDir>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace flotilla::interchange {

namespace {

QString text(const QByteArray &object)
{
    return QString::fromLatin1(object);
}

/// What git says when a server knows who asks and says no.
bool isDenied(const QString &message)
{
    static const std::array words{
        u"permission denied"_s,      u"access denied"_s,           u"error: 403"_s,
        u"authentication failed"_s,  u"could not read username"_s, u"write access"_s,
        u"not allowed to push"_s,    u"not authorized"_s,          u"unable to create temporary object"_s,
        u"insufficient permission"_s};
    return std::ranges::any_of(words, [&](const QString &word) { return message.contains(word, Qt::CaseInsensitive); });
}

class Pusher {
public:
    Pusher(const GitProgram &git, const WriteBackRequest &request, Instant now) : m_git(git), m_request(request), m_now(now)
    {
    }

    /// Commits and pushes a branch's reviews; gives each one's commit. BranchMoved when the remote is not as it was seen.
    Result<QList<QByteArray>> run(const PlannedBranch &branch)
    {
        QTemporaryDir folder;
        if (!folder.isValid())
            return fail(ErrorCode::WriteFailed, {folder.path(), folder.errorString()});
        m_environment = {{u"GIT_INDEX_FILE"_s, folder.filePath(u"index"_s)}};
        if (const auto known = setCommitter(); !known)
            return std::unexpected(known.error());
        if (const auto read = ask({u"read-tree"_s, text(branch.base)}); !read)
            return std::unexpected(read.error());
        QList<QByteArray> commits;
        QByteArray head = branch.base;
        bool isChanged = false;
        for (const PlannedWriteBack &planned : branch.reviews) {
            if (planned.after == planned.before) {
                commits.append(head);
                continue;
            }
            isChanged = true;
            const auto commit = commitOf(planned, head);
            if (!commit)
                return std::unexpected(commit.error());
            head = *commit;
            commits.append(head);
        }
        if (!isChanged)
            return commits;
        if (const auto done = push(branch, head); !done)
            return std::unexpected(done.error());
        return commits;
    }

private:
    Result<QByteArray> ask(const QStringList &arguments, const QByteArray &input = {},
                           const GitProgram::Environment &more = {})
    {
        GitProgram::Environment environment = m_environment;
        environment.insert(environment.end(), more.begin(), more.end());
        const QStringList fixed{u"-c"_s, u"core.ignoreCase=false"_s, u"-c"_s, u"i18n.commitEncoding=UTF-8"_s};
        auto output = m_git.run(fixed + arguments, input, environment);
        if (!output)
            return std::unexpected(output.error());
        if (!output->isFine())
            return fail(ErrorCode::WriteFailed, {m_git.repository(), gitReasonIn(output->err)});
        return output->out.trimmed();
    }

    /// Who records: as Git knows its user.
    Result<void> setCommitter()
    {
        const auto known = m_git.run({u"-c"_s, u"user.useConfigOnly=true"_s, u"var"_s, u"GIT_COMMITTER_IDENT"_s});
        if (!known)
            return std::unexpected(known.error());
        static const QRegularExpression form(u"\\A(.*) <(.*)> \\d+ [+-]\\d+\\z"_s);
        const auto match = form.match(known->line());
        if (!known->isFine() || !match.hasMatch())
            return fail(ErrorCode::GitIdentityMissing);
        m_user = {match.captured(1), match.captured(2), {}};
        const QString at = u'@' + QString::number(toMsecs(m_now) / 1000) + u" +0000"_s;
        m_environment.insert(m_environment.end(),
                             {{u"GIT_COMMITTER_NAME"_s, m_user.name},
                              {u"GIT_COMMITTER_EMAIL"_s, m_user.email},
                              {u"GIT_COMMITTER_DATE"_s, at},
                              {u"GIT_AUTHOR_DATE"_s, at}});
        const auto sign = m_git.run({u"config"_s, u"--type=bool"_s, u"--get"_s, u"commit.gpgSign"_s});
        m_signs = sign && sign->line() == "true"_L1;
        return {};
    }

    /// The mentor, as Git takes a name and an address; without an address the forge's that reaches nobody.
    CommitPerson authorOf(const PlannedWriteBack &planned) const
    {
        CommitPerson author = planned.review.author;
        if (author.name.isEmpty())
            author.name = author.login;
        if (author.email.isEmpty() && !author.login.isEmpty()) {
            const QString host = QUrl(m_request.page).host();
            author.email = author.login + u"@users.noreply."_s + (host.isEmpty() ? u"example"_s : host);
        }
        const bool isUser = author.email.compare(m_user.email, Qt::CaseInsensitive) == 0;
        return author.name.isEmpty() || author.email.isEmpty() || isUser ? m_user : author;
    }

    Result<QByteArray> commitOf(const PlannedWriteBack &planned, const QByteArray &parent)
    {
        const auto blob = ask({u"hash-object"_s, u"-w"_s, u"--stdin"_s}, planned.after);
        if (!blob)
            return blob;
        const auto there = ask({u"ls-tree"_s, u"-z"_s, u"--full-tree"_s, text(parent), u"--"_s, planned.path});
        if (!there)
            return there;
        const QByteArray mode = there->isEmpty() ? QByteArray("100644") : there->first(6);
        const QByteArray line = mode + ' ' + *blob + '\t' + planned.path.toUtf8() + '\0';
        if (const auto put = ask({u"update-index"_s, u"-z"_s, u"--index-info"_s}, line); !put)
            return put;
        const auto tree = ask({u"write-tree"_s});
        if (!tree)
            return tree;
        const CommitPerson author = authorOf(planned);
        QStringList arguments{u"commit-tree"_s, u"-p"_s, text(parent), u"-F"_s, u"-"_s};
        if (m_signs)
            arguments.append(u"-S"_s);
        return ask(arguments + QStringList{text(*tree)}, (commitMessage(m_request, planned.path) + u'\n').toUtf8(),
                   {{u"GIT_AUTHOR_NAME"_s, author.name}, {u"GIT_AUTHOR_EMAIL"_s, author.email}});
    }

    Result<void> push(const PlannedBranch &branch, const QByteArray &head)
    {
        const QString name = u"refs/heads/"_s + branch.branch;
        const auto pushed = m_git.run({u"push"_s, u"--porcelain"_s, u"--no-follow-tags"_s, u"--recurse-submodules=no"_s,
                                       u"--force-with-lease="_s + name + u':' + text(branch.tip), u"--"_s, branch.remote,
                                       text(head) + u':' + name});
        if (!pushed)
            return std::unexpected(pushed.error());
        if (pushed->isFine())
            return {};
        const QString said = QString::fromUtf8(pushed->out);
        if (said.contains("(stale info)"_L1) || said.contains("(fetch first)"_L1) || said.contains("(non-fast-forward)"_L1)
            || said.contains("cannot lock ref"_L1) || pushed->err.contains("cannot lock ref"_L1))
            return fail(ErrorCode::BranchMoved, {branch.branch});
        static const QRegularExpression remoteReason(u"\\[remote rejected\\] \\((.*)\\)"_s);
        if (const auto match = remoteReason.match(said); match.hasMatch()) {
            static const QRegularExpression hookLine(u"^remote: *(?:error: *)?(\\S.*)$"_s,
                                                     QRegularExpression::MultilineOption);
            const auto hook = hookLine.match(pushed->err);
            return fail(ErrorCode::PushDenied,
                        {branch.shownAs, branch.branch, hook.hasMatch() ? hook.captured(1).trimmed() : match.captured(1)});
        }
        if (isDenied(pushed->err))
            return fail(ErrorCode::PushDenied, {branch.shownAs, branch.branch, gitReasonIn(pushed->err)});
        return fail(ErrorCode::PushFailed, {branch.shownAs, gitReasonIn(pushed->err)});
    }

    const GitProgram &m_git;
    const WriteBackRequest &m_request;
    Instant m_now;
    GitProgram::Environment m_environment;
    CommitPerson m_user;
    bool m_signs = false;
};

WrittenBack outcomeOf(const WriteBackRequest &request, const PlannedWriteBack &planned, Instant now)
{
    WrittenBack written{.placing = planned.placing, .content = planned.after, .written = planned.written};
    written.record.review = planned.review.review;
    written.record.way = request.way;
    written.record.path = planned.path;
    written.record.at = now;
    written.record.source = BodyHash::of(planned.review.markdown.toUtf8());
    return written;
}

class Carrier {
public:
    Carrier(const WriteBackPlan &plan, Instant now, const IsCancelled &isCancelled)
        : m_plan(plan), m_now(now), m_isCancelled(isCancelled)
    {
    }

    Result<std::vector<WrittenBack>> run()
    {
        for (const PlannedWriteBack &planned : m_plan.refused)
            addRefused(planned);
        for (const PlannedWriteBack &planned : m_plan.texts)
            addDone(planned, {}, {});
        if (m_plan.branches.empty())
            return std::move(m_written);
        const auto git = GitProgram::find(m_plan.request.repository, m_isCancelled, m_plan.request.gitProgram);
        if (!git)
            return std::unexpected(git.error());
        for (const PlannedBranch &branch : m_plan.branches)
            carry(*git, branch, true);
        return std::move(m_written);
    }

private:
    void addRefused(const PlannedWriteBack &planned)
    {
        if (planned.problem)
            addFailed(planned, *planned.problem);
    }

    void addFailed(const PlannedWriteBack &planned, const Error &problem)
    {
        WrittenBack written = outcomeOf(m_plan.request, planned, m_now);
        written.problem = problem;
        written.record.state = WriteBackState::Failed;
        written.record.problem = problemText(problem);
        m_written.push_back(std::move(written));
    }

    void addDone(const PlannedWriteBack &planned, const PlannedBranch &branch, const QByteArray &commit)
    {
        WrittenBack written = outcomeOf(m_plan.request, planned, m_now);
        written.record.state = m_plan.request.revert ? WriteBackState::Reverted : WriteBackState::Done;
        const bool isAddress = branch.remote.contains(u'/') || branch.remote.contains(u':');
        written.record.remote = isAddress ? branch.shownAs : branch.remote;
        written.record.branch = branch.branch;
        written.record.commit = text(commit);
        m_written.push_back(std::move(written));
    }

    void carry(const GitProgram &git, const PlannedBranch &branch, bool mayTryAgain)
    {
        const auto commits = m_isCancelled && m_isCancelled() ? Result<QList<QByteArray>>(fail(ErrorCode::Cancelled))
                                                              : Pusher(git, m_plan.request, m_now).run(branch);
        if (commits) {
            for (std::size_t i = 0; i < branch.reviews.size(); ++i)
                addDone(branch.reviews[i], branch, commits->at(qsizetype(i)));
        } else if (commits.error().code == ErrorCode::BranchMoved && mayTryAgain) {
            tryAgain(git, branch);
        } else {
            for (const PlannedWriteBack &planned : branch.reviews)
                addFailed(planned, commits.error());
        }
    }

    /// Somebody pushed meanwhile: the branch is read again.
    void tryAgain(const GitProgram &git, const PlannedBranch &branch)
    {
        WriteBackRequest request = m_plan.request;
        request.reviews.clear();
        for (const PlannedWriteBack &planned : branch.reviews) {
            request.reviews.push_back(planned.review);
            // The forge may not have moved the pull request's head yet.
            if (branch.pull != 0 && request.reviews.back().branch.isEmpty()) {
                request.reviews.back().remote = branch.remote;
                request.reviews.back().branch = branch.branch;
            }
        }
        const auto again = planWriteBack(request, m_isCancelled);
        if (!again) {
            for (const PlannedWriteBack &planned : branch.reviews)
                addFailed(planned, again.error());
            return;
        }
        for (const PlannedWriteBack &planned : again->refused)
            addRefused(planned);
        for (const PlannedBranch &now : again->branches)
            carry(git, now, false);
    }

    const WriteBackPlan &m_plan;
    Instant m_now;
    const IsCancelled &m_isCancelled;
    std::vector<WrittenBack> m_written;
};

} // namespace

Result<std::vector<WrittenBack>> carryOut(const WriteBackPlan &plan, Instant now, const IsCancelled &isCancelled)
{
    return Carrier(plan, now, isCancelled).run();
}

} // namespace flotilla::interchange
