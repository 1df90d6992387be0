#include "settings_page.h"

#include "kit/button.h"
#include "kit/segmented_control.h"
#include "kit/text_label.h"
#include "open_place.h"
#include "storage/backup.h"
#include "wording/times.h"

#include <QCheckBox>
#include <QEvent>
#include <QFileInfo>
#include <QGridLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QStandardPaths>
#include <QUrl>
#include <QVBoxLayout>

namespace flotilla::ui::shell {
namespace {

namespace settings = platform::settings;
using platform::LanguageChoice;
using platform::ThemeChoice;

constexpr int labelWidth = 160;
constexpr int pageWidth = 720;
constexpr int fieldWidth = 260;

} // namespace

SettingsPage::SettingsPage(const ShellContext &context, OpenPlace &place, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_place(place),
      m_title(new TextLabel(context.theme, TextStyle::Title)),
      m_language(new SegmentedControl(context.theme)),
      m_theme(new SegmentedControl(context.theme)),
      m_who(new QLineEdit),
      m_git(new QLineEdit),
      m_backups(new QCheckBox),
      m_folder(new Button(context.theme)),
      m_aboutTitle(new TextLabel(context.theme, TextStyle::Section)),
      m_about(new TextLabel(context.theme, TextStyle::Body, Color::Muted))
{
    auto *content = new QWidget;
    content->setMaximumWidth(pageWidth);
    auto *list = new QVBoxLayout(content);
    list->setContentsMargins(space::huge, space::wide, space::huge, space::huge);
    list->setSpacing(space::normal);
    list->addWidget(m_title);

    auto *grid = new QGridLayout;
    grid->setColumnMinimumWidth(0, labelWidth);
    grid->setColumnStretch(1, 1);
    grid->setVerticalSpacing(space::tiny);
    m_languagePart = addPart(*grid, m_language);
    m_themePart = addPart(*grid, m_theme);
    m_who->setFixedWidth(fieldWidth);
    m_whoPart = addPart(*grid, m_who);
    auto *backups = new QWidget;
    auto *row = new QHBoxLayout(backups);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::wide);
    row->addWidget(m_backups);
    row->addWidget(m_folder);
    row->addStretch();
    m_backupPart = addPart(*grid, backups);
    m_git->setFixedWidth(fieldWidth);
    m_gitPart = addPart(*grid, m_git);
    list->addLayout(grid);
    list->addSpacing(space::normal);
    list->addWidget(m_aboutTitle);
    m_about->setWordWrap(true);
    m_about->setTextInteractionFlags(Qt::TextBrowserInteraction);
    list->addWidget(m_about);
    list->addStretch();

    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(content);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);

    connect(m_language, &SegmentedControl::chosen, this, &SettingsPage::setLanguage);
    connect(m_theme, &SegmentedControl::chosen, this, &SettingsPage::setTheme);
    connect(m_who, &QLineEdit::editingFinished, this, [this] {
        m_place.setWho(m_who->text());
        Q_EMIT whoChanged();
    });
    connect(m_git, &QLineEdit::editingFinished, this, [this] { setGit(m_git->text()); });
    connect(m_backups, &QCheckBox::toggled, this, [this](bool on) { m_context.settings.set(settings::backups, on); });
    connect(m_folder, &QPushButton::clicked, this, [this] {
        const QString folder = platform::backupFolder(m_context.paths, m_place.location());
        m_context.desktop.open(QUrl::fromLocalFile(folder));
    });
    connect(m_about, &QLabel::linkActivated, this, [this](const QString &link) { m_context.desktop.open(QUrl(link)); });
    retranslate();
}

SettingsPage::Part SettingsPage::addPart(QGridLayout &grid, QWidget *control)
{
    Part part{new TextLabel(m_context.theme, TextStyle::Name),
              new TextLabel(m_context.theme, TextStyle::Caption, Color::Muted)};
    const int row = grid.rowCount();
    part.title->setFixedHeight(space::control);
    part.title->setBuddy(control);
    part.detail->setWordWrap(true);
    grid.addWidget(part.title, row, 0, Qt::AlignTop);
    grid.addWidget(control, row, 1, Qt::AlignLeft);
    grid.addWidget(part.detail, row + 1, 1);
    grid.setRowMinimumHeight(row + 2, space::normal);
    return part;
}

