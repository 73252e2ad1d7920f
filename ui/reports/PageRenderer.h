#pragma once

#include <QByteArray>
#include <QImage>
#include <QList>
#include <QObject>
#include <QSizeF>
#include <QThread>

namespace tizilim {

/// Makes pictures of the pages of a PDF in a thread of its own, so that the window never waits for one. Answers come by
/// signals; those to a document that was replaced meanwhile are not sent.
class PageRenderer : public QObject {
    Q_OBJECT

public:
    explicit PageRenderer(QObject *parent = nullptr);
    ~PageRenderer() override;

    /// Takes another document; loaded() or failed() follows.
    void load(const QByteArray &pdf);
    /// rendered() follows. `pixels` is the size of the whole page.
    void render(int page, QSize pixels);

signals:
    /// Sizes in points, one a page; the text of each page for those who cannot see it.
    void loaded(const QList<QSizeF> &sizes, const QStringList &texts);
    void failed();
    void rendered(int page, const QImage &picture);

private:
    class Worker;

    QThread m_thread;
    Worker *m_worker;
    quint64 m_document = 0; ///< number of the document in force
};

} // namespace tizilim
