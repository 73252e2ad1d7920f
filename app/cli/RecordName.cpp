#include "app/cli/RecordName.h"

namespace tizilim {

Result<RecordId> recordNamed(const Registry &registry, const RecordType &type, const QString &text)
{
    if (const Result<RecordId> id = RecordId::parse(text))
        return *id;
    if (!type.numberField)
        return failure(Error::refused("record.not_found", {text}));
    ListQuery query{.type = &type, .filters = {{QString::fromLatin1(type.numberField), ListFilter::Is::Equal, {text}}}, .limit = 1};
    TIZILIM_TRY_ASSIGN(const ListPage page, registry.list(query, QStringLiteral("en")));
    if (page.records.empty())
        return failure(Error::refused("record.not_found", {text}));
    return page.records.front().id;
}

} // namespace tizilim
