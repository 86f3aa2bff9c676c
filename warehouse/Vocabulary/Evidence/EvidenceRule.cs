namespace StrategyWarehouse.Warehouse.Vocabulary.Evidence;

/// <summary>What data must show for a goal to hold, in parts that SQL can compare.</summary>
/// <param name="Kind">
/// level: a fixed threshold. peer_median: against the median of other municipalities. peer_rank: a place among them and oneself.
/// change: against a base year. stability: within a distance of a base year. own_target: what the data's own source aims at.
/// </param>
/// <param name="Operator">&lt;=, &lt;, &gt;= or &gt;; null where the kind says it all (stability, own_target).</param>
/// <param name="Amount">The threshold; the places or the divisor of a rank; the change with its sign (0: any); the distance allowed. Null where the kind needs none.</param>
/// <param name="AmountUnit">percent (of the base value), points (the data's own unit), place, or part (1 of so many); null for a threshold and without an amount.</param>
/// <param name="BaseYear">The year that a change or a distance counts from.</param>
/// <param name="UntilYear">The year in which the rule must hold at the latest; null where it names none.</param>
/// <param name="Better">up or down, where a rank says which way is good.</param>
public sealed record EvidenceRule(string Kind, string? Operator, decimal? Amount, string? AmountUnit, int? BaseYear, int? UntilYear, string? Better)
{
    public const string Level = "level";
    public const string PeerMedian = "peer_median";
    public const string PeerRank = "peer_rank";
    public const string Change = "change";
    public const string Stability = "stability";
    public const string OwnTarget = "own_target";

    public const string Percent = "percent";
    public const string Points = "points";
    public const string Place = "place";
    public const string Part = "part";
}
