#pragma once

#include "domain/camp.h"
#include "domain/period_grid.h"
#include "domain/result.h"
#include "storage/reader.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace flotilla::interchange {

/// Where a repository keeps its camps' public facts, relative to its root.
inline constexpr QLatin1StringView campFilePath{".flotilla/camp.json"};

/// A camp's public facts, so that every clone opens the same camp.
struct CampFacts {
    struct BatchFacts {
        int number = 1;
        QString name;
        QString nameEn;
        DateRange days;
        std::vector<GridPeriod> periods;
        bool operator==(const BatchFacts &) const = default;
    };
    struct ProjectFacts {
        int number = 0;
        QString track;
        QString title;
        QString titleEn;
        int slots = 1;
        int batch = 0; ///< 0: all batches
        QStringList mentors;
        bool operator==(const ProjectFacts &) const = default;
    };
    struct MenteeFacts {
        QString login;
        std::optional<int> projectNumber;
        QString track;
        int firstPeriod = 1;
        QStringList mentors;
        bool operator==(const MenteeFacts &) const = default;
    };

    QString slug;
    QString title;
    QString titleEn;
    Language language = Language::Chinese;
    QString timeZone;
    QString edition; ///< folder of its reports in the repository
    std::vector<BatchFacts> batches;
    std::vector<ProjectFacts> projects;
    std::vector<MenteeFacts> mentees;
    ReadingRules reading = ReadingRules::defaults();

    /// The periods of all batches, each number once: that of the first batch which has it.
    std::vector<GridPeriod> periods() const;

    bool operator==(const CampFacts &) const = default;
};

/// The file's text: the same facts give the same bytes.
QByteArray writeCampFile(const std::vector<CampFacts> &camps);
/// BadCampFile, naming the first field that is not what it should be.
Result<std::vector<CampFacts>> readCampFile(const QByteArray &bytes, const QString &path);

/// The facts of a camp as it is stored: no names, contacts, notes or money.
Result<CampFacts> readCampFacts(storage::Reader &reader, Id<Camp> camp);

/// The bytes by which a camp file is known as Flotilla's own.
inline constexpr QByteArrayView campFileMark = "\"flotilla\": \"camp\"";

} // namespace flotilla::interchange
