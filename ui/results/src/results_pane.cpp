#include "results_pane.h"

#include "finding_card.h"
#include "insight/camp_zone.h"
#include "interchange/list_text.h"
#include "kit/button.h"
#include "kit/drop_button.h"
#include "kit/empty_page.h"
#include "kit/inline_message.h"
#include "kit/ui_language.h"
#include "ledger_card.h"
#include "objection_card.h"
#include "results_parts.h"
#include "terms_bar.h"
#include "wording/words.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>

namespace flotilla::ui {

using namespace Qt::Literals::StringLiterals;

ResultsPane::ResultsPane(const Theme &theme, const UiLanguage &language, QWidget *parent)
    : Pane(parent),
      m_theme(theme),
      m_language(language),
      m_back(new Button(theme, Button::Kind::Quiet)),
      m_message(new InlineMessage(theme)),
      m_scroll(new QScrollArea),
      m_signing(new QWidget),
      m_signingLabel(new TextLabel(theme, TextStyle::Caption, Color::Muted)),
      m_signer(new DropButton(theme)),
      m_terms(new TermsBar(theme, language))
{
    m_back->setIconName(u"arrow-left"_s);
    m_back->setIconOnly(true);
    m_back->hide();
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    auto *signing = new QHBoxLayout(m_signing);
    signing->setContentsMargins(space::wide, space::small, space::wide, space::small);
    signing->addWidget(m_signingLabel);
    signing->addWidget(m_signer);
    signing->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_back, 0, Qt::AlignLeft);
    layout->addWidget(m_message);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(m_signing);
    layout->addWidget(m_terms);
    m_message->clear();
    setFocusTarget(m_scroll);
    connect(m_back, &QAbstractButton::clicked, this, &ResultsPane::backRequested);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    retranslate();
}

void ResultsPane::setSay(SayIntent say)
{
    m_say = say;
    m_terms->setSay(std::move(say));
}

void ResultsPane::setPeople(std::vector<insight::PersonLabel> signers, std::vector<insight::PersonLabel> people,
                            Id<Person> self)
{
    const bool others = signers != m_signers || people != m_people;
    if (others) {
        m_signers = std::move(signers);
        m_people = std::move(people);
        fillSigners();
    }
    if (self.isValid() && (others || self != m_self))
        m_signer->setCurrentValue(self.value());
    m_self = self;
    if (others && m_page)
        fill();
}

void ResultsPane::fillSigners()
{
    std::vector<DropButton::Option> options{{tr("nobody yet"), qint64(0)}};
    for (const insight::PersonLabel &person : m_signers)
        options.push_back({nameOf(person), person.id.value()});
    m_signer->setOptions(options);
}

Id<Person> ResultsPane::signer() const
{
    return Id<Person>(m_signer->currentValue().toLongLong());
}

void ResultsPane::showNothing(const QString &title, const QString &detail)
{
    m_page.reset();
    m_line.reset();
    m_emptyTitle = title;
    m_emptyDetail = detail;
    fill();
}

void ResultsPane::showLedgerLine(const insight::LedgerLine &line, const Camp &camp)
{
    if (m_line && m_line->first == line && m_line->second == camp && !m_page)
        return;
    m_page.reset();
    m_line.emplace(line, camp);
    fill();
}

void ResultsPane::showList(const insight::ListPage &page, Instant now, bool writable)
{
    m_now = now;
    m_terms->show(page, now, writable);
    // What is being typed is lost only when what it is about changed.
    if (m_page && *m_page == page && m_writable == writable)
        return;
    m_writable = writable;
    m_line.reset();
    m_page = page;
    fill();
}

void ResultsPane::setCurrentRow(Id<ListRow> row)
{
    m_row = row;
    if (m_form)
        m_form->setRow(row);
}

void ResultsPane::showMessage(const QString &sentence, bool good)
{
    if (sentence.isEmpty())
        m_message->clear();
    else
        m_message->show(good ? InlineMessage::Kind::Good : InlineMessage::Kind::Error, sentence);
}

void ResultsPane::setBackVisible(bool visible)
{
    m_back->setVisible(visible);
}

QVBoxLayout *ResultsPane::freshContent()
{
    m_form = nullptr;
    auto *content = new QWidget;
    content->setAutoFillBackground(false);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    m_scroll->setWidget(content);
    content->setAutoFillBackground(false);
    return layout;
}

