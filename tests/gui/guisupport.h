#pragma once

#include "gui/app/mainwindow.h"

#include <QList>
#include <QString>

namespace laurel::test {

/// Answers what the window asks, in the order in which the test said the answers.
class ScriptedPrompts : public Prompts
{
public:
    QStringList nextFiles;   ///< for openFiles()
    QString nextOpenPath;    ///< for openFile()
    QString nextFolder;      ///< for openFolder()
    QString nextSavePath;    ///< for saveFile()
    bool nextDecision = true;
    QList<Question> asked;

    QStringList openFiles(QWidget *, const QString &, const QString &) override { return std::exchange(nextFiles, {}); }
    QString openFile(QWidget *, const QString &, const QString &) override { return std::exchange(nextOpenPath, {}); }
    QString openFolder(QWidget *, const QString &) override { return std::exchange(nextFolder, {}); }
    QString saveFile(QWidget *, const QString &, const QString &, const QString &) override { return std::exchange(nextSavePath, {}); }
    bool confirm(QWidget *, const Question &question) override
    {
        asked.append(question);
        return nextDecision;
    }
};

/// Waits until the window has a program open. @returns false after @p timeoutMs.
[[nodiscard]] bool waitForProgram(MainWindow &window, int timeoutMs = 60'000);
/// Waits until the page on top has all it asked for and nothing is queued or running.
[[nodiscard]] bool waitSettled(MainWindow &window, int timeoutMs = 60'000);
/// Presses a key as a person would, with the window in front: offscreen, nothing puts it there again after a dialog.
void press(MainWindow &window, Qt::Key key, Qt::KeyboardModifiers modifiers);
/// Settings in a folder of the test, as English in the US.
void isolate(const QString &folder);

/// A small program made for window tests: three affiliates, a plan, and a file of @p orders sales imported. Empty on failure,
/// with the reason in a warning.
[[nodiscard]] QString makeProgram(const QString &folder, int orders);
/// The same, opened for a test without a window; null on failure.
[[nodiscard]] std::unique_ptr<ProgramFile> openMadeProgram(const QString &folder, int orders);
/// The CSV that makeProgram() imports: the generic sales profile, order numbers from @p first.
[[nodiscard]] QString writeSales(const QString &folder, const QString &name, int first, int count);

} // namespace laurel::test
