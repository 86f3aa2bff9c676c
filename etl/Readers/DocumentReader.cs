using System.Globalization;
using System.Text.RegularExpressions;
using StrategyWarehouse.Etl.Readers.GoalBlocks;
using StrategyWarehouse.Etl.Readers.Layouts;
using StrategyWarehouse.Etl.Readers.NestedTable;
using StrategyWarehouse.Etl.Readers.Text;
using StrategyWarehouse.Etl.Readers.WrappedText;
using StrategyWarehouse.Warehouse.Errors;

namespace StrategyWarehouse.Etl.Readers;

/// <summary>Reads one strategy document into goal rows, under a named profile or the one that fits best.</summary>
/// <param name="statusWords">Status texts in all languages; a wrapped text is parted by them.</param>
public sealed class DocumentReader(ProfileCatalog profiles, IReadOnlyCollection<string> statusWords)
{
    /// <summary>Raised when the same bytes may give other rows than before, so that staged documents are read anew.</summary>
    public const string ReaderVersion = "3";

    /// <summary>Below this, no profile fits: half of what makes a document of its kind is not there.</summary>
    public const decimal LeastScore = 0.5m;

    /// <param name="path">Where the bytes are; archived files are named by their hash.</param>
    /// <param name="documentName">Its ending tells the format. Else it serves messages, and the period where nothing better tells it.</param>
    /// <exception cref="SourceUnavailableException">Nothing can be read at the path.</exception>
    /// <exception cref="SourceFormatException">
    /// unsupported_format, wrong_kind, empty_document, document_too_large, line_too_long, no_known_profile, no_rows.
    /// </exception>
    /// <exception cref="ConfigurationException">There is no such profile, or one of its patterns takes too long.</exception>
    public StrategyReading Read(string path, string documentName, ReadingOptions options)
    {
        var document = SourceText.Read(path, documentName);
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

    private LayoutReading ReadAs(SourceDocument document, DocumentProfile profile)
    {
        try
        {
            return profile.Layout switch
            {
                DocumentProfile.NestedTable => new NestedTableLayout(document, profile).Read(),
                DocumentProfile.GoalBlocks => new GoalBlocksLayout(document, profile, statusWords).Read(),
                _ => new WrappedTextLayout(document, profile, statusWords).Read(),
            };
        }
        catch (RegexMatchTimeoutException fault)
        {
            throw new ConfigurationException($"Profile {profile.Name}: the pattern {fault.Pattern} takes too long on {document.Name}. Make it simpler.", fault);
        }
    }

    private static StrategyReading Finish(SourceDocument document, LayoutReading reading, ReadingOptions options)
    {
        var (rows, repeated) = DuplicateGoals.Part(reading.Rows, reading.Lines);
        var period = PeriodFinder.Find(reading.Lines.HeadingTexts(), reading.Profile, options, document.Name);
        IEnumerable<string> missing = period is null ? ["No reporting period was found in the headings, the source or the name of the document."] : [];
        return new StrategyReading(
            reading.Profile.Name,
            reading.Score,
            reading.Reasons,
            period,
            rows,
            [.. reading.Rejected, .. repeated],
            reading.RowsRead,
            reading.RowsSkipped,
            reading.Lines.Unaccounted(),
            [.. document.Notes, .. reading.Notes, .. missing])
        {
            Role = reading.Profile.Role,
            Revisions = reading.Revisions,
            Measures = reading.Measures,
            LineUses = reading.Lines.Uses,
        };
    }
}
