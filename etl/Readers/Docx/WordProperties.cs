using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace StrategyWarehouse.Etl.Readers.Docx;

/// <summary>What the properties of a paragraph, run, row, cell or content control say that bears on the text. Values that are no numbers count as absent.</summary>
public sealed class WordProperties(OpenXmlElement? element)
{
    /// <summary>More columns than Word allows in a table.</summary>
    private const int MostColumns = 1000;

    public static readonly WordProperties None = new(null);

    public int Columns => Math.Max(1, Number(element?.GetFirstChild<GridSpan>()?.Val));

    public int ColumnsBefore => Math.Max(0, Number(element?.GetFirstChild<GridBefore>()?.Val));

    public bool GoesOnFromAbove => element?.GetFirstChild<VerticalMerge>() is { } merge && merge.Val?.InnerText != "restart";

    public bool GoesOnFromLeft => element?.GetFirstChild<HorizontalMerge>() is { } merge && merge.Val?.InnerText != "restart";

    public bool IsDeletedRow => element?.GetFirstChild<Deleted>() is not null;

    public bool ParagraphEndIsDeleted => element?.GetFirstChild<ParagraphMarkRunProperties>()?.GetFirstChild<Deleted>() is not null;

    public bool IsHidden => element?.GetFirstChild<Vanish>() is { } vanish && vanish.Val?.InnerText is not ("0" or "false" or "off");

    /// <summary>"Click here to enter text".</summary>
    public bool IsPlaceholder => element?.GetFirstChild<ShowingPlaceholder>() is not null;

    private static int Number(Int32Value? value) => value is { HasValue: true } ? Math.Min(value.Value, MostColumns) : 0;
}
