#include "wording/erasure_text.h"

#include <QStringList>

namespace flotilla::wording {

QString erasesText(const ErasureExtent &extent, const Wording &wording)
{
    QStringList parts;
    if (extent.people > 0)
        parts.append(wording.translate("Erasure", "name, contacts and note"));
    const auto add = [&](const char *text, int count) {
        if (count > 0)
            parts.append(wording.translate("Erasure", text, nullptr, count));
    };
    add(QT_TRANSLATE_N_NOOP("Erasure", "%n GitHub ID(s)"), extent.accounts);
    add(QT_TRANSLATE_N_NOOP("Erasure", "the text and path of %n report(s)"), extent.reports);
    add(QT_TRANSLATE_N_NOOP("Erasure", "%n review(s) by or about them"), extent.reviews);
    add(QT_TRANSLATE_N_NOOP("Erasure", "the title of %n talk(s)"), extent.talks);
    add(QT_TRANSLATE_N_NOOP("Erasure", "%n application(s)"), extent.applications);
    add(QT_TRANSLATE_N_NOOP("Erasure", "the name on %n certificate(s)"), extent.certificates);
    add(QT_TRANSLATE_N_NOOP("Erasure", "the name in %n row(s) of result lists"), extent.listRows);
    add(QT_TRANSLATE_N_NOOP("Erasure", "%n other text(s)"), extent.others);
    if (parts.isEmpty())
        return wording.translate("Erasure", "Nothing personal is left to erase, except perhaps in backups.");
    const QString list = parts.join(wording.translate("Erasure", ", ", "between what is erased"));
    return fill(wording.translate("Erasure", "Erased for good, here, in the history and in the backups: %1."), {list});
}

QString erasureStaysText(const Wording &wording)
{
    return wording.translate("Erasure",
                             "An anonymous person stays, with pairings, periods and grades, so that counts stay right. The "
                             "camp's repository, exports and copies elsewhere are not touched; importing again brings back "
                             "what still stands there.");
}

QString erasureIsFinalText(const Wording &wording)
{
    return wording.translate("Erasure", "This cannot be undone.");
}

} // namespace flotilla::wording
