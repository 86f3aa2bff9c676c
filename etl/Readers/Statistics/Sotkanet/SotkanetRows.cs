using System.Globalization;
using System.Text.Json;
using DuckDB.NET.Data;
using StrategyWarehouse.Etl.Readers.Statistics.Staging;
using StrategyWarehouse.Etl.Readers.Text;
using StrategyWarehouse.Warehouse.Errors;
using StrategyWarehouse.Warehouse.Staging;

namespace StrategyWarehouse.Etl.Readers.Statistics.Sotkanet;

/// <summary>Stages the rows of a Sotkanet answer: values, regions or indicators. SQL joins them.</summary>
internal sealed class SotkanetRows(ReadingLimits limits, StatisticsTally tally)
{
    private const int RawTextKept = 200;

    private readonly Dictionary<string, SortedSet<string>> _codes = [];

    /// <returns>The form of the document, for people.</returns>
    /// <exception cref="SourceFormatException">All that <see cref="SotkanetAnswer"/> throws.</exception>
    public string Stage(JsonElement root, JsonSource source, StatisticsStaging staging)
    {
        var answer = SotkanetAnswer.Read(root, source, limits);
        switch (answer.Shape)
        {
            case SotkanetShape.Values:
                staging.Append("sotkanet_value_row", Values(answer), AppendValue);
                break;
            case SotkanetShape.Regions:
                staging.Append("sotkanet_region_row", Rows(answer, SotkanetRegion.Of, region => Shown(region.Id, ("category", region.Category), ("code", region.Code), ("name", region.Name.Finnish))), AppendRegion);
                break;
            default:
                staging.Append("sotkanet_indicator_row", Rows(answer, SotkanetIndicator.Of, indicator => Shown(indicator.Id, ("title", indicator.Title.Finnish), ("unit", indicator.Unit))), AppendIndicator);
                break;
        }

        Describe();
        return answer.Form;
    }

    private IEnumerable<SotkanetValue> Values(SotkanetAnswer answer)
    {
        foreach (var (index, row) in answer.Rows.Index())
        {
            if (SotkanetValue.Of(row, out var code, out var message) is not { } value)
            {
                Reject(index, row, code, message);
                continue;
            }

            Note(("indicator", Number(value.Indicator)), ("region", Number(value.Region)), ("year", Number(value.Year)), ("gender", value.Gender));
            if (tally.WantsToShow) tally.Show(Shown(value));
            tally.Take(ReportingPeriod.OfYear(value.Year), value.Value is null ? CellStatus.NotStated : null);
            yield return value;
        }
    }

    private IEnumerable<TRow> Rows<TRow>(SotkanetAnswer answer, Func<JsonElement, TRow?> read, Func<TRow, Dictionary<string, string?>> shown)
        where TRow : class
    {
        foreach (var (index, row) in answer.Rows.Index())
        {
            if (SotkanetShapes.Of(row) != answer.Shape || read(row) is not { } found)
            {
                Reject(index, row, "bad_row", "the row lacks its id, title or category. Fetch the answer again.");
                continue;
            }

            var text = shown(found);
            Note((answer.Shape == SotkanetShape.Regions ? "region" : "indicator", text["id"]!));
            if (tally.WantsToShow) tally.Show(text);
            tally.Take(period: null, missingReason: null);
            yield return found;
        }
    }

    private void Reject(int index, JsonElement row, string code, string message)
    {
        var text = row.GetRawText();
        tally.Rejected.Add(new RejectedRow(FormattableString.Invariant($"row {index + 1}"), code, message, text.Length <= RawTextKept ? text : text[..RawTextKept]));
    }

    private void Note(params ReadOnlySpan<(string Dimension, string Code)> codes)
    {
        foreach (var (dimension, code) in codes)
        {
            if (!_codes.TryGetValue(dimension, out var known)) _codes[dimension] = known = new SortedSet<string>(StringComparer.Ordinal);
            known.Add(code);
        }
    }

    private void Describe()
    {
        foreach (var (dimension, codes) in _codes)
        {
            var use = dimension switch { "region" => "municipality", "year" => "period", "gender" => "breakdown", _ => "indicator" };
            tally.Dimensions.Add(new StatisticsDimension(null, dimension, dimension, codes.Count, null, use));
            tally.Categories.AddRange(codes.Select(code => new StatisticsCategory(dimension, dimension, use, code, code)));
        }
    }

    private static void AppendValue(IDuckDBAppenderRow appended, SotkanetValue row) => appended
        .AppendValue(row.Indicator).AppendValue(row.Region).AppendValue((short)row.Year).AppendValue(row.Gender).AppendValue(row.Value).AppendValue(row.AbsoluteValue);

    private static void AppendRegion(IDuckDBAppenderRow appended, SotkanetRegion row) => appended
        .AppendValue(row.Id).AppendValue(row.Category).AppendValue(row.Code).AppendValue(row.Name.Finnish).AppendValue(row.Name.Swedish).AppendValue(row.Name.English);

    private static void AppendIndicator(IDuckDBAppenderRow appended, SotkanetIndicator row) => appended
        .AppendValue(row.Id).AppendValue(row.Title.Finnish).AppendValue(row.Title.Swedish).AppendValue(row.Title.English).AppendValue(row.Unit).AppendValue((short?)row.Decimals);

    private static Dictionary<string, string?> Shown(SotkanetValue row) => new()
    {
        ["indicator"] = Number(row.Indicator),
        ["region"] = Number(row.Region),
        ["year"] = Number(row.Year),
        ["gender"] = row.Gender,
        ["value"] = StatisticsTally.Text(row.Value),
        ["absolute_value"] = StatisticsTally.Text(row.AbsoluteValue),
    };

    private static Dictionary<string, string?> Shown(int id, params ReadOnlySpan<(string Name, string? Value)> cells)
    {
        var shown = new Dictionary<string, string?> { ["id"] = Number(id) };
        foreach (var (name, value) in cells) shown[name] = value;
        return shown;
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
