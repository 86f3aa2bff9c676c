using System.Globalization;
using StrategyWarehouse.Etl.Readers.GoalTable.Headers;
using StrategyWarehouse.Etl.Readers.Layouts;
using StrategyWarehouse.Etl.Readers.Tables;
using StrategyWarehouse.Warehouse.Staging;

namespace StrategyWarehouse.Etl.Readers.GoalTable;

/// <summary>What was found in the tables of a document so far, and how well the profile fits in the end.</summary>
public sealed class TableTally(DocumentProfile profile)
{
    /// <summary>Text around the tables speaks against a profile, though less than text in them.</summary>
    private const decimal WeightOutside = 0.3m;

    private int _known;
    private int _unknown;

    public List<Found<GoalRow>> Rows { get; } = [];

    public List<Found<RevisionRow>> Revisions { get; } = [];

    public List<RejectedRow> Rejected { get; } = [];

    public HashSet<string> Notes { get; } = [];

    /// <summary>Rows come across, those skipped among them.</summary>
    public int Met { get; set; }

    public int Skipped { get; set; }

    public void Take(TableHeader header, bool isRepeated)
    {
        foreach (var heading in header.Unknown) Notes.Add($"The column \"{heading}\" is not mapped to a field; its text was left aside.");
        if (!isRepeated)
        {
            _known += header.Fields.Count;
            _unknown += header.Unknown.Count;
            return;
        }

        Met++;
        Skipped++;
    }

    /// <param name="tables">The tables that have a header.</param>
    public LayoutReading Result(LineLedger ledger, IReadOnlyList<IReadOnlyList<TableRow>> tables)
    {
        // Score: a third for the headings that are known, a third for titles with codes (where the profile leads one to
        // expect codes), a third for rows without a fault; what is not accounted for takes its share off.
        var found = Rows.Count + Revisions.Count;
        var codes = Rows.Count(row => row.Row.GoalCode is not null) + Revisions.Count(row => row.Row.GoalCode is not null);
        var headings = (decimal)_known / (_known + _unknown);
        var sound = Met - Skipped == 0 ? 0 : (decimal)found / (Met - Skipped);
        var coded = found == 0 ? 0 : (decimal)codes / found;
        var fit = profile.Columns.ContainsKey("code") || profile.Levels.Count > 1 || codes > 0 ? (headings + coded + sound) / 3 : (headings + sound) / 2;
        var (inside, outside) = Unaccounted(ledger, tables);
        var score = found == 0 ? 0 : fit * (1 - inside) * (1 - (WeightOutside * outside));
        return new LayoutReading(profile, Rows, Rejected, Met, Skipped, ledger, [.. Notes], decimal.Round(score, 3),
        [
            string.Create(CultureInfo.InvariantCulture, $"{found} of {Met - Skipped} rows were read without a fault"),
            string.Create(CultureInfo.InvariantCulture, $"{_known} of {_known + _unknown} headings are known"),
            string.Create(CultureInfo.InvariantCulture, $"{codes} of {found} goals carry a code"),
            string.Create(CultureInfo.InvariantCulture, $"{ledger.UnaccountedShare:P0} of the lines are not accounted for"),
        ]) { Revisions = Revisions };
    }

    // Shares of the lines of the tables, and of those around them.
    private static (decimal Inside, decimal Outside) Unaccounted(LineLedger ledger, IReadOnlyList<IReadOnlyList<TableRow>> tables)
    {
        var lines = TableSurroundings.LinesOf(tables);
        var (inside, outside) = (ledger.Uses.Where(use => lines.Contains(use.Key)).ToList(), ledger.Uses.Where(use => !lines.Contains(use.Key)).ToList());
        return (Share(inside), Share(outside));
    }

    private static decimal Share(List<KeyValuePair<int, LineUse>> uses) =>
        uses.Count == 0 ? 0 : (decimal)uses.Count(use => use.Value == LineUse.Unaccounted) / uses.Count;
}
