using StrategyWarehouse.Warehouse.Staging;

namespace StrategyWarehouse.Etl.Readers.Measures.Phrases;

/// <summary>What has been read since the last boundary, and will say what the next number is.</summary>
internal sealed class PhraseContext
{
    public string? Role { get; set; }

    public bool IsRoleInherited { get; set; }

    public string? Operator { get; set; }

    public string? Change { get; set; }

    public bool LeadsToLevel { get; set; }

    public ReportingPeriod? Period { get; set; }

    /// <summary>A word of the measure stands directly before the period: "Kulttuurisuunnitelma 2030".</summary>
    public bool IsPeriodNamed { get; set; }

    /// <summary>First place of the words that make a value; null where there are none yet.</summary>
    public int? EvidenceStart { get; set; }

    /// <summary>First place of operator and change.</summary>
    public int? RawStart { get; set; }

    /// <summary>Words of the measure since the evidence began.</summary>
    public bool HasWordsBetween { get; set; }

    public bool HasValue { get; set; }

    public bool InParentheses { get; init; }

    /// <summary>First and last place of the words of the measure in this part.</summary>
    public (int Start, int End)? Words { get; set; }

    /// <summary>A new part of a list: what the role was still holds, weakly.</summary>
    public PhraseContext NextPart() => new()
    {
        Role = Role == "target" ? Role : null, IsRoleInherited = Role == "target", InParentheses = InParentheses,
    };

    /// <summary>What holds inside parentheses that open here.</summary>
    public PhraseContext Inside() => new()
    {
        Role = Role == "target" && !HasValue && !HasWordsBetween ? Role : null, IsRoleInherited = true, InParentheses = true,
    };

    public void Evidence(int start)
    {
        EvidenceStart ??= start;
        HasWordsBetween = false;
    }
}
