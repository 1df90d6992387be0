#include "erase_scope.h"

#include <initializer_list>

using namespace Qt::Literals::StringLiterals;

namespace flotilla::storage {

namespace {

class ScopeFinder {
public:
    explicit ScopeFinder(Reader &reader) : m_reader(reader) { }

    Result<EraseScope> run(Id<Person> person)
    {
        const auto known = m_reader.row(tableInfo<Person>(), person.value(), true);
        if (!known)
            return std::unexpected(known.error());
        addPerson(person.value());
        if (m_error)
            return std::unexpected(*m_error);
        m_scope.names.removeAll(QString());
        m_scope.names.removeDuplicates();
        return std::move(m_scope);
    }

private:
    using Columns = std::initializer_list<QStringView>;

    /// The records of a kind, deleted ones too, that name something.
    template <class T>
    std::vector<T> referring(QStringView column, const QVariant &to)
    {
        std::vector<T> found;
        const auto done = m_reader.rows(tableInfo<T>(), {column.toString(), to, true},
                                        [&](const RecordRow &row) { found.push_back(fromRow<T>(row)); });
        if (!done && !m_error)
            m_error = done.error();
        return found;
    }

    template <class T>
    void clear(const T &record, Columns columns)
    {
        ErasedRecord erased{&tableInfo<T>(), record.id.value(), {}};
        for (const QStringView name : columns) {
            const auto place = size_t(erased.table->indexOf(name));
            erased.values.emplace_back(place, emptyOf(erased.table->columns[place].kind));
        }
        m_scope.records.push_back(std::move(erased));
    }

    static QVariant emptyOf(ColumnKind kind)
    {
        switch (kind) {
        case ColumnKind::Text:
            return u""_s;
        case ColumnKind::Bytes:
            return QByteArray("");
        default:
            return {};
        }
    }

    void addPerson(qint64 id)
    {
        const auto row = m_reader.row(tableInfo<Person>(), id, true);
        if (!row || m_people.contains(id))
            return;
        m_people.insert(id);
        const Person person = fromRow<Person>(*row);
        m_scope.names += {person.name, person.nameEn, person.certificateName, person.email, person.chat};
        clear(person, {u"name", u"name_en", u"certificate_name", u"email", u"chat", u"affiliation", u"fields", u"note"});
        for (const Account &account : referring<Account>(u"person", id))
            addAccount(account);
        for (const Pairing &pairing : referring<Pairing>(u"mentee", id))
            addPairing(pairing);
        for (const Review &review : referring<Review>(u"author", id))
            addReview(review);
        for (const Application &each : referring<Application>(u"person", id))
            clear(each, {u"choices", u"resume", u"note"});
        for (const Certificate &each : referring<Certificate>(u"person", id))
            clear(each, {u"printed_name", u"reason", u"signature"});
        for (const Talk &each : referring<Talk>(u"speaker", id))
            clear(each, {u"title", u"materials"});
        for (const ListRow &each : referring<ListRow>(u"person", id))
            addListRow(each);
        for (const Nudge &each : referring<Nudge>(u"person", id))
            clear(each, {u"body"});
        // Who was merged into them is them.
        for (const Person &merged : referring<Person>(u"merged_into", id))
            addPerson(merged.id.value());
    }

    /// A GitHub ID stays an ID of its own, so that rules about them still hold.
    void addAccount(const Account &account)
    {
        m_scope.names += {account.login, account.folded};
        for (const ImportDecision &each : referring<ImportDecision>(u"subject", u"person:"_s + account.folded))
            addDecision(each);
        for (const QString &login : {account.login, account.folded}) {
            for (const ImportDecision &each : referring<ImportDecision>(u"value", login))
                addDecision(each);
        }
        const QString stub = u"erased-"_s + toText(account.id);
        ErasedRecord erased{&tableInfo<Account>(), account.id.value(), {}};
        for (const QStringView name : {u"login", u"folded"})
            erased.values.emplace_back(size_t(erased.table->indexOf(name)), stub);
        m_scope.records.push_back(std::move(erased));
    }

