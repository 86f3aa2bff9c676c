using StrategyWarehouse.Warehouse.Costing.Allocation.Equations;

namespace StrategyWarehouse.Warehouse.Costing.Allocation.Shares;

/// <summary>
/// The order in which step-down closes support centres: those of the configuration first, then whichever receives nothing from
/// those still open. Where centres serve each other in a circle, the one that gives the largest share to support centres still
/// open is closed first, then the one with the larger cost.
/// </summary>
internal sealed class StepDownOrder
{
    private readonly CostNetwork _network;
    private readonly SenderShares[] _shares;
    private readonly bool[] _isOpen;
    private readonly List<int> _order = [];

    private StepDownOrder(CostNetwork network, SenderShares[] shares)
    {
        _network = network;
        _shares = shares;
        _isOpen = network.Centers.Select(center => center.IsSupport).ToArray();
    }

    /// <summary>Every support centre once.</summary>
    public static IReadOnlyList<int> Of(CostNetwork network, SenderShares[] shares, IReadOnlyList<string> configured)
    {
        var steps = new StepDownOrder(network, shares);
        foreach (var center in configured.Select(network.CenterNumber).OfType<int>().Where(center => network.Centers[center].IsSupport).Distinct()) steps.Close(center);
        steps.CloseAll(Enumerable.Range(0, shares.Length).Where(center => steps._isOpen[center]).ToList());
        return steps._order;
    }

    private void Close(int center)
    {
        _isOpen[center] = false;
        _order.Add(center);
    }

    /// <summary>A stack, not a recursion: a circle of thousands of centres is opened one centre at a time.</summary>
    private void CloseAll(List<int> centers)
    {
        var waiting = new Stack<List<int>>();
        PushCircles(waiting, centers);
        while (waiting.TryPop(out var circle))
        {
            if (circle.Count == 1)
            {
                Close(circle[0]);
                continue;
            }

            var first = circle.OrderByDescending(ShareToOpenCenters).ThenByDescending(center => _network.Centers[center].Cents ?? 0).ThenBy(center => center).First();
            Close(first);
            circle.Remove(first);
            PushCircles(waiting, circle);
        }
    }

    // Receivers come first out of the components, so that the one pushed last, and closed next, receives from none of the others.
    private void PushCircles(Stack<List<int>> waiting, List<int> centers)
    {
        var among = centers.ToHashSet();
        foreach (var circle in StrongComponents.Of(centers, center => _shares[center].Centers.Select(share => share.Number).Where(among.Contains))) waiting.Push(circle);
    }

    private double ShareToOpenCenters(int center) =>
        Math.Round(_shares[center].Centers.Where(share => _isOpen[share.Number]).Sum(share => share.Share), 9);
}
