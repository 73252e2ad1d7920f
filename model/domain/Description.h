#pragma once

#include "model/domain/RecordType.h"

#include <functional>
#include <optional>

namespace tizilim {

/// How a member of a plain struct becomes a Value and back. A value of another shape than the member's (edited by hand
/// in the file) reads as the member's default; verification finds it by the row's hash.
template<typename T>
struct ValueCodec;

template<>
struct ValueCodec<QString> {
    static Value write(const QString &text) { return text.isEmpty() ? Value() : Value(text); }
    static QString read(const Value &value) { return tagOf(value) == 2 ? std::get<QString>(value) : QString(); }
};

template<>
struct ValueCodec<QByteArray> {
    static Value write(const QByteArray &bytes) { return bytes.isEmpty() ? Value() : Value(bytes); }
    static QByteArray read(const Value &value) { return tagOf(value) == 3 ? std::get<QByteArray>(value) : QByteArray(); }
};

template<>
struct ValueCodec<qint64> {
    static Value write(qint64 number) { return number; }
    static qint64 read(const Value &value) { return tagOf(value) == 1 ? std::get<qint64>(value) : 0; }
};

template<>
struct ValueCodec<bool> {
    static Value write(bool truth) { return qint64(truth); }
    static bool read(const Value &value) { return tagOf(value) == 1 && std::get<qint64>(value) != 0; }
};

template<>
struct ValueCodec<QDate> {
    static Value write(QDate date) { return date.isValid() ? Value(date.toString(Qt::ISODate)) : Value(); }
    static QDate read(const Value &value)
    {
        return tagOf(value) == 2 ? QDate::fromString(std::get<QString>(value), Qt::ISODate) : QDate();
    }
};

template<>
struct ValueCodec<Decimal> {
    static Value write(const Decimal &decimal) { return decimal; }
    static Decimal read(const Value &value) { return tagOf(value) == 4 ? std::get<Decimal>(value) : Decimal(); }
};

template<>
struct ValueCodec<RecordId> {
    static Value write(const RecordId &id) { return id.isNull() ? Value() : Value(id.bytes()); }
    static RecordId read(const Value &value)
    {
        return tagOf(value) == 3 ? RecordId::fromBytes(std::get<QByteArray>(value)).value_or(RecordId()) : RecordId();
    }
};

template<typename T>
struct ValueCodec<std::optional<T>> {
    static Value write(const std::optional<T> &value) { return value ? ValueCodec<T>::write(*value) : Value(); }
    static std::optional<T> read(const Value &value)
    {
        return isNull(value) ? std::nullopt : std::optional<T>(ValueCodec<T>::read(value));
    }
};

template<typename Enumeration>
    requires std::is_enum_v<Enumeration>
struct ValueCodec<Enumeration> {
    static Value write(Enumeration enumerator) { return codeOf(enumerator); }
    static Enumeration read(const Value &value)
    {
        const Choice *choice = tagOf(value) == 2 ? choiceByCode(choicesOf<Enumeration>(), std::get<QString>(value)) : nullptr;
        return choice ? static_cast<Enumeration>(choice->value) : Enumeration();
    }
};

template<typename T>
struct IsOptionalEnum : std::false_type {};
template<typename T>
struct IsOptionalEnum<std::optional<T>> : std::is_enum<T> {};

/// The description of a plain struct T of the field: its RecordType and how its members are read and written.
template<typename T>
struct Description {
    RecordType type;
    std::vector<std::function<Value(const T &)>> getters;
    std::vector<std::function<void(T &, const Value &)>> setters;

    /// Adds the next field; its name in the file is `name`, its number `id` is never reused.
    template<typename Member>
    Description &field(quint16 id, const char *name, Member T::*member, FieldKind kind, const char *label, FieldOptions options = {})
    {
        Field field{id, name, kind, label, options, nullptr};
        if constexpr (std::is_enum_v<Member>)
            field.choices = &choicesOf<Member>();
        else if constexpr (IsOptionalEnum<Member>::value)
            field.choices = &choicesOf<typename Member::value_type>();
        type.fields.push_back(field);
        getters.push_back([member](const T &object) { return ValueCodec<Member>::write(object.*member); });
        setters.push_back([member](T &object, const Value &value) { object.*member = ValueCodec<Member>::read(value); });
        return *this;
    }
};

/// The record of a struct. T has a member `RecordId id` and a static `const Description<T> &description()`.
template<typename T>
Record toRecord(const T &object)
{
    const Description<T> &description = T::description();
    Record record = Record::blank(description.type, object.id);
    for (size_t i = 0; i < record.values.size(); ++i)
        record.values[i] = description.getters[i](object);
    return record;
}

/// The struct of a record of its type.
template<typename T>
T fromRecord(const Record &record)
{
    const Description<T> &description = T::description();
    T object;
    object.id = record.id;
    for (size_t i = 0; i < record.values.size(); ++i)
        description.setters[i](object, record.values[i]);
    return object;
}

/// The record type of T.
template<typename T>
const RecordType &typeOf()
{
    return T::description().type;
}

} // namespace tizilim
