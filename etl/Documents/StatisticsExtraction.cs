using StrategyWarehouse.Etl.Control;
using StrategyWarehouse.Etl.Readers.Statistics;
using StrategyWarehouse.Etl.Readers.Statistics.Staging;
using StrategyWarehouse.Warehouse.Errors;
using StrategyWarehouse.Warehouse.Staging;

namespace StrategyWarehouse.Etl.Documents;

/// <summary>Reads answers of statistical services into staged rows, and says what a new version lacks of the one before it.</summary>
internal sealed class StatisticsExtraction(StatisticsReader reader, DocumentArchive archive, StagingArea staging, TimeProvider time)
{
    /// <param name="known">Readings of all documents so far.</param>
    /// <exception cref="SourceFormatException">All that <see cref="StatisticsReader"/> throws.</exception>
    public Reading Read(CurrentDocument document, string key, string? municipality, IEnumerable<Reading> known)
    {
        StatisticsReading? found = null;
        var before = Before(document, known);
        staging.Write(document.Hash, key, folder =>
            found = reader.Read(archive.PathOf(document.Hash), document.Name, document.Hash, document.Source.StatisticsSettings(), folder, municipality, before));
        return Accepted(document, key, found!);
    }

    private IReadOnlyList<StatisticsCategory> Before(CurrentDocument document, IEnumerable<Reading> known)
    {
        var before = known
            .Where(reading => reading.Source == document.Source.Name && reading.Name == document.Name && !reading.IsRefused && reading.DocumentHash != document.Hash)
            .MaxBy(reading => reading.Id);
        return before is null ? [] : StagedCategories.Of(staging.PathOf(before.DocumentHash, before.ReadingKey));
    }

    private Reading Accepted(CurrentDocument document, string key, StatisticsReading found) => new()
    {
        DocumentHash = document.Hash,
        ReadingKey = key,
        Source = document.Source.Name,
        Name = document.Name,
        ReadAt = time.GetUtcNow(),
        Profile = document.Source.Kind,
        Period = found.Period?.ToString(),
        Form = found.Form,
        RowsRead = found.RowsRead,
        RowsStaged = found.RowsStaged,
        RowsRejected = found.RowsRejected,
        RowsSkipped = found.RowsSkipped,
        Notes = found.Notes.Count == 0 ? null : string.Join('\n', found.Notes),
        RejectedRows = RejectedRowEntry.Of(found.Rejected),
    };
}
