#pragma once

#include "ui/records/RecordReading.h"

#include <QHash>
#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace tizilim {

class LineRow;
class PlainLabel;
class Session;
class VerbForm;

/// All lines of one type of a record: how far their review has come, the lines one below the other, each worked on in
/// its place, and what adds more.
class LinesPane : public QWidget {
    Q_OBJECT

public:
    /// The session outlives the pane.
    explicit LinesPane(Session &session, QWidget *parent = nullptr);

    /// Lines that stay keep their place and what is typed into them. `who` did the last change.
    void show(const RecordLines &lines, const QHash<RecordId, QString> &titles, const QString &who);
    bool hasUnsavedChanges() const;
    void discardChanges();
    void save();
    bool escape();

signals:
    void done(const tizilim::VerbDescription &verb, const tizilim::VerbOutcome &outcome);
    void failed(const tizilim::Error &error);

private:
    void fillHead();
    void openForm(const VerbChoice &choice);
    void closeForm();
    LineRow *rowOf(const RecordId &id);

    Session &m_session;
    RecordLines m_lines;
    PlainLabel *m_progress;
    QHBoxLayout *m_adders;
    QWidget *m_formPlace;
    VerbForm *m_form = nullptr;
    QVBoxLayout *m_rows;
    QHash<RecordId, LineRow *> m_rowOf;
};

/// "9/11": how many of the lines are judged, or "4" how many there are where they are not judged.
QString linesCount(const RecordLines &lines);
/// "Checklist items 9/11": what the lines are called, and how many of them are judged or how many there are.
QString linesText(const RecordLines &lines);

} // namespace tizilim
