using System.Text;
using DuckDB.NET.Data;
using StrategyWarehouse.Reports.Definitions;
using StrategyWarehouse.Reports.Html;
using StrategyWarehouse.Reports.Languages;
using StrategyWarehouse.Reports.Queries;
using StrategyWarehouse.Reports.Statuses;
using StrategyWarehouse.Warehouse.Errors;
using StrategyWarehouse.Warehouse.Generations;
using StrategyWarehouse.Warehouse.Queries;

namespace StrategyWarehouse.Reports;

/// <summary>Renders a report from one published generation. The same definition, generation and request give the same bytes.</summary>
public sealed class ReportRenderer
{
    private readonly ReportDefinition foot = ReportFoot.Read();

    /// <summary>Writes the report as one self-contained HTML file. A report that fails leaves the last one in place.</summary>
    /// <exception cref="ConfigurationException">The language is unknown, or the definition asks for what the generation does not have.</exception>
    public void Render(ReportDefinition definition, Generation generation, ReportRequest request, string outputPath)
    {
        var texts = Texts.For(request.Language);
        if (!definition.Title.Languages.Contains(request.Language))
        {
            throw new ConfigurationException($"{definition.File}: the report has no texts in '{request.Language}'; it has {string.Join(", ", definition.Title.Languages)}.");
        }

        var html = Page(definition, generation, request, texts);
        Replace(outputPath, html);
    }

    private string Page(ReportDefinition definition, Generation generation, ReportRequest request, Texts texts)
    {
        using var connection = Sandbox.Open(generation);
        ReportDefinition[] parts = [definition, foot];
        var asked = parts.Select(part => (Part: part, Queries: new ReportQueries(connection, QueryParameters.Of(part, generation, request)))).ToList();
        Check(asked);

        var statuses = StatusScale.Load(asked[0].Queries, request.Language);
        var ids = new PageIds();
        var contents = asked.Select(part => new BlockWriter(part.Part, Answers(part.Part, part.Queries), texts, statuses, ids).Write()).ToList();
        return HtmlPage.Write(definition.Title.In(request.Language), request.MunicipalityName, texts, contents[0], contents[1]);
    }

    private static void Check(IEnumerable<(ReportDefinition Part, ReportQueries Queries)> asked)
    {
        var faults = new DefinitionFaults();
        foreach (var (part, queries) in asked) new ColumnCheck(queries, faults).Check(part);
        faults.ThrowIfAny();
    }

    private static Dictionary<string, QueryResult> Answers(ReportDefinition definition, ReportQueries queries) =>
        definition.Queries.Values.ToDictionary(query => query.Name, query => Answer(definition, query, queries), StringComparer.Ordinal);

    private static QueryResult Answer(ReportDefinition definition, SqlQuery query, ReportQueries queries)
    {
        try
        {
            return queries.Run(query);
        }
        catch (DuckDBException fault)
        {
            throw new ConfigurationException($"{definition.File}, line {query.Line}: query '{query.Name}' failed: {fault.Message.ReplaceLineEndings(" ")}", fault);
        }
    }

    private static void Replace(string path, string html)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        Directory.CreateDirectory(folder);
        var temporary = Path.Combine(folder, $".{Path.GetFileName(path)}.{Guid.NewGuid():N}.tmp");
        try
        {
            File.WriteAllText(temporary, html, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            File.Move(temporary, path, overwrite: true);
        }
        finally
        {
            File.Delete(temporary);
        }
    }
}
