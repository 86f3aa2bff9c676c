namespace StrategyWarehouse.Reports.Definitions.Blocks;

/// <summary>Running text of the author.</summary>
/// <param name="Html">Rendered from Markdown, by language; raw HTML in it was made text.</param>
public sealed record ProseBlock(int Line, LocalText Html) : ReportBlock(Line);
