#include "change_words.h"

#include <QCoreApplication>

#include <array>

namespace flotilla::ui::shell {
namespace {

struct Words {
    const char *code;
    const char *text;
};

constexpr std::array known{
    Words{"import", QT_TRANSLATE_NOOP("ChangeWords", "the import")},
    Words{"review", QT_TRANSLATE_NOOP("ChangeWords", "the review")},
    Words{"exempt", QT_TRANSLATE_NOOP("ChangeWords", "the exemption")},
    Words{"edit-person", QT_TRANSLATE_NOOP("ChangeWords", "the change of a person")},
    Words{"merge-people", QT_TRANSLATE_NOOP("ChangeWords", "the merging of two people")},
    Words{"edit-camp", QT_TRANSLATE_NOOP("ChangeWords", "the change of the camp")},
};

} // namespace

QString changeWords(const storage::ChangeLabel &label)
{
    for (const Words &words : known)
        if (label.code == QLatin1String(words.code))
            return QCoreApplication::translate("ChangeWords", words.text);
    return {};
}

} // namespace flotilla::ui::shell
