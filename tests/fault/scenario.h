#pragma once

#include "faultio.h"

#include <QByteArray>
#include <QStringList>

namespace laurel::test {

/// One thing the program does to files, and what may be there after it was disturbed.
class Scenario
{
public:
    virtual ~Scenario() = default;
    /// Lays out the files before it, once; later runs get copies of the folder.
    virtual void prepare(const QString &folder) = 0;
    /// @returns whether the program says that it is done.
    virtual bool run(const QString &folder) = 0;
    /// What is wrong with what is there now; empty when it is the old or the new state, whole, and the new one when @p
    /// done.
    virtual QString judge(const QString &folder, bool done) = 0;
};

/// Replaces @p to by a copy of @p from, with everything in it.
void copyFolder(const QString &from, const QString &to);

/// Ends in a child, so that a fault may kill it. @returns its exit code: 0 done, 1 refused, killedExitCode.
[[nodiscard]] int runInChild(Scenario &scenario, const QString &folder, int fault, int at);

struct SweepOutcome
{
    int points = 0; ///< where the fault could strike
    int runs = 0;   ///< where it did
    QStringList violations;
};

/// Makes the fault strike at each point of a scenario in turn; every run starts from a fresh copy. Under the
/// sanitizers, where a fork is slow, at every @p stride-th point, beginning at another one for each kind of fault;
/// LAUREL_FAULT_POINTS=all: at all.
[[nodiscard]] SweepOutcome sweep(Scenario &scenario, Fault fault, int stride);
/// @p stride under the sanitizers, unless all points are asked for; 1 otherwise.
[[nodiscard]] int thinned(int stride);

} // namespace laurel::test
