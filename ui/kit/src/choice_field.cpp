#include "kit/choice_field.h"

#include "kit/search_field.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QHBoxLayout>
#include <QStandardItemModel>

namespace flotilla::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

enum ChoiceRole { ChoiceIdRole = Qt::UserRole + 1, ChoiceFoundRole };

} // namespace

ChoiceField::ChoiceField(const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_options(new QStandardItemModel(this)),
      m_completer(new QCompleter(this)),
      m_field(new SearchField(theme))
{
    m_completer->setModel(m_options);
    m_completer->setCompletionRole(ChoiceFoundRole);
    m_completer->setFilterMode(Qt::MatchContains);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setWidget(m_field);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_field);
    setFocusProxy(m_field);
    connect(m_field, &QLineEdit::textEdited, this, &ChoiceField::find);
    connect(m_field, &QLineEdit::returnPressed, this, [this] {
        m_completer->setCompletionPrefix(m_field->text().trimmed());
        if (m_chosen == 0 && !m_field->text().trimmed().isEmpty() && m_completer->completionCount() > 0)
            take(m_completer->completionModel()->index(0, 0));
    });
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this, &ChoiceField::take);
}

void ChoiceField::setOptions(const std::vector<Option> &options)
{
    m_options->clear();
    for (const Option &each : options) {
        auto *item = new QStandardItem(each.text);
        item->setData(each.id, ChoiceIdRole);
        item->setData(each.found.isEmpty() ? each.text : each.found, ChoiceFoundRole);
        m_options->appendRow(item);
    }
    choose(m_chosen);
}

void ChoiceField::choose(qint64 id)
{
    m_chosen = 0;
    for (int row = 0; id != 0 && row < m_options->rowCount(); ++row) {
        if (m_options->item(row)->data(ChoiceIdRole).toLongLong() != id)
            continue;
        m_chosen = id;
        m_field->setText(m_options->item(row)->text());
        m_field->setCursorPosition(0);
        return;
    }
    m_field->clear();
}

void ChoiceField::setHint(const QString &hint)
{
    m_field->setHint(hint);
}

void ChoiceField::find(const QString &text)
{
    const QString asked = text.trimmed();
    if (std::exchange(m_chosen, 0) != 0)
        Q_EMIT changed();
    m_completer->setCompletionPrefix(asked);
    if (asked.isEmpty() || m_completer->completionCount() == 0)
        m_completer->popup()->hide();
    else
        m_completer->complete(m_field->rect().translated(0, space::tiny));
}

void ChoiceField::take(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    m_completer->popup()->hide();
    choose(index.data(ChoiceIdRole).toLongLong());
    Q_EMIT changed();
}

QString shownName(const insight::PersonLabel &person)
{
    return person.name.isEmpty() ? person.login : person.name;
}

std::vector<ChoiceField::Option> personOptions(const std::vector<insight::PersonLine> &people)
{
    std::vector<ChoiceField::Option> options;
    options.reserve(people.size());
    for (const insight::PersonLine &line : people) {
        QString initials;
        for (const QString &word : line.sortKey.split(u' ', Qt::SkipEmptyParts))
            initials += word.front();
        QString together = line.sortKey;
        together.remove(u' ');
        const QString name = shownName(line.person);
        const bool both = !line.person.login.isEmpty() && !line.person.name.isEmpty();
        options.push_back({line.person.id.value(), both ? u"%1  %2"_s.arg(name, line.person.login) : name,
                           QStringList{line.person.name, line.person.login, line.sortKey, together, initials}.join(u' ')});
    }
    return options;
}

} // namespace flotilla::ui
