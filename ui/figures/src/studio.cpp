#include "figures/studio.h"

#include "figures/camp_report.h"
#include "figures/chart_export.h"
#include "kit/flotilla_style.h"

#include <algorithm>
#include <cstdio>

namespace flotilla::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto reportName = "report";
constexpr auto editionsName = "editions";
constexpr auto byProjectName = "cells-projects";
constexpr int chartWidth = 800;

/// What Qt finds wrong with a desktop is nothing to a script.
void withoutRemarks(QtMsgType type, const QMessageLogContext &, const QString &text)
{
    if (type == QtCriticalMsg || type == QtFatalMsg)
        std::fprintf(stderr, "%s\n", qPrintable(text));
}

/// Set before the application is made; a display that happens to be there is left alone.
int &withoutDisplay(int &argc)
{
    qInstallMessageHandler(withoutRemarks);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return argc;
}

Figure figureOf(const StudioOrder &order)
{
    const auto kinds = figureKinds();
    const auto kind =
        std::ranges::find_if(kinds, [&](const FigureKind &each) { return order.name == QLatin1StringView(each.id); });
    if (kind != kinds.end())
        return kind->make(order.source);
    return order.name == QLatin1StringView(byProjectName) ? cellsByProjectFigure(order.source)
                                                          : editionsFigure(order.editions, order.source.words);
}

} // namespace

Studio::Studio(int &argc, char **argv) : m_application(withoutDisplay(argc), argv)
{
    dress(m_application, m_theme);
}

std::vector<std::pair<QString, QString>> Studio::names(const wording::Wording &words)
{
    std::vector<std::pair<QString, QString>> names{
        {QLatin1StringView(reportName), words.translate("Figures", "The camp on one page")}};
    for (const FigureKind &kind : figureKinds())
        names.emplace_back(QLatin1StringView(kind.id), words.translate("Figures", kind.title));
    names.emplace_back(QLatin1StringView(byProjectName), words.translate("Figures", "Every report, by project"));
    names.emplace_back(QLatin1StringView(editionsName), words.translate("Figures", "Editions compared"));
    return names;
}

Result<StudioFile> Studio::draw(const StudioOrder &order)
{
    const auto kind = chartFileOf(order.path);
    const bool isReport = order.name == QLatin1StringView(reportName);
    if (!kind)
        return fail(ErrorCode::BadValue, {u"--out"_s, order.path});
    const Theme theme(order.dark ? Theme::Mode::Dark : Theme::Mode::Light);
    const QByteArray bytes = isReport ? CampReport(order.source).bytes(*kind, order.scale)
                                      : chartBytes(figureOf(order), *kind, theme, chartWidth, order.scale);
    return StudioFile{bytes, chartMark(*kind).toByteArray()};
}

} // namespace flotilla::ui
