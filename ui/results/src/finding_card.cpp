#include "finding_card.h"

#include "insight/camp_zone.h"
#include "interchange/list_text.h"
#include "kit/button.h"
#include "kit/ui_language.h"
#include "results_parts.h"
#include "wording/times.h"

#include <QHBoxLayout>
#include <QLineEdit>

namespace flotilla::ui {

FindingCard::FindingCard(const Theme &theme, const UiLanguage &language, const insight::FoundInList &found,
                         const insight::ListPage &page, bool mendable, bool maySign, SayIntent say, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_language(language),
      m_found(found),
      m_say(std::move(say)),
      m_texts(new QVBoxLayout),
      m_buttons(new QHBoxLayout)
{
    const wording::Wording &words = language.wording();
    const Sign sign = found.passed ? Sign::Exempt : found.blocks() ? Sign::Missing : Sign::NotDue;
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::wide, space::normal, space::wide, space::normal);
    layout->setSpacing(space::normal);
    layout->addWidget(new SignIcon(theme, sign), 0, Qt::AlignTop);
    layout->addLayout(m_texts, 1);
    m_texts->setSpacing(space::tiny);
    const QString title = interchange::findingTitle(found, words);
    setAccessibleName(title);
    m_texts->addWidget(makeLabel(theme, TextStyle::Strong, Color::Text, title));
    m_texts->addWidget(makeLabel(theme, TextStyle::Body, Color::Text, interchange::findingDetail(found, words)));
    m_buttons->setSpacing(space::small);
    addPlaces(page);
    if (mendable && !found.passed)
        addMending(page);
    if (const auto &pass = found.passed)
        addPassed(*pass, page);
    else if (maySign && mayLetPass(found.finding.kind))
        addLetPass();
    m_buttons->addStretch(1);
    m_texts->addLayout(m_buttons);
    if (m_line)
        m_texts->addWidget(m_line);
}

Button *FindingCard::addButton(const QString &text, const ResultsIntent &intent)
{
    auto *button = new Button(m_theme, text);
    connect(button, &QAbstractButton::clicked, this, [this, intent] { m_say(intent); });
    m_buttons->addWidget(button);
    return button;
}

void FindingCard::addPlaces(const insight::ListPage &page)
{
    auto *links = new QHBoxLayout;
    links->setSpacing(space::normal);
    const auto addLink = [&](const QString &text, const ResultsIntent &intent) {
        auto *link = new Button(m_theme, text, {}, Button::Kind::Link);
        connect(link, &QAbstractButton::clicked, this, [this, intent] { m_say(intent); });
        links->addWidget(link);
    };
    for (const qint64 row : m_found.finding.rows) {
        const insight::ListLine &line = page.lines[std::size_t(row)];
        addLink(tr("Row %1").arg(line.row.position), ShowRow{line.row.id});
    }
    if (m_found.person.id.isValid())
        addLink(tr("%1’s page").arg(nameOf(m_found.person)), ShowPerson{m_found.person.id});
    if (links->count() == 0) {
        delete links;
        return;
    }
    links->addStretch(1);
    m_texts->addLayout(links);
}

void FindingCard::addMending(const insight::ListPage &page)
{
    const ListFinding &finding = m_found.finding;
    const auto row = [&](std::size_t at) -> const ListRow & { return page.lines[std::size_t(finding.rows[at])].row; };
    switch (finding.kind) {
    case ListFindingKind::PersonTwice:
        for (std::size_t i = 1; i < finding.rows.size() && i < 3; ++i)
            addButton(tr("Take off row %1").arg(row(i).position), RemoveRow{row(i).id});
        break;
    case ListFindingKind::PersonAlias:
        addButton(tr("It is %1").arg(nameOf(m_found.person)), SetRowPerson{row(0).id, m_found.person.id});
        break;
    case ListFindingKind::PassedWithoutRow:
    case ListFindingKind::ReportedWithoutRow:
        addButton(tr("Add to the list"), AddPerson{m_found.person.id});
        break;
    case ListFindingKind::GradeDiffers:
    case ListFindingKind::StarsDiffer:
        addButton(tr("Take the ledger’s"), TakeFromLedger{row(0).id});
        break;
    case ListFindingKind::PersonUnknown:
    case ListFindingKind::ListedWithoutGrade:
    case ListFindingKind::FailedListed:
    case ListFindingKind::EndedListed:
        addButton(tr("Take off row %1").arg(row(0).position), RemoveRow{row(0).id});
        break;
    case ListFindingKind::Unconfirmed:
    case ListFindingKind::RowsNotPeople:
    case ListFindingKind::NothingToCompareWith:
        break;
    }
}

void FindingCard::addPassed(const LetPass &pass, const insight::ListPage &page)
{
    const QString when = wording::isoTime(pass.at, insight::campZone(page.camp.timeZone));
    m_texts->addWidget(makeLabel(m_theme, TextStyle::Caption, Color::Muted,
                                 tr("%1 let it pass, %2: %3").arg(nameOf(m_found.passedBy), when, pass.reason)));
    addButton(tr("Take back"), TakeLetPassBack{pass.id});
}

void FindingCard::addLetPass()
{
    auto *open = new Button(m_theme, tr("Let pass…"), {}, Button::Kind::Quiet);
    m_buttons->addWidget(open);
    m_line = new QWidget;
    auto *layout = new QHBoxLayout(m_line);
    layout->setContentsMargins({});
    layout->setSpacing(space::small);
    m_reason = new QLineEdit;
    m_reason->setPlaceholderText(tr("Why may it stay?"));
    m_reason->setAccessibleName(m_reason->placeholderText());
    auto *sign = new Button(m_theme, tr("Sign"));
    sign->setEnabled(false);
    layout->addWidget(m_reason, 1);
    layout->addWidget(sign);
    m_line->hide();
    connect(open, &QAbstractButton::clicked, this, [this] {
        m_line->setVisible(!m_line->isVisible());
        if (m_line->isVisible())
            m_reason->setFocus(Qt::OtherFocusReason);
    });
    const auto say = [this] {
        if (!m_reason->text().trimmed().isEmpty())
            m_say(LetFindingPass{m_found.finding, m_reason->text()});
    };
    connect(m_reason, &QLineEdit::textChanged, sign,
            [sign](const QString &text) { sign->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_reason, &QLineEdit::returnPressed, this, say);
    connect(sign, &QAbstractButton::clicked, this, say);
}

} // namespace flotilla::ui
