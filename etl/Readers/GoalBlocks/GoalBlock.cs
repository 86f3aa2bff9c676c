using StrategyWarehouse.Etl.Readers.Tables;
using StrategyWarehouse.Etl.Readers.Text;

namespace StrategyWarehouse.Etl.Readers.GoalBlocks;

/// <summary>One goal with its measures and assessment, gathered row by row as the block is met, over page breaks too.</summary>
/// <param name="unit">The company or department in whose part of the document the block stands.</param>
public sealed class GoalBlock(string? unit)
{
    private readonly Dictionary<string, List<string>> _texts = [];
    private readonly SortedSet<string> _inherited = new(StringComparer.Ordinal);
    private readonly List<SourceSpan> _rows = [];
    private BlockHeader? _header;

    public string? Unit => unit;

    /// <summary>The rows that it stands on, headers included.</summary>
    public IReadOnlyList<SourceSpan> Rows => _rows;

    public SourceSpan Span => _rows.Aggregate((all, row) => all.Through(row));

    public bool HasAssessment { get; private set; }

    /// <summary>Headings but no text: a form that was not filled in.</summary>
    public bool IsEmpty => _texts.Count == 0;

    /// <summary>Fields whose text stands in a cell that is merged with the one above.</summary>
    public string? InheritedFields => _inherited.Count == 0 ? null : string.Join(',', _inherited);

    /// <summary>The next header comes over the same block: an assessment, where there was none yet.</summary>
    public bool Expects(BlockHeader header) => !header.OpensGoal && !HasAssessment;

    /// <summary>The row begins another goal under the same header.</summary>
    public bool IsFollowedBy(TableRow row)
    {
        if (_header is not { OpensGoal: true } header || !_texts.ContainsKey("goal")) return false;
        var own = Cells(row, header).Where(cell => cell.Field == "goal").ToList();
        return header.IsWhole
            ? own.Any(cell => !GoesOn(cell.Text))
            : own.Any(cell => !cell.IsInherited && !GoesOn(cell.Text) && EndsSentenceOrCell(_texts["goal"][^1]));
    }

    public void Take(BlockHeader header, SourceSpan row)
    {
        _header = header;
        _rows.Add(row);
        HasAssessment |= header.OpensAssessment;
    }

    public void Take(TableRow row)
    {
        if (_header is null) return;
        _rows.Add(row.Span);
        foreach (var (field, text, isInherited) in Cells(row, _header))
        {
            var isKnown = isInherited && _texts.GetValueOrDefault(field)?.Contains(text) == true;
            if (isKnown) continue;
            if (isInherited) _inherited.Add(field);
            if (!_texts.TryGetValue(field, out var texts)) _texts[field] = texts = [];
            texts.Add(text);
        }
    }

    /// <summary>The block's next row stands under the same header, as another block's.</summary>
    public GoalBlock Next() => new(unit) { _header = _header, HasAssessment = HasAssessment };

    /// <summary>As one line; null where the block has no such text.</summary>
    public string? Text(string field) => Joined(field) is { } text ? WhiteSpace.FoldToNull(text) : null;

    /// <summary>The paragraphs and list items of a cell, each as one line.</summary>
    public IReadOnlyList<string> Paragraphs(string field) =>
        [.. (Joined(field) ?? "").Split('\n').Select(WhiteSpace.Fold).Where(paragraph => paragraph.Length > 0)];

    private string? Joined(string field) => _texts.TryGetValue(field, out var parts) ? CutCell.Join(parts) : null;

    private static IEnumerable<(string Field, string Text, bool IsInherited)> Cells(TableRow row, BlockHeader header)
    {
        for (var column = 0; column < row.Cells.Count; column++)
        {
            var cell = row.Cells[column];
            var isFromLeft = cell.IsInherited && column > 0 && row.Cells[column - 1].Text == cell.Text && row.Cells[column - 1].Span == cell.Span;
            if (!cell.IsBlank && !isFromLeft) yield return (header.FieldOf(column), cell.Text, cell.IsInherited);
        }
    }

    private static bool GoesOn(string text) => text.AsSpan().TrimStart() is [var first, ..] && char.IsLower(first);

    private static bool EndsSentenceOrCell(string text) => text.AsSpan().TrimEnd() is not [.., '-' or ','];
}
