using System.Globalization;
using StrategyWarehouse.Etl.Control;
using StrategyWarehouse.Etl.Readers;
using StrategyWarehouse.Etl.Readers.Text;
using StrategyWarehouse.Warehouse.Errors;
using StrategyWarehouse.Warehouse.Staging;

namespace StrategyWarehouse.Etl.Recovery;

/// <summary>Makes recovered rows of filled lines, or says all that is wrong with them.</summary>
/// <param name="profiles">They tell which documents hold council decisions: rows of these are revisions, others are goals.</param>
/// <param name="name">The file, for messages.</param>
public sealed class ReplayCheck(IReadOnlyList<RejectedRowInForce> rejected, ProfileCatalog profiles, string name)
{
    private readonly List<string> _faults = [];

    /// <exception cref="ConfigurationException">Every fault with its line; nothing is to be taken then.</exception>
    public IReadOnlyList<RecoveredRowEntry> Check(IReadOnlyList<ReplayLine> lines)
    {
        if (lines.Count == 0) throw new ConfigurationException($"{name}: no row is filled. Give each row to replay at least goal_level and goal; rows left empty stay rejected.");
        var rows = lines.Select(line => (Line: line, Row: Recovered(line))).ToList();
        foreach (var same in rows.Where(item => item.Row is not null).GroupBy(item => (item.Row!.DocumentHash, item.Row.Place, item.Row.RawText)).Where(same => same.Count() > 1))
        {
            _faults.Add($"{name}, line {same.Last().Line.Number}: the rejected row at {same.Key.Place} is filled already on line {same.First().Line.Number}. Keep one of them.");
        }

        return _faults.Count == 0 ? [.. rows.Select(item => item.Row!)] : throw new ConfigurationException(string.Join(Environment.NewLine, _faults));
    }

    private RecoveredRowEntry? Recovered(ReplayLine line)
    {
        var before = _faults.Count;
        var row = RejectedRowOf(line);
        if (line["goal"] is null) Fault(line, "goal is empty. Give the text of the goal.");
        if (line["goal_level"] is not { } level) Fault(line, $"goal_level is empty, expected {string.Join(", ", GoalLevel.All)}.");
        else if (!GoalLevel.All.Contains(level)) Fault(line, $"unknown goal_level '{level}'{NearestName.Hint(level, GoalLevel.All)}");
        var (grade, target, proposed) = (Grade(line), Year(line, "target_year"), Year(line, "proposed_target_year"));
        var (oldTarget, newTarget) = (Year(line, "old_target_year"), Year(line, "new_target_year"));
        if (row is not null) CheckKind(line, row);
        return _faults.Count > before || row is null ? null : new RecoveredRowEntry
        {
            DocumentHash = row.DocumentHash,
            Place = row.Place,
            RawText = row.RawText,
            GoalLevel = line["goal_level"]!,
            GoalCode = line["goal_code"],
            Goal = line["goal"]!,
            ParentCode = line["parent_code"],
            Unit = line["unit"],
            Means = line["means"],
            Status = line["status"],
            Grade = grade,
            TargetYear = target,
            ProposedTargetYear = proposed,
            Risk = line["risk"],
            Responsible = line["responsible"],
            Narrative = line["narrative"],
            OldTargetYear = oldTarget,
            NewTargetYear = newTarget,
            OldMeans = line["old_means"],
            NewMeans = line["new_means"],
        };
    }

    /// <summary>A decision says what the council changed in a goal, and nothing of how the goal is doing; other documents the reverse.</summary>
    private void CheckKind(ReplayLine line, RejectedRowInForce row)
    {
        var ofRevisions = string.Join(", ", ReplayColumns.OfRevisions);
        var isRevision = profiles.Profiles.Any(profile => profile.Name == row.Profile && profile.Role == DocumentRole.Decision);
        foreach (var column in (isRevision ? ReplayColumns.OfGoals : ReplayColumns.OfRevisions).Where(column => line[column] is not null))
        {
            Fault(line, isRevision
                ? $"{column} is filled, but {row.Document} holds council decisions, which revise goals. Empty it, and fill {ofRevisions} instead."
                : $"{column} is filled, but {row.Document} holds no council decisions. Empty it; the target year and means of a goal go to target_year and means.");
        }

        if (isRevision && ReplayColumns.OfRevisions.All(column => line[column] is null))
        {
            Fault(line, $"{row.Document} holds council decisions, and nothing says what this one changed. Fill at least one of {ofRevisions}.");
        }
    }

    private RejectedRowInForce? RejectedRowOf(ReplayLine line)
    {
        var (hash, place) = (line["document_hash"], line["place"]);
        if (hash is not { Length: >= 8 } || place is null)
        {
            Fault(line, "document_hash (8 digits or more) and place must stand as they were exported: they tell which row it is.");
            return null;
        }

        var ofDocument = rejected.Where(row => row.DocumentHash.StartsWith(hash, StringComparison.OrdinalIgnoreCase)).ToList();
        if (ofDocument.Count == 0) Fault(line, $"no document with rejected rows has the hash {hash}. Export anew with `strategy-warehouse rejected --export`.");
        else if (ofDocument.Select(row => row.DocumentHash).Distinct().Count() > 1) Fault(line, $"several documents have a hash that begins with {hash}. Give more of it.");
        else if (ofDocument[0].IsOfRefusedDocument) Fault(line, $"{ofDocument[0].Document} as a whole is refused, so none of its rows can be replayed. Correct the document and drop it again.");
        else if (ofDocument[0].IsOfTable) Fault(line, $"{ofDocument[0].Document} is a table, whose rows are not replayed. Correct the file and drop it again.");
        else return AtPlace(line, ofDocument.Where(row => row.Place == place).ToList(), ofDocument[0].Document);
        return null;
    }

    private RejectedRowInForce? AtPlace(ReplayLine line, List<RejectedRowInForce> rows, string document)
    {
        if (rows.Count == 0) Fault(line, $"no row of {document} is rejected at {line["place"]} (any more). Export anew with `strategy-warehouse rejected --export`.");
        if (rows.DistinctBy(row => row.RawText).Count() <= 1) return rows.FirstOrDefault();
        var exact = rows.FirstOrDefault(row => Folded(row.RawText) == Folded(line["raw_text"] ?? ""));
        if (exact is null) Fault(line, $"several rows of {document} are rejected at {line["place"]}, and raw_text is none of theirs. Leave raw_text as it was exported.");
        return exact;
    }

    private int? Grade(ReplayLine line)
    {
        if (line["grade"] is not { } text) return null;
        if (text is [>= '1' and <= '5']) return text[0] - '0';
        Fault(line, $"grade is \"{text}\", expected 1 to 5.");
        return null;
    }

    private int? Year(ReplayLine line, string column)
    {
        if (line[column] is not { } text) return null;
        if (Year4.Parse(text) is { } year) return year;
        Fault(line, $"{column} is \"{text}\", expected a year from 1990 to 2100.");
        return null;
    }

    private void Fault(ReplayLine line, string what) => _faults.Add(string.Create(CultureInfo.InvariantCulture, $"{name}, line {line.Number}: {what}"));

    /// <summary>Spreadsheet programs change line ends and outer white space.</summary>
    private static string Folded(string text) => string.Concat(text.Where(char.IsLetterOrDigit));
}
