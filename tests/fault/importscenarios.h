#pragma once

#include "scenario.h"

#include "core/job.h"
#include "core/result.h"

#include <QTemporaryDir>

namespace laurel::test {

/// One import into a small program, with the file to import in a folder of its own, so that faults may be confined to
/// it.
class ImportScenario : public Scenario
{
public:
    enum class Step {
        First,  ///< into a program without sales
        Update, ///< changes every second sale, adds some
        Undo    ///< of the update
    };

    /// What the file holds.
    enum class Content { Sales, Payouts, Rates };

    explicit ImportScenario(Step step, Content content = Content::Sales);

    /// Works once; what it made is copied from then on.
    void prepare(const QString &folder) override;
    bool run(const QString &folder) override;
    QString judge(const QString &folder, bool done) override;

    /// Opens the program and does the step.
    [[nodiscard]] Result<> perform(const QString &folder, Job &job) const;
    /// What is wrong with the program; else nothing, and @p contents says what it holds.
    [[nodiscard]] static QString look(const QString &folder, QByteArray &contents);
    [[nodiscard]] QByteArray before() const { return m_before; }
    [[nodiscard]] QByteArray after() const { return m_after; }

    [[nodiscard]] static QString programIn(const QString &folder) { return folder + QStringLiteral("/shop.laurel"); }
    [[nodiscard]] static QString sourceFolder(const QString &folder) { return folder + QStringLiteral("/source"); }
    [[nodiscard]] static QString sourceIn(const QString &folder)
    {
        return sourceFolder(folder) + QStringLiteral("/sales.csv");
    }
    /// An export of @p rows sales; a later one has other amounts in every second.
    [[nodiscard]] static QByteArray sales(int rows, bool isLater);

private:
    void make(const QString &folder);
    [[nodiscard]] QByteArray content(bool isLater) const;

    Step m_step;
    Content m_content;
    QTemporaryDir m_prepared;
    bool m_isPrepared = false;
    QByteArray m_before;
    QByteArray m_after;
};

} // namespace laurel::test
