#include "shell/page_registry.h"

#include "certificates/certificates_page.h"
#include "charts/charts_page.h"
#include "history/history_page.h"
#include "importing/import_page.h"
#include "kit/places.h"
#include "overview/overview_page.h"
#include "people/people_page.h"
#include "projects/projects_page.h"
#include "reports/reports_page.h"
#include "results/results_page.h"
#include "sessions/sessions_page.h"

#include <QCoreApplication>

namespace flotilla::ui::shell {

namespace {

template <class P>
Page *make(const PageContext &context, QWidget *parent)
{
    return new P(context, parent);
}

constexpr PageEntry pages[] = {
    {page::overview, "layout-dashboard", QT_TRANSLATE_NOOP("Pages", "Overview"), false, make<OverviewPage>},
    {page::reports, "file-text", QT_TRANSLATE_NOOP("Pages", "Reports"), true, make<ReportsPage>},
    {page::people, "users", QT_TRANSLATE_NOOP("Pages", "People"), false, make<PeoplePage>},
    {page::projects, "clipboard-list", QT_TRANSLATE_NOOP("Pages", "Projects"), false, make<ProjectsPage>},
    {page::sessions, "calendar", QT_TRANSLATE_NOOP("Pages", "Sessions"), false, make<SessionsPage>},
    {page::results, "list-checks", QT_TRANSLATE_NOOP("Pages", "Results"), true, make<ResultsPage>},
    {page::certificates, "award", QT_TRANSLATE_NOOP("Pages", "Certificates"), false, make<CertificatesPage>},
    {page::charts, "chart-column", QT_TRANSLATE_NOOP("Pages", "Charts"), true, make<ChartsPage>},
    {page::history, "history", QT_TRANSLATE_NOOP("Pages", "History"), false, make<HistoryPage>},
    {page::importing, "folder-input", nullptr, false, make<ImportPage>},
};

} // namespace

std::span<const PageEntry> programPages()
{
    return pages;
}

QString titleOf(const PageEntry &entry)
{
    return entry.title ? QCoreApplication::translate("Pages", entry.title) : QString();
}

} // namespace flotilla::ui::shell
