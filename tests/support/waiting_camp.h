#pragma once

#include "support/folders.h"
#include "support/git_builder.h"

#include <QTemporaryDir>

#include <optional>
#include <vector>

namespace flotilla::test {

/// A camp's bare repository on disk in which the reports of the last period wait for a review in open pull requests, each with a
/// branch of its own (pull-7): a real camp as its history tells it, or one of invented people.
class WaitingCamp {
public:
    struct Pull {
        QString branch;
        QString path;             ///< of the report there
        QByteArray tip;           ///< hexadecimal name of the commit that hands it in
        QByteArray handedIn;      ///< the report's bytes
        QByteArray reviewed = {}; ///< the bytes it shall have with `review(number)`; empty: not known beforehand
    };

    QString repository() const { return m_folder.filePath(u"camp.git"_s); }
    const std::vector<Pull> &pulls() const { return m_pulls; }
    /// What is written about a report here, a text of its own for each.
    static QString review(const QString &branch) { return u"%1: 做得扎实，继续。"_s.arg(branch); }

    /// Of a camp's folder, its history and the tool that builds a repository from them: its last reports, before anybody reviewed.
    bool buildReal(const QString &camp, const QString &tool, int reports)
    {
        QProcess making;
        making.start(
            u"python3"_s,
            {tool, camp, camp + u"/history.csv"_s, u"--out"_s, repository(), u"--unmerged"_s, QString::number(reports)});
        if (!making.waitForFinished(120000) || making.exitCode() != 0)
            return false;
        const auto refs = git({u"for-each-ref"_s, u"--format=%(refname)"_s, u"refs/pull"_s});
        for (const QByteArray &ref : refs.trimmed().split('\n'))
            if (!open(QString::fromUtf8(ref)))
                return false;
        return setGitUser() && m_pulls.size() == size_t(reports);
    }

    /// Of invented people: reports as people write them, with and without the heading, of both line ends.
    bool buildInvented(int reports)
    {
        const qint64 start = 1'930'000'000;
        GitBuilder builder;
        const QString merger = u"Ye Zhou <ye-zhou@users.noreply.example>"_s;
        int main = builder.commit(
            {u"refs/heads/main"_s, u"begin"_s, {merger, start}, {}, {}, {{u"Camp/README.md"_s, "camp\n"}}, {}});
        for (int i = 1; i <= reports; ++i)
            main = builder.commit({u"refs/heads/main"_s,
                                   u"Hand in (#%1)"_s.arg(100 + i),
                                   {mentee(i), start + 60LL * i},
                                   {},
                                   {main},
                                   {{path(i, u"2031.03.03~2031.03.16"_s), text(i, 0, u"写得清楚。"_s)}},
                                   {}});
        for (int i = 1; i <= reports; ++i) {
            const QString branch = u"pull-%1"_s.arg(i);
            const QString file = path(i, u"2031.03.17~2031.03.30"_s);
            const Pull pull{branch, file, {}, text(i, i, {}), text(i, i, review(branch))};
            const int head = builder.commit({u"refs/heads/"_s + branch,
                                             u"Hand in"_s,
                                             {mentee(i), start + 100000 + 60LL * i},
                                             {},
                                             {main},
                                             {{file, pull.handedIn}},
                                             {}});
            builder.ref(u"refs/pull/%1/head"_s.arg(i), head);
            m_pulls.push_back(pull);
        }
        if (!builder.write(repository()) || !setGitUser())
            return false;
        for (Pull &pull : m_pulls)
            pull.tip = git({u"rev-parse"_s, u"refs/heads/"_s + pull.branch}).trimmed();
        return true;
    }

    /// What git answers about the repository.
    QByteArray git(const QStringList &arguments) const
    {
        return runGit(QStringList{u"-C"_s, repository(), u"-c"_s, u"core.quotePath=false"_s} + arguments).value_or("failed");
    }

private:
    /// A pull request that main never got stands at the commit that hands in, and so does a branch of its own.
    bool open(const QString &ref)
    {
        const QString number = ref.section(u'/', 2, 2);
        if (isMerged(number))
            return true;
        const QByteArray tip =
            git({u"rev-list"_s, u"--reverse"_s, u"--first-parent"_s, ref, u"^refs/heads/main"_s}).split('\n').value(0);
        const QString path = QString::fromUtf8(
            git({u"diff-tree"_s, u"--no-commit-id"_s, u"--name-only"_s, u"-r"_s, QString::fromLatin1(tip)}).trimmed());
        const QString branch = u"pull-"_s + number;
        for (const QString &name : {ref, u"refs/heads/"_s + branch})
            if (git({u"update-ref"_s, name, QString::fromLatin1(tip)}) == "failed")
                return false;
        m_pulls.push_back({branch, path, tip, git({u"cat-file"_s, u"blob"_s, QString::fromLatin1(tip) + u':' + path})});
        return true;
    }
    bool isMerged(const QString &number) const
    {
        return !git({u"log"_s, u"--format=%s"_s, u"--fixed-strings"_s, u"--grep=(#%1)"_s.arg(number), u"refs/heads/main"_s})
                    .trimmed()
                    .isEmpty();
    }
    bool setGitUser() const
    {
        const QString file = m_folder.filePath(u"gitconfig"_s);
        qputenv("GIT_CONFIG_GLOBAL", file.toUtf8());
        qputenv("GIT_CONFIG_NOSYSTEM", "1");
        return writeFile(file, "[user]\nname = Ye Zhou\nemail = ye-zhou@example.org\n");
    }

    static QString login(int i) { return u"mentee-%1"_s.arg(i, 2, 10, QChar(u'0')); }
    static QString mentee(int i) { return u"Mentee %1 <%2@users.noreply.example>"_s.arg(i).arg(login(i)); }
    static QString path(int i, const QString &days)
    {
        return u"Camp/%1_%2/[WeeklyReport]%3.md"_s.arg(i, 2, 10, QChar(u'0')).arg(login(i), days);
    }
    /// `kind` says how it is written; `review`: what stands under the heading, none for what waits.
    static QByteArray text(int i, int kind, const QString &review)
    {
        QString body =
            u"### 姓名\n%1\n\n### 实习项目\n船坞\n\n### 本周工作\n\n1. 第 %2 号浮标\n\n### 下周工作\n上漆\n"_s.arg(login(i))
                .arg(i);
        switch (kind % 4) {
        case 1: // an empty section
            body += u"\n### 导师点评\n"_s + (review.isEmpty() ? QString() : review + u'\n');
            break;
        case 2: // no section
            body += review.isEmpty() ? QString() : u"\n### 导师点评\n"_s + review + u'\n';
            break;
        default:
            body += u"\n### 导师点评\n"_s + (review.isEmpty() ? u"请联系导师填写"_s : review) + u'\n';
        }
        if (kind % 3 == 2)
            body.replace(u'\n', u"\r\n"_s);
        return (kind % 5 == 4 ? QByteArray("\xEF\xBB\xBF") : QByteArray()) + body.toUtf8();
    }

    QTemporaryDir m_folder;
    std::vector<Pull> m_pulls;
};

} // namespace flotilla::test
