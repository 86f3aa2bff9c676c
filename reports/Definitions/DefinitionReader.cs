using System.Text.RegularExpressions;
using Markdig;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.Yaml;
using Markdig.Syntax;
using StrategyWarehouse.Reports.Definitions.Blocks;

namespace StrategyWarehouse.Reports.Definitions;

/// <summary>
/// Reads one definition: Markdown with a YAML front matter, fenced blocks (sql, chart, table, figures, entries, sentence),
/// prose in containers named by language, and conditions in containers named "when QUERY".
/// </summary>
internal sealed partial class DefinitionReader
{
    private static readonly string[] KnownLanguages = ["fi", "sv", "en"];

    private static readonly MarkdownPipeline Markdown = new MarkdownPipelineBuilder()
        .UseYamlFrontMatter().UseCustomContainers().DisableHtml().Build();

    private readonly string file;
    private readonly DefinitionFaults faults;
    private readonly Dictionary<string, SqlQuery> queries = new(StringComparer.Ordinal);
    private IReadOnlyCollection<string> languages = KnownLanguages;

    private DefinitionReader(string file, DefinitionFaults faults)
    {
        this.file = file;
        this.faults = faults;
    }

    /// <summary>Faults are added to the list; the result is null only where no report can be recognised at all.</summary>
    public static ReportDefinition? Read(string file, string text, DefinitionFaults faults) =>
        new DefinitionReader(file, faults).Read(text.ReplaceLineEndings("\n"));

    private ReportDefinition? Read(string text)
    {
        var document = Markdig.Markdown.Parse(text, Markdown);
        if (document.FirstOrDefault() is not YamlFrontMatterBlock frontMatter || Map(frontMatter) is not { } head)
        {
            faults.Add(file, 1, "a report starts with a front matter: ---, name, title for each language, ---");
            return null;
        }

        var title = ReadTitle(head);
        var name = ReadName(head);
        var parameters = head.Map("parameters")?.Values() ?? new Dictionary<string, object>();
        head.RejectOthers();

        var blocks = ReadBlocks(document.Skip(1).ToList());
        new DefinitionCheck(file, faults).Check(queries, parameters, blocks);
        return new ReportDefinition(name, file, title, parameters, queries, blocks);
    }

    private LocalText ReadTitle(DefinitionMap head)
    {
        // The title decides which languages the report has; every other text must then have the same.
        var given = head.Map("title")?.Values();
        if (given is null || given.Count == 0) return head.RequiredText("title");

        languages = [.. KnownLanguages.Where(given.ContainsKey)];
        foreach (var other in given.Keys.Except(KnownLanguages)) faults.AddUnknown(file, head.Line, "language", other, KnownLanguages);
        return new LocalText(languages.ToDictionary(language => language, language => given[language].ToString()!, StringComparer.Ordinal));
    }

    private string ReadName(DefinitionMap head)
    {
        var name = head.Required("name");
        var stem = Path.GetFileNameWithoutExtension(file);
        if (name.Length > 0 && !ReportName().IsMatch(name)) faults.Add(file, head.Line, $"name '{name}' must be lower-case letters, digits and hyphens");
        if (name.Length > 0 && name != stem) faults.Add(file, head.Line, $"name '{name}' must be the file's own name, '{stem}'");
        return name;
    }

    private List<ReportBlock> ReadBlocks(List<Block> source)
    {
        var read = new List<ReportBlock>();
        for (var i = 0; i < source.Count; i++)
        {
            switch (source[i])
            {
                case FencedCodeBlock { Info: "sql" } sql:
                    ReadQuery(sql);
                    break;
                case FencedCodeBlock fence:
                    if (ReadFence(fence) is { } block) read.Add(block);
                    break;
                case CustomContainer { Info: "when" } condition:
                    read.Add(new ConditionBlock(LineOf(condition), (condition.Arguments ?? "").Trim(), ReadBlocks([.. condition])));
                    break;
                case CustomContainer first:
                    var run = source.Skip(i).TakeWhile((next, at) => next is CustomContainer { Info: not "when" } prose
                        && (at == 0 || prose.Info != first.Info)).Cast<CustomContainer>().ToList();
                    read.Add(ReadProse(run));
                    i += run.Count - 1;
                    break;
                case var other:
                    faults.Add(file, LineOf(other), "text must stand in a container of its language: ::: fi ... :::");
                    break;
            }
        }

        return read;
    }

    private ProseBlock ReadProse(List<CustomContainer> run)
    {
        var html = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var prose in run)
        {
            var language = prose.Info ?? "";
            if (!languages.Contains(language)) faults.AddUnknown(file, LineOf(prose), "container", language, languages.Append("when"));
            else if (!html.TryAdd(language, ProseHtml.Render(prose))) faults.Add(file, LineOf(prose), $"two texts in '{language}' side by side");
            if (ProseHtml.HasImage(prose)) faults.Add(file, LineOf(prose), "a report is one file: an image cannot be referred to");
        }

        foreach (var absent in languages.Where(language => !html.ContainsKey(language)))
        {
            faults.Add(file, LineOf(run[0]), $"this text is missing in '{absent}'");
            html[absent] = "";
        }

        return new ProseBlock(LineOf(run[0]), new LocalText(html));
    }

    private void ReadQuery(FencedCodeBlock block)
    {
        var name = (block.Arguments ?? "").Trim();
        var query = new SqlQuery(name, block.Lines.ToString().Trim().TrimEnd(';'), LineOf(block));
        if (!QueryName().IsMatch(name)) faults.Add(file, query.Line, "a sql block needs a name of lower-case letters, digits and underscores: ```sql NAME");
        else if (query.Sql.Length == 0) faults.Add(file, query.Line, $"query '{name}' is empty");
        else if (!queries.TryAdd(name, query)) faults.Add(file, query.Line, $"query '{name}' is defined a second time");
    }

    private ReportBlock? ReadFence(FencedCodeBlock fence)
    {
        var kind = fence.Info ?? "";
        if (!BlockReader.Kinds.Contains(kind))
        {
            faults.AddUnknown(file, LineOf(fence), "block", kind, BlockReader.Kinds.Append("sql"));
            return null;
        }

        return Map(fence) is { } map ? new BlockReader(file, faults).Read(kind, LineOf(fence), map) : null;
    }

    private DefinitionMap? Map(CodeBlock block)
    {
        try
        {
            if (DefinitionMap.Parse(block.Lines.ToString(), file, LineOf(block) + 1, languages, faults) is { } map) return map;
            faults.Add(file, LineOf(block), "expected YAML keys with values");
        }
        catch (YamlDotNet.Core.YamlException fault)
        {
            faults.Add(file, LineOf(block) + (int)fault.Start.Line, $"not YAML: {fault.Message}");
        }
        catch (InvalidOperationException fault)
        {
            // The parser says so of a list or mapping in one line that is not closed, and says not where.
            faults.Add(file, LineOf(block), $"not YAML: {fault.Message}");
        }

        return null;
    }

    private static int LineOf(Block block) => block.Line + 1;

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$")]
    private static partial Regex ReportName();

    [GeneratedRegex("^[a-z][a-z0-9_]*$")]
    private static partial Regex QueryName();
}