    void addPairing(const Pairing &pairing)
    {
        addReason(pairing);
        for (const Report &report : referring<Report>(u"pairing", pairing.id.value()))
            addReport(report);
        for (const Exemption &each : referring<Exemption>(u"pairing", pairing.id.value()))
            clear(each, {u"reason"});
        for (const Extension &each : referring<Extension>(u"pairing", pairing.id.value()))
            clear(each, {u"reason"});
        // A project's reminders name whoever works on it.
        for (const Nudge &each : referring<Nudge>(u"project", pairing.project.value()))
            clear(each, {u"body"});
        for (const DefenseSlot &slot : referring<DefenseSlot>(u"pairing", pairing.id.value())) {
            for (const GradeSheet &sheet : referring<GradeSheet>(u"slot", slot.id.value()))
                clear(sheet, {u"comment", u"override_reason"});
        }
    }

    /// That there was a reason stays: it allows a second pairing, or one more than the project has places for.
    void addReason(const Pairing &pairing)
    {
        clear(pairing, {u"reason"});
        if (!pairing.reason.isEmpty())
            m_scope.records.back().values.front().second = u"—"_s;
    }

    void addReport(const Report &report)
    {
        m_scope.reports.push_back(report.id);
        addDecisions(report.camp, report.path);
        clear(report, {u"path", u"written_days", u"body", u"pulls"});
        for (const ReportRevision &each : referring<ReportRevision>(u"report", report.id.value())) {
            addDecisions(report.camp, each.path);
            clear(each, {u"path", u"body"});
        }
        for (const Review &each : referring<Review>(u"report", report.id.value()))
            addReview(each);
        for (const ReportReturn &each : referring<ReportReturn>(u"report", report.id.value()))
            clear(each, {u"body", u"reason"});
    }

    void addReview(const Review &review)
    {
        clear(review, {u"body", u"standing"});
        for (const WriteBack &each : referring<WriteBack>(u"review", review.id.value()))
            clear(each, {u"remote", u"branch", u"path", u"written", u"content", u"source", u"problem"});
    }

    void addListRow(const ListRow &row)
    {
        m_scope.names.append(row.printedLogin);
        clear(row, {u"printed_login", u"let_pass"});
        for (const Objection &each : referring<Objection>(u"list_row", row.id.value()))
            clear(each, {u"text", u"evidence", u"decision_reason"});
        // Why a finding was let pass may be about anybody on the list.
        for (const LetPass &each : referring<LetPass>(u"list", row.list.value()))
            clear(each, {u"subject", u"reason"});
    }

    /// What was decided about a path of theirs; the record stays, under a name that says nothing.
    void addDecisions(Id<Camp> camp, const QString &path)
    {
        if (path.isEmpty())
            return;
        m_scope.names.append(path);
        for (const ImportDecision &each : referring<ImportDecision>(u"subject", path)) {
            if (each.camp == camp)
                addDecision(each);
        }
    }

    void addDecision(const ImportDecision &decision)
    {
        if (m_decisions.contains(decision.id))
            return;
        m_decisions.insert(decision.id);
        ErasedRecord erased{&tableInfo<ImportDecision>(), decision.id.value(), {}};
        erased.values.emplace_back(size_t(erased.table->indexOf(u"subject")), u"erased:"_s + toText(decision.id));
        erased.values.emplace_back(size_t(erased.table->indexOf(u"value")), u""_s);
        m_scope.records.push_back(std::move(erased));
    }

    Reader &m_reader;
    EraseScope m_scope;
    QSet<qint64> m_people;
    QSet<Id<ImportDecision>> m_decisions;
    std::optional<Error> m_error;
};

} // namespace

Result<EraseScope> eraseScope(Reader &reader, Id<Person> person)
{
    return ScopeFinder(reader).run(person);
}

} // namespace flotilla::storage
