#pragma once

#include "domain/language.h"
#include "domain/record.h"
#include "domain/rules.h"

#include <QString>

namespace flotilla {

/// One edition's mentorship camp (集训营).
struct Camp : Record<Camp> {
    QString slug;                          ///< short name in addresses and on the command line, unique: letters, digits, '-'
    QString title;                         ///< in the camp's language
    QString titleEn;                       ///< for the other one; may be empty
    Language language = Language::Chinese; ///< of what the camp publishes
    QString timeZone = QStringLiteral("Asia/Shanghai"); ///< IANA name
    QString repository;                                 ///< address of its Git repository's page; may be empty
    QString edition;                                    ///< folder of its reports inside the repository; may be empty
    CampRules rules;

    bool operator==(const Camp &) const = default;
};

/// A part of a camp with its own start and end (批次).
struct Batch : Record<Batch> {
    Id<Camp> camp;
    int number = 1;
    QString name;
    QString nameEn;
    DateRange days;

    bool operator==(const Batch &) const = default;
};

/// The n-th report period of a batch (第 N 次周报). Periods of a batch are ordered and do not overlap.
struct Period : Record<Period> {
    Id<Camp> camp;
    Id<Batch> batch;
    int number = 1;
    DateRange days;
    QDate due; ///< the last day on which a report is on time, in the camp's time zone

    bool operator==(const Period &) const = default;
};

} // namespace flotilla
