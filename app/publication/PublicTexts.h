#pragma once

#include "app/messages/LanguageTexts.h"
#include "app/publication/PublicRegister.h"

namespace tizilim {

/// The public register in the words of one language.
class PublicTexts {
public:
    explicit PublicTexts(Language language) : m_texts(language) {}

    Language language() const { return m_texts.language(); }
    QString name(const Exchange &exchange) const;
    /// The label of an enumerator of a record.
    template<typename Enumeration>
    QString label(Enumeration enumerator) const
    {
        const Choice *choice = choiceByValue(choicesOf<Enumeration>(), static_cast<int>(enumerator));
        return choice ? m_texts.text("Choice", choice->label) : QString();
    }
    /// A region by its number; empty if there is none.
    QString region(const QString &number) const;
    /// Who published a warning; an authority that is none of Kazakhstan's as it stands.
    QString authority(const Warning &warning) const;
    QString what(PublicEvent::What what) const;
    /// A service by its letter: "c. exchange of crypto-assets for funds".
    QString service(const QString &letter) const;
    /// Status and whole past of a licence in a sentence of its own.
    QString story(const PublicLicence &licence) const;
    /// Why somebody is warned of: the reason from the list, and in the authority's words. Never empty.
    QString reason(const Warning &warning) const;

private:
    QString own(const char *source) const { return m_texts.text("PublicRegister", source); }

    LanguageTexts m_texts;
};

} // namespace tizilim
