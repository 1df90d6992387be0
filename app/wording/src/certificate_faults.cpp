#include "certificate_faults.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace flotilla::wording {

namespace {

struct FaultSentence {
    QLatin1StringView name;
    const char *text;
};

constexpr auto sentences = std::to_array<FaultSentence>({
    {"certificate-template"_L1,
     QT_TRANSLATE_NOOP("Errors", "Line %2 of the template %1 cannot be used: %3. Nothing was issued.")},
    {"certificate-no-template"_L1,
     QT_TRANSLATE_NOOP("Errors", "There is no template “%1”. There are these: %2, or give the path of a file.")},
    {"certificate-key-file"_L1,
     QT_TRANSLATE_NOOP("Errors", "%1 is not a key of Flotilla's, or it is damaged. Use its copy.")},
    {"certificate-passphrase"_L1,
     QT_TRANSLATE_NOOP("Errors", "The passphrase does not open the key file %1. Nothing was issued.")},
    {"certificate-not-one"_L1,
     QT_TRANSLATE_NOOP("Errors",
                       "%1 is no certificate that Flotilla made, or it is cut off or encrypted. So nothing can be said "
                       "about it.")},
    {"certificate-register"_L1, QT_TRANSLATE_NOOP("Errors", "%1 is not a register that Flotilla wrote.")},
    {"certificate-no-serial"_L1, QT_TRANSLATE_NOOP("Errors", "The register has no certificate %1. Nothing was changed.")},
    {"certificate-not-in-force"_L1,
     QT_TRANSLATE_NOOP("Errors", "%1 is not in force any more: it was revoked or replaced before. Nothing was changed.")},
    {"certificate-not-entitled"_L1,
     QT_TRANSLATE_NOOP("Errors",
                       "Whoever has %1 is not a graduate of the final results, so there is no other certificate for "
                       "them. Nothing was changed.")},
    {"certificate-not-the-same"_L1,
     QT_TRANSLATE_NOOP("Errors",
                       "The page of %1 would look different today: its template or the fonts have changed. Use the file "
                       "that was given out, or reissue it.")},
    {"certificate-does-not-fit"_L1,
     QT_TRANSLATE_NOOP("Errors",
                       "“%2” does not fit into the field “%1” of the template, however small it may get. No certificate "
                       "was issued; shorten it, or use another template.")},
    {"certificate-no-glyph"_L1,
     QT_TRANSLATE_NOOP("Errors",
                       "No font here has “%2”, which the field “%1” of the template needs. No certificate was issued; "
                       "install a font that has it.")},
});

} // namespace

QString certificateFault(const QString &name, const Wording &wording)
{
    const auto found = std::ranges::find_if(sentences, [&](const FaultSentence &one) { return one.name == name; });
    return found != sentences.end() ? wording.translate("Errors", found->text) : QString();
}

} // namespace flotilla::wording
