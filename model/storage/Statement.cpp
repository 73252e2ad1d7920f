#include "model/storage/Statement.h"

#include "model/storage/SqliteError.h"

#include <sqlite3.h>

#include <utility>

namespace tizilim {

Statement::Statement(sqlite3_stmt *statement, bool *inUse) : m_statement(statement), m_inUse(inUse) {}

Statement::Statement(Statement &&other) noexcept
    : m_statement(std::exchange(other.m_statement, nullptr)), m_inUse(std::exchange(other.m_inUse, nullptr))
{
}

Statement &Statement::operator=(Statement &&other) noexcept
{
    std::swap(m_statement, other.m_statement);
    std::swap(m_inUse, other.m_inUse);
    return *this;
}

Statement::~Statement()
{
    if (!m_statement)
        return;
    if (!m_inUse) {
        sqlite3_finalize(m_statement);
        return;
    }
    reset();
    sqlite3_clear_bindings(m_statement);
    *m_inUse = false;
}

Statement &Statement::bind(int parameter, qint64 number)
{
    sqlite3_bind_int64(m_statement, parameter, number);
    return *this;
}

Statement &Statement::bind(int parameter, const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    sqlite3_bind_text64(m_statement, parameter, utf8.constData(), static_cast<sqlite3_uint64>(utf8.size()), SQLITE_TRANSIENT, SQLITE_UTF8);
    return *this;
}

Statement &Statement::bind(int parameter, const QByteArray &bytes)
{
    sqlite3_bind_blob64(m_statement, parameter, bytes.isNull() ? "" : bytes.constData(),
                        static_cast<sqlite3_uint64>(bytes.size()), SQLITE_TRANSIENT);
    return *this;
}

Statement &Statement::bind(int parameter, const Decimal &decimal)
{
    return bind(parameter, decimal.toBytes());
}

Statement &Statement::bind(int parameter, const Value &value)
{
    switch (tagOf(value)) {
    case 1: return bind(parameter, std::get<qint64>(value));
    case 2: return bind(parameter, std::get<QString>(value));
    case 3: return bind(parameter, std::get<QByteArray>(value));
    case 4: return bind(parameter, std::get<Decimal>(value));
    default: return bindNull(parameter);
    }
}

Statement &Statement::bindNull(int parameter)
{
    sqlite3_bind_null(m_statement, parameter);
    return *this;
}

Result<bool> Statement::step()
{
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    sqlite3 *connection = sqlite3_db_handle(m_statement);
    const Error error = code == SQLITE_DONE ? Error() : sqliteError(connection, sqlite3_extended_errcode(connection));
    reset();
    if (code != SQLITE_DONE)
        return failure(error);
    return false;
}

Result<void> Statement::run()
{
    TIZILIM_TRY_ASSIGN(const bool row, step());
    if (row)
        reset();
    return {};
}

void Statement::reset()
{
    sqlite3_reset(m_statement);
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

QString Statement::text(int column) const
{
    const auto *utf8 = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return QString::fromUtf8(utf8, sqlite3_column_bytes(m_statement, column));
}

QByteArray Statement::bytes(int column) const
{
    const auto *data = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return {data ? data : "", sqlite3_column_bytes(m_statement, column)};
}

Decimal Statement::decimal(int column) const
{
    return Decimal::fromBytes(bytes(column)).value_or(Decimal());
}

namespace {

/// Text that no QString can hold as it is, such as a byte order mark that decoding swallows.
bool isDecodedWithLoss(const QString &text, const QByteArray &utf8)
{
    const bool mayBe = utf8.startsWith("\xEF\xBB\xBF") || text.contains(QChar::ReplacementCharacter);
    return mayBe && text.toUtf8() != utf8;
}

} // namespace

Value Statement::value(int column, quint8 tag) const
{
    // What somebody put into the file by hand may have another type than the field: it is read as what it is, so that
    // verification sees a row that differs, not a zero.
    switch (sqlite3_column_type(m_statement, column)) {
    case SQLITE_NULL: return {};
    case SQLITE_INTEGER: return integer(column);
    case SQLITE_BLOB:
        if (tag == 4) {
            if (const Result<Decimal> decimal = Decimal::fromBytes(bytes(column)))
                return *decimal;
        }
        return bytes(column);
    default: {
        QString decoded = text(column);
        const QByteArray utf8 = QByteArray::fromRawData(reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column)),
                                                        sqlite3_column_bytes(m_statement, column));
        if (isDecodedWithLoss(decoded, utf8))
            return bytes(column);
        return decoded;
    }
    }
}

int Statement::columnCount() const
{
    return sqlite3_column_count(m_statement);
}

} // namespace tizilim
