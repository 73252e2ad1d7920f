#pragma once

#include "ui/shell/PageAddress.h"

#include <QWidget>

namespace tizilim {

/// One page of the window. It is made when it is first opened and must be cheap to make: what it shows is asked for
/// without waiting. The keys of the frame (F5, Ctrl+F, Ctrl+N, Ctrl+S, Esc, F1) end here.
class Page : public QWidget {
    Q_OBJECT

public:
    explicit Page(QWidget *parent = nullptr);

    /// The words by which the palette, the history and screen readers call this page.
    virtual QString title() const = 0;
    /// Called each time the page is opened, before it is shown.
    virtual void open(const PageAddress &address) { Q_UNUSED(address) }
    /// Asks for its contents again.
    virtual void refresh() {}
    /// Puts the keyboard where the page is filtered.
    virtual void focusFilter() {}
    /// Begins a new record of the kind that the page shows.
    virtual void startNew() {}
    virtual void save() {}
    /// Leaves the innermost thing (a side panel, an open form). False if there is none: then the frame goes back.
    virtual bool escape() { return false; }
    virtual bool hasUnsavedChanges() const { return false; }
    /// Forgets changes, because the officer said so.
    virtual void discardChanges() {}
    /// The chapter of the manual: the name of a file under docs/manual, without its ending.
    virtual QString manualChapter() const { return QStringLiteral("index"); }

signals:
    void titleChanged();
};

} // namespace tizilim
