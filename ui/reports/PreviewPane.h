#pragma once

#include "ui/common/Card.h"

class QProgressBar;
class QPushButton;

namespace tizilim {

class EmptyState;
class IconButton;
class PagesView;
class PlainLabel;

/// The pages of a report before anything is written: the view, where in it one is, and how large it is shown.
class PreviewPane : public Card {
    Q_OBJECT

public:
    explicit PreviewPane(QWidget *parent = nullptr);

    void setDocument(const QByteArray &pdf);
    /// While the pages are being made; those before them stay in sight.
    void setBusy(bool busy);
    /// There is nothing to show, and why.
    void showReason(const QString &reason);
    PagesView *pages() const { return m_pages; }

private:
    void layOut();
    void writeTexts();
    void writePlace();

    PagesView *m_pages;
    EmptyState *m_reason;
    QProgressBar *m_busy;
    IconButton *m_previous;
    IconButton *m_next;
    PlainLabel *m_place;
    QPushButton *m_smaller;
    QPushButton *m_larger;
    PlainLabel *m_zoom;
    QPushButton *m_fit;
};

} // namespace tizilim
