#pragma once

#include "interchange/import_plan.h"

#include <QSet>
#include <QSortFilterProxyModel>

namespace flotilla::ui {

/// Which files are shown: any of the chosen actions, any of the chosen repairs and warnings, and every word of a text in the
/// name, the ID, the project or the path. Nothing chosen: all.
class ReportFilter final : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit ReportFilter(QObject *parent = nullptr);

    void setActions(const QSet<int> &actions);
    void setCodes(const QSet<QString> &codes);
    void setText(const QString &text);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QSet<int> m_actions; ///< interchange::PlanAction
    QSet<QString> m_codes;
    QStringList m_words;
};

/// Rows with every word of a text in any column, or in the muted ID.
class TextFilter final : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit TextFilter(QObject *parent = nullptr);
    void setText(const QString &text);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QStringList m_words;
};

} // namespace flotilla::ui
