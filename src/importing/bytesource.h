#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QFile>
#include <QIODevice>
#include <limits>
#include <memory>

namespace laurel {

/// The bytes of a table of text, from front to back, wherever they come from. Not seekable: who needs them again opens it again.
class ByteSource
{
public:
    ByteSource() = default;
    virtual ~ByteSource();
    ByteSource(const ByteSource &) = delete;
    ByteSource &operator=(const ByteSource &) = delete;

    /// Up to @p most bytes to @p into. @returns how many; 0 at the end. InvalidInput when they cannot be had.
    [[nodiscard]] virtual Result<qint64> read(char *into, qint64 most) = 0;
    /// How far the file itself was read, and its size: for progress. A packed file counts packed bytes.
    [[nodiscard]] virtual qint64 position() const = 0;
    [[nodiscard]] virtual qint64 size() const = 0;
};

/// The first bytes of @p source, fewer than @p most only at its end.
[[nodiscard]] Result<QByteArray> readHead(ByteSource &source, qint64 most);

/// What a file is known by while it is read. Taken by name, so that one that another has taken the place of counts as changed.
struct FileStamp
{
    qint64 size = 0;
    QDateTime modified;

    [[nodiscard]] static FileStamp of(const QString &path);

    friend bool operator==(const FileStamp &, const FileStamp &) = default;
};

/// What to say when a file is another one at its end than it was when it was opened.
[[nodiscard]] tl::unexpected<Error> changedWhileRead();

/// A file as it stands on the disk.
class PlainFile : public ByteSource
{
public:
    /// @returns NotFound or InvalidInput when there is no regular file that may be read.
    [[nodiscard]] static Result<std::unique_ptr<PlainFile>> open(const QString &path);

    /// InvalidInput when it cannot be read, or was changed or replaced since it was opened.
    [[nodiscard]] Result<qint64> read(char *into, qint64 most) override;
    [[nodiscard]] qint64 position() const override { return m_position; }
    [[nodiscard]] qint64 size() const override { return m_stamp.size; }

private:
    QFile m_file;
    FileStamp m_stamp;
    qint64 m_position = 0;
};

class MemoryBytes : public ByteSource
{
public:
    explicit MemoryBytes(const QByteArray &bytes) : m_bytes(bytes) {}

    [[nodiscard]] Result<qint64> read(char *into, qint64 most) override;
    [[nodiscard]] qint64 position() const override { return m_position; }
    [[nodiscard]] qint64 size() const override { return m_bytes.size(); }

private:
    QByteArray m_bytes;
    qint64 m_position = 0;
};

/// What to say when a file has no sheet, member or section of that name.
[[nodiscard]] tl::unexpected<Error> noSuchPart(const QString &name);

/// A source for those who read from a QIODevice; what went wrong is kept.
class SourceDevice : public QIODevice
{
public:
    explicit SourceDevice(std::unique_ptr<ByteSource> source);

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] const ByteSource &source() const { return *m_source; }
    /// The source's error, once a read failed.
    [[nodiscard]] const Result<> &outcome() const { return m_outcome; }
    /// No more than these bytes from now on, until it is said again: what comes after them is InvalidInput.
    void allow(qint64 bytes) { m_allowed = bytes; }
    /// Reads what is left and lets it go.
    [[nodiscard]] Result<> drain();

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *data, qint64 maxSize) override;

private:
    std::unique_ptr<ByteSource> m_source;
    Result<> m_outcome;
    qint64 m_allowed = std::numeric_limits<qint64>::max();
};

} // namespace laurel
