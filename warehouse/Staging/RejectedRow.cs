namespace StrategyWarehouse.Warehouse.Staging;

/// <summary>A row that was found and could not be loaded. Nothing of it is lost: the raw text is kept.</summary>
/// <param name="Place">"line 27", "lines 14-21".</param>
/// <param name="Code">Stable snake_case code: grade_out_of_range, too_many_columns, duplicate_goal ...</param>
/// <param name="Message">What was found, what was expected, what to do.</param>
/// <param name="RawText">The row as it stands in the source.</param>
public sealed record RejectedRow(string Place, string Code, string Message, string RawText);
