#include "branch_tree.h"

#include <QCryptographicHash>
#include <QDir>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace flotilla::interchange {

namespace {

constexpr QByteArrayView linkMode = "120000";
constexpr int mostLinks = 5;

QByteArray blobName(const QByteArray &bytes)
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    hash.addData("blob " + QByteArray::number(bytes.size()) + QByteArray(1, '\0'));
    hash.addData(bytes);
    return hash.result().toHex();
}

/// The last folder and the file's name, folded: what stays when an edition moves.
QString tailOf(const QString &path)
{
    return path.section(u'/', -2).toCaseFolded();
}

} // namespace

Result<QByteArray> readObject(const GitProgram &git, const QByteArray &object)
{
    auto read = git.run({u"cat-file"_s, u"blob"_s, QString::fromLatin1(object)});
    if (!read)
        return std::unexpected(read.error());
    if (!read->isFine())
        return fail(ErrorCode::FetchFailed, {git.repository(), gitReasonIn(read->err)});
    return std::move(read->out);
}

Result<BranchTree> BranchTree::read(const GitProgram &git, const QByteArray &commit)
{
    const auto listed = git.run({u"ls-tree"_s, u"-r"_s, u"-z"_s, u"--full-tree"_s, QString::fromLatin1(commit)});
    if (!listed)
        return std::unexpected(listed.error());
    if (!listed->isFine())
        return fail(ErrorCode::FetchFailed, {git.repository(), gitReasonIn(listed->err)});
    BranchTree tree;
    for (const QByteArray &line : listed->out.split('\0')) {
        const qsizetype tab = line.indexOf('\t');
        const QList<QByteArray> facts = line.first(std::max<qsizetype>(tab, 0)).split(' ');
        if (tab < 0 || facts.size() != 3 || facts[1] != "blob")
            continue;
        const Entry entry{facts[0], facts[2], QString::fromUtf8(line.sliced(tab + 1))};
        if (entry.mode == linkMode) {
            const auto target = readObject(git, entry.object);
            if (!target)
                return std::unexpected(target.error());
            tree.m_links.emplace_back(entry.path, QString::fromUtf8(*target));
        }
        tree.m_entries.push_back(entry);
    }
    return tree;
}

const BranchTree::Entry *BranchTree::at(const QString &path) const
{
    const auto found = std::ranges::find(m_entries, path, &Entry::path);
    return found == m_entries.end() ? nullptr : &*found;
}

Result<BranchTree::Entry> BranchTree::find(const QString &path, const QByteArray &seen, const QString &branch) const
{
    QString wanted = path;
    for (int links = 0; links < mostLinks; ++links) {
        // A link may be the file itself or a folder above it.
        const auto link = std::ranges::find_if(
            m_links, [&](const auto &each) { return wanted == each.first || wanted.startsWith(each.first + u'/'); });
        if (link == m_links.end())
            break;
        const QString folder = link->first.contains(u'/') ? link->first.section(u'/', 0, -2) + u'/' : QString();
        const QString target = QDir::cleanPath(folder + link->second + wanted.sliced(link->first.size()));
        if (link->second.startsWith(u'/') || target == u".." || target.startsWith("../"_L1))
            return fail(ErrorCode::LinkOutsideTree, {wanted});
        wanted = target;
    }
    if (const Entry *exact = at(wanted); exact && exact->mode != linkMode)
        return *exact;

    const QByteArray same = blobName(seen);
    const auto hasText = [&](const Entry &each) { return each.object == same; };
    const auto hasTail = [&](const Entry &each) { return each.mode != linkMode && tailOf(each.path) == tailOf(path); };
    QStringList unclear;
    for (const auto &isIt : {std::function<bool(const Entry &)>(hasText), std::function<bool(const Entry &)>(hasTail)}) {
        std::vector<const Entry *> found;
        for (const Entry &each : m_entries)
            if (isIt(each))
                found.push_back(&each);
        if (found.size() == 1)
            return *found.front();
        for (const Entry *each : found)
            unclear.append(each->path);
    }
    unclear.removeDuplicates();
    if (!unclear.isEmpty())
        return fail(ErrorCode::PathUnclear, {path, unclear.join(u", "_s)});
    return fail(ErrorCode::FileGone, {path, branch});
}

} // namespace flotilla::interchange
