# Warnings are errors in our own code; third-party headers are included as system headers.
add_library(tizilim_warnings INTERFACE)
target_compile_options(tizilim_warnings INTERFACE
  -Wall -Wextra -Wpedantic -Werror -Wshadow -Wnon-virtual-dtor -Wold-style-cast -Wcast-align
  -Woverloaded-virtual -Wconversion -Wno-sign-conversion -Wno-missing-field-initializers -Wduplicated-cond -Wlogical-op
  -Wformat=2)
target_compile_definitions(tizilim_warnings INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_FOREACH QT_USE_QSTRINGBUILDER
  QT_DISABLE_DEPRECATED_BEFORE=0x060400)
