#include "app/platform/PasswordPrompt.h"

#include <array>
#include <cstdio>

#include <termios.h>
#include <unistd.h>

namespace tizilim {

Result<QString> askPassword(const QString &prompt)
{
    if (isatty(STDIN_FILENO) == 0)
        return failure(Error::usage("cli.no_password"));
    termios shown{};
    tcgetattr(STDIN_FILENO, &shown);
    termios hidden = shown;
    hidden.c_lflag &= ~static_cast<tcflag_t>(ECHO);
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden);
    std::fprintf(stderr, "%s: ", qPrintable(prompt));
    std::array<char, 4096> line{};
    const char *read = std::fgets(line.data(), static_cast<int>(line.size()), stdin);
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &shown);
    std::fputc('\n', stderr);
    QString password = read ? QString::fromUtf8(line.data()) : QString();
    line.fill('\0');
    while (password.endsWith(u'\n') || password.endsWith(u'\r'))
        password.chop(1);
    return password;
}

} // namespace tizilim
