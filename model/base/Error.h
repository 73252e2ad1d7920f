#pragma once

#include <QString>
#include <QStringList>

namespace tizilim {

/// Who can do something about an error; decides the exit status of the command line (docs/command-line.md).
enum class ErrorKind {
    Refused,     ///< the registry's rules say no, a thing is not there, a check failed (exit 1)
    Usage,       ///< the call's words are off (exit 2)
    Denied,      ///< wrong password, unknown officer, role may not (exit 3)
    Registry,    ///< missing, damaged, newer, rolled back, in use (exit 4)
    InputOutput, ///< a file cannot be read or written, the disk is full (exit 5)
    Internal,    ///< a defect of the program (exit 1)
};

/// What went wrong, as a code and the values that a message needs. The sentence is made where it is shown, in the
/// reader's language (app/messages). A code is lower case, dotted, and never changes its meaning: scripts read it.
struct Error {
    ErrorKind kind = ErrorKind::Internal;
    QString code;
    QStringList values;

    static Error refused(const char *code, QStringList values = {});
    static Error usage(const char *code, QStringList values = {});
    static Error denied(const char *code, QStringList values = {});
    static Error registry(const char *code, QStringList values = {});
    static Error inputOutput(const char *code, QStringList values = {});
    static Error internal(const char *code, QStringList values = {});

    /// True if this error has the code given.
    bool is(const char *otherCode) const { return code == QLatin1String(otherCode); }
    bool operator==(const Error &) const = default;
};

} // namespace tizilim
