#include "certificate/paper.h"

using namespace Qt::Literals::StringLiterals;

namespace flotilla::certificate {

QSizeF Paper::millimetres() const
{
    const QSizeF portrait = size == PaperSize::A4 ? QSizeF(210, 297) : QSizeF(215.9, 279.4);
    return orientation == Orientation::Portrait ? portrait : portrait.transposed();
}

QString paperName(const Paper &paper)
{
    return (paper.size == PaperSize::A4 ? u"a4"_s : u"letter"_s)
        + (paper.orientation == Orientation::Landscape ? u"-landscape"_s : u"-portrait"_s);
}

std::optional<Paper> paperFromName(const QString &name)
{
    for (const PaperSize size : {PaperSize::A4, PaperSize::Letter})
        for (const Orientation orientation : {Orientation::Landscape, Orientation::Portrait})
            if (const Paper paper{size, orientation}; paperName(paper) == name)
                return paper;
    return {};
}

} // namespace flotilla::certificate
