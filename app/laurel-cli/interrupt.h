#pragma once

#include "core/job.h"

namespace laurel::cli {

/// While it lives, Ctrl+C and a polite end (SIGINT, SIGTERM) cancel the job; a second one ends the process as usual.
class Interrupt
{
public:
    explicit Interrupt(Job &job);
    ~Interrupt();
    Interrupt(const Interrupt &) = delete;
    Interrupt &operator=(const Interrupt &) = delete;
};

} // namespace laurel::cli
