#pragma once

namespace flotilla {

/// How much erasing somebody clears, by what it is. Only what still says something: after an erasure all is 0.
struct ErasureExtent {
    int people = 0; ///< name, contacts and note, of them and of whoever was merged into them
    int accounts = 0;
    int reports = 0;
    int reviews = 0; ///< written by them or about them
    int talks = 0;
    int applications = 0;
    int certificates = 0;
    int listRows = 0;
    int others = 0; ///< revisions of reports, reasons, remarks, decisions of imports

    bool operator==(const ErasureExtent &) const = default;
};

} // namespace flotilla
