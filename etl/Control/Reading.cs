namespace StrategyWarehouse.Etl.Control;

/// <summary>What came of reading one document under one reading key (reader, profiles, source settings).</summary>
public sealed class Reading
{
    public int Id { get; init; }

    public required string DocumentHash { get; init; }

    public required string ReadingKey { get; init; }

    public required string Source { get; init; }

    public required string Name { get; init; }

    public required DateTimeOffset ReadAt { get; init; }

    public string? Profile { get; init; }

    public decimal? ProfileScore { get; init; }

    public string? Period { get; init; }

    /// <summary>How a table is written, for people; null for other documents.</summary>
    public string? Form { get; init; }

    /// <summary>The decimal sign that the numbers of a table show; null where they do not tell.</summary>
    public string? DecimalSign { get; init; }

    public int RowsRead { get; init; }

    public int RowsStaged { get; init; }

    public int RowsRejected { get; init; }

    public int RowsSkipped { get; init; }

    public int LinesUnaccounted { get; init; }

    /// <summary>Stable code of why the whole document was refused; null when it was staged.</summary>
    public string? RefusalCode { get; init; }

    public string? RefusalMessage { get; init; }

    /// <summary>What the reader noticed and dealt with, one remark a line: removed NUL characters, mixed encodings.</summary>
    public string? Notes { get; init; }

    public List<RejectedRowEntry> RejectedRows { get; init; } = [];

    public bool IsRefused => RefusalCode is not null;
}
