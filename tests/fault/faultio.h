#pragma once

#include <cstddef>
#include <functional>
#include <sys/types.h>

/// Stands between the process and the C library: every call that changes (or, for some faults, opens or reads) a file
/// below one folder is counted, and the n-th of them can be made to fail, to be cut short or to be the last thing the
/// process does. Linux only.
namespace laurel::test {

enum class Fault {
    None,
    Kill,           ///< the process ends before the call, and so after the one before it
    TornWrite,      ///< half of the bytes are written, then the process ends
    ShortWrite,     ///< half of the bytes are written, and the call says so
    IoError,        ///< EIO
    DiskFull,       ///< ENOSPC
    SyncError,      ///< EIO from fsync or fdatasync
    StickyIoError,  ///< EIO from there on
    StickyDiskFull, ///< ENOSPC from there on
    ReadError,      ///< EIO from read or pread
    AccessDenied,   ///< EACCES from opening what is there
    Hook,           ///< nothing fails: setHook()'s function is called before the call
};

/// The exit code of a process that a fault ended.
constexpr int killedExitCode = 99;

/// From now on @p fault strikes at call number @p at (1 is the first) of those it can strike; 0 never does.
void armFaults(const char *folder, Fault fault, int at);
/// What Fault::Hook does: to change files under the process's hands, or to cancel its work.
void setHook(std::function<void()> hook);
/// Back to normal. @returns how many calls the fault could have struck.
int disarmFaults();

/// What was done to files, in the order it was done.
class FileRecorder
{
public:
    virtual ~FileRecorder() = default;
    virtual void created(const char *path) = 0;
    virtual void written(const char *path, off_t offset, const void *data, size_t size) = 0;
    virtual void truncated(const char *path, off_t size) = 0;
    virtual void synced(const char *path) = 0; ///< a file or a folder
    virtual void removed(const char *path) = 0;
    virtual void renamed(const char *from, const char *to) = 0;
};

/// Tells @p recorder of every successful call below @p folder; null: nobody.
void recordFiles(const char *folder, FileRecorder *recorder);

} // namespace laurel::test
