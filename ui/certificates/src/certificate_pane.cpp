#include "certificate_pane.h"

#include "certificate/certificate_text.h"
#include "certificate_preview.h"
#include "design_form.h"
#include "insight/camp_zone.h"
#include "kit/button.h"
#include "kit/elided_label.h"
#include "kit/segmented_control.h"
#include "kit/text_label.h"
#include "kit/ui_language.h"
#include "reason_line.h"
#include "wording/times.h"
#include "wording/words.h"

#include <QHBoxLayout>
#include <QLineEdit>

#include <algorithm>

namespace flotilla::ui {

using namespace Qt::Literals::StringLiterals;

CertificatePane::CertificatePane(const Theme &theme, const UiLanguage &language, QWidget *parent)
    : Pane(parent),
      m_theme(theme),
      m_language(language),
      m_back(new Button(theme, Button::Kind::Quiet)),
      m_name(new TextLabel(theme, TextStyle::Section)),
      m_about(new ElidedLabel(theme, TextStyle::Body, Color::Muted)),
      m_preview(new CertificatePreview(theme)),
      m_warnings(new TextLabel(theme, TextStyle::Body, Color::Wait)),
      m_tabs(new SegmentedControl(theme)),
      m_design(new DesignForm(theme)),
      m_issue(new Button(theme)),
      m_reissue(new Button(theme)),
      m_revoke(new Button(theme)),
      m_reason(new ReasonLine(theme)),
      m_entries(new TextLabel(theme, TextStyle::Body)),
      m_key(new TextLabel(theme, TextStyle::Body)),
      m_keyAdvice(new TextLabel(theme, TextStyle::Body, Color::Muted)),
      m_passphrase(new QLineEdit),
      m_copyKey(new Button(theme))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::wide, space::wide, space::wide, space::wide);
    layout->setSpacing(space::small);
    m_back->setIconName(u"arrow-left"_s);
    layout->addWidget(m_back, 0, Qt::AlignLeft);
    m_name->setWordWrap(true);
    layout->addWidget(m_name);
    layout->addWidget(m_about);
    layout->addWidget(m_preview);
    m_warnings->setWordWrap(true);
    layout->addWidget(m_warnings);
    layout->addWidget(m_tabs, 0, Qt::AlignLeft);
    m_person = makePersonTab();
    m_keyTab = makeKeyTab();
    for (QWidget *tab : {m_person, static_cast<QWidget *>(m_design), m_keyTab})
        layout->addWidget(tab);
    layout->addStretch(1);
    setFocusTarget(m_issue);
    connectEverything();
    setBackVisible(false);
    showNobody();
}

QWidget *CertificatePane::makePersonTab()
{
    auto *tab = new QWidget;
    auto *layout = new QVBoxLayout(tab);
    layout->setContentsMargins({});
    layout->setSpacing(space::small);
    auto *actions = new QHBoxLayout;
    actions->setSpacing(space::small);
    for (Button *button : {m_issue, m_reissue, m_revoke})
        actions->addWidget(button);
    actions->addStretch(1);
    layout->addLayout(actions);
    layout->addWidget(m_reason);
    m_entries->setWordWrap(true);
    m_entries->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    layout->addWidget(m_entries);
    return tab;
}

QWidget *CertificatePane::makeKeyTab()
{
    auto *tab = new QWidget;
    auto *layout = new QVBoxLayout(tab);
    layout->setContentsMargins({});
    layout->setSpacing(space::small);
    for (TextLabel *label : {m_key, m_keyAdvice}) {
        label->setWordWrap(true);
        layout->addWidget(label);
    }
    m_passphrase->setEchoMode(QLineEdit::Password);
    layout->addWidget(m_passphrase);
    layout->addWidget(m_copyKey, 0, Qt::AlignLeft);
    return tab;
}

void CertificatePane::connectEverything()
{
    connect(m_back, &QAbstractButton::clicked, this, &CertificatePane::backRequested);
    connect(m_preview, &CertificatePreview::resized, this, &CertificatePane::pictureWanted);
    connect(m_tabs, &SegmentedControl::chosen, this, &CertificatePane::fill);
    connect(m_issue, &QAbstractButton::clicked, this, &CertificatePane::issueRequested);
    connect(m_copyKey, &QAbstractButton::clicked, this, &CertificatePane::keyCopyRequested);
    connect(m_reissue, &QAbstractButton::clicked, this, [this] {
        m_isRevoking = false;
        m_reason->ask(tr("Issue a new certificate in place of %1?").arg(m_row.serial), tr("Reissue"));
    });
    connect(m_revoke, &QAbstractButton::clicked, this, [this] {
        m_isRevoking = true;
        m_reason->ask(tr("Take %1 back? Whoever verifies it will read that it was revoked.").arg(m_row.serial),
                      tr("Revoke"));
    });
    connect(m_reason, &ReasonLine::dropped, this, [this] {
        m_reason->hide();
        (m_isRevoking ? m_revoke : m_reissue)->setFocus();
    });
    connect(m_reason, &ReasonLine::confirmed, this, [this](const QString &reason) {
        m_reason->hide();
        if (m_isRevoking)
            Q_EMIT revokeRequested(m_row.serial, reason);
        else
            Q_EMIT reissueRequested(m_row.serial, reason);
    });
}

