#pragma once

#include "storage/transaction.h"

namespace flotilla::storage {

/// Makes the keys by which names sort and match: Han by their sounds as surnames and names have them (ICU Han-Latin/Names), all
/// without case and accents. The rules for Han take a tenth of a second to load; they are loaded with the first Han name.
class NameKeys {
public:
    NameKeys();
    NameKeys(const NameKeys &) = delete;
    NameKeys &operator=(const NameKeys &) = delete;
    ~NameKeys();

    /// "单雄信" → "shan xiong xin", "Ötto  Quill" → "otto quill".
    QString key(const QString &name);

private:
    class Rules;
    std::unique_ptr<Rules> m_rules;
};

/// Keeps the keys of all people's Han names that have none yet (the others' need no rules), in the table name_key, so that a
/// program which only reads them need not load the rules. No entry in the history: keys are derived. Gives how many were new.
Result<int> completeNameKeys(Store &store, const Clock &clock);

} // namespace flotilla::storage
