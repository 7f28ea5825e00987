// Whatever the bytes of a file: it is looked at, previewed and imported, or refused with a reason; the counts add up
// and a trial leaves nothing.
#include "fuzz/fuzztarget.h"

#include "importing/importprogram.h"
#include "support/testsupport.h"

#include <QFile>

using namespace laurel;
using namespace laurel::fuzz;

namespace {

/// What a file may be refused for; anything else is a defect here.
bool isFilesFault(const Error &error)
{
    return error.code == ErrorCode::InvalidInput || error.code == ErrorCode::RefusedByRule ||
           error.code == ErrorCode::Conflict;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static test::ImportProgram program;
    static const QStringList before = program.state();
    static const QTemporaryDir folder;
    FUZZ_CHECK(program.isValid() && folder.isValid());

    Input input(data, size);
    const int choice = input.choice(4);
    QFile file(folder.filePath(QStringLiteral("export.csv")));
    FUZZ_CHECK(file.open(QIODevice::WriteOnly) && file.write(input.restBytes()) == input.restBytes().size());
    file.close();

    const ImportService service(program.database());
    const Result<FileInspection> inspection = service.inspect(file.fileName());
    if (!inspection) {
        FUZZ_CHECK(isFilesFault(inspection.error()));
        return 0;
    }
    FUZZ_CHECK(!inspection->matches.isEmpty());
    const ImportProfile profile = inspection->matches.at(choice % inspection->matches.size()).profile;
    if (const auto preview = service.preview(*inspection, profile); !preview)
        FUZZ_CHECK(isFilesFault(preview.error()));

    ImportPlan plan{file.fileName(), inspection->dialect, profile, QStringLiteral("Shop"), true};
    const Result<ImportSummary> summary = program.run(plan);
    if (!summary) {
        if (!isFilesFault(summary.error()))
            std::fprintf(stderr, "%s\n", test::describe(summary.error()).constData());
        FUZZ_CHECK(isFilesFault(summary.error()));
    } else {
        const ImportCounts &counts = summary->counts;
        FUZZ_CHECK(counts.read == counts.added + counts.updated + counts.unchanged + counts.rejected + counts.skipped);
    }
    static int looks = 0;
    if (looks++ % 16 == 0) // takes as long as everything before it
        FUZZ_CHECK(program.state() == before);
    return 0;
}
