#include "gui/pages/imports/importdraft.h"

#include "core/textfold.h"
#include "storage/importrepository.h"
#include "storage/programrepository.h"

namespace laurel {

void ImportDraft::choose(qsizetype match)
{
    profile = file.matches.at(match).profile;
    sourceName = profile.sourceName.isEmpty() ? file.file.suggestedSource() : profile.sourceName;
}

void ImportDraft::setKind(ImportKind kind)
{
    profile.kind = kind;
    const QList<Field> fields = fieldsFor(kind);
    profile.columns.removeIf([&fields](const auto &column) { return !fields.contains(column.key()); });
}

ImportPlan ImportDraft::plan(bool dryRun) const
{
    ImportPlan plan;
    plan.file = file.file;
    plan.dialect = file.dialect;
    plan.profile = saveAs.isEmpty() ? profile : profileToSave();
    plan.profile.day = profile.day;
    plan.sourceName = sourceName;
    plan.dryRun = dryRun;
    plan.skipDuplicates = skipDuplicates;
    return plan;
}

ImportProfile ImportDraft::profileToSave() const
{
    ImportProfile saved = profile;
    saved.name = saveAs;
    saved.sourceName = sourceName;
    saved.builtIn = false;
    saved.verified = true; // by whoever mapped a file with it
    saved.day = {};        // the next file is of another day
    QString key = foldForSearch(saveAs);
    for (QChar &character : key) {
        if (!character.isLetterOrNumber())
            character = u'-';
    }
    saved.key = QStringLiteral("saved-") + key;
    saved.signature = profile.columns.values();
    saved.signature.sort();
    saved.signature.removeDuplicates();
    return saved;
}

Result<ImportDraft> openDraft(Database &database, const ImportFile &chosen, Job &job)
{
    ImportDraft draft;
    auto file = ImportService(database).inspect(chosen, &job);
    if (!file)
        return fail(file);
    draft.file = std::move(*file);
    const ImportRepository imports(database);
    if (draft.file.importedBefore) {
        const auto batch = imports.batch(*draft.file.importedBefore);
        if (!batch)
            return fail(batch);
        draft.importedBefore = *batch;
    }
    const auto sources = imports.sources();
    if (!sources)
        return fail(sources);
    for (const Source &source : *sources)
        draft.sources.append(source.name);
    const auto program = ProgramRepository(database).load();
    if (!program)
        return fail(program);
    draft.programCurrency = program->currency;
    draft.choose(0);
    return draft;
}

} // namespace laurel
