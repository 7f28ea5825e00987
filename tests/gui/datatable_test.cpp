// A column is never narrower than its title or a figure in it, whatever is stored, hidden or dragged.
#include "gui/guisupport.h"
#include "gui/theme/theme.h"
#include "gui/widgets/datatable.h"
#include "support/testsupport.h"

#include <QHeaderView>
#include <QStandardItemModel>
#include <QTemporaryDir>

namespace laurel::test {

namespace {

constexpr int figures = Qt::AlignRight | Qt::AlignVCenter;

/// Name, a figure under a short title, a figure under a long one.
void fill(QStandardItemModel &model, const QString &figure)
{
    model.setColumnCount(3);
    const QStringList titles{QStringLiteral("Name"), QStringLiteral("Net"), QStringLiteral("Erstattungsquote im Zeitraum")};
    for (int column = 0; column < 3; ++column) {
        model.setHeaderData(column, Qt::Horizontal, titles.at(column));
        if (column > 0)
            model.setHeaderData(column, Qt::Horizontal, figures, Qt::TextAlignmentRole);
    }
    auto *amount = new QStandardItem(figure);
    amount->setTextAlignment(Qt::AlignmentFlag(figures));
    model.appendRow({new QStandardItem(QStringLiteral("Anna")), amount, new QStandardItem(QStringLiteral("1 %"))});
}

int textWidth(const QTableView &table, const QString &text)
{
    QFont font = table.font();
    font.setWeight(QFont::DemiBold);
    return QFontMetrics(font).horizontalAdvance(text);
}

} // namespace

class DataTableTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void titlesAndFiguresFit();
    void figuresThatGrowFit();
    void draggingStopsAtTheTitle();
    void storedWidthsDoNotCut();
    void theStretchColumnTakesTheRest();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Theme> m_theme;
};

void DataTableTest::initTestCase()
{
    isolate(m_folder.path());
    m_theme = std::make_unique<Theme>(*qApp);
}

void DataTableTest::titlesAndFiguresFit()
{
    QStandardItemModel model;
    fill(model, QStringLiteral("1,234,567,890.00"));
    DataTable table;
    table.setUp(&model, {}, {10, 10, 10});
    table.resize(300, 200);
    table.show();
    for (int column = 0; column < 3; ++column)
        QVERIFY2(table.columnWidth(column) > textWidth(table, model.headerData(column, Qt::Horizontal).toString()), qPrintable(QString::number(column)));
    QVERIFY(table.columnWidth(1) >= table.sizeHintForIndex(model.index(0, 1)).width());
}

void DataTableTest::figuresThatGrowFit()
{
    QStandardItemModel model;
    fill(model, QStringLiteral("1"));
    DataTable table;
    table.setUp(&model, {});
    table.show();
    const int before = table.columnWidth(1);
    model.item(0, 1)->setText(QStringLiteral("1,234,567,890.00"));
    QTRY_VERIFY(table.columnWidth(1) > before);
    QVERIFY(table.columnWidth(1) >= table.sizeHintForIndex(model.index(0, 1)).width());
}

void DataTableTest::draggingStopsAtTheTitle()
{
    QStandardItemModel model;
    fill(model, QStringLiteral("1"));
    DataTable table;
    table.setUp(&model, QStringLiteral("dragged"));
    table.show();
    table.horizontalHeader()->resizeSection(2, 30);
    QVERIFY(table.columnWidth(2) > textWidth(table, model.headerData(2, Qt::Horizontal).toString()));
    table.setColumnHidden(2, true);
    QCOMPARE(table.columnWidth(2), 0);
}

void DataTableTest::storedWidthsDoNotCut()
{
    QStandardItemModel model;
    fill(model, QStringLiteral("1"));
    {
        DataTable table;
        table.setUp(&model, QStringLiteral("stored"));
        table.show();
        table.horizontalHeader()->resizeSection(1, 60);
    }
    model.item(0, 1)->setText(QStringLiteral("1,234,567,890.00"));
    DataTable table;
    table.setUp(&model, QStringLiteral("stored"));
    table.show();
    QVERIFY(table.columnWidth(1) >= table.sizeHintForIndex(model.index(0, 1)).width());
}

void DataTableTest::theStretchColumnTakesTheRest()
{
    QStandardItemModel model;
    fill(model, QStringLiteral("1"));
    DataTable table;
    table.setUp(&model, {});
    table.setStretchColumn(0);
    table.resize(900, 200);
    table.show();
    QTRY_COMPARE(table.horizontalHeader()->length(), table.viewport()->width());
    table.resize(200, 200);
    QTRY_VERIFY(table.horizontalHeader()->length() > table.viewport()->width());
    QVERIFY(table.columnWidth(0) > textWidth(table, QStringLiteral("Name")));
}

} // namespace laurel::test

QTEST_MAIN(laurel::test::DataTableTest)
#include "datatable_test.moc"
