using System.Globalization;
using YamlDotNet.RepresentationModel;

namespace StrategyWarehouse.Reports.Definitions;

/// <summary>
/// One YAML mapping of a definition. Each key that is read is known; <see cref="RejectOthers"/> reports the rest.
/// Faults carry the line in the file, not in the block.
/// </summary>
internal sealed class DefinitionMap(YamlMappingNode node, string file, int firstLine, IReadOnlyCollection<string> languages, DefinitionFaults faults)
{
    private readonly HashSet<string> read = new(StringComparer.Ordinal);

    public int Line => LineOf(node);

    /// <summary>Null where the text is YAML, but no mapping.</summary>
    /// <exception cref="YamlDotNet.Core.YamlException">The text is not YAML.</exception>
    public static DefinitionMap? Parse(string yaml, string file, int firstLine, IReadOnlyCollection<string> languages, DefinitionFaults faults)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(yaml));
        return stream.Documents is [{ RootNode: YamlMappingNode root }] ? new DefinitionMap(root, file, firstLine, languages, faults) : null;
    }

    public string? Optional(string key) => Take(key) switch
    {
        null => null,
        YamlScalarNode { Value: { Length: > 0 } value } => value,
        var other => Wrong<string>(other, key, "a text"),
    };

    public string Required(string key) => Optional(key) ?? Missing(key, "");

    /// <summary>A column's name with the line where it is named.</summary>
    public ColumnName? OptionalColumn(string key) =>
        Optional(key) is { } name ? new ColumnName(name, LineOf(Take(key)!)) : null;

    public ColumnName RequiredColumn(string key) => OptionalColumn(key) ?? new ColumnName(Missing(key, ""), Line);

    /// <summary>A name out of a closed list.</summary>
    public string OneOf(string key, IReadOnlyCollection<string> known, string? otherwise = null)
    {
        var name = otherwise is null ? Required(key) : Optional(key) ?? otherwise;
        if (name.Length > 0 && !known.Contains(name)) faults.AddUnknown(file, Take(key) is { } at ? LineOf(at) : Line, key, name, known);
        return name;
    }

    public LocalText? OptionalText(string key)
    {
        if (Take(key) is not { } value) return null;
        if (value is not YamlMappingNode)
        {
            faults.Add(file, LineOf(value), $"'{key}' must be a text for each language");
            return Untold();
        }

        var texts = Inner(value);
        var byLanguage = languages.ToDictionary(language => language, texts.Required, StringComparer.Ordinal);
        texts.RejectOthers("language");
        return new LocalText(byLanguage);
    }

    public LocalText RequiredText(string key) =>
        OptionalText(key) ?? Missing(key, Untold());

    public IReadOnlyList<DefinitionMap> RequiredList(string key) =>
        Take(key) is null ? Missing<IReadOnlyList<DefinitionMap>>(key, []) : List(key);

    public IReadOnlyList<DefinitionMap> List(string key)
    {
        if (Take(key) is not { } value) return [];
        if (value is YamlSequenceNode sequence && sequence.All(item => item is YamlMappingNode)) return [.. sequence.Select(Inner)];
        return Wrong<IReadOnlyList<DefinitionMap>>(value, key, "a list of mappings") ?? [];
    }

    public DefinitionMap? Map(string key) => Take(key) switch
    {
        null => null,
        YamlMappingNode value => Inner(value),
        var other => Wrong<DefinitionMap>(other, key, "a mapping"),
    };

    public IReadOnlyDictionary<string, object> Values()
    {
        var values = new Dictionary<string, object>(StringComparer.Ordinal);
        foreach (var key in node.Children.Keys.OfType<YamlScalarNode>().Select(name => name.Value ?? ""))
        {
            if (Optional(key) is { } value) values[key] = long.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : value;
        }

        return values;
    }

    public void RejectOthers(string what = "key")
    {
        foreach (var key in node.Children.Keys)
        {
            var name = key.ToString();
            if (!read.Contains(name)) faults.AddUnknown(file, LineOf(key), what, name, read);
        }
    }

    private LocalText Untold() => new(languages.ToDictionary(language => language, _ => "", StringComparer.Ordinal));

    private DefinitionMap Inner(YamlNode value) => new((YamlMappingNode)value, file, firstLine, languages, faults);

    private YamlNode? Take(string key)
    {
        read.Add(key);
        return node.Children.TryGetValue(new YamlScalarNode(key), out var value) ? value : null;
    }

    private T Missing<T>(string key, T stand)
    {
        faults.Add(file, Line, $"'{key}' is missing");
        return stand;
    }

    private T? Wrong<T>(YamlNode value, string key, string expected) where T : class
    {
        faults.Add(file, LineOf(value), $"'{key}' must be {expected}");
        return null;
    }

    private int LineOf(YamlNode value) => firstLine + (int)value.Start.Line - 1;
}
