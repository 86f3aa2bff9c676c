using System.Globalization;

namespace StrategyWarehouse.Etl.Readers.Xlsx;

/// <summary>A cell by its row (from 1) and column (from 0).</summary>
public sealed record CellAddress(int Row, int Column)
{
    public const int LastRow = 1_048_576;
    public const int Columns = 16_384;

    /// <summary>"D5"; null for what is no address of a sheet.</summary>
    public static CellAddress? Parse(ReadOnlySpan<char> text)
    {
        var (letters, column) = (0, 0);
        while (letters < text.Length && letters < 3 && char.IsAsciiLetterUpper(text[letters])) column = (column * 26) + (text[letters++] - 'A' + 1);
        var isRow = int.TryParse(text[letters..], NumberStyles.None, CultureInfo.InvariantCulture, out var row);
        return isRow && row is >= 1 and <= LastRow && column is >= 1 and <= Columns ? new CellAddress(row, column - 1) : null;
    }

    /// <summary>0 is "A", 26 is "AA".</summary>
    public static string ColumnName(int column)
    {
        var name = "";
        for (var rest = column + 1; rest > 0; rest = (rest - 1) / 26) name = (char)('A' + ((rest - 1) % 26)) + name;
        return name;
    }
}
