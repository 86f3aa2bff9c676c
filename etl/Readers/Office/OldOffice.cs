using System.Text;
using StrategyWarehouse.Warehouse.Errors;

namespace StrategyWarehouse.Etl.Readers.Office;

/// <summary>Compound files: Office documents of before 2007, and new ones behind a password.</summary>
public static class OldOffice
{
    // Names in a compound file's directory are UTF-16.
    private static readonly byte[] EncryptedPackage = Encoding.Unicode.GetBytes("EncryptedPackage");

    public static SourceFormatException Refusal(byte[] bytes, string documentName) => bytes.AsSpan().IndexOf(EncryptedPackage) >= 0
        ? new SourceFormatException(
            "encrypted",
            new SourcePlace(documentName),
            "a document behind a password",
            "a document that opens without one",
            "Open it, take its password off (File > Info > Protect), and save it.")
        : new SourceFormatException(
            "unsupported_format",
            new SourcePlace(documentName),
            "an old Office file (.doc, .xls)",
            "a document of a newer format",
            "Open it and save it as .docx, .xlsx or PDF.");
}
