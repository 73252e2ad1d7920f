#pragma once

#include <QAbstractButton>
#include <QApplication>
#include <QButtonGroup>
#include <QLabel>
#include <QScrollBar>
#include <QSet>
#include <QTabBar>
#include <QtTest>

namespace tizilim {

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

/// Presses Tab through everything in sight; what has no name, or is not reached, is complained of.
inline QStringList tabWalkComplaints(QWidget &window)
{
    QStringList complaints;
    QSet<QWidget *> wanted;
    const QList<QWidget *> widgets = window.findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (!isTabStop(widget))
            continue;
        wanted.insert(widget);
        if (spokenName(widget).isEmpty())
            complaints << describe(widget) + QStringLiteral(" has no name");
    }
    if (wanted.size() <= 2)
        complaints << QStringLiteral("nothing to press Tab for");
    QSet<QWidget *> reached;
    for (qsizetype step = 0; step <= 2 * wanted.size() + 4; ++step) {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : &window, Qt::Key_Tab);
        reached.insert(QApplication::focusWidget());
    }
    for (QWidget *widget : std::as_const(wanted)) {
        if (!reached.contains(widget))
            complaints << describe(widget) + QStringLiteral(" is not reached by Tab: ") + spokenName(widget);
    }
    return complaints;
}

/// Looks at every text in sight for one that would be read as markup.
inline QStringList markupComplaints(const QWidget &window)
{
    QStringList complaints;
    const QList<QWidget *> widgets = window.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        const auto *label = qobject_cast<const QLabel *>(widget);
        if (label && label->textFormat() != Qt::PlainText && !label->text().isEmpty())
            complaints << describe(widget) + label->text();
        if (Qt::mightBeRichText(widget->toolTip()) && widget->toolTip().contains(QStringLiteral("<img")))
            complaints << describe(widget) + QStringLiteral(" has a tool tip with markup");
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        if (button && button->text().contains(QStringLiteral("Ерлан")) && !button->text().contains(QStringLiteral("&&")))
            complaints << describe(widget) + QStringLiteral(" loses a lone &");
    }
    return complaints;
}

} // namespace tizilim
