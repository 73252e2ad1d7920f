#pragma once

#include "model/domain/RecordType.h"
#include "ui/common/Card.h"

class QPushButton;

namespace tizilim {

class FactList;
class PlainLabel;
class Session;
class StatusChip;

/// The panel beside a list that shows what the row under the keyboard is about.
class RecordPreview : public Card {
    Q_OBJECT

public:
    /// The session outlives the panel.
    RecordPreview(Session &session, const RecordType &type, QWidget *parent = nullptr);

    /// An empty id empties the panel.
    void show(const QString &id);

signals:
    void openRequested(const QString &id);

private:
    void fill(const Record &record);

    Session &m_session;
    const RecordType &m_type;
    QString m_id;
    PlainLabel *m_number;
    PlainLabel *m_title;
    StatusChip *m_state;
    FactList *m_facts;
    QPushButton *m_open;
};

} // namespace tizilim
