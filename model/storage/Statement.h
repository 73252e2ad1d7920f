#pragma once

#include "model/base/Bytes.h"
#include "model/base/Result.h"
#include "model/domain/Value.h"

#include <memory>

struct sqlite3_stmt;

namespace tizilim {

/// A prepared statement with typed binding and reading. Prepared once, run many times; parameters count from 1,
/// columns from 0, as in SQLite. Holds its place in the connection's cache, and returns to it when it goes.
class Statement {
public:
    Statement(Statement &&other) noexcept;
    Statement &operator=(Statement &&other) noexcept;
    ~Statement();

    Statement &bind(int parameter, qint64 number);
    Statement &bind(int parameter, const QString &text);
    Statement &bind(int parameter, const QByteArray &bytes);
    Statement &bind(int parameter, const Decimal &decimal);
    Statement &bind(int parameter, const Value &value);
    Statement &bindNull(int parameter);

    /// Runs to the next row: true if there is one. After false or an error the statement is ready to run again.
    [[nodiscard]] Result<bool> step();
    /// Runs a statement that returns no rows.
    [[nodiscard]] Result<void> run();
    void reset();

    bool isNull(int column) const;
    qint64 integer(int column) const;
    QString text(int column) const;
    QByteArray bytes(int column) const;
    Decimal decimal(int column) const;
    /// The column as a value of the tag given (see Value.h); null stays null.
    Value value(int column, quint8 tag) const;
    int columnCount() const;

private:
    friend class Database;
    explicit Statement(sqlite3_stmt *statement, bool *inUse);
    sqlite3_stmt *m_statement = nullptr;
    bool *m_inUse = nullptr; ///< the cache's mark; null if this statement belongs to nobody else
};

} // namespace tizilim
