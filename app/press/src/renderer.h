#pragma once

#include "certificate/paper.h"
#include "certificate/template.h"
#include "domain/result.h"

#include <memory>

namespace flotilla::press {

using certificate::Paper;
using certificate::Picture;
using certificate::Template;
using certificate::TextWarning;
using certificate::Values;

/// Draws certificates of one template, on paper and on screens, with the same code. Belongs to one thread; several threads take
/// one each.
class Renderer {
public:
    /// BadTemplate when its art cannot be read.
    static Result<std::unique_ptr<Renderer>> make(const Template &design, const Paper &paper);

    class Private;
    explicit Renderer(std::unique_ptr<Private> d);
    ~Renderer();

    /// What would not look right with these values.
    std::vector<TextWarning> check(const Values &values) const;
    /// One page as a plain PDF, without metadata. `code` is what the QR code says. TextDoesNotFit, NoGlyph.
    Result<QByteArray> pdf(const Values &values, const QByteArray &code) const;
    /// The same page as a picture. Draws what does not fit as small as it may get.
    Picture picture(const Values &values, const QByteArray &code, double dotsPerInch) const;

private:
    std::unique_ptr<Private> m_d;
};

} // namespace flotilla::press
