#pragma once

#include "domain/nudge.h"
#include "domain/report.h"
#include "domain/result.h"
#include "kit/page.h"
#include "platform/drafts.h"

namespace flotilla::workspace {
struct ReportForm;
class WriteBackSession;
} // namespace flotilla::workspace

namespace flotilla::ui {

class ReportsView;
class RollCallPane;
class WriteBackPane;
struct DecisionText;
struct ReviewText;

/// The Reports page: the matrix of a camp and the reader beside it.
class ReportsPage final : public Page {
    Q_OBJECT

public:
    explicit ReportsPage(const PageContext &context, QWidget *parent = nullptr);
    ~ReportsPage() override;

    QString id() const override;
    QString title() const override;
    QString iconName() const override;
    void setCamp(Id<Camp> camp) override;
    QString currentPlace() const override;
    void goTo(const QString &place) override;
    int attention() const override;
    std::vector<Command> commands() override;
    std::vector<KeyHelp> keys() const override;
    void retranslate() override;

private:
    void load();
    void loadRollCall(int period);
    void loadRevisions(Id<Report> report);
    void loadCell(Id<Pairing> pairing, Id<Period> period);
    void connectTexts(RollCallPane *pane);
    void noteNudge(Nudge nudge, const QString &text);
    void saveNudgeTemplate(const NudgeTemplate &words);
    void saveAttention();
    void showAttentionConflict(const Error &conflict);
    void showNudgeConflict(const NudgeTemplate &mine, const Error &conflict);

    void connectDesk();
    void becomePerson(const QString &login, const QString &name);
    QString draftKey(Id<Report> report) const;
    /// Drafts about what was erased for good go, too.
    void forgetErased();
    void findDraft(Id<Report> report);
    void keepDraft(Id<Report> report, const ReviewText &text);
    void handIn(Id<Report> report, const ReviewText &text);
    void decide(const DecisionText &decision);

    void connectCorrection();
    QString correctionKey(const Review &review) const;
    void loadReview(Id<Review> review);
    void correctReview(const QString &reason);
    void takeReviewBack(const Review &review, const QString &reason);
    void takeReviewOut(const Review &review, WriteBackWay way, const QString &reason);
    void correctionDone(const Review &review, const Result<void> &done, const QString &note);
    void showReviewConflict(const Error &conflict);

    void connectWriter();
    QString writingKey(const workspace::ReportForm &form) const;
    void loadReportForm();
    void handInReport();
    void reportDone(const workspace::ReportForm &form, const Result<void> &done);
    void showReportConflict(const Error &conflict);

    void connectWriteBack();
    WriteBackPane *makeWriteBackPane();
    void showWriteBack();
    void chooseClone();

    struct Loading;
    PageContext m_context;
    std::unique_ptr<Loading> m_loading;
    std::unique_ptr<workspace::WriteBackSession> m_writeBack;
    platform::Drafts m_drafts;
    Id<Person> m_me;
    ReportsView *m_view;
    Id<Camp> m_camp;
};

} // namespace flotilla::ui
