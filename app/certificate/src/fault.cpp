#include "certificate/fault.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace flotilla::certificate {

namespace {

QString nameOf(Fault fault)
{
    static constexpr std::array names{
        "certificate-template"_L1,     "certificate-no-template"_L1,  "certificate-key-file"_L1,
        "certificate-passphrase"_L1,   "certificate-not-one"_L1,      "certificate-register"_L1,
        "certificate-no-serial"_L1,    "certificate-not-in-force"_L1, "certificate-not-entitled"_L1,
        "certificate-not-the-same"_L1, "certificate-does-not-fit"_L1, "certificate-no-glyph"_L1};
    return names.at(std::size_t(fault));
}

} // namespace

std::unexpected<Error> refuse(Fault fault, const QStringList &arguments)
{
    return fail(ErrorCode::RuleBroken, QStringList{nameOf(fault)} + arguments);
}

bool isFault(const Error &error, Fault fault)
{
    return error.code == ErrorCode::RuleBroken && error.arguments.value(0) == nameOf(fault);
}

} // namespace flotilla::certificate
