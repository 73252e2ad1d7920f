#pragma once

#include "model/domain/Choices.h"

#include <QList>
#include <QString>
#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace tizilim {

/// One thing that happened to a record, in the words of the language in force.
struct TimelineEntry {
    /// A field whose value changed.
    struct Change {
        QString field;
        QString before;
        QString after;
    };

    QString time;   ///< "20 Nov 2026 09:41"
    Tone tone = Tone::Neutral;
    QString actor;  ///< who: drawn heavier
    QString action; ///< what he did: "approved the decision"
    QString detail; ///< one muted line: numbers, names of documents
    QString ground; ///< why
    QList<Change> changes;
    /// Whether the signature under the event was checked.
    enum class Signature { Unchecked, Good, Bad } signature = Signature::Unchecked;
};

/// The history of a record, the latest on top.
class Timeline : public QWidget {
    Q_OBJECT

public:
    explicit Timeline(QWidget *parent = nullptr);

    void setEntries(const QList<TimelineEntry> &entries);
    qsizetype count() const { return m_entries.size(); }

private:
    void showMore();

    QList<TimelineEntry> m_entries;
    qsizetype m_shown = 0;
    QVBoxLayout *m_rows;
    QPushButton *m_more;
};

} // namespace tizilim
