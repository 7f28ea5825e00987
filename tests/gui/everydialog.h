#pragma once

#include "gui/guisupport.h"

#include <QDialog>
#include <functional>
#include <memory>

namespace laurel::test {

/// What dialogs are opened over.
struct DialogHost
{
    MainWindow &window; ///< with a program
    Prompts &prompts;
};

using MakeDialog = std::function<std::unique_ptr<QDialog>(const DialogHost &)>;

/// A dialog of the program, ready to be walked through.
struct DialogCase
{
    const char *name;
    bool returnAccepts; ///< as it stands
    MakeDialog make;
};

/// Every dialog but the import, which has steps.
[[nodiscard]] QList<DialogCase> everyDialog();

} // namespace laurel::test
