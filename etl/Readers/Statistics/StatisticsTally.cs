using System.Globalization;
using StrategyWarehouse.Warehouse.Staging;

namespace StrategyWarehouse.Etl.Readers.Statistics;

/// <summary>Counts and remembers what a document gives while its rows go by.</summary>
internal sealed class StatisticsTally
{
    private const int RejectedKept = 1000;
    private const int RowsShown = 10;

    private readonly SortedDictionary<string, int> _missing = new(StringComparer.Ordinal);
    private readonly List<IReadOnlyDictionary<string, string?>> _firstRows = [];
    private (DateOnly Start, DateOnly End)? _period;

    public int Staged { get; private set; }

    public int Skipped { get; private set; }

    public List<RejectedRow> Rejected { get; } = [];

    public List<string> Notes { get; } = [];

    public List<StatisticsDimension> Dimensions { get; } = [];

    public List<StatisticsCategory> Categories { get; } = [];

    public int Read => Staged + Rejected.Count + Skipped;

    public ReportingPeriod? Period => _period is { } span ? new ReportingPeriod(span.Start, span.End) : null;

    /// <summary>The row that is taken next is one of the first, which are shown.</summary>
    public bool WantsToShow => _firstRows.Count < RowsShown;

    public void Show(Dictionary<string, string?> row) => _firstRows.Add(row);

    /// <summary>A row that is staged.</summary>
    public void Take(ReportingPeriod? period, string? missingReason)
    {
        Staged++;
        if (period is not null)
        {
            var (start, end) = _period ?? (period.Start, period.End);
            _period = (period.Start < start ? period.Start : start, period.End > end ? period.End : end);
        }

        if (missingReason is not null) _missing[missingReason] = _missing.GetValueOrDefault(missingReason) + 1;
    }

    public void Skip(int rows) => Skipped += rows;

    public StatisticsReading Finish(string form) => new(
        form, Dimensions, Period, Read, Staged, Rejected.Count, Skipped, _missing, Rejected.Take(RejectedKept).ToList(), _firstRows, Notes);

    public static string? Text(decimal? value) => value?.ToString(CultureInfo.InvariantCulture);
}
