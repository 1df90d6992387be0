#pragma once

#include "domain/body.h"
#include "domain/id.h"
#include "domain/result.h"
#include "storage/record_codec.h"
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
    Row() = default;
    Row(const Row &) = delete;
    Row &operator=(const Row &) = delete;
    virtual ~Row() = default;
    virtual qint64 integer(int column) const = 0; ///< 0 for null
    virtual QString text(int column) const = 0;   ///< empty for null
    virtual QByteArray bytes(int column) const = 0;
    virtual bool isNull(int column) const = 0;
};

/// Which rows of a table are meant.
struct RowFilter {
    QString column = {}; ///< empty: all rows
    QVariant value = {}; ///< null: rows without a value there
    bool withDeleted = false;
};

/// A consistent view of an opened place: everything read through one Reader is of one moment (a read transaction).
/// A store has one moment at a time: readers of one store that live together share it.
class Reader {
public:
    /// NewerSchema if another program upgraded the place meanwhile; StorageFailed while the store writes.
    static Result<std::unique_ptr<Reader>> begin(Store &store);

    Reader() = default;
    Reader(const Reader &) = delete;
    Reader &operator=(const Reader &) = delete;
    virtual ~Reader() = default;

    /// A record by id; deleted ones too when `withDeleted`. NotFound.
    template <class T>
    Result<T> get(Id<T> id, bool withDeleted = false);
    /// The records whose column has a value, without deleted ones, sorted by id. `column` is a name of Table<T>'s, in SQL
    /// ("days_first"); `value` as it crosses into SQL, null for records without one.
    template <class T>
    Result<std::vector<T>> where(std::string_view column, const QVariant &value);
    /// The same for a value of the member's own type: an id, an enumeration, a day.
    template <class T, class Value>
        requires(!std::convertible_to<Value, QVariant> && requires { ColumnTraits<Value>::parts; })
    Result<std::vector<T>> where(std::string_view column, const Value &value);
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

    /// Of the place that is read.
    virtual Engine engine() const = 0;

    /// Records of any kind, sorted by id: for code that handles all alike. NotFound if `byId` and there is none.
    virtual Result<RecordRow> row(const TableInfo &table, qint64 id, bool withDeleted = false) = 0;
    virtual Result<void> rows(const TableInfo &table, const RowFilter &filter,
                              const std::function<void(RecordRow)> &each) = 0;
};

} // namespace flotilla::storage

#include "storage/reader_impl.h"
