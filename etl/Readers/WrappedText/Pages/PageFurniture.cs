using System.Globalization;
using System.Text.RegularExpressions;
using StrategyWarehouse.Etl.Readers.Layouts;
using StrategyWarehouse.Etl.Readers.Text;

namespace StrategyWarehouse.Etl.Readers.WrappedText.Pages;

/// <summary>
/// Takes out of the text what belongs to the page: page numbers and the like by the profile's patterns, column headings by
/// the profile's columns, title lines, lines that are repeated at the edges of pages, and legends under a table.
/// </summary>
/// <param name="opensWidestColumn">How a cell of the widest column begins, at the start of a line; null: as a goal's code does.</param>
public sealed class PageFurniture(DocumentProfile profile, LineLedger ledger, Regex? opensWidestColumn = null)
{
    private const int MaxHeadingLines = 8;
    private const int MaxHeadingLetters = 400;
    private const int MaxNumberLength = 40;

    private readonly string[] _headings =
        [.. profile.Columns.Values.SelectMany(column => column.Headers).Select(Letters).Where(heading => heading.Length > 0).Distinct().OrderByDescending(heading => heading.Length)];

    public IReadOnlyList<FlowLine> Remove(IReadOnlyList<TextLine> lines)
    {
        MarkColumnHeadings(lines);
        new PageEdges(profile, lines, ledger).Mark();
        var bareLines = lines.Where(line => !line.IsBlank && line.Text.Length <= MaxNumberLength).Select(line => line.Text.Trim()).ToHashSet(StringComparer.Ordinal);
        for (var index = 0; index < lines.Count; index++) MarkByPattern(lines, index, bareLines);
        new PageLegends(opensWidestColumn ?? profile.Code, lines, ledger).Mark();
        return Rest(lines);
    }

    private void MarkByPattern(IReadOnlyList<TextLine> lines, int index, HashSet<string> bareLines)
    {
        var text = WhiteSpace.Fold(lines[index].Text);
        if (text.Length == 0) return;
        if (profile.Furniture.Any(pattern => pattern.IsMatch(text)))
        {
            if (!IsNumberAmidText(lines, index, text, bareLines)) ledger.Mark(lines[index].Number, LineUse.Furniture);
        }
        else if (StandsAlone(lines, index) && text[^1] != '.' && profile.Heading.Any(pattern => pattern.IsMatch(text)))
        {
            ledger.Mark(lines[index].Number, LineUse.Heading);
        }
    }

    // Paragraphs hold such words too, so a title must be a paragraph of its own, or the last line of a page.
    private static bool StandsAlone(IReadOnlyList<TextLine> lines, int index)
    {
        if (index + 1 < lines.Count && FlowLine.StartsPage(lines[index + 1])) return true;
        var opens = index == 0 || lines[index - 1].IsBlank || lines[index].StartsPage;
        return opens && (index + 1 == lines.Count || lines[index + 1].IsBlank);
    }

    // A number that a sentence was broken before; page numbers stand at the edge of a page, or follow one another.
    private static bool IsNumberAmidText(IReadOnlyList<TextLine> lines, int index, string text, HashSet<string> bareLines)
    {
        if (!int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)) return false;
        if (index == 0 || lines[index].StartsPage || lines[index - 1].IsBlank) return false;
        var below = lines.Skip(index + 1).FirstOrDefault(line => !line.IsBlank || line.StartsPage);
        if (below is null || FlowLine.StartsPage(below)) return false;
        return !bareLines.Contains((number - 1).ToString(CultureInfo.InvariantCulture)) && !bareLines.Contains((number + 1).ToString(CultureInfo.InvariantCulture));
    }

    private void MarkColumnHeadings(IReadOnlyList<TextLine> lines)
    {
        for (var index = 0; index < lines.Count; index++)
        {
            var count = HeadingLinesAt(lines, index);
            for (var line = index; line < index + count; line++) ledger.Mark(lines[line].Number, LineUse.Furniture);
            index += Math.Max(0, count - 1);
        }
    }

    // Three headings and nothing else; a heading may be wrapped, so lines are tried together.
    private int HeadingLinesAt(IReadOnlyList<TextLine> lines, int index)
    {
        var (longest, letters) = (0, "");
        for (var count = 1; count <= MaxHeadingLines && index + count <= lines.Count && !lines[index + count - 1].IsBlank; count++)
        {
            letters += Letters(lines[index + count - 1].Text);
            if (letters.Length > MaxHeadingLetters || !CouldBeHeadings(letters)) break;
            if (HoldsOnlyHeadings(letters)) longest = count;
        }

        return longest;
    }

    private bool CouldBeHeadings(string letters) =>
        _headings.Any(heading => letters.StartsWith(heading, StringComparison.Ordinal) || heading.StartsWith(letters, StringComparison.Ordinal));

    private bool HoldsOnlyHeadings(string letters)
    {
        var found = 0;
        for (var position = 0; position < letters.Length; found++)
        {
            var heading = Array.Find(_headings, known => letters.AsSpan(position).StartsWith(known));
            if (heading is null) return false;
            position += heading.Length;
        }

        return found >= 3;
    }

    private static string Letters(string text) => text.Length > MaxHeadingLetters ? "?" : string.Concat(text.Where(char.IsLetter)).ToUpperInvariant();

    private List<FlowLine> Rest(IReadOnlyList<TextLine> lines)
    {
        var rest = new List<FlowLine>(lines.Count);
        var (afterBlank, afterPage) = (false, false);
        foreach (var line in lines)
        {
            afterPage |= line.StartsPage;
            if (line.IsBlank) afterBlank = true;
            else if (ledger.Uses[line.Number] != LineUse.Unaccounted) afterPage = true;
            else
            {
                rest.Add(new FlowLine(line.Number, line.Text, afterBlank, afterPage));
                (afterBlank, afterPage) = (false, false);
            }
        }

        return rest;
    }
}
