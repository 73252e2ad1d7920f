#include "ui/shell/InterfaceLanguage.h"

#include <QCoreApplication>
#include <QLibraryInfo>

namespace tizilim {

QString OwnTranslator::translate(const char *context, const char *source, const char *comment, int count) const
{
    static constexpr QByteArrayView house("tizilim::");
    const bool ours = context && QByteArrayView(context).startsWith(house);
    return QTranslator::translate(ours ? context + house.size() : context, source, comment, count);
}

InterfaceLanguage::InterfaceLanguage(QObject *parent) : QObject(parent) {}

InterfaceLanguage::~InterfaceLanguage() = default;

void InterfaceLanguage::load(QTranslator &translator, const QString &name)
{
    QCoreApplication::removeTranslator(&translator);
    // Debian has no Kazakh for Qt, and may have no Qt translations installed at all, so ours come first.
    if (translator.load(name, QStringLiteral(":/i18n"))
        || translator.load(name, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&translator);
}

void InterfaceLanguage::setLanguage(Language language)
{
    m_language = language;
    QLocale::setDefault(localeOf(language));
    load(m_qt, QStringLiteral("qtbase_") + languageCode(language));
    load(m_own, QStringLiteral("tizilim_") + languageCode(language));
    // Sent even where no file was found: dates and numbers change with the language too.
    QEvent change(QEvent::LanguageChange);
    QCoreApplication::sendEvent(QCoreApplication::instance(), &change);
    emit changed(language);
}

} // namespace tizilim
