using System.Globalization;
using StrategyWarehouse.Etl.Readers.Text;
using StrategyWarehouse.Warehouse.Errors;

namespace StrategyWarehouse.Etl.Readers.Formats;

/// <summary>Errors of documents that pass a limit: each names the limit and the key that changes it.</summary>
public static class PassedLimit
{
    /// <param name="found">What passes it: "more", "an archive that unpacks to more".</param>
    public static SourceFormatException Megabytes(string documentName, string found, ReadingLimits limits) =>
        Of("document_too_large", new SourcePlace(documentName), found, limits.Megabytes, "MB", "megabytes");

    public static SourceFormatException Cells(SourcePlace where, string found, ReadingLimits limits) =>
        Of("too_many_cells", where, found, limits.Cells, "cells with text", "cells");

    /// <param name="code">cell_too_long or line_too_long.</param>
    public static SourceFormatException CellCharacters(string code, SourcePlace where, string found, ReadingLimits limits) =>
        Of(code, where, found, limits.CellCharacters, "characters in a line, paragraph or cell", "cellCharacters");

    public static SourceFormatException Seconds(string documentName, ReadingLimits limits) =>
        Of("took_too_long", new SourcePlace(documentName), "a document that takes longer", limits.Seconds, "seconds of reading", "seconds");

    private static SourceFormatException Of(string code, SourcePlace where, string found, int limit, string unit, string key) => new(
        code,
        where,
        found,
        string.Create(CultureInfo.InvariantCulture, $"up to {limit} {unit}"),
        $"Load the part of it that matters, save a large table as CSV, which has no such limit, or raise \"{key}\" under \"limits\" in warehouse.json.");
}
