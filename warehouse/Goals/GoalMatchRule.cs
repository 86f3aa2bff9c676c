namespace StrategyWarehouse.Warehouse.Goals;

/// <summary>What the steward says of two titles. A null municipality or code means any.</summary>
public sealed record GoalMatchRule(string Folded, string OtherFolded, bool IsSame, string? MunicipalityCode, string? Code, string? OtherCode)
{
    internal bool NamesFirst(GoalTitle title) => Names(title, Folded, Code);

    internal bool NamesSecond(GoalTitle title) => Names(title, OtherFolded, OtherCode);

    private bool Names(GoalTitle title, string folded, string? code) =>
        title.Folded == folded && (code ?? title.Code) == title.Code && (MunicipalityCode ?? title.MunicipalityCode) == title.MunicipalityCode;
}
