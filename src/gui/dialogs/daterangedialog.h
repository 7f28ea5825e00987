#pragma once

#include "core/daterange.h"

#include <QDialog>
#include <memory>

namespace Ui {
class DateRangeDialog;
}

namespace laurel {

/// Asks for a first and a last day.
class DateRangeDialog : public QDialog
{
    Q_OBJECT

public:
    explicit DateRangeDialog(const DateRange &range, QWidget *parent = nullptr);
    ~DateRangeDialog() override;

    [[nodiscard]] DateRange range() const;

private:
    void check();

    std::unique_ptr<Ui::DateRangeDialog> m_ui;
};

} // namespace laurel
