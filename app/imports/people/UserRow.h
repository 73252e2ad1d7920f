#pragma once

#include "app/imports/Import.h"
#include "app/imports/ImportProblem.h"
#include "app/imports/TableReader.h"
#include "model/domain/Registrant.h"
#include "model/history/RowChange.h"

namespace tizilim {

/// One record of a customers' file: what it says of a user, and what it would change.
class UserRow {
public:
    UserRow(const ImportSource &source, const ImportRow &row);

    bool isRefused() const;
    const QList<ImportProblem> &problems() const { return m_problems; }
    /// The same for every record about the user; only of a row that is not refused.
    QString key() const;
    void remark(const Error &error);
    /// The rows that the record makes or changes, the user first; further problems may refuse the record. What a file
    /// leaves out stays as it is. Errors: those of the store.
    [[nodiscard]] Result<RowChanges> changes();

private:
    QString cell(const char *column) const;
    void add(const QString &column, const Error &error, ImportProblem::Severity severity = ImportProblem::Severity::Refuses);
    void readGiven();
    [[nodiscard]] Result<std::optional<Registrant>> known() const;
    Registrant merged(const std::optional<Registrant> &before) const;
    [[nodiscard]] Result<void> addWallets(const RecordId &registrant, RowChanges &changes);
    [[nodiscard]] Result<void> addAccount(const RecordId &registrant, RowChanges &changes);

    const ImportSource &m_source;
    const ImportRow &m_row;
    QList<ImportProblem> m_problems;
    Registrant m_given;
    std::vector<const Field *> m_fields; ///< those that the record fills
};

} // namespace tizilim
