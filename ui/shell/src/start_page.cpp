#include "start_page.h"

#include "kit/button.h"
#include "kit/flotilla_style.h"
#include "kit/icons.h"
#include "kit/text_label.h"
#include "storage/location.h"

#include <QAbstractButton>
#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace flotilla::ui::shell {
namespace {

constexpr int columnWidth = 520;
constexpr int choiceHeight = 68;
constexpr int logo = 40;
constexpr int shownRecent = 5;

class Logo final : public QWidget {
public:
    explicit Logo(const Theme &theme) : m_theme(theme) { setFixedSize(logo, logo); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintIcon(painter, rect(), QStringLiteral("sailboat"), m_theme.color(Color::Accent));
    }

private:
    const Theme &m_theme;
};

} // namespace

/// A large button: icon, what it does, what comes of it.
class StartPage::Choice final : public QAbstractButton {
public:
    Choice(const Theme &theme, QString iconName) : m_theme(theme), m_iconName(std::move(iconName))
    {
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
        setFixedHeight(choiceHeight);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }

    void setTexts(const QString &title, const QString &detail)
    {
        setText(title);
        m_detail = detail;
        setAccessibleName(title);
        setAccessibleDescription(detail);
        update();
    }
    QSize sizeHint() const override { return {columnWidth, choiceHeight}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const bool ring = showsFocus(*this);
        painter.setPen(QPen(m_theme.color(ring ? Color::Accent : Color::Line), ring ? 2 : 1));
        painter.setBrush(m_theme.color(underMouse() || isDown() ? Color::Hover : Color::Surface));
        const qreal inset = ring ? 1 : .5;
        painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), space::radius, space::radius);
        paintIcon(painter, QRect(space::wide + 2, (height() - 20) / 2, 20, 20), m_iconName, m_theme.color(Color::Accent));
        const int left = space::wide + 2 + 20 + space::wide;
        const int room = width() - left - space::wide - space::icon - space::small;
        painter.setFont(Theme::font(TextStyle::SentenceStrong));
        painter.setPen(m_theme.color(Color::Text));
        painter.drawText(QRect(left, 13, room, 20), Qt::AlignVCenter | Qt::AlignLeft, text());
        painter.setFont(Theme::font(TextStyle::Body));
        painter.setPen(m_theme.color(Color::Muted));
        painter.drawText(QRect(left, 35, room, 20), Qt::AlignVCenter | Qt::AlignLeft,
                         painter.fontMetrics().elidedText(m_detail, Qt::ElideRight, room));
        paintIcon(painter,
                  QRect(width() - space::wide - space::icon, (height() - space::icon) / 2, space::icon, space::icon),
                  QStringLiteral("chevron-right"), m_theme.color(Color::Muted));
    }

private:
    const Theme &m_theme;
    QString m_iconName;
    QString m_detail;
};

/// A line of the recent places: name, then the muted folder.
class StartPage::Recent final : public QAbstractButton {
public:
    Recent(const Theme &theme, const QString &place) : m_theme(theme), m_place(place)
    {
        const auto location = storage::Location::parse(place);
        setText(location.display());
        setAccessibleName(text());
        setToolTip(location.engine() == storage::Engine::Sqlite ? place : text());
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
        setFixedHeight(space::row);
    }
    QSize sizeHint() const override { return {columnWidth, space::row}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        if (underMouse() || showsFocus(*this)) {
            painter.setPen(showsFocus(*this) ? QPen(m_theme.color(Color::Accent), 2) : QPen(Qt::NoPen));
            painter.setBrush(underMouse() ? m_theme.color(Color::Hover) : QColor(Qt::transparent));
            painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), space::radius, space::radius);
        }
        paintIcon(painter, QRect(space::wide + 4, (height() - space::icon) / 2, space::icon, space::icon),
                  QStringLiteral("file"), m_theme.color(Color::Muted));
        const int left = space::wide + 2 + 20 + space::wide;
        painter.setFont(Theme::font(TextStyle::Name));
        painter.setPen(m_theme.color(Color::Text));
        const QRect room(left, 0, width() - left - space::wide, height());
        painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft,
                         painter.fontMetrics().elidedText(text(), Qt::ElideMiddle, room.width()));
    }

private:
    const Theme &m_theme;
    QString m_place;
};

StartPage::StartPage(const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_title(new TextLabel(theme, TextStyle::Title)),
      m_sentence(new TextLabel(theme, TextStyle::Sentence, Color::Muted)),
      m_sample(new Choice(theme, QStringLiteral("sailboat"))),
      m_repository(new Choice(theme, QStringLiteral("folder-git-2"))),
      m_file(new Choice(theme, QStringLiteral("folder-open"))),
      m_recentTitle(new TextLabel(theme, TextStyle::CaptionName, Color::Muted)),
      m_recent(new QWidget),
      m_hint(new TextLabel(theme, TextStyle::Caption, Color::Muted))
{
    auto *column = new QWidget;
    column->setFixedWidth(columnWidth);
    auto *list = new QVBoxLayout(column);
    list->setContentsMargins(0, 0, 0, 0);
    list->setSpacing(space::normal);
    list->addWidget(new Logo(theme), 0, Qt::AlignLeft);
    list->addWidget(m_title);
    list->addWidget(m_sentence);
    list->addSpacing(space::small);
    list->addWidget(m_sample);
    list->addWidget(m_repository);
    list->addWidget(m_file);
    list->addWidget(m_hint);
    list->addSpacing(space::normal);
    list->addWidget(m_recentTitle);
    list->addWidget(m_recent);
    m_sentence->setWordWrap(true);
    m_hint->setContentsMargins(2, 0, 0, 0);

    auto *recent = new QVBoxLayout(m_recent);
    recent->setContentsMargins(0, 0, 0, 0);
    recent->setSpacing(0);

    auto *layout = new QVBoxLayout(this);
    layout->addStretch(2);
    layout->addWidget(column, 0, Qt::AlignHCenter);
    layout->addStretch(3);

    connect(m_sample, &QAbstractButton::clicked, this, &StartPage::sampleRequested);
    connect(m_repository, &QAbstractButton::clicked, this, &StartPage::repositoryRequested);
    connect(m_file, &QAbstractButton::clicked, this, &StartPage::fileRequested);
    setRecent({});
    retranslate();
}

void StartPage::setRecent(const QStringList &places)
{
    qDeleteAll(m_recent->findChildren<Recent *>(Qt::FindDirectChildrenOnly));
    const QStringList shown = places.mid(0, shownRecent);
    for (const QString &place : shown) {
        auto *line = new Recent(m_theme, place);
        m_recent->layout()->addWidget(line);
        connect(line, &QAbstractButton::clicked, this, [this, place] { Q_EMIT recentRequested(place); });
    }
    m_recentTitle->setVisible(!shown.isEmpty());
    m_recent->setVisible(!shown.isEmpty());
}

void StartPage::retranslate()
{
    m_title->setText(tr("Welcome aboard"));
    m_sentence->setText(tr("A camp's projects, people, reports and results, joined into one picture."));
    m_sample->setTexts(tr("Open the sample camp"), tr("Invented people, everything to try, nothing to break"));
    m_repository->setTexts(tr("Point at a camp's repository"),
                           tr("A Git clone or a folder of reports; first you see a plan"));
    m_file->setTexts(tr("Open a file"), tr("A .flotilla file that you or somebody else made"));
    m_recentTitle->setText(tr("Open again"));
    m_hint->setText(tr("You can also drop a folder or a file anywhere in this window."));
}

void StartPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace flotilla::ui::shell
