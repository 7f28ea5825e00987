#pragma once

#include "answer.h"
#include "command.h"
#include "core/daterange.h"

#include <QDate>
#include <optional>

// Options that several commands share, and how their values are read. A value that makes no sense is wrong usage.
namespace laurel::cli {

[[nodiscard]] QCommandLineOption periodOption(const QString &defaultText);
[[nodiscard]] QCommandLineOption compareOption();
[[nodiscard]] QCommandLineOption affiliateOption();
[[nodiscard]] QCommandLineOption limitOption(int defaultLimit);

/// "2026-05", "2026-Q2", "2026-05-01..2026-05-31" or a name as "last-month".
[[nodiscard]] Answer<DateRange> readPeriod(const QString &text, QDate today);
/// The names of periods, comma-separated.
[[nodiscard]] QString periodNames();
/// The value of --period by the program's calendar, or @p otherwise when the option is not there.
[[nodiscard]] Answer<DateRange> periodOf(const QCommandLineParser &arguments, Database &database,
                                         PeriodPreset otherwise);
/// The period that --compare names, or the one before @p period when the option is not there.
[[nodiscard]] Answer<DateRange> comparedPeriodOf(const QCommandLineParser &arguments, Database &database,
                                                 const DateRange &period);
/// The value of --period; empty (all time) when the option is not there.
[[nodiscard]] Answer<DateRange> periodOrAllOf(const QCommandLineParser &arguments, Database &database);

/// The affiliate of that name, e-mail or code.
[[nodiscard]] Answer<AffiliateId> findAffiliate(const QString &text, Database &database);
/// The affiliate that --affiliate names; none when the option is not there.
[[nodiscard]] Answer<AffiliateId> affiliateOf(const QCommandLineParser &arguments, Database &database);
/// A day as YYYY-MM-DD; an invalid one when the option is not there.
[[nodiscard]] Answer<QDate> dayOf(const QCommandLineParser &arguments, const QString &option);
/// A whole number from 1.
[[nodiscard]] Answer<int> limitOf(const QCommandLineParser &arguments);

/// A value was not one of those that the option takes.
[[nodiscard]] tl::unexpected<Failure> notAmong(const QString &value, const QString &option, const QString &allowed);

} // namespace laurel::cli
