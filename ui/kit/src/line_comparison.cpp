#include "kit/line_comparison.h"

#include "domain/line_diff.h"

#include <QCoreApplication>

namespace flotilla::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

/// More lines than these of one comparison are counted, not shown.
constexpr int mostLines = 400;

struct LineComparison {
    Q_DECLARE_TR_FUNCTIONS(flotilla::ui::LineComparison)
};

QString mutedRow(const QString &text, const Theme &theme)
{
    return u"<tr><td style=\"color:%1\">%2</td></tr>"_s.arg(theme.color(Color::Muted).name(), text);
}

QString lineRow(const DiffLine &line, const Theme &theme)
{
    // The sign tells what the colour tells too.
    const QString text = line.text.isEmpty() ? u"&nbsp;"_s : line.text.toHtmlEscaped();
    const auto changed = [&](Color tint, Color color, QChar sign) {
        return u"<tr><td bgcolor=\"%1\"><span style=\"color:%2\">%3</span> %4</td></tr>"_s.arg(
            theme.color(tint).name(), theme.color(color).name(), QString(sign), text);
    };
    switch (line.kind) {
    case DiffLine::Kind::Removed:
        return changed(Color::BadTint, Color::Bad, u'−');
    case DiffLine::Kind::Added:
        return changed(Color::GoodTint, Color::Good, u'+');
    case DiffLine::Kind::Same:
        break;
    }
    return mutedRow(u"&nbsp; "_s + text, theme);
}

} // namespace

QString comparisonHtml(const QString &before, const QString &after, const Theme &theme)
{
    QString rows;
    int left = mostLines;
    for (const auto &part : changedParts(compareLines(before, after))) {
        if (!rows.isEmpty())
            rows += mutedRow(u"…"_s, theme);
        for (const DiffLine &line : part)
            if (left-- > 0)
                rows += lineRow(line, theme);
    }
    if (rows.isEmpty())
        return {};
    if (left < 0)
        rows += mutedRow(LineComparison::tr("and %n more line(s)", nullptr, -left), theme);
    return u"<table width=\"100%\" cellspacing=\"0\" cellpadding=\"2\">%1</table>"_s.arg(rows);
}

} // namespace flotilla::ui
