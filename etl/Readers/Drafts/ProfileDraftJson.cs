using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;
using StrategyWarehouse.Etl.Readers.Text;

namespace StrategyWarehouse.Etl.Readers.Drafts;

/// <summary>Writes a draft as a profile's JSON, with a remark wherever a person has to decide.</summary>
/// <param name="model">The profile whose patterns of headings, periods and notes are taken over.</param>
/// <param name="statusCodes">Status codes by the shared words, case aside.</param>
public sealed class ProfileDraftJson(ProfileDraft draft, DocumentProfile model, IReadOnlyDictionary<string, string> statusCodes)
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly string[] FiveSteps = ["not_started", "planning", "in_progress", "near_completion", "achieved"];

    private readonly StringBuilder _json = new();

    public string Write(string name, string documentName)
    {
        Line($"// A first profile, drafted from {Comment(documentName)}. Check each line, then keep it as profiles/{name}.json.");
        foreach (var heading in draft.Unmatched) Line($"// not matched: {Comment(heading)}");
        foreach (var remark in draft.Remarks) Line($"// {Comment(remark)}");
        Line("{");
        Line($"  \"name\": {Text(name)},");
        Line($"  \"description\": {Text($"Table with the columns {string.Join(", ", draft.Columns.Select(column => WhiteSpace.Fold(column.Heading)))}")},");
        Line("  \"layout\": \"nested-table\",");
        Line($"  \"role\": {Text(draft.Role)},");
        Line($"  \"levels\": {List(draft.Levels)},");
        WriteColumns();
        if (draft.FillDown.Count > 0) Line($"  \"fillDown\": {List(draft.FillDown)},");
        WritePatterns();
        WriteStatuses();
        Line($"  \"months\": {{ {string.Join(", ", model.Months.Select(month => $"{Text(month.Key)}: {month.Value}"))} }}");
        Line("}");
        return _json.ToString();
    }

    private void WriteColumns()
    {
        Line("  \"columns\": {");
        Lines(draft.Columns.Select(column => $"    {Text(column.Field)}: {{ \"headers\": {List([column.Heading])}{(column.Field == "status" ? ", \"required\": true" : "")} }}"));
        Line("  },");
    }

    private void WritePatterns()
    {
        Line("  \"patterns\": {");
        if (draft.Code is null) Line("    // No codes were seen. Where goals have codes, write here what they look like.");
        Lines(
        [
            $"    \"code\": {Text(draft.Code ?? "(?!)(?<code>)")}",
            $"    \"notGoal\": {Text(model.NotGoal?.ToString() ?? "(?!)")}",
            $"    \"furniture\": {Patterns(model.Furniture)}",
            $"    \"heading\": {Patterns(model.Heading)}",
            $"    \"proposal\": {Patterns(model.Proposal)}",
            $"    \"period\": {Patterns(model.Period)}",
        ]);
        Line("  },");
    }

    private void WriteStatuses()
    {
        if (draft.IsGraded)
        {
            Line("  // The grades seen lie from 1 to 5; check that the scale means this.");
            Line($"  \"scale\": {{ {string.Join(", ", FiveSteps.Select((status, step) => $"\"{step + 1}\": {Text(status)}"))} }},");
        }

        foreach (var unknown in draft.Statuses.Where(status => !statusCodes.ContainsKey(status))) Line($"  // a status that is not known, to be added to the vocabulary with its code: {Comment(unknown)}");
        var known = draft.Statuses.Where(statusCodes.ContainsKey).ToList();
        if (known.Count > 0) Line($"  \"vocabulary\": {{ {string.Join(", ", known.Select(status => $"{Text(status)}: {Text(statusCodes[status])}"))} }},");
    }

    private void Line(string line) => _json.Append(line).Append('\n');

    private void Lines(IEnumerable<string> members) => Line(string.Join(",\n", members));

    private static string Patterns(IEnumerable<Regex> patterns) => List(patterns.Select(pattern => pattern.ToString()));

    private static string List(IEnumerable<string> texts) => $"[{string.Join(", ", texts.Select(Text))}]";

    private static string Text(string text) => JsonSerializer.Serialize(text, Readable);

    // A comment ends with its line, so nothing in it may.
    private static string Comment(string text) => WhiteSpace.Fold(text);
}
