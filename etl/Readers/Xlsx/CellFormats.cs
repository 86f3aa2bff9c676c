using System.Globalization;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;

namespace StrategyWarehouse.Etl.Readers.Xlsx;

/// <summary>The number formats that cell styles stand for.</summary>
public static partial class CellFormats
{
    /// <returns>By the number of the style.</returns>
    public static IReadOnlyList<CellFormat> Read(WorkbookStylesPart? part)
    {
        var (codes, styles, isInStyles) = (new Dictionary<int, string>(), new List<int>(), false);
        if (part is null) return [];
        using var reader = OpenXmlReader.Create(part);
        while (reader.Read())
        {
            if (reader.LocalName == "cellXfs") isInStyles = reader.IsStartElement;
            if (!reader.IsStartElement) continue;
            if (reader.LocalName == "numFmt") codes[Number(reader)] = reader.Attribute("formatCode") ?? "";
            else if (reader.LocalName == "xf" && isInStyles) styles.Add(Number(reader));
        }

        return [.. styles.Select(id => codes.TryGetValue(id, out var code) ? Of(code) : BuiltIn(id))];
    }

    /// <summary>What a format code such as "0.0%" or "d.m.yyyy" makes of a number.</summary>
    public static CellFormat Of(string code)
    {
        var shown = Unprinted().Replace(code, "").Split(';')[0].ToLowerInvariant();
        if (shown.Contains('%', StringComparison.Ordinal)) return CellFormat.Percentage;
        if (shown.Contains("general", StringComparison.Ordinal) || shown.AsSpan().ContainsAny("0#?@")) return CellFormat.Number;
        var (year, day, time) = (shown.Contains('y', StringComparison.Ordinal), shown.Contains('d', StringComparison.Ordinal), shown.AsSpan().ContainsAny("hs"));
        if (time) return year || day ? CellFormat.DateAndTime : CellFormat.Time;
        if (day) return CellFormat.Date;
        if (!shown.Contains('m', StringComparison.Ordinal)) return year ? CellFormat.Year : CellFormat.Number;
        return year ? CellFormat.Month : CellFormat.Date;
    }

    private static CellFormat BuiltIn(int id) => id switch
    {
        9 or 10 => CellFormat.Percentage,
        (>= 14 and <= 16) or (>= 27 and <= 31) or 36 or (>= 50 and <= 58) => CellFormat.Date,
        17 => CellFormat.Month,
        22 => CellFormat.DateAndTime,
        (>= 18 and <= 21) or (>= 32 and <= 35) or (>= 45 and <= 47) => CellFormat.Time,
        _ => CellFormat.Number,
    };

    private static int Number(OpenXmlReader reader) =>
        int.TryParse(reader.Attribute("numFmtId"), NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : 0;

    // Literal text, escapes, padding, colours and conditions; elapsed hours "[h]" stay.
    [GeneratedRegex("\"[^\"]*\"|\\\\.|_.|\\*.|\\[(?!h+\\]|m+\\]|s+\\])[^\\]]*\\]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Unprinted();
}
