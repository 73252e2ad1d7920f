#pragma once

#include "model/domain/Description.h"

namespace tizilim {

/// What a document is, whatever record it belongs to.
enum class DocumentType {
    ApplicationForm,
    Diploma,
    WorkHistory,
    ProofOfCapital,
    Articles,
    BankInteraction,
    InternalRules,
    SignatoryAuthority,
    Identity,
    Evidence,       ///< of a source or destination of funds
    PropertyRight,  ///< to a data centre or to equipment
    Contract,
    Letter,
    DecisionAct,
    CourtAct,
    Other,
};

template<>
const Choices &choicesOf<DocumentType>();

/// A file that belongs to a record of any type. Its bytes lie in chunks in the encrypted database.
struct Document {
    RecordId id;
    RecordId owner;
    QString ownerType; ///< name of the owner's record type
    DocumentType type = DocumentType::Other;
    QString name;      ///< as the file was called, without its folder
    QString mediaType; ///< by content, never by name
    qint64 size = 0;   ///< bytes
    QByteArray sha256; ///< 32 bytes
    qint64 version = 1; ///< grows with each file of the same name and type of one owner
    QDate addedOn;
    QString note;

    static const Description<Document> &description();
};

} // namespace tizilim
