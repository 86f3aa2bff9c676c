using System.Text.Json;
using StrategyWarehouse.Etl.Readers.Statistics;
using StrategyWarehouse.Etl.Readers.Tabular;
using StrategyWarehouse.Warehouse.Staging;
using StrategyWarehouse.Warehouse.Star;

namespace StrategyWarehouse.Etl.Configuration;

/// <summary>One source of documents.</summary>
public sealed record SourceConfiguration
{
    public required string Name { get; init; }

    /// <summary>What the documents hold: strategy, or one of the tabular kinds (ledger, outputs ...).</summary>
    public required string Kind { get; init; }

    /// <summary>A file or a glob, relative to the workspace or absolute: "inbox/strategy/**". A source has either a path or an address.</summary>
    public string? Path { get; init; }

    /// <summary>Of official statistics: the http or https address of a table, of a ready JSON-stat file, or of Sotkanet's REST interface.</summary>
    public string? Url { get; init; }

    /// <summary>
    /// What is asked of the address. A PxWeb table: dimension code -> codes, "KU*", "*", "top(3)" or "from(2019)"; an empty query
    /// stands for plainly getting the address. Sotkanet: indicator (ids), years ("2019", "2019..2024"), genders (total, male, female).
    /// </summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Query { get; init; } = new Dictionary<string, IReadOnlyList<string>>();

    /// <summary>Name of a document profile, or "auto" to choose the best fitting one for each document.</summary>
    public string Profile { get; init; } = "auto";

    /// <summary>Reporting period of documents that state none: "2021", "2021-09" or "2021-01..2021-09".</summary>
    public string? Period { get; init; }

    /// <summary>The municipality of this source, where it is not the city's own.</summary>
    public string? Municipality { get; init; }

    /// <summary>Cron expression of the scheduled load.</summary>
    public string? Schedule { get; init; }

    /// <summary>
    /// The share of a document's rows, 0..1, that may be rejected before nothing more is published.
    /// The default lets single bad rows through, which every report names, and stops at a misread layout.
    /// </summary>
    public decimal MaxRejectedShare { get; init; } = 0.2m;

    /// <summary>Days after the end of a reporting period from which the source counts as late.</summary>
    public int? LateAfterDays { get; init; }

    /// <summary>Days of the year by which data must be there.</summary>
    public IReadOnlyList<DueDateConfiguration> DueDates { get; init; } = [];

    /// <summary>
    /// Of tabular kinds: the header of each column that is named otherwise: "amount": "Summa EUR", "amount@budget": "Budjetti".
    /// Of pxweb: the dimension that is the indicator, municipality or period: "municipality": "Kunta".
    /// </summary>
    public IReadOnlyDictionary<string, string> Columns { get; init; } = new Dictionary<string, string>();

    /// <summary>Of tabular kinds: values of columns that the file lacks: "year": 2011. Of pxweb: the indicator, municipality or period of tables without such a dimension.</summary>
    public IReadOnlyDictionary<string, string> Constants { get; init; } = new Dictionary<string, string>();

    /// <summary>Of tabular kinds: a column that is not known is an error. Else it is left aside.</summary>
    public bool Strict { get; init; }

    /// <summary>Of tabular kinds: how the file is written; what is not named is detected.</summary>
    public TableFormatConfiguration Format { get; init; } = new();

    /// <summary>Of ledgers, where several documents report one month: stop (publish nothing), newest (the last received counts) or add (all count).</summary>
    public string Overlap { get; init; } = OverlapPolicy.Stop;

    /// <summary>What the star needs to know of this source.</summary>
    /// <param name="city">Code of the city's own municipality.</param>
    internal SourceInForce InForce(string? city) => new(Name, Kind, LateAfterDays)
    {
        Overlap = Overlap,
        MunicipalityCode = Municipality ?? city ?? "",
        DueDates = [.. DueDates.Select(due => due.Read()).OfType<DueDate>()],
    };

    /// <summary>What the reader of tables needs to know of this source.</summary>
    internal TableSettings TableSettings() => new(
        SourceKind.Get(Kind), Columns, Constants, Strict,
        Format.Delimiter is { } delimiter ? delimiter == "tab" ? '\t' : delimiter[0] : null,
        Format.Encoding?.ToLowerInvariant(),
        Format.DecimalSign,
        Format.ThousandsSeparator is { } thousands ? thousands == "space" ? "" : thousands : null);

    /// <summary>What the reader of statistics needs to know of this source.</summary>
    internal StatisticsSettings StatisticsSettings() => new(SourceKind.Get(Kind), Columns, Constants);

    /// <summary>Changes whenever a setting changes that a table or an answer is read by.</summary>
    internal string TableSettingsKey() => JsonSerializer.Serialize(new
    {
        Columns = new SortedDictionary<string, string>(Columns.ToDictionary(), StringComparer.Ordinal),
        Constants = new SortedDictionary<string, string>(Constants.ToDictionary(), StringComparer.Ordinal),
        Strict,
        Format,
    });
}
