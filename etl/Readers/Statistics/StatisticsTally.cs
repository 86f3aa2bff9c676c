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

    /// <param name="shown">The row as text, asked for only where it is one of the first.</param>
    public void Take(ReportingPeriod? period, string? missingReason, Func<Dictionary<string, string?>> shown)
    {
        Staged++;
        if (period is not null)
        {
            var (start, end) = _period ?? (period.Start, period.End);
            _period = (period.Start < start ? period.Start : start, period.End > end ? period.End : end);
        }

        if (missingReason is not null) _missing[missingReason] = _missing.GetValueOrDefault(missingReason) + 1;
        if (_firstRows.Count < RowsShown) _firstRows.Add(shown());
    }

    public void Skip(int rows) => Skipped += rows;

    public StatisticsReading Finish(string form) => new(
        form, Dimensions, Period, Read, Staged, Rejected.Count, Skipped, _missing, Rejected.Take(RejectedKept).ToList(), _firstRows, Notes);

    public static string? Text(decimal? value) => value?.ToString(CultureInfo.InvariantCulture);
}
