#pragma once

#include "insight/matrix.h"
#include "wording/wording.h"

namespace flotilla::insight {

/// What a record is called: the parts of its name, those of the records it belongs to among them.
struct RecordLabel {
    QString table;
    qint64 id = 0;
    struct Part {
        QString column;  ///< that it stands in
        QString table;   ///< of the record it is part of
        QString text;    ///< empty for a number
        QString english; ///< an English title beside the own one
        int number = 0;  ///< of a period, a batch or a project; 0: none

        bool operator==(const Part &) const = default;
    };
    std::vector<Part> parts; ///< empty: nothing is known of it any more

    bool operator==(const RecordLabel &) const = default;
};

/// What a record is called now; deleted ones too. Of one that is not there at all, a label without parts.
Result<RecordLabel> readRecordLabel(storage::Reader &reader, const QString &table, qint64 id);

/// The label in words: "Mira Fen · 07 Scheduler · Period 2"; the kind and the id of a record without parts.
QString labelText(const RecordLabel &label, const wording::Wording &wording);

} // namespace flotilla::insight
