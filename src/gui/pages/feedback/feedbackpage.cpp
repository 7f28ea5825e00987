#include "gui/pages/feedback/feedbackpage.h"

#include "gui/theme/theme.h"
#include "gui/widgets/emptystate.h"
#include "ui_feedbackpage.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLocale>
#include <QShortcut>
#include <QSignalBlocker>
#include <QSortFilterProxyModel>

namespace laurel {

namespace {

constexpr int typingPauseMs = 1200;

Result<QList<FeedbackEntry>> readEntries(Database &database, const DateRange &period)
{
    auto texts = FeedbackService(database).writeAll(period, QLocale());
    if (!texts)
        return fail(texts);
    const auto stored = AdviceRepository(database).feedbackOf(period);
    if (!stored)
        return fail(stored);
    QHash<AffiliateId, StoredFeedback> byAffiliate;
    for (const StoredFeedback &feedback : *stored)
        byAffiliate.insert(feedback.affiliate, feedback);
    QList<FeedbackEntry> entries;
    for (FeedbackText &text : *texts) {
        const auto found = byAffiliate.constFind(text.affiliate);
        entries.append({std::move(text), found == byAffiliate.cend() ? std::nullopt : std::optional(*found)});
    }
    return entries;
}

/// Shows only texts that are not sent yet, when asked to.
class OpenFilter : public QSortFilterProxyModel
{
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;
    void setOnlyOpen(bool only)
    {
        m_only = only;
        invalidateFilter();
    }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override
    {
        if (m_only && sourceModel()->index(row, 0, parent).data(FeedbackModel::SentRole).toBool())
            return false;
        return QSortFilterProxyModel::filterAcceptsRow(row, parent);
    }

private:
    bool m_only = false;
};

} // namespace

FeedbackPage::FeedbackPage(const PageContext &context, QWidget *parent)
    : Page(context, ChangeSet::Affiliates | ChangeSet::Sales | ChangeSet::Advice, true, parent)
    , m_ui(std::make_unique<Ui::FeedbackPage>())
    , m_model(new FeedbackModel(this))
    , m_open(new OpenFilter(this))
{
    m_ui->setupUi(this);
    m_ui->titleLabel->setFont(Theme::font(Theme::Text::Title, true));
    m_ui->nameLabel->setFont(Theme::font(Theme::Text::Section, true));
    m_ui->nameLabel->setTextFormat(Qt::PlainText);
    m_open->setSourceModel(m_model);
    m_open->setFilterKeyColumn(FeedbackModel::Name);
    m_open->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_ui->list->setUp(m_open, QStringLiteral("feedback"));
    m_ui->list->setStretchColumn(FeedbackModel::Name);
    m_ui->list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_ui->splitter->setStretchFactor(0, 2);
    m_ui->splitter->setStretchFactor(1, 3);
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPauseMs);
    connectInputs();
    showEntry(nullptr);
    buildEmptyState();
}

FeedbackPage::~FeedbackPage() = default;

void FeedbackPage::connectInputs()
{
    connect(m_ui->openBox, &QCheckBox::toggled, this, [this](bool only) { static_cast<OpenFilter *>(m_open)->setOnlyOpen(only); });
    connect(m_ui->filterEdit, &QLineEdit::textChanged, m_open, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_ui->list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        saveTyped();
        showEntry(current());
    });
    connect(m_ui->subjectEdit, &QLineEdit::textEdited, this, [this] { m_typing.start(); });
    connect(m_ui->bodyEdit, &QPlainTextEdit::textChanged, this, [this] { m_typing.start(); });
    connect(&m_typing, &QTimer::timeout, this, &FeedbackPage::saveTyped);
    connect(m_ui->sentButton, &QPushButton::clicked, this, &FeedbackPage::markSent);
    connect(m_ui->copyButton, &QPushButton::clicked, this, &FeedbackPage::copyText);
    connect(m_ui->startOverButton, &QPushButton::clicked, this, &FeedbackPage::startOver);
    connect(m_ui->profileButton, &QPushButton::clicked, this, [this] { navigator().showAffiliate(m_shown); });
    auto *find = new QShortcut(QKeySequence::Find, this);
    connect(find, &QShortcut::activated, m_ui->filterEdit, qOverload<>(&QWidget::setFocus));
}

