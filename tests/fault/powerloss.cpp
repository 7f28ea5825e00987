#include "powerloss.h"

#include <QDir>
#include <QFile>
#include <utility>

namespace laurel::test {

namespace {

constexpr qint64 sectorSize = 512;

struct Change
{
    qint64 position = 0;
    QByteArray data;
    bool truncates = false;
};

// A file by its number, as file systems keep it: names come and go.
struct Node
{
    QByteArray durable;
    QList<Change> pending;
};

using Names = QHash<QByteArray, int>;

void applyTo(QByteArray &content, const Change &change)
{
    if (change.truncates) {
        content.resize(change.position);
        return;
    }
    if (content.size() < change.position + change.data.size())
        content.append(change.position + change.data.size() - content.size(), '\0');
    content.replace(change.position, change.data.size(), change.data);
}

// Which of what was not synced has reached the disk.
enum class Luck { Nothing, Everything, Part };

QByteArray contentAfter(const Node &node, Luck luck, QRandomGenerator &random)
{
    QByteArray content = node.durable;
    if (luck == Luck::Nothing)
        return content;
    for (const Change &change : node.pending) {
        if (luck == Luck::Everything || change.truncates) {
            if (luck == Luck::Everything || random.bounded(2) == 0)
                applyTo(content, change);
            continue;
        }
        for (qint64 at = 0; at < change.data.size(); at += sectorSize) {
            if (random.bounded(2) == 0)
                applyTo(content, Change{change.position + at, change.data.mid(at, sectorSize), false});
        }
    }
    return content;
}

} // namespace

struct PowerLoss::Disk
{
    QList<Node> nodes;
    Names names;          ///< as the program sees them
    Names durableNames;   ///< as the disk has them
    QList<Names> pending; ///< after each change of names since the folder was synced
    int acknowledgements = 0;

    Node &node(const QByteArray &name)
    {
        if (!names.contains(name))
            qFatal("no file %s", name.constData());
        return nodes[names.value(name)];
    }
    void namesChanged() { pending.append(names); }
};

PowerLoss::PowerLoss(const QString &folder)
    : m_folder(QFile::encodeName(folder))
{
    const auto files = QDir(folder).entryInfoList(QDir::Files | QDir::Hidden);
    for (const QFileInfo &info : files) {
        QFile file(info.filePath());
        if (!file.open(QIODevice::ReadOnly))
            qFatal("cannot read %s", qPrintable(info.filePath()));
        m_start.insert(QFile::encodeName(info.fileName()), file.readAll());
    }
}

QByteArray PowerLoss::nameOf(const char *path) const { return QByteArray(path).mid(m_folder.size() + 1); }

void PowerLoss::created(const char *path) { append(Step{Step::Create, nameOf(path), {}, 0, {}}); }

void PowerLoss::written(const char *path, off_t offset, const void *data, size_t size)
{
    append(Step{Step::Write, nameOf(path), {}, offset, QByteArray(static_cast<const char *>(data), qsizetype(size))});
}

void PowerLoss::truncated(const char *path, off_t size) { append(Step{Step::Truncate, nameOf(path), {}, size, {}}); }

void PowerLoss::synced(const char *path) { append(Step{Step::Sync, nameOf(path), {}, 0, {}}); }

void PowerLoss::removed(const char *path) { append(Step{Step::Remove, nameOf(path), {}, 0, {}}); }

void PowerLoss::renamed(const char *from, const char *to)
{
    append(Step{Step::Rename, nameOf(from), nameOf(to), 0, {}});
}

void PowerLoss::apply(Disk &disk, const Step &step)
{
    switch (step.kind) {
    case Step::Create:
        disk.names.insert(step.path, int(disk.nodes.size()));
        disk.nodes.append(Node());
        disk.namesChanged();
        break;
    case Step::Write:
        disk.node(step.path).pending.append(Change{step.position, step.data, false});
        break;
    case Step::Truncate:
        disk.node(step.path).pending.append(Change{step.position, {}, true});
        break;
    case Step::Sync:
        if (step.path.isEmpty()) {
            disk.durableNames = disk.names;
            disk.pending.clear();
        } else if (disk.names.contains(step.path)) {
            Node &node = disk.node(step.path);
            for (const Change &change : std::as_const(node.pending))
                applyTo(node.durable, change);
            node.pending.clear();
        }
        break;
    case Step::Remove:
        disk.names.remove(step.path);
        disk.namesChanged();
        break;
    case Step::Rename:
        disk.names.insert(step.other, disk.names.take(step.path));
        disk.namesChanged();
        break;
    case Step::Acknowledge:
        ++disk.acknowledgements;
        break;
    }
}

int PowerLoss::replay(const QString &target, int samples, const std::function<void(int)> &look) const
{
    Disk disk;
    for (auto file = m_start.begin(); file != m_start.end(); ++file) {
        disk.names.insert(file.key(), int(disk.nodes.size()));
        disk.nodes.append(Node{file.value(), {}});
    }
    disk.durableNames = disk.names;

    QRandomGenerator random(20260504); // the same states in every run
    int states = 0;
    const auto layOut = [&](Luck luck) {
        const qsizetype reached =
            luck == Luck::Part ? random.bounded(int(disk.pending.size()) + 1) : disk.pending.size();
        const Names &names = luck == Luck::Nothing || reached == 0 ? disk.durableNames : disk.pending.at(reached - 1);
        QDir(target).removeRecursively();
        QDir().mkpath(target);
        for (auto name = names.begin(); name != names.end(); ++name) {
            QFile file(QDir(target).filePath(QFile::decodeName(name.key())));
            if (!file.open(QIODevice::WriteOnly) ||
                file.write(contentAfter(disk.nodes.at(name.value()), luck, random)) < 0)
                qFatal("cannot lay out a state");
        }
        look(disk.acknowledgements);
        ++states;
    };
    for (const Step &step : m_steps) {
        apply(disk, step);
        layOut(Luck::Nothing);
        layOut(Luck::Everything);
        for (int i = 0; i < samples; ++i)
            layOut(Luck::Part);
    }
    return states;
}

} // namespace laurel::test
