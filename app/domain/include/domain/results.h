#pragma once

#include "domain/defense.h"

namespace flotilla {

enum class ListKind { Enrolment, Results };
enum class ListState { Draft, Provisional, Final };
/// How much a result list shows of what somebody got.
enum class ListShows { Grades, Stars, Money };

/// A published list (公示): a frozen snapshot with an objection window, final afterwards. A decision about an objection makes a
/// new version that amends the one before, which stays as it was.
struct PublishedList : Record<PublishedList> {
    Id<Camp> camp;
    ListKind kind = ListKind::Results;
    ListState state = ListState::Draft;
    QString title;
    std::optional<Instant> publishedAt;  ///< and the objection window opens
    std::optional<Instant> windowEndsAt; ///< none: the window is not set yet, rows can still be mended
    std::optional<Instant> replyBy;      ///< objections are answered by then
    ListShows shows = ListShows::Grades;
    Id<PublishedList> amends; ///< the version that this one takes the place of
    QString source;           ///< file it was read from; empty: made here

    bool operator==(const PublishedList &) const = default;
};

/// A row as it is printed. Who is meant may be unknown or decided later.
struct ListRow : Record<ListRow> {
    Id<PublishedList> list;
    int position = 1;
    QString printedLogin;
    QString printedProject;
    Id<Person> person;
    Id<Project> project;
    Grade grade = Grade::Pass;
    bool specialAward = false;
    int months = 0; ///< that counted when the row was made; 0: the list says nothing about stars
    Thousandths stars = 0;
    qint64 money = 0; ///< in the smallest unit of the camp's currency
    QString letPass;  ///< reason why a finding about this row was let pass

    bool operator==(const ListRow &) const = default;
};

/// Somebody signed that a finding about a list may stay (放行).
struct LetPass : Record<LetPass> {
    Id<PublishedList> list;
    QString finding; ///< its code
    QString subject; ///< what it is about; with other facts it is another finding
    QString reason;
    Id<Person> by;
    Instant at{};

    bool operator==(const LetPass &) const = default;
};

enum class Decision { Open, Accepted, Rejected };

/// A dated complaint about a row, or about a row that is not there (异议).
struct Objection : Record<Objection> {
    Id<PublishedList> list; ///< the version it was made against
    Id<ListRow> row;        ///< none: somebody says that a row is missing
    Id<Person> by;          ///< who objects
    QDate due;              ///< it is answered by then
    QString text;
    QString evidence;
    Instant at{};
    Decision decision = Decision::Open;
    QString decisionReason;
    Id<Person> decider;
    std::optional<Instant> decidedAt;

    bool operator==(const Objection &) const = default;
};

enum class CertificateState { Issued, Reissued, Revoked };

/// An entry of the certificate register (结营证书).
struct Certificate : Record<Certificate> {
    Id<Camp> camp;
    Id<Pairing> pairing;
    Id<Person> person;
    QString serial; ///< unique
    QString printedName;
    QString templateName;
    Instant issuedAt{};
    CertificateState state = CertificateState::Issued;
    QString reason; ///< of a reissue or revocation
    QByteArray signature;

    bool operator==(const Certificate &) const = default;
};

enum class ApplicationState { Applied, Screened, Interviewed, Offered, Locked, PreLocked, Waitlisted, Rejected, Withdrawn };

/// Somebody's wish to join a camp, with ranked choices of projects.
struct Application : Record<Application> {
    Id<Camp> camp;
    Id<Person> person;
    QString choices; ///< project numbers by rank, "3;1"
    bool reassignable = true;
    QString resume; ///< address; may be empty
    QString note;   ///< of the interview; private
    ApplicationState state = ApplicationState::Applied;
    Instant at{};

    bool operator==(const Application &) const = default;
};

} // namespace flotilla
