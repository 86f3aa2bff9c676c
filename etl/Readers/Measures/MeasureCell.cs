using StrategyWarehouse.Etl.Readers.Measures.Phrases;
using StrategyWarehouse.Etl.Readers.Text;

namespace StrategyWarehouse.Etl.Readers.Measures;

/// <summary>A cell of an indicator table: "alle 12.000" is below 12000, "142,8" is 142.8.</summary>
/// <param name="Operator">&gt;=, &lt;=, &gt;, &lt; or =.</param>
/// <param name="Value">Null where the cell says that there is none, "-" or "xx", or where its print can be read in two ways.</param>
/// <param name="Unit">The unit that the cell prints itself.</param>
public sealed record MeasureCell(string Operator, decimal? Value, string? Unit = null)
{
    private const int MostLetters = 200;

    /// <summary>Null where the cell is empty, or holds anything beside one number.</summary>
    public static MeasureCell? Read(string cell)
    {
        var text = WhiteSpace.Fold(cell);
        if (text.Length is 0 or > MostLetters) return null;
        if (text.All(sign => sign is '-' or '–' or '—' or '.' or '…')) return new MeasureCell("=", null);

        var elements = new ElementScanner(text).Scan().Where(element => element.Kind is not (ElementKind.Filler or ElementKind.Stop)).ToList();
        var operation = elements.Where(element => element.Kind is ElementKind.Operator or ElementKind.OperatorAfter).ToList();
        if (operation.Count > 1 || elements.Except(operation).ToList() is not [var number]) return null;
        return number.Kind is ElementKind.Number or ElementKind.Year or ElementKind.NumberWord or ElementKind.Placeholder
            ? new MeasureCell(operation.Count == 1 ? operation[0].Key : "=", number.Value, number.Unit?.Text)
            : null;
    }
}
