#include "session_form.h"

#include "insight/camp_zone.h"
#include "kit/button.h"
#include "kit/drop_button.h"
#include "kit/inline_message.h"
#include "kit/text_label.h"
#include "kit/ui_language.h"
#include "wording/session_text.h"
#include "wording/times.h"
#include "wording/words.h"

#include <QDateTimeEdit>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSpinBox>

#include <algorithm>

namespace flotilla::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int longestTitle = 300;
constexpr int longestGap = 90; ///< days between the sessions of a series
QTime usualHour()
{
    return {19, 30};
}

constexpr SessionKind kinds[] = {SessionKind::TechShare, SessionKind::Meeting, SessionKind::Course, SessionKind::Opening,
                                 SessionKind::Closing};

} // namespace

SessionForm::SessionForm(const Theme &theme, const UiLanguage &language, QWidget *parent)
    : Pane(parent),
      m_theme(theme),
      m_language(language),
      m_title(new TextLabel(theme, TextStyle::Section)),
      m_body(new QWidget),
      m_rows(new QFormLayout),
      m_kind(new DropButton(theme)),
      m_number(new QSpinBox),
      m_name(new QLineEdit),
      m_starts(new QDateTimeEdit),
      m_minutes(new QSpinBox),
      m_place(new QLineEdit),
      m_recording(new QLineEdit),
      m_count(new QSpinBox),
      m_everyDays(new QSpinBox),
      m_note(new TextLabel(theme, TextStyle::Caption, Color::Muted)),
      m_hint(new TextLabel(theme, TextStyle::Caption, Color::Wait)),
      m_problem(new InlineMessage(theme)),
      m_keep(new Button(theme, Button::Kind::Main)),
      m_drop(new Button(theme)),
      m_conflict(new ConflictView(theme))
{
    makeRows();
    m_keep->setKey(Qt::CTRL | Qt::Key_Return);
    m_note->setWordWrap(true);
    m_hint->setWordWrap(true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::small);
    buttons->addWidget(m_keep);
    buttons->addWidget(m_drop);
    buttons->addStretch(1);
    auto *body = new QVBoxLayout(m_body);
    body->setContentsMargins({});
    body->setSpacing(space::normal);
    body->addLayout(m_rows);
    body->addWidget(m_note);
    body->addWidget(m_hint);
    body->addLayout(buttons);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::wide, space::wide, space::wide, space::huge);
    layout->setSpacing(space::normal);
    layout->addWidget(m_title);
    layout->addWidget(m_problem);
    layout->addWidget(m_body);
    layout->addWidget(m_conflict);
    layout->addStretch(1);
    m_conflict->hide();
    setFocusTarget(m_name);
    connectRows();
    retranslate();
}

SessionForm::~SessionForm() = default;

void SessionForm::makeRows()
{
    m_rows->setHorizontalSpacing(space::normal);
    m_rows->setVerticalSpacing(space::small);
    m_rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_number->setRange(1, largestSessionNumber);
    m_minutes->setRange(1, longestSession);
    m_minutes->setSingleStep(15);
    m_count->setRange(1, longestSeries);
    m_everyDays->setRange(1, longestGap);
    m_everyDays->setSingleStep(7);
    m_starts->setDisplayFormat(u"yyyy-MM-dd HH:mm"_s);
    m_starts->setCalendarPopup(true);
    m_starts->setTimeSpec(Qt::UTC); // the camp's zone stands below; no summer time of this computer moves it
    for (QSpinBox *each : {m_number, m_minutes, m_count, m_everyDays})
        each->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    for (QLineEdit *each : {m_name, m_place, m_recording})
        each->setMaxLength(longestTitle);
    for (QWidget *each : std::initializer_list<QWidget *>{m_kind, m_number, m_name, m_starts, m_minutes, m_place,
                                                          m_recording, m_count, m_everyDays}) {
        auto *label = new TextLabel(m_theme, TextStyle::Body, Color::Muted);
        label->setBuddy(each);
        m_rows->addRow(label, each);
    }
}

void SessionForm::connectRows()
{
    for (QLineEdit *each : {m_name, m_place, m_recording})
        connect(each, &QLineEdit::textChanged, this, &SessionForm::refresh);
    for (QSpinBox *each : {m_number, m_minutes, m_count, m_everyDays})
        connect(each, &QSpinBox::valueChanged, this, &SessionForm::refresh);
    connect(m_starts, &QDateTimeEdit::dateTimeChanged, this, &SessionForm::refresh);
    connect(m_kind, &DropButton::chosen, this, &SessionForm::kindChosen);
    connect(m_keep, &QAbstractButton::clicked, this, &SessionForm::keep);
    connect(m_drop, &QAbstractButton::clicked, this, &SessionForm::dropped);
    connect(m_conflict, &ConflictView::theirsKept, this, &SessionForm::dropped);
    connect(m_conflict, &ConflictView::resolved, this, &SessionForm::keepResolved);
}

