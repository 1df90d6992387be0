#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QMap>
#include <QProcess>
#include <QProcessEnvironment>
#include <QString>
#include <QStringList>

#include <optional>

namespace flotilla::test {

using namespace Qt::Literals::StringLiterals;

/// Runs git without the user's own configuration; what it printed, or nothing if it failed.
inline std::optional<QByteArray> runGit(const QStringList &arguments, const QByteArray &input = {})
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"GIT_CONFIG_GLOBAL"_s, u"/dev/null"_s);
    environment.insert(u"GIT_CONFIG_NOSYSTEM"_s, u"1"_s);
    for (const QString &name : {u"GIT_DIR"_s, u"GIT_WORK_TREE"_s, u"GIT_INDEX_FILE"_s})
        environment.remove(name);
    process.setProcessEnvironment(environment);
    process.start(u"git"_s, arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished() || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0) {
        qWarning() << "git" << arguments << process.readAllStandardError();
        return std::nullopt;
    }
    return process.readAllStandardOutput();
}

/// "Name <address>" of a commit, with a time in seconds.
struct Signature {
    QString who;
    qint64 at = 0;
};

struct CommitPlan {
    QString ref;
    QString message;
    Signature author;
    Signature committer; ///< the author when left out
    QList<int> parents;  ///< marks; none: a root
    QMap<QString, QByteArray> files;
    QStringList gone;
};

/// Builds a repository through `git fast-import`: commits are described one after the other, `write` makes them.
class GitBuilder {
public:
    /// A mark that later commits name as their parent.
    int commit(const CommitPlan &plan)
    {
        QList<std::pair<QString, int>> files;
        for (auto file = plan.files.begin(); file != plan.files.end(); ++file)
            files.append({file.key(), blob(file.value())});
        const Signature committer = plan.committer.who.isEmpty() ? plan.author : plan.committer;
        const int mark = ++m_marks;
        put("commit " + plan.ref.toUtf8() + "\nmark :" + QByteArray::number(mark) + '\n');
        put("author " + line(plan.author) + "committer " + line(committer));
        data(plan.message.toUtf8());
        for (qsizetype i = 0; i < plan.parents.size(); ++i)
            put(QByteArray(i == 0 ? "from :" : "merge :") + QByteArray::number(plan.parents[i]) + '\n');
        for (const QString &path : plan.gone)
            put("D " + path.toUtf8() + '\n');
        for (const auto &[path, id] : files)
            put("M 100644 :" + QByteArray::number(id) + ' ' + path.toUtf8() + '\n');
        put("\n");
        return mark;
    }
    void ref(const QString &name, int mark)
    {
        put("reset " + name.toUtf8() + "\nfrom :" + QByteArray::number(mark) + "\n\n");
    }
    bool write(const QString &path, const QString &head = u"refs/heads/main"_s)
    {
        return runGit({u"init"_s, u"-q"_s, u"--bare"_s, u"--template="_s, u"--object-format=sha1"_s, path})
            && runGit({u"-C"_s, path, u"fast-import"_s, u"--quiet"_s, u"--force"_s, u"--date-format=raw"_s}, m_stream)
            && runGit({u"-C"_s, path, u"symbolic-ref"_s, u"HEAD"_s, head});
    }

private:
    void put(const QByteArray &text) { m_stream += text; }
    void data(const QByteArray &bytes) { put("data " + QByteArray::number(bytes.size()) + '\n' + bytes + '\n'); }
    int blob(const QByteArray &bytes)
    {
        put("blob\nmark :" + QByteArray::number(++m_marks) + '\n');
        data(bytes);
        return m_marks;
    }
    static QByteArray line(const Signature &signature)
    {
        return signature.who.toUtf8() + ' ' + QByteArray::number(signature.at) + " +0800\n";
    }

    QByteArray m_stream;
    int m_marks = 0;
};

} // namespace flotilla::test
