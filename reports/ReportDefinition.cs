using StrategyWarehouse.Reports.Definitions;
using StrategyWarehouse.Reports.Definitions.Blocks;

namespace StrategyWarehouse.Reports;

/// <summary>One report as its author wrote it: what is asked of the warehouse, and what is shown in which order.</summary>
/// <param name="Name">Lower-case letters, digits and hyphens; the file's name without its ending.</param>
/// <param name="File">Where the definition stands, for messages.</param>
/// <param name="Title">In each language that the report has.</param>
/// <param name="Parameters">Values that queries name as $name.</param>
/// <param name="Queries">By name.</param>
/// <param name="Blocks">In reading order.</param>
public sealed record ReportDefinition(
    string Name,
    string File,
    LocalText Title,
    IReadOnlyDictionary<string, object> Parameters,
    IReadOnlyDictionary<string, SqlQuery> Queries,
    IReadOnlyList<ReportBlock> Blocks);
