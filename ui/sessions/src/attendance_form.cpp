#include "attendance_form.h"

#include "kit/button.h"
#include "kit/choice_field.h"
#include "kit/inline_message.h"
#include "kit/search_field.h"
#include "kit/text_label.h"
#include "kit/ui_language.h"
#include "wording/session_text.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>

#include <algorithm>

namespace flotilla::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

enum ItemRole { PersonRole = Qt::UserRole, FoundRole };
constexpr int leastList = 320; ///< height

QString folded(const QString &text)
{
    return text.normalized(QString::NormalizationForm_KC).toCaseFolded();
}

} // namespace

AttendanceForm::AttendanceForm(const Theme &theme, const UiLanguage &language, QWidget *parent)
    : Pane(parent),
      m_language(language),
      m_title(new TextLabel(theme, TextStyle::Section)),
      m_sentence(new TextLabel(theme, TextStyle::Body, Color::Muted)),
      m_problem(new InlineMessage(theme)),
      m_search(new SearchField(theme)),
      m_list(new QListWidget),
      m_all(new Button(theme)),
      m_done(new Button(theme, Button::Kind::Main))
{
    m_title->setWordWrap(true);
    m_sentence->setWordWrap(true);
    m_list->setMinimumHeight(leastList);
    m_list->setUniformItemSizes(true);
    m_list->setSpacing(space::tiny / 2);
    m_list->setFrameShape(QFrame::NoFrame);
    m_done->setKey(Qt::CTRL | Qt::Key_Return);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::small);
    buttons->addWidget(m_done);
    buttons->addWidget(m_all);
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::wide, space::wide, space::wide, space::wide);
    layout->setSpacing(space::normal);
    layout->addWidget(m_title);
    layout->addWidget(m_sentence);
    layout->addWidget(m_problem);
    layout->addWidget(m_search);
    layout->addWidget(m_list, 1);
    layout->addLayout(buttons);
    setFocusTarget(m_search);
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, &AttendanceForm::filter);
    connect(m_search, &QLineEdit::returnPressed, this, &AttendanceForm::takeFirst);
    connect(m_list, &QListWidget::itemChanged, this, [this](QListWidgetItem *item) {
        if (!m_filling)
            toggle(item);
    });
    connect(m_done, &QAbstractButton::clicked, this, &AttendanceForm::dropped);
    connect(m_all, &QAbstractButton::clicked, this, [this] {
        std::vector<Id<Person>> people;
        for (int row = 0; row < m_list->count(); ++row)
            if (const auto *item = m_list->item(row); !item->isHidden() && item->checkState() != Qt::Checked)
                people.emplace_back(item->data(PersonRole).toLongLong());
        if (!people.empty())
            Q_EMIT presentSet(m_session, people, true);
    });
    retranslate();
}

AttendanceForm::~AttendanceForm() = default;

const insight::SessionLine *AttendanceForm::line() const
{
    return m_page ? m_page->find(m_session) : nullptr;
}

void AttendanceForm::edit(const insight::SessionsPage &page, Id<Session> session)
{
    m_page = std::make_unique<insight::SessionsPage>(page);
    m_session = session;
    m_problem->clear();
    m_search->clear();
    fill();
    retranslate();
    m_search->setFocus();
}

bool AttendanceForm::refreshPage(const insight::SessionsPage &page)
{
    m_page = std::make_unique<insight::SessionsPage>(page);
    fill();
    return line() != nullptr;
}

/// Everybody with a role in the camp, and whoever else was there; an item that stays keeps its place.
void AttendanceForm::fill()
{
    const insight::SessionLine *shown = line();
    if (!shown)
        return;
    m_filling = true;
    std::vector<insight::PersonLine> wanted;
    for (const insight::PersonLine &each : m_page->people)
        if (shown->present.contains(each.person.id)
            || std::ranges::find(m_page->ofCamp, each.person.id) != m_page->ofCamp.end())
            wanted.push_back(each);
    const auto options = personOptions(wanted);
    while (m_list->count() > int(options.size()))
        delete m_list->takeItem(m_list->count() - 1);
    for (std::size_t i = 0; i < options.size(); ++i) {
        if (int(i) >= m_list->count())
            m_list->addItem(new QListWidgetItem);
        auto *item = m_list->item(int(i));
        item->setText(options[i].text);
        item->setData(PersonRole, options[i].id);
        item->setData(FoundRole, folded(options[i].found));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(shown->present.contains(Id<Person>(options[i].id)) ? Qt::Checked : Qt::Unchecked);
    }
    m_filling = false;
    filter();
}

void AttendanceForm::filter()
{
    const QString asked = folded(m_search->text().trimmed());
    for (int row = 0; row < m_list->count(); ++row) {
        auto *item = m_list->item(row);
        item->setHidden(!asked.isEmpty() && !item->data(FoundRole).toString().contains(asked));
    }
    fillSentence();
}

void AttendanceForm::fillSentence()
{
    if (const insight::SessionLine *shown = line())
        m_sentence->setText(
            tr("%1 of %n person(s) were there", nullptr, m_list->count()).arg(shown->present.size())
            + tr(". ", "between sentences")
            + tr("Type a part of a name and press Enter; the arrow keys and the space bar tick in the list."));
}

void AttendanceForm::toggle(QListWidgetItem *item)
{
    Q_EMIT presentSet(m_session, {Id<Person>(item->data(PersonRole).toLongLong())}, item->checkState() == Qt::Checked);
}

void AttendanceForm::takeFirst()
{
    if (m_search->text().trimmed().isEmpty())
        return;
    for (int row = 0; row < m_list->count(); ++row) {
        auto *item = m_list->item(row);
        if (item->isHidden())
            continue;
        m_list->setCurrentItem(item);
        item->setCheckState(Qt::Checked);
        m_search->clear();
        return;
    }
}

void AttendanceForm::showProblem(const QString &sentence)
{
    m_problem->show(InlineMessage::Kind::Error, sentence);
    fill(); // as it is stored
}

void AttendanceForm::retranslate()
{
    const insight::SessionLine *shown = line();
    m_title->setText(tr("Attendance: %1", "a session")
                         .arg(shown ? wording::sessionName(shown->session, m_language.wording()) : QString()));
    m_search->setHint(tr("Who was there? Name or GitHub ID"));
    m_list->setAccessibleName(tr("People"));
    m_all->setText(tr("Tick all that are shown"));
    m_done->setText(tr("Done"));
    fillSentence();
}

bool AttendanceForm::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Down) {
        for (int row = 0; row < m_list->count(); ++row) {
            if (m_list->item(row)->isHidden())
                continue;
            m_list->setCurrentRow(row);
            break;
        }
        m_list->setFocus();
        return true;
    }
    return Pane::eventFilter(watched, event);
}

void AttendanceForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT dropped();
    else
        Pane::keyPressEvent(event);
}

} // namespace flotilla::ui