void FeedbackPage::showAffiliate(AffiliateId affiliate)
{
    m_wanted = affiliate;
    select(affiliate);
}

void FeedbackPage::reload()
{
    saveTyped();
    const DateRange period = session().period().range();
    ask(QStringLiteral("feedback"), [period](Database &database) { return readEntries(database, period); },
        [this](const QList<FeedbackEntry> &entries) { showEntries(entries); });
}

void FeedbackPage::hideEvent(QHideEvent *event)
{
    saveTyped();
    Page::hideEvent(event);
}

void FeedbackPage::showEntries(const QList<FeedbackEntry> &entries)
{
    const AffiliateId wanted = m_wanted.isValid() ? m_wanted : m_shown;
    m_wanted = {};
    {
        const QSignalBlocker quiet(m_ui->list->selectionModel());
        m_model->setEntries(entries);
    }
    m_none->setEmpty(entries.isEmpty());
    select(wanted.isValid() && m_model->rowOf(wanted) >= 0 ? wanted
           : entries.isEmpty()                             ? AffiliateId()
                                                           : entries.constFirst().text.affiliate);
    showEntry(current());
}

void FeedbackPage::buildEmptyState()
{
    m_none = new EmptyState(QStringLiteral("edit-comment"),
                            tr("Nobody has figures in this period or the one before. Import sales or choose another period."),
                            session().isReadOnly() ? QString() : tr("Import a file…"), this);
    connect(m_none, &EmptyState::triggered, this, [this] { navigator().importFiles({}); });
    m_ui->layout->addWidget(m_none, 1);
    m_none->standInFor({m_ui->filterEdit, m_ui->openBox, m_ui->splitter});
}

void FeedbackPage::select(AffiliateId affiliate)
{
    const int row = m_model->rowOf(affiliate);
    if (row < 0)
        return;
    const QModelIndex index = m_open->mapFromSource(m_model->index(row, FeedbackModel::Name));
    m_ui->list->setCurrentIndex(index);
    m_ui->list->scrollTo(index);
}

void FeedbackPage::showEntry(const FeedbackEntry *entry)
{
    const bool there = entry != nullptr;
    m_ui->editorCard->setEnabled(there);
    const AffiliateId affiliate = there ? entry->text.affiliate : AffiliateId();
    const bool same = std::exchange(m_shown, affiliate) == affiliate;
    m_ui->nameLabel->setText(there ? entry->text.name : QString());
    const QSignalBlocker quietBody(m_ui->bodyEdit);
    const QString subject = there ? entry->subject() : QString();
    const QString body = there ? entry->body() : QString();
    // A text that is as typed keeps its cursor.
    if (!same || m_ui->subjectEdit->text() != subject)
        m_ui->subjectEdit->setText(subject);
    if (!same || typedBody() != body)
        m_ui->bodyEdit->setPlainText(body);
    const bool sent = there && entry->isSent();
    const bool writable = there && !session().isReadOnly();
    m_ui->subjectEdit->setReadOnly(sent || !writable);
    m_ui->bodyEdit->setReadOnly(sent || !writable);
    m_ui->sentButton->setEnabled(writable && !sent);
    m_ui->startOverButton->setEnabled(writable && !sent && entry->stored.has_value());
    m_ui->stateLabel->setText(!there                      ? QString()
                              : sent                      ? tr("Sent on %1").arg(QLocale().toString(entry->stored->changedAt.toLocalTime().date(), QLocale::ShortFormat))
                              : entry->stored.has_value() ? tr("Changed by you. Every change is saved at once.")
                                                          : tr("Written from the figures of %1. Change what you like.").arg(Period::describe(entry->text.period)));
}

