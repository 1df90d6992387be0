#include "terms_bar.h"

#include "insight/camp_zone.h"
#include "interchange/list_text.h"
#include "kit/button.h"
#include "kit/text_label.h"
#include "kit/ui_language.h"
#include "wording/words.h"

#include <QDateTimeEdit>
#include <QGridLayout>
#include <QLineEdit>
#include <QPainter>

namespace flotilla::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int usualWindow = 7; ///< days
constexpr int usualReply = 3;  ///< days after it

bool isMendable(const PublishedList &list)
{
    return list.state == ListState::Draft || (list.state == ListState::Provisional && !list.windowEndsAt);
}

QDateTimeEdit *makeEdit()
{
    auto *edit = new QDateTimeEdit;
    edit->setDisplayFormat(u"yyyy-MM-dd HH:mm"_s);
    edit->setTimeSpec(Qt::UTC); // the zone stands beside it; no summer time of this computer moves it
    return edit;
}

} // namespace

TermsBar::TermsBar(const Theme &theme, const UiLanguage &language, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_language(language),
      m_terms(new QWidget),
      m_title(new QLineEdit),
      m_shows(new DropButton(theme)),
      m_opens(makeEdit()),
      m_closes(makeEdit()),
      m_reply(makeEdit()),
      m_opensLabel(new TextLabel(theme, TextStyle::Caption, Color::Muted)),
      m_closesLabel(new TextLabel(theme, TextStyle::Caption, Color::Muted)),
      m_replyLabel(new TextLabel(theme, TextStyle::Caption, Color::Muted)),
      m_zone(new TextLabel(theme, TextStyle::Caption, Color::Muted)),
      m_state(new TextLabel(theme, TextStyle::Body, Color::Muted)),
      m_main(new Button(theme, Button::Kind::Main))
{
    auto *grid = new QGridLayout(m_terms);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(space::small);
    grid->setVerticalSpacing(space::tiny);
    grid->addWidget(m_title, 0, 0, 1, 2);
    grid->addWidget(m_shows, 0, 2);
    const std::pair<TextLabel *, QDateTimeEdit *> times[] = {
        {m_opensLabel, m_opens}, {m_closesLabel, m_closes}, {m_replyLabel, m_reply}};
    int column = 0;
    for (const auto &[label, edit] : times) {
        grid->addWidget(label, 1, column);
        grid->addWidget(edit, 2, column);
        grid->setColumnStretch(column++, 1);
    }
    grid->addWidget(m_zone, 3, 0, 1, 3);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(space::normal);
    foot->addWidget(m_state, 1);
    foot->addWidget(m_main);
    m_state->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::wide, space::normal, space::wide, space::normal);
    layout->setSpacing(space::small);
    layout->addWidget(m_terms);
    layout->addLayout(foot);
    connect(m_main, &QAbstractButton::clicked, this, &TermsBar::publish);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    retranslate();
}

void TermsBar::show(const insight::ListPage &page, Instant now, bool writable)
{
    const bool other = m_page.list.id != page.list.id;
    m_page = page;
    m_now = now;
    m_writable = writable;
    if (other)
        fillFields();
    fillState();
}

void TermsBar::fillFields()
{
    const PublishedList &list = m_page.list;
    const QTimeZone zone = insight::campZone(m_page.camp.timeZone);
    const auto shown = [&zone](Instant instant) {
        const QDateTime there = toDateTime(instant, zone);
        return QDateTime(there.date(), there.time(), Qt::UTC);
    };
    const QDateTime today = shown(m_now);
    const QTime evening(18, 0);
    m_title->setText(list.title);
    m_shows->setCurrentValue(int(list.shows));
    m_opens->setDateTime(list.publishedAt ? shown(*list.publishedAt) : QDateTime(today.date(), today.time(), Qt::UTC));
    const QDate last = today.date().addDays(usualWindow);
    m_closes->setDateTime(list.windowEndsAt ? shown(*list.windowEndsAt) : QDateTime(last, evening, Qt::UTC));
    m_reply->setDateTime(list.replyBy ? shown(*list.replyBy) : QDateTime(last.addDays(usualReply), evening, Qt::UTC));
}

Instant TermsBar::instantOf(const QDateTimeEdit &edit) const
{
    const QDateTime there(edit.date(), edit.time(), insight::campZone(m_page.camp.timeZone));
    return instantFromMsecs(there.toMSecsSinceEpoch());
}

void TermsBar::fillState()
{
    const PublishedList &list = m_page.list;
    const wording::Wording &words = m_language.wording();
    const bool replaced = m_page.replacedBy.isValid();
    const bool mendable = isMendable(list) && !replaced;
    m_terms->setVisible(mendable && m_writable);
    m_shows->setVisible(list.kind == ListKind::Results);
    m_zone->setText(tr("Times are those of %1.").arg(m_page.camp.timeZone));
    const bool open = list.windowEndsAt && m_now < *list.windowEndsAt;
    const int errors = m_page.errors();
    const int objections = m_page.openObjections();
    m_main->setVisible(m_writable && !replaced && list.state != ListState::Final);
    m_main->setText(mendable ? tr("Publish") : tr("Make final"));
    m_main->setEnabled(errors == 0 && !m_page.lines.empty() && (mendable || (!open && objections == 0)));
    QString state;
    if (replaced)
        state = tr("Another version takes the place of this one; it is kept as it was.");
    else if (list.state == ListState::Final)
        state = tr("Final. Certificates and rewards follow from it.");
    else if (errors > 0)
        state = tr("%n finding(s) keep it back: mend or sign each.", nullptr, errors);
    else if (mendable)
        state = tr("Nothing contradicts the records.");
    else if (objections > 0)
        state = interchange::windowText(list, m_page.camp, words) + u' '
            + tr("%n objection(s) are not decided.", nullptr, objections);
    else
        state = interchange::windowText(list, m_page.camp, words);
    m_state->setText(state.trimmed());
}

void TermsBar::publish()
{
    if (!isMendable(m_page.list)) {
        m_say(Finalise{});
        return;
    }
    m_say(Publish{{.title = m_title->text(),
                   .shows = static_cast<ListShows>(m_shows->currentValue().toInt()),
                   .opens = instantOf(*m_opens),
                   .closes = instantOf(*m_closes),
                   .replyBy = instantOf(*m_reply)}});
}

void TermsBar::retranslate()
{
    const wording::Wording &words = m_language.wording();
    m_title->setPlaceholderText(tr("Title of the list"));
    m_title->setAccessibleName(m_title->placeholderText());
    std::vector<DropButton::Option> shows;
    for (const ListShows value : {ListShows::Grades, ListShows::Stars, ListShows::Money})
        shows.push_back({wording::word(value, words), int(value)});
    m_shows->setOptions(shows);
    m_shows->setAccessibleName(tr("What the list shows"));
    m_opensLabel->setText(tr("Objections from"));
    m_closesLabel->setText(tr("Objections until"));
    m_replyLabel->setText(tr("Answered by"));
    m_opens->setAccessibleName(m_opensLabel->text());
    m_closes->setAccessibleName(m_closesLabel->text());
    m_reply->setAccessibleName(m_replyLabel->text());
    fillState();
}

void TermsBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(Color::Sunken));
    painter.fillRect(0, 0, width(), 1, m_theme.color(Color::Line));
}

} // namespace flotilla::ui
