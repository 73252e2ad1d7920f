#include "ui/common/Translated.h"

#include <QEvent>
#include <QWidget>

namespace tizilim {

namespace {

class LanguageListener : public QObject {
public:
    LanguageListener(QWidget *widget, std::function<void()> apply) : QObject(widget), m_apply(std::move(apply))
    {
        widget->installEventFilter(this);
        m_apply();
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::LanguageChange)
            m_apply();
        return QObject::eventFilter(watched, event);
    }

private:
    std::function<void()> m_apply;
};

} // namespace

void onLanguage(QWidget *widget, std::function<void()> apply)
{
    new LanguageListener(widget, std::move(apply));
}

} // namespace tizilim
