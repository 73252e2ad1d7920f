#include "app/letters/LetterExport.h"

#include "app/exports/LetterWriter.h"
#include "app/letters/LetterFields.h"
#include "app/letters/LetterTemplate.h"
#include "app/reports/RegistryExport.h"
#include "app/reports/ReportCatalogue.h"
#include "app/session/RegistryParts.h"
#include "app/verbs/licensing/LicensingRules.h"

#include "model/crypto/Sha256.h"
#include "model/domain/LicenceCertificate.h"

#include <QFileInfo>

namespace tizilim {

namespace {

/// Gathers everything that one letter is made of.
class LetterMaking {
public:
    LetterMaking(Registry &registry, const LetterRequest &request) : m_registry(registry), m_request(request)
    {
        m_texts.emplace_back(request.languages.first);
        if (request.languages.second)
            m_texts.emplace_back(*request.languages.second);
    }

    Result<void> gather()
    {
        TIZILIM_TRY_ASSIGN(m_record, m_registry.record(kind().subject(), m_request.record));
        TIZILIM_TRY(mayMakeLetter(m_registry, kind(), m_record));
        TIZILIM_TRY_ASSIGN(m_matter, LetterMatter::of(m_registry, m_record));
        TIZILIM_TRY_ASSIGN(m_from, provenanceOf(m_registry));
        for (const LanguageTexts &texts : m_texts) {
            TIZILIM_TRY_ASSIGN(LetterTemplate found, LetterTemplate::find(QString::fromLatin1(kind().id), texts.language(), m_registry.folder()));
            m_templates.push_back(std::move(found));
        }
        if (kind().isCertificate)
            m_certificate = signedCertificate();
        return {};
    }

    Result<std::unique_ptr<OutputFile>> write(const QString &path) const { return writeLetter(sheet(), properties(), path); }

    QHash<QString, QString> facts() const
    {
        QHash<QString, QString> facts{{QStringLiteral("report"), QStringLiteral("letter-") + QString::fromLatin1(kind().id)},
                                      {QStringLiteral("record"), m_record.id.toString()},
                                      {QStringLiteral("number"), m_record.text(u"number")}};
        for (const LetterTemplate &each : m_templates) {
            const LetterTemplate::Origin &origin = each.origin();
            facts.insert(QStringLiteral("template_") + origin.name, origin.sha256 + (origin.own ? QStringLiteral(" own") : QStringLiteral(" built-in")));
        }
        if (!m_certificate.isEmpty())
            facts.insert(QStringLiteral("certificate_sha256"), sha256(m_certificate.toUtf8()).toHex());
        return facts;
    }

    const QString &certificate() const { return m_certificate; }

private:
    const LetterKind &kind() const { return *m_request.kind; }

    QString signedCertificate() const
    {
        const Licence &licence = *m_matter.licence;
        const Ed25519Signer &signer = *m_registry.parts().signatory().signer;
        LicenceCertificate certificate{.registry = m_registry.id(),
                                       .number = licence.number,
                                       .bin = m_matter.exchange.bin,
                                       .holder = LicenceCertificate::holderName(holderOf(m_matter, m_request.languages.first)),
                                       .issuedOn = licence.issuedOn,
                                       .validUntil = licence.validUntil,
                                       .madeOn = m_matter.today,
                                       .signature = {}};
        certificate.signature = signer.sign(certificate.signedBytes());
        return certificate.toString();
    }

    /// Grounds and acts are those of the licence where the letter is about it; a certificate names the act that gave it.
    bool tellsOfLicence() const { return m_matter.licence && !m_matter.application ? true : kind().subject == typeOf<Licence> && !kind().isCertificate; }

    QString reference(const QHash<QString, QString> &values, const LanguageTexts &texts) const
    {
        const QString sign = texts.language() == Language::English ? QStringLiteral("No. ") : QStringLiteral("№ ");
        if (kind().isCertificate)
            return sign + m_matter.licence->number;
        const QString blank(12, u'_');
        const QString number = values.value(QStringLiteral("act_number"));
        const QString day = values.value(QStringLiteral("act_on"));
        return sign + (number.isEmpty() ? blank : number) + QStringLiteral("     ") + (day.isEmpty() ? texts.format().longDate(m_matter.today) : day);
    }

