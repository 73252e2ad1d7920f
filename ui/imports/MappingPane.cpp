#include "ui/imports/MappingPane.h"

#include "ui/common/PlainLabel.h"
#include "ui/common/PlainText.h"
#include "ui/common/ScrollPane.h"
#include "ui/common/Translated.h"
#include "ui/theme/Tokens.h"

#include <QComboBox>
#include <QGridLayout>
#include <QStringListModel>
#include <QVBoxLayout>

namespace tizilim {

namespace {

constexpr qsizetype longestExample = 80;
constexpr qsizetype mostUnused = 40;

QStringList namesOf(const ColumnMapping &mapping)
{
    QStringList names;
    for (const ImportColumn &column : mapping.columns().columns)
        names.append(column.name);
    return names;
}

} // namespace

MappingPane::MappingPane(QWidget *parent)
    : Card(parent), m_choices(new QStringListModel(this)), m_explanation(new PlainLabel({}, this)), m_unused(new PlainLabel(LabelStyle::Small, {}, this))
{
    body()->addWidget(m_explanation->muted()->wrapped());
    body()->addStretch(1);
    body()->addWidget(m_unused->muted()->wrapped());
    onLanguage(this, [this] { writeTexts(); });
}

void MappingPane::writeTexts()
{
    m_explanation->setText(tr("Recognised from the header. Choose another column where that is wrong; it is remembered for files with the same header."));
    const QStringList unused = m_mapping.ignored();
    QString names = unused.mid(0, mostUnused).join(QStringLiteral(", "));
    if (unused.size() > mostUnused)
        names += QStringLiteral(" …");
    m_unused->setText(unused.isEmpty() ? QString() : tr("Columns of the file that are not used: %1").arg(names));
    QStringList choices{tr("– not in the file –")};
    for (qsizetype place = 0; place < m_header.size(); ++place)
        choices.append(m_header.at(place).isEmpty() ? QString::number(place + 1) : m_header.at(place));
    if (choices != m_choices->stringList())
        m_choices->setStringList(choices);
    for (auto box = m_boxes.cbegin(); box != m_boxes.cend(); ++box)
        box.value()->setCurrentIndex(int(m_mapping.indexOf(box.key())) + 1);
}

void MappingPane::show(const ColumnMapping &mapping, const QStringList &header, const QStringList &firstCells)
{
    const bool isSame = namesOf(mapping) == namesOf(m_mapping) && header == m_header && firstCells == m_firstCells;
    m_mapping = mapping;
    m_header = header;
    m_firstCells = firstCells;
    if (!isSame) // else whoever chooses keeps the keyboard where it is
        makeLines();
    writeTexts();
    for (const ImportColumn &column : mapping.columns().columns)
        m_examples.value(column.name)->setText(m_firstCells.value(mapping.indexOf(column.name)).simplified().left(longestExample));
}

void MappingPane::makeLines()
{
    delete m_lines;
    m_boxes.clear();
    m_examples.clear();
    auto *lines = new QWidget;
    auto *grid = new QGridLayout(lines);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(2 * metrics::grid);
    grid->setColumnStretch(2, 1);
    for (const ImportColumn &column : m_mapping.columns().columns)
        addLine(column, *grid);
    grid->setRowStretch(grid->rowCount(), 1);
    m_lines = new ScrollPane(lines, this);
    body()->insertWidget(1, m_lines, 100);
}

void MappingPane::addLine(const ImportColumn &column, QGridLayout &grid)
{
    const int row = grid.rowCount();
    auto *name = new PlainLabel(column.required ? LabelStyle::Strong : LabelStyle::Body, column.required ? column.name + QStringLiteral(" *") : column.name);
    auto *box = new QComboBox;
    box->setModel(m_choices);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(28);
    box->setAccessibleName(column.name);
    name->setBuddy(box);
    auto *example = new PlainLabel;
    grid.addWidget(name, row, 0);
    grid.addWidget(box, row, 1);
    grid.addWidget(example->muted()->elided(), row, 2);
    connect(box, &QComboBox::activated, this, [this, wanted = column.name](int chosen) { choose(wanted, chosen - 1); });
    m_boxes.insert(column.name, box);
    m_examples.insert(column.name, example);
}

void MappingPane::choose(const QString &column, int place)
{
    const qsizetype before = m_mapping.indexOf(column);
    if (before == place)
        return;
    if (before >= 0)
        m_mapping.assign(before, {});
    if (place >= 0)
        m_mapping.assign(place, column);
    emit mapped(m_mapping.toJson());
}

} // namespace tizilim
