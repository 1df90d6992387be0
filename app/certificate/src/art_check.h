#pragma once

#include <QString>

class QXmlStreamReader;

namespace flotilla::certificate {

/// Looks at a drawing's elements one by one: what it names may not leave the file, run, or be more than a page needs.
class ArtCheck {
public:
    /// What is wrong with the element that the reader stands at; empty if nothing is.
    QString faultOf(const QXmlStreamReader &xml);

private:
    int m_elements = 0;
};

} // namespace flotilla::certificate
