#pragma once

#include "core/entities.h"
#include "gui/app/context.h"

#include <QDialog>
#include <memory>

namespace Ui {
class NewProgramDialog;
}

namespace laurel {

/// Asks what a new program is called, its currency and time zone, and where its file goes.
class NewProgramDialog : public QDialog
{
    Q_OBJECT

public:
    explicit NewProgramDialog(Prompts &prompts, QWidget *parent = nullptr);
    ~NewProgramDialog() override;

    [[nodiscard]] ProgramInfo info() const;
    [[nodiscard]] QString path() const { return m_path; }

private:
    void check();
    void chooseFile();

    std::unique_ptr<Ui::NewProgramDialog> m_ui;
    Prompts &m_prompts;
    QString m_path;
};


} // namespace laurel
