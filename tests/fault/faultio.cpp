#include "faultio.h"

#include <atomic>
#include <cerrno>
#include <climits>
#include <cstdarg>
#include <cstdint>
#include <cstdio>
#include <cstring>
#include <dlfcn.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

// These definitions in the executable take the place of the C library's, for SQLite and Qt too; each passes on to the
// next one.

using laurel::test::Fault;
using laurel::test::FileRecorder;

namespace {

enum class Call { Create, Write, Truncate, Sync, Other, Read, Open };

struct State
{
    char folder[PATH_MAX] = {};
    size_t folderLength = 0;
    Fault fault = Fault::None;
    int at = 0;
    std::atomic<int> count = 0; // a hook may look at two threads
    std::function<void()> hook;
    FileRecorder *recorder = nullptr;
};

State &state()
{
    static State instance;
    return instance;
}

bool isWatched(const char *path)
{
    const State &s = state();
    return s.folderLength > 0 && path && std::strncmp(path, s.folder, s.folderLength) == 0 &&
           (path[s.folderLength] == '/' || path[s.folderLength] == '\0');
}

// The path behind a descriptor.
class PathOf
{
public:
    explicit PathOf(int descriptor)
    {
        if (state().folderLength == 0)
            return;
        char link[64];
        std::snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
        const ssize_t size = ::readlink(link, m_path, sizeof m_path - 1);
        m_path[size > 0 ? size : 0] = '\0';
    }
    [[nodiscard]] const char *get() const { return m_path; }

private:
    char m_path[PATH_MAX] = {};
};

bool canStrike(Fault fault, Call call)
{
    switch (fault) {
    case Fault::TornWrite:
    case Fault::ShortWrite:
        return call == Call::Write;
    case Fault::SyncError:
        return call == Call::Sync;
    case Fault::ReadError:
        return call == Call::Read;
    case Fault::AccessDenied:
        return call == Call::Open;
    case Fault::Hook:
        return true;
    default:
        return call != Call::Read && call != Call::Open;
    }
}

// Whether the armed fault strikes this call.
bool strikes(const char *path, Call call)
{
    State &s = state();
    if (s.recorder || !isWatched(path) || !canStrike(s.fault, call))
        return false;
    const int count = ++s.count;
    if (s.fault == Fault::Hook) {
        if (count == s.at)
            s.hook();
        return false;
    }
    const bool sticky = s.fault == Fault::StickyIoError || s.fault == Fault::StickyDiskFull;
    return s.at > 0 && (sticky ? count >= s.at : count == s.at);
}

// What a struck call that does not write returns; @p perform does it after all.
template <typename Perform>
int struck(Perform perform)
{
    switch (state().fault) {
    case Fault::Kill:
        ::_exit(laurel::test::killedExitCode);
    case Fault::DiskFull:
    case Fault::StickyDiskFull:
        errno = ENOSPC;
        return -1;
    case Fault::IoError:
    case Fault::StickyIoError:
    case Fault::SyncError:
    case Fault::ReadError:
        errno = EIO;
        return -1;
    case Fault::AccessDenied:
        errno = EACCES;
        return -1;
    default:
        return perform();
    }
}

template <typename Write>
ssize_t struckWrite(size_t size, Write write)
{
    switch (state().fault) {
    case Fault::TornWrite:
        write(size / 2);
        ::_exit(laurel::test::killedExitCode);
    case Fault::ShortWrite:
        return write(size > 1 ? size / 2 : size);
    default:
        return struck([] { return -1; });
    }
}

template <typename Function>
Function next(const char *name)
{
    return reinterpret_cast<Function>(reinterpret_cast<std::uintptr_t>(::dlsym(RTLD_NEXT, name)));
}

FileRecorder *recorderOf(const char *path) { return state().recorder && isWatched(path) ? state().recorder : nullptr; }

int createOrOpen(const char *name, const char *path, int flags, mode_t mode)
{
    const auto real = next<int (*)(const char *, int, ...)>(name);
    const auto perform = [&] { return real(path, flags, mode); };
    if ((flags & O_CREAT) == 0)
        return strikes(path, Call::Open) ? struck(perform) : perform();
    struct stat before;
    const bool isNew = ::stat(path, &before) != 0;
    if (strikes(path, Call::Create))
        return struck(perform);
    const int descriptor = perform();
    if (FileRecorder *recorder = recorderOf(path); recorder && descriptor >= 0 && isNew)
        recorder->created(path);
    return descriptor;
}

template <typename Write>
ssize_t watchedWrite(int descriptor, const void *data, size_t size, off_t offset, Write write)
{
    const PathOf path(descriptor);
    if (strikes(path.get(), Call::Write))
        return struckWrite(size, write);
    const ssize_t written = write(size);
    if (FileRecorder *recorder = recorderOf(path.get()); recorder && written > 0)
        recorder->written(path.get(), offset, data, size_t(written));
    return written;
}

template <typename Read>
ssize_t watchedRead(int descriptor, Read read)
{
    const PathOf path(descriptor);
    return strikes(path.get(), Call::Read) ? struck([] { return -1; }) : read();
}

int watchedSync(const char *name, int descriptor)
{
    const auto real = next<int (*)(int)>(name);
    const PathOf path(descriptor);
    const auto perform = [&] { return real(descriptor); };
    if (strikes(path.get(), Call::Sync))
        return struck(perform);
    const int result = perform();
    if (FileRecorder *recorder = recorderOf(path.get()); recorder && result == 0)
        recorder->synced(path.get());
    return result;
}

int watchedTruncate(const char *name, int descriptor, off_t size)
{
    const auto real = next<int (*)(int, off_t)>(name);
    const PathOf path(descriptor);
    const auto perform = [&] { return real(descriptor, size); };
    if (strikes(path.get(), Call::Truncate))
        return struck(perform);
    const int result = perform();
    if (FileRecorder *recorder = recorderOf(path.get()); recorder && result == 0)
        recorder->truncated(path.get(), size);
    return result;
}

template <typename Perform>
int watchedRename(const char *from, const char *to, Perform perform)
{
    if (strikes(from, Call::Other))
        return struck(perform);
    const int result = perform();
    if (FileRecorder *recorder = recorderOf(from); recorder && result == 0)
        recorder->renamed(from, to);
    return result;
}

} // namespace

