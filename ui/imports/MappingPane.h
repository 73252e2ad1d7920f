#pragma once

#include "app/imports/ColumnMapping.h"
#include "ui/common/Card.h"

#include <QHash>

class QComboBox;
class QGridLayout;
class QStringListModel;

namespace tizilim {

class PlainLabel;

/// Which column of a file holds what: one line for each column that an import knows, with the file's columns to choose
/// from and what the first record has there.
class MappingPane : public Card {
    Q_OBJECT

public:
    explicit MappingPane(QWidget *parent = nullptr);

    void show(const ColumnMapping &mapping, const QStringList &header, const QStringList &firstCells);

signals:
    /// The officer chose other columns; as ColumnMapping::toJson().
    void mapped(const QByteArray &map);

private:
    void makeLines();
    void addLine(const ImportColumn &column, QGridLayout &grid);
    void choose(const QString &column, int place);
    void writeTexts();

    ColumnMapping m_mapping;
    QStringList m_header;
    QStringList m_firstCells;
    QStringListModel *m_choices; ///< shared by all lines: a file may have thousands of columns
    PlainLabel *m_explanation;
    PlainLabel *m_unused;
    QWidget *m_lines = nullptr;
    QHash<QString, QComboBox *> m_boxes; ///< by the import's column
    QHash<QString, PlainLabel *> m_examples;
};

} // namespace tizilim