void CertificatePane::showRow(const CertificateRow &row, const CertificatesState &state)
{
    if (row.candidate.person != m_row.candidate.person)
        m_reason->hide();
    m_row = row;
    m_state = state;
    m_design->setUsual(row.candidate.values.contains(u"organiser_zh"_s) ? row.candidate.values.at(u"organiser_zh"_s)
                                                                        : QString(),
                       u"{CAMP}-{year}-{nnnn}"_s);
    fill();
    Q_EMIT pictureWanted();
}

void CertificatePane::showNobody()
{
    m_row = {};
    m_reason->hide();
    m_preview->setNote(tr("Choose somebody to see the certificate."));
    m_warnings->hide();
    fill();
}

void CertificatePane::showPicture(const QImage &picture, const QStringList &warnings)
{
    m_preview->setPicture(picture);
    m_warnings->setText(warnings.join(u'\n'));
    m_warnings->setVisible(!warnings.isEmpty());
}

void CertificatePane::showPictureProblem(const QString &sentence)
{
    m_preview->setNote(sentence);
    m_warnings->hide();
}

int CertificatePane::wantedWidth(const QSizeF &paper) const
{
    return m_preview->wantedWidth(paper);
}

QByteArray CertificatePane::passphrase() const
{
    return m_passphrase->text().toUtf8();
}

void CertificatePane::setBackVisible(bool visible)
{
    m_back->setVisible(visible);
}

void CertificatePane::setCanWrite(bool can)
{
    m_canWrite = can;
    fill();
}

void CertificatePane::fill()
{
    const bool isSomebody = m_row.candidate.person.isValid();
    m_name->setText(isSomebody ? m_row.name : tr("Certificate"));
    m_about->setText(isSomebody ? m_row.state + (m_row.serial.isEmpty() ? QString() : u" · "_s + m_row.serial) : QString());
    m_about->setVisible(isSomebody);
    m_tabs->setVisible(isSomebody);
    const int tab = m_tabs->current();
    m_person->setVisible(isSomebody && tab == 0);
    m_design->setVisible(isSomebody && tab == 1);
    m_keyTab->setVisible(isSomebody && tab == 2);
    m_issue->setText(m_row.stage == Stage::Issued ? tr("Write the file again…") : tr("Issue…"));
    m_issue->setVisible(m_row.stage != Stage::Barred);
    const bool isIssued = m_row.stage == Stage::Issued;
    m_reissue->setVisible(isIssued);
    m_revoke->setVisible(isIssued);
    for (Button *button : {m_issue, m_reissue, m_revoke})
        button->setEnabled(m_canWrite);
    fillEntries();
    fillKey();
}

void CertificatePane::fillEntries()
{
    QStringList lines;
    const wording::Wording &words = m_language.wording();
    for (const Certificate &entry : m_state.entries) {
        if (entry.person != m_row.candidate.person)
            continue;
        const QString day = wording::isoTime(entry.issuedAt, insight::campZone(m_state.camp.timeZone)).left(10);
        QString line = tr("%1 · %2 · %3", "number, state, day").arg(entry.serial, wording::word(entry.state, words), day);
        if (!entry.reason.isEmpty())
            line += u" · "_s + entry.reason;
        lines.append(line);
    }
    if (m_row.stage == Stage::Barred && lines.isEmpty())
        lines.append(tr("No certificate: %1.").arg(certificate::obstacleText(m_row.candidate.obstacle, words)));
    m_entries->setText(lines.join(u'\n'));
    m_entries->setVisible(!lines.isEmpty());
}

void CertificatePane::fillKey()
{
    const certificate::KeyState &key = m_state.key;
    m_key->setText(key.isThere ? tr("Signed with the camp's own key, which is kept in %1.").arg(key.path)
                               : tr("The first certificate makes the camp's own key. It will be kept in %1.").arg(key.path));
    m_keyAdvice->setText(
        tr("The key is never in the camp's file. Keep a copy where others cannot read it: without it nobody can "
           "issue in this camp's name, and whoever has it can."));
    m_passphrase->setVisible(key.isClosed || !key.isThere);
    m_passphrase->setPlaceholderText(key.isClosed ? tr("Passphrase of the key")
                                                  : tr("Passphrase for the new key, if you want one"));
    m_passphrase->setAccessibleName(m_passphrase->placeholderText());
    m_copyKey->setEnabled(key.isThere);
}

void CertificatePane::retranslate()
{
    m_back->setText(tr("All people"));
    m_tabs->setSegments({{tr("Certificate")}, {tr("What is printed")}, {tr("Key")}});
    m_tabs->setAccessibleName(tr("Parts"));
    m_reissue->setText(tr("Reissue…"));
    m_revoke->setText(tr("Revoke…"));
    m_copyKey->setText(tr("Save a copy of the key…"));
    m_reason->retranslate();
    m_design->retranslate();
    if (!m_row.candidate.person.isValid())
        m_preview->setNote(tr("Choose somebody to see the certificate."));
    fill();
}

} // namespace flotilla::ui
