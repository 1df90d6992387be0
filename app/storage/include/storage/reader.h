#pragma once

#include "domain/body.h"
#include "domain/id.h"
#include "domain/result.h"
#include "storage/schema.h"
#include "storage/store.h"

#include <QVariant>

#include <functional>
#include <vector>

namespace flotilla::storage {

/// Named values of a query: {":camp", …}. What crosses into SQL is qint64, QString, QByteArray and null.
using Bindings = std::vector<std::pair<QString, QVariant>>;

/// One row of a named query; columns by position.
class Row {
public:
    virtual ~Row() = default;
    virtual qint64 integer(int column) const = 0; ///< 0 for null
    virtual QString text(int column) const = 0;   ///< empty for null
    virtual QByteArray bytes(int column) const = 0;
    virtual bool isNull(int column) const = 0;
};

/// A consistent view of an opened place: everything read through one Reader is of one moment (a read transaction).
class Reader {
public:
    static Result<std::unique_ptr<Reader>> begin(Store &store);
    virtual ~Reader() = default;

    /// A record by id; deleted ones too when `withDeleted`. NotFound.
    template <class T>
    Result<T> get(Id<T> id, bool withDeleted = false);
    /// The records whose column has a value, without deleted ones, sorted by id. `column` is a name of Table<T>'s.
    template <class T>
    Result<std::vector<T>> where(std::string_view column, const QVariant &value);
    /// All records of a kind, without deleted ones, sorted by id.
    template <class T>
    Result<std::vector<T>> all();

    /// Runs a query of resources/queries by its file's name without ".sql" ("matrix_reports").
    virtual Result<void> query(std::string_view name, const Bindings &bindings,
                               const std::function<void(const Row &)> &each) = 0;

    /// The bytes of a body. NotFound.
    virtual Result<QByteArray> body(const BodyHash &hash) = 0;

    /// Id of the newest change that this view contains; 0 in an empty place.
    virtual qint64 lastChange() = 0;
};

} // namespace flotilla::storage

#include "storage/reader_impl.h"
