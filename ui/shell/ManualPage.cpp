#include "ui/shell/ManualPage.h"

#include "app/messages/LanguageNames.h"
#include "ui/common/Card.h"
#include "ui/common/Translated.h"
#include "ui/shell/Shell.h"
#include "ui/theme/Tokens.h"

#include <QFile>
#include <QFileInfo>
#include <QTextBrowser>
#include <QTextDocument>
#include <QVBoxLayout>

namespace tizilim {

ManualPage::ManualPage(Shell &shell) : m_shell(shell), m_text(new QTextBrowser)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::pageMargin, 20, metrics::pageMargin, metrics::pageMargin);
    auto *card = new Card(this);
    card->setMaximumWidth(110 * metrics::grid);
    card->body()->addWidget(m_text);
    column->addWidget(card);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setOpenLinks(false);
    m_text->setOpenExternalLinks(false);
    m_text->document()->setDocumentMargin(metrics::grid);
    connect(m_text, &QTextBrowser::anchorClicked, this, [this](const QUrl &link) {
        m_shell.open({.section = section(), .record = chapterOrIndex(QFileInfo(link.path()).baseName()), .view = {}});
    });
    onLanguage(this, [this] {
        m_text->setAccessibleName(tr("Manual"));
        showChapter();
    });
}

QString ManualPage::fileOf(const QString &chapter, const QString &language)
{
    const QString translated = QStringLiteral(":/manual/%1/%2.md").arg(language, chapter);
    return QFile::exists(translated) ? translated : QStringLiteral(":/manual/%1.md").arg(chapter);
}

QString ManualPage::chapterOrIndex(const QString &chapter)
{
    return QFile::exists(fileOf(chapter, {})) ? chapter : QStringLiteral("index");
}

QString ManualPage::title() const
{
    return tr("Manual");
}

void ManualPage::open(const PageAddress &address)
{
    if (address.record == m_chapter)
        return;
    m_chapter = address.record;
    showChapter();
}

void ManualPage::showChapter()
{
    QFile file(fileOf(m_chapter, languageCode(interfaceLanguage())));
    if (m_chapter.isEmpty() || !file.open(QIODevice::ReadOnly))
        return;
    m_text->setMarkdown(QString::fromUtf8(file.readAll()));
    m_text->moveCursor(QTextCursor::Start);
}

} // namespace tizilim