void SettingsPage::refresh()
{
    m_theme->setCurrent(int(m_context.settings.value(settings::theme)));
    m_language->setCurrent(m_context.language.current() == Language::Chinese ? 0 : 1);
    m_who->setText(m_place.who());
    m_who->setEnabled(m_place.isOpen());
    m_backups->setChecked(m_context.settings.value(settings::backups));
    m_folder->setEnabled(m_place.isOpen() && m_place.workspace().location().engine() == storage::Engine::Sqlite);
    m_backupPart.detail->setText(backupSentence());
    m_git->setText(m_context.settings.value(settings::gitProgram));
    showGit();
}

QString SettingsPage::backupSentence() const
{
    QString what =
        tr("After changes, in the background: the newest ten copies of a file, at most 2 GB together. A PostgreSQL "
           "server is backed up with its own pg_dump.");
    if (!m_place.isOpen())
        return what;
    const QStringList files = storage::backupsOf(storage::Location::parse(m_place.location()),
                                                 platform::backupFolder(m_context.paths, m_place.location()));
    if (files.isEmpty())
        return what + QLatin1Char('\n') + tr("There is no copy of this file yet.");
    const qint64 written = QFileInfo(files.first()).lastModified().toMSecsSinceEpoch();
    const QString when = wording::relativeTime(instantFromMsecs(written), m_context.clock->now(),
                                               QTimeZone::systemTimeZone(), m_context.language.wording());
    return what + QLatin1Char('\n') + tr("The newest copy of this file: %1.").arg(when);
}

void SettingsPage::setGit(const QString &program)
{
    const QString name = program.trimmed();
    m_context.settings.set(settings::gitProgram, name.isEmpty() ? QStringLiteral("git") : name);
    m_git->setText(m_context.settings.value(settings::gitProgram));
    showGit();
}

void SettingsPage::showGit()
{
    const QString name = m_context.settings.value(settings::gitProgram);
    const bool isThere = !QStandardPaths::findExecutable(name).isEmpty();
    m_gitPart.detail->setText(
        isThere ? tr("Name or path of the program that fetches pull requests and writes reviews back.")
                : tr("There is no program “%1” that could be run. Give its name or its whole path, such as "
                     "/usr/bin/git.")
                      .arg(name));
    m_gitPart.detail->setColor(isThere ? Color::Muted : Color::Bad);
}

void SettingsPage::setTheme(int position)
{
    const auto choice = ThemeChoice(position);
    m_context.settings.set(settings::theme, choice);
    m_context.theme.setMode(Theme::Mode(position));
}

void SettingsPage::setLanguage(int position)
{
    m_context.settings.set(settings::language, position == 0 ? LanguageChoice::Chinese : LanguageChoice::English);
    m_context.language.set(position == 0 ? Language::Chinese : Language::English);
}

void SettingsPage::retranslate()
{
    m_title->setText(tr("Settings"));
    m_language->setSegments({{QStringLiteral("简体中文")}, {QStringLiteral("English")}});
    m_language->setAccessibleName(tr("Language"));
    m_languagePart.title->setText(tr("Language"));
    m_languagePart.detail->setText(tr("Of the window. A camp's own texts stay in the camp's language."));
    m_theme->setSegments({{tr("As the system")}, {tr("Light")}, {tr("Dark")}});
    m_theme->setAccessibleName(tr("Looks"));
    m_themePart.title->setText(tr("Looks"));
    m_themePart.detail->hide();
    m_whoPart.title->setText(tr("Who you are"));
    m_who->setAccessibleName(tr("Who you are"));
    m_who->setPlaceholderText(tr("Your GitHub ID or name"));
    m_whoPart.detail->setText(tr("Stands beside your changes in the history, and says which reports are yours to review."));
    m_backupPart.title->setText(tr("Backups"));
    m_backups->setText(tr("Keep backups"));
    m_folder->setText(tr("Open their folder"));
    m_gitPart.title->setText(tr("Git"));
    m_git->setAccessibleName(tr("Name or path of git"));
    m_aboutTitle->setText(tr("About Flotilla"));
    m_about->setText(
        tr("Version %1. Free software under the GNU General Public License, version 3 or later.<br>Icons by Lucide (ISC), "
           "letters by Inter and Noto (OFL).<br>Whoever can open a camp's file can read all of it.")
            .arg(QStringLiteral(FLOTILLA_VERSION)));
    refresh();
}

void SettingsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace flotilla::ui::shell
