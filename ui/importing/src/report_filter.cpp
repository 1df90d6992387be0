#include "report_filter.h"

#include "plan_tables.h"

#include <algorithm>

namespace flotilla::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

bool hasAll(const QStringList &words, const QString &text)
{
    return std::ranges::all_of(words, [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace

ReportFilter::ReportFilter(QObject *parent) : QSortFilterProxyModel(parent)
{
    setSortRole(SortRole);
    setSortLocaleAware(true);
}

void ReportFilter::setActions(const QSet<int> &actions)
{
    m_actions = actions;
    invalidateRowsFilter();
}

void ReportFilter::setCodes(const QSet<QString> &codes)
{
    m_codes = codes;
    invalidateRowsFilter();
}

void ReportFilter::setText(const QString &text)
{
    m_words = text.split(u' ', Qt::SkipEmptyParts);
    invalidateRowsFilter();
}

bool ReportFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    const auto *table = dynamic_cast<const ReportTable *>(sourceModel());
    if (!table)
        return true;
    const ReportRow &report = table->row(row);
    if (!m_actions.isEmpty() && !m_actions.contains(int(report.action)))
        return false;
    if (!m_codes.isEmpty()
        && std::ranges::none_of(report.notes, [this](const NoteText &note) { return m_codes.contains(note.code); }))
        return false;
    return m_words.isEmpty()
        || hasAll(m_words, report.name + u' ' + report.login + u' ' + report.project + u' ' + report.path);
}

TextFilter::TextFilter(QObject *parent) : QSortFilterProxyModel(parent)
{
    setSortRole(SortRole);
    setSortLocaleAware(true);
}

void TextFilter::setText(const QString &text)
{
    m_words = text.split(u' ', Qt::SkipEmptyParts);
    invalidateRowsFilter();
}

bool TextFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (m_words.isEmpty())
        return true;
    QString all;
    for (int column = 0; column < sourceModel()->columnCount(parent); ++column) {
        const QModelIndex index = sourceModel()->index(row, column, parent);
        all += index.data().toString() + u' ' + index.data(LoginRole).toString() + u' ';
    }
    return hasAll(m_words, all);
}

} // namespace flotilla::ui
