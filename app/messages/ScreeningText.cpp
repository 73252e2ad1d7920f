#include "app/messages/ScreeningText.h"

#include "app/messages/FilledText.h"

#include <QCoreApplication>
#include <QStringList>

namespace tizilim {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("Screening", text);
}

const char *agreementText(Agreement agreement)
{
    switch (agreement) {
    case Agreement::Equal: return QT_TRANSLATE_NOOP("Screening", "“%1” – “%2”: the same");
    case Agreement::Spelling: return QT_TRANSLATE_NOOP("Screening", "“%1” – “%2”: spelt differently");
    case Agreement::Typing: return QT_TRANSLATE_NOOP("Screening", "“%1” – “%2”: typing error");
    case Agreement::Father: return QT_TRANSLATE_NOOP("Screening", "“%1” – “%2”: the same father's name");
    case Agreement::Initial: return QT_TRANSLATE_NOOP("Screening", "“%1” – “%2”: initial");
    case Agreement::Joined: return QT_TRANSLATE_NOOP("Screening", "“%1” – “%2”: joined or parted");
    case Agreement::Form: return QT_TRANSLATE_NOOP("Screening", "“%1” – “%2”: the same legal form");
    case Agreement::Different: return QT_TRANSLATE_NOOP("Screening", "“%1” – “%2”: different");
    case Agreement::Repeated: return QT_TRANSLATE_NOOP("Screening", "“%1”: said twice");
    case Agreement::Missing: return QT_TRANSLATE_NOOP("Screening", "“%1”: missing on the other side");
    }
    return "";
}

const char *birthDateText(DateAgreement agreement)
{
    switch (agreement) {
    case DateAgreement::Equal: return QT_TRANSLATE_NOOP("Screening", "birth date: the same");
    case DateAgreement::SameYear: return QT_TRANSLATE_NOOP("Screening", "birth date: the same year");
    case DateAgreement::Near: return QT_TRANSLATE_NOOP("Screening", "birth date: nearly the same");
    case DateAgreement::Different: return QT_TRANSLATE_NOOP("Screening", "birth date: different");
    case DateAgreement::FarApart: return QT_TRANSLATE_NOOP("Screening", "birth date: years apart");
    case DateAgreement::Unknown: break;
    }
    return nullptr;
}

/// The words as they are written.
QString written(const ReadName &name, std::size_t first, std::size_t count)
{
    if (count == 0)
        return {};
    const NameWord &begin = name.words.words[first];
    const NameWord &end = name.words.words[first + count - 1];
    return name.text.mid(begin.begin, end.end - begin.begin);
}

QString wordText(const ReadName &name, const ReadName &listed, const WordEvidence &word)
{
    const QString own = written(name, word.first, word.count);
    const QString other = written(listed, word.otherFirst, word.otherCount);
    const bool oneSided = word.agreement == Agreement::Missing || word.agreement == Agreement::Repeated;
    return filledIn(translated(agreementText(word.agreement)), oneSided ? QStringList{own.isEmpty() ? other : own} : QStringList{own, other});
}

void addFact(QStringList &parts, FactAgreement agreement, const char *agrees, const char *disagrees)
{
    if (agreement == FactAgreement::Agrees)
        parts.append(translated(agrees));
    else if (agreement == FactAgreement::Disagrees)
        parts.append(translated(disagrees));
}

} // namespace

QString explanationText(const ReadName &name, const ReadName &listed, const Explanation &explanation)
{
    QStringList parts;
    for (const WordEvidence &word : explanation.words)
        parts.append(wordText(name, listed, word));
    if (const char *text = birthDateText(explanation.birthDate))
        parts.append(translated(text));
    addFact(parts, explanation.sex, QT_TRANSLATE_NOOP("Screening", "sex: the same"), QT_TRANSLATE_NOOP("Screening", "sex: different"));
    addFact(parts, explanation.country, QT_TRANSLATE_NOOP("Screening", "country: the same"), QT_TRANSLATE_NOOP("Screening", "country: different"));
    addFact(parts, explanation.identifier, QT_TRANSLATE_NOOP("Screening", "a shared identifier"), "");
    return parts.join(QStringLiteral("; ")).simplified();
}

QString strengthText(Strength strength)
{
    switch (strength) {
    case Strength::Strong: return translated(QT_TRANSLATE_NOOP("Screening", "strong"));
    case Strength::Medium: return translated(QT_TRANSLATE_NOOP("Screening", "medium"));
    case Strength::Weak: return translated(QT_TRANSLATE_NOOP("Screening", "weak"));
    case Strength::None: break;
    }
    return {};
}

} // namespace tizilim