    QStringList addressee(const QHash<QString, QString> &values, const LanguageTexts &texts) const
    {
        if (kind().isCertificate)
            return {};
        QStringList lines{values.value(QStringLiteral("applicant"))};
        if (const QString bin = values.value(QStringLiteral("bin")); !bin.isEmpty())
            lines.append(texts.text("Field", QT_TRANSLATE_NOOP("Field", "BIN")) + QStringLiteral(": ") + bin);
        if (const QString address = values.value(QStringLiteral("address")); !address.isEmpty())
            lines.append(address);
        return lines;
    }

    LetterSheet::Column column(const LanguageTexts &texts, const LetterTemplate &words) const
    {
        const QHash<QString, QString> values = letterFields(m_matter, tellsOfLicence(), texts);
        const LetterText text = words.filledIn(values);
        LetterSheet::Column column{.letterhead = values.value(QStringLiteral("authority")).toUpper(),
                                   .reference = reference(values, texts),
                                   .addressee = addressee(values, texts),
                                   .title = kind().isCertificate ? text.title.toUpper() : text.title,
                                   .paragraphs = {},
                                   .signature = text.signature,
                                   .executor = kind().isCertificate ? QString() : texts.text("Letter", QT_TRANSLATE_NOOP("Letter", "Executor")) + QStringLiteral(": ") + m_registry.officer().name,
                                   .codeCaption = texts.text("Letter", QT_TRANSLATE_NOOP("Letter", "The code holds number, holder and validity with a digital signature. To check it: tizilim-cli check certificate")),
                                   .page = texts.text("ReportPage", QT_TRANSLATE_NOOP("ReportPage", "Page %1 of %2"))};
        for (const LetterText::Paragraph &paragraph : text.paragraphs)
            column.paragraphs.push_back({paragraph.text, paragraph.emphasised});
        return column;
    }

    LetterSheet sheet() const
    {
        LetterSheet sheet{.columns = {}, .certificate = kind().isCertificate, .code = m_certificate,
                          .foot = m_from.registryName + QStringLiteral(" · ") + m_from.registryId};
        for (size_t i = 0; i < m_texts.size(); ++i)
            sheet.columns.push_back(column(m_texts[i], m_templates[i]));
        return sheet;
    }

    PdfProperties properties() const
    {
        QStringList titles;
        for (const LanguageTexts &texts : m_texts)
            titles.append(texts.text("Letter", kind().label));
        titles.removeDuplicates();
        return {.title = titles.join(QStringLiteral(" · ")) + u' ' + m_record.text(u"number"),
                .author = m_from.officer,
                .subject = holderOf(m_matter, m_request.languages.first),
                .producer = QStringLiteral("Tizilim ") + m_from.programVersion,
                .language = languageCode(m_request.languages.first),
                .madeAt = m_from.madeAt};
    }

    Registry &m_registry;
    const LetterRequest &m_request;
    std::vector<LanguageTexts> m_texts;
    std::vector<LetterTemplate> m_templates;
    Record m_record;
    LetterMatter m_matter;
    Provenance m_from;
    QString m_certificate;
};

} // namespace

Result<void> mayMakeLetter(const Registry &registry, const LetterKind &kind, const Record &record)
{
    if (!licensingRoles.contains(registry.officer().role))
        return failure(Error::denied("verb.role_may_not", {codeOf(registry.officer().role), QStringLiteral("letter make ") + QString::fromLatin1(kind.id)}));
    return kind.allowed(record, registry.today());
}

Result<LetterMade> makeLetter(Registry &registry, const LetterRequest &request, const QString &path)
{
    LetterMaking making(registry, request);
    TIZILIM_TRY(making.gather());
    const FilesExport what{.write = [&](const Registry &) -> Result<WrittenFiles> {
                               WrittenFiles files;
                               TIZILIM_TRY_ASSIGN(files.emplace_back(), making.write(path));
                               return files;
                           },
                           .folder = QFileInfo(path).absolutePath(),
                           .languages = request.languages.toString(),
                           .facts = making.facts()};
    TIZILIM_TRY_ASSIGN(const QStringList paths, exportFiles(registry, what, {}));
    const bool certified = !making.certificate().isEmpty();
    return LetterMade{paths.front(), making.certificate(), certified ? registry.parts().signatory().signer->publicKey().bytes() : QByteArray()};
}

QString letterFileName(const LetterKind &kind, const Record &record)
{
    return QString::fromLatin1(kind.id) + u'-' + record.text(u"number") + QStringLiteral(".pdf");
}

} // namespace tizilim
