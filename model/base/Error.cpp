#include "model/base/Error.h"

namespace tizilim {

namespace {
Error make(ErrorKind kind, const char *code, QStringList values)
{
    return {kind, QString::fromLatin1(code), std::move(values)};
}
} // namespace

Error Error::refused(const char *code, QStringList values)
{
    return make(ErrorKind::Refused, code, std::move(values));
}

Error Error::usage(const char *code, QStringList values)
{
    return make(ErrorKind::Usage, code, std::move(values));
}

Error Error::denied(const char *code, QStringList values)
{
    return make(ErrorKind::Denied, code, std::move(values));
}

Error Error::registry(const char *code, QStringList values)
{
    return make(ErrorKind::Registry, code, std::move(values));
}

Error Error::inputOutput(const char *code, QStringList values)
{
    return make(ErrorKind::InputOutput, code, std::move(values));
}

Error Error::internal(const char *code, QStringList values)
{
    return make(ErrorKind::Internal, code, std::move(values));
}

} // namespace tizilim
