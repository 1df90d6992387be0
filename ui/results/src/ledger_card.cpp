#include "ledger_card.h"

#include "interchange/ledger_text.h"
#include "kit/button.h"
#include "kit/text_label.h"
#include "kit/ui_language.h"
#include "results_parts.h"

#include <QGridLayout>

namespace flotilla::ui {

using namespace Qt::Literals::StringLiterals;

LedgerCard::LedgerCard(const Theme &theme, const UiLanguage &language, const insight::LedgerLine &line, const Camp &camp,
                       QWidget *parent)
    : QWidget(parent), m_theme(theme), m_language(language)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::wide, space::wide, space::wide, space::huge);
    layout->setSpacing(space::small);
    const wording::Wording &words = language.wording();
    const bool named = !line.mentee.name.isEmpty();
    auto *name = new Button(theme, named ? line.mentee.name : line.mentee.login, {}, Button::Kind::Link);
    name->setEnabled(line.mentee.id.isValid());
    connect(name, &QAbstractButton::clicked, this, [this, person = line.mentee.id] { Q_EMIT personRequested(person); });
    layout->addWidget(name, 0, Qt::AlignLeft);
    layout->addWidget(makeLabel(theme, TextStyle::Section, Color::Text, tr("Star ledger")));
    layout->addWidget(makeLabel(theme, TextStyle::Sentence, Color::Text, interchange::ledgerSentence(line, camp, words)));
    addSteps(line, camp);
    layout->addSpacing(space::normal);
    layout->addWidget(makeLabel(theme, TextStyle::Section, Color::Text, tr("Graduation")));
    addChecklist(line);
    layout->addStretch(1);
}

void LedgerCard::addSteps(const insight::LedgerLine &line, const Camp &camp)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space::normal);
    grid->setVerticalSpacing(space::tiny);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const interchange::LedgerStep &step : interchange::ledgerSteps(line, camp, m_language.wording())) {
        grid->addWidget(new HairLine(m_theme), row++, 0, 1, 3);
        const TextStyle style = step.isSum ? TextStyle::Strong : TextStyle::Body;
        auto *title = makeLabel(m_theme, style, step.isSum ? Color::Text : Color::Muted, step.title);
        title->setWordWrap(false);
        grid->addWidget(title, row, 0, Qt::AlignTop);
        auto *middle = new QVBoxLayout;
        middle->setSpacing(0);
        middle->addWidget(makeLabel(m_theme, TextStyle::Body, Color::Text, step.detail));
        if (!step.note.isEmpty())
            middle->addWidget(makeLabel(m_theme, TextStyle::Caption, Color::Muted, step.note));
        grid->addLayout(middle, row, 1);
        auto *value =
            makeLabel(m_theme, step.isSum ? TextStyle::FiguresStrong : TextStyle::Figures, Color::Text, step.value);
        value->setWordWrap(false);
        grid->addWidget(value, row++, 2, Qt::AlignTop | Qt::AlignRight);
    }
    static_cast<QVBoxLayout *>(layout())->addLayout(grid);
}

void LedgerCard::addChecklist(const insight::LedgerLine &line)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space::small);
    grid->setVerticalSpacing(space::small);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const interchange::ChecklistLine &check : interchange::checklistLines(line, m_language.wording())) {
        grid->addWidget(new SignIcon(m_theme,
                                     check.met            ? Sign::Done
                                         : check.required ? Sign::Missing
                                                          : Sign::Exempt),
                        row, 0, Qt::AlignTop);
        auto *texts = new QVBoxLayout;
        texts->setSpacing(0);
        texts->addWidget(makeLabel(m_theme, TextStyle::Body, Color::Text,
                                   check.required ? check.text : tr("%1 (not required here)").arg(check.text)));
        if (!check.evidence.isEmpty())
            texts->addWidget(makeLabel(m_theme, TextStyle::Caption, Color::Muted, check.evidence));
        grid->addLayout(texts, row++, 1);
    }
    static_cast<QVBoxLayout *>(layout())->addLayout(grid);
}

} // namespace flotilla::ui
