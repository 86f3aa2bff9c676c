using StrategyWarehouse.Warehouse.Costing;
using StrategyWarehouse.Warehouse.Costing.Allocation;

namespace StrategyWarehouse.Warehouse.Tests.Costing.Allocation;

/// <summary>A network of cost centres as a test writes it down. What is no cost centre and begins with P is a product.</summary>
internal sealed class AllocationCase
{
    private readonly List<CostCenter> _centers = [];
    private readonly List<AllocationRule> _rules = [];
    private readonly HashSet<string> _products = [];

    public string Method { get; init; } = AllocationMethod.Reciprocal;

    public string[] Order { get; init; } = [];

    /// <param name="euros">Null where the ledger does not speak of it.</param>
    public AllocationCase Support(string code, decimal? euros, params (string Receiver, double Weight)[] rules) => With(code, true, euros, rules);

    public AllocationCase Production(string code, decimal? euros, params (string Receiver, double Weight)[] rules) => With(code, false, euros, rules);

    public AllocationCase Product(string code)
    {
        _products.Add(code);
        return this;
    }

    public AllocationCase Rule(string sender, string receiver, double weight)
    {
        _rules.Add(new AllocationRule(sender, receiver, weight));
        if (receiver[0] == 'P') _products.Add(receiver);
        return this;
    }

    public AllocationInput Input() => new()
    {
        Method = Method,
        Order = Order,
        Centers = _centers,
        Products = [.. _products],
        Rules = _rules,
    };

    public AllocationOutcome Outcome() => CostAllocation.Of(Input());

    /// <summary>"S1 > P1 1.00" and "S1 = S2 1.00" for what started in S1 and stays at S2.</summary>
    public string[] Amounts() => Outcome().Amounts.Select(amount => FormattableString.Invariant($"{amount.CostCenter} {(amount.Product is null ? $"= {amount.HeldBy}" : $"> {amount.Product}")} {amount.Cents / 100m:0.00}")).ToArray();

    public string[] Problems() => Outcome().Problems.Select(problem => FormattableString.Invariant($"{problem.Code} {problem.CostCenter}{(problem.Receiver is null ? "" : $" > {problem.Receiver}")}{(problem.Cents is { } cents ? $" {cents / 100m:0.00}" : "")}")).ToArray();

    private AllocationCase With(string code, bool isSupport, decimal? euros, (string Receiver, double Weight)[] rules)
    {
        _centers.Add(new CostCenter(code, isSupport, euros is null ? null : (long)(euros * 100)));
        foreach (var (receiver, weight) in rules) Rule(code, receiver, weight);
        return this;
    }
}
