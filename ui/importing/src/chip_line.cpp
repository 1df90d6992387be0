#include "chip_line.h"

#include "kit/button.h"
#include "kit/filter_chip.h"

#include <QEvent>
#include <QMenu>

#include <algorithm>

namespace flotilla::ui {

ChipLine::ChipLine(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_more(new Button(theme, Button::Kind::Quiet, this))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_more->hide();
    connect(m_more, &QPushButton::clicked, this, &ChipLine::showMenu);
}

void ChipLine::setChips(const std::vector<Chip> &chips)
{
    const auto sameKeys = std::ranges::equal(
        chips, m_entries, [](const Chip &a, const Entry &b) { return a.key == b.chip.key && a.group == b.chip.group; });
    bool lost = false;
    if (!sameKeys) {
        QSet<std::pair<int, QString>> before;
        for (const Entry &entry : m_entries) {
            if (entry.button->isChecked())
                before.insert({entry.chip.group, entry.chip.key});
            delete entry.button;
        }
        m_entries.clear();
        for (const Chip &chip : chips) {
            auto *button = new FilterChip(m_theme, std::nullopt, this);
            button->setChecked(before.remove({chip.group, chip.key}));
            connect(button, &QAbstractButton::toggled, this, &ChipLine::chosenChanged);
            m_entries.push_back({chip, button});
        }
        lost = !before.isEmpty();
    }
    for (size_t i = 0; i < chips.size(); ++i) {
        m_entries[i].chip = chips[i];
        m_entries[i].button->setText(chips[i].text);
        m_entries[i].button->setCount(chips[i].count);
        m_entries[i].button->setAccessibleName(
            tr("Show only: %1, %2", "a filter and how many").arg(chips[i].text).arg(chips[i].count));
    }
    arrange();
    if (lost)
        Q_EMIT chosenChanged();
}

QSet<QString> ChipLine::chosen(int group) const
{
    QSet<QString> keys;
    for (const Entry &entry : m_entries)
        if (entry.chip.group == group && entry.button->isChecked())
            keys.insert(entry.chip.key);
    return keys;
}

void ChipLine::choose(int group, const QSet<QString> &keys)
{
    for (const Entry &entry : m_entries)
        if (entry.chip.group == group)
            entry.button->setChecked(keys.contains(entry.chip.key));
    arrange();
}

bool ChipLine::hasChosen() const
{
    return std::ranges::any_of(m_entries, [](const Entry &entry) { return entry.button->isChecked(); });
}

QSize ChipLine::sizeHint() const
{
    return {400, space::control};
}

QSize ChipLine::minimumSizeHint() const
{
    return {120, space::control};
}

void ChipLine::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void ChipLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        nameMore();
    QWidget::changeEvent(event);
}

void ChipLine::nameMore()
{
    const auto chosen = std::ranges::count_if(m_hidden, [this](size_t at) { return m_entries[at].button->isChecked(); });
    m_more->setText(chosen > 0 ? tr("%n more, %1 chosen", "filters", int(m_hidden.size())).arg(chosen)
                               : tr("%n more…", "filters", int(m_hidden.size())));
}

void ChipLine::arrange()
{
    constexpr int gap = 6;
    const auto total = [this](bool all) {
        int width = 0;
        for (size_t i = 0; i < m_entries.size(); ++i) {
            const bool apart = i > 0 && m_entries[i].chip.group != m_entries[i - 1].chip.group;
            width += m_entries[i].button->sizeHint().width() + (i > 0 ? gap : 0) + (apart ? space::small : 0);
        }
        return all ? width : 0;
    };
    m_hidden.clear();
    for (size_t i = 0; i < m_entries.size(); ++i)
        m_hidden.push_back(i);
    nameMore();
    const int room = total(true) <= width() ? width() : width() - m_more->sizeHint().width() - gap;
    m_hidden.clear();
    int x = 0;
    for (size_t i = 0; i < m_entries.size(); ++i) {
        FilterChip *button = m_entries[i].button;
        if (i > 0 && m_entries[i].chip.group != m_entries[i - 1].chip.group)
            x += space::small;
        const QSize size = button->sizeHint();
        const bool fits = m_hidden.empty() && x + size.width() <= room;
        button->setVisible(fits);
        if (!fits) {
            m_hidden.push_back(i);
            continue;
        }
        button->setGeometry(x, 0, size.width(), size.height());
        x += size.width() + gap;
    }
    m_more->setVisible(!m_hidden.empty());
    nameMore();
    m_more->setGeometry(x, 0, m_more->sizeHint().width(), m_more->sizeHint().height());
}

void ChipLine::showMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const size_t at : m_hidden) {
        const Entry &entry = m_entries[at];
        QAction *action = menu->addAction(entry.chip.text + QLatin1Char('\t') + QString::number(entry.chip.count));
        action->setCheckable(true);
        action->setChecked(entry.button->isChecked());
        connect(action, &QAction::toggled, entry.button, &QAbstractButton::setChecked);
        connect(action, &QAction::toggled, this, &ChipLine::nameMore);
    }
    menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height() + 2)));
}

} // namespace flotilla::ui