void ResultsPane::fill()
{
    m_signing->setVisible(m_page && m_writable && !m_page->replacedBy.isValid() && m_page->list.state != ListState::Final);
    m_terms->setVisible(m_page.has_value());
    QVBoxLayout *content = freshContent();
    if (m_line) {
        auto *card = new LedgerCard(m_theme, m_language, m_line->first, m_line->second);
        connect(card, &LedgerCard::personRequested, this, [this](Id<Person> person) { m_say(ShowPerson{person}); });
        content->addWidget(card);
        return;
    }
    if (!m_page) {
        auto *empty = new EmptyPage(m_theme, u"list-checks"_s);
        empty->setTexts(m_emptyTitle, m_emptyDetail);
        content->addWidget(empty, 1);
        return;
    }
    if (!m_page->replacedBy.isValid())
        addFindings(content, *m_page);
    addDifferences(content, *m_page);
    addObjections(content, *m_page);
    content->addStretch(1);
}

void ResultsPane::addHeading(QVBoxLayout *content, const QString &title, const QString &muted)
{
    auto *line = new QHBoxLayout;
    line->setContentsMargins(space::wide, space::wide, space::wide, space::small);
    line->setSpacing(space::small);
    auto *heading = makeLabel(m_theme, TextStyle::Section, Color::Text, title);
    heading->setWordWrap(false);
    line->addWidget(heading);
    line->addWidget(makeLabel(m_theme, TextStyle::Caption, Color::Muted, muted), 1);
    content->addLayout(line);
}

void ResultsPane::addFindings(QVBoxLayout *content, const insight::ListPage &page)
{
    const int errors = page.errors();
    const int passed = page.passed();
    QStringList counts;
    if (errors > 0)
        counts.append(tr("%n keep(s) it back", "findings", errors));
    if (passed > 0)
        counts.append(tr("%n let pass", "findings", passed));
    addHeading(content, tr("List check"),
               counts.isEmpty() ? tr("nothing contradicts the records") : counts.join(tr(", ", "between counts")));
    const bool mendable = m_writable && page.list.state != ListState::Final
        && !(page.list.state == ListState::Provisional && page.list.windowEndsAt);
    const bool maySign = m_writable && page.list.state != ListState::Final;
    for (const insight::FoundInList &found : page.findings) {
        content->addWidget(new HairLine(m_theme));
        content->addWidget(new FindingCard(m_theme, m_language, found, page, mendable, maySign, m_say));
    }
}

void ResultsPane::addDifferences(QVBoxLayout *content, const insight::ListPage &page)
{
    if (!page.list.amends.isValid())
        return;
    addHeading(content, tr("Changed since the version before"));
    const wording::Wording &words = m_language.wording();
    for (const insight::ListDifference &each : page.differences) {
        const QString name = nameOf(each.person);
        QString text;
        if (!each.after)
            text = tr("%1 is taken off").arg(name);
        else if (!each.before)
            text = tr("%1 is new: %2").arg(name, wording::word(each.after->grade, words));
        else
            text = tr("%1: %2, was %3")
                       .arg(name, wording::word(each.after->grade, words), wording::word(each.before->grade, words));
        TextLabel *label = makeLabel(m_theme, TextStyle::Body, Color::Text, text);
        label->setContentsMargins(space::wide, 0, space::wide, space::small);
        content->addWidget(label);
    }
}

void ResultsPane::addObjections(QVBoxLayout *content, const insight::ListPage &page)
{
    const PublishedList &list = page.list;
    if (!list.windowEndsAt && page.objections.empty())
        return;
    const int open = page.openObjections();
    addHeading(content, tr("Objections"),
               page.objections.empty() ? tr("none")
                   : open > 0          ? tr("%n not decided", "objections", open)
                                       : tr("all decided"));
    const bool maySign = m_writable && list.state != ListState::Final && !page.replacedBy.isValid();
    for (const insight::ObjectionLine &line : page.objections) {
        content->addWidget(new HairLine(m_theme));
        content->addWidget(new ObjectionCard(m_theme, m_language, line, page, m_people, maySign, m_say));
    }
    const bool taken = maySign && list.state == ListState::Provisional && list.windowEndsAt && m_now < *list.windowEndsAt
        && m_now >= list.publishedAt.value_or(m_now);
    if (!taken)
        return;
    const QDate today = toDateTime(m_now, insight::campZone(page.camp.timeZone)).date();
    m_form = new ObjectionForm(m_theme, page, m_people, today, m_say);
    m_form->setRow(m_row);
    content->addWidget(new HairLine(m_theme));
    content->addWidget(m_form);
}

void ResultsPane::retranslate()
{
    m_back->setText(tr("Back to the table"));
    m_signingLabel->setText(tr("Signed and decided as"));
    m_signer->setAccessibleName(m_signingLabel->text());
    const QVariant signer = m_signer->currentValue();
    fillSigners();
    m_signer->setCurrentValue(signer);
    m_terms->retranslate();
    fill();
}

void ResultsPane::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(Color::Surface));
}

void ResultsPane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT backRequested();
    else
        Pane::keyPressEvent(event);
}

} // namespace flotilla::ui
