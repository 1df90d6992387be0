#include "queue_pane.h"

#include "kit/drop_button.h"
#include "kit/empty_page.h"
#include "kit/table_view.h"
#include "kit/text_label.h"
#include "kit/ui_language.h"
#include "queue_model.h"
#include "report_words.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QStackedLayout>

#include <algorithm>

namespace flotilla::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int oldAfterDays = 7;
constexpr qint64 everybody = 0;
constexpr qint64 myself = -1;

int daysBetween(Instant from, Instant to)
{
    return static_cast<int>((toMsecs(to) - toMsecs(from)) / (24LL * 60 * 60 * 1000));
}

} // namespace

QueuePane::QueuePane(const Theme &theme, const UiLanguage &language, QWidget *parent)
    : Pane(parent),
      m_language(language),
      m_model(new QueueModel(this)),
      m_list(new TableView(theme)),
      m_mentor(new DropButton(theme)),
      m_sentence(new TextLabel(theme, TextStyle::Body, Color::Muted)),
      m_empty(new EmptyPage(theme, u"list-checks"_s))
{
    m_list->setModel(m_model);
    m_list->setItemDelegate(new QueueDelegate(*m_list));
    m_list->horizontalHeader()->hide();
    m_list->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_list->verticalHeader()->setDefaultSectionSize(space::tallRow);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(space::wide, 0, space::wide, space::normal);
    head->setSpacing(space::small);
    head->addWidget(m_sentence, 1);
    head->addWidget(m_mentor);
    auto *rows = new QWidget;
    m_rows = new QStackedLayout(rows);
    m_rows->addWidget(m_list);
    m_rows->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(rows, 1);
    setTabOrder(m_mentor, m_list); // as they stand
    connect(m_mentor, &DropButton::chosen, this, [this] {
        fill();
        Q_EMIT scopeChanged();
    });
    connect(m_list, &QAbstractItemView::activated, this, &QueuePane::opened);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        if (m_marking || !current.isValid())
            return;
        const insight::QueueEntry &entry = m_model->row(current.row()).entry;
        Q_EMIT chosen(entry.pairing, entry.period);
    });
}

void QueuePane::show(const insight::Matrix &matrix, const insight::Self &self, Instant now)
{
    m_matrix = matrix;
    m_self = self;
    m_now = now;
    fillMentors();
    fill();
}

std::optional<Id<Person>> QueuePane::mentor() const
{
    const qint64 chosen = m_mentor->currentValue().toLongLong();
    if (!m_self.mayStandIn || chosen == myself)
        return m_self.person.id;
    return chosen == everybody ? std::nullopt : std::optional(Id<Person>(chosen));
}

void QueuePane::fillMentors()
{
    const auto all = static_cast<int>(insight::reviewQueue(m_matrix, std::nullopt).size());
    std::vector<DropButton::Option> options{
        {tr("For me (%1)").arg(insight::reviewQueue(m_matrix, m_self.person.id).size()), QVariant(myself)},
        {tr("For all mentors (%1)").arg(all), QVariant(everybody)}};
    for (const insight::WaitingMentor &each : insight::waitingMentors(m_matrix)) {
        const bool isChosen = m_mentor->currentValue() == QVariant(each.mentor.id.value());
        if (each.mentor.id != m_self.person.id && (each.waiting > 0 || isChosen)) {
            options.push_back(
                {tr("For %1 (%2)").arg(ReportWords::name(each.mentor)).arg(each.waiting), QVariant(each.mentor.id.value())});
        }
    }
    m_mentor->setOptions(options);
    m_mentor->setVisible(m_self.mayStandIn);
}

void QueuePane::fill()
{
    m_entries = m_self.person.id.isValid() ? insight::reviewQueue(m_matrix, mentor()) : std::vector<insight::QueueEntry>();
    std::vector<QueueRow> rows;
    for (const insight::QueueEntry &entry : m_entries) {
        QStringList about;
        const QString &title = ReportWords::title(entry.projectTitle, entry.projectTitleEn, m_language.current());
        about.append(entry.projectNumber > 0 ? u"%1 %2"_s.arg(entry.projectNumber, 2, 10, QLatin1Char('0')).arg(title)
                                             : title);
        about.append(ReportWords::period(entry.number));
        if (entry.pull > 0)
            about.append(u"#%1"_s.arg(entry.pull));
        const int days = entry.since ? daysBetween(*entry.since, m_now) : 0;
        QueueRow row{.entry = entry, .mentee = ReportWords::name(entry.mentee), .about = about.join(u" · "_s)};
        row.login = entry.mentee.name.isEmpty() ? QString() : entry.mentee.login;
        row.age = !entry.since ? tr("time not known") : days < 1 ? tr("since today") : tr("%n day(s)", nullptr, days);
        row.isOld = days >= oldAfterDays;
        rows.push_back(std::move(row));
    }
    m_marking = true; // what is gone takes the mark to a neighbour, which nobody chose
    m_model->setRows(std::move(rows));
    m_marking = false;
    const auto count = static_cast<int>(m_entries.size());
    m_sentence->setText(count > 0 ? tr("%n report(s), the oldest first", nullptr, count) : QString());
    m_empty->setTexts(tr("Nothing waits for a review"),
                      mentor() == m_self.person.id ? tr("Every report of your mentees has its review, or is not there yet.")
                                                   : tr("Every report has its review, or is not there yet."));
    m_rows->setCurrentWidget(count > 0 ? static_cast<QWidget *>(m_list) : m_empty);
    setFocusTarget(count > 0 || !m_self.mayStandIn ? static_cast<QWidget *>(m_list) : m_mentor);
}

void QueuePane::setCurrent(Id<Pairing> pairing, Id<Period> period)
{
    const auto found = std::ranges::find_if(
        m_entries, [&](const insight::QueueEntry &each) { return each.pairing == pairing && each.period == period; });
    m_marking = true;
    if (found == m_entries.end())
        m_list->selectionModel()->clear();
    else
        m_list->setCurrentIndex(m_model->index(static_cast<int>(found - m_entries.begin()), 0));
    m_marking = false;
}

int QueuePane::current() const
{
    return m_list->currentIndex().isValid() ? m_list->currentIndex().row() : -1;
}

void QueuePane::retranslate()
{
    m_mentor->setAccessibleName(tr("Whose reviews"));
    m_list->setAccessibleName(tr("Reports that wait for a review"));
    fillMentors();
    fill();
}

} // namespace flotilla::ui
