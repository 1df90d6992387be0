#include "plan_tables.h"

#include "plan_text.h"
#include "wording/times.h"

namespace flotilla::ui {

using namespace Qt::Literals::StringLiterals;
using interchange::PlanAction;

namespace {

constexpr Qt::Alignment left = Qt::AlignLeft;
constexpr Qt::Alignment right = Qt::AlignRight;

/// A number of characters; nothing says nothing.
QVariant figure(int chars, int role)
{
    if (role == SortRole)
        return chars;
    return role == Qt::DisplayRole && chars > 0 ? QVariant(QString::number(chars)) : QVariant();
}

QVariant person(const QString &name, const QString &login, int role)
{
    switch (role) {
    case Qt::DisplayRole:
        return name.isEmpty() ? login : name;
    case LoginRole:
        return name.isEmpty() ? QString() : login;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return name.isEmpty() ? login : name + u' ' + login;
    default:
        return {};
    }
}

QVariant text(const QString &value, int role)
{
    if (role == Qt::DisplayRole)
        return value;
    return role == Qt::ToolTipRole && !value.isEmpty() ? QVariant(value) : QVariant();
}

class Words {
    Q_DECLARE_TR_FUNCTIONS(ImportTables)

public:
    static QString period(int number) { return number > 0 ? QString::number(number) : tr("none", "outside every period"); }
    static QString chars(const ReportRow &row)
    {
        return tr("Work %1, next %2, questions %3, review %4 characters")
            .arg(row.workChars)
            .arg(row.nextChars)
            .arg(row.questionChars)
            .arg(row.reviewChars);
    }
    static QString start(const PlanPersonRow &row)
    {
        const QString period = tr("Period %1").arg(row.firstPeriod);
        return row.startAssumed && !row.startDecided ? tr("%1, assumed", "Period 4, assumed").arg(period) : period;
    }
    static QString alias(const PlanPersonRow &row)
    {
        switch (row.aliasState) {
        case AliasState::None:
            return row.onRoster ? QString() : tr("not on the roster");
        case AliasState::Proposed:
            return tr("perhaps %1", "the same person as").arg(row.alias);
        case AliasState::Same:
            return tr("the same person as %1").arg(row.alias);
        case AliasState::NotTheSame:
            return tr("not %1", "another person than").arg(row.alias);
        }
        return {};
    }
    static QString toKnow(const PlanPersonRow &row)
    {
        QStringList parts;
        if (row.severalPairings == SeveralPairings::Proposed || row.severalPairings == SeveralPairings::Several)
            parts.append(tr("several projects at a time"));
        if (const QString words = alias(row); !words.isEmpty())
            parts.append(words);
        return parts.join(u" · "_s);
    }
    /// The projects of all pairings.
    static QString projects(const PlanPersonRow &row)
    {
        const bool isOne = row.severalPairings == SeveralPairings::One || row.furtherProjects.isEmpty();
        return isOne ? row.project : row.project + u" · "_s + row.furtherProjects;
    }
    static QString counts(const DuplicateRow &row)
    {
        return row.counts ? row.decided ? tr("counts, as you chose") : tr("counts") : tr("kept beside it");
    }
};

QVariant reportAction(const ReportRow &row, int role)
{
    switch (role) {
    case Qt::DisplayRole:
        return PlanText::action(row.action);
    case Qt::ToolTipRole:
        return row.skipReason.isEmpty() ? QVariant() : QVariant(row.skipReason);
    case PlanActionRole:
        return int(row.action);
    case MutedRole:
        return row.action == PlanAction::Skipped || !row.counts;
    case SortRole:
        return int(row.action);
    default:
        return {};
    }
}

QVariant reportDays(const ReportRow &row, int role)
{
    switch (role) {
    case Qt::DisplayRole:
        return wording::isoRange(row.days);
    case Qt::ToolTipRole:
        return row.writtenDays.isEmpty() ? QVariant() : QVariant(row.writtenDays);
    case SortRole:
        return row.days.first;
    default:
        return {};
    }
}

QVariant reportReview(const ReportRow &row, int role)
{
    switch (role) {
    case Qt::DisplayRole:
        return row.reviewState == ReviewState::Reviewed && row.reviewChars > 0 ? QString::number(row.reviewChars)
                                                                               : row.reviewWord;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return row.reviewWord;
    case ReviewRole:
        return int(row.reviewState);
    case SortRole:
        return (row.reviewState == ReviewState::Reviewed ? 1'000'000 : 0) + row.reviewChars;
    default:
        return {};
    }
}

QVariant reportNotes(const ReportRow &row, int role)
{
    switch (role) {
    case Qt::DisplayRole:
        return row.noteLine;
    case NotesRole: {
        QStringList names;
        for (const NoteText &note : row.notes)
            names.append(note.shortName);
        return names;
    }
    case Qt::ToolTipRole: {
        QStringList sentences;
        for (const NoteText &note : row.notes)
            sentences.append(note.sentence);
        return sentences.isEmpty() ? QVariant() : QVariant(sentences.join(u'\n'));
    }
    case SortRole:
        return -int(row.notes.size());
    default:
        return {};
    }
}

} // namespace

std::span<const TableColumn<ReportRow>> ReportTableTraits::columns()
{
    static const TableColumn<ReportRow> columns[] = {
        {QT_TRANSLATE_NOOP("ImportReports", "Import"), left, reportAction},
        {QT_TRANSLATE_NOOP("ImportReports", "Person"), left,
         [](const ReportRow &row, int role) { return person(row.name, row.login, role); }},
        {QT_TRANSLATE_NOOP("ImportReports", "Project"), left,
         [](const ReportRow &row, int role) { return text(row.project, role); }},
        {QT_TRANSLATE_NOOP("ImportReports", "Period"), right,
         [](const ReportRow &row, int role) {
             if (role == SortRole)
                 return QVariant(row.period);
             return role == Qt::DisplayRole ? QVariant(Words::period(row.period)) : QVariant();
         }},
        {QT_TRANSLATE_NOOP("ImportReports", "Days"), left, reportDays},
        {QT_TRANSLATE_NOOP("ImportReports", "Work"), right,
         [](const ReportRow &row, int role) {
             return role == Qt::ToolTipRole ? QVariant(Words::chars(row)) : figure(row.workChars, role);
         }},
        {QT_TRANSLATE_NOOP("ImportReports", "Next"), right,
         [](const ReportRow &row, int role) {
             return role == Qt::ToolTipRole ? QVariant(Words::chars(row)) : figure(row.nextChars, role);
         }},
        {QT_TRANSLATE_NOOP("ImportReports", "Q&A"), right,
         [](const ReportRow &row, int role) {
             return role == Qt::ToolTipRole ? QVariant(Words::chars(row)) : figure(row.questionChars, role);
         }},
        {QT_TRANSLATE_NOOP("ImportReports", "Review"), left, reportReview},
        {QT_TRANSLATE_NOOP("ImportReports", "To know"), left, reportNotes},
    };
    return columns;
}

std::span<const TableColumn<PlanPersonRow>> PersonTableTraits::columns()
{
    static const TableColumn<PlanPersonRow> columns[] = {
        {QT_TRANSLATE_NOOP("ImportPeople", "Person"), left,
         [](const PlanPersonRow &row, int role) {
             return role == MutedRole ? QVariant(row.aliasState == AliasState::Same) : person(row.name, row.login, role);
         }},
        {QT_TRANSLATE_NOOP("ImportPeople", "Project"), left,
         [](const PlanPersonRow &row, int role) { return text(Words::projects(row), role); }},
        {QT_TRANSLATE_NOOP("ImportPeople", "Mentors"), left,
         [](const PlanPersonRow &row, int role) { return text(row.mentors, role); }},
        {QT_TRANSLATE_NOOP("ImportPeople", "Periods reported"), right,
         [](const PlanPersonRow &row, int role) { return figure(row.reports, role); }},
        {QT_TRANSLATE_NOOP("ImportPeople", "Due from"), left,
         [](const PlanPersonRow &row, int role) {
             if (role == SortRole || role == Qt::EditRole)
                 return QVariant(row.firstPeriod);
             return role == Qt::DisplayRole ? QVariant(Words::start(row)) : QVariant();
         }},
        {QT_TRANSLATE_NOOP("ImportPeople", "To know"), left,
         [](const PlanPersonRow &row, int role) {
             return role == SortRole ? QVariant(-int(row.aliasState) - int(row.severalPairings))
                                     : text(Words::toKnow(row), role);
         }},
    };
    return columns;
}

std::span<const TableColumn<DuplicateRow>> DuplicateTableTraits::columns()
{
    static const TableColumn<DuplicateRow> columns[] = {
        {QT_TRANSLATE_NOOP("ImportDuplicates", "Person"), left,
         [](const DuplicateRow &row, int role) {
             return role == Qt::DisplayRole && !row.first ? QVariant(QString())
                 : role == LoginRole && !row.first        ? QVariant(QString())
                                                          : person(row.name, row.login, role);
         }},
        {QT_TRANSLATE_NOOP("ImportDuplicates", "Period"), right,
         [](const DuplicateRow &row, int role) {
             return role == Qt::DisplayRole && row.first ? QVariant(QString::number(row.period)) : QVariant();
         }},
        {QT_TRANSLATE_NOOP("ImportDuplicates", "Which counts"), left,
         [](const DuplicateRow &row, int role) {
             if (role == ChosenRole)
                 return QVariant(row.counts);
             return role == Qt::DisplayRole ? QVariant(Words::counts(row)) : QVariant();
         }},
        {QT_TRANSLATE_NOOP("ImportDuplicates", "Days"), left,
         [](const DuplicateRow &row, int role) {
             return role == Qt::DisplayRole ? QVariant(wording::isoRange(row.days)) : QVariant();
         }},
        {QT_TRANSLATE_NOOP("ImportDuplicates", "Handed in"), left,
         [](const DuplicateRow &row, int role) { return text(row.handedIn, role); }},
        {QT_TRANSLATE_NOOP("ImportDuplicates", "Characters"), right,
         [](const DuplicateRow &row, int role) { return figure(row.chars, role); }},
        {QT_TRANSLATE_NOOP("ImportDuplicates", "File"), left,
         [](const DuplicateRow &row, int role) { return text(row.path, role); }},
    };
    return columns;
}

std::span<const TableColumn<ResultLine>> ResultTableTraits::columns()
{
    static const TableColumn<ResultLine> columns[] = {
        {QT_TRANSLATE_NOOP("ImportResults", "Line"), right,
         [](const ResultLine &row, int role) { return role == MutedRole ? QVariant(!row.counts) : figure(row.line, role); }},
        {QT_TRANSLATE_NOOP("ImportResults", "Person"), left,
         [](const ResultLine &row, int role) { return text(row.login, role); }},
        {QT_TRANSLATE_NOOP("ImportResults", "Project"), left,
         [](const ResultLine &row, int role) { return text(row.project, role); }},
        {QT_TRANSLATE_NOOP("ImportResults", "Grade"), left,
         [](const ResultLine &row, int role) {
             return text(row.specialAward ? PlanText::withAward(row.grade) : row.grade, role);
         }},
        {QT_TRANSLATE_NOOP("ImportResults", "To know"), left,
         [](const ResultLine &row, int role) { return text(row.note, role); }},
    };
    return columns;
}

std::span<const TableColumn<IgnoredRow>> IgnoredTableTraits::columns()
{
    static const TableColumn<IgnoredRow> columns[] = {
        {QT_TRANSLATE_NOOP("ImportIgnored", "File"), left,
         [](const IgnoredRow &row, int role) { return text(row.path, role); }},
        {QT_TRANSLATE_NOOP("ImportIgnored", "Why it is left out"), left,
         [](const IgnoredRow &row, int role) { return text(row.reason, role); }},
    };
    return columns;
}

std::span<const TableColumn<FindingRow>> FindingTableTraits::columns()
{
    static const TableColumn<FindingRow> columns[] = {
        {QT_TRANSLATE_NOOP("ImportFindings", "What was found"), left,
         [](const FindingRow &row, int role) {
             if (role == Qt::AccessibleTextRole)
                 return QVariant(row.note.sentence);
             return text(row.note.sentence, role);
         }},
    };
    return columns;
}

} // namespace flotilla::ui
