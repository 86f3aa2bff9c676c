using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using StrategyWarehouse.Etl.Readers.Formats;
using StrategyWarehouse.Etl.Readers.Text;

namespace StrategyWarehouse.Etl.Readers.Html;

/// <summary>Follows the nodes of a page and puts paragraphs and table rows into the draft, white space as a browser shows it.</summary>
/// <param name="layoutTables">Tables whose cells are but parts of the page.</param>
public sealed partial class HtmlStory(DocumentDraft draft, IReadOnlySet<INode> layoutTables)
{
    private static readonly HashSet<string> Unprinted =
        ["HEAD", "SCRIPT", "STYLE", "TEMPLATE", "IFRAME", "OBJECT", "SELECT", "DATALIST", "TEXTAREA", "AUDIO", "VIDEO", "CANVAS"];

    private static readonly HashSet<string> Blocks =
    [
        "ADDRESS", "ARTICLE", "ASIDE", "BLOCKQUOTE", "BODY", "CAPTION", "CENTER", "DD", "DETAILS", "DIV", "DL", "DT", "FIELDSET", "FIGCAPTION", "FIGURE",
        "FOOTER", "FORM", "H1", "H2", "H3", "H4", "H5", "H6", "HEADER", "HR", "LEGEND", "LI", "MAIN", "NAV", "OL", "P", "PRE", "SECTION", "SUMMARY",
        "TABLE", "TBODY", "TD", "TFOOT", "TH", "THEAD", "TR", "UL",
    ];

    private readonly Stack<HtmlTable?> _tables = [];
    private readonly StringBuilder _text = new();
    private int _preformatted;
    private int _paragraphCount;
    private int _tableCount;
    private bool _isInCell;

    public void Read(INode root)
    {
        NodeWalk.Through(root, Enter, Leave);
        EndParagraph();
    }

    // The rows of a data table, outside of any table inside its cells.
    private HtmlTable? Table => _tables.TryPeek(out var table) ? table : null;

    private bool Enter(INode node)
    {
        draft.Budget.CheckTime();
        if (node is IText text) Print(text.Data);
        if (node is not IElement element) return node is IDocument;
        if (Unprinted.Contains(element.NodeName) || IsHidden(element)) return false;
        if (Blocks.Contains(element.NodeName)) EndParagraph();
        switch (element.NodeName)
        {
            case "BR": _text.Append('\n'); break;
            case "PRE": _preformatted++; break;
            case "TABLE": OpenTable(element); break;
            case "TR": Table?.OpenRow(); break;
            case "TD" or "TH" when Table is { } table: OpenCell(table, element); break;
        }

        return true;
    }

    private void Leave(INode node)
    {
        switch (node.NodeName)
        {
            case "TD" or "TH" when Table is { } table: CloseCell(table); break;
            case "TR": Table?.CloseRow(); break;
            case "THEAD" or "TBODY" or "TFOOT": Table?.CloseGroup(); break;
            case "TABLE": EndParagraph(); _tables.Pop()?.Close(); break;
            case "PRE": EndParagraph(); _preformatted--; break;
            case var name when Blocks.Contains(name): EndParagraph(); break;
        }
    }

    private void OpenTable(IElement element)
    {
        if (_isInCell) draft.Note("A table inside a cell was read as text of the cell.");
        _tables.Push(_isInCell || layoutTables.Contains(element) ? null : new HtmlTable(draft, ++_tableCount));
    }

    private void OpenCell(HtmlTable table, IElement cell)
    {
        table.OpenCell(cell.GetAttribute("colspan"), cell.GetAttribute("rowspan"));
        _isInCell = true;
    }

    private void CloseCell(HtmlTable table)
    {
        table.CloseCell(Trimmed());
        _text.Clear();
        _isInCell = false;
    }

    private void Print(string text)
    {
        if (_preformatted > 0)
        {
            _text.Append(text);
            return;
        }

        foreach (var character in text)
        {
            if (character is not (' ' or '\t' or '\r' or '\n' or '\f')) _text.Append(character);
            else if (_text.Length > 0 && _text[^1] is not (' ' or '\n')) _text.Append(' ');
        }
    }

    private void EndParagraph()
    {
        if (_isInCell)
        {
            if (_text.Length > 0 && _text[^1] != '\n') _text.Append('\n');
            return;
        }

        var text = Trimmed();
        _text.Clear();
        if (!PrintedText.IsBlank(text)) draft.Add(text, new LinePlace(null, "paragraph", ++_paragraphCount));
    }

    private string Trimmed() => SpaceAtLineEnd().Replace(_text.ToString(), "\n").Trim(' ', '\n');

    private bool IsHidden(IElement element)
    {
        var isHidden = element.HasAttribute("hidden") || (element.GetAttribute("style") is { } style && HidingStyle().IsMatch(style));
        if (isHidden) draft.Note("Hidden parts of the page were left out.");
        if (element.NodeName == "DEL") draft.Note("Text that is marked as deleted was left out.");
        return isHidden || element.NodeName == "DEL";
    }

    [GeneratedRegex(" ?\n ?")]
    private static partial Regex SpaceAtLineEnd();

    [GeneratedRegex(@"(?:display\s*:\s*none|mso-hide\s*:\s*all)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex HidingStyle();
}
