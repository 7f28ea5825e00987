#include "arguments.h"

#include "storage/affiliaterepository.h"
#include "storage/programrepository.h"

#include <QCoreApplication>
#include <array>

namespace laurel::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(LaurelCli)
};

struct NamedPeriod
{
    QLatin1String name;
    PeriodPreset preset;
};

constexpr auto namedPeriods =
    std::to_array<NamedPeriod>({{QLatin1String("this-month"), PeriodPreset::ThisMonth},
                                {QLatin1String("last-month"), PeriodPreset::LastMonth},
                                {QLatin1String("this-quarter"), PeriodPreset::ThisQuarter},
                                {QLatin1String("last-quarter"), PeriodPreset::LastQuarter},
                                {QLatin1String("this-year"), PeriodPreset::ThisYear},
                                {QLatin1String("last-year"), PeriodPreset::LastYear},
                                {QLatin1String("last-30-days"), PeriodPreset::Last30Days},
                                {QLatin1String("last-90-days"), PeriodPreset::Last90Days},
                                {QLatin1String("last-12-months"), PeriodPreset::Last12Months}});

constexpr QLatin1String periodKey("period");
constexpr QLatin1String compareKey("compare");
constexpr QLatin1String affiliateKey("affiliate");
constexpr QLatin1String limitKey("limit");

Result<QDate> todayOf(Database &database)
{
    const Result<ProgramInfo> info = ProgramRepository(database).load();
    if (!info)
        return fail(info);
    return businessToday(*info);
}

/// The period that the option @p key names, by the program's calendar.
Answer<DateRange> namedPeriodOf(const QCommandLineParser &arguments, Database &database, const QString &key)
{
    const Result<QDate> today = todayOf(database);
    if (!today)
        return fail(today);
    return readPeriod(arguments.value(key), *today);
}

} // namespace

QCommandLineOption periodOption(const QString &defaultText)
{
    return option(periodKey, QStringLiteral("PERIOD"),
                  Text::tr("A month (2026-05), quarter (2026-Q2), year, FIRST..LAST, or one of %1. Without it: %2.")
                      .arg(periodNames(), defaultText));
}

QCommandLineOption compareOption()
{
    return option(compareKey, QStringLiteral("PERIOD"),
                  Text::tr("Compare with this period instead of the one before."));
}

QCommandLineOption affiliateOption()
{
    return option(affiliateKey, QStringLiteral("AFFILIATE"),
                  Text::tr("Only this affiliate: its name, e-mail or one of its codes."));
}

QCommandLineOption limitOption(int defaultLimit)
{
    return option(limitKey, QStringLiteral("N"), Text::tr("At most so many rows; otherwise %1.").arg(defaultLimit),
                  QString::number(defaultLimit));
}

Answer<DateRange> readPeriod(const QString &text, QDate today)
{
    for (const NamedPeriod &named : namedPeriods) {
        if (text.compare(named.name, Qt::CaseInsensitive) == 0)
            return periodFor(named.preset, today);
    }
    const Result<DateRange> period = DateRange::parse(text);
    if (!period)
        return wrongUsage(period.error().message);
    return *period;
}

QString periodNames()
{
    QStringList names;
    for (const NamedPeriod &named : namedPeriods)
        names.append(named.name);
    return names.join(QLatin1String(", "));
}

Answer<DateRange> periodOf(const QCommandLineParser &arguments, Database &database, PeriodPreset otherwise)
{
    if (arguments.isSet(periodKey))
        return namedPeriodOf(arguments, database, periodKey);
    const Result<QDate> today = todayOf(database);
    if (!today)
        return fail(today);
    return periodFor(otherwise, *today);
}

Answer<DateRange> comparedPeriodOf(const QCommandLineParser &arguments, Database &database, const DateRange &period)
{
    return arguments.isSet(compareKey) ? namedPeriodOf(arguments, database, compareKey) : period.previous();
}

Answer<DateRange> periodOrAllOf(const QCommandLineParser &arguments, Database &database)
{
    return arguments.isSet(periodKey) ? namedPeriodOf(arguments, database, periodKey) : DateRange();
}

Answer<AffiliateId> findAffiliate(const QString &text, Database &database)
{
    const Result<Affiliate> affiliate = AffiliateRepository(database).findByText(text);
    if (!affiliate)
        return fail(affiliate);
    return affiliate->id;
}

Answer<AffiliateId> affiliateOf(const QCommandLineParser &arguments, Database &database)
{
    if (!arguments.isSet(affiliateKey))
        return AffiliateId();
    return findAffiliate(arguments.value(affiliateKey), database);
}

Answer<QDate> dayOf(const QCommandLineParser &arguments, const QString &option)
{
    if (!arguments.isSet(option))
        return QDate();
    const QString text = arguments.value(option);
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (!day.isValid() || text.size() != 10)
        return wrongUsage(Text::tr("“%1” is not a day. Write it as 2026-05-31.").arg(text));
    return day;
}

Answer<int> limitOf(const QCommandLineParser &arguments)
{
    bool isNumber = false;
    const int limit = arguments.value(limitKey).toInt(&isNumber);
    if (!isNumber || limit < 1)
        return wrongUsage(Text::tr("“%1” is not a number of rows.").arg(arguments.value(limitKey)));
    return limit;
}

tl::unexpected<Failure> notAmong(const QString &value, const QString &option, const QString &allowed)
{
    return wrongUsage(Text::tr("“%1” does not fit --%2. It takes: %3.").arg(value, option, allowed));
}

} // namespace laurel::cli
