#pragma once

#include "domain/result.h"
#include "storage/location.h"

#include <QStringList>

namespace flotilla::storage {

/// SQL as an engine takes it: without comments (an apostrophe in one breaks Qt's binding), and {id}, {int}, {text}, {bytes} and
/// {strict} replaced.
QString sqlFor(Engine engine, const QString &text);

/// The statements of a text without comments, in order, without their semicolons.
QStringList splitStatements(const QString &text);

/// A query of resources/queries: the engine's own file if there is one, else the common one. StorageFailed.
Result<QString> loadQuery(Engine engine, const QString &name);

/// One step of the schema.
struct Migration {
    int version = 0;
    QStringList statements;
};

/// The newest step's number, without reading the steps: every start asks for it.
int newestMigration();

/// The steps in resources/migrations, in order: NNNN_*.sql, then the same number in the engine's own folder.
std::vector<Migration> loadMigrations(Engine engine);

} // namespace flotilla::storage
