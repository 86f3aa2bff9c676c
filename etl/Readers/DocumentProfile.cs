using System.Text.RegularExpressions;
using StrategyWarehouse.Warehouse.Staging;

namespace StrategyWarehouse.Etl.Readers;

/// <summary>Maps one layout of documents to the fields of a goal row. Read from JSON; the layouts themselves are code.</summary>
public sealed record DocumentProfile
{
    public const string NestedTable = "nested-table";
    public const string WrappedText = "wrapped-text";
    public const string GoalChanges = "goal-changes";
    public const string GoalPlan = "goal-plan";
    public const string GoalBlocks = "goal-blocks";
    public static readonly IReadOnlyList<string> Layouts = [NestedTable, WrappedText, GoalChanges, GoalPlan, GoalBlocks];

    /// <summary>Goal levels, in the order in which they nest in general.</summary>
    public static readonly IReadOnlyList<string> GoalLevels = GoalLevel.All;

    /// <summary>What a column may be mapped to besides a level. "ignored" is read, accounted for, and left aside.</summary>
    public static readonly IReadOnlyList<string> Fields =
    [
        "unit", "means", "code", "status", "target_year", "proposed_target_year", "risk", "responsible", "narrative",
        "new_target_year", "new_means", "old_target_year", "old_means", "measure", "ignored",
    ];

    public required string Name { get; init; }

    public string Description { get; init; } = "";

    /// <summary>How the text is laid out where no table with a known header tells its cells apart.</summary>
    public required string Layout { get; init; }

    /// <summary>What documents of this kind are to their goals: one of <see cref="DocumentRole"/>.</summary>
    public string Role { get; init; } = DocumentRole.FollowUp;

    /// <summary>SHA-256 of the profile's JSON text, lower-case hexadecimal: a changed profile reads a document anew.</summary>
    public required string Fingerprint { get; init; }

    /// <summary>The levels of this document's goals, outermost first: a code of two parts stands on the second.</summary>
    public required IReadOnlyList<string> Levels { get; init; }

    public required IReadOnlyDictionary<string, ProfileColumn> Columns { get; init; }

    /// <summary>Fields and levels that tables of this kind print only where they change: a blank cell holds what stands above it.</summary>
    public IReadOnlyList<string> FillDown { get; init; } = [];

    /// <summary>What a goal's code looks like, at the start of a title or line.</summary>
    public required Regex Code { get; init; }

    /// <summary>Whole lines that belong to the page, not to the text.</summary>
    public IReadOnlyList<Regex> Furniture { get; init; } = [];

    /// <summary>Whole lines that head the document or a page.</summary>
    public IReadOnlyList<Regex> Heading { get; init; } = [];

    /// <summary>Wording that proposes to move a goal; the group "year" is the proposed target year.</summary>
    public IReadOnlyList<Regex> Proposal { get; init; } = [];

    /// <summary>Wording of the reporting period; groups year, startYear, startMonth, endMonth.</summary>
    public IReadOnlyList<Regex> Period { get; init; } = [];

    /// <summary>Words before a year that make it part of a sentence, not of a unit's row.</summary>
    public Regex? NotUnit { get; init; }

    /// <summary>How the text of a table row begins that is a total or a note; null: no such rows are known.</summary>
    public Regex? NotGoal { get; init; }

    /// <summary>Whole texts that stand where a half of a change, or a cell, is empty: "-".</summary>
    public IReadOnlyList<Regex> Absent { get; init; } = [];

    /// <summary>What a theme above its goals looks like; the group "code" where it has one.</summary>
    public Regex? Theme { get; init; }

    /// <summary>The mark that opens a list item.</summary>
    public Regex? Bullet { get; init; }

    /// <summary>The mark that opens a line of a list inside an item.</summary>
    public Regex? SubBullet { get; init; }

    /// <summary>Words that are usual in measures and rare in actions.</summary>
    public Regex? MeasureWords { get; init; }

    /// <summary>Words that are usual in actions and rare in measures.</summary>
    public Regex? ActionWords { get; init; }

    /// <summary>How an action names who answers for it; the group "responsible", of which the last in the text counts.</summary>
    public Regex? Responsible { get; init; }

    /// <summary>Phrases at the start of an assessment that say how a goal fares, whether or not the vocabulary knows them.</summary>
    public IReadOnlyList<Regex> Status { get; init; } = [];

    /// <summary>Titles that head goals or their follow-up, not the part of a company or department.</summary>
    public Regex? NotUnitTitle { get; init; }

    /// <summary>How a goal's means name the year in which it is due; the group "year".</summary>
    public IReadOnlyList<Regex> Due { get; init; } = [];

    /// <summary>The word with which a text calls itself a measure: "Mittari".</summary>
    public Regex? NamedMeasure { get; init; }

    /// <summary>The first heading of a table of indicators over years.</summary>
    public Regex? Indicator { get; init; }

    /// <summary>Headings of its columns that hold what was aimed at; the group "year".</summary>
    public IReadOnlyList<Regex> TargetColumn { get; init; } = [];

    /// <summary>Headings of its columns that hold what came true; the group "year".</summary>
    public IReadOnlyList<Regex> ActualColumn { get; init; } = [];

    /// <summary>Words of budget and capacity tables; null where documents of this kind have none.</summary>
    public AccountsWords? Accounts { get; init; }

    /// <summary>Month names as the period patterns catch them, to 1..12. Case does not matter.</summary>
    public IReadOnlyDictionary<string, int> Months { get; init; } = new Dictionary<string, int>();

    /// <summary>Status words of this kind of document to status codes. Case does not matter.</summary>
    public IReadOnlyDictionary<string, string> Vocabulary { get; init; } = new Dictionary<string, string>();

    /// <summary>Grades to status codes. A leading number outside it is no grade. Empty: the status is not graded.</summary>
    public IReadOnlyDictionary<int, string> Scale { get; init; } = new Dictionary<int, string>();

    /// <summary>Characters in the widest line of one column; null: learnt from each document.</summary>
    public int? GoalColumnWidth { get; init; }
}
