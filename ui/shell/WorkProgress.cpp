#include "ui/shell/WorkProgress.h"

#include "ui/common/Buttons.h"
#include "ui/common/Translated.h"
#include "ui/theme/Tokens.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QPointer>
#include <QProgressBar>

namespace tizilim {

namespace {
constexpr int thousandths = 1000;
}

WorkProgress::WorkProgress(QWidget *parent) : QWidget(parent), m_bar(new QProgressBar(this)), m_cancel(plainButton({}, this))
{
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(metrics::grid);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_bar, 1);
    row->addWidget(m_cancel);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_stop.request_stop();
        m_cancel->setEnabled(false);
    });
    onLanguage(this, [this] { m_cancel->setText(tr("Cancel")); });
}

WorkProgress::~WorkProgress()
{
    m_stop.request_stop();
}

WorkProgress::Watch WorkProgress::begin()
{
    m_stop = std::stop_source();
    m_cancel->setEnabled(true);
    m_bar->setRange(0, 0);
    QWidget::show();
    const auto progress = [guard = QPointer<WorkProgress>(this)](qint64 done, qint64 total) {
        QMetaObject::invokeMethod(QCoreApplication::instance(), [guard, done, total] {
            if (guard)
                guard->show(done, total);
        }, Qt::QueuedConnection);
    };
    return {progress, m_stop.get_token()};
}

void WorkProgress::setName(const QString &name)
{
    m_bar->setAccessibleName(name);
}

void WorkProgress::show(qint64 done, qint64 total)
{
    m_bar->setRange(0, total > 0 ? thousandths : 0);
    if (total > 0)
        m_bar->setValue(int(double(done) / double(total) * thousandths));
}

} // namespace tizilim
