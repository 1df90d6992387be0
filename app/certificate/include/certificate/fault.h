#pragma once

#include "domain/result.h"

namespace flotilla::certificate {

/// What can be wrong with what certificates are made of or verified with. Each is an Error of the code RuleBroken, whose first
/// argument is the fault's name; the sentences stand in wording.
enum class Fault {
    BadTemplate,     // path, line, what is wrong there
    UnknownTemplate, // name, the templates there are
    BadKeyFile,      // path
    WrongPassphrase, // path
    NotACertificate, // path
    BadRegister,     // path
    NoSuchSerial,    // serial
    NotInForce,      // serial
    NotEntitled,     // serial
    NotTheSame,      // serial: its page cannot be drawn again as it was
    TextDoesNotFit,  // field of the template, its text
    NoGlyph,         // field of the template, the characters that no font has
};

std::unexpected<Error> refuse(Fault fault, const QStringList &arguments);
/// Whether an error is this fault.
bool isFault(const Error &error, Fault fault);

} // namespace flotilla::certificate
