#pragma once

#include <QAbstractButton>
#include <QApplication>
#include <QButtonGroup>
#include <QLabel>
#include <QScrollBar>
#include <QTabBar>
#include <QtTest>

namespace tizilim::access {

/// What the Tab key has to reach: of a group of which one is chosen, the chosen one; arrows reach the others.
inline bool isTabStop(const QWidget *widget)
{
    if (!widget->isVisible() || !widget->isEnabled() || !(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy())
        return false;
    if (qobject_cast<const QScrollBar *>(widget))
        return false;
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    return !(button && button->group() && button->group()->exclusive() && !button->isChecked());
}

inline QString describe(const QWidget *widget)
{
    const QWidget *parent = widget->parentWidget();
    return QStringLiteral("%1 in %2").arg(QString::fromLatin1(widget->metaObject()->className()),
                                          parent ? QString::fromLatin1(parent->metaObject()->className()) : QString());
}

/// What a screen reader says for a control: its name, or for buttons its text.
inline QString spokenName(const QWidget *widget)
{
    if (!widget->accessibleName().isEmpty())
        return widget->accessibleName();
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        return button->text();
    if (const auto *tabs = qobject_cast<const QTabBar *>(widget))
        return tabs->tabText(tabs->currentIndex());
    return {};
}

/// Presses Tab until it has gone round; complains of what has no name and of what it did not reach.
inline void everyControlIsNamedAndReachedByTab(QWidget &window)
{
    QSet<QWidget *> wanted;
    const QList<QWidget *> widgets = window.findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (!isTabStop(widget))
            continue;
        wanted.insert(widget);
        QVERIFY2(!spokenName(widget).isEmpty(), qPrintable(describe(widget) + QStringLiteral(" has no name")));
    }
    QVERIFY(wanted.size() > 2);
    QSet<QWidget *> reached;
    for (qsizetype step = 0; step <= 2 * wanted.size() + 4; ++step) {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : &window, Qt::Key_Tab);
        reached.insert(QApplication::focusWidget());
    }
    for (QWidget *widget : std::as_const(wanted))
        QVERIFY2(reached.contains(widget), qPrintable(describe(widget) + QStringLiteral(" is not reached by Tab: ") + spokenName(widget)));
}

/// Complains of labels and tool tips that would read markup.
inline void noLabelAndNoToolTipReadsMarkup(const QWidget &window)
{
    const QList<QWidget *> widgets = window.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            QVERIFY2(label->textFormat() == Qt::PlainText || label->text().isEmpty(), qPrintable(describe(widget) + label->text()));
        if (Qt::mightBeRichText(widget->toolTip()))
            QVERIFY2(!widget->toolTip().contains(QStringLiteral("<img")), qPrintable(describe(widget)));
    }
}

} // namespace tizilim::access
