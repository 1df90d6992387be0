#include "certificates_view.h"

#include "certificate_pane.h"
#include "certificate_table.h"
#include "design_form.h"
#include "kit/button.h"
#include "kit/empty_page.h"
#include "kit/inline_message.h"
#include "kit/list_and_pane.h"
#include "kit/progress_line.h"
#include "kit/search_field.h"
#include "kit/segmented_control.h"
#include "kit/text_label.h"
#include "kit/ui_language.h"
#include "verify_pane.h"

#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QMimeData>
#include <QStackedLayout>
#include <QUrl>

#include <algorithm>

namespace flotilla::ui {

using namespace Qt::Literals::StringLiterals;
using certificate::Obstacle;

namespace {

constexpr int searchWidth = 200;
constexpr std::optional<Stage> stages[] = {{}, Stage::Ready, Stage::Issued, Stage::Barred};

QString droppedFile(const QMimeData *data)
{
    const QList<QUrl> urls = data ? data->urls() : QList<QUrl>();
    return urls.size() == 1 && urls.front().isLocalFile() ? urls.front().toLocalFile() : QString();
}

} // namespace

CertificatesView::CertificatesView(const Theme &theme, const UiLanguage &language, QWidget *parent)
    : Pane(parent),
      m_theme(theme),
      m_language(language),
      m_model(new CertificateModel(this)),
      m_filter(new CertificateFilter(m_model, this)),
      m_nothing(new EmptyPage(theme, u"award"_s)),
      m_pane(new CertificatePane(theme, language)),
      m_verifyPane(new VerifyPane(theme, language))
{
    m_sides = new ListAndPane(makeLeft(), makeRight());
    m_stack = new QStackedLayout(this);
    m_stack->addWidget(m_nothing);
    m_stack->addWidget(m_sides);
    setFocusTarget(m_table);
    setAcceptDrops(true);
    connectEverything();
    connectPane();
    retranslate();
}

CertificatesView::~CertificatesView() = default;

QWidget *CertificatesView::makeLeft()
{
    auto *left = new QWidget;
    m_title = new TextLabel(m_theme, TextStyle::Title);
    m_title->setFixedHeight(space::control);
    m_sentence = new TextLabel(m_theme, TextStyle::Sentence);
    m_sentence->setWordWrap(true);
    m_stages = new SegmentedControl(m_theme);
    m_search = new SearchField(m_theme);
    m_search->setMaximumWidth(searchWidth);
    m_issue = new Button(m_theme, Button::Kind::Main);
    m_verify = new Button(m_theme);
    m_verify->setIconName(u"shield-check"_s);
    m_register = new Button(m_theme, Button::Kind::Quiet);
    m_register->setIconName(u"download"_s);
    m_page = new Button(m_theme, Button::Kind::Quiet);
    m_page->setIconName(u"link"_s);
    m_message = new InlineMessage(m_theme);
    m_progress = new ProgressLine(m_theme);
    m_table = new CertificateTable(m_theme);
    m_table->setModel(m_filter);
    m_noRows = new EmptyPage(m_theme, u"search"_s);

    auto *top = new QHBoxLayout;
    top->setSpacing(space::small);
    top->addWidget(m_title, 1);
    for (Button *button : {m_page, m_register, m_verify, m_issue})
        top->addWidget(button);
    auto *filters = new QHBoxLayout;
    filters->setSpacing(space::small);
    filters->addWidget(m_stages);
    filters->addStretch(1);
    filters->addWidget(m_search, 4);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(space::wide, space::wide, space::wide, space::normal);
    head->setSpacing(space::small);
    head->addLayout(top);
    head->addWidget(m_sentence);
    head->addLayout(filters);
    head->addWidget(m_message);
    head->addWidget(m_progress);
    auto *rows = new QWidget;
    m_rows = new QStackedLayout(rows);
    m_rows->addWidget(m_table);
    m_rows->addWidget(m_noRows);
    auto *layout = new QVBoxLayout(left);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(rows, 1);
    return left;
}

QWidget *CertificatesView::makeRight()
{
    auto *right = new QWidget;
    m_right = new QStackedLayout(right);
    m_right->addWidget(m_pane);
    m_right->addWidget(m_verifyPane);
    return right;
}

void CertificatesView::connectEverything()
{
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter->setText(text);
        showRowsOrEmpty();
    });
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        if (m_filter->rowCount() > 0) {
            m_table->setCurrentIndex(m_filter->index(0, GraduateColumn));
            m_table->setFocus();
        }
    });
    connect(m_stages, &SegmentedControl::chosen, this, &CertificatesView::stageChosen);
    connect(m_issue, &QAbstractButton::clicked, this, [this] { Q_EMIT issueRequested({}); });
    connect(m_verify, &QAbstractButton::clicked, this, &CertificatesView::openVerify);
    connect(m_register, &QAbstractButton::clicked, this, &CertificatesView::registerRequested);
    connect(m_page, &QAbstractButton::clicked, this, &CertificatesView::pageRequested);
    connect(m_progress, &ProgressLine::cancelRequested, this, &CertificatesView::cancelRequested);
    connect(m_noRows, &EmptyPage::actionRequested, this, [this] {
        m_search->clear();
        m_stages->setCurrent(0);
        stageChosen(0);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &CertificatesView::currentChanged);
    connect(m_table, &QAbstractItemView::activated, this, [this] {
        m_sides->setPaneOpen(true);
        m_pane->setFocus();
        Q_EMIT placeChanged();
    });
    connect(m_table, &QAbstractItemView::clicked, this, &CertificatesView::placeChanged);
    connect(m_sides, &QSplitter::splitterMoved, this, &CertificatesView::splitterMoved);
    connect(m_sides, &ListAndPane::narrowChanged, m_pane, &CertificatePane::setBackVisible);
}

