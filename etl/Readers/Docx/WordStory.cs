using System.Globalization;
using DocumentFormat.OpenXml;
using StrategyWarehouse.Etl.Readers.Formats;
using StrategyWarehouse.Etl.Readers.Text;

namespace StrategyWarehouse.Etl.Readers.Docx;

/// <summary>
/// Follows the elements of one story (the body, a header) as they come, so that no element is held, and puts paragraphs and
/// table rows into the draft. A text box is read after the paragraph that it is anchored in; a table inside a cell or a box is
/// text of that cell or box.
/// </summary>
public sealed class WordStory(DocumentDraft draft, bool readsTables = true)
{
    private readonly Stack<WordParagraph> _paragraphs = [];
    private readonly Stack<WordTable?> _tables = [];
    private readonly List<TextLine> _loose = [];
    private string _carried = "";
    private int _skipped;
    private bool _isPlaceholder;
    private bool _isHiddenRun;
    private int _tableCount;
    private int _paragraphCount;

    public void Take(OpenXmlReader reader)
    {
        if (_skipped > 0) _skipped += reader.IsStartElement ? 1 : -1;
        else if (reader.IsStartElement) Open(reader);
        else if (reader.IsEndElement) Close(reader.LocalName);
    }

    /// <summary>Ends a story.</summary>
    /// <returns>Its paragraphs outside of tables.</returns>
    public IReadOnlyList<TextLine> Finish()
    {
        Flush();
        return _loose;
    }

    private WordTable? Table => _paragraphs.Count == 0 && _tables.TryPeek(out var table) ? table : null;

    private void Open(OpenXmlReader reader)
    {
        switch (reader.LocalName)
        {
            case "p": _paragraphs.Push(new WordParagraph(Continued())); break;
            case "r": _isHiddenRun = false; break;
            // A text inside a drawing may be of no type that the reader itself knows.
            case "t": Print(reader.LoadCurrentElement()?.InnerText ?? ""); break;
            case "tab" or "ptab": Print("\t"); break;
            case "br" or "cr": Print("\n"); break;
            case "noBreakHyphen": Print("-"); break;
            case "softHyphen": Print("\u00AD"); break;
            case "sym": Print(Symbol(reader)); break;
            case "tbl": OpenTable(); break;
            case "tr": Table?.OpenRow(); break;
            case "tc": Table?.OpenCell(); break;
            case "pPr" or "rPr" or "trPr" or "tcPr" or "sdtPr": TakeProperties(reader.LoadCurrentElement()); break;
            case "sdtContent" when _isPlaceholder: _isPlaceholder = false; _skipped = 1; break;
            case "footnoteReference" or "endnoteReference": draft.Note("Footnotes and endnotes were left out."); break;
            // The fallback of a drawing repeats its text; deleted and moved text stands elsewhere or nowhere.
            case "Fallback" or "del" or "moveFrom" or "sectPr" or "tblPr" or "tblPrEx" or "tblGrid": _skipped = 1; break;
        }
    }

    private void Close(string element)
    {
        switch (element)
        {
            case "p": CloseParagraph(_paragraphs.Pop()); break;
            case "tc": Flush(); Table?.CloseCell(); break;
            case "tr": Table?.CloseRow(); break;
            case "tbl": _tables.Pop()?.Close(); break;
        }
    }

    private void TakeProperties(OpenXmlElement? properties)
    {
        var given = new WordProperties(properties);
        switch (properties?.LocalName)
        {
            case "pPr" when _paragraphs.TryPeek(out var paragraph): paragraph.JoinsNext = given.ParagraphEndIsDeleted; break;
            case "rPr": _isHiddenRun = given.IsHidden; break;
            case "trPr": Table?.TakeRowProperties(given); break;
            case "tcPr": Table?.TakeCellProperties(given); break;
            case "sdtPr": _isPlaceholder = given.IsPlaceholder; break;
        }
    }

    private void Print(string text)
    {
        if (!_paragraphs.TryPeek(out var paragraph)) return;
        if (_isHiddenRun) draft.Note("Hidden text was left out.");
        else paragraph.Text.Append(text);
    }

    private void OpenTable()
    {
        Flush();
        var isNested = _tables.Count > 0 || _paragraphs.Count > 0;
        if (isNested && readsTables) draft.Note("A table inside a cell or a text box was read as text of it.");
        _tables.Push(isNested || !readsTables ? null : new WordTable(draft, ++_tableCount));
    }

    private void CloseParagraph(WordParagraph paragraph)
    {
        var texts = paragraph.Boxed.Prepend(paragraph.Text.ToString());
        if (_paragraphs.TryPeek(out var anchor)) anchor.Boxed.AddRange(texts);
        else if (paragraph.JoinsNext) _carried = string.Join('\n', texts);
        else foreach (var text in texts) Put(text);
    }

    // The paragraph mark between two paragraphs was deleted: they are one.
    private string Continued()
    {
        if (_paragraphs.Count > 0) return "";
        var carried = _carried;
        _carried = "";
        return carried;
    }

    private void Flush()
    {
        if (_paragraphs.Count > 0 || _carried.Length == 0) return;
        Put(_carried);
        _carried = "";
    }

    private void Put(string text)
    {
        if (PrintedText.IsBlank(text)) return;
        if (_tables.FirstOrDefault(table => table is not null) is { } table) table.Put(text);
        else PutLoose(text);
    }

    private void PutLoose(string text)
    {
        var place = new LinePlace(null, "paragraph", ++_paragraphCount);
        if (draft.Add(text, place) is { } added) _loose.Add(new TextLine(added.Span.First, added.Text) { Place = place });
    }

    private static string Symbol(OpenXmlReader reader)
    {
        var code = reader.Attributes.FirstOrDefault(attribute => attribute.LocalName == "char").Value;
        return ushort.TryParse(code, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var character) ? ((char)character).ToString() : "";
    }
}
