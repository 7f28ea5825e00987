#include "lint/sourcetree.h"

#include <QFileInfo>
#include <QTest>
#include <QXmlStreamReader>

using namespace laurel::lint;

namespace {

/// Forms that the window's list of sources leaves out: lupdate would find none of their strings.
QStringList unlisted(const QList<SourceFile> &forms, const QString &cmake)
{
    QStringList faults;
    for (const SourceFile &form : forms) {
        if (!cmake.contains(u'/' + form.path))
            faults.append(form.path + QStringLiteral(" is not listed in src/gui/CMakeLists.txt"));
    }
    return faults;
}

/// A form that does not parse, or whose class is not the one its file is named after.
QStringList misnamed(const SourceFile &form)
{
    QXmlStreamReader reader(form.text);
    QString className;
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == u"class" && className.isEmpty())
            className = reader.readElementText();
    }
    if (reader.hasError())
        return {faultAt(form, 0, reader.errorString())};
    if (className.section(QLatin1String("::"), -1).toLower() != QFileInfo(form.path).baseName())
        return {faultAt(form, 0, QStringLiteral("its class is “%1”").arg(className))};
    return {};
}

SourceFile formOf(const char *path, const char *className)
{
    return {QString::fromLatin1(path),
            QStringLiteral("<ui version=\"4.0\"><class>%1</class></ui>").arg(QString::fromLatin1(className))};
}

} // namespace

class FormsTest : public QObject
{
    Q_OBJECT

private slots:
    void findsFaults();
    void everyFormIsListedAndNamedAfterItsClass();
};

void FormsTest::findsFaults()
{
    const QString cmake = QStringLiteral("${PROJECT_SOURCE_DIR}/ui/mainwindow.ui\n");
    QVERIFY(unlisted({formOf("ui/mainwindow.ui", "MainWindow")}, cmake).isEmpty());
    QCOMPARE(unlisted({formOf("ui/pages/mainwindow.ui", "MainWindow")}, cmake).size(), 1);

    QVERIFY(misnamed(formOf("ui/mainwindow.ui", "MainWindow")).isEmpty());
    QVERIFY(misnamed(formOf("ui/mainwindow.ui", "laurel::MainWindow")).isEmpty());
    QVERIFY(!misnamed(formOf("ui/window.ui", "MainWindow")).isEmpty());
    QVERIFY(!misnamed({QStringLiteral("ui/a.ui"), QStringLiteral("<ui><class>A</class>")}).isEmpty());
}

void FormsTest::everyFormIsListedAndNamedAfterItsClass()
{
    const QList<SourceFile> forms = filesIn({QStringLiteral("ui")}, {QStringLiteral(".ui")});
    QVERIFY(!forms.isEmpty());
    QString cmake;
    for (const SourceFile &list : filesIn({QStringLiteral("src/gui")}, {QStringLiteral("/CMakeLists.txt")}))
        cmake += list.text;
    QStringList faults = unlisted(forms, cmake);
    for (const SourceFile &form : forms)
        faults << misnamed(form);
    QVERIFY2(faults.isEmpty(), faults.join(u'\n').toUtf8());
}

QTEST_GUILESS_MAIN(FormsTest)
#include "forms_test.moc"
