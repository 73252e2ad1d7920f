#pragma once

#include "ui/shell/Page.h"

class QTextBrowser;

namespace tizilim {

class Shell;

/// A chapter of the manual, in the language of the window where there is a translation, else in English. The chapters
/// are compiled into the program, so markup in them is our own.
class ManualPage : public Page {
    Q_OBJECT

public:
    explicit ManualPage(Shell &shell);

    static QString section() { return QStringLiteral("manual"); }
    /// The chapter, or the index where the manual has none of that name.
    static QString chapterOrIndex(const QString &chapter);

    QString title() const override;
    void open(const PageAddress &address) override;

private:
    void showChapter();
    static QString fileOf(const QString &chapter, const QString &language);

    Shell &m_shell;
    QString m_chapter;
    QTextBrowser *m_text;
};

} // namespace tizilim
