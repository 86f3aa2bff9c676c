using StrategyWarehouse.Etl.Readers.Pdf.Pages;

namespace StrategyWarehouse.Etl.Readers.Pdf;

/// <summary>A cell of a table that may go on over page breaks.</summary>
public sealed class ChainCell(IEnumerable<PrintedLine> lines, Box box)
{
    private readonly List<PrintedLine> _lines = [.. lines];

    public IReadOnlyList<PrintedLine> Lines => _lines;

    /// <summary>Where its first part stands.</summary>
    public Box Box => box;

    public bool IsBlank => _lines.Count == 0;

    /// <summary>Its first and last line in the document, once they are written.</summary>
    public (int First, int Last)? Written { get; set; }

    /// <summary>Its joined text, once it is written.</summary>
    public string? Text { get; set; }

    public void GoOn(ChainCell below) => _lines.AddRange(below.Lines);
}
