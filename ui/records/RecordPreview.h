#pragma once

#include "model/domain/RecordType.h"
#include "ui/common/Card.h"

#include <QTimer>

class QHBoxLayout;
class QPushButton;

namespace tizilim {

class FactList;
class PlainLabel;
class Session;
class StatusChip;
struct RecordReading;

/// The panel beside a list that shows what the row under the keyboard is about: what it is called, how it stands, how far
/// its lines have come, and what is to be done next.
class RecordPreview : public Card {
    Q_OBJECT

public:
    /// The session outlives the panel.
    RecordPreview(Session &session, const RecordType &type, QWidget *parent = nullptr);

    /// An empty id empties the panel.
    void show(const QString &id);

signals:
    void openRequested(const QString &id);
    /// The officer wants to do the next thing: `verb` is its id.
    void verbRequested(const QString &id, const QString &verb);

private:
    void layOut();
    void ask();
    void fill(const RecordReading &reading);
    void fillNext(const RecordReading &reading);

    Session &m_session;
    const RecordType &m_type;
    QString m_id;
    QTimer m_pause;
    QWidget *m_contents;
    PlainLabel *m_number;
    PlainLabel *m_title;
    StatusChip *m_state;
    StatusChip *m_deadline;
    FactList *m_facts;
    QPushButton *m_next;
    QString m_nextVerb;
    QPushButton *m_open;
};

} // namespace tizilim
