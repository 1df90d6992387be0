#pragma once

#include "storage/reader.h"

namespace flotilla::storage {

/// Who changes something and why, as the history keeps it: codes and names, never a translated sentence.
struct ChangeLabel {
    QString code; ///< "import", "edit-person", "exempt", …
    QStringList arguments = {};
    QString who = {}; ///< login or name of the user
    QString reason = {};

    bool operator==(const ChangeLabel &) const = default;
};

/// A write: one transaction with its history, all or nothing. Waits for other writers, Busy after a while. It is a Reader
/// too and sees its own writes. Without `commit()` nothing happened. After the first write that fails every further one and
/// the commit fail with the same error; reading that finds nothing is no failure.
///
/// Errors name a record as "<table>/<13 letters of its id>" (recordName).
class Transaction : public Reader {
public:
    /// Busy, NewerSchema, NoPermission when the place can only be read.
    static Result<std::unique_ptr<Transaction>> begin(Store &store, const ChangeLabel &label, const Clock &clock);

    /// Gives the record an id (if it has none) and version 1. NotUnique, NullCharacter.
    template <class T>
    Result<void> insert(T &record);
    /// Writes a changed record if its version is still the stored one, and counts it up. Writing what is stored already
    /// writes nothing. VersionConflict names who changed what; NotUnique, NotFound, NullCharacter.
    template <class T>
    Result<void> update(T &record);
    /// Marks a record deleted. NotFound.
    template <class T>
    Result<void> remove(Id<T> id);
    /// Brings a deleted record back. NotUnique, NotFound.
    template <class T>
    Result<void> restore(Id<T> id);

    /// Stores a text or attachment once and gives its hash. TextTooLong over 25 MB.
    virtual Result<BodyHash> putBody(const QByteArray &bytes) = 0;

    /// Makes it durable and gives the change's id; 0 when nothing was written (then the history has no entry either).
    virtual Result<qint64> commit() = 0;

    /// The same for records of any kind.
    virtual Result<void> insertRow(const TableInfo &table, RecordRow &row) = 0;
    virtual Result<void> updateRow(const TableInfo &table, RecordRow &row) = 0;
    virtual Result<void> removeRow(const TableInfo &table, qint64 id) = 0;
    virtual Result<void> restoreRow(const TableInfo &table, qint64 id) = 0;
};

/// How errors and findings name a record: "person/0c5h8…".
QString recordName(const TableInfo &table, qint64 id);

} // namespace flotilla::storage

#include "storage/transaction_impl.h"
