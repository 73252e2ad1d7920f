#include "app/exports/pdf/PdfDocument.h"

#include <QPdfWriter>
#include <QXmlStreamWriter>

#define POINTERHOLDER_TRANSITION 4 // qpdf asks which of its two kinds of pointers we speak: the standard ones
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFExc.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFSystemError.hh>
#include <qpdf/QPDFWriter.hh>

#include <memory>

namespace tizilim {

namespace {

constexpr int resolution = 1200;

std::string infoDate(Timestamp instant)
{
    const QDateTime local = instant.toAlmaty();
    const QString hours = QString::number(local.offsetFromUtc() / 3600).rightJustified(2, u'0');
    return QStringLiteral("D:%1+%2'00'").arg(local.toString(QStringLiteral("yyyyMMddHHmmss")), hours).toStdString();
}

/// The metadata packet, ISO 16684-1; PDF/A-1 wants it to say what Info says.
QByteArray xmpPacket(const PdfProperties &properties)
{
    const QString date = properties.madeAt.toAlmaty().toString(Qt::ISODate);
    const QString rdf = QStringLiteral("http://www.w3.org/1999/02/22-rdf-syntax-ns#");
    const QString dc = QStringLiteral("http://purl.org/dc/elements/1.1/");
    const QString xmp = QStringLiteral("http://ns.adobe.com/xap/1.0/");
    const QString pdf = QStringLiteral("http://ns.adobe.com/pdf/1.3/");
    const QString pdfa = QStringLiteral("http://www.aiim.org/pdfa/ns/id/");
    QByteArray packet("<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n");
    QString body;
    QXmlStreamWriter xml(&body);
    const auto alternative = [&](const QString &name, const QString &text, const QString &list) {
        xml.writeStartElement(dc, name);
        xml.writeStartElement(rdf, list);
        xml.writeStartElement(rdf, QStringLiteral("li"));
        if (list == QLatin1String("Alt"))
            xml.writeAttribute(QStringLiteral("xml:lang"), QStringLiteral("x-default"));
        xml.writeCharacters(text);
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndElement();
    };
    xml.writeNamespace(QStringLiteral("adobe:ns:meta/"), QStringLiteral("x"));
    xml.writeNamespace(rdf, QStringLiteral("rdf"));
    xml.writeNamespace(dc, QStringLiteral("dc"));
    xml.writeNamespace(xmp, QStringLiteral("xmp"));
    xml.writeNamespace(pdf, QStringLiteral("pdf"));
    xml.writeNamespace(pdfa, QStringLiteral("pdfaid"));
    xml.writeStartElement(QStringLiteral("adobe:ns:meta/"), QStringLiteral("xmpmeta"));
    xml.writeStartElement(rdf, QStringLiteral("RDF"));
    xml.writeStartElement(rdf, QStringLiteral("Description"));
    xml.writeAttribute(rdf, QStringLiteral("about"), QString());
    alternative(QStringLiteral("title"), properties.title, QStringLiteral("Alt"));
    alternative(QStringLiteral("creator"), properties.author, QStringLiteral("Seq"));
    alternative(QStringLiteral("description"), properties.subject, QStringLiteral("Alt"));
    xml.writeTextElement(xmp, QStringLiteral("CreatorTool"), properties.producer);
    xml.writeTextElement(xmp, QStringLiteral("CreateDate"), date);
    xml.writeTextElement(xmp, QStringLiteral("ModifyDate"), date);
    xml.writeTextElement(pdf, QStringLiteral("Producer"), properties.producer);
    xml.writeTextElement(pdfa, QStringLiteral("part"), QStringLiteral("1"));
    xml.writeTextElement(pdfa, QStringLiteral("conformance"), QStringLiteral("B"));
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
    return packet + body.toUtf8() + "\n<?xpacket end=\"w\"?>";
}

QPDFObjectHandle text(const QString &value)
{
    return QPDFObjectHandle::newUnicodeString(value.toStdString());
}

void setProperties(QPDF &pdf, const PdfProperties &properties)
{
    auto info = QPDFObjectHandle::newDictionary();
    info.replaceKey("/Title", text(properties.title));
    info.replaceKey("/Author", text(properties.author));
    info.replaceKey("/Subject", text(properties.subject));
    info.replaceKey("/Creator", text(properties.producer));
    info.replaceKey("/Producer", text(properties.producer));
    info.replaceKey("/CreationDate", QPDFObjectHandle::newString(infoDate(properties.madeAt)));
    info.replaceKey("/ModDate", QPDFObjectHandle::newString(infoDate(properties.madeAt)));
    pdf.getTrailer().replaceKey("/Info", pdf.makeIndirectObject(info));
    pdf.getTrailer().removeKey("/ID"); // Qt's is random; the writer makes one from the content
    auto metadata = QPDFObjectHandle::newStream(&pdf, xmpPacket(properties).toStdString());
    metadata.getDict().replaceKey("/Type", QPDFObjectHandle::newName("/Metadata"));
    metadata.getDict().replaceKey("/Subtype", QPDFObjectHandle::newName("/XML"));
    QPDFObjectHandle catalogue = pdf.getRoot();
    catalogue.replaceKey("/Metadata", metadata);
    catalogue.replaceKey("/Lang", QPDFObjectHandle::newString(properties.language.toStdString()));
    auto preferences = QPDFObjectHandle::newDictionary();
    preferences.replaceKey("/DisplayDocTitle", QPDFObjectHandle::newBool(true));
    catalogue.replaceKey("/ViewerPreferences", preferences);
}

QPDFObjectHandle destination(const QPDFObjectHandle &page, double heightOfPage, double fromTop)
{
    auto array = QPDFObjectHandle::newArray();
    array.appendItem(page);
    array.appendItem(QPDFObjectHandle::newName("/XYZ"));
    array.appendItem(QPDFObjectHandle::newNull());
    array.appendItem(QPDFObjectHandle::newReal(heightOfPage - fromTop, 2));
    array.appendItem(QPDFObjectHandle::newNull());
    return array;
}

void setBookmarks(QPDF &pdf, const std::vector<Bookmark> &bookmarks)
{
    const auto pages = QPDFPageDocumentHelper(pdf).getAllPages();
    auto outlines = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
    std::vector<QPDFObjectHandle> items;
    for (const Bookmark &bookmark : bookmarks) {
        QPDFObjectHandle page = pages.at(static_cast<std::size_t>(bookmark.page - 1)).getObjectHandle();
        const double height = page.getKey("/MediaBox").getArrayItem(3).getNumericValue();
        auto item = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
        item.replaceKey("/Title", text(bookmark.title));
        item.replaceKey("/Parent", outlines);
        item.replaceKey("/Dest", destination(page, height, bookmark.fromTop));
        if (!items.empty()) {
            item.replaceKey("/Prev", items.back());
            items.back().replaceKey("/Next", item);
        }
        items.push_back(item);
    }
    if (items.empty())
        return;
    outlines.replaceKey("/Type", QPDFObjectHandle::newName("/Outlines"));
    outlines.replaceKey("/First", items.front());
    outlines.replaceKey("/Last", items.back());
    outlines.replaceKey("/Count", QPDFObjectHandle::newInteger(static_cast<long long>(items.size())));
    pdf.getRoot().replaceKey("/Outlines", outlines);
    pdf.getRoot().replaceKey("/PageMode", QPDFObjectHandle::newName("/UseOutlines"));
}

void write(QPDF &pdf, std::FILE *file)
{
    QPDFWriter writer(pdf);
    writer.setOutputFile("report.pdf", file, false);
    writer.setObjectStreamMode(qpdf_o_disable); // PDF/A-1 is PDF 1.4, which has none
    writer.setDeterministicID(true);
    writer.write();
}

} // namespace

void setUpPdf(QPdfWriter &writer)
{
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setResolution(resolution);
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF(0, 0, 0, 0)));
}

Result<void> finishPdf(OutputFile &pages, OutputFile &finished, const PdfProperties &properties,
                       const std::vector<Bookmark> &bookmarks)
{
    const std::unique_ptr<std::FILE, int (*)(std::FILE *)> file(
        std::fopen(QFile::encodeName(finished.workingPath()).constData(), "wb"), &std::fclose);
    if (!file)
        return failure(OutputFile::errorOf(finished.destination(), errno));
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processFile(QFile::encodeName(pages.workingPath()).constData());
        setProperties(pdf, properties);
        setBookmarks(pdf, bookmarks);
        write(pdf, file.get());
        errno = 0;
        if (std::fflush(file.get()) != 0 || std::ferror(file.get()) != 0)
            return failure(OutputFile::errorOf(finished.destination(), errno));
    } catch (const QPDFSystemError &error) {
        return failure(OutputFile::errorOf(finished.destination(), error.getErrno()));
    } catch (const std::exception &error) {
        return failure(Error::internal("export.pdf_failed", {QString::fromUtf8(error.what())}));
    }
    return {};
}

} // namespace tizilim
