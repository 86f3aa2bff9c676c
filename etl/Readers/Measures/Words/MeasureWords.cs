using System.Globalization;
using System.Text.Json;

namespace StrategyWarehouse.Etl.Readers.Measures.Words;

/// <summary>The words by which measure texts say what a number is: Finnish, Swedish and English, from measure-words.json.</summary>
internal static class MeasureWords
{
    private static readonly JsonElement Root = Load();

    /// <summary>By scenario; baseline is one here.</summary>
    public static readonly IReadOnlyDictionary<string, WordList> Roles = Lists("roles");

    public static readonly IReadOnlyDictionary<string, WordList> Operators = Lists("operators");

    /// <summary>Operators that stand behind the number: "90 tai enemmän".</summary>
    public static readonly IReadOnlyDictionary<string, WordList> OperatorsAfter = Lists("operatorsAfter");

    /// <summary>up and down.</summary>
    public static readonly IReadOnlyDictionary<string, WordList> Changes = Lists("changes");

    /// <summary>Words of roles and operators that stay in the name of the measure: "enimmäispituus", "tuottotavoite".</summary>
    public static readonly WordList Nouns = List("nouns");

    /// <summary>Words that may stand between a role or an operator and its number.</summary>
    public static readonly WordList Fillers = List("fillers");

    /// <summary>Words that are cut off the end of a name.</summary>
    public static readonly WordList Connectives = List("connectives");

    public static readonly WordList YearWords = List("yearWords");

    public static readonly WordList YearTrailers = List("yearTrailers");

    public static readonly WordList AgeUnits = List("ageUnits");

    public static readonly WordList AgeWords = List("ageWords");

    public static readonly WordList AgeForms = List("ageForms");

    public static readonly IReadOnlyDictionary<string, WordList> Numbers = Lists("numbers");

    public static readonly IReadOnlyDictionary<string, WordList> Times = Lists("times");

    /// <summary>By the unit that one such time has.</summary>
    public static readonly IReadOnlyDictionary<string, WordList> Frequencies = Lists("frequencies");

    public static readonly IReadOnlyDictionary<string, WordList> Months = Lists("months");

    public static readonly WordList Units = List("units");

    public static readonly WordList UnitAdjectives = List("unitAdjectives");

    /// <summary>Words between a number and its currency: "2,5 milj. €".</summary>
    public static readonly WordList Scales = List("scales");

    /// <summary>Words before a level that a change leads to: "ökar till 75".</summary>
    public static readonly WordList ToWords = List("toWords");

    public static readonly WordList PerWords = List("perWords");

    public static readonly WordList Abbreviations = List("abbreviations");

    /// <summary>Words for a target that is not set yet.</summary>
    public static readonly WordList Undecided = List("undecided");

    public static readonly WordList Sources = List("sources");

    /// <summary>Endings of counted things in Finnish: "neljä tapaamista".</summary>
    public static readonly IReadOnlyList<string> CountedEndings = Texts("counted");

    public static readonly IReadOnlyList<string> NotCountedEndings = Texts("notCounted");

    /// <summary>Endings of a number or its unit that is reached: "nousee 90 prosenttiin".</summary>
    public static readonly IReadOnlyList<string> LevelEndings = Texts("levelEndings");

    /// <summary>Endings of the amount of a change: "lisääntyy 200 uudella".</summary>
    public static readonly IReadOnlyList<string> ByEndings = Texts("by");

    /// <summary>Stems of measures of which more is better.</summary>
    public static readonly IReadOnlyList<string> BetterUp = Texts("betterUp");

    /// <summary>Stems of measures of which less is better.</summary>
    public static readonly IReadOnlyList<string> BetterDown = Texts("betterDown");

    /// <summary>The key under which the first words stand, and how many of them; the longest match wins.</summary>
    public static (string Key, int Words)? Find(IReadOnlyDictionary<string, WordList> lists, IReadOnlyList<string> words)
    {
        (string Key, int Words)? best = null;
        foreach (var (key, list) in lists)
        {
            var matched = list.WordsMatched(words);
            if (matched > (best?.Words ?? 0)) best = (key, matched);
        }

        return best;
    }

    public static decimal? NumberOf(IReadOnlyDictionary<string, WordList> lists, string word) =>
        Find(lists, [word]) is { } found ? decimal.Parse(found.Key, CultureInfo.InvariantCulture) : null;

    public static bool EndsWithAny(string word, IReadOnlyList<string> endings) =>
        endings.Any(ending => word.EndsWith(ending, StringComparison.OrdinalIgnoreCase));

    private static JsonElement Load()
    {
        using var stream = typeof(MeasureWords).Assembly.GetManifestResourceStream("measures/measure-words.json")!;
        using var document = JsonDocument.Parse(stream);
        return document.RootElement.Clone();
    }

    private static Dictionary<string, WordList> Lists(string name) =>
        Root.GetProperty(name).EnumerateObject().ToDictionary(entry => entry.Name, entry => new WordList(TextsOf(entry.Value)));

    private static WordList List(string name) => new(Texts(name));

    private static string[] Texts(string name) => TextsOf(Root.GetProperty(name));

    private static string[] TextsOf(JsonElement array) => [.. array.EnumerateArray().Select(entry => entry.GetString()!)];
}
