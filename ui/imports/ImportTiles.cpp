#include "ui/imports/ImportTiles.h"

#include "app/imports/ImportReport.h"
#include "app/messages/Format.h"
#include "app/messages/LanguageNames.h"
#include "ui/common/FigureTile.h"
#include "ui/theme/Tokens.h"

#include <QHBoxLayout>

namespace tizilim {

ImportTiles::ImportTiles(QWidget *parent) : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2 * metrics::grid);
    for (const char *tab : {"changes", "changes", "changes", "file", "problems"}) {
        auto *tile = new FigureTile(this);
        connect(tile, &QAbstractButton::clicked, this, [this, tab] { emit chosen(QString::fromLatin1(tab)); });
        row->addWidget(tile);
        m_tiles.append(tile);
    }
}

void ImportTiles::show(const ImportReport &report, bool isDone)
{
    const Format format(interfaceLanguage());
    const auto write = [&](int tile, qint64 count, const QString &label, const QString &detail, Tone tone) {
        m_tiles.at(tile)->setContent(format.integer(count), label, detail, count > 0 ? tone : Tone::Neutral);
    };
    write(0, report.taken, tr("New"), isDone ? tr("taken into the registry") : tr("would be taken in"), Tone::Good);
    write(1, report.changed, tr("Changed"), isDone ? tr("say otherwise now") : tr("would say otherwise"), Tone::InWork);
    write(2, report.closed, tr("Closed"), tr("gone from the register"), Tone::Due);
    write(3, report.duplicates, tr("Known already"), tr("of %1 records in the file").arg(format.integer(report.rows)), Tone::Neutral);
    write(4, report.refused, tr("Refused"), tr("see what is wrong"), Tone::Bad);
}

} // namespace tizilim
