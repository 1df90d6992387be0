#include "kit/empty_page.h"

#include "kit/button.h"
#include "kit/icons.h"

#include <QPainter>
#include <QVBoxLayout>

namespace flotilla::ui {
namespace {

constexpr int picture = 40;
constexpr int textWidth = 420;

class Picture final : public QWidget {
public:
    Picture(const Theme &theme, QString iconName) : m_theme(theme), m_iconName(std::move(iconName))
    {
        setFixedSize(picture, picture);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintIcon(painter, rect(), m_iconName, Theme::mix(m_theme.color(Color::Muted), m_theme.color(Color::Line), .4));
    }

private:
    const Theme &m_theme;
    QString m_iconName;
};

} // namespace

EmptyPage::EmptyPage(const Theme &theme, const QString &iconName, QWidget *parent)
    : QWidget(parent),
      m_title(new TextLabel(theme, TextStyle::Section)),
      m_detail(new TextLabel(theme, TextStyle::Body, Color::Muted)),
      m_action(new Button(theme))
{
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(space::small);
    layout->addStretch(2);
    layout->addWidget(new Picture(theme, iconName), 0, Qt::AlignHCenter);
    layout->addSpacing(space::tiny);
    layout->addWidget(m_title, 0, Qt::AlignHCenter);
    layout->addWidget(m_detail, 0, Qt::AlignHCenter);
    layout->addSpacing(space::small);
    layout->addWidget(m_action, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    m_detail->setWordWrap(true);
    m_detail->setAlignment(Qt::AlignHCenter);
    m_detail->setFixedWidth(textWidth);
    m_action->hide();
    connect(m_action, &QAbstractButton::clicked, this, &EmptyPage::actionRequested);
}

void EmptyPage::setTexts(const QString &title, const QString &detail)
{
    m_title->setText(title);
    m_detail->setText(detail);
}

void EmptyPage::setAction(const QString &text)
{
    m_action->setText(text);
    m_action->setVisible(!text.isEmpty());
}

} // namespace flotilla::ui
