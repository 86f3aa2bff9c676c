using StrategyWarehouse.Etl.Readers.Measures.Phrases;
using StrategyWarehouse.Etl.Readers.Measures.Words;

namespace StrategyWarehouse.Etl.Readers.Measures;

/// <summary>How a target compares: its operator and the sign of its value, as printed or as the baseline implies.</summary>
internal sealed record TargetDirection(string Operator, decimal? Value)
{
    /// <summary>up, down or null.</summary>
    public string? Better => Operator.TrimStart('c', 'h', 'a', 'n', 'g', 'e') switch
    {
        ">=" or ">" => "up",
        "<=" or "<" => "down",
        _ => null,
    };

    public static TargetDirection Of(ValuePhrase target, decimal? baseline, string name)
    {
        if (target.Value is null && target.Operator is null && target.Change is null) return new TargetDirection("=", null);
        if (IsChange(target)) return OfChange(target);
        if (target.Operator is { } printed) return new TargetDirection(printed, target.Value);
        if (target.Change is { } way) return new TargetDirection(way == "up" ? ">=" : "<=", target.Value);
        return new TargetDirection(Implied(target.Value, baseline, name), target.Value);
    }

    // A change may lead to a level ("nousee 90 prosenttiin", "laskee alle 10:n") or go by an amount ("laskee 3 %-yksikköä").
    private static bool IsChange(ValuePhrase target)
    {
        if (target.Unit is { IsPoints: true }) return true;
        if (target.Change is null) return target is { HasSign: true, Value: > 0 };
        if (target.LeadsToLevel || target.Unit is { IsLevel: true }) return false;
        return target.Unit is { IsAmount: true } || (target.Change, target.Operator) != ("down", "<");
    }

    private static TargetDirection OfChange(ValuePhrase target)
    {
        var isDown = target.Change == "down" || (target.Change is null && target.Value < 0);
        var size = target.Operator ?? (target is { Change: null, HasSign: false } ? "=" : ">=");
        return isDown
            ? new TargetDirection($"change{Mirrored(target.Value < 0 && target.Operator is not null && target.Change is null ? Mirrored(size) : size)}", -Math.Abs(target.Value ?? 0))
            : new TargetDirection($"change{size}", target.Value);
    }

    private static string Mirrored(string operation) => operation switch
    {
        ">=" => "<=",
        "<=" => ">=",
        ">" => "<",
        "<" => ">",
        _ => operation,
    };

    private static string Implied(decimal? value, decimal? baseline, string name)
    {
        if (value < baseline) return "<=";
        if (value > baseline) return ">=";
        var isUp = MeasureWords.BetterUp.Any(stem => name.Contains(stem, StringComparison.OrdinalIgnoreCase));
        var isDown = MeasureWords.BetterDown.Any(stem => name.Contains(stem, StringComparison.OrdinalIgnoreCase));
        return (isUp, isDown) switch { (true, false) => ">=", (false, true) => "<=", _ => "=" };
    }
}
