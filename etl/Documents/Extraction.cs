using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using StrategyWarehouse.Etl.Configuration;
using StrategyWarehouse.Etl.Control;
using StrategyWarehouse.Etl.Readers;
using StrategyWarehouse.Etl.Readers.Statistics;
using StrategyWarehouse.Etl.Readers.Tabular;
using StrategyWarehouse.Etl.Workspaces;
using StrategyWarehouse.Warehouse.Errors;
using StrategyWarehouse.Warehouse.Sql;
using StrategyWarehouse.Warehouse.Staging;
using StrategyWarehouse.Warehouse.Vocabulary;

namespace StrategyWarehouse.Etl.Documents;

/// <summary>Reads documents into staged rows, each once for a reader version, its profiles and the settings of its source.</summary>
public sealed class Extraction(
    Workspace workspace, DocumentArchive archive, StagingArea staging, ControlDatabase control,
    ProfileCatalog profiles, Vocabularies vocabularies, SqlCatalog sql, TimeProvider time)
{
    private readonly DocumentReader _reader = new(profiles, vocabularies.StatusWords);

    private readonly TabularReader _tables = new(sql, workspace.Configuration.Limits);

    private readonly StatisticsExtraction _statistics = new(new StatisticsReader(sql, workspace.Configuration.Limits), archive, staging, time);

    private readonly Dictionary<(string Hash, string Key), Reading> _kept =
        control.Readings.ToDictionary(reading => (reading.DocumentHash, reading.ReadingKey));

    /// <summary>The part of a reading's key that is the same for every document.</summary>
    private readonly string _readerKey = string.Join('\n',
        profiles.Profiles.Select(profile => profile.Fingerprint).Concat(vocabularies.StatusWords).Order(StringComparer.Ordinal)
            .Prepend(sql.RawFingerprint).Prepend(DocumentReader.ReaderVersion));

    /// <summary>The reading of the document in force: a kept one, or a new one. A refused document gives a reading that says why.</summary>
    /// <exception cref="SourceUnavailableException">The archived original cannot be opened.</exception>
    public (Reading Reading, bool IsNew) Read(CurrentDocument document)
    {
        var key = KeyOf(document);
        var kept = _kept.GetValueOrDefault((document.Hash, key));
        if (kept is { IsRefused: false } && staging.Holds(document.Hash, key, SourceKind.Get(document.Source.Kind))) return (kept, false);
        if (_kept.GetValueOrDefault((document.Hash, RefusalKeyOf(document, key))) is { } refused) return (refused, false);

        if (kept is not null) control.Readings.Remove(kept);
        var reading = ReadAnew(document, key);
        control.Readings.Add(reading);
        control.SaveChanges();
        _kept[(document.Hash, reading.ReadingKey)] = reading;
        return (reading, true);
    }

    private Reading ReadAnew(CurrentDocument document, string key) => SourceKind.Get(document.Source.Kind) switch
    {
        { IsTabular: true } => ReadTable(document, key),
        { IsStatistics: true } => ReadStatistics(document, key),
        _ => ReadStrategy(document, key),
    };

    private Reading ReadStatistics(CurrentDocument document, string key)
    {
        try
        {
            return _statistics.Read(document, key, MunicipalityOf(document), _kept.Values);
        }
        catch (SourceFormatException error)
        {
            return Refused(document, RefusalKeyOf(document, key), error, []);
        }
    }

    private Reading ReadTable(CurrentDocument document, string key)
    {
        try
        {
            TabularReading? found = null;
            staging.Write(document.Hash, key, folder =>
            {
                found = _tables.Read(archive.PathOf(document.Hash), document.Name, document.Hash, document.Source.TableSettings(), folder, MunicipalityOf(document), KnownDecimalSign(document.Source.Name));
                if (found.RowsStaged == 0) throw NoTableRows(document, found);
            });
            return Accepted(document, key, found!);
        }
        catch (SourceFormatException error)
        {
            return Refused(document, RefusalKeyOf(document, key), error, []);
        }
    }

    private Reading ReadStrategy(CurrentDocument document, string key)
    {
        var rejected = new List<RejectedRow>();
        try
        {
            var found = _reader.Read(archive.PathOf(document.Hash), document.Name, OptionsFor(document.Source));
            rejected.AddRange(found.Rejected);
            if (found.RowsFound == 0) throw NoRows(document, found);
            staging.Write(Staged(document, found), key);
            return Accepted(document, key, found);
        }
        catch (SourceFormatException error)
        {
            return Refused(document, RefusalKeyOf(document, key), error, rejected);
        }
    }

    private ReadingOptions OptionsFor(SourceConfiguration source) =>
        new(source.Profile, source.Period is null ? null : PeriodText.Parse(source.Period))
        {
            Limits = workspace.Configuration.Limits,
            ConfidenceFloor = workspace.Configuration.ConfidenceFloor,
        };

    /// <summary>Whatever changes what a reading finds is part of its key, so that a changed profile or setting leads to a new reading.</summary>
    private string KeyOf(CurrentDocument document)
    {
        var kind = SourceKind.Get(document.Source.Kind);
        var key = !kind.IsProfiled
            ? string.Join('\n', kind.IsTabular ? TabularReading.ReaderVersion : $"statistics {StatisticsReading.ReaderVersion}", sql.RawFingerprint, document.Source.Kind, MunicipalityOf(document), document.Source.TableSettingsKey())
            : string.Join('\n', _readerKey, document.Name, document.Source.Profile, document.Source.Period, MunicipalityOf(document), workspace.Configuration.ConfidenceFloor.ToString(CultureInfo.InvariantCulture));
        return Short(key);
    }

    // What was read once holds under any limits; what was refused may be read under others, or once another document shows how the source writes numbers.
    private string RefusalKeyOf(CurrentDocument document, string key) => Short($"{key}\n{workspace.Configuration.Limits}\n{KnownDecimalSign(document.Source.Name)}");

    private string? KnownDecimalSign(string source) => KnownSigns.DecimalSign(_kept.Values, source);

    private static string Short(string key) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)))[..16];

    /// <summary>The reading of the document whose rows lie staged; null where one would have to be made.</summary>
    public Reading? StagedReadingOf(CurrentDocument document)
    {
        var key = KeyOf(document);
        return staging.Holds(document.Hash, key, SourceKind.Get(document.Source.Kind)) ? _kept.GetValueOrDefault((document.Hash, key)) : null;
    }

    public string StagedFolderOf(CurrentDocument document) => staging.PathOf(document.Hash, KeyOf(document));

    private string? MunicipalityOf(CurrentDocument document) => document.Source.Municipality ?? workspace.Configuration.Municipality;

    private StagedDocument Staged(CurrentDocument document, StrategyReading found) => new(
        document.Hash, found.Profile, found.ProfileScore, DocumentReader.ReaderVersion, MunicipalityOf(document), found.Period,
        found.RowsRead, found.RowsSkipped, found.Rows, found.Rejected, found.Unaccounted)
    {
        Role = found.Role,
        Revisions = found.Revisions,
        Measures = found.Measures,
        Statements = found.Statements,
    };

    private Reading Accepted(CurrentDocument document, string key, StrategyReading found) => new()
    {
        DocumentHash = document.Hash,
        ReadingKey = key,
        Source = document.Source.Name,
        Name = document.Name,
        ReadAt = time.GetUtcNow(),
        Profile = found.Profile,
        ProfileScore = found.ProfileScore,
        Period = found.Period?.ToString(),
        RowsRead = found.RowsRead,
        RowsStaged = found.RowsFound,
        RowsRejected = found.Rejected.Count,
        RowsSkipped = found.RowsSkipped,
        LinesUnaccounted = found.Unaccounted.Count,
        Notes = found.Notes.Count == 0 ? null : string.Join('\n', found.Notes),
        RejectedRows = RejectedRowEntry.Of(found.Rejected),
    };

    private Reading Accepted(CurrentDocument document, string key, TabularReading found) => new()
    {
        DocumentHash = document.Hash,
        ReadingKey = key,
        Source = document.Source.Name,
        Name = document.Name,
        ReadAt = time.GetUtcNow(),
        Profile = document.Source.Kind,
        Period = found.Period?.ToString(),
        Form = found.Form,
        DecimalSign = found.ShownDecimalSign,
        RowsRead = found.RowsRead,
        RowsStaged = found.RowsStaged,
        RowsRejected = found.RowsRejected,
        RowsSkipped = found.RowsSkipped,
        Notes = found.Notes.Count == 0 ? null : string.Join('\n', found.Notes),
        RejectedRows = RejectedRowEntry.Of(found.Rejected),
    };

    private Reading Refused(CurrentDocument document, string key, SourceFormatException error, List<RejectedRow> rejected) => new()
    {
        DocumentHash = document.Hash,
        ReadingKey = key,
        Source = document.Source.Name,
        Name = document.Name,
        ReadAt = time.GetUtcNow(),
        RowsRead = rejected.Count,
        RowsRejected = rejected.Count,
        RefusalCode = error.Code,
        RefusalMessage = error.Message,
        RejectedRows = RejectedRowEntry.Of(rejected),
    };

    private static SourceFormatException NoTableRows(CurrentDocument document, TabularReading found) => new(
        "no_rows", new SourcePlace(document.Name), FormattableString.Invariant($"no usable row ({found.RowsRejected} rejected{(found.Rejected.Count > 0 ? $", the first at {found.Rejected[0].Place}: {found.Rejected[0].Message}" : "")})"), "at least one row",
        "Look at it with `strategy-warehouse inspect FILE --source NAME`; correct the file, or its source's \"columns\", \"constants\" and \"format\".");

    private static SourceFormatException NoRows(CurrentDocument document, StrategyReading found) => new(
        "no_rows", new SourcePlace(document.Name), $"no usable row ({found.Rejected.Count} rejected)", "at least one goal, measure or statement row",
        "Look at it with `strategy-warehouse inspect FILE`; correct the document, or name a fitting profile on its source.");
}
