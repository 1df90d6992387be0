#pragma once

#include "certificate/paper.h"

#include <QString>

namespace flotilla::ui {

/// What is chosen for a camp's certificates.
struct CertificateChoices {
    QString design; ///< a shipped template's name or a file's path; empty: the first
    certificate::Paper paper;
    QString organiser; ///< empty: made from the camp's title
    QString serials;   ///< pattern; empty: the usual one
    QString address;   ///< of the page that verifies; empty: the code says the payload alone
    bool withGrade = false;
    bool operator==(const CertificateChoices &) const = default;
};

} // namespace flotilla::ui