namespace laurel::test {

void armFaults(const char *folder, Fault fault, int at)
{
    State &s = state();
    std::snprintf(s.folder, sizeof s.folder, "%s", folder);
    s.fault = fault;
    s.at = at;
    s.count = 0;
    s.folderLength = std::strlen(s.folder);
}

void setHook(std::function<void()> hook) { state().hook = std::move(hook); }

int disarmFaults()
{
    State &s = state();
    s.folderLength = 0;
    s.fault = Fault::None;
    return s.count;
}

void recordFiles(const char *folder, FileRecorder *recorder)
{
    armFaults(recorder ? folder : "", Fault::None, 0);
    state().recorder = recorder;
}

} // namespace laurel::test

#define INTERPOSED extern "C" __attribute__((visibility("default")))

INTERPOSED int open(const char *path, int flags, ...)
{
    va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = (flags & O_CREAT) != 0 ? va_arg(arguments, mode_t) : 0;
    va_end(arguments);
    return createOrOpen("open", path, flags, mode);
}

INTERPOSED int open64(const char *path, int flags, ...)
{
    va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = (flags & O_CREAT) != 0 ? va_arg(arguments, mode_t) : 0;
    va_end(arguments);
    return createOrOpen("open64", path, flags, mode);
}

INTERPOSED ssize_t write(int descriptor, const void *data, size_t size)
{
    const auto real = next<ssize_t (*)(int, const void *, size_t)>("write");
    const off_t offset = state().recorder ? ::lseek(descriptor, 0, SEEK_CUR) : 0;
    return watchedWrite(descriptor, data, size, offset, [&](size_t part) { return real(descriptor, data, part); });
}

INTERPOSED ssize_t pwrite64(int descriptor, const void *data, size_t size, off64_t offset)
{
    const auto real = next<ssize_t (*)(int, const void *, size_t, off64_t)>("pwrite64");
    return watchedWrite(descriptor, data, size, offset,
                        [&](size_t part) { return real(descriptor, data, part, offset); });
}

INTERPOSED ssize_t read(int descriptor, void *data, size_t size)
{
    const auto real = next<ssize_t (*)(int, void *, size_t)>("read");
    return watchedRead(descriptor, [&] { return real(descriptor, data, size); });
}

INTERPOSED ssize_t pread64(int descriptor, void *data, size_t size, off64_t offset)
{
    const auto real = next<ssize_t (*)(int, void *, size_t, off64_t)>("pread64");
    return watchedRead(descriptor, [&] { return real(descriptor, data, size, offset); });
}

INTERPOSED int fsync(int descriptor) { return watchedSync("fsync", descriptor); }
INTERPOSED int fdatasync(int descriptor) { return watchedSync("fdatasync", descriptor); }
INTERPOSED int ftruncate(int descriptor, off_t size) noexcept { return watchedTruncate("ftruncate", descriptor, size); }
INTERPOSED int ftruncate64(int descriptor, off64_t size) noexcept
{
    return watchedTruncate("ftruncate64", descriptor, size);
}

INTERPOSED int unlink(const char *path) noexcept
{
    const auto real = next<int (*)(const char *)>("unlink");
    const auto perform = [&] { return real(path); };
    if (strikes(path, Call::Other))
        return struck(perform);
    const int result = perform();
    if (FileRecorder *recorder = recorderOf(path); recorder && result == 0)
        recorder->removed(path);
    return result;
}

INTERPOSED int rename(const char *from, const char *to) noexcept
{
    const auto real = next<int (*)(const char *, const char *)>("rename");
    return watchedRename(from, to, [&] { return real(from, to); });
}

INTERPOSED int renameat2(int fromFolder, const char *from, int toFolder, const char *to, unsigned flags) noexcept
{
    const auto real = next<int (*)(int, const char *, int, const char *, unsigned)>("renameat2");
    return watchedRename(from, to, [&] { return real(fromFolder, from, toFolder, to, flags); });
}

INTERPOSED int link(const char *from, const char *to) noexcept
{
    const auto real = next<int (*)(const char *, const char *)>("link");
    const auto perform = [&] { return real(from, to); };
    return strikes(to, Call::Other) ? struck(perform) : perform();
}

INTERPOSED int mkdir(const char *path, mode_t mode) noexcept
{
    const auto real = next<int (*)(const char *, mode_t)>("mkdir");
    const auto perform = [&] { return real(path, mode); };
    return strikes(path, Call::Other) ? struck(perform) : perform();
}
