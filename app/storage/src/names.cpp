#include "storage/names.h"

#include "search_tokens.h"
#include "transaction_writer.h"

#include <algorithm>

#include <unicode/translit.h>

using namespace Qt::Literals::StringLiterals;

namespace flotilla::storage {

class NameKeys::Rules {
public:
    Rules()
    {
        UErrorCode error = U_ZERO_ERROR;
        m_transliterator.reset(icu::Transliterator::createInstance("Han-Latin/Names", UTRANS_FORWARD, error));
        if (U_FAILURE(error))
            m_transliterator.reset();
    }

    QString toLatin(const QString &name) const
    {
        if (!m_transliterator)
            return name;
        icu::UnicodeString text(reinterpret_cast<const UChar *>(name.utf16()), int32_t(name.size()));
        m_transliterator->transliterate(text);
        return QString(reinterpret_cast<const QChar *>(text.getBuffer()), text.length());
    }

private:
    std::unique_ptr<icu::Transliterator> m_transliterator;
};

namespace {

bool hasHan(const QString &name)
{
    return std::ranges::any_of(name.toUcs4(), [](char32_t c) { return QChar::script(c) == QChar::Script_Han; });
}

} // namespace

NameKeys::NameKeys() = default;
NameKeys::~NameKeys() = default;

QString NameKeys::key(const QString &name)
{
    if (!hasHan(name))
        return foldText(name).simplified();
    if (!m_rules)
        m_rules = std::make_unique<Rules>();
    return foldText(m_rules->toLatin(name.normalized(QString::NormalizationForm_KC))).simplified();
}

Result<int> completeNameKeys(Store &store, const Clock &clock)
{
    auto transaction = beginTransaction(store, {}, clock);
    if (!transaction)
        return std::unexpected(transaction.error());
    QStringList names;
    auto done = (*transaction)->query("names_without_key", {}, [&](const Row &row) {
        if (hasHan(row.text(0)))
            names.append(row.text(0));
    });
    NameKeys keys;
    for (const QString &name : names) {
        if (!done)
            break;
        done = store.d().connection->exec(u"INSERT INTO name_key (name, sort_key) VALUES (?, ?)"_s, {name, keys.key(name)});
    }
    if (!done)
        return std::unexpected(done.error());
    if (const auto committed = (*transaction)->commit(); !committed)
        return std::unexpected(committed.error());
    return int(names.size());
}

} // namespace flotilla::storage
