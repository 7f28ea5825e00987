#include "gui/jobs/jobpace.h"

#include <QCoreApplication>
#include <QLocale>
#include <cmath>

namespace laurel {

namespace {

constexpr qint64 tooEarly = 1000;       ///< milliseconds
constexpr double tooLittle = 0.01;      ///< of the whole, to tell the rest from
constexpr qint64 secondsAMinute = 60;
constexpr qint64 tellsMinutes = 90;     ///< seconds from which on minutes are told

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(JobPace)
};

/// Two digits are as much as a rate is worth.
qint64 rounded(double rate)
{
    const double unit = std::pow(10, std::max(0.0, std::floor(std::log10(rate)) - 1));
    return qint64(std::round(rate / unit) * unit);
}

QString timeLeft(double seconds)
{
    const auto whole = qint64(std::ceil(seconds));
    return whole < tellsMinutes ? Text::tr("about %n second(s) left", nullptr, int(whole))
                                : Text::tr("about %n minute(s) left", nullptr, int((whole + secondsAMinute / 2) / secondsAMinute));
}

} // namespace

void JobPace::start()
{
    m_clock.start();
    m_phase.clear();
}

QString JobPace::text(const Job &job)
{
    if (!m_clock.isValid())
        return {};
    // A backup before the import says nothing about how fast rows go.
    if (const QString phase = job.phase(); phase != m_phase) {
        m_phase = phase;
        m_clock.start();
    }
    return textAt(m_clock.elapsed(), job.records(), job.fraction());
}

QString JobPace::textAt(qint64 milliseconds, qint64 records, double fraction)
{
    if (milliseconds < tooEarly)
        return {};
    const double seconds = double(milliseconds) / 1000;
    const QString left = fraction >= tooLittle && fraction < 1 ? timeLeft(seconds * (1 - fraction) / fraction) : QString();
    if (records == 0)
        return left;
    const QString pace = Text::tr("%1 rows a second").arg(QLocale().toString(rounded(double(records) / seconds)));
    return left.isEmpty() ? pace : Text::tr("%1, %2", "pace, time left").arg(pace, left);
}

} // namespace laurel
