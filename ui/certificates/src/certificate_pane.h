#pragma once

#include "certificate_choices.h"
#include "certificate_row.h"
#include "kit/pane.h"

#include <QImage>

class QLineEdit;
class QVBoxLayout;

namespace flotilla::ui {

class Button;
class CertificatePreview;
class DesignForm;
class ElidedLabel;
class ReasonLine;
class SegmentedControl;
class TextLabel;
class Theme;
class UiLanguage;

/// One person's certificate: how it looks, what can be done with it, and what became of those before it; and what is printed on
/// all of them, with which key they are signed.
class CertificatePane final : public Pane {
    Q_OBJECT

public:
    CertificatePane(const Theme &theme, const UiLanguage &language, QWidget *parent = nullptr);

    void showRow(const CertificateRow &row, const CertificatesState &state);
    void showNobody();
    Id<Person> person() const { return m_row.candidate.person; }
    const CertificateRow &row() const { return m_row; }

    /// The preview, with what would not look right.
    void showPicture(const QImage &picture, const QStringList &warnings);
    void showPictureProblem(const QString &sentence);
    int wantedWidth(const QSizeF &paper) const;

    DesignForm &design() const { return *m_design; }
    QByteArray passphrase() const;
    void setBackVisible(bool visible);
    /// While certificates are made, and where nothing can be written, there is nothing to press.
    void setCanWrite(bool can);
    void retranslate();

Q_SIGNALS:
    void backRequested();
    void pictureWanted();
    void issueRequested();
    void reissueRequested(const QString &serial, const QString &reason);
    void revokeRequested(const QString &serial, const QString &reason);
    void keyCopyRequested();

private:
    QWidget *makePersonTab();
    QWidget *makeKeyTab();
    void connectEverything();
    void fill();
    void fillEntries();
    void fillKey();

    const Theme &m_theme;
    const UiLanguage &m_language;
    CertificateRow m_row;
    CertificatesState m_state;
    bool m_canWrite = true;
    bool m_isRevoking = false;

    Button *m_back;
    TextLabel *m_name;
    ElidedLabel *m_about;
    CertificatePreview *m_preview;
    TextLabel *m_warnings;
    SegmentedControl *m_tabs;
    QWidget *m_person = nullptr;
    DesignForm *m_design;
    QWidget *m_keyTab = nullptr;
    Button *m_issue;
    Button *m_reissue;
    Button *m_revoke;
    ReasonLine *m_reason;
    TextLabel *m_entries;
    TextLabel *m_key;
    TextLabel *m_keyAdvice;
    QLineEdit *m_passphrase;
    Button *m_copyKey;
};

} // namespace flotilla::ui
