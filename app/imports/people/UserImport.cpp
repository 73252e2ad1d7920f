#include "app/imports/people/UserImport.h"

#include "app/imports/Import.h"
#include "app/imports/ImportFindings.h"
#include "app/imports/ImportKinds.h"
#include "app/imports/people/UserRow.h"
#include "app/verbs/Verb.h"
#include "app/verbs/people/PeopleRoles.h"

#include <QtGlobal>

namespace tizilim {

namespace {

class UserImport : public Import {
public:
    const ImportDescription &description() const override
    {
        static const ImportDescription description{.id = "users", .kind = "users",
                                                   .label = QT_TRANSLATE_NOOP("ImportKind", "Registered users with wallets and accounts"),
                                                   .fills = &typeOf<Registrant>(), .roles = people::workers};
        return description;
    }

    const ImportColumns &columns() const override { return *importColumns(u"users"); }

    bool recognises(const QStringList &header) const override
    {
        return ColumnMapping::recognise(header, columns()).missing().isEmpty();
    }

    Result<void> read(const ImportSource &source, ImportFindings &findings) const override
    {
        QHash<QString, qint64> lines; // by the user whom they are about
        for (;;) {
            TIZILIM_TRY_ASSIGN(const std::optional<ImportRow> row, findings.next(source.table));
            if (!row)
                return {};
            TIZILIM_TRY(takeRow(source, *row, lines, findings));
        }
    }

private:
    static Result<void> takeRow(const ImportSource &source, const ImportRow &row, QHash<QString, qint64> &lines, ImportFindings &findings)
    {
        UserRow user(source, row);
        RowChanges changes;
        if (!user.isRefused()) {
            if (const qint64 first = lines.value(user.key()); first > 0) {
                user.remark(Error::refused("import.twice", {QString::number(first)}));
            } else {
                lines.insert(user.key(), row.line);
                TIZILIM_TRY_ASSIGN(changes, user.changes());
            }
        }
        TIZILIM_TRY(findings.judge(row, user.problems()));
        if (!user.isRefused())
            findings.take(row.line, std::move(changes));
        return {};
    }
};

} // namespace

std::vector<std::unique_ptr<Import>> userImports()
{
    std::vector<std::unique_ptr<Import>> imports;
    imports.push_back(std::make_unique<UserImport>());
    return imports;
}

} // namespace tizilim