void SessionForm::edit(const insight::SessionsPage &page, const Session *session, QDate day)
{
    m_page = std::make_unique<insight::SessionsPage>(page);
    m_theirs.reset();
    m_conflict->hide();
    m_body->show();
    m_problem->clear();
    if (session) {
        m_seen = *session;
    } else {
        m_seen = {};
        m_seen.camp = page.camp.id;
        m_seen.number = nextNumber(m_seen.kind, page.records());
        m_seen.minutes = 90;
        const QDate at = day.isValid() ? day : page.today().addDays(7);
        m_seen.startsAt = instantFromMsecs(QDateTime(at, usualHour(), page.zone).toMSecsSinceEpoch());
        // The camp meets where it met before.
        for (const insight::SessionLine &line : page.sessions)
            if (line.session.kind == m_seen.kind && !line.session.place.isEmpty())
                m_seen.place = line.session.place;
    }
    fillChoices();
    m_kind->setCurrentValue(static_cast<int>(m_seen.kind));
    m_number->setValue(m_seen.number);
    m_name->setText(m_seen.title);
    const QDateTime there = toDateTime(m_seen.startsAt, page.zone);
    m_starts->setDateTime(QDateTime(there.date(), there.time(), Qt::UTC));
    m_minutes->setValue(m_seen.minutes);
    m_place->setText(m_seen.place);
    m_recording->setText(m_seen.recording);
    m_count->setValue(1);
    m_everyDays->setValue(14);
    m_begun = edited();
    retranslate();
    m_name->setFocus();
}

void SessionForm::fillChoices()
{
    std::vector<DropButton::Option> options;
    for (const SessionKind each : kinds)
        options.push_back({wording::word(each, m_language.wording()), static_cast<int>(each)});
    m_kind->setOptions(options);
}

void SessionForm::kindChosen()
{
    const auto kind = static_cast<SessionKind>(m_kind->currentValue().toInt());
    if (m_page && kind != m_seen.kind)
        m_number->setValue(nextNumber(kind, m_page->records()));
    else
        m_number->setValue(m_seen.number);
    refresh();
}

Instant SessionForm::startsAt() const
{
    const QDateTime there(m_starts->date(), m_starts->time(), m_page ? m_page->zone : QTimeZone::utc());
    const Instant typed = instantFromMsecs(there.toMSecsSinceEpoch());
    // Seconds are not shown here, and stay where nothing was typed.
    const bool same = m_page && wording::isoTime(typed, m_page->zone) == wording::isoTime(m_seen.startsAt, m_page->zone);
    return same ? m_seen.startsAt : typed;
}

workspace::SessionEdit SessionForm::edited() const
{
    workspace::SessionEdit edit{.session = m_seen};
    Session &session = edit.session;
    session.kind = static_cast<SessionKind>(m_kind->currentValue().toInt());
    session.number = m_number->value();
    session.title = m_name->text().trimmed();
    session.startsAt = startsAt();
    session.minutes = m_minutes->value();
    session.place = m_place->text().trimmed();
    session.recording = m_recording->text().trimmed();
    if (!session.id.isValid()) {
        edit.count = m_count->value();
        edit.everyDays = m_everyDays->value();
    }
    return edit;
}

bool SessionForm::isTouched() const
{
    const workspace::SessionEdit edit = edited();
    return edit.session != m_begun.session || edit.count != m_begun.count;
}

/// What is no mistake, but good to know.
QString SessionForm::note(const Session &session) const
{
    QStringList parts{tr("Times are those of %1.").arg(m_page->camp.timeZone)};
    const auto starts = seriesOf(session.startsAt, m_everyDays->value(), m_count->value(), m_page->zone);
    if (starts.size() > 1)
        parts.append(tr("%n session(s), the last on %1.", nullptr, int(starts.size()))
                         .arg(wording::isoTime(starts.back(), m_page->zone)));
    for (const insight::SessionLine &line : m_page->sessions) {
        const Session &other = line.session;
        if (other.id != session.id && other.startsAt < endOf(session) && session.startsAt < endOf(other)) {
            parts.append(tr("“%1” is at the same time.").arg(wording::sessionName(other, m_language.wording())));
            break;
        }
    }
    return parts.join(u' ');
}

