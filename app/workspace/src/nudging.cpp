#include "workspace/nudging.h"

#include "domain/person.h"
#include "interchange/nudge_words.h"

namespace flotilla::workspace {

using namespace Qt::Literals::StringLiterals;

Result<void> noteNudge(storage::Transaction &transaction, Nudge nudge, const QString &text, const QString &login)
{
    if (!login.isEmpty()) {
        const auto accounts = transaction.where<Account>("folded", foldLogin(login));
        if (!accounts)
            return std::unexpected(accounts.error());
        if (!accounts->empty())
            nudge.by = accounts->back().person;
    }
    const auto body = transaction.putBody(text.toUtf8());
    if (!body)
        return std::unexpected(body.error());
    nudge.body = *body;
    return transaction.insert(nudge);
}

Result<NudgeTemplate> saveNudgeTemplate(storage::Transaction &transaction, NudgeTemplate words)
{
    for (const QString &text : {words.text, words.textEn}) {
        if (const QStringList unknown = interchange::unknownNudgeParts(words.kind, text); !unknown.isEmpty())
            return fail(ErrorCode::BadValue, {u"template"_s, unknown.first()});
        if (text.toUtf8().size() > longestNudge)
            return fail(ErrorCode::TextTooLong, {u"text"_s, QString::number(longestNudge / 1024)});
    }
    const auto done = words.version == 0 ? transaction.insert(words) : transaction.update(words);
    if (!done)
        return std::unexpected(done.error());
    return words;
}

} // namespace flotilla::workspace
