#include "gui/pages/sales/saledetails.h"

#include "commissions/attributiontext.h"
#include "commissions/commissiontext.h"
#include "core/localformat.h"
#include "gui/models/conversiontext.h"
#include "gui/theme/theme.h"
#include "gui/widgets/card.h"

#include <QGridLayout>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace laurel {

namespace {

QLabel *paragraph(const QString &text)
{
    auto *label = plainLabel(text);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

void addSection(QVBoxLayout &layout, const QString &title)
{
    layout.addSpacing(spacing::inside);
    layout.addWidget(sectionLabel(title));
}

void addFigure(QGridLayout &grid, const QString &name, const QString &figure, bool strong = false)
{
    const int row = grid.rowCount();
    auto *label = plainLabel(name);
    label->setWordWrap(true);
    auto *value = plainLabel(figure);
    value->setAlignment(Qt::AlignRight | Qt::AlignTop);
    if (strong) {
        label->setFont(Theme::font(Theme::Text::Body, true));
        value->setFont(label->font());
    } else {
        label->setProperty("role", QStringLiteral("muted"));
    }
    grid.addWidget(label, row, 0, Qt::AlignTop);
    grid.addWidget(value, row, 1);
}

QGridLayout *addGrid(QVBoxLayout &layout)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(spacing::between);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(0, 1);
    layout.addLayout(grid);
    return grid;
}

QPushButton *addInlineButton(QLayout &layout, const QString &text)
{
    auto *button = new QPushButton(text);
    button->setProperty("flat", true);
    button->setProperty("inline", true);
    layout.addWidget(button);
    layout.setAlignment(button, Qt::AlignLeft);
    return button;
}

/// What happened to commissions, a line for each step.
QString stepText(const CommissionStep &step)
{
    const QString day = QLocale().toString(step.at.toLocalTime().date(), QLocale::ShortFormat);
    if (step.reason.isEmpty())
        return SaleDetails::tr("%1: %2 (%3)", "day, what happened, who did it").arg(day, step.what, step.who);
    return SaleDetails::tr("%1: %2 (%3): %4", "day, what happened, who did it, why").arg(day, step.what, step.who, step.reason);
}

/// A lead or an action without an amount has none; a sale of nothing is one of 0.00.
QString amountOf(const Conversion &conversion, const Money &amount)
{
    return conversion.kind != ConversionKind::Sale && amount.isZero() ? QStringLiteral("–") : formatMoney(amount, QLocale());
}

/// What lowers an amount, with a true minus.
QString lowering(const Money &amount)
{
    return formatMoney(amount.negated().value_or(amount), QLocale());
}

} // namespace

SaleDetails::SaleDetails(QWidget *parent) : QScrollArea(parent)
{
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setProperty("card", true);
    setMinimumWidth(280);
}

void SaleDetails::setFacts(const ShownSale &facts, bool canWrite)
{
    auto *content = new QWidget;
    content->setObjectName(QStringLiteral("scrollContents"));
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(spacing::between, spacing::between, spacing::between, spacing::between);
    layout->setSpacing(spacing::inside);
    addHeading(*layout, facts.row.conversion);
    addAttribution(*layout, facts, canWrite);
    addItems(*layout, facts.row.conversion.items);
    addAmounts(*layout, facts.row.conversion);
    addConverted(*layout, facts);
    addCommissions(*layout, facts, canWrite);
    addImport(*layout, facts);
    layout->addStretch();
    setWidget(content); // the old one goes
}

void SaleDetails::addHeading(QVBoxLayout &layout, const Conversion &conversion)
{
    auto *line = new QHBoxLayout;
    auto *title = sectionLabel(conversion.externalId);
    title->setWordWrap(true);
    title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *close = new QToolButton;
    close->setIcon(Theme::icon(QStringLiteral("dialog-close")));
    close->setToolTip(tr("Close the details (Esc)"));
    close->setAccessibleName(tr("Close the details"));
    connect(close, &QToolButton::clicked, this, &SaleDetails::closeRequested);
    line->addWidget(title, 1);
    line->addWidget(close, 0, Qt::AlignTop);
    layout.addLayout(line);
    auto *caption = captionLabel(conversionHeading(conversion, QLocale()));
    caption->setWordWrap(true);
    layout.addWidget(caption);
}

void SaleDetails::addAttribution(QVBoxLayout &layout, const ShownSale &facts, bool canWrite)
{
    const ConversionRow &row = facts.row;
    addSection(layout, tr("Whose it is"));
    layout.addWidget(paragraph(attributionSentence(row, QLocale())));
    if (!facts.reassignedBecause.isEmpty())
        layout.addWidget(paragraph(tr("Why: %1").arg(facts.reassignedBecause)));
    if (row.isSelfReferral)
        layout.addWidget(paragraph(tr("The customer has the affiliate’s own e-mail address: it looks like a purchase of their own.")));
    if (const AffiliateId affiliate = row.conversion.affiliate; affiliate.isValid()) {
        QPushButton *open = addInlineButton(layout, tr("Open the affiliate"));
        open->setToolTip(row.affiliateName.toHtmlEscaped());
        connect(open, &QPushButton::clicked, this, [this, affiliate] { emit affiliateRequested(affiliate); });
    }
    if (canWrite) {
        QPushButton *give =
            addInlineButton(layout, row.conversion.affiliate.isValid() ? tr("Give it to somebody else…") : tr("Give it to an affiliate…"));
        connect(give, &QPushButton::clicked, this, [this, row] { emit reassignRequested(row); });
    }
}

