namespace StrategyWarehouse.Warehouse.Staging;

/// <summary>What a document is to the goals that it lists.</summary>
public static class DocumentRole
{
    /// <summary>It reports how goals fare.</summary>
    public const string FollowUp = "follow-up";

    /// <summary>It sets goals, actions and measures, and reports nothing yet.</summary>
    public const string Plan = "plan";

    /// <summary>It lists what the council changed in goals.</summary>
    public const string Decision = "decision";

    /// <summary>A table of figures, which says nothing of goals.</summary>
    public const string Record = "record";

    /// <summary>Those that a document profile can name.</summary>
    public static readonly IReadOnlyList<string> All = [FollowUp, Plan, Decision];
}
