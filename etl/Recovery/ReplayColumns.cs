namespace StrategyWarehouse.Etl.Recovery;

/// <summary>The columns of a file of rejected rows: what tells the row, and what a person fills.</summary>
internal static class ReplayColumns
{
    public static readonly IReadOnlyList<string> Identifying = ["document_hash", "document", "place", "code", "message", "raw_text"];

    /// <summary>What only a report or plan says of a goal.</summary>
    public static readonly IReadOnlyList<string> OfGoals = ["parent_code", "means", "status", "grade", "target_year", "proposed_target_year", "risk", "responsible", "narrative"];

    /// <summary>What only a document of council decisions says of a goal.</summary>
    public static readonly IReadOnlyList<string> OfRevisions = ["old_target_year", "new_target_year", "old_means", "new_means"];

    public static readonly IReadOnlyList<string> Fields =
    [
        "goal_level", "goal_code", "goal", "parent_code", "unit", "means", "status", "grade",
        "target_year", "proposed_target_year", "risk", "responsible", "narrative", .. OfRevisions,
    ];

    /// <summary>A file may lack the others.</summary>
    public static readonly IReadOnlyList<string> Required = ["document_hash", "place", "goal_level", "goal"];

    public static IEnumerable<string> All => Identifying.Concat(Fields);
}
