#pragma once

#include "reports/paper.h"

#include <QDialog>
#include <memory>

namespace Ui {
class PapersDialog;
}

namespace laurel {

/// As which kind of file papers are to be written, and of which year where it is about one.
class PapersDialog : public QDialog
{
    Q_OBJECT

public:
    struct Words
    {
        QString title;
        QString about;
        QString accept;
    };

    /// @param years to choose from, the first one chosen; none: it is about no year.
    explicit PapersDialog(const Words &words, const QList<int> &years = {}, QWidget *parent = nullptr);
    ~PapersDialog() override;

    [[nodiscard]] PaperFormat format() const;
    [[nodiscard]] int year() const;

private:
    std::unique_ptr<Ui::PapersDialog> m_ui;
};

/// "PDF file", "Excel workbook"…
[[nodiscard]] QString paperFormatName(PaperFormat format);
/// Of a file dialog, with the ending.
[[nodiscard]] QString paperFormatFilter(PaperFormat format);

} // namespace laurel
