#include "ui/reports/PageRenderer.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfDocument>
#include <QPdfDocumentRenderOptions>
#include <QPdfSelection>

#include <memory>

namespace tizilim {

namespace {

/// Pages whose words are read to screen readers; nobody listens to more of a preview.
constexpr int mostTexts = 20;

} // namespace

/// Lives in the thread; the document and the bytes under it never leave it.
class PageRenderer::Worker : public QObject {
public:
    bool load(const QByteArray &pdf)
    {
        m_document = std::make_unique<QPdfDocument>();
        m_buffer = std::make_unique<QBuffer>();
        m_buffer->setData(pdf);
        m_buffer->open(QIODevice::ReadOnly);
        m_document->load(m_buffer.get());
        return m_document->status() == QPdfDocument::Status::Ready;
    }

    QList<QSizeF> sizes() const
    {
        QList<QSizeF> sizes;
        for (int page = 0; page < m_document->pageCount(); ++page)
            sizes.append(m_document->pagePointSize(page));
        return sizes;
    }

    QStringList texts() const
    {
        QStringList texts;
        for (int page = 0; page < qMin(mostTexts, m_document->pageCount()); ++page)
            texts.append(m_document->getAllText(page).text());
        return texts;
    }

    QImage render(int page, QSize pixels) const
    {
        if (!m_document || page >= m_document->pageCount())
            return {};
        // A page has no ground of its own: paper is white in every theme.
        QImage paper(pixels, QImage::Format_RGB32);
        paper.fill(Qt::white);
        const QImage ink = m_document->render(page, pixels, QPdfDocumentRenderOptions());
        QPainter(&paper).drawImage(0, 0, ink);
        return paper;
    }

private:
    std::unique_ptr<QBuffer> m_buffer; // outlives the document, which reads from it
    std::unique_ptr<QPdfDocument> m_document;
};

PageRenderer::PageRenderer(QObject *parent) : QObject(parent), m_worker(new Worker)
{
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
}

PageRenderer::~PageRenderer()
{
    m_thread.quit();
    m_thread.wait();
}

void PageRenderer::load(const QByteArray &pdf)
{
    const quint64 document = ++m_document;
    QMetaObject::invokeMethod(m_worker, [this, worker = m_worker, pdf, document] {
        const bool good = worker->load(pdf);
        const QList<QSizeF> sizes = good ? worker->sizes() : QList<QSizeF>();
        const QStringList texts = good ? worker->texts() : QStringList();
        QMetaObject::invokeMethod(this, [this, document, good, sizes, texts] {
            if (document != m_document)
                return;
            if (good)
                emit loaded(sizes, texts);
            else
                emit failed();
        });
    });
}

void PageRenderer::render(int page, QSize pixels)
{
    QMetaObject::invokeMethod(m_worker, [this, worker = m_worker, page, pixels, document = m_document] {
        const QImage picture = worker->render(page, pixels);
        QMetaObject::invokeMethod(this, [this, document, page, picture] {
            if (document == m_document)
                emit rendered(page, picture);
        });
    });
}

} // namespace tizilim
