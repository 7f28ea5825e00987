// Whatever the text: a date that reads is a real one, and reads as the same when it is written in its format.
#include "fuzz/fuzztarget.h"

#include "core/daterange.h"
#include "importing/dateformat.h"

#include <QLocale>

using namespace laurel;
using namespace laurel::fuzz;

namespace {

constexpr qint64 lastDay = 84005; // 2199-12-31
constexpr qint64 serialOfEpoch = 25569;

std::optional<WrittenDate> read(const DateFormat &format, const QByteArray &text)
{
    return format.read({text.constData(), size_t(text.size())});
}

QByteArray serial(const WrittenDate &date)
{
    QByteArray text = QByteArray::number(date.day + serialOfEpoch);
    if (date.hasTime) {
        const qint64 fraction = (date.seconds * 1'000'000'000'000LL + 43200) / 86400;
        text += '.' + QByteArray::number(fraction).rightJustified(12, '0');
    }
    return text;
}

QByteArray timeText(const WrittenDate &date)
{
    QByteArray text = QTime(0, 0).addSecs(date.seconds).toString(QStringLiteral(" HH:mm:ss")).toLatin1();
    if (date.hasOffset) {
        const int minutes = std::abs(date.offset) / 60;
        text += date.offset < 0 ? '-' : '+';
        text += QByteArray::number(minutes / 60).rightJustified(2, '0') + ':' +
                QByteArray::number(minutes % 60).rightJustified(2, '0');
    }
    return text;
}

void checkFormat(const QString &name, const QByteArray &text)
{
    const std::optional<DateFormat> format = DateFormat::fromText(name);
    FUZZ_CHECK(format.has_value());
    const std::optional<WrittenDate> date = read(*format, text);
    const QString pattern = name == u"iso" ? QStringLiteral("yyyy-MM-dd") : name;
    if (date) {
        FUZZ_CHECK(date->day >= 0 && date->day <= lastDay);
        FUZZ_CHECK(date->seconds >= 0 && date->seconds < 86400);
        FUZZ_CHECK(date->hasTime || date->seconds == 0);
        FUZZ_CHECK(std::abs(date->offset) < 19 * 3600 && (date->hasOffset || date->offset == 0));
        if (name == u"excel") {
            // The last second of day 99999 may be rounded into the next, whose serial has a digit more.
            FUZZ_CHECK(read(*format, serial(*date)) == date || date->day == 100'000 - serialOfEpoch);
            return;
        }
        QByteArray written = QLocale::c().toString(fromEpochDay(date->day), pattern).toLatin1();
        if (date->hasTime)
            written += timeText(*date);
        FUZZ_CHECK(read(*format, written) == date);
    }
    // What Qt reads strictly is read here too, as the same day. Qt takes two digits of a year for the last century's.
    if (name == u"excel" || !name.contains(u"yyyy"))
        return;
    const QDate strict = QLocale::c().toDate(QString::fromLatin1(text), pattern);
    if (strict.isValid() && strict.year() >= 1970 && strict.year() < 2200)
        FUZZ_CHECK(date && fromEpochDay(date->day) == strict);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    Input input(data, size);
    if (input.choice(4) == 1) {
        // Any text for a format.
        const std::string_view name = input.line();
        const auto format = DateFormat::fromText(QString::fromUtf8(name.data(), qsizetype(name.size())));
        if (const auto date = format ? format->read(input.rest()) : std::nullopt)
            FUZZ_CHECK(date->day >= 0 && date->day <= lastDay);
        return 0;
    }
    for (const QString &name : DateFormat::candidates())
        checkFormat(name, input.restBytes());
    WrittenDate time;
    if (readTimeOfDay(input.rest(), time))
        FUZZ_CHECK(time.seconds >= 0 && time.seconds < 86400);
    return 0;
}
