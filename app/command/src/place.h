#pragma once

#include "domain/camp.h"
#include "storage/reader.h"
#include "verb.h"

#include <QCoreApplication>

namespace flotilla::command {

/// An opened place with a view of it.
struct Place {
    std::unique_ptr<storage::Store> store;
    std::unique_ptr<storage::Reader> reader;
};

/// Opens FILE for reading.
Result<Place> openForReading(const QString &file);

/// A place to write to. A new file is made beside its name and gets it when it is kept, so that a command that fails or is
/// cancelled leaves nothing, and touches nothing that another program made there meanwhile.
class Target {
public:
    /// Opens FILE, or makes it. The folder must be there.
    static Result<Target> open(const QString &file);
    Target(Target &&) noexcept = default;
    Target &operator=(Target &&) = delete;
    ~Target();

    storage::Store &store() const { return *m_store; }
    /// Closes the place, with what was written to it. Busy when another program made a file of this name meanwhile.
    Result<void> keep();

private:
    Target(std::unique_ptr<storage::Store> store, QString newName) : m_store(std::move(store)), m_newName(std::move(newName))
    {
    }

    std::unique_ptr<storage::Store> m_store;
    QString m_newName; ///< of a file that is being made; empty: it was there
};
/// Whether FILE is there already: a server always is.
bool isThere(const QString &file);

/// What stands in the first line of an archive of Flotilla's.
inline constexpr QByteArrayView archiveMark = "\"flotilla\":\"archive\"";

/// The camp of a slug; without one, the only camp there is. UnknownCamp, SeveralCamps.
Result<Camp> chooseCamp(storage::Reader &reader, const QString &slug);

/// The words for results about a camp: in the language asked for, else in the camp's.
wording::Wording wordsFor(const Context &context, const Camp &camp);

/// Prints JSON, indented, with its final line end.
void printJson(QTextStream &out, const QJsonObject &json);

/// The user's name, for the history.
QString userName();

// Options that several verbs have.
inline constexpr OptionSpec campOption{
    QLatin1StringView("camp"), QLatin1StringView("SLUG"),
    QT_TRANSLATE_NOOP("CommandLine", "the camp, by its short name; may be left out when there is one only")};
inline constexpr OptionSpec jsonOption{
    QLatin1StringView("json"), {}, QT_TRANSLATE_NOOP("CommandLine", "print JSON, for programs")};
inline constexpr OptionSpec markdownOption{
    QLatin1StringView("markdown"), {}, QT_TRANSLATE_NOOP("CommandLine", "print Markdown (the default)")};
inline constexpr OptionSpec csvOption{
    QLatin1StringView("csv"), {}, QT_TRANSLATE_NOOP("CommandLine", "print CSV, for spreadsheets")};

} // namespace flotilla::command
