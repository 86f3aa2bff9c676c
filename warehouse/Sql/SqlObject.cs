using System.Text.RegularExpressions;

namespace StrategyWarehouse.Warehouse.Sql;

/// <summary>One file under sql/ that makes one object: the file's name is the object's name, its folder decides the schema.</summary>
public sealed partial record SqlObject(string Schema, string Name, string Text)
{
    public string FullName => $"{Schema}.{Name}";

    /// <summary>Every schema.name that the text mentions, itself left out.</summary>
    public IEnumerable<string> References() =>
        QualifiedName().Matches(Text).Select(match => match.Value).Where(name => name != FullName).Distinct();

    [GeneratedRegex(@"\b(raw|staging|star|mart|audit)\.[a-z_]+\b")]
    private static partial Regex QualifiedName();
}
