#pragma once

#include "ui/common/FieldEditor.h"

#include <QObject>

namespace tizilim {

class Session;

/// Finds the records of a registry for fields that refer to one.
class SessionReferences : public QObject, public ReferenceSource {
    Q_OBJECT

public:
    /// The session outlives the source.
    explicit SessionReferences(Session &session, QObject *parent = nullptr);

    void find(const QString &recordType, const QString &typed,
              std::function<void(QList<ReferenceEntry> entries)> reply) override;
    void title(const QString &recordType, const QByteArray &id, std::function<void(QString title)> reply) override;

private:
    Session &m_session;
};

} // namespace tizilim
