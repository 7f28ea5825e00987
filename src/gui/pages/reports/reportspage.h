#pragma once

#include "gui/pages/page.h"
#include "storage/database.h"

#include <functional>
#include <memory>

namespace Ui {
class ReportsPage;
}

namespace laurel {

/// Everything as PDF, HTML, XLSX, CSV.
class ReportsPage : public Page
{
    Q_OBJECT

public:
    explicit ReportsPage(const PageContext &context, QWidget *parent = nullptr);
    ~ReportsPage() override;

protected:
    void reload() override;

private:
    /// Writes the file at a path on a reader thread.
    using Writing = std::function<Result<>(Database &, const QString &path)>;

    void connectButtons();
    void writeFile(const QString &title, const QString &suggestion, const QString &filter, Writing writing);
    void writeDocument(bool scorecard, bool pdf);
    void writeAllScorecards();
    void writeTable(int which);
    void finished(const Result<QString> &written);
    [[nodiscard]] AffiliateId affiliate() const;

    std::unique_ptr<Ui::ReportsPage> m_ui;
    QString m_folder; ///< of the last file written
};

} // namespace laurel
