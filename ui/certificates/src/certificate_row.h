#pragma once

#include "certificate/candidates.h"
#include "certificate/key_store.h"
#include "kit/table_model.h"
#include "wording/wording.h"

#include <QSortFilterProxyModel>
#include <QTimeZone>

namespace flotilla::ui {

/// What the page shows of a camp.
struct CertificatesState {
    Camp camp;
    std::vector<certificate::Candidate> candidates;
    std::vector<Certificate> entries; ///< of the register, whatever became of them
    certificate::KeyState key;
};

/// How far somebody is on the way to a certificate.
enum class Stage { Ready, Issued, Barred };

/// A line of the list, in one language.
struct CertificateRow {
    certificate::Candidate candidate;
    Stage stage = Stage::Barred;
    QString name;
    QString login;
    QString project;
    QString state;
    QString serial;
    QString found; ///< folded, what the filter looks in: also numbers that hold no more
};

CertificateRow certificateRow(const certificate::Candidate &candidate, const CertificatesState &state,
                              const wording::Wording &wording);
Stage stageOf(const certificate::Candidate &candidate);

enum CertificateRole {
    StageRole = FirstUserRole, ///< int
};
enum CertificateColumn { GraduateColumn, WorkColumn, StageColumn, SerialColumn };

struct CertificateTraits {
    using Row = CertificateRow;
    static constexpr const char *context = "flotilla::ui::CertificateModel";
    static std::span<const TableColumn<Row>> columns();
    static qint64 key(const Row &row);
    static bool same(const Row &a, const Row &b);
};

/// Everyone a camp might certify.
class CertificateModel final : public TableModel<CertificateTraits> {
    Q_OBJECT

public:
    using TableModel::TableModel;
};

/// Rows by a text in name, GitHub ID, project or number, and by stage.
class CertificateFilter final : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit CertificateFilter(CertificateModel *model, QObject *parent = nullptr);
    void setText(const QString &text);
    /// None: all.
    void setStage(std::optional<Stage> stage);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    CertificateModel *m_rows;
    QString m_text;
    std::optional<Stage> m_stage;
};

} // namespace flotilla::ui
