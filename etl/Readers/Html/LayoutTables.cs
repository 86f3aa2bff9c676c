using AngleSharp.Dom;
using StrategyWarehouse.Etl.Readers.Formats;

namespace StrategyWarehouse.Etl.Readers.Html;

/// <summary>
/// Finds the tables that only place other tables on the page. A table is one if it holds tables and has few cells of text
/// beside them; where such cells abound, the tables inside are but the content of single cells.
/// </summary>
public static class LayoutTables
{
    /// <summary>A frame of a page has a heading, a menu, a margin and a foot around its table.</summary>
    private const int FrameCells = 6;

    public static IReadOnlySet<INode> In(INode root, ReadingBudget budget)
    {
        var layout = new HashSet<INode>();
        var tables = new Stack<Counts>();
        NodeWalk.Through(root, Enter, Leave);
        return layout;

        bool Enter(INode node)
        {
            budget.CheckTime();
            if (node.NodeName == "TABLE")
            {
                if (tables.TryPeek(out var outer)) outer.CellHoldsTable = true;
                tables.Push(new Counts());
            }
            else if (node.NodeName is "TD" or "TH" && tables.TryPeek(out var table)) (table.CellHoldsTable, table.CellHoldsText) = (false, false);
            else if (node is IText text && tables.TryPeek(out var around)) around.CellHoldsText |= !PrintedText.IsBlank(text.Data);
            return node.ChildNodes.Length > 0 || node.NodeName == "TABLE";
        }

        void Leave(INode node)
        {
            if (node.NodeName is "TD" or "TH" && tables.TryPeek(out var table))
            {
                if (table.CellHoldsTable) table.Holders++;
                else if (table.CellHoldsText) table.Texts++;
            }
            else if (node.NodeName == "TABLE" && tables.Pop() is { Holders: > 0 } counts && counts.Texts < counts.Holders * FrameCells) layout.Add(node);
        }
    }

    private sealed class Counts
    {
        public int Holders { get; set; }

        public int Texts { get; set; }

        public bool CellHoldsTable { get; set; }

        public bool CellHoldsText { get; set; }
    }
}
