#pragma once

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

#include <memory>

namespace tizilim {

/// Runs work that needs no session away from the window's thread and answers in it, unless the asker has gone meanwhile.
template<typename Work, typename Answer>
void inBackground(QObject *asker, Work work, Answer answer)
{
    QThreadPool::globalInstance()->start([guard = QPointer<QObject>(asker), work = std::move(work), answer = std::move(answer)]() mutable {
        auto result = std::make_shared<decltype(work())>(work());
        QMetaObject::invokeMethod(QCoreApplication::instance(), [guard, answer, result] {
            if (guard)
                answer(std::move(*result));
        }, Qt::QueuedConnection);
    });
}

} // namespace tizilim
