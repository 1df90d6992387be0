#include "sql_text.h"

#include <QDir>
#include <QFile>

#include <map>

using namespace Qt::Literals::StringLiterals;

namespace flotilla::storage {

namespace {

QString folderOf(Engine engine)
{
    return engine == Engine::Sqlite ? u"sqlite/"_s : u"postgresql/"_s;
}

std::optional<QString> read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return QString::fromUtf8(file.readAll());
}

/// Calls `each` with every character that is no part of a comment and whether it stands inside quotes.
void scan(const QString &text, const std::function<void(QChar, bool)> &each)
{
    QChar quote;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (!quote.isNull()) {
            if (c == quote)
                quote = QChar();
            each(c, true);
        } else if (c == u'-' && i + 1 < text.size() && text[i + 1] == u'-') {
            const qsizetype end = text.indexOf(u'\n', i);
            i = (end < 0 ? text.size() : end) - 1;
        } else {
            if (c == u'\'' || c == u'"')
                quote = c;
            each(c, false);
        }
    }
}

} // namespace

QString sqlFor(Engine engine, const QString &text)
{
    QString sql;
    scan(text, [&](QChar c, bool) { sql += c; });
    const bool sqlite = engine == Engine::Sqlite;
    sql.replace(u"{id}"_s, sqlite ? u"INTEGER PRIMARY KEY"_s : u"BIGINT PRIMARY KEY"_s);
    sql.replace(u"{int}"_s, sqlite ? u"INTEGER"_s : u"BIGINT"_s);
    sql.replace(u"{text}"_s, sqlite ? u"TEXT"_s : u"TEXT COLLATE \"C\""_s);
    sql.replace(u"{bytes}"_s, sqlite ? u"BLOB"_s : u"BYTEA"_s);
    sql.replace(u"{strict}"_s, sqlite ? u"STRICT"_s : QString());
    return sql.trimmed();
}

QStringList splitStatements(const QString &text)
{
    QStringList statements;
    QString current;
    scan(text, [&](QChar c, bool quoted) {
        if (c == u';' && !quoted) {
            statements.append(current.trimmed());
            current.clear();
        } else {
            current += c;
        }
    });
    statements.append(current.trimmed());
    statements.removeAll(QString());
    return statements;
}

Result<QString> loadQuery(Engine engine, const QString &name)
{
    for (const QString &folder : {folderOf(engine), QString()}) {
        if (const auto text = read(u":/queries/"_s + folder + name + u".sql"_s))
            return sqlFor(engine, *text);
    }
    return fail(ErrorCode::StorageFailed, {u"no query "_s + name});
}

int newestMigration()
{
    const QStringList files = QDir(u":/migrations"_s).entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
    return files.isEmpty() ? 0 : files.last().left(4).toInt();
}

std::vector<Migration> loadMigrations(Engine engine)
{
    std::map<int, QStringList> steps;
    for (const QString &folder : {QString(), folderOf(engine)}) {
        const QDir dir(u":/migrations/"_s + folder);
        for (const QString &file : dir.entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
            const auto text = read(dir.filePath(file));
            if (text)
                steps[file.left(4).toInt()] += splitStatements(sqlFor(engine, *text));
        }
    }
    std::vector<Migration> migrations;
    migrations.reserve(steps.size());
    for (const auto &[version, statements] : steps)
        migrations.push_back({version, statements});
    return migrations;
}

} // namespace flotilla::storage
