using StrategyWarehouse.Etl.Readers;
using StrategyWarehouse.Etl.Readers.GoalBlocks;
using StrategyWarehouse.Etl.Readers.Layouts;
using StrategyWarehouse.Etl.Readers.Tables;
using StrategyWarehouse.Etl.Readers.Text;

namespace StrategyWarehouse.Etl.Tests.Readers.GoalBlocks;

/// <summary>A document as a reader of PDF, DOCX or HTML gives it: lines, and tables whose cells stand on lines of their own.</summary>
public sealed class BlockDocument
{
    private static readonly string[] Words = ["Toteutui", "Toteutuu", "Ei toteutunut", "Pääsääntöisesti toteutuu", "Ei aloitettu", "Uppnåddes", "Achieved"];

    private readonly List<TextLine> _lines = [];
    private readonly List<SourceTable> _tables = [];

    public BlockDocument Line(string text, bool startsPage = false)
    {
        _lines.Add(new TextLine(_lines.Count + 1, "", startsPage));
        _lines.Add(new TextLine(_lines.Count + 1, text));
        return this;
    }

    /// <summary>A cell "^" is merged with the one above, "&lt;" with the one on the left.</summary>
    public BlockDocument Table(params string[][] rows)
    {
        var built = new List<TableRow>();
        foreach (var row in rows)
        {
            var cells = new List<TableCell>();
            var first = _lines.Count + 1;
            foreach (var text in row) cells.Add(Cell(text, cells, built));
            built.Add(new TableRow(new SourceSpan(first, Math.Max(first, _lines.Count)), cells));
        }

        _tables.Add(new SourceTable(built));
        return this;
    }

    public BlockDocument Block(string goal, string means, string assessment, string state) =>
        Table(["Tavoite", "Toimenpide/mittari"], [goal, means], ["Arviointi", "Tila"], [assessment, state]);

    public LayoutReading Read()
    {
        var document = new SourceDocument("tilinpäätös.pdf", _lines, _tables, []);
        var reading = new GoalBlocksLayout(document, ProfileCatalog.Load(null).Get("goal-blocks"), Words).Read();
        Assert.Equal(reading.RowsRead, reading.Rows.Count + reading.Measures.Count + reading.Statements.Count + reading.Rejected.Count + reading.RowsSkipped);
        return reading;
    }

    private TableCell Cell(string text, List<TableCell> left, List<TableRow> above)
    {
        if (text == "<") return left[^1] with { IsInherited = true };
        if (text == "^") return above[^1].Cells[left.Count] with { IsInherited = true };
        var number = _lines.Count + 1;
        foreach (var line in text.Split('\n')) _lines.Add(new TextLine(_lines.Count + 1, line));
        return new TableCell(text, new SourceSpan(number, _lines.Count));
    }
}
