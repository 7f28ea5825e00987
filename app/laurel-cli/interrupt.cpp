#include "interrupt.h"

#include <atomic>
#include <csignal>
#include <initializer_list>

namespace laurel::cli {

namespace {

// A signal handler has no argument to pass the job in.
std::atomic<Job *> interruptedJob = nullptr;
static_assert(std::atomic<Job *>::is_always_lock_free && std::atomic<bool>::is_always_lock_free,
              "only lock-free atomics are safe in a signal handler");

extern "C" void cancelJob(int)
{
    if (Job *job = interruptedJob.load())
        job->cancel();
}

void setHandler(void (*handler)(int))
{
    struct sigaction action = {};
    action.sa_handler = handler;
    // The second signal finds the default action, so that a stuck program can always be ended.
    action.sa_flags = int(SA_RESETHAND) | SA_RESTART;
    for (const int number : {SIGINT, SIGTERM})
        sigaction(number, &action, nullptr);
}

} // namespace

Interrupt::Interrupt(Job &job)
{
    interruptedJob.store(&job);
    setHandler(&cancelJob);
}

Interrupt::~Interrupt()
{
    setHandler(SIG_DFL);
    interruptedJob.store(nullptr);
}

} // namespace laurel::cli
