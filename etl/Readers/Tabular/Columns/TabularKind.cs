using System.Text.Json;
using StrategyWarehouse.Warehouse.Staging;

namespace StrategyWarehouse.Etl.Readers.Tabular.Columns;

/// <summary>A kind of table: its fields, and what their headers may be called.</summary>
public sealed record TabularKind(SourceKind Kind, IReadOnlyList<TabularField> Fields)
{
    private static readonly JsonSerializerOptions Commented = new(JsonSerializerDefaults.Web) { ReadCommentHandling = JsonCommentHandling.Skip };

    private static readonly Lazy<Dictionary<string, TabularKind>> ByName = new(Load);

    /// <summary>The raw table that its rows are staged into.</summary>
    public string Table => Kind.Tables[0];

    public bool HasScenario => Fields.Any(item => item.Type == FieldType.Scenario);

    public static TabularKind Of(SourceKind kind) => ByName.Value[kind.Name];

    public TabularField? Field(string name) => Fields.FirstOrDefault(field => string.Equals(field.Name, name, StringComparison.OrdinalIgnoreCase));

    private static Dictionary<string, TabularKind> Load()
    {
        using var stream = typeof(TabularKind).Assembly.GetManifestResourceStream("tabular/tabular-kinds.json")!;
        var kinds = JsonSerializer.Deserialize<Dictionary<string, Dictionary<string, Entry>>>(stream, Commented)!;
        return kinds.ToDictionary(kind => kind.Key, kind => new TabularKind(SourceKind.Get(kind.Key),
            [.. kind.Value.Select(field => new TabularField(field.Key, field.Value.Type, field.Value.Raw ?? field.Key, field.Value.Required, field.Value.Key, field.Value.Ranked, field.Value.Aliases))]));
    }

    private sealed record Entry(string Type, string? Raw, bool Required, bool Key, bool Ranked, IReadOnlyList<string> Aliases);
}
