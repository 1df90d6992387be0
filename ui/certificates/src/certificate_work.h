#pragma once

#include "certificate/issue.h"
#include "certificate_choices.h"
#include "certificate_row.h"

#include <QImage>
#include <QStringList>

namespace flotilla::ui {

/// A preview as it is shown.
struct PreviewPicture {
    QImage image;
    std::vector<certificate::TextWarning> warnings;
};

/// Everything the page shows of a camp.
Result<CertificatesState> readState(storage::Reader &reader, Id<Camp> camp, const platform::Paths &paths,
                                    const CertificateChoices &choices);

/// Draws somebody's certificate, `width` pixels wide. For one thread: it keeps what was opened for the next picture.
class PreviewMaker {
public:
    Result<PreviewPicture> draw(const certificate::Candidate &candidate, const Camp &camp, const CertificateChoices &choices,
                                int width, QDate today);

private:
    std::unique_ptr<certificate::Sheet> m_sheet;
    CertificateChoices m_choices;
};

/// What issuing needs besides the store.
struct IssueOrder {
    Camp camp;
    CertificateChoices choices;
    QString keyPath;
    QByteArray passphrase;
    QString folder;
    QSet<Id<Person>> only; ///< empty: everyone who is entitled
    QString who;
};

struct IssueReport {
    int issued = 0;
    int again = 0;
    std::vector<certificate::FailedCertificate> failed;
};

/// Issues into a folder, one file a certificate.
Result<IssueReport> issueAll(storage::Store &store, const IssueOrder &order, const Clock &clock,
                             const std::function<bool(int, int)> &goOn);
/// Issues one in place of another; gives its serial.
Result<QString> issueInstead(storage::Store &store, const IssueOrder &order, const QString &serial, const QString &reason,
                             const Clock &clock);

} // namespace flotilla::ui
