#pragma once

#include "app/session/Draft.h"
#include "app/verbs/VerbDescription.h"
#include "ui/common/FieldForm.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace tizilim {

class ReferenceSource;

/// The lines that a verb brings along: the wallets of a user, the sources of a declaration. One small form a line.
class LineSetEditor : public QWidget {
    Q_OBJECT

public:
    LineSetEditor(const LineSet &lines, ReferenceSource *references, QWidget *parent = nullptr);

    QString name() const { return QString::fromLatin1(m_lines.name); }
    const RecordType &type() const { return *m_lines.type; }
    std::vector<Record> records() const;
    /// Lines that are there already; those without id are new.
    void setRecords(const std::vector<Record> &records);
    bool check();
    /// Everything as it was typed, half-typed values included.
    QList<Draft::Line> draft() const;
    void showDraft(const QList<Draft::Line> &lines);
    /// The lines have changed from `seen` to `now` by somebody else's hand: what the person has not touched follows, the
    /// rest is contested; a line that was removed while he changed it stays, as a new one.
    void follow(const std::vector<Record> &seen, const std::vector<Record> &now, const QString &who);

signals:
    void edited();

private:
    struct Line {
        RecordId id;
        QWidget *card;
        FieldForm *form;
    };

    FieldForm *addLine(const Record &record);
    void removeLine(QWidget *card);
    void suggest(FieldForm *form, const QString &name);
    QHash<QString, Value> valuesOf(const Record &record) const;
    std::vector<Field> fields() const;

    LineSet m_lines;
    ReferenceSource *m_references;
    QVBoxLayout *m_column;
    QPushButton *m_add;
    std::vector<Line> m_entries;
};

} // namespace tizilim
