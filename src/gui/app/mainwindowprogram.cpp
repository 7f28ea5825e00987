#include "gui/app/mainwindow.h"

#include "gui/dialogs/newprogramdialog.h"
#include "gui/dialogs/termsdialog.h"
#include "gui/widgets/messagebar.h"
#include "storage/backup.h"
#include "storage/payoutconditions.h"
#include "storage/programrepository.h"
#include "storage/verifier.h"
#include "ui_mainwindow.h"

#include <QFileInfo>

// What the Program menu does.
namespace laurel {

namespace {
QString programFilter() { return MainWindow::tr("Laurel programs (*.laurel)"); }
} // namespace

void MainWindow::connectProgramActions()
{
    connect(m_ui->actionNew, &QAction::triggered, this, &MainWindow::newProgram);
    connect(m_ui->actionOpen, &QAction::triggered, this, &MainWindow::chooseProgram);
    connect(m_ui->actionOpenSample, &QAction::triggered, this, &MainWindow::openSample);
    connect(m_ui->actionClose, &QAction::triggered, this, &MainWindow::closeProgram);
    connect(m_ui->actionQuit, &QAction::triggered, this, &QWidget::close);
    connect(m_ui->actionImportSales, &QAction::triggered, this, [this] { importFiles({}); });
    connect(m_ui->actionImportClipboard, &QAction::triggered, this, &MainWindow::importClipboard);
    connect(m_ui->actionProgramSettings, &QAction::triggered, this, &MainWindow::editTerms);
    connect(m_ui->actionBackUp, &QAction::triggered, this, &MainWindow::backUp);
    connect(m_ui->actionRestore, &QAction::triggered, this, &MainWindow::restoreBackup);
    connect(m_ui->actionVerify, &QAction::triggered, this, &MainWindow::verify);
}

void MainWindow::newProgram()
{
    NewProgramDialog dialog(m_prompts, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    closeProgram();
    m_loader.create(dialog.path(), dialog.info());
}

void MainWindow::chooseProgram()
{
    const QString path = m_prompts.openFile(this, tr("Open a program"), programFilter());
    if (!path.isEmpty())
        openProgram(path);
}

void MainWindow::backUp()
{
    m_session->jobs().write(
        tr("Backing up"), [](Database &database, Job &job) { return Backup::make(database, QStringLiteral("by-hand"), &job); }, this,
        [this](const Result<BackupInfo> &backup) {
            if (backup)
                emit m_session->message(tr("Backed up to %1.").arg(QFileInfo(backup->path).fileName()), false);
            else
                report(backup.error());
        });
}

void MainWindow::restoreBackup()
{
    const QString backup = m_prompts.openFile(this, tr("Choose a backup"), programFilter());
    if (backup.isEmpty())
        return;
    const QString target = m_session ? m_session->file().path()
                                     : m_prompts.openFile(this, tr("Choose the program to replace"), programFilter());
    const Question question{tr("Restore a backup"),
                            tr("Replace %1 by the backup %2? What is there now is backed up first.")
                                .arg(QFileInfo(target).fileName(), QFileInfo(backup).fileName()),
                            tr("Restore the backup"), true};
    if (target.isEmpty() || !m_prompts.confirm(this, question))
        return;
    closeProgram();
    if (const auto restored = Backup::restore(backup, target); !restored)
        report(restored.error());
    else
        openProgram(target);
}

void MainWindow::verify()
{
    m_session->jobs().write(
        tr("Checking the program file"), [](Database &database, Job &job) { return Verifier::run(database, &job); }, this,
        [this](const Result<VerifyReport> &checked) {
            if (!checked)
                report(checked.error());
            else if (checked->isClean())
                emit m_session->message(tr("The program file is sound. %n check(s) passed.", nullptr, int(checked->checks.size())), false);
            else
                m_ui->messageBar->show(MessageBar::Kind::Error, checked->problems.join(QLatin1Char('\n')));
        });
}

void MainWindow::editTerms()
{
    m_session->jobs().read(&payoutConditions, m_session.get(), [this](const Result<PayoutConditions> &conditions) {
        if (conditions)
            openTerms(*conditions);
        else
            report(conditions.error());
    });
}

void MainWindow::openTerms(const PayoutConditions &conditions)
{
    if (m_terms)
        return; // asked for twice; a second one would save over the first
    const ProgramInfo before = m_session->program();
    auto *dialog = new TermsDialog(before, conditions, this);
    m_terms = dialog;
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, m_session.get(), [this, dialog, before, conditions] {
        if (dialog->info() == before && dialog->conditions() == conditions)
            return;
        const bool isOther = dialog->info() != before; // else there is nothing to keep in the record of changes
        const auto saving = [isOther](const ProgramInfo &info, const PayoutConditions &payouts) -> EditWork {
            return [isOther, info, payouts](Database &database) -> Result<ChangeSet> {
                const Result<> kept = isOther ? ProgramRepository(database).save(info) : Result<>();
                const Result<> saved = kept.and_then([&] { return savePayoutConditions(database, payouts); });
                return saved ? Result<ChangeSet>(ChangeSet{ChangeSet::Program, {}}) : fail(saved);
            };
        };
        m_session->edit(tr("Change the program's terms"), saving(dialog->info(), dialog->conditions()), saving(before, conditions));
    });
    dialog->open();
}

} // namespace laurel
