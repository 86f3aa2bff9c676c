using System.IO.Compression;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using StrategyWarehouse.Etl.Readers.Formats;
using StrategyWarehouse.Etl.Readers.Text;
using StrategyWarehouse.Warehouse.Errors;

namespace StrategyWarehouse.Etl.Readers.Office;

/// <summary>
/// A DOCX or XLSX as the ZIP archive that it is. Every part is unpacked and parsed once, and thrown away, before Open XML sees
/// it: sizes are measured, not believed, and what is unsafe is refused by name.
/// </summary>
public static class OfficePackage
{
    private const int MostEntries = 10_000;

    /// <summary>Deflate cannot do more than 1032:1; repeated cells reach a few hundred.</summary>
    private const long MostInflation = 500;
    private const long SmallPart = 10 * 1024 * 1024;

    /// <summary>Null where the archive holds neither, or cannot be opened.</summary>
    /// <exception cref="SourceFormatException">unsupported_format, for an OpenDocument or a binary workbook.</exception>
    public static FileFormat? FormatOf(byte[] bytes, string documentName)
    {
        try
        {
            using var archive = new ZipArchive(new MemoryStream(bytes, writable: false));
            var names = archive.Entries.Take(MostEntries).Select(entry => entry.FullName).ToHashSet(StringComparer.OrdinalIgnoreCase);
            if (names.Contains("xl/workbook.bin")) throw Unsupported(documentName, "a binary workbook (.xlsb)");
            if (names.Contains("mimetype") && names.Contains("content.xml")) throw Unsupported(documentName, "an OpenDocument file (.odt, .ods)");
            if (names.Any(name => name.StartsWith("word/", StringComparison.OrdinalIgnoreCase))) return FileFormat.Word;
            return names.Any(name => name.StartsWith("xl/", StringComparison.OrdinalIgnoreCase)) ? FileFormat.Excel : null;
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    /// <summary>Reads a package that was found safe. Whatever Open XML makes of its content is damage, not a crash.</summary>
    /// <exception cref="SourceFormatException">damaged_document, document_too_large, took_too_long, holds_macros, unsafe_content, and what the reading throws.</exception>
    public static T Read<T>(byte[] bytes, ReadingBudget budget, Func<Stream, T> read)
    {
        try
        {
            Inspect(bytes, budget);
            return read(new MemoryStream(bytes, writable: false));
        }
        catch (Exception fault) when (fault is InvalidDataException or IOException or XmlException or OpenXmlPackageException or FormatException
            or InvalidOperationException or ArgumentException or NotSupportedException)
        {
            throw Damaged(budget.DocumentName, $"a package that cannot be read: {WhiteSpace.Fold(fault.Message).TrimEnd('.')}");
        }
    }

    public static SourceFormatException Damaged(string documentName, string found) => new(
        "damaged_document",
        new SourcePlace(documentName),
        found,
        "a whole Office document",
        "Open it in its own program and save it again, or copy it anew.");

    private static void Inspect(byte[] bytes, ReadingBudget budget)
    {
        using var archive = new ZipArchive(new MemoryStream(bytes, writable: false));
        if (archive.Entries.Count > MostEntries) throw PassedLimit.Megabytes(budget.DocumentName, $"an archive of more than {MostEntries} files", budget.Limits);
        if (archive.Entries.Any(entry => HoldsMacros(entry.FullName))) throw Macros(budget.DocumentName);
        var declared = archive.Entries.Sum(entry => (decimal)entry.Length);
        if (declared > budget.Limits.Megabytes * 1024m * 1024m) throw PassedLimit.Megabytes(budget.DocumentName, "an archive that unpacks to more", budget.Limits);
        foreach (var entry in archive.Entries.Where(entry => IsXml(entry.FullName))) Measure(entry, budget);
    }

    private static void Measure(ZipArchiveEntry entry, ReadingBudget budget)
    {
        long inflated = 0;
        using var content = new MeasuredStream(entry.Open(), count =>
        {
            budget.TakeBytes(count);
            inflated += count;
            if (inflated > SmallPart && inflated / MostInflation > entry.CompressedLength) throw PassedLimit.Megabytes(budget.DocumentName, $"the part {entry.FullName}, packed like a ZIP bomb,", budget.Limits);
        });
        PartXml.Check(content, entry.FullName, budget.DocumentName);
    }

    private static bool HoldsMacros(string part) =>
        part.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase) || part.StartsWith("xl/macrosheets/", StringComparison.OrdinalIgnoreCase);

    private static bool IsXml(string part) => part.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) || part.EndsWith(".rels", StringComparison.OrdinalIgnoreCase);

    private static SourceFormatException Macros(string documentName) => new(
        "holds_macros",
        new SourcePlace(documentName),
        "macros, which are programs",
        "a document without programs",
        "Save it without macros (as .docx or .xlsx).");

    private static SourceFormatException Unsupported(string documentName, string found) => new(
        "unsupported_format", new SourcePlace(documentName), found, "a document of a format that is read", "Save it as .docx, .xlsx or PDF.");
}
