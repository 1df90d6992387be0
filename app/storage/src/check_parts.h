#pragma once

#include "connection.h"

#include "storage/check.h"

namespace flotilla::storage {

/// Where the parts of the check put what they find.
class Findings {
public:
    void add(CheckCode code, const QStringList &arguments) { m_all.push_back({code, arguments}); }
    std::vector<CheckFinding> take() { return std::move(m_all); }

private:
    std::vector<CheckFinding> m_all;
};

/// What the engine says of its file, and whether the bodies are what their hashes say.
Result<void> checkFile(Connection &connection, Reader &reader, Findings &findings);
/// Each record by itself: references, words, bodies, and its last image in the history.
Result<void> checkRecords(Connection &connection, Reader &reader, Findings &findings);
/// The rules of the domain over all records.
Result<void> checkRules(Reader &reader, Findings &findings);

} // namespace flotilla::storage
