#include "app/exports/xlsx/XlsxBook.h"

#include "app/exports/SpreadsheetText.h"
#include "app/exports/xlsx/XlsxContainer.h"

#include <QFileInfo>
#include <QRegularExpression>

#include <xlsxwriter.h>

#include <algorithm>
#include <numeric>

namespace tizilim {

namespace {

constexpr qsizetype longestText = 32'767;
constexpr int longestName = 31;
constexpr qint64 bytesACell = 100;                  // in the XML of a sheet, at most, but for long texts
constexpr qint64 julianDayOfSerialZero = 2'415'019; // 1899-12-30
constexpr double secondsADay = 86'400;
constexpr lxw_color_t headGround = 0xE3F3F5;
constexpr lxw_color_t lineInk = 0x0B7285;
constexpr lxw_color_t mutedInk = 0x5A6977;
constexpr uint8_t a4 = 9;

QByteArray nativeFolder(const OutputFile &file)
{
    return QFile::encodeName(QFileInfo(file.destination()).absolutePath());
}

lxw_doc_properties nativeProperties(QList<QByteArray> &storage, const XlsxProperties &properties)
{
    storage = {properties.title.toUtf8(), properties.subject.toUtf8(), properties.author.toUtf8(),
               properties.comments.toUtf8()};
    lxw_doc_properties native{};
    native.title = storage[0].data();
    native.subject = storage[1].data();
    native.author = storage[2].data();
    native.comments = storage[3].data();
    native.created = properties.madeAt.milliseconds / 1000;
    return native;
}

QString cleanName(const QString &wished)
{
    static const QRegularExpression refused(QStringLiteral("[\\[\\]:*?/\\\\\\x00-\\x1F]"));
    QString name = storableText(wished).replace(refused, QStringLiteral(" ")).simplified();
    while (name.startsWith(u'\''))
        name.remove(0, 1);
    name.truncate(longestName);
    while (name.endsWith(u'\'') || name.endsWith(u' ') || name.endsWith(u'·'))
        name.chop(1);
    return name.isEmpty() ? QStringLiteral("1") : name;
}

QByteArray dateFormat(Language language, bool time)
{
    const QByteArray day = language == Language::English ? "d mmm yyyy" : "dd\\.mm\\.yyyy";
    return time ? day + " hh:mm:ss" : day;
}

} // namespace

double nearestDouble(const Money &money)
{
    constexpr qint64 exact = qint64(1) << 53;
    if (money.hundredths > -exact && money.hundredths < exact)
        return static_cast<double>(money.hundredths) / 100.0;
    return money.toString().toDouble();
}

double nearestDouble(const Decimal &decimal)
{
    // Both operands of a division are exact here, so its result is the nearest double; else text is read.
    constexpr Decimal::Units exact = Decimal::Units(1) << 53;
    constexpr Decimal::Units billion = 1'000'000'000;
    const Decimal::Units units = decimal.units();
    if (units > -exact && units < exact)
        return static_cast<double>(units) / 1e18;
    if (units % billion == 0 && units / billion > -exact && units / billion < exact)
        return static_cast<double>(units / billion) / 1e9;
    return decimal.toString().toDouble();
}

XlsxBook::XlsxBook(OutputFile &file, Language language) : m_file(file), m_language(language) {}

Result<std::unique_ptr<XlsxBook>> XlsxBook::create(OutputFile &file, Language language,
                                                   const XlsxProperties &properties, qint64 cells)
{
    std::unique_ptr<XlsxBook> book(new XlsxBook(file, language));
    QByteArray folder = nativeFolder(file);
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    options.tmpdir = folder.data();
    options.use_zip64 = cells * bytesACell > qint64(4'000'000'000) ? LXW_TRUE : LXW_FALSE;
    book->m_book = workbook_new_opt(QFile::encodeName(file.workingPath()).constData(), &options);
    if (!book->m_book)
        return failure(Error::internal("export.xlsx_failed", {QStringLiteral("workbook_new_opt")}));
    QList<QByteArray> storage;
    lxw_doc_properties native = nativeProperties(storage, properties);
    workbook_set_properties(book->m_book, &native);
    book->m_footLeft = properties.footLeft;
    return book;
}

XlsxBook::~XlsxBook()
{
    if (m_book)
        lxw_workbook_free(m_book); // given up: close() was not reached
}

Result<lxw_worksheet *> XlsxBook::addSheet(const QString &wishedName)
{
    const QString clean = cleanName(wishedName);
    QString name = clean;
    for (int n = 2; m_names.contains(name, Qt::CaseInsensitive); ++n) {
        const QString number = QStringLiteral(" %1").arg(n);
        name = clean.left(longestName - number.size()) + number;
    }
    m_names.append(name);
    errno = 0;
    lxw_worksheet *sheet = workbook_add_worksheet(m_book, name.toUtf8().constData());
    if (!sheet)
        return failure(errno != 0 ? OutputFile::errorOf(m_file.destination(), errno)
                                  : Error::internal("export.xlsx_failed", {QStringLiteral("workbook_add_worksheet")}));
    m_sheets.append(sheet);
    setUpPage(sheet);
    return sheet;
}

void XlsxBook::setUpPage(lxw_worksheet *sheet) const
{
    worksheet_set_paper(sheet, a4);
    worksheet_set_landscape(sheet);
    worksheet_fit_to_pages(sheet, 1, 0);
    worksheet_set_margins(sheet, 0.5, 0.5, 0.6, 0.8);
    QString left = storableText(m_footLeft).replace(u'&', QStringLiteral("&&"));
    left.truncate(200); // of the 255 that a foot may have
    worksheet_set_footer(sheet, (QStringLiteral("&L&8 ") + left + QStringLiteral("&R&8 &P / &N")).toUtf8().constData());
}

lxw_format *XlsxBook::made(const QByteArray &key, const QByteArray &numberFormat)
{
    lxw_format *&format = m_formats[key];
    if (format)
        return format;
    format = workbook_add_format(m_book);
    format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
    if (!numberFormat.isEmpty())
        format_set_num_format(format, numberFormat.constData());
    return format;
}

lxw_format *XlsxBook::look(CellLook look)
{
    const QByteArray key = "look " + QByteArray::number(static_cast<int>(look));
    if (lxw_format *known = m_formats.value(key))
        return known;
    lxw_format *format = made(key, {});
    switch (look) {
    case CellLook::Plain:
        break;
    case CellLook::Indented:
        format_set_indent(format, 1);
        break; // apart from the numbers at its left
    case CellLook::Wrapped:
        format_set_text_wrap(format);
        format_set_indent(format, 1);
        break;
    case CellLook::Title:
        format_set_bold(format);
        format_set_font_size(format, 16);
        break;
    case CellLook::Heading:
        format_set_bold(format);
        format_set_font_size(format, 12);
        break;
    case CellLook::Head:
    case CellLook::HeadRight:
        format_set_bold(format);
        format_set_text_wrap(format);
        format_set_bg_color(format, headGround);
        format_set_bottom(format, LXW_BORDER_THIN);
        format_set_bottom_color(format, lineInk);
        if (look == CellLook::HeadRight)
            format_set_align(format, LXW_ALIGN_RIGHT);
        else
            format_set_indent(format, 1);
        break;
    case CellLook::Bold:
        format_set_bold(format);
        format_set_top(format, LXW_BORDER_THIN);
        break;
    case CellLook::Muted:
        format_set_font_color(format, mutedInk);
        break;
    }
    return format;
}

lxw_format *XlsxBook::number(ColumnType type, int places, NumberLook look)
{
    const auto point = [&] { return places > 0 ? "." + QByteArray(std::min(places, 15), '0') : QByteArray(); };
    QByteArray pattern;
    switch (type) {
    case ColumnType::Integer:
        pattern = "#,##0";
        break;
    case ColumnType::Money:
        pattern = "#,##0.00";
        break;
    case ColumnType::Quantity:
        pattern = "#,##0" + point();
        break;
    case ColumnType::Percent:
        pattern = "0" + point() + "%";
        break;
    case ColumnType::Date:
        pattern = dateFormat(m_language, false);
        break;
    case ColumnType::Timestamp:
        pattern = dateFormat(m_language, true);
        break;
    case ColumnType::Text:
    case ColumnType::Identifier:
        pattern = "@";
        break;
    }
    if (look == NumberLook::Signed && isNumeric(type))
        pattern = "+" + pattern + ";-" + pattern + ";" + pattern;
    const QByteArray key = "number " + QByteArray::number(static_cast<int>(look)) + pattern;
    if (lxw_format *known = m_formats.value(key))
        return known;
    lxw_format *format = made(key, pattern);
    if (look == NumberLook::Total) {
        format_set_bold(format);
        format_set_top(format, LXW_BORDER_THIN);
    }
    if (look == NumberLook::Left)
        format_set_align(format, LXW_ALIGN_LEFT);
    if (type == ColumnType::Identifier || look == NumberLook::Left)
        format_set_indent(format, 1);
    return format;
}

QByteArray XlsxBook::cellText(const QString &text)
{
    QString clean = spreadsheetText(text);
    // Two code points that XML 1.0 cannot hold, and the escape of OOXML, which would turn "_x0041_" into "A".
    clean.replace(QChar(0xFFFE), QChar::ReplacementCharacter);
    clean.replace(QChar(0xFFFF), QChar::ReplacementCharacter);
    if (clean.contains(QLatin1String("_x"))) {
        static const QRegularExpression escape(QStringLiteral("_(?=x[0-9A-Fa-f]{4}_)"));
        clean.replace(escape, QStringLiteral("_x005F_"));
    }
    if (clean.size() > longestText) {
        clean.truncate(longestText - 1);
        if (clean.back().isHighSurrogate())
            clean.chop(1);
        clean += u'…';
    }
    return clean.toUtf8();
}

void XlsxBook::text(lxw_worksheet *sheet, quint32 row, int column, const QString &text, lxw_format *format)
{
    worksheet_write_string(sheet, row, static_cast<lxw_col_t>(column), cellText(text).constData(), format);
}

void XlsxBook::value(lxw_worksheet *sheet, quint32 row, int column, const TypedCell &cell, lxw_format *format)
{
    const auto number = [&](double value) {
        worksheet_write_number(sheet, row, static_cast<lxw_col_t>(column), value, format);
    };
    if (const auto *plain = std::get_if<QString>(&cell.value))
        text(sheet, row, column, *plain, format);
    else if (const auto *whole = std::get_if<qint64>(&cell.value))
        number(static_cast<double>(*whole));
    else if (const auto *money = std::get_if<Money>(&cell.value))
        number(nearestDouble(*money));
    else if (const auto *decimal = std::get_if<Decimal>(&cell.value))
        number(cell.type == ColumnType::Percent ? nearestDouble(decimal->dividedBy(Decimal(100)).value_or(Decimal()))
                                                : nearestDouble(*decimal));
    else if (const auto *day = std::get_if<QDate>(&cell.value))
        number(static_cast<double>(day->toJulianDay() - julianDayOfSerialZero));
    else if (const auto *instant = std::get_if<Timestamp>(&cell.value)) {
        const QDateTime local = instant->toAlmaty();
        const double seconds = local.time().msecsSinceStartOfDay() / 1000;
        number(static_cast<double>(local.date().toJulianDay() - julianDayOfSerialZero) + seconds / secondsADay);
    }
}

Result<void> XlsxBook::check(lxw_worksheet *sheet) const
{
    // The library looks at no result of its writes to the temporary file, but the stream remembers.
    if (sheet->optimize_tmpfile && std::ferror(sheet->optimize_tmpfile) != 0)
        return failure(OutputFile::errorOf(m_file.destination(), ENOSPC));
    return {};
}

Result<QList<qint64>> XlsxBook::keptBytes() const
{
    QList<qint64> kept;
    for (lxw_worksheet *sheet : m_sheets) {
        if (std::fflush(sheet->optimize_tmpfile) != 0)
            return failure(OutputFile::errorOf(m_file.destination(), errno));
        TIZILIM_TRY(check(sheet));
        kept.append(ftello(sheet->optimize_tmpfile));
    }
    return kept;
}

Result<void> XlsxBook::makeSureOfRoom(const QList<qint64> &kept) const
{
    constexpr qint64 spare = 1'000'000;
    // One sheet is copied at a time while the package grows; deflate makes at most a little more of what it gets.
    const qint64 largest = kept.isEmpty() ? 0 : *std::ranges::max_element(kept);
    const qint64 packed = std::accumulate(kept.begin(), kept.end(), qint64(0)) / 2;
    TIZILIM_TRY_ASSIGN(const std::unique_ptr<OutputFile> reserve, OutputFile::createScratch(m_file.destination()));
    return reserve->reserve(largest + packed + spare);
}

Result<void> XlsxBook::checkSheets(const QList<qint64> &kept) const
{
    const std::vector<qint64> packed = sizesOfSheets(m_file.workingPath());
    bool whole = packed.size() == static_cast<std::size_t>(kept.size());
    for (std::size_t i = 0; whole && i < packed.size(); ++i)
        whole = packed[i] > kept[static_cast<qsizetype>(i)];
    return whole ? Result<void>() : failure(OutputFile::errorOf(m_file.destination(), ENOSPC));
}

Result<void> XlsxBook::close()
{
    TIZILIM_TRY_ASSIGN(const QList<qint64> kept, keptBytes());
    TIZILIM_TRY(makeSureOfRoom(kept));
    errno = 0;
    const lxw_error outcome = workbook_close(std::exchange(m_book, nullptr));
    if (outcome != LXW_NO_ERROR) {
        return failure(errno != 0 ? OutputFile::errorOf(m_file.destination(), errno)
                                  : Error::internal("export.xlsx_failed", {QString::fromUtf8(lxw_strerror(outcome))}));
    }
    return checkSheets(kept);
}

} // namespace tizilim