void CertificatesView::connectPane()
{
    connect(m_pane, &CertificatePane::backRequested, this, &CertificatesView::close);
    connect(m_pane, &CertificatePane::pictureWanted, this, &CertificatesView::pictureWanted);
    connect(m_pane, &CertificatePane::issueRequested, this, [this] { Q_EMIT issueRequested({m_pane->person()}); });
    connect(m_pane, &CertificatePane::reissueRequested, this, &CertificatesView::reissueRequested);
    connect(m_pane, &CertificatePane::revokeRequested, this, &CertificatesView::revokeRequested);
    connect(m_pane, &CertificatePane::keyCopyRequested, this, &CertificatesView::keyCopyRequested);
    connect(&m_pane->design(), &DesignForm::changed, this, &CertificatesView::choicesChanged);
    connect(&m_pane->design(), &DesignForm::fileWanted, this, &CertificatesView::templateFileWanted);
    connect(m_verifyPane, &VerifyPane::backRequested, this, &CertificatesView::close);
    connect(m_verifyPane, &VerifyPane::fileWanted, this, &CertificatesView::verifyFileWanted);
    connect(m_verifyPane, &VerifyPane::textGiven, this, &CertificatesView::verifyTextGiven);
}

void CertificatesView::showState(CertificatesState state)
{
    m_state = std::move(state);
    m_hasState = true;
    m_problem.clear();
    m_stack->setCurrentWidget(m_sides);
    fillRows();
    fillHead();
    if (m_wanted.isValid())
        goTo(std::exchange(m_wanted, {}));
    else
        currentChanged();
}

void CertificatesView::showNothing(const QString &sentence)
{
    m_problem = sentence;
    m_hasState = false;
    m_nothing->setTexts(sentence.isEmpty() ? tr("No camp is open") : tr("The certificates cannot be shown"),
                        sentence.isEmpty() ? tr("Certificates are issued to the graduates of a camp's final results.")
                                           : sentence);
    m_stack->setCurrentWidget(m_nothing);
}

void CertificatesView::fillRows()
{
    std::vector<CertificateRow> rows;
    rows.reserve(m_state.candidates.size());
    for (const certificate::Candidate &each : m_state.candidates)
        rows.push_back(certificateRow(each, m_state, m_language.wording()));
    m_model->setRows(std::move(rows));
    showRowsOrEmpty();
}

void CertificatesView::fillHead()
{
    const auto count = [&](Stage stage) {
        return int(std::ranges::count(m_state.candidates, stage, [](const auto &each) { return stageOf(each); }));
    };
    const int ready = count(Stage::Ready);
    const int issued = count(Stage::Issued);
    m_stages->setSegments({{tr("All"), int(m_state.candidates.size())},
                           {tr("To issue"), ready},
                           {tr("Issued"), issued},
                           {tr("Not entitled"), count(Stage::Barred)}});
    m_issue->setText(ready > 0 ? tr("Issue %n…", nullptr, ready) : tr("Write all files again…"));
    m_issue->setEnabled(!m_isBusy && !m_isReadOnly && ready + issued > 0);
    m_page->setEnabled(issued > 0);
    m_register->setEnabled(!m_state.entries.empty());
    m_pane->setCanWrite(!m_isBusy && !m_isReadOnly);
    const auto is = [&](Obstacle obstacle) {
        return std::ranges::any_of(m_state.candidates, [&](const auto &each) { return each.obstacle == obstacle; });
    };
    if (is(Obstacle::NoList))
        m_sentence->setText(tr("The camp has no result list yet. Certificates follow final results."));
    else if (is(Obstacle::ListNotFinal))
        m_sentence->setText(tr("The results may still change. Certificates can be issued once they are final."));
    else if (ready > 0)
        m_sentence->setText(tr("%n graduate(s) of the final results wait for their certificate.", nullptr, ready));
    else
        m_sentence->setText(tr("All %n graduate(s) of the final results have their certificate.", nullptr, issued));
}

void CertificatesView::showRowsOrEmpty()
{
    if (m_filter->rowCount() > 0) {
        m_rows->setCurrentWidget(m_table);
        return;
    }
    const bool isEmpty = m_model->rowCount() == 0;
    m_noRows->setTexts(isEmpty ? tr("Nobody is in this camp yet") : tr("Nobody matches"),
                       isEmpty ? tr("Mentees come with an import.")
                               : tr("People are found by name, GitHub ID, project, and by any number they ever had."));
    m_noRows->setAction(isEmpty ? QString() : tr("Show everybody"));
    m_rows->setCurrentWidget(m_noRows);
}

