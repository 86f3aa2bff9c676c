using System.Globalization;
using System.Text.RegularExpressions;
using StrategyWarehouse.Etl.Readers.Formats;
using StrategyWarehouse.Etl.Readers.GoalBlocks;
using StrategyWarehouse.Etl.Readers.GoalChanges;
using StrategyWarehouse.Etl.Readers.GoalPlan;
using StrategyWarehouse.Etl.Readers.GoalTable;
using StrategyWarehouse.Etl.Readers.Layouts;
using StrategyWarehouse.Etl.Readers.Text;
using StrategyWarehouse.Etl.Readers.WrappedText;
using StrategyWarehouse.Warehouse.Errors;

namespace StrategyWarehouse.Etl.Readers;

/// <summary>Reads one strategy document into goal rows, under a named profile or the one that fits best.</summary>
/// <param name="statusWords">Status texts in all languages; a wrapped text is parted by them.</param>
public sealed class DocumentReader(ProfileCatalog profiles, IReadOnlyCollection<string> statusWords)
{
    /// <summary>Raised when the same bytes may give other rows than before, so that staged documents are read anew.</summary>
    public const string ReaderVersion = "6";

    /// <summary>Below this, no profile fits: half of what makes a document of its kind is not there.</summary>
    public const decimal LeastScore = 0.5m;

    private readonly HashSet<string> _statusWords = new(statusWords, StringComparer.OrdinalIgnoreCase);

    /// <param name="path">Where the bytes are; archived files are named by their hash.</param>
    /// <param name="documentName">Its ending is checked against the content. Else it serves messages, and the period where nothing better tells it.</param>
    /// <exception cref="SourceUnavailableException">Nothing can be read at the path.</exception>
    /// <exception cref="SourceFormatException">
    /// no_known_profile, no_rows, and all that <see cref="SourceFormats"/> throws.
    /// </exception>
    /// <exception cref="ConfigurationException">There is no such profile, or one of its patterns takes too long.</exception>
    public StrategyReading Read(string path, string documentName, ReadingOptions options) =>
        TimedReading.Run(documentName, options.Limits, () => ReadNow(path, documentName, options));

    private StrategyReading ReadNow(string path, string documentName, ReadingOptions options)
    {
        var document = SourceFormats.Read(path, documentName, options.Limits);
        var chosen = options.Profile == ReadingOptions.AutoProfile ? BestOf(document) : Named(document, options.Profile);
        return Finish(document, chosen, options);
    }

    private LayoutReading BestOf(SourceDocument document)
    {
        var readings = profiles.Profiles.Select(profile => ReadAs(document, profile)).OrderByDescending(reading => reading.Score).ToList();
        if (readings.Count > 0 && readings[0].Score >= LeastScore) return readings[0];
        var scores = readings.Select(reading => string.Create(CultureInfo.InvariantCulture, $"{reading.Profile.Name} scores {reading.Score:0.00} ({reading.Reasons[0]})"));
        throw new SourceFormatException(
            "no_known_profile",
            new SourcePlace(document.Name),
            $"no document profile that fits: {string.Join("; ", scores)}",
            string.Create(CultureInfo.InvariantCulture, $"a score of {LeastScore:0.00} or more"),
            "If it is a strategy document, name its profile in the source, or add a profile for it to the workspace's profiles folder.");
    }

    private LayoutReading Named(SourceDocument document, string name)
    {
        var reading = ReadAs(document, profiles.Get(name));
        if (reading.RowsFound + reading.Rejected.Count > 0) return reading;
        throw new SourceFormatException(
            "no_rows",
            new SourcePlace(document.Name),
            $"no row of profile {name}: {reading.Reasons[0]}",
            reading.Profile.Description.Length > 0 ? reading.Profile.Description : $"the layout {reading.Profile.Layout}",
            "Check that the document is of this kind, or name another profile.");
    }

    // A plan parts the items in its cells, whichever form it has. Of the others, a table whose header the profile knows tells
    // the cells apart for certain; only without one is the text taken apart.
    private LayoutReading ReadAs(SourceDocument document, DocumentProfile profile)
    {
        try
        {
            if (profile.Layout == DocumentProfile.GoalPlan) return new GoalPlanLayout(document, profile).Read();
            if (profile.Layout == DocumentProfile.GoalBlocks) return new GoalBlocksLayout(document, profile, _statusWords).Read();
            var table = new GoalTableLayout(document, profile, _statusWords).Read();
            return table.Score >= LeastScore ? table : BetterOf(table, TextForm(document, profile));
        }
        catch (RegexMatchTimeoutException fault)
        {
            throw new ConfigurationException($"Profile {profile.Name}: the pattern {fault.Pattern} takes too long on {document.Name}. Make it simpler.", fault);
        }
    }

    // Null where documents of this layout are tables and nothing else.
    private LayoutReading? TextForm(SourceDocument document, DocumentProfile profile) => profile.Layout switch
    {
        DocumentProfile.WrappedText => new WrappedTextLayout(document, profile, _statusWords).Read(),
        DocumentProfile.GoalChanges => new GoalChangesLayout(document, profile).Read(),
        _ => null,
    };

    private static LayoutReading BetterOf(LayoutReading table, LayoutReading? text)
    {
        var tableIsBetter = text is null || table.Score > text.Score || (table.Score == text.Score && table.RowsFound + table.Rejected.Count > 0);
        return tableIsBetter ? table : text!;
    }

    private static StrategyReading Finish(SourceDocument document, LayoutReading reading, ReadingOptions options)
    {
        var (sure, unsure) = ConfidenceFloor.Part(reading, options.ConfidenceFloor);
        var (rows, repeated) = DuplicateGoals.Part(sure);
        var period = PeriodFinder.Find(reading.Lines.HeadingTexts(), reading.Profile, options, document.Name);
        var (dated, undated) = StatementYears.Part(sure, period);
        IEnumerable<string> missing = period is null ? ["No reporting period was found in the headings, the source or the name of the document."] : [];
        return new StrategyReading(
            reading.Profile.Name,
            reading.Score,
            reading.Reasons,
            period,
            rows,
            [.. reading.Rejected, .. unsure, .. repeated, .. undated],
            reading.RowsRead,
            reading.RowsSkipped,
            reading.Lines.Unaccounted(),
            [.. document.Notes, .. reading.Notes, .. missing])
        {
            Role = reading.Profile.Role,
            Revisions = [.. sure.Revisions.Select(found => found.Row)],
            Measures = [.. sure.Measures.Select(found => found.Row)],
            Statements = [.. dated],
            LineUses = reading.Lines.Uses,
        };
    }
}
