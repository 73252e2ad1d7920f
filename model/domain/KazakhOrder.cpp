#include "model/domain/KazakhOrder.h"

#include "model/domain/IcuText.h"

#include <unicode/coll.h>
#include <unicode/uvernum.h>

#include <memory>

namespace tizilim {

namespace {

const icu::Collator *collator()
{
    static const std::unique_ptr<const icu::Collator> kazakh = [] {
        UErrorCode status = U_ZERO_ERROR;
        return std::unique_ptr<const icu::Collator>(icu::Collator::createInstance(icu::Locale("kk"), status));
    }();
    return kazakh.get();
}

} // namespace

QByteArray kazakhSortKey(const QString &text)
{
    if (collator() == nullptr)
        return text.toUtf8();
    const icu::UnicodeString characters = asIcu(text);
    QByteArray key(64, Qt::Uninitialized);
    const auto fill = [&] {
        return collator()->getSortKey(characters, reinterpret_cast<uint8_t *>(key.data()),
                                      static_cast<int32_t>(key.size()));
    };
    int32_t size = fill();
    if (size > key.size()) {
        key.resize(size);
        size = fill();
    }
    key.resize(size > 0 ? size - 1 : 0); // without the terminating zero
    return key;
}

QString kazakhOrderVersion()
{
    if (collator() == nullptr)
        return QStringLiteral("none");
    UVersionInfo version;
    collator()->getVersion(version);
    return QString::fromLatin1(QByteArray(reinterpret_cast<const char *>(version), sizeof(version)).toHex());
}

} // namespace tizilim
