#pragma once

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
    std::vector<Record> records() const;
    /// Lines that are there already; those without id are new.
    void setRecords(const std::vector<Record> &records);
    bool check();

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
    std::vector<Field> fields() const;

    LineSet m_lines;
    ReferenceSource *m_references;
    QVBoxLayout *m_column;
    QPushButton *m_add;
    std::vector<Line> m_entries;
};

} // namespace tizilim
