using System.Globalization;
using StrategyWarehouse.Etl.Tests.Readers.Formats;

namespace StrategyWarehouse.Etl.Tests.Readers.Tabular;

/// <summary>Writes workbooks whose cells are texts, numbers, dates, percentages and formulas.</summary>
public static class TestWorkbook
{
    private const string Styles = "<numFmts count=\"1\"><numFmt numFmtId=\"170\" formatCode=\"d.m.yyyy\"/></numFmts><cellXfs count=\"3\"><xf numFmtId=\"0\"/><xf numFmtId=\"9\"/><xf numFmtId=\"170\"/></cellXfs>";

    public sealed record Percent(decimal Share);

    /// <param name="Result">As XML of the value; null where the program that wrote the file worked out nothing.</param>
    public sealed record Formula(string? Result, string? Type = null);

    public static byte[] Of(params (string Name, string Attributes, object?[][] Rows)[] sheets) =>
        OfficeFile.Excel([.. sheets.Select(sheet => (sheet.Name, sheet.Attributes, $"<sheetData>{string.Concat(sheet.Rows.Select(Row))}</sheetData>"))], styles: Styles);

    private static string Row(object?[] cells, int row) => $"<row r=\"{row + 1}\">{string.Concat(cells.Select((cell, column) => Cell(cell, $"{(char)('A' + column)}{row + 1}")))}</row>";

    private static string Cell(object? cell, string at) => cell switch
    {
        null => "",
        string text => $"<c r=\"{at}\" t=\"inlineStr\"><is><t xml:space=\"preserve\">{OfficeFile.Escape(text)}</t></is></c>",
        Percent percent => string.Create(CultureInfo.InvariantCulture, $"<c r=\"{at}\" s=\"1\"><v>{percent.Share}</v></c>"),
        DateOnly date => string.Create(CultureInfo.InvariantCulture, $"<c r=\"{at}\" s=\"2\"><v>{date.ToDateTime(default).ToOADate()}</v></c>"),
        Formula formula => $"<c r=\"{at}\"{(formula.Type is null ? "" : $" t=\"{formula.Type}\"")}><f>1+1</f>{(formula.Result is null ? "" : $"<v>{formula.Result}</v>")}</c>",
        _ => string.Create(CultureInfo.InvariantCulture, $"<c r=\"{at}\"><v>{cell}</v></c>"),
    };
}
