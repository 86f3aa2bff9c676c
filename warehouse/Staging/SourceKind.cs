using StrategyWarehouse.Warehouse.Errors;

namespace StrategyWarehouse.Warehouse.Staging;

/// <summary>What the documents of a source hold, and the raw tables that one of them is staged into.</summary>
public sealed record SourceKind
{
    public const string Strategy = "strategy";
    public const string Ledger = "ledger";
    public const string PxWeb = "pxweb";
    public const string Sotkanet = "sotkanet";

    private SourceKind(string name, params string[] tables) => (Name, Tables) = (name, [.. tables, "document_reading", "rejected_row"]);

    /// <summary>As a configuration writes it.</summary>
    public string Name { get; }

    public IReadOnlyList<string> Tables { get; }

    /// <summary>Official statistics as their servers answer: what may have an address instead of a path.</summary>
    public bool IsStatistics => Name is PxWeb or Sotkanet;

    /// <summary>Tables of named columns, one record a line; a strategy document is read by a profile instead.</summary>
    public bool IsTabular => Name != Strategy && !IsStatistics;

    /// <summary>Every kind, the strategy documents first.</summary>
    public static IReadOnlyList<SourceKind> All { get; } =
    [
        new(Strategy, "goal_row", "revision_row", "measure_row", "measure_value_row", "unaccounted_line"),
        new(Ledger, "ledger_row"),
        new("cost-centers", "cost_center_row"),
        new("accounts", "account_row"),
        new("products", "product_row"),
        new("outputs", "output_row"),
        new("allocation-rules", "allocation_rule_row"),
        new("price-index", "price_index_row"),
        new("unit-cost-targets", "unit_cost_target_row"),
        new("peer-values", "peer_value_row"),
        new(PxWeb),
        new(Sotkanet),
    ];

    /// <summary>Every raw table that documents are staged into.</summary>
    public static IReadOnlyList<string> AllTables { get; } = [.. All.SelectMany(kind => kind.Tables).Distinct()];

    /// <exception cref="ConfigurationException">There is no such kind.</exception>
    public static SourceKind Get(string name) => All.FirstOrDefault(kind => kind.Name == name)
        ?? throw new ConfigurationException($"unknown kind '{name}'{NearestName.Hint(name, All.Select(kind => kind.Name))}");
}