void SessionForm::refreshSeries()
{
    const bool isNew = !m_seen.id.isValid();
    const auto show = [this](QWidget *row, bool shown) {
        row->setVisible(shown);
        if (QWidget *label = m_rows->labelForField(row))
            label->setVisible(shown);
    };
    show(m_count, isNew);
    show(m_everyDays, isNew && m_count->value() > 1);
    show(m_recording, !isNew);
}

void SessionForm::refresh()
{
    if (!m_page)
        return;
    refreshSeries();
    const Session session = edited().session;
    const auto problem = sessionProblem(session, m_page->records());
    const QString hint = problem ? wording::problemText(*problem, m_language.wording()) : QString();
    Session nameless = session;
    nameless.title.clear();
    m_name->setPlaceholderText(wording::sessionName(nameless, m_language.wording()));
    m_note->setText(note(session));
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    m_keep->setEnabled(hint.isEmpty());
}

void SessionForm::keep()
{
    refresh();
    if (m_keep->isEnabled())
        Q_EMIT kept(edited());
}

std::vector<RecordField<Session>> SessionForm::fields() const
{
    const auto text = [](QString Session::*member) { return [member](const Session &session) { return session.*member; }; };
    const auto take = [](auto member) { return [member](Session &to, const Session &from) { to.*member = from.*member; }; };
    const auto set = [](QString Session::*member) {
        return [member](Session &to, const QString &typed) { to.*member = typed; };
    };
    const auto number = [](int Session::*member) {
        return [member](const Session &session) { return QString::number(session.*member); };
    };
    const QTimeZone zone = m_page ? m_page->zone : QTimeZone::utc();
    return {
        {tr("Title"), text(&Session::title), take(&Session::title), set(&Session::title)},
        {tr("Place or link"), text(&Session::place), take(&Session::place), set(&Session::place)},
        {tr("Recording"), text(&Session::recording), take(&Session::recording), set(&Session::recording)},
        {tr("Kind"), [this](const Session &session) { return wording::word(session.kind, m_language.wording()); },
         take(&Session::kind), nullptr},
        {tr("Number"), number(&Session::number), take(&Session::number), nullptr},
        {tr("Begins"), [zone](const Session &session) { return wording::isoTime(session.startsAt, zone); },
         take(&Session::startsAt), nullptr},
        {tr("Minutes"), number(&Session::minutes), take(&Session::minutes), nullptr},
    };
}

bool SessionForm::showConflict(const Session &theirs, const QString &who, const QString &when)
{
    // What was resolved already and conflicts again is not in these fields.
    if (theirs.version == m_seen.version || (m_theirs && theirs.version == m_theirs->version))
        return false;
    m_theirs = theirs;
    auto shown = conflictFields(fields(), m_seen, edited().session, theirs);
    if (shown.empty()) {
        // Both changed something, and nothing of it twice: mine goes onto theirs.
        keepResolved({});
        return true;
    }
    m_body->hide();
    m_conflict->show();
    m_conflict->showConflict(who, when, std::move(shown));
    return true;
}

void SessionForm::keepResolved(const QStringList &values)
{
    if (!m_theirs)
        return;
    workspace::SessionEdit edit = edited();
    edit.session = mergedRecord(fields(), m_seen, edit.session, *m_theirs, values);
    Q_EMIT kept(edit);
}

void SessionForm::showProblem(const QString &sentence)
{
    m_conflict->hide();
    m_body->show();
    m_problem->show(InlineMessage::Kind::Error, sentence);
}

void SessionForm::retranslate()
{
    const auto name = [this](QWidget *row, const QString &text) {
        if (auto *label = qobject_cast<QLabel *>(m_rows->labelForField(row)))
            label->setText(text);
        row->setAccessibleName(text);
    };
    m_title->setText(m_seen.id.isValid() ? tr("Edit the session") : tr("New session"));
    name(m_kind, tr("Kind"));
    name(m_number, tr("Number"));
    name(m_name, tr("Title"));
    name(m_starts, tr("Begins"));
    name(m_minutes, tr("Minutes"));
    name(m_place, tr("Place or link"));
    name(m_recording, tr("Recording"));
    name(m_count, tr("Sessions"));
    name(m_everyDays, tr("Every so many days"));
    m_recording->setPlaceholderText(u"https://…"_s);
    m_place->setPlaceholderText(tr("a room, or the address of the meeting"));
    m_count->setToolTip(tr("More than one makes a series"));
    m_keep->setText(tr("Save"));
    m_drop->setText(tr("Cancel"));
    m_conflict->retranslate();
    fillChoices();
    refresh();
}

void SessionForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT dropped();
    else
        Pane::keyPressEvent(event);
}

} // namespace flotilla::ui
