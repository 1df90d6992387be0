#pragma once

#include "storage/transaction.h"

#include <QIODevice>

namespace flotilla::storage {

/// For whom an archive is (rule 12). Only the coordinator's is complete: the others' lack the history, what is deleted, and
/// what their readers must not have.
enum class Audience { Public, Mentor, Assistant, Coordinator };

/// Writes everything as JSON, one record a line: a line about the archive, the records of each table by id, the history, and the
/// bodies that they name by hash. The same place gives the same bytes. WriteFailed.
Result<void> exportArchive(Reader &reader, QIODevice &out, Audience audience = Audience::Coordinator);

/// What an import brought.
struct Imported {
    int records = 0;
    int changes = 0;
    int bodies = 0;
};

/// Reads an archive into an empty place, in one transaction, history and versions as they were. BadArchive (name, line);
/// NotAllowed when the place has records; NewerSchema.
Result<Imported> importArchive(Store &store, QIODevice &in, const QString &name);

} // namespace flotilla::storage
