using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using StrategyWarehouse.Warehouse.Errors;
using StrategyWarehouse.Warehouse.Staging;

namespace StrategyWarehouse.Etl.Readers;

/// <summary>Reads one profile's JSON and says all that is wrong with it: file, key, and the name that was probably meant.</summary>
/// <param name="file">Its name, for messages.</param>
/// <param name="faults">Receives one sentence for each fault.</param>
public sealed class ProfileFile(string file, List<string> faults)
{
    private static readonly JsonDocumentOptions Json = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };
    private static readonly TimeSpan PatternTimeout = TimeSpan.FromSeconds(2);
    private static readonly string[] Keys =
        ["name", "description", "layout", "role", "levels", "columns", "fillDown", "patterns", "accounts", "months", "vocabulary", "scale", "goalColumnWidth"];
    private static readonly string[] PatternKeys =
    [
        "code", "furniture", "heading", "proposal", "period", "notUnit", "notGoal",
        "absent", "theme", "bullet", "subBullet", "measureWords", "actionWords", "responsible",
        "status", "notUnitTitle", "due", "namedMeasure", "indicator", "targetColumn", "actualColumn",
    ];
    private static readonly string[] PlanColumns = ["goal", "action", "measure"];
    private static readonly string[] ColumnKeys = ["headers", "required"];
    private static readonly string[] LevelsAndFields = [.. DocumentProfile.GoalLevels, .. DocumentProfile.Fields];

    /// <summary>Null where a fault was found.</summary>
    public DocumentProfile? Read(string json)
    {
        var faultsBefore = faults.Count;
        try
        {
            using var document = JsonDocument.Parse(json, Json);
            var profile = Map(document.RootElement, json);
            return faults.Count == faultsBefore ? profile : null;
        }
        catch (JsonException fault)
        {
            Fault(null, $"is not JSON: {fault.Message}");
            return null;
        }
    }

    private DocumentProfile Map(JsonElement root, string json)
    {
        var keys = Object(root, "", Keys);
        var patterns = keys.TryGetValue("patterns", out var given) ? Object(given, "patterns", PatternKeys) : [];
        var profile = new DocumentProfile
        {
            Name = Text(keys, "name"),
            Description = keys.ContainsKey("description") ? Text(keys, "description") : "",
            Layout = OneOf(Text(keys, "layout"), DocumentProfile.Layouts, "layout"),
            Role = keys.ContainsKey("role") ? OneOf(Text(keys, "role"), DocumentRole.All, "role") : DocumentRole.FollowUp,
            Fingerprint = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(json))),
            Levels = [.. Texts(keys, "levels", "levels").Select(level => OneOf(level, DocumentProfile.GoalLevels, "levels"))],
            Columns = Columns(keys),
            FillDown = [.. Texts(keys, "fillDown", "fillDown").Select(field => OneOf(field, LevelsAndFields, "fillDown"))],
            Code = Patterns(patterns, "code").FirstOrDefault() ?? new Regex("(?!)"),
            Furniture = Patterns(patterns, "furniture"),
            Heading = Patterns(patterns, "heading"),
            Proposal = Patterns(patterns, "proposal"),
            Period = Patterns(patterns, "period"),
            NotUnit = Patterns(patterns, "notUnit").FirstOrDefault(),
            NotGoal = Patterns(patterns, "notGoal").FirstOrDefault(),
            Absent = Patterns(patterns, "absent"),
            Theme = Patterns(patterns, "theme").FirstOrDefault(),
            Bullet = Patterns(patterns, "bullet").FirstOrDefault(),
            SubBullet = Patterns(patterns, "subBullet").FirstOrDefault(),
            MeasureWords = Patterns(patterns, "measureWords").FirstOrDefault(),
            ActionWords = Patterns(patterns, "actionWords").FirstOrDefault(),
            Responsible = Patterns(patterns, "responsible").FirstOrDefault(),
            Status = Patterns(patterns, "status"),
            NotUnitTitle = Patterns(patterns, "notUnitTitle").FirstOrDefault(),
            Due = Patterns(patterns, "due"),
            NamedMeasure = Patterns(patterns, "namedMeasure").FirstOrDefault(),
            Indicator = Patterns(patterns, "indicator").FirstOrDefault(),
            TargetColumn = Patterns(patterns, "targetColumn"),
            ActualColumn = Patterns(patterns, "actualColumn"),
            Accounts = keys.TryGetValue("accounts", out var accounts) ? Accounts(Object(accounts, "accounts", AccountsWords.Keys)) : null,
            Months = Map(keys, "months", value => Number(value, "months", 1, 12)),
            Vocabulary = Map(keys, "vocabulary", value => String(value, "vocabulary")),
            Scale = Scale(keys),
            GoalColumnWidth = keys.TryGetValue("goalColumnWidth", out var width) ? Number(width, "goalColumnWidth", 10, 1000) : null,
        };
        if (profile.Levels.Count == 0) Fault("levels", "must name one goal level at least");
        if (profile.Levels.Distinct().Count() < profile.Levels.Count) Fault("levels", "names one goal level twice");
        if (!patterns.ContainsKey("code")) Fault("patterns.code", "is missing: what does a goal's code look like?");
        else if (!profile.Code.GetGroupNames().Contains("code")) Fault("patterns.code", "lacks the group (?<code>...) around the code itself");
        if (profile.Responsible is { } named && !named.GetGroupNames().Contains("responsible")) Fault("patterns.responsible", "lacks the group (?<responsible>...) around who answers");
        var lacking = profile.Layout == DocumentProfile.GoalPlan ? PlanColumns.Where(field => !profile.Columns.ContainsKey(field)) : [];
        foreach (var field in lacking) Fault("columns", $"must say how documents head '{field}'");
        if (profile.Layout == DocumentProfile.NestedTable && !profile.Columns.Keys.Any(DocumentProfile.GoalLevels.Contains))
        {
            Fault("columns", "must map one column at least to a goal level");
        }

        return profile;
    }

    private Dictionary<string, ProfileColumn> Columns(Dictionary<string, JsonElement> keys)
    {
        var columns = new Dictionary<string, ProfileColumn>(StringComparer.Ordinal);
        if (!keys.TryGetValue("columns", out var given)) return columns;
        foreach (var (field, column) in Object(given, "columns", LevelsAndFields))
        {
            var parts = Object(column, $"columns.{field}", ColumnKeys);
            var required = parts.TryGetValue("required", out var flag) && Flag(flag, $"columns.{field}.required");
            columns[field] = new ProfileColumn(Texts(parts, "headers", $"columns.{field}.headers"), required);
        }

        return columns;
    }

    private Dictionary<int, string> Scale(Dictionary<string, JsonElement> keys)
    {
        var scale = new Dictionary<int, string>();
        foreach (var (grade, code) in Map(keys, "scale", value => String(value, "scale")))
        {
            if (int.TryParse(grade, NumberStyles.None, CultureInfo.InvariantCulture, out var number)) scale[number] = code;
            else Fault($"scale.{grade}", "is no whole number");
        }

        return scale;
    }

    private AccountsWords Accounts(Dictionary<string, JsonElement> words) =>
        new() { Patterns = words.Keys.ToDictionary(key => key, key => (IReadOnlyList<Regex>)Patterns(words, key, "accounts")) };

    private List<Regex> Patterns(Dictionary<string, JsonElement> patterns, string key, string under = "patterns")
    {
        var compiled = new List<Regex>();
        foreach (var pattern in Texts(patterns, key, $"{under}.{key}"))
        {
            try
            {
                compiled.Add(new Regex(pattern, RegexOptions.CultureInvariant, PatternTimeout));
            }
            catch (ArgumentException fault)
            {
                Fault($"{under}.{key}", $"holds a bad regular expression: {fault.Message}");
            }
        }

        return compiled;
    }

    private Dictionary<string, JsonElement> Object(JsonElement element, string path, IReadOnlyList<string>? known)
    {
        var members = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        if (element.ValueKind != JsonValueKind.Object)
        {
            Fault(path, $"must be an object, not {Kind(element)}");
            return members;
        }

        foreach (var member in element.EnumerateObject())
        {
            if (known is not null) OneOf(member.Name, known, path);
            members[member.Name] = member.Value;
        }

        return members;
    }

    private Dictionary<string, TValue> Map<TValue>(Dictionary<string, JsonElement> keys, string key, Func<JsonElement, TValue> read)
    {
        var map = new Dictionary<string, TValue>(StringComparer.OrdinalIgnoreCase);
        if (!keys.TryGetValue(key, out var given)) return map;
        foreach (var (name, value) in Object(given, key, known: null)) map[name] = read(value);
        return map;
    }

    // One text may stand for a list of one.
    private List<string> Texts(Dictionary<string, JsonElement> keys, string key, string path)
    {
        if (!keys.TryGetValue(key, out var given)) return [];
        return given.ValueKind == JsonValueKind.Array ? [.. given.EnumerateArray().Select(item => String(item, path))] : [String(given, path)];
    }

    private string Text(Dictionary<string, JsonElement> keys, string key)
    {
        if (keys.TryGetValue(key, out var given)) return String(given, key);
        Fault(key, "is missing");
        return "";
    }

    private string String(JsonElement element, string path)
    {
        if (element.ValueKind == JsonValueKind.String && element.GetString() is { } text && !string.IsNullOrWhiteSpace(text)) return text;
        Fault(path, $"must be a text, not {Kind(element)}");
        return "";
    }

    private int Number(JsonElement element, string path, int least, int most)
    {
        if (element.ValueKind == JsonValueKind.Number && element.TryGetInt32(out var number) && number >= least && number <= most) return number;
        Fault(path, string.Create(CultureInfo.InvariantCulture, $"must be a whole number from {least} to {most}, not {element.GetRawText()}"));
        return least;
    }

    private bool Flag(JsonElement element, string path)
    {
        if (element.ValueKind is JsonValueKind.True or JsonValueKind.False) return element.GetBoolean();
        Fault(path, $"must be true or false, not {Kind(element)}");
        return false;
    }

    private string OneOf(string given, IReadOnlyList<string> known, string path)
    {
        if (known.Contains(given)) return given;
        if (given.Length == 0) return given;
        Fault(path, $"does not know '{given}'{NearestName.Hint(given, known)}");
        return given;
    }

    private void Fault(string? key, string fault) => faults.Add(string.IsNullOrEmpty(key) ? $"{file}: {fault}" : $"{file}: {key}: {fault}");

    private static string Kind(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "a list",
        JsonValueKind.String => "an empty text",
        JsonValueKind.Null => "null",
        _ => element.GetRawText(),
    };
}
