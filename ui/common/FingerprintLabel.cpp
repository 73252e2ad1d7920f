#include "ui/common/FingerprintLabel.h"

#include "ui/common/Translated.h"
#include "ui/theme/Typography.h"

#include <QFontDatabase>

namespace tizilim {

namespace {

constexpr qsizetype groupsInLine = 4;

QString inLines(const QString &fingerprint)
{
    const QStringList groups = fingerprint.split(u' ', Qt::SkipEmptyParts);
    QStringList lines;
    for (qsizetype at = 0; at < groups.size(); at += groupsInLine)
        lines << groups.mid(at, groupsInLine).join(QStringLiteral("  "));
    return lines.join(u'\n');
}

} // namespace

FingerprintLabel::FingerprintLabel(const QString &fingerprint, QWidget *parent) : PlainLabel(inLines(fingerprint), parent)
{
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPointSizeF(fontOf(LabelStyle::CardTitle).pointSizeF());
    setFont(fixed);
    selectable();
    onLanguage(this, [this, fingerprint] { setAccessibleName(tr("Fingerprint of the key: %1").arg(fingerprint)); });
}

} // namespace tizilim
