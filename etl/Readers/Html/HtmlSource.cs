using System.Runtime.ExceptionServices;
using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using StrategyWarehouse.Etl.Readers.Formats;
using StrategyWarehouse.Etl.Readers.Text;
using StrategyWarehouse.Warehouse.Errors;

namespace StrategyWarehouse.Etl.Readers.Html;

/// <summary>Reads a web page as it would be printed. Nothing of it is run, and nothing is fetched.</summary>
public static class HtmlSource
{
    /// <summary>Tags that a cell may take, its text and row included: far more than any program writes.</summary>
    private const int TagsPerCell = 4;

    /// <exception cref="SourceFormatException">empty_document and passed limits.</exception>
    public static SourceDocument Read(byte[] bytes, ReadingBudget budget)
    {
        var draft = new DocumentDraft(budget);
        var text = HtmlDecoding.Text(bytes, draft);
        if (text.Count('<') > (long)budget.Limits.Cells * TagsPerCell) throw PassedLimit.Cells(new SourcePlace(budget.DocumentName), "more tags than these would take", budget.Limits);

        // With its mark the text is UTF-8 for sure, whatever it says of itself.
        byte[] marked = [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(text)];
        using var content = new MeasuredStream(new MemoryStream(marked), _ => budget.CheckTime());
        using var page = Parse(content);
        new HtmlStory(draft, LayoutTables.In(page.DocumentElement, budget)).Read(page.DocumentElement);
        return draft.Finish();
    }

    // The parser takes its text by tasks, which wrap what stops it.
    private static IHtmlDocument Parse(Stream content)
    {
        try
        {
            return new HtmlParser().ParseDocument(content);
        }
        catch (AggregateException fault) when (fault.GetBaseException() is SourceFormatException refusal)
        {
            ExceptionDispatchInfo.Throw(refusal);
            throw;
        }
    }
}
