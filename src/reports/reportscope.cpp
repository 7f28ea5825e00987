#include "reports/reportscope.h"

#include "storage/programrepository.h"

#include <QCoreApplication>
#include <algorithm>

namespace laurel {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ReportScope)
};

bool isWhole(const DateRange &period, int months)
{
    const QDate from = period.from();
    return from.day() == 1 && (from.month() - 1) % months == 0 && period.to() == from.addMonths(months);
}

QString dayTitle(QDate day, const QLocale &locale)
{
    return locale.toString(day, Words::tr("d MMM yyyy", "a day in a title, as QLocale::toString takes it"));
}

} // namespace

QString periodTitle(const DateRange &period, const QLocale &locale)
{
    if (period.isEmpty())
        return {};
    const QDate from = period.from();
    const QString year = locale.toString(from, QStringLiteral("yyyy"));
    if (isWhole(period, 1))
        return Words::tr("%1 %2", "month and year").arg(locale.standaloneMonthName(from.month()), year);
    if (isWhole(period, 3))
        return Words::tr("Q%1 %2", "quarter and year").arg(locale.toString((from.month() + 2) / 3), year);
    if (isWhole(period, 12))
        return year;
    if (period.days() == 1)
        return dayTitle(from, locale);
    const QDate last = period.last();
    QString first = dayTitle(from, locale);
    if (from.year() == last.year() && from.month() == last.month())
        first =
            locale.toString(from, Words::tr("d", "first day of several in one month, as QLocale::toString takes it"));
    else if (from.year() == last.year())
        first = locale.toString(from,
                                Words::tr("d MMM", "first day of several in one year, as QLocale::toString takes it"));
    return Words::tr("%1 – %2", "first and last day").arg(first, dayTitle(last, locale));
}

Result<ReportScope> ReportScope::load(Database &database, const DateRange &period, const QLocale &locale,
                                      const DateRange &compared)
{
    if (period.isEmpty())
        return fail(ErrorCode::InvalidInput,
                    Words::tr("A report needs a period of at least one day. Choose another period."));
    const Result<ProgramInfo> program = ProgramRepository(database).load();
    if (!program)
        return fail(program);
    const Result<DateRange> extent = KpiQuery(database).extent();
    if (!extent)
        return fail(extent);

    const DateRange before = compared.isEmpty() ? period.previous() : compared;
    ReportScope scope{.program = *program,
                      .locale = locale,
                      .period = period,
                      .now = period,
                      .before = before,
                      .wholeBefore = before,
                      .name = periodTitle(period, locale),
                      .beforeName = {}};
    // A tenth of the period without figures at its end is more than a quiet weekend: it is not over yet.
    const DateRange covered(period.from(), std::min(period.to(), extent->to()));
    const bool running = !extent->isEmpty() && !covered.isEmpty() && covered.days() * 10 < period.days() * 9;
    if (running) {
        scope.now = covered;
        scope.before = {scope.wholeBefore.from(),
                        std::min(scope.wholeBefore.to(), scope.wholeBefore.from().addDays(covered.days()))};
        scope.name = Words::tr("%1 so far", "a period that is not over").arg(scope.name);
    }
    scope.beforeName = periodTitle(scope.before, locale);
    return scope;
}

QString ReportScope::comparison() const { return Words::tr("%1, compared with %2").arg(name, beforeName); }

QString ReportScope::basis() const
{
    return Words::tr("By order date · amounts in %1 · days in %2").arg(currency().code(), program.timeZone);
}

} // namespace laurel
