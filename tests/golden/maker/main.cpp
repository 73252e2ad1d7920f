#include "tests/golden/maker/EventVectors.h"
#include "tests/golden/maker/GoldenOffice.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>

/// make-golden FOLDER: makes the golden registry, its package and the event vectors of this version into a folder. What
/// lies under tests/golden was made once and is kept: a later version makes its own, beside it.
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationVersion(QStringLiteral(TIZILIM_VERSION));
    if (argc != 2) {
        std::fputs("make-golden FOLDER\n", stderr);
        return 2;
    }
    const std::filesystem::path folder(argv[1]);
    std::filesystem::create_directories(folder);
    QFile vectors(QString::fromStdString((folder / "event-vectors.json").string()));
    const QByteArray text = QByteArray::fromStdString(tizilim::eventVectors().dump(1)) + '\n';
    if (!vectors.open(QIODevice::WriteOnly) || vectors.write(text) != text.size()) {
        std::fputs("the event vectors could not be written\n", stderr);
        return 1;
    }
    const auto made = tizilim::GoldenOffice(folder, "format-1").make();
    if (!made)
        std::fprintf(stderr, "%s (%s)\n", qPrintable(made.error().code), qPrintable(made.error().values.join(u' ')));
    return made ? 0 : 1;
}
