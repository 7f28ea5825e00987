// Whatever the text: a profile that reads is written so that it reads as the same.
#include "fuzz/fuzztarget.h"

#include "importing/importprofile.h"

using namespace laurel;
using namespace laurel::fuzz;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const Result<ImportProfile> profile = ImportProfile::fromJson(Input(data, size).restBytes());
    if (!profile)
        return 0;
    const QByteArray written = profile->toJson();
    const Result<ImportProfile> again = ImportProfile::fromJson(written);
    FUZZ_CHECK(again.has_value());
    FUZZ_CHECK(*again == *profile);
    FUZZ_CHECK(again->toJson() == written);
    return 0;
}
