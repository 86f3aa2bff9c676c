namespace StrategyWarehouse.Warehouse.Costing.Allocation;

/// <summary>
/// Cost centres and products by number, in the order of their codes. Where cost can end is numbered, too: first the products,
/// then the cost centres, each of which can hold cost that goes no further.
/// </summary>
internal sealed class CostNetwork
{
    private readonly List<string> _products;
    private readonly Dictionary<string, int> _centerNumbers;
    private readonly Dictionary<string, int> _productNumbers;

    public CostNetwork(AllocationInput input)
    {
        Centers = input.Centers.OrderBy(center => center.Code, StringComparer.Ordinal).ToList();
        _products = input.Products.Distinct().Order(StringComparer.Ordinal).ToList();
        _centerNumbers = Enumerable.Range(0, Centers.Count).ToDictionary(number => Centers[number].Code);
        _productNumbers = Enumerable.Range(0, _products.Count).ToDictionary(number => _products[number]);
    }

    public IReadOnlyList<CostCenter> Centers { get; }

    /// <summary>How many places there are where cost can end.</summary>
    public int Receivers => _products.Count + Centers.Count;

    public int? CenterNumber(string code) => _centerNumbers.TryGetValue(code, out var number) ? number : null;

    public int? ProductNumber(string code) => _productNumbers.TryGetValue(code, out var number) ? number : null;

    /// <summary>The receiver that stands for cost that stays at a centre.</summary>
    public int HeldAt(int center) => _products.Count + center;

    public string? ProductAt(int receiver) => receiver < _products.Count ? _products[receiver] : null;

    public CostCenter? HolderAt(int receiver) => receiver < _products.Count ? null : Centers[receiver - _products.Count];
}
