# The headers that nearly every file reads: parsing them takes most of the time of a build. Sources still include what
# they use, so that they build without this (-DTIZILIM_PRECOMPILE=OFF).
option(TIZILIM_PRECOMPILE "Precompile the headers that nearly every file includes" ON)
set(commonHeaders <algorithm> <expected> <filesystem> <functional> <memory> <optional> <span> <variant> <vector>
  <QByteArray> <QDate> <QDateTime> <QHash> <QList> <QString> <QStringList>)
set(jsonHeaders ${commonHeaders} <nlohmann/json.hpp>)
set(windowHeaders ${jsonHeaders} <QApplication> <QBoxLayout> <QLabel> <QObject> <QPainter> <QPushButton> <QWidget>)
set(testHeaders ${jsonHeaders} <QObject> <QTest>)

function(tizilim_precompile target headers)
  if(TIZILIM_PRECOMPILE)
    target_precompile_headers(${target} PRIVATE ${${headers}})
    # Lets a compiler cache look through the precompiled header.
    target_compile_options(${target} PRIVATE -fpch-preprocess)
  endif()
endfunction()
