#include "who_line.h"

#include "kit/button.h"
#include "kit/search_field.h"
#include "kit/text_label.h"
#include "person_choice_delegate.h"
#include "report_words.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QStandardItemModel>

namespace flotilla::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int fieldWidth = 220;
enum PersonRole { PersonIdRole = Qt::UserRole + 1, NameRole, LoginTextRole, FoundRole };

/// What a person is found by: name, ID, sound, first letters.
QString foundBy(const insight::PersonLine &line)
{
    QString initials;
    for (const QString &word : line.sortKey.split(u' ', Qt::SkipEmptyParts))
        initials += word.front();
    QString joined = line.sortKey;
    joined.remove(u' ');
    return QStringList{line.person.name, line.person.login, line.sortKey, joined, initials}.join(u' ');
}

} // namespace

WhoLine::WhoLine(const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_people(new QStandardItemModel(this)),
      m_completer(new QCompleter(this)),
      m_question(new TextLabel(theme, TextStyle::Body)),
      m_field(new SearchField(theme)),
      m_close(new Button(theme, Button::Kind::Quiet))
{
    m_question->setWordWrap(true);
    m_field->setFixedWidth(fieldWidth);
    m_close->setIconName(u"x"_s);
    m_close->setIconOnly(true);
    m_completer->setModel(m_people);
    m_completer->setCompletionRole(FoundRole);
    m_completer->setFilterMode(Qt::MatchContains);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setWidget(m_field);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::wide, space::small, space::wide, space::small);
    layout->setSpacing(space::small);
    layout->addWidget(m_question, 1);
    layout->addWidget(m_field);
    layout->addWidget(m_close);
    connect(m_field, &QLineEdit::textEdited, this, &WhoLine::find);
    connect(m_field, &QLineEdit::returnPressed, this, &WhoLine::chooseTyped);
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this, &WhoLine::choose);
    connect(m_close, &QAbstractButton::clicked, this, &QWidget::hide);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    retranslate();
    hide();
}

void WhoLine::setPeople(const std::vector<insight::PersonLine> &people)
{
    m_people->clear();
    for (const insight::PersonLine &line : people) {
        const QString name = ReportWords::name(line.person);
        auto *item = new QStandardItem(
            line.person.login.isEmpty() || line.person.name.isEmpty() ? name : u"%1  %2"_s.arg(name, line.person.login));
        item->setData(line.person.id.value(), PersonIdRole);
        item->setData(line.person.name, NameRole);
        item->setData(line.person.login, LoginTextRole);
        item->setData(foundBy(line), FoundRole);
        m_people->appendRow(item);
    }
}

void WhoLine::find(const QString &text)
{
    const QString asked = text.trimmed();
    m_completer->setCompletionPrefix(asked);
    m_nobody = !asked.isEmpty() && m_completer->completionCount() == 0;
    retranslate();
    QAbstractItemView *choices = m_completer->popup();
    if (asked.isEmpty() || m_nobody) {
        choices->hide();
        return;
    }
    if (!qobject_cast<PersonChoiceDelegate *>(choices->itemDelegate())) {
        choices->setItemDelegate(new PersonChoiceDelegate(m_theme, NameRole, LoginTextRole, choices));
        choices->setMouseTracking(true);
    }
    m_completer->complete(m_field->rect().translated(0, space::tiny));
}

bool WhoLine::hasPeople() const
{
    return m_people->rowCount() > 0;
}

void WhoLine::ask(bool known)
{
    m_known = known;
    m_nobody = false;
    m_field->clear();
    retranslate();
    show();
    if (known)
        m_field->setFocus(Qt::ShortcutFocusReason);
}

void WhoLine::choose(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const insight::PersonLabel person{Id<Person>(index.data(PersonIdRole).toLongLong()), index.data(NameRole).toString(),
                                      index.data(LoginTextRole).toString()};
    m_completer->popup()->hide();
    hide();
    Q_EMIT chosen(person);
}

void WhoLine::chooseTyped()
{
    // Enter takes the first that fits what was typed.
    m_completer->setCompletionPrefix(m_field->text().trimmed());
    if (!m_field->text().trimmed().isEmpty() && m_completer->completionCount() > 0)
        choose(m_completer->completionModel()->index(0, 0));
}

void WhoLine::retranslate()
{
    if (m_nobody)
        m_question->setText(tr("Nobody in this camp is called “%1”.").arg(m_field->text().trimmed()));
    else
        m_question->setText(m_known ? tr("Who uses Flotilla here?")
                                    : tr("Who are you in this camp? Your reviews carry your name, and yours are counted."));
    m_field->setHint(tr("Name or GitHub ID"));
    m_close->setText(tr("Close"));
    m_close->setVisible(true);
}

void WhoLine::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        hide();
    else
        QWidget::keyPressEvent(event);
}

void WhoLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(Color::Surface));
    painter.fillRect(0, height() - 1, width(), 1, m_theme.color(Color::Line));
}

} // namespace flotilla::ui
