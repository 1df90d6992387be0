#pragma once

#include "check_view.h"
#include "choose_view.h"
#include "done_view.h"
#include "import_session.h"
#include "importing/import_page.h"

class QStackedWidget;

namespace flotilla::ui {

class Button;
class ElidedLabel;
class InlineMessage;
class ProgressLine;
class StepLine;
class TextLabel;

/// What stands on the import page, and how it follows the session.
class ImportPage::Private {
public:
    Private(ImportPage &page, const PageContext &context, std::unique_ptr<ImportWork> work);

    void start(const QString &path);
    void retranslate();

private:
    void build();
    QWidget *buildHead();
    QWidget *buildFoot();
    void connectAll();
    /// Shows the session as it is.
    void refresh();
    void refreshHead();
    void refreshFoot();
    void refreshCheck();
    void showProgress();
    void showError();
    void goOn();
    void remember();
    void recallLists();
    QString progressText() const;
    QString sentence() const;
    QDate today() const;

    ImportPage &m_page;
    PageContext m_context;
    std::unique_ptr<ImportWork> m_work;
    ImportSession m_session;
    TextLabel *m_title = nullptr;
    ElidedLabel *m_sentence = nullptr;
    StepLine *m_steps = nullptr;
    InlineMessage *m_error = nullptr;
    QStackedWidget *m_stack = nullptr;
    ChooseView *m_choose = nullptr;
    CheckView *m_check = nullptr;
    DoneView *m_done = nullptr;
    QWidget *m_foot = nullptr;
    QWidget *m_texts = nullptr;
    ElidedLabel *m_effect = nullptr;
    ElidedLabel *m_where = nullptr;
    ProgressLine *m_progress = nullptr;
    Button *m_back = nullptr;
    Button *m_main = nullptr;
};

} // namespace flotilla::ui
