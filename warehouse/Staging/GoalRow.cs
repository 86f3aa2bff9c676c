namespace StrategyWarehouse.Warehouse.Staging;

/// <summary>
/// One goal as one document reports it. Grain: one row per goal, unit and document.
/// Every text is a verbatim span of the source, white space and line-end hyphenation aside; what the source lacks is null.
/// </summary>
public sealed record GoalRow
{
    /// <summary>theme, council_goal, annual_goal, goal, sub_goal or action.</summary>
    public required string GoalLevel { get; init; }

    /// <summary>The code as printed, without a closing full stop: "01.05.01", "S2". Null where the goal has none.</summary>
    public string? GoalCode { get; init; }

    public required string Goal { get; init; }

    /// <summary>Code of the goal one level up, where codes or the layout nest.</summary>
    public string? ParentCode { get; init; }

    /// <summary>The service area as printed: "Konpa". Null where the layout has none.</summary>
    public string? Unit { get; init; }

    public string? Means { get; init; }

    /// <summary>The status cell as printed, wraps joined: "Etenee suunnitellusti", "3 Toteutus on aloitettu, ei vielä valmis".</summary>
    public string? RawStatus { get; init; }

    /// <summary>A status code that the document profile's own vocabulary gives to <see cref="RawStatus"/>; it wins over the shared vocabulary.</summary>
    public string? ProfileStatus { get; init; }

    /// <summary>The grade on the five-step scale, 1 to 5, where the status is a grade.</summary>
    public int? ProgressGrade { get; init; }

    public int? TargetYear { get; init; }

    /// <summary>A later target year that the document proposes but the council has not decided.</summary>
    public int? ProposedTargetYear { get; init; }

    /// <summary>The narrative itself proposes to move the goal.</summary>
    public bool ProposesShift { get; init; }

    public string? Risk { get; init; }

    /// <summary>A role, never a person's name.</summary>
    public string? Responsible { get; init; }

    public string? Narrative { get; init; }

    /// <summary>Fields whose text stands in a merged cell and was filled down to this row, parted by commas: "unit,target_year".</summary>
    public string? InheritedFields { get; init; }

    /// <summary>0..1, by the rules that the layout states.</summary>
    public required decimal Confidence { get; init; }

    /// <summary>Where the row stands: "line 27", "lines 14-21".</summary>
    public required string SourceLocator { get; init; }
}
