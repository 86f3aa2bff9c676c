using StrategyWarehouse.Warehouse.Staging;

namespace StrategyWarehouse.Etl.Readers.Tabular;

/// <summary>What a source says about its tables; whatever it leaves out is detected.</summary>
/// <param name="Columns">Field, or field@scenario, to the header of its column.</param>
/// <param name="Constants">Field to the value that stands in every row.</param>
/// <param name="IsStrict">A column that is not known is an error.</param>
/// <param name="Encoding">utf-8, windows-1252, iso-8859-1 or utf-16.</param>
/// <param name="DecimalSign">"," or ".".</param>
/// <param name="ThousandsSign">"." or ","; spaces of any width are always read.</param>
public sealed record TableSettings(
    SourceKind Kind,
    IReadOnlyDictionary<string, string> Columns,
    IReadOnlyDictionary<string, string> Constants,
    bool IsStrict,
    char? Delimiter,
    string? Encoding,
    string? DecimalSign,
    string? ThousandsSign)
{
    /// <summary>Settings of a source that says nothing but its kind.</summary>
    public static TableSettings Of(SourceKind kind) =>
        new(kind, new Dictionary<string, string>(), new Dictionary<string, string>(), IsStrict: false, Delimiter: null, Encoding: null, DecimalSign: null, ThousandsSign: null);
}
