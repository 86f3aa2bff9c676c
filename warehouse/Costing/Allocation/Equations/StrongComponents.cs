namespace StrategyWarehouse.Warehouse.Costing.Allocation.Equations;

/// <summary>
/// Groups nodes that reach each other; what a group sends to comes before it. R. Tarjan, Depth-first search and linear graph
/// algorithms, SIAM Journal on Computing 1 (1972); with a stack of its own, because a chain may be thousands of nodes long.
/// </summary>
internal sealed class StrongComponents
{
    private readonly Dictionary<int, int> _reached = [];
    private readonly Dictionary<int, int> _lowest = [];
    private readonly HashSet<int> _pending = [];
    private readonly Stack<int> _path = [];
    private readonly List<List<int>> _components = [];

    private StrongComponents()
    {
    }

    public static IReadOnlyList<List<int>> Of(IEnumerable<int> nodes, Func<int, IEnumerable<int>> receivers)
    {
        var search = new StrongComponents();
        foreach (var node in nodes)
        {
            if (!search._reached.ContainsKey(node)) search.Visit(node, receivers);
        }

        return search._components;
    }

    private void Visit(int root, Func<int, IEnumerable<int>> receivers)
    {
        var open = new Stack<(int Node, IEnumerator<int> Next)>();
        open.Push((root, Enter(root, receivers)));
        while (open.TryPeek(out var top))
        {
            if (top.Next.MoveNext())
            {
                var receiver = top.Next.Current;
                if (!_reached.TryGetValue(receiver, out var reached)) open.Push((receiver, Enter(receiver, receivers)));
                else if (_pending.Contains(receiver)) _lowest[top.Node] = Math.Min(_lowest[top.Node], reached);
                continue;
            }

            open.Pop();
            top.Next.Dispose();
            if (open.TryPeek(out var sender)) _lowest[sender.Node] = Math.Min(_lowest[sender.Node], _lowest[top.Node]);
            if (_lowest[top.Node] == _reached[top.Node]) Leave(top.Node);
        }
    }

    private IEnumerator<int> Enter(int node, Func<int, IEnumerable<int>> receivers)
    {
        _reached[node] = _lowest[node] = _reached.Count;
        _pending.Add(node);
        _path.Push(node);
        return receivers(node).GetEnumerator();
    }

    private void Leave(int root)
    {
        var component = new List<int>();
        int node;
        do
        {
            node = _path.Pop();
            _pending.Remove(node);
            component.Add(node);
        }
        while (node != root);
        component.Sort();
        _components.Add(component);
    }
}
