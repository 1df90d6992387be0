#include "done_view.h"

#include "import_session.h"
#include "kit/button.h"
#include "kit/icons.h"
#include "kit/text_label.h"
#include "plan_text.h"

#include <QPainter>
#include <QVBoxLayout>

namespace flotilla::ui {

using namespace Qt::Literals::StringLiterals;
using namespace flotilla::interchange;

namespace {

constexpr int signSize = 44;
constexpr int textWidth = 460;

/// A check mark on its tint; an arrow back when the import was undone.
class ResultSign final : public QWidget {
public:
    ResultSign(const Theme &theme, const ImportSession &session) : m_theme(theme), m_session(session)
    {
        setFixedSize(signSize, signSize);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.color(m_session.wasUndone() ? Color::Sunken : Color::GoodTint));
        painter.drawEllipse(rect());
        paintIcon(painter, QRectF(rect()).adjusted(12, 12, -12, -12), m_session.wasUndone() ? u"undo-2"_s : u"check"_s,
                  m_theme.color(m_session.wasUndone() ? Color::Calm : Color::Good));
    }

private:
    const Theme &m_theme;
    const ImportSession &m_session;
};

} // namespace

DoneView::DoneView(ImportSession &session, const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_title(new TextLabel(theme, TextStyle::Section)),
      m_detail(new TextLabel(theme, TextStyle::Body, Color::Muted)),
      m_counts(new TextLabel(theme, TextStyle::Body)),
      m_sign(new ResultSign(theme, session)),
      m_reports(new Button(theme, Button::Kind::Main)),
      m_undo(new Button(theme)),
      m_more(new Button(theme))
{
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::small);
    for (Button *button : {m_reports, m_undo, m_more})
        buttons->addWidget(button);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(space::small);
    layout->addStretch(2);
    layout->addWidget(m_sign, 0, Qt::AlignHCenter);
    layout->addSpacing(space::tiny);
    layout->addWidget(m_title, 0, Qt::AlignHCenter);
    layout->addWidget(m_counts, 0, Qt::AlignHCenter);
    layout->addWidget(m_detail, 0, Qt::AlignHCenter);
    layout->addSpacing(space::normal);
    layout->addLayout(buttons);
    layout->setAlignment(buttons, Qt::AlignHCenter);
    layout->addStretch(3);
    for (TextLabel *label : {m_title, m_counts, m_detail}) {
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignHCenter);
        label->setFixedWidth(textWidth);
    }
    m_undo->setIconName(u"undo-2"_s);
    connect(m_reports, &QPushButton::clicked, this, &DoneView::showReportsRequested);
    connect(m_undo, &QPushButton::clicked, &session, &ImportSession::undo);
    connect(m_more, &QPushButton::clicked, this, &DoneView::importMoreRequested);
    connect(&theme, &Theme::changed, m_sign, qOverload<>(&QWidget::update));
    retranslate();
}

void DoneView::refresh(bool canUndo)
{
    m_canUndo = canUndo;
    const auto plan = m_session.applied();
    if (!plan)
        return;
    const bool undone = m_session.wasUndone();
    m_title->setText(undone ? tr("The import was taken back") : PlanText::done(*plan));
    m_counts->setText(undone ? QString() : PlanText::effect(*plan));
    // One kind of reports says the title already.
    m_counts->setVisible(!undone && plan->counts().size() > 1);
    m_detail->setText(undone ? tr("Everything is as it was before. What you decided here is kept until you leave.")
                             : tr("What you decided is remembered: importing the same source again changes nothing."));
    m_reports->setVisible(!undone);
    m_undo->setVisible(!undone && canUndo);
    m_undo->setEnabled(m_session.busy() == ImportSession::Busy::No);
    m_sign->update();
}

void DoneView::retranslate()
{
    m_reports->setText(tr("Show reports"));
    m_undo->setText(tr("Undo import"));
    m_more->setText(tr("Import something else"));
    refresh(m_canUndo);
}

} // namespace flotilla::ui
