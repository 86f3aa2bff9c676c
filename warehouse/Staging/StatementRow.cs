namespace StrategyWarehouse.Warehouse.Staging;

/// <summary>
/// One row of a budget table in annual accounts that no other row of its table sums: what a unit budgeted and what came true.
/// Euros in the sign of accounts, income positive and expenses negative, whatever sign the table prints.
/// </summary>
public sealed record StatementRow
{
    /// <summary>The title above the table: a board, or one of its areas.</summary>
    public required string Unit { get; init; }

    /// <summary>The board whose part of the document the table stands in; of a board's own table the unit itself. Null above any board.</summary>
    public string? Board { get; init; }

    /// <summary>Number of the table in the document, from 1.</summary>
    public required int Table { get; init; }

    /// <summary>What the row names: "Palkat ja palkkiot".</summary>
    public required string Label { get; init; }

    /// <summary>The row that sums it with others: "Henkilöstökulut". Null for a row that stands on its own.</summary>
    public string? Parent { get; init; }

    /// <summary>One of <see cref="StatementClass"/>.</summary>
    public required string Class { get; init; }

    /// <summary>The year that the columns name; null where they name none: then it is the year of the document.</summary>
    public int? Year { get; init; }

    public decimal? OriginalBudget { get; init; }

    public decimal? Changes { get; init; }

    /// <summary>After the changes; where the table prints no such column, original budget and changes together.</summary>
    public decimal? Budget { get; init; }

    public decimal? Actual { get; init; }

    /// <summary>Actual less budget.</summary>
    public decimal? Deviation { get; init; }

    /// <summary>Euros in one printed unit: 1, 1000 or 1000000.</summary>
    public required int Scale { get; init; }

    /// <summary>What does not add up in the table as a whole; null where all of its sums hold.</summary>
    public string? TableProblem { get; init; }

    /// <summary>Line of its page, or of the document where that has no pages.</summary>
    public required int SourceLine { get; init; }

    public required string SourceLocator { get; init; }
}
