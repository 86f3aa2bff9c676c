namespace StrategyWarehouse.Etl.Configuration;

/// <summary>How the tables of a source are written, where it shall not be detected.</summary>
public sealed record TableFormatConfiguration
{
    /// <summary>";", ",", "|" or "tab".</summary>
    public string? Delimiter { get; init; }

    /// <summary>utf-8, windows-1252, iso-8859-1 or utf-16.</summary>
    public string? Encoding { get; init; }

    /// <summary>The decimal sign: "," or ".".</summary>
    public string? DecimalSign { get; init; }

    /// <summary>The thousands separator: "space" (of any width), "." or ",".</summary>
    public string? ThousandsSeparator { get; init; }
}
