using System.Globalization;
using System.Text.Json;
using DuckDB.NET.Data;
using StrategyWarehouse.Etl.Readers.Statistics.JsonStat;
using StrategyWarehouse.Etl.Readers.Statistics.Staging;
using StrategyWarehouse.Etl.Readers.Text;
using StrategyWarehouse.Warehouse.Errors;
using StrategyWarehouse.Warehouse.Staging;

namespace StrategyWarehouse.Etl.Readers.Statistics.Mapping;

/// <summary>Maps the cubes of a JSON-stat document and stages their observations.</summary>
internal sealed class CubeRows(StatisticsSettings settings, ReadingLimits limits, StatisticsTally tally)
{
    /// <returns>The form of the document, for people.</returns>
    /// <exception cref="SourceFormatException">no_values, and whatever the cubes or their mapping break.</exception>
    public string Stage(JsonElement root, JsonSource source, StatisticsStaging staging)
    {
        var document = JsonStatDocument.Read(root, source, limits);
        if (document.Cubes.All(cube => !cube.Values.HasAny)) throw NoValues(source.Document, document.Cubes);
        var mapped = document.Cubes.Select(cube => (Cube: cube, Mapping: CubeMapping.Find(cube, settings))).ToList();
        foreach (var (cube, mapping) in mapped) Describe(cube, mapping, document.Cubes.Count > 1);
        tally.Notes.AddRange(document.Skipped.Select(skipped => $"Left aside: {skipped}."));
        staging.Append("observation_row", mapped.SelectMany(item => Observations(item.Cube, item.Mapping)), Append);
        return document.Form;
    }

    private IEnumerable<Observation> Observations(Cube cube, CubeMapping mapping)
    {
        var before = tally.Read;
        if (cube.Values.HasAny)
        {
            foreach (var (row, rejected) in new CubeObservations(cube, mapping, settings).Read())
            {
                if (rejected is not null)
                {
                    tally.Rejected.Add(rejected);
                    continue;
                }

                if (tally.WantsToShow) tally.Show(Shown(row));
                tally.Take(row.Period, row.MissingReason);
                yield return row;
            }
        }

        // Cells of which nothing is said: of a sparse cube those between the stated ones, of a cube without values all.
        var silent = cube.CellCount - (tally.Read - before);
        if (silent == 0) yield break;
        tally.Skip(silent);
        tally.Notes.Add(FormattableString.Invariant($"{cube.Place.Inside(cube.Values.HasAny ? "sparse values" : "no values")}: of {silent} of {cube.CellCount} cells nothing is said."));
    }

    private void Describe(Cube cube, CubeMapping mapping, bool isOneOfSeveral)
    {
        foreach (var dimension in cube.Dimensions)
        {
            var use = mapping.Use(dimension);
            tally.Dimensions.Add(new StatisticsDimension(isOneOfSeveral ? cube.Label ?? cube.Place.Dataset : null, dimension.Id, dimension.Label, dimension.Size, dimension.Role, use));
            var known = tally.Categories.Where(category => category.Dimension == dimension.Id).Select(category => category.Code).ToHashSet();
            tally.Categories.AddRange(dimension.Categories.Where(category => !known.Contains(category.Code)).Select(category =>
                new StatisticsCategory(dimension.Id, dimension.Label, use, category.Code, category.Label)));
        }

        tally.Notes.AddRange(cube.Notes);
    }

    private static void Append(IDuckDBAppenderRow appended, Observation row) => appended
        .AppendValue(row.Indicator)
        .AppendValue(row.IndicatorCode)
        .AppendValue(row.Breakdown)
        .AppendValue(row.AreaCode)
        .AppendValue(row.Area)
        .AppendValue(row.MunicipalityCode)
        .AppendValue((DateOnly?)row.Period.Start)
        .AppendValue((DateOnly?)row.Period.End)
        .AppendValue(row.Value)
        .AppendValue(row.Unit)
        .AppendValue(row.MissingReason)
        .AppendValue(row.Status)
        .AppendValue((bool?)row.IsProvisional)
        .AppendValue(row.Place);

    private static Dictionary<string, string?> Shown(Observation row) => new()
    {
        ["place"] = row.Place,
        ["indicator"] = row.Indicator,
        ["breakdown"] = row.Breakdown.Length == 0 ? null : row.Breakdown,
        ["area"] = row.AreaCode,
        ["municipality"] = row.MunicipalityCode,
        ["period"] = row.Period.ToString(),
        ["value"] = StatisticsTally.Text(row.Value),
        ["unit"] = row.Unit,
        ["missing_reason"] = row.MissingReason,
        ["status"] = row.Status,
        ["is_provisional"] = row.IsProvisional ? "true" : null,
    };

    private static SourceFormatException NoValues(string document, IReadOnlyList<Cube> cubes) => new(
        "no_values", new SourcePlace(document), string.Create(CultureInfo.InvariantCulture, $"the description of {cubes[0].CellCount} cells without a value"), "figures",
        "This is the metadata of the table, or a question that matched nothing: ask for its data.");
}