void SaleDetails::addItems(QVBoxLayout &layout, const QList<ConversionItem> &items)
{
    if (items.isEmpty())
        return;
    addSection(layout, tr("Items"));
    QGridLayout *grid = addGrid(layout);
    for (const ConversionItem &item : items) {
        QString name = item.productName.isEmpty() ? item.sku : item.productName;
        if (item.quantity != 1)
            name = tr("%1 × %2").arg(QLocale().toString(item.quantity), name);
        addFigure(*grid, name, item.gross.isZero() ? QString() : formatMoney(item.gross, QLocale()));
    }
}

void SaleDetails::addAmounts(QVBoxLayout &layout, const Conversion &conversion)
{
    addSection(layout, tr("Amounts"));
    QGridLayout *grid = addGrid(layout);
    addFigure(*grid, tr("Gross"), amountOf(conversion, conversion.gross));
    if (!conversion.discount.isZero())
        addFigure(*grid, tr("Discount"), lowering(conversion.discount));
    if (!conversion.refunded.isZero())
        addFigure(*grid, tr("Refunded"), lowering(conversion.refunded));
    addFigure(*grid, tr("Net"), amountOf(conversion, conversion.net), true);
    if (!conversion.tax.isZero())
        addFigure(*grid, tr("Tax, not part of net"), formatMoney(conversion.tax, QLocale()));
    if (!conversion.shipping.isZero())
        addFigure(*grid, tr("Shipping, not part of net"), formatMoney(conversion.shipping, QLocale()));
}

void SaleDetails::addConverted(QVBoxLayout &layout, const ShownSale &facts)
{
    if (!facts.inProgramCurrency)
        return;
    auto *label = paragraph(tr("Net is about %1, at the ECB's rate of %2.")
                                .arg(formatMoney(facts.inProgramCurrency->amount, QLocale()),
                                     QLocale().toString(facts.inProgramCurrency->rateDay, QLocale::LongFormat)));
    label->setObjectName(QStringLiteral("convertedLabel"));
    label->setProperty("role", QStringLiteral("muted"));
    layout.addWidget(label);
}

void SaleDetails::addCommissions(QVBoxLayout &layout, const ShownSale &facts, bool canWrite)
{
    addSection(layout, tr("Commission"));
    if (facts.commissions.isEmpty()) {
        QString why = tr("No commission: no rule of the plans applied on that day.");
        if (!facts.row.conversion.affiliate.isValid())
            why = tr("No commission, as it belongs to nobody.");
        else if (facts.row.conversion.status == ConversionStatus::Cancelled)
            why = tr("No commission, as it was cancelled.");
        layout.addWidget(paragraph(why));
        return;
    }
    for (const CommissionRow &row : facts.commissions) {
        QGridLayout *grid = addGrid(layout);
        addFigure(*grid, commissionStatusName(row.commission.status), formatMoney(row.commission.amount, QLocale()), true);
        layout.addWidget(paragraph(explain(row, QLocale())));
        if (canWrite)
            addDecisions(layout, row);
    }
    if (facts.steps.isEmpty())
        return;
    addSection(layout, tr("What happened to it"));
    for (const CommissionStep &step : facts.steps)
        layout.addWidget(paragraph(stepText(step)));
}

void SaleDetails::addDecisions(QVBoxLayout &layout, const CommissionRow &row)
{
    auto *line = new QHBoxLayout;
    line->setSpacing(spacing::between);
    const auto offer = [&](DecisionAction action, const QString &text) {
        QPushButton *button = addInlineButton(*line, text);
        button->setAccessibleName(tr("%1: %2", "what the button does, an amount").arg(text, formatMoney(row.commission.amount, QLocale())));
        connect(button, &QPushButton::clicked, this, [this, action, row] { emit decisionRequested(action, row); });
    };
    switch (row.commission.status) {
    case CommissionStatus::Pending:
        offer(DecisionAction::Approve, tr("Approve"));
        offer(DecisionAction::Hold, tr("Hold…"));
        offer(DecisionAction::Reject, tr("Reject…"));
        break;
    case CommissionStatus::Approved:
        offer(DecisionAction::Hold, tr("Hold…"));
        offer(DecisionAction::Reject, tr("Reject…"));
        break;
    case CommissionStatus::OnHold:
        offer(DecisionAction::Release, tr("Release"));
        offer(DecisionAction::Reject, tr("Reject…"));
        break;
    case CommissionStatus::Rejected:
        offer(DecisionAction::Reopen, tr("Open again"));
        break;
    default:
        delete line;
        return;
    }
    line->addStretch();
    layout.addLayout(line);
}

void SaleDetails::addImport(QVBoxLayout &layout, const ShownSale &facts)
{
    addSection(layout, tr("Where it came from"));
    const QString day = QLocale().toString(facts.import.finishedAt.toLocalTime().date(), QLocale::LongFormat);
    layout.addWidget(paragraph(facts.import.kind == ImportKind::Reassignment
                                   ? tr("From %1, reassigned on %2.").arg(facts.row.sourceName, day)
                                   : tr("Line %1 of %2 from %3, imported on %4.")
                                         .arg(QLocale().toString(facts.row.conversion.line), facts.import.fileName, facts.row.sourceName, day)));
}

} // namespace laurel
