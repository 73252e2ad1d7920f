#pragma once

#include "app/messages/LanguageNames.h"

#include <QObject>
#include <QTranslator>

namespace tizilim {

/// Our own texts. Qt asks with the whole name of a class, tizilim::RecordPage; translators see RecordPage alone.
class OwnTranslator : public QTranslator {
    Q_OBJECT

public:
    using QTranslator::QTranslator;
    QString translate(const char *context, const char *source, const char *comment = nullptr, int count = -1) const override;
};

/// The language of the window, switched while it runs: our own texts and those of Qt's buttons and dialogs.
/// Widgets hear of it by QEvent::LanguageChange (see ui/common/Translated.h); dates and numbers follow QLocale().
class InterfaceLanguage : public QObject {
    Q_OBJECT

public:
    explicit InterfaceLanguage(QObject *parent = nullptr);
    ~InterfaceLanguage() override;

    Language language() const { return m_language; }
    void setLanguage(Language language);

signals:
    void changed(tizilim::Language language);

private:
    void load(QTranslator &translator, const QString &name);

    Language m_language = Language::English;
    OwnTranslator m_own;
    QTranslator m_qt;
};

} // namespace tizilim
