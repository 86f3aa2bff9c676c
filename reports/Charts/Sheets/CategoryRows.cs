using ScottPlot;

namespace StrategyWarehouse.Reports.Charts.Sheets;

/// <summary>
/// Where the rows of a chart stand: labels at the left of what they name on a wide sheet, above it on a narrow one.
/// Many rows are set small, with one line for each label.
/// </summary>
internal sealed class CategoryRows
{
    private const int Narrow = 520;
    private const int Many = 25;

    private readonly IReadOnlyList<IReadOnlyList<string>> labels;
    private readonly bool isNarrow;
    private readonly bool isDense;

    public CategoryRows(IReadOnlyList<string> names, int width)
    {
        isNarrow = width < Narrow;
        isDense = names.Count > Many;
        LabelWidth = isNarrow ? width : width * 0.34f;
        labels = [.. names.Select(name => WrappedLabel.Lines(name, LabelWidth - 14, LabelSize, isDense && !isNarrow ? 1 : 3))];
    }

    public float LabelWidth { get; }

    /// <summary>Where the content of a row starts.</summary>
    public float ContentLeft => isNarrow ? 1 : LabelWidth;

    public float TextSize => isDense ? 11 : 12.5f;

    private float LabelSize => isDense ? 11.5f : 13;

    private float LineHeight => LabelSize * 1.28f;

    private float ContentHeight => isDense ? 16 : 26;

    private float Gap => isNarrow ? 12 : isDense ? 4 : 10;

    /// <summary>Draws every label, then lets the chart draw the row's content between the two heights.</summary>
    /// <returns>The height below the last row.</returns>
    public float Draw(Sheet sheet, float top, Action<int, float, float> content)
    {
        for (var row = 0; row < labels.Count; row++)
        {
            var text = labels[row].Count * LineHeight;
            var height = isNarrow ? text + 4 + ContentHeight : Math.Max(text, ContentHeight);
            var contentTop = isNarrow ? top + text + 4 : top + ((height - ContentHeight) / 2);
            var middle = isNarrow ? top : top + ((height - text) / 2);
            foreach (var line in labels[row])
            {
                if (isNarrow) sheet.Text(line, 0, middle + (LineHeight / 2), Alignment.LowerLeft, ChartColours.Ink, LabelSize);
                else sheet.Text(line, LabelWidth - 12, middle + (LineHeight / 2), Alignment.LowerRight, ChartColours.Ink, LabelSize);
                middle += LineHeight;
            }

            content(row, contentTop, contentTop + ContentHeight);
            top += height + Gap;
        }

        return top;
    }
}
