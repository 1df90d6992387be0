#pragma once

#include "certificate/verify.h"
#include "certificate_choices.h"
#include "certificate_row.h"
#include "kit/pane.h"

#include <QImage>

class QStackedLayout;

namespace flotilla::ui {

class Button;
class CertificatePane;
class EmptyPage;
class InlineMessage;
class ListAndPane;
class ProgressLine;
class SearchField;
class SegmentedControl;
class TableView;
class TextLabel;
class Theme;
class UiLanguage;
class VerifyPane;

/// Everything of the Certificates page that is seen. It is given plain values and says what it wants to have.
class CertificatesView final : public Pane {
    Q_OBJECT

public:
    CertificatesView(const Theme &theme, const UiLanguage &language, QWidget *parent = nullptr);
    ~CertificatesView() override;

    void showState(CertificatesState state);
    /// No camp is open, or something went wrong: the sentence says what.
    void showNothing(const QString &sentence);
    void showPicture(const QImage &picture, const QStringList &warnings);
    void showPictureProblem(const QString &sentence);
    void showProgress(int done, int all);
    /// The end of what was going on, good or bad.
    void showDone(const QString &sentence, bool good);
    void showVerified(const QString &fileName, const certificate::Verification &found);
    void showVerifyProblem(const QString &fileName, const QString &sentence);
    void setReadOnly(bool readOnly);

    const CertificatesState &state() const { return m_state; }
    CertificateChoices choices() const;
    void setChoices(const CertificateChoices &choices);
    QByteArray passphrase() const;
    /// The chosen row; none: nobody.
    const CertificateRow *current() const;
    int wantedWidth(const QSizeF &paper) const;
    void goTo(Id<Person> person);
    void openVerify();
    void focusSearch();
    QByteArray splitterState() const;
    void restoreSplitter(const QByteArray &state);
    void retranslate();

Q_SIGNALS:
    void pictureWanted();
    void choicesChanged();
    void templateFileWanted();
    /// To these people; nobody named: to all who are entitled.
    void issueRequested(const std::vector<flotilla::Id<flotilla::Person>> &people);
    void reissueRequested(const QString &serial, const QString &reason);
    void revokeRequested(const QString &serial, const QString &reason);
    void keyCopyRequested();
    void registerRequested();
    void pageRequested();
    void verifyFileWanted();
    void fileDropped(const QString &path);
    void verifyTextGiven(const QString &text);
    void cancelRequested();
    void placeChanged();
    void splitterMoved();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *makeLeft();
    QWidget *makeRight();
    void connectEverything();
    void connectPane();
    void fillRows();
    void fillHead();
    void showRowsOrEmpty();
    void currentChanged();
    void stageChosen(int position);
    void close();

    const Theme &m_theme;
    const UiLanguage &m_language;
    CertificatesState m_state;
    QString m_problem;
    Id<Person> m_wanted; ///< asked for before the list had it
    bool m_hasState = false;
    bool m_isBusy = false;
    bool m_isReadOnly = false;

    CertificateModel *m_model;
    CertificateFilter *m_filter;
    QStackedLayout *m_stack;
    EmptyPage *m_nothing;
    ListAndPane *m_sides = nullptr;
    TextLabel *m_title;
    TextLabel *m_sentence;
    SegmentedControl *m_stages;
    SearchField *m_search;
    Button *m_issue;
    Button *m_verify;
    Button *m_register;
    Button *m_page;
    InlineMessage *m_message;
    ProgressLine *m_progress;
    TableView *m_table;
    EmptyPage *m_noRows;
    QStackedLayout *m_rows = nullptr;
    QStackedLayout *m_right = nullptr;
    CertificatePane *m_pane;
    VerifyPane *m_verifyPane;
};

} // namespace flotilla::ui
