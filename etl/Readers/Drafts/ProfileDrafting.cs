using System.Text;
using StrategyWarehouse.Etl.Readers.Text;
using StrategyWarehouse.Warehouse.Errors;

namespace StrategyWarehouse.Etl.Readers.Drafts;

/// <summary>Writes a first profile for a table that none is known for, so that a new city comes as a file and not as code.</summary>
/// <param name="statusCodes">Status codes by the shared words.</param>
public sealed class ProfileDrafting(ProfileCatalog profiles, IReadOnlyDictionary<string, string> statusCodes)
{
    private const int LongestName = 60;

    /// <summary>A profile's JSON that the program reads as it stands.</summary>
    /// <exception cref="SourceFormatException">no_table: the document holds no table with a header.</exception>
    public string Draft(SourceDocument document)
    {
        var known = new KnownHeadings(profiles);
        var draft = ProfileDraft.Of(TableSample.Of(document, known), known);
        var codes = new Dictionary<string, string>(statusCodes, StringComparer.OrdinalIgnoreCase);
        return new ProfileDraftJson(draft, profiles.Get("nested-goal-table"), codes).Write(NameFor(document.Name), document.Name);
    }

    // A profile of the same name would take the place of the one that is known.
    private string NameFor(string documentName)
    {
        var letters = Path.GetFileNameWithoutExtension(documentName).Normalize(NormalizationForm.FormD).ToLowerInvariant().Where(char.IsAscii).Select(letter => char.IsAsciiLetterOrDigit(letter) ? letter : '-');
        var name = string.Join('-', string.Concat(letters).Split('-', StringSplitOptions.RemoveEmptyEntries));
        if (name.Length == 0) name = "drafted";
        if (name.Length > LongestName) name = name[..LongestName].TrimEnd('-');
        while (profiles.Profiles.Any(profile => profile.Name == name) || name == ReadingOptions.AutoProfile) name += "-table";
        return name;
    }
}