void FeedbackPage::saveTyped()
{
    m_typing.stop();
    const int row = m_model->rowOf(m_shown);
    if (row < 0 || session().isReadOnly())
        return;
    const FeedbackEntry &entry = m_model->at(row);
    // Not by comparing: the editor gives the no-break spaces of amounts back as spaces, and a text that was only read is no draft.
    if (entry.isSent() || !(m_ui->subjectEdit->isModified() || m_ui->bodyEdit->document()->isModified()))
        return;
    m_ui->subjectEdit->setModified(false);
    m_ui->bodyEdit->document()->setModified(false);
    const QString subject = m_ui->subjectEdit->text();
    const QString body = typedBody();
    save(entry, subject, body, FeedbackState::Draft, tr("Change the feedback to %1").arg(entry.text.name));
}

QString FeedbackPage::typedBody() const
{
    // toPlainText() would turn no-break spaces into breaking ones.
    return m_ui->bodyEdit->document()->toRawText().replace(QChar::ParagraphSeparator, u'\n').replace(QChar::LineSeparator, u'\n');
}

void FeedbackPage::save(const FeedbackEntry &entry, const QString &subject, const QString &body, FeedbackState state, const QString &step)
{
    StoredFeedback feedback;
    feedback.affiliate = entry.text.affiliate;
    feedback.period = entry.text.period;
    feedback.subject = subject;
    feedback.body = body;
    feedback.state = state;
    const auto saving = [](const StoredFeedback &text) -> EditWork {
        return [text](Database &database) -> Result<ChangeSet> {
            if (const auto saved = AdviceRepository(database).saveFeedback(text); !saved)
                return fail(saved);
            return ChangeSet{ChangeSet::Advice, {text.affiliate}};
        };
    };
    const EditWork removing = [feedback](Database &database) -> Result<ChangeSet> {
        if (const auto removed = AdviceRepository(database).removeFeedback(feedback.affiliate, feedback.period); !removed)
            return fail(removed);
        return ChangeSet{ChangeSet::Advice, {feedback.affiliate}};
    };
    session().edit(step, saving(feedback), entry.stored ? saving(*entry.stored) : removing);
}

void FeedbackPage::markSent()
{
    saveTyped();
    if (const FeedbackEntry *entry = current())
        save(*entry, m_ui->subjectEdit->text(), typedBody(), FeedbackState::Sent, tr("Mark the feedback to %1 as sent").arg(entry->text.name));
}

void FeedbackPage::startOver()
{
    m_typing.stop();
    const FeedbackEntry *entry = current();
    if (!entry || !entry->stored)
        return;
    const StoredFeedback old = *entry->stored;
    session().edit(
        tr("Write the feedback to %1 anew").arg(entry->text.name),
        [old](Database &database) -> Result<ChangeSet> {
            if (const auto removed = AdviceRepository(database).removeFeedback(old.affiliate, old.period); !removed)
                return fail(removed);
            return ChangeSet{ChangeSet::Advice, {old.affiliate}};
        },
        [old](Database &database) -> Result<ChangeSet> {
            if (const auto saved = AdviceRepository(database).saveFeedback(old); !saved)
                return fail(saved);
            return ChangeSet{ChangeSet::Advice, {old.affiliate}};
        });
}

void FeedbackPage::copyText()
{
    QGuiApplication::clipboard()->setText(m_ui->subjectEdit->text() + QStringLiteral("\n\n") + typedBody());
    emit session().message(tr("Copied. Paste it into your mail."), false);
}

const FeedbackEntry *FeedbackPage::current() const
{
    const QModelIndex index = m_open->mapToSource(m_ui->list->currentIndex());
    return index.isValid() ? &m_model->at(index.row()) : nullptr;
}

} // namespace laurel
