#include "ui/reports/ExportList.h"

#include "app/letters/LetterKind.h"
#include "app/messages/FieldText.h"
#include "app/messages/Format.h"
#include "app/messages/LanguageNames.h"
#include "app/reports/ReportCatalogue.h"
#include "app/session/Session.h"
#include "ui/common/EmptyState.h"
#include "ui/common/RecordList.h"
#include "ui/common/RowsAtHand.h"
#include "ui/common/Translated.h"
#include "ui/records/VerbTexts.h"
#include "ui/reports/PackagePage.h"
#include "ui/shell/Shell.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QVBoxLayout>

#include <algorithm>

namespace tizilim {

namespace {

const QString packageEnding = QStringLiteral(".asice");

QString reportText(const QString &name)
{
    const auto known = std::ranges::find(reportCatalogue(), name, [](const Report &report) { return QString::fromLatin1(report.name); });
    if (known != reportCatalogue().end())
        return QCoreApplication::translate("Report", known->title);
    for (const LetterKind &letter : letterKinds()) {
        if (name == u"letter-" + QString::fromLatin1(letter.id))
            return QCoreApplication::translate("Letter", letter.label);
    }
    if (name == QLatin1String("public-register"))
        return ExportList::tr("Public register");
    return name == QLatin1String("audit-trail") ? QCoreApplication::translate("Report", "Audit trail") : name;
}

QString whatText(const PastExport &past)
{
    return past.isPackage ? ExportList::tr("Audit package") : reportText(past.report);
}

QString periodText(const PastExport &past)
{
    return past.from.isValid() && past.to.isValid() ? Format(interfaceLanguage()).period(past.from, past.to) : QString();
}

QString filesText(const PastExport &past)
{
    QStringList endings;
    for (const PastExport::File &file : past.files) {
        const QString ending = QFileInfo(file.name).suffix().toUpper();
        if (!endings.contains(ending))
            endings.append(ending);
    }
    return endings.join(QStringLiteral(", "));
}

QString sizeText(const PastExport &past)
{
    qint64 size = 0;
    for (const PastExport::File &file : past.files)
        size += file.size;
    return size == 0 ? QString() : localeOf(interfaceLanguage()).formattedDataSize(size, 1, QLocale::DataSizeTraditionalFormat);
}

QList<TableColumn> columnsOfExports()
{
    return {{.id = QStringLiteral("time"), .title = ExportList::tr("When"), .characters = 17},
            {.id = QStringLiteral("what"), .title = ExportList::tr("What"), .characters = 22},
            {.id = QStringLiteral("period"), .title = ExportList::tr("Period"), .characters = 26},
            {.id = QStringLiteral("officer"), .title = ExportList::tr("By whom"), .characters = 22},
            {.id = QStringLiteral("role"), .title = ExportList::tr("Role"), .characters = 16, .shown = false},
            {.id = QStringLiteral("files"), .title = ExportList::tr("Files"), .characters = 12},
            {.id = QStringLiteral("size"), .title = ExportList::tr("Size"), .alignment = Qt::AlignRight, .characters = 10},
            {.id = QStringLiteral("state"), .title = ExportList::tr("State"), .characters = 14},
            {.id = QStringLiteral("event"), .title = ExportList::tr("Event"), .alignment = Qt::AlignRight, .characters = 8},
            {.id = QStringLiteral("root"), .title = ExportList::tr("Root hash"), .characters = 24}};
}

TableRow rowOf(const PastExport &past)
{
    const Format format(interfaceLanguage());
    const ChipContent state = past.failed ? ChipContent{ExportList::tr("failed"), Tone::Bad, Glyph::None} : ChipContent{ExportList::tr("exported"), Tone::Good, Glyph::None};
    return {.id = QString::number(past.event),
            .cells = {{.text = format.dateTime(past.time)},
                      {.text = whatText(past), .strong = true},
                      {.text = periodText(past)},
                      {.text = past.officer},
                      {.text = roleText(past.role)},
                      {.text = filesText(past)},
                      {.text = sizeText(past)},
                      {.chip = state},
                      {.text = format.integer(past.event)},
                      {.text = past.root, .muted = true}}};
}

} // namespace

ExportList::ExportList(Shell &shell, QWidget *parent)
    : QWidget(parent), m_shell(shell), m_list(new RecordList(shell.settings(), shell.session().officer().id.toString() + QStringLiteral("/exports"), this)),
      m_rows(new RowsAtHand(columnsOfExports)), m_empty(new EmptyState(Glyph::Export, m_list))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_list);
    m_list->setEmptyState(m_empty);
    m_list->setSource(m_rows);
    connect(m_list, &RecordList::rowOpened, this,
            [this](const QString &event) { m_shell.open({.section = QStringLiteral("audit-trail"), .record = event, .view = {}}); });
    connect(&shell.session(), &Session::changed, this, &ExportList::refresh);
    onLanguage(this, [this] {
        m_empty->setTexts(tr("Nothing was exported yet"), tr("Each export stands here with who made it and the hashes of its files."));
        fill();
    });
    refresh();
}

void ExportList::refresh()
{
    m_shell.session().read<std::vector<PastExport>>(this, pastExports, [this](Result<std::vector<PastExport>> exports) {
        if (!exports)
            return m_shell.tell(BannerMessage::of(exports.error()));
        m_exports = std::move(*exports);
        fill();
    });
}

void ExportList::fill()
{
    QList<TableRow> rows;
    for (const PastExport &past : m_exports)
        rows.append(rowOf(past));
    m_rows->setRows(rows);
    m_list->setSummary(tr("%Ln export(s)", nullptr, int(m_exports.size())));
}

void ExportList::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Which file came from this registry?"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ExportList::checkFile);
    dialog->open();
}

void ExportList::checkFile(const QString &path)
{
    if (path.endsWith(packageEnding, Qt::CaseInsensitive))
        return m_shell.open({.section = QStringLiteral("reports"), .record = PackagePage::record(), .view = path});
    m_shell.session().read<std::optional<PastExport>>(
        this,
        [path](const Registry &registry) -> Result<std::optional<PastExport>> {
            TIZILIM_TRY_ASSIGN(const QByteArray hash, hashOfFile(path));
            return exportOfFile(registry, hash);
        },
        [this, path](const Result<std::optional<PastExport>> &origin) {
            if (origin)
                tellOrigin(path, *origin);
            else
                m_shell.tell(BannerMessage::of(origin.error()));
        });
}

void ExportList::tellOrigin(const QString &path, const std::optional<PastExport> &origin)
{
    const QString name = QFileInfo(path).fileName();
    if (!origin)
        return m_shell.tell({.kind = BannerMessage::Kind::Warning,
                             .text = tr("No export of this registry wrote such a file: %1. It was changed since, or it comes from elsewhere.").arg(name),
                             .actions = {}});
    const Format format(interfaceLanguage());
    m_shell.tell({.kind = BannerMessage::Kind::Success,
                  .text = tr("Unchanged: %1. Exported: %2, by: %3, event %4.").arg(name, format.dateTime(origin->time), origin->officer, format.integer(origin->event)),
                  .actions = {{tr("Show the event"), [this, event = origin->event] {
                                   m_shell.open({.section = QStringLiteral("audit-trail"), .record = QString::number(event), .view = {}});
                               }}}});
}

} // namespace tizilim
