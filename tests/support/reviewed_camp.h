#pragma once

#include "interchange/apply_plan.h"
#include "interchange/known_camps.h"
#include "interchange/planner.h"
#include "storage/transaction.h"
#include "support/folders.h"
#include "support/git_builder.h"

#include <QTemporaryDir>

#include <algorithm>

namespace flotilla::test {

/// A camp's bare repository on disk, and a place that it was imported into, where three of its reports were reviewed: those in the
/// open pull requests 5 and 6 (branches pull-5, pull-6) and one on the default branch. People are invented.
class ReviewedCamp {
public:
    const QString merged = u"Camp/01_lin-qiao/[WeeklyReport]2031.03.03~2031.03.16.md"_s;
    const QString fifth = u"Camp/01_lin-qiao/[WeeklyReport]2031.03.17~2031.03.30.md"_s;
    const QString sixth = u"Camp/02_mei-tang/[WeeklyReport]2031.03.17~2031.03.30.md"_s;

    /// Makes the repository, imports it and enters the reviews; false if something failed.
    bool build()
    {
        return makeRepository() && setGitUser() && import() && enter(fifth, u"做得好，请附上基线。\n\n- 先测量\n- 再改"_s)
            && enter(sixth, u"Good start; please add a test."_s) && enter(merged, u"第一份周报写得清楚。"_s);
    }
    QString repository() const { return m_folder.filePath(u"camp.git"_s); }
    QString path(const QString &name) const { return m_folder.filePath(name); }
    storage::Location place() const { return storage::Location::parse(m_folder.filePath(u"camp.flotilla"_s)); }
    const FixedClock &clock() const { return m_clock; }

    static QByteArray report(const QByteArray &work)
    {
        return "### 姓名\r\n林桥\r\n\r\n### 本周工作\r\n" + work
            + "\r\n\r\n### 下周工作\r\n上漆\r\n\r\n### 导师点评\r\n请联系导师填写\r\n";
    }
    /// A file of a branch as it is in the repository now.
    QByteArray file(const QString &branch, const QString &name) const
    {
        return runGit({u"-C"_s, repository(), u"cat-file"_s, u"blob"_s, branch + u':' + name}).value_or("failed");
    }
    /// A hook of the repository, as a script for sh.
    bool hook(const QString &name, const QByteArray &script) const
    {
        const QString file = repository() + u"/hooks/"_s + name;
        return writeFile(file, "#!/bin/sh\n" + script)
            && QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    /// A public review, for use in an edit.
    static Result<Id<Review>> add(storage::Transaction &transaction, Id<Report> report, const QString &text, Instant now)
    {
        const auto body = transaction.putBody(text.toUtf8());
        if (!body)
            return std::unexpected(body.error());
        Review review{.report = report, .at = now, .body = *body, .origin = ReviewOrigin::Entered};
        if (auto done = transaction.insert(review); !done)
            return std::unexpected(done.error());
        return review.id;
    }

private:
    bool makeRepository()
    {
        const qint64 start = 1'930'000'000;
        const QString lin = u"Lin Qiao <lin-qiao@users.noreply.example>"_s;
        const QString mei = u"Mei Tang <mei-tang@users.noreply.example>"_s;
        GitBuilder builder;
        const int root =
            builder.commit({u"refs/heads/main"_s, u"begin"_s, {lin, start}, {}, {}, {{u"Camp/README.md"_s, "camp\n"}}, {}});
        const int main = builder.commit(
            {u"refs/heads/main"_s, u"Hand in (#3)"_s, {lin, start + 3600}, {}, {root}, {{merged, report("船锚")}}, {}});
        const int five = builder.commit(
            {u"refs/heads/pull-5"_s, u"Hand in"_s, {lin, start + 7200}, {}, {main}, {{fifth, report("浮标")}}, {}});
        const int six = builder.commit(
            {u"refs/heads/pull-6"_s, u"Hand in"_s, {mei, start + 7300}, {}, {main}, {{sixth, report("缆绳")}}, {}});
        builder.ref(u"refs/pull/5/head"_s, five);
        builder.ref(u"refs/pull/6/head"_s, six);
        return builder.write(repository());
    }
    bool setGitUser() const
    {
        const QString file = m_folder.filePath(u"gitconfig"_s);
        qputenv("GIT_CONFIG_GLOBAL", file.toUtf8());
        qputenv("GIT_CONFIG_NOSYSTEM", "1");
        return writeFile(file, "[user]\nname = Ada\nemail = ada@example.org\n");
    }
    template <class Fn>
    bool edit(storage::Store &store, Fn fn)
    {
        const auto transaction = storage::Transaction::begin(store, {.code = u"import"_s, .who = u"ada"_s}, m_clock);
        return transaction && fn(**transaction) && (*transaction)->commit();
    }
    bool import()
    {
        const auto store = storage::Store::open(place(), storage::OpenMode::Create);
        const auto plan = interchange::planImport({.source = repository()}, {});
        return store && plan && edit(**store, [&](storage::Transaction &transaction) {
                   return interchange::applyPlan(transaction, *plan).has_value();
               });
    }
    bool enter(const QString &path, const QString &text)
    {
        m_clock.set(m_clock.now() + std::chrono::minutes(1));
        const auto store = storage::Store::open(place(), storage::OpenMode::ReadWrite);
        return store && edit(**store, [&](storage::Transaction &transaction) {
                   const auto reports = transaction.all<Report>();
                   const auto found = std::ranges::find(*reports, path, &Report::path);
                   return found != reports->end() && add(transaction, found->id, text, m_clock.now()).has_value();
               });
    }

    QTemporaryDir m_folder;
    FixedClock m_clock{instantFromMsecs(1'932'000'000'000)};
};

} // namespace flotilla::test
