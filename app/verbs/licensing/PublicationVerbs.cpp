#include "app/verbs/licensing/LicensingRules.h"
#include "app/verbs/licensing/LicensingVerbs.h"

#include "model/domain/Warning.h"

namespace tizilim {

namespace {

/// Keeps a record out of the public register, or lets it in again; the ground stands in the history.
template<typename T>
class SetPublication : public Verb {
public:
    SetPublication(const char *id, quint16 operation)
        : m_description{.id = id, .operation = operation, .label = QT_TRANSLATE_NOOP("Verb", "Change the publication"), .icon = "eye-off",
                        .subject = &typeOf<T>(),
                        .parameters = joined(fieldsOf(typeOf<T>(), {"not_published"}, {"not_published"}),
                                             {parameterOf("ground", FieldKind::LongText, QT_TRANSLATE_NOOP("Field", "Ground"), {.required = true})}),
                        .roles = licensingRoles, .undoes = true,
                        .explanation = QT_TRANSLATE_NOOP("VerbExplanation", "What is not published stays out of the public register; here it stays as it is.")}
    {
    }

    const VerbDescription &description() const override { return m_description; }

    Result<void> allowed(const Record &subject, const VerbContext &) const override
    {
        if (subject.text(u"from_abroad") == QLatin1String("true"))
            return failure(Error::refused("warning.foreign", {subject.text(u"authority")}));
        return {};
    }

    Result<Plan> plan(const VerbCall &call, const VerbContext &context) const override
    {
        TIZILIM_TRY_ASSIGN(const T before, context.reading().template get<T>(call.subject));
        T after = before;
        after.notPublished = parameter<bool>(call, "not_published");
        // The same again is no event.
        if (after.notPublished == before.notPublished)
            return Plan{.record = after.id};
        return Plan{.changes = {changed(before, after)}, .record = after.id};
    }

private:
    VerbDescription m_description;
};

} // namespace

std::vector<std::unique_ptr<Verb>> publicationVerbs()
{
    std::vector<std::unique_ptr<Verb>> verbs;
    verbs.push_back(std::make_unique<SetPublication<Licence>>("licence.set_publication", quint16(149)));
    verbs.push_back(std::make_unique<SetPublication<Warning>>("warning.set_publication", quint16(169)));
    return verbs;
}

} // namespace tizilim
