#include "choose_view.h"

#include "import_session.h"
#include "kit/button.h"
#include "kit/card.h"
#include "kit/dialogs.h"
#include "kit/elided_label.h"
#include "kit/text_label.h"
#include "plan_text.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

namespace flotilla::ui {

using namespace Qt::Literals::StringLiterals;
using namespace flotilla::interchange;

namespace {

constexpr int contentWidth = 760;
constexpr int labelWidth = 132;
constexpr QMargins fieldMargins(6, 0, 6, 0);

} // namespace

ChooseView::ChooseView(ImportSession &session, const Theme &theme, Dialogs &dialogs, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_theme(theme),
      m_dialogs(dialogs),
      m_source(new Card(theme)),
      m_path(new QLineEdit),
      m_folder(new Button(theme)),
      m_archive(new Button(theme)),
      m_hint(new TextLabel(theme, TextStyle::Caption, Color::Muted)),
      m_editions(new Card(theme)),
      m_editionRows(new QVBoxLayout),
      m_lists(new Card(theme)),
      m_listHint(new TextLabel(theme, TextStyle::Caption, Color::Muted))
{
    auto *column = new QWidget;
    column->setMaximumWidth(contentWidth);
    auto *cards = new QVBoxLayout(column);
    cards->setContentsMargins(0, 0, 0, space::wide);
    cards->setSpacing(space::wide);
    buildSource();
    buildLists();
    m_editionRows->setContentsMargins(space::wide, 0, space::wide, space::normal);
    m_editionRows->setSpacing(space::tiny);
    m_editions->content()->addLayout(m_editionRows);
    for (Card *card : {m_source, m_editions, m_lists}) {
        card->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
        cards->addWidget(card);
    }
    cards->addStretch(1);

    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *inside = new QWidget;
    auto *row = new QHBoxLayout(inside);
    row->setContentsMargins(space::wide, 0, space::wide, 0);
    row->addWidget(column, 1);
    row->addStretch(0);
    row->setAlignment(column, Qt::AlignLeft);
    column->setMinimumWidth(480);
    column->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    row->setAlignment(column, {});
    scroll->setWidget(inside);
    inside->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
    retranslate();
    refresh();
}

void ChooseView::buildSource()
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(space::wide, 0, space::wide, space::small);
    row->setSpacing(space::small);
    row->addWidget(m_path, 1);
    row->addWidget(m_folder);
    row->addWidget(m_archive);
    m_path->setTextMargins(fieldMargins);
    m_folder->setIconName(u"folder-open"_s);
    m_archive->setIconName(u"file"_s);
    m_hint->setContentsMargins(space::wide, 0, space::wide, space::normal);
    m_hint->setWordWrap(true);
    m_hint->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_source->content()->addLayout(row);
    m_source->content()->addWidget(m_hint);
    connect(m_folder, &QPushButton::clicked, this, &ChooseView::chooseFolder);
    connect(m_archive, &QPushButton::clicked, this, &ChooseView::chooseArchive);
    // The session may go first; a field that loses the focus then has nobody to tell.
    connect(m_path, &QLineEdit::editingFinished, &m_session, [this] {
        if (m_path->text().trimmed() != m_session.source())
            m_session.setSource(m_path->text());
    });
    connect(m_path, &QLineEdit::returnPressed, this, &ChooseView::goOn);
}

void ChooseView::buildLists()
{
    auto *grid = new QGridLayout;
    grid->setContentsMargins(space::wide, 0, space::wide, space::small);
    grid->setHorizontalSpacing(space::small);
    grid->setVerticalSpacing(space::small);
    grid->setColumnMinimumWidth(0, labelWidth);
    for (int i = 0; i < 3; ++i) {
        ListField field{new TextLabel(m_theme, TextStyle::Body), new QLineEdit, new Button(m_theme)};
        field.label->setBuddy(field.path);
        field.path->setClearButtonEnabled(true);
        field.path->setTextMargins(fieldMargins);
        grid->addWidget(field.label, i, 0);
        grid->addWidget(field.path, i, 1);
        grid->addWidget(field.choose, i, 2);
        connect(field.path, &QLineEdit::editingFinished, this, &ChooseView::takeLists);
        connect(field.choose, &QPushButton::clicked, this, [this, i] {
            const ListField &chosen = m_fields[size_t(i)];
            chooseList(chosen.path, chosen.label->text(),
                       i == 0 ? tr("Markdown (*.md *.markdown);;All files (*)") : tr("Tables (*.csv);;All files (*)"));
        });
        m_fields.push_back(field);
    }
    m_listHint->setContentsMargins(space::wide, 0, space::wide, space::normal);
    m_listHint->setWordWrap(true);
    m_listHint->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_lists->content()->addLayout(grid);
    m_lists->content()->addWidget(m_listHint);
}

void ChooseView::chooseFolder()
{
    m_dialogs.chooseFile(this,
                         {.title = tr("Where are the reports?"),
                          .kind = Dialogs::FileKind::Folder,
                          .filter = {},
                          .suggestion = m_session.source()},
                         [this](const QString &path) { m_session.setSource(path); });
}

void ChooseView::chooseArchive()
{
    m_dialogs.chooseFile(this,
                         {.title = tr("Which archive?"),
                          .kind = Dialogs::FileKind::Open,
                          .filter = tr("Archives (*.zip *.tar.gz *.tgz);;All files (*)"),
                          .suggestion = m_session.source()},
                         [this](const QString &path) { m_session.setSource(path); });
}

void ChooseView::chooseList(QLineEdit *field, const QString &title, const QString &filter)
{
    const QString suggestion = field->text().isEmpty() ? m_session.source() : field->text();
    m_dialogs.chooseFile(this, {.title = title, .kind = Dialogs::FileKind::Open, .filter = filter, .suggestion = suggestion},
                         [this, field](const QString &path) {
                             field->setText(path);
                             takeLists();
                         });
}

void ChooseView::takeLists()
{
    m_session.setLists(
        {m_fields[0].path->text().trimmed(), m_fields[1].path->text().trimmed(), m_fields[2].path->text().trimmed()});
}

void ChooseView::focusSource()
{
    m_path->setFocus();
    m_path->selectAll();
}

void ChooseView::refresh()
{
    if (!m_path->hasFocus() || m_path->text().trimmed() != m_session.source())
        m_path->setText(m_session.source());
    const ImportSession::Lists &lists = m_session.lists();
    const QString paths[] = {lists.projects, lists.roster, lists.results};
    for (size_t i = 0; i < m_fields.size(); ++i)
        if (m_fields[i].path->text().trimmed() != paths[i])
            m_fields[i].path->setText(paths[i]);
    showEditions();
}

void ChooseView::showEditions()
{
    for (QCheckBox *box : m_boxes)
        delete box;
    m_boxes.clear();
    const std::vector<Edition> &editions = m_session.editions();
    for (const Edition &edition : editions) {
        const QString name = edition.path.isEmpty() ? tr("The folder itself") : edition.path;
        auto *box = new QCheckBox(
            tr("%1: %2, %3", "an edition, its reports, its people")
                .arg(name, tr("%n report(s)", nullptr, edition.reports), tr("%n people", nullptr, edition.people)));
        box->setChecked(m_session.isChosen(edition.path));
        if (edition.spellings.size() > 1)
            box->setToolTip(tr("Written in several ways: %1").arg(edition.spellings.join(u", "_s)));
        connect(box, &QCheckBox::toggled, this,
                [this, path = edition.path](bool chosen) { m_session.setChosen(path, chosen); });
        box->setEnabled(editions.size() > 1);
        m_editionRows->addWidget(box);
        m_boxes.push_back(box);
    }
    m_editions->setVisible(!editions.empty());
    m_editions->setTitle(editions.size() > 1 ? tr("Editions found") : tr("Found there"));
}

void ChooseView::retranslate()
{
    m_source->setTitle(tr("Where the reports are"));
    m_path->setPlaceholderText(tr("A camp's Git repository, a folder, or an archive of one"));
    m_path->setAccessibleName(tr("Where the reports are"));
    m_folder->setText(tr("Folder…"));
    m_archive->setText(tr("Archive…"));
    m_hint->setText(tr("Or drop a folder anywhere on this page. Nothing is written before you have seen what would be."));
    m_lists->setTitle(tr("Lists beside the reports"), tr("if there are any"));
    const QString names[] = {tr("Project catalogue"), tr("Roster"), tr("Published results")};
    for (size_t i = 0; i < m_fields.size(); ++i) {
        m_fields[i].label->setText(names[i]);
        m_fields[i].path->setAccessibleName(names[i]);
        m_fields[i].choose->setText(tr("Choose…"));
        m_fields[i].choose->setAccessibleName(tr("Choose: %1", "a list").arg(names[i]));
    }
    m_fields[0].path->setPlaceholderText(tr("A file projects.md beside the reports is found by itself"));
    m_fields[1].path->setPlaceholderText(tr("Who takes part, on which project, with which mentors"));
    m_fields[2].path->setPlaceholderText(tr("Compared with what was handed in"));
    m_listHint->setText(tr("Tables are CSV; columns are found by their names, in Chinese or English."));
    showEditions();
}

} // namespace flotilla::ui