const CertificateRow *CertificatesView::current() const
{
    const QModelIndex index = m_filter->mapToSource(m_table->currentIndex());
    return index.isValid() ? &m_model->row(index.row()) : nullptr;
}

void CertificatesView::currentChanged()
{
    const CertificateRow *row = current();
    if (!row) {
        m_pane->showNobody();
        return;
    }
    m_right->setCurrentWidget(m_pane);
    m_pane->showRow(*row, m_state);
}

void CertificatesView::stageChosen(int position)
{
    m_filter->setStage(stages[std::clamp(position, 0, int(std::size(stages)) - 1)]);
    showRowsOrEmpty();
}

void CertificatesView::goTo(Id<Person> person)
{
    if (!person.isValid()) {
        m_sides->setPaneOpen(false);
        m_table->selectionModel()->clear();
        m_pane->showNobody();
        return;
    }
    const int row = m_model->indexOf(person.value());
    if (row < 0) {
        if (!m_hasState)
            m_wanted = person;
        return;
    }
    QModelIndex index = m_filter->mapFromSource(m_model->index(row, GraduateColumn));
    if (!index.isValid()) {
        m_search->clear();
        m_stages->setCurrent(0);
        stageChosen(0);
        index = m_filter->mapFromSource(m_model->index(row, GraduateColumn));
    }
    m_sides->setPaneOpen(true);
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index);
}

void CertificatesView::showPicture(const QImage &picture, const QStringList &warnings)
{
    m_pane->showPicture(picture, warnings);
}

void CertificatesView::showPictureProblem(const QString &sentence)
{
    m_pane->showPictureProblem(sentence);
}

void CertificatesView::showProgress(int done, int all)
{
    m_isBusy = true;
    m_message->clear();
    m_progress->showProgress(tr("Issuing certificates…"), done, all);
    fillHead();
}

void CertificatesView::showDone(const QString &sentence, bool good)
{
    m_isBusy = false;
    m_progress->finish();
    m_message->show(good ? InlineMessage::Kind::Good : InlineMessage::Kind::Error, sentence);
    fillHead();
}

void CertificatesView::openVerify()
{
    m_right->setCurrentWidget(m_verifyPane);
    m_sides->setPaneOpen(true);
    m_verifyPane->setFocus();
}

void CertificatesView::showVerified(const QString &fileName, const certificate::Verification &found)
{
    m_verifyPane->showFound(fileName, found);
    m_right->setCurrentWidget(m_verifyPane);
    m_sides->setPaneOpen(true);
}

void CertificatesView::showVerifyProblem(const QString &fileName, const QString &sentence)
{
    m_verifyPane->showProblem(fileName, sentence);
    m_right->setCurrentWidget(m_verifyPane);
    m_sides->setPaneOpen(true);
}

void CertificatesView::setReadOnly(bool readOnly)
{
    m_isReadOnly = readOnly;
    fillHead();
}

CertificateChoices CertificatesView::choices() const
{
    return m_pane->design().choices();
}

void CertificatesView::setChoices(const CertificateChoices &choices)
{
    m_pane->design().setChoices(choices);
}

QByteArray CertificatesView::passphrase() const
{
    return m_pane->passphrase();
}

int CertificatesView::wantedWidth(const QSizeF &paper) const
{
    return m_pane->wantedWidth(paper);
}

void CertificatesView::focusSearch()
{
    m_search->setFocus();
    m_search->selectAll();
}

QByteArray CertificatesView::splitterState() const
{
    return m_sides->saveState();
}

void CertificatesView::restoreSplitter(const QByteArray &state)
{
    m_sides->restoreState(state);
}

void CertificatesView::close()
{
    m_right->setCurrentWidget(m_pane);
    m_sides->setPaneOpen(false);
    m_table->setFocus();
    Q_EMIT placeChanged();
}

void CertificatesView::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_hasState && !droppedFile(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void CertificatesView::dropEvent(QDropEvent *event)
{
    if (const QString path = droppedFile(event->mimeData()); !path.isEmpty()) {
        event->acceptProposedAction();
        Q_EMIT fileDropped(path);
    }
}

void CertificatesView::retranslate()
{
    m_title->setText(tr("Certificates"));
    m_search->setHint(tr("Name, number or project"));
    m_stages->setAccessibleName(tr("Which people"));
    m_table->setAccessibleName(tr("Graduates and mentees"));
    m_verify->setText(tr("Verify…"));
    m_register->setText(tr("Register…"));
    m_register->setToolTip(tr("Save the register as a table (CSV)"));
    m_page->setText(tr("Web page…"));
    m_page->setToolTip(tr("Save the page on which anybody can verify a certificate"));
    m_pane->retranslate();
    m_verifyPane->retranslate();
    if (!m_hasState) {
        showNothing(m_problem);
        return;
    }
    fillRows();
    fillHead();
    m_model->retranslate();
    currentChanged();
}

} // namespace flotilla::ui
