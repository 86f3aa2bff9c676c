using StrategyWarehouse.Etl.Readers.Tables;
using StrategyWarehouse.Etl.Readers.Text;
using StrategyWarehouse.Warehouse.Errors;

namespace StrategyWarehouse.Etl.Readers.Formats;

/// <summary>Collects the lines and tables of one document in reading order, within its budget.</summary>
public sealed class DocumentDraft(ReadingBudget budget)
{
    private readonly List<TextLine> _lines = [];
    private readonly List<SourceTable> _tables = [];
    private readonly List<string> _notes = [];
    private int _number;

    public ReadingBudget Budget => budget;

    /// <summary>A number on which no line stands: blank cells are given it.</summary>
    public int Reserve() => ++_number;

    /// <summary>Each line of the text that is not blank becomes a line of the document, all at one place.</summary>
    /// <returns>The lines as they were taken, with their span; null where all is blank.</returns>
    public (string Text, SourceSpan Span)? Add(string text, LinePlace place)
    {
        budget.TakeText(text.Length, place);
        var lines = PrintedText.Lines(text);
        if (lines.Count == 0) return null;
        var first = _number + 1;
        foreach (var line in lines) _lines.Add(new TextLine(++_number, line) { Place = place });
        return (lines.Count == 1 ? lines[0] : string.Join('\n', lines), new SourceSpan(first, _number));
    }

    public void Add(SourceTable table)
    {
        if (table.Rows.Count > 0) _tables.Add(table);
    }

    /// <summary>What a person should know; said once.</summary>
    public void Note(string note)
    {
        if (!_notes.Contains(note)) _notes.Add(note);
    }

    /// <exception cref="SourceFormatException">empty_document</exception>
    public SourceDocument Finish()
    {
        if (_lines.Count == 0) throw Empty(budget.DocumentName);
        return new SourceDocument(budget.DocumentName, _lines, _tables, _notes);
    }

    public static SourceFormatException Empty(string documentName) =>
        new("empty_document", new SourcePlace(documentName), "no text at all", "a document with text", "Check that it was exported and copied whole.");
}
