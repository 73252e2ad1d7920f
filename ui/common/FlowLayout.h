#pragma once

#include <QLayout>

namespace tizilim {

/// Puts widgets one behind the other and begins a new line where there is no more room: for chips, whose texts differ
/// in length from language to language.
class FlowLayout : public QLayout {
    Q_OBJECT

public:
    explicit FlowLayout(QWidget *parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    int count() const override;
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize minimumSize() const override;
    QSize sizeHint() const override;
    void setGeometry(const QRect &rect) override;

private:
    struct Line {
        qsizetype end; ///< the first item that is not in it
        int height;
    };

    int place(const QRect &rect, bool really) const;
    Line lineFrom(qsizetype first, int width) const;
    static QSize sizeOf(const QLayoutItem *item, int width);

    QList<QLayoutItem *> m_items;
};

} // namespace tizilim
