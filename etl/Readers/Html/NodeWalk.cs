using AngleSharp.Dom;

namespace StrategyWarehouse.Etl.Readers.Html;

/// <summary>Goes through a page in the order of its text, without recursion, however deep it nests.</summary>
public static class NodeWalk
{
    /// <param name="enter">Whether to go into the node. A node that is gone into is left, too.</param>
    public static void Through(INode root, Func<INode, bool> enter, Action<INode> leave)
    {
        var path = new Stack<(INode Node, int Next)>();
        if (enter(root)) path.Push((root, 0));
        while (path.TryPop(out var at))
        {
            if (at.Next == at.Node.ChildNodes.Length)
            {
                leave(at.Node);
                continue;
            }

            path.Push((at.Node, at.Next + 1));
            var child = at.Node.ChildNodes[at.Next];
            if (enter(child)) path.Push((child, 0));
        }
    }
}
