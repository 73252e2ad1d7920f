#pragma once

#include "app/verbs/VerbDescription.h"

#include "model/base/Result.h"

#include <initializer_list>
#include <utility>
#include <vector>

namespace tizilim {

using Texts = std::initializer_list<std::pair<const char *, QString>>;

/// A call with its parameters in the plain text of files. A parameter that the verb does not have, or text that cannot
/// be read, fails the program: the test is wrong.
VerbCall callText(const char *verb, Texts parameters, const RecordId &subject = {});

/// A line of a line set of a verb, in the plain text of files.
Record lineText(const char *verb, const char *lines, Texts fields);

/// What `result` says on failure, for QVERIFY2.
template<typename T>
QByteArray why(const Result<T> &result)
{
    return result ? QByteArray() : (result.error().code + u' ' + result.error().values.join(u' ')).toUtf8();
}

} // namespace tizilim
