using StrategyWarehouse.Etl.Readers.Text;

namespace StrategyWarehouse.Etl.Readers.GoalPlan.Blocks;

/// <summary>Lines that stand together in lifted text.</summary>
/// <param name="Code">Of a goal or theme.</param>
/// <param name="Pieces">A goal's code and a bullet are taken off; a theme keeps its code, since it may turn out to be text.</param>
/// <param name="Gap">Blank lines before it beyond those that part paragraphs: empty cells leave such lines.</param>
/// <param name="StartsPage">A page, or a row cut by one, begins here.</param>
public sealed record PlanBlock(BlockKind Kind, string? Code, List<Piece> Pieces, SourceSpan Span, int Gap, bool StartsPage)
{
    public bool StartsLowerCase => Pieces.Count > 0 && Pieces[0].StartsLowerCase;

    public bool EndsOpen => Pieces.Count > 0 && Pieces[^1].Text.AsSpan().TrimEnd() is [.., ',' or ':' or ';' or '-' or '–' or '('];

    public string Text => LineJoin.Cell(Pieces);
}
