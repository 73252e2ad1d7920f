// How long programs take from their start to their first window, and the memory that they then hold. Each is started in
// turn on the display at hand and ended again; the clock runs until the X server maps a window of a person's size.
//
//   FirstWindowBench ROUNDS NAME COMMAND [ARG …] [-- NAME COMMAND …] …      the first is ours
#include "tests/bench/Comparison.h"

#include <xcb/xcb.h>

#include <cstdlib>
#include <cstring>
#include <fstream>
#include <sys/wait.h>
#include <unistd.h>

namespace {

using namespace tizilim;

constexpr int smallestSide = 200; // pixels: smaller ones are helpers of the toolkit
constexpr auto settled = std::chrono::milliseconds(1500);

struct Program {
    std::string name;
    std::vector<char *> command; ///< ends in null
    std::vector<double> seconds;
    std::vector<double> megabytes;
};

bool isPersonsSize(xcb_connection_t *display, xcb_window_t window)
{
    xcb_get_geometry_reply_t *geometry = xcb_get_geometry_reply(display, xcb_get_geometry(display, window), nullptr);
    const bool large = geometry && geometry->width >= smallestSide && geometry->height >= smallestSide;
    std::free(geometry);
    return large;
}

/// Seconds until a window of the child is mapped; false if it ends before.
void waitForWindow(xcb_connection_t *display)
{
    while (xcb_generic_event_t *event = xcb_wait_for_event(display)) {
        const bool mapped = (event->response_type & 0x7F) == XCB_MAP_NOTIFY
                            && isPersonsSize(display, reinterpret_cast<xcb_map_notify_event_t *>(event)->window);
        std::free(event);
        if (mapped)
            return;
    }
}

double residentMegabytes(pid_t process)
{
    std::ifstream status("/proc/" + std::to_string(process) + "/status");
    for (std::string line; std::getline(status, line);) {
        if (line.starts_with("VmRSS:"))
            return std::strtod(line.c_str() + std::strlen("VmRSS:"), nullptr) / 1024;
    }
    return 0;
}

void forgetEvents(xcb_connection_t *display)
{
    while (xcb_generic_event_t *event = xcb_poll_for_event(display))
        std::free(event);
}

void runOnce(xcb_connection_t *display, Program &program, bool counts)
{
    forgetEvents(display);
    const auto start = std::chrono::steady_clock::now();
    const pid_t child = fork();
    if (child == 0) {
        execvp(program.command.front(), program.command.data());
        _exit(127);
    }
    waitForWindow(display);
    const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    usleep(std::chrono::microseconds(settled).count());
    const double megabytes = residentMegabytes(child);
    kill(child, SIGKILL);
    waitpid(child, nullptr, 0);
    usleep(300'000);
    if (!counts)
        return;
    program.seconds.push_back(seconds);
    program.megabytes.push_back(megabytes);
}

std::vector<Program> readPrograms(int count, char *words[])
{
    std::vector<Program> programs;
    for (int i = 0; i < count; ++i) {
        Program program{words[i], {}, {}, {}};
        for (++i; i < count && std::strcmp(words[i], "--") != 0; ++i)
            program.command.push_back(words[i]);
        program.command.push_back(nullptr);
        programs.push_back(std::move(program));
    }
    return programs;
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc < 4)
        return 2;
    const int rounds = std::atoi(argv[1]);
    std::vector<Program> programs = readPrograms(argc - 2, argv + 2);
    xcb_connection_t *display = xcb_connect(nullptr, nullptr);
    if (xcb_connection_has_error(display)) {
        std::fprintf(stderr, "there is no display\n");
        return 1;
    }
    const xcb_window_t root = xcb_setup_roots_iterator(xcb_get_setup(display)).data->root;
    const uint32_t events = XCB_EVENT_MASK_SUBSTRUCTURE_NOTIFY;
    xcb_change_window_attributes(display, root, XCB_CW_EVENT_MASK, &events);
    xcb_flush(display);

    for (int round = -1; round < rounds; ++round) { // the first warms up
        for (Program &program : programs)
            runOnce(display, program, round >= 0);
    }
    bool good = true;
    for (Program &program : programs) {
        const double ratio = bench::median(programs.front().seconds) / bench::median(program.seconds);
        const bool lighter = bench::median(programs.front().megabytes) <= bench::median(program.megabytes);
        good = good && ratio <= 1.05 && lighter;
        std::printf("| start to first window: %s | %.3f s | %.0f MB | ours ÷ this: %.3f | ≤ 1.05, memory below | %s |\n", program.name.c_str(),
                    bench::median(program.seconds), bench::median(program.megabytes), ratio, ratio <= 1.05 && lighter ? "yes" : "no");
    }
    xcb_disconnect(display);
    return good ? 0 : 1;
}
