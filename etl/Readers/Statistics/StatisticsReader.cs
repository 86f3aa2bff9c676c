using StrategyWarehouse.Etl.Readers.Statistics.Mapping;
using StrategyWarehouse.Etl.Readers.Statistics.Sotkanet;
using StrategyWarehouse.Etl.Readers.Statistics.Staging;
using StrategyWarehouse.Etl.Readers.Text;
using StrategyWarehouse.Warehouse.Errors;
using StrategyWarehouse.Warehouse.Sql;
using StrategyWarehouse.Warehouse.Staging;

namespace StrategyWarehouse.Etl.Readers.Statistics;

/// <summary>Reads an answer of a statistical service (JSON-stat, Sotkanet) into staged Parquet files.</summary>
public sealed class StatisticsReader(SqlCatalog sql, ReadingLimits limits)
{
    /// <param name="path">Where the bytes are; archived files are named by their hash.</param>
    /// <param name="folder">Receives the Parquet files.</param>
    /// <param name="municipality">The municipality whose workspace asks.</param>
    /// <param name="before">Categories of the version of the document before this one; none where it is the first.</param>
    /// <exception cref="SourceUnavailableException">Nothing can be read at the path.</exception>
    /// <exception cref="SourceFormatException">
    /// empty_document, document_too_large, damaged_document, too_many_cells, no_values, no_rows, no_dataset, not_json_stat or not_sotkanet, missing_dimension,
    /// ambiguous_dimension, unknown_dimension, and every fault of a JSON-stat structure by its name.
    /// </exception>
    public StatisticsReading Read(
        string path, string document, string documentHash, StatisticsSettings settings, string folder, string? municipality, IReadOnlyList<StatisticsCategory> before)
    {
        var isSotkanet = settings.Kind.Name == SourceKind.Sotkanet;
        var source = isSotkanet
            ? new JsonSource(document, limits, "not_sotkanet", "an answer of Sotkanet: values, regions or an indicator")
            : new JsonSource(document, limits, "not_json_stat", "a JSON-stat dataset");
        using var json = source.Open(path);
        using var staging = new StatisticsStaging(sql, settings.Kind, documentHash);
        var tally = new StatisticsTally();
        var form = isSotkanet
            ? new SotkanetRows(limits, tally).Stage(json.RootElement, source, staging)
            : new CubeRows(settings, limits, tally).Stage(json.RootElement, source, staging);
        if (tally.Staged == 0) throw NoRows(document, tally);
        tally.Notes.AddRange(CategoryDrift.Notes(before, tally.Categories));
        staging.Finish(tally, municipality, folder);
        return tally.Finish(form);
    }

    private static SourceFormatException NoRows(string document, StatisticsTally tally) => new(
        "no_rows", new SourcePlace(document),
        tally.Rejected.Count == 0 ? "no usable row" : FormattableString.Invariant($"no usable row ({tally.Rejected.Count} rejected, the first at {tally.Rejected[0].Place}: {tally.Rejected[0].Message})"),
        "at least one row", "Look at it with `strategy-warehouse inspect FILE --source NAME`; ask for other data, or correct \"columns\" and \"constants\" of the source.");
}
