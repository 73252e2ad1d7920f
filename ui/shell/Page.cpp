#include "ui/shell/Page.h"

namespace tizilim {

Page::Page(QWidget *parent) : QWidget(parent) {}

} // namespace tizilim
