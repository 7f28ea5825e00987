#include "standardinput.h"

#include <QCoreApplication>
#include <poll.h>
#include <unistd.h>

namespace laurel::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(LaurelCli)
};

constexpr qsizetype mostBytes = 1024 * 1024 * 1024;
constexpr qsizetype chunkSize = 1024 * 1024;
constexpr int patience = 200; // ms, until it is looked again whether somebody pressed Ctrl+C

} // namespace

Result<QByteArray> readStandardInput(const Job &job)
{
    QByteArray bytes;
    QByteArray chunk(chunkSize, Qt::Uninitialized);
    while (!job.isCancelled()) {
        pollfd input{STDIN_FILENO, POLLIN, 0};
        if (::poll(&input, 1, patience) <= 0)
            continue;
        const ssize_t count = ::read(STDIN_FILENO, chunk.data(), size_t(chunk.size()));
        if (count < 0)
            return fail(ErrorCode::InvalidInput, Text::tr("Standard input cannot be read. Pipe a table into it, or name a file."));
        if (count == 0)
            return bytes;
        bytes.append(chunk.constData(), qsizetype(count));
        if (bytes.size() > mostBytes) {
            return fail(ErrorCode::InvalidInput, Text::tr("Standard input holds more than %1 MB. Save it to a file and import that.")
                                                     .arg(mostBytes / (1024 * 1024)));
        }
    }
    return fail(ErrorCode::Cancelled, Text::tr("The import was cancelled. Nothing was changed."));
}

} // namespace laurel::cli
