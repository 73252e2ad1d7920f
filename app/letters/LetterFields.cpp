#include "app/letters/LetterFields.h"

#include "app/messages/FilledText.h"
#include "app/session/RegistryParts.h"
#include "app/session/Titles.h"

#include <algorithm>

namespace tizilim {

namespace {

/// Puts values of a record into words.
class Words {
public:
    explicit Words(const LanguageTexts &texts) : m_texts(texts) {}

    template<typename Enumeration>
    QString of(Enumeration enumerator) const
    {
        const Choice *choice = choiceByValue(choicesOf<Enumeration>(), static_cast<int>(enumerator));
        return choice ? m_texts.text("Choice", choice->label) : QString();
    }
    template<typename Enumeration>
    QString of(const std::optional<Enumeration> &enumerator) const
    {
        return enumerator ? of(*enumerator) : QString();
    }
    QString day(QDate day) const { return day.isValid() ? m_texts.format().longDate(day) : QString(); }

    QString list(const std::vector<ChecklistItem> &items) const
    {
        QStringList lines;
        for (const ChecklistItem &item : items) {
            const QString requirement = QString::number(lines.size() + 1) + QStringLiteral(") ") + of(item.requirement);
            lines.append(item.note.isEmpty() ? requirement : requirement + QStringLiteral(": ") + item.note);
        }
        return lines.join(u'\n');
    }

private:
    const LanguageTexts &m_texts;
};

using Values = QHash<QString, QString>;

void put(Values &values, const char *name, const QString &value)
{
    values.insert(QString::fromLatin1(name), value);
}

void putApplication(Values &values, const Application &application, const Words &words)
{
    put(values, "application_number", application.number);
    put(values, "received_on", words.day(application.submittedOn.isValid() ? application.submittedOn : application.receivedOn));
    put(values, "question", application.question);
    put(values, "answer_due", words.day(application.answerDue));
    put(values, "decided_on", words.day(application.decidedOn));
    put(values, "ground", words.of(application.ground));
    put(values, "ground_note", application.groundNote);
    put(values, "act_number", application.actNumber);
    put(values, "act_on", words.day(application.actOn));
}

void putLicence(Values &values, const LetterMatter &matter, const LanguageTexts &texts, const Words &words)
{
    const Licence &licence = *matter.licence;
    put(values, "licence_number", licence.number);
    put(values, "issued_on", words.day(licence.issuedOn));
    put(values, "valid_until", words.day(licence.validUntil));
    put(values, "validity", licence.validUntil.isValid()
                                ? filledIn(texts.text("Letter", QT_TRANSLATE_NOOP("Letter", "until %1")), {words.day(licence.validUntil)})
                                : texts.text("Letter", QT_TRANSLATE_NOOP("Letter", "without end")));
    put(values, "suspended_from", words.day(licence.suspendedFrom));
    put(values, "suspended_until", words.day(licence.suspendedUntil));
    put(values, "conditions", licence.conditions);
    put(values, "predecessor", matter.predecessor);
}

/// The last act about the licence takes the place of that about its application.
void putActOfLicence(Values &values, const Licence &licence, const Words &words)
{
    put(values, "ground", words.of(licence.ground));
    put(values, "ground_note", licence.groundNote);
    put(values, "act_number", licence.actNumber);
    put(values, "act_on", words.day(licence.actOn));
}

} // namespace

Result<LetterMatter> LetterMatter::of(const Registry &registry, const Record &subject)
{
    const Reading reading = registry.parts().reading();
    LetterMatter matter{.exchange = {}, .application = {}, .licence = {}, .deficiencies = {}, .predecessor = {}, .today = registry.today()};
    if (subject.type == &typeOf<Licence>()) {
        matter.licence = fromRecord<Licence>(subject);
        if (!matter.licence->application.isNull()) {
            TIZILIM_TRY_ASSIGN(matter.application, reading.get<Application>(matter.licence->application));
        }
    } else {
        matter.application = fromRecord<Application>(subject);
        TIZILIM_TRY_ASSIGN(const std::vector<Licence> licences, reading.where<Licence>({{"application", Value(subject.id.bytes())}}));
        if (!licences.empty())
            matter.licence = licences.back();
    }
    TIZILIM_TRY_ASSIGN(matter.exchange, reading.get<Exchange>(matter.licence ? matter.licence->exchange : matter.application->exchange));
    if (matter.licence && !matter.licence->predecessor.isNull()) {
        TIZILIM_TRY_ASSIGN(const Licence predecessor, reading.get<Licence>(matter.licence->predecessor));
        matter.predecessor = predecessor.number;
    }
    if (!matter.application)
        return matter;
    TIZILIM_TRY_ASSIGN(matter.deficiencies, reading.linesOf<ChecklistItem>(matter.application->id));
    std::erase_if(matter.deficiencies, [](const ChecklistItem &item) { return item.verdict != Verdict::NotMet; });
    std::ranges::sort(matter.deficiencies, {}, &ChecklistItem::position);
    return matter;
}

const QStringList &letterFieldNames()
{
    static const QStringList names = QStringLiteral("authority applicant bin address kind act application_number received_on question answer_due "
                                                    "decided_on ground ground_note deficiencies act_number act_on licence_number issued_on valid_until "
                                                    "validity suspended_from suspended_until conditions predecessor today").split(u' ');
    return names;
}

QHash<QString, QString> letterFields(const LetterMatter &matter, bool aboutLicence, const LanguageTexts &texts)
{
    const Words words(texts);
    Values values;
    put(values, "authority", words.of(matter.authority()));
    put(values, "applicant", holderOf(matter, texts.language()));
    put(values, "bin", matter.exchange.bin);
    put(values, "address", matter.exchange.address);
    put(values, "kind", words.of(matter.kind()));
    put(values, "act", words.of(licenseeKind(matter.kind()).act));
    put(values, "deficiencies", words.list(matter.deficiencies));
    put(values, "today", words.day(matter.today));
    if (matter.application)
        putApplication(values, *matter.application, words);
    if (matter.licence)
        putLicence(values, matter, texts, words);
    if (aboutLicence)
        putActOfLicence(values, *matter.licence, words);
    return values;
}

QString holderOf(const LetterMatter &matter, Language language)
{
    const Exchange &exchange = matter.exchange;
    const QString name = titleFor({exchange.nameKazakh, exchange.nameRussian, exchange.nameLatin}, languageCode(language));
    return name.isEmpty() ? exchange.bin : name;
}

} // namespace tizilim
