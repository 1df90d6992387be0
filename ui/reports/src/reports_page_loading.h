#pragma once

#include "reports/reports_page.h"
#include "workspace/workspace.h"

namespace flotilla::ui {

/// What the page is waiting for; an answer that is overtaken is dropped.
struct ReportsPage::Loading {
    workspace::Latest matrix;
    workspace::Latest cell;
    workspace::Latest rollCall;
    workspace::Latest revisions;
    workspace::Latest review;
    workspace::Latest form;
};

} // namespace flotilla::ui
