#include "session.h"

#include "storage/backup.h"
#include "storage/businessday.h"

namespace laurel::cli {

Result<std::unique_ptr<ProgramFile>> Session::open(ProgramFile::Access access) const
{
    Result<std::unique_ptr<ProgramFile>> program = ProgramFile::open(m_programPath, access);
    if (program && access == ProgramFile::Access::ReadWrite && (*program)->isReadOnly())
        return laurel::fail(ErrorCode::ReadOnly, (*program)->readOnlyReason());
    if (program && access == ProgramFile::Access::ReadWrite) {
        // A full disk must not keep anybody from their work, but they should know.
        if (const Result<> saved = Backup::makeDaily((*program)->database()); !saved)
            m_console.message(saved.error().message);
    }
    return program;
}

QDate businessToday(const ProgramInfo &info) { return laurel::businessToday(info.timeZone); }

} // namespace laurel::cli
