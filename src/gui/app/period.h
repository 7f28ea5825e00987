#pragma once

#include "core/daterange.h"

#include <QObject>
#include <optional>

namespace laurel {

/// What a period is compared with.
enum class Comparison { Previous, YearBefore };

/// The period of the window's header: every page of results follows it.
class Period : public QObject
{
    Q_OBJECT

public:
    /// @p today is the business date in the program's time zone.
    explicit Period(QDate today, QObject *parent = nullptr);

    [[nodiscard]] QDate today() const { return m_today; }
    [[nodiscard]] DateRange range() const { return m_range; }
    [[nodiscard]] DateRange compared() const;
    /// Empty for a range the user chose day by day.
    [[nodiscard]] std::optional<PeriodPreset> preset() const { return m_preset; }
    [[nodiscard]] Comparison comparison() const { return m_comparison; }

    void setPreset(PeriodPreset preset);
    void setRange(const DateRange &range);
    void setComparison(Comparison comparison);

    /// "May 2026", "1 May – 14 May 2026", "2026".
    [[nodiscard]] static QString describe(const DateRange &range);
    [[nodiscard]] static QString presetName(PeriodPreset preset);

signals:
    void changed();

private:
    QDate m_today;
    DateRange m_range;
    std::optional<PeriodPreset> m_preset;
    Comparison m_comparison = Comparison::Previous;
};

} // namespace laurel
