using System.Text;

namespace StrategyWarehouse.Etl.Readers.Pdf.Pages;

/// <summary>Words on one baseline, in the order in which they are read. Never empty.</summary>
public sealed class PrintedLine
{
    /// <summary>A gap of this part of the font's size parts words even where no space is printed.</summary>
    public const double SpaceWidth = 0.18;

    public PrintedLine(IReadOnlyList<Word> words)
    {
        Words = words;
        Text = Join(words);
        Size = words.Max(word => word.Size);
        Box = words.Skip(1).Aggregate(BoxOf(words[0]), (box, word) => box.Through(BoxOf(word)));
        Baseline = words.MaxBy(word => word.Size)!.Baseline;
    }

    public IReadOnlyList<Word> Words { get; }

    /// <summary>A closing hyphen that only parts a word from its end on the next line becomes a soft one.</summary>
    public string Text { get; set; }

    /// <summary>The page and the line of it, from 1, as a person counts them.</summary>
    public (int Page, int Line) Place { get; set; }

    public Box Box { get; }

    public double Baseline { get; }

    public double Size { get; }

    public bool IsBold => Words.All(word => word.IsBold);

    public Direction Direction => Words[0].Direction;

    /// <summary>Lines from the top down; text of other directions comes after that of the page.</summary>
    public static IReadOnlyList<PrintedLine> Of(IEnumerable<Word> words)
    {
        var lines = new List<PrintedLine>();
        foreach (var direction in words.GroupBy(word => word.Direction).OrderBy(group => group.Key)) AddLines(direction, lines);
        return lines;
    }

    private static void AddLines(IEnumerable<Word> words, List<PrintedLine> lines)
    {
        var open = new List<Word>();
        Word? largest = null;
        foreach (var word in words.OrderBy(word => word.Middle))
        {
            if (largest is not null && !IsBeside(largest, word))
            {
                lines.Add(InOrder(open));
                (open, largest) = ([], null);
            }

            open.Add(word);
            if (largest is null || word.Size > largest.Size) largest = word;
        }

        if (open.Count > 0) lines.Add(InOrder(open));
    }

    // A raised number or a small unit shares half its height with the text that it belongs to.
    private static bool IsBeside(Word one, Word other)
    {
        var shared = Math.Min(one.Bottom, other.Bottom) - Math.Max(one.Top, other.Top);
        return shared >= 0.5 * Math.Min(one.Size, other.Size);
    }

    // Bold is sometimes made by printing a text twice.
    private static PrintedLine InOrder(List<Word> words)
    {
        var ordered = new List<Word>(words.Count);
        foreach (var word in words.OrderBy(word => word.Left))
        {
            var isShadow = ordered.Count > 0 && ordered[^1].Text == word.Text && Math.Abs(ordered[^1].Left - word.Left) < 0.15 * word.Size;
            if (!isShadow) ordered.Add(word);
        }

        return new PrintedLine(ordered);
    }

    private static string Join(IReadOnlyList<Word> words)
    {
        var text = new StringBuilder(words[0].Text);
        for (var index = 1; index < words.Count; index++)
        {
            var gap = words[index].Left - words[index - 1].Right;
            var size = Math.Min(words[index].Size, words[index - 1].Size);
            if (words[index].FollowsSpace || gap >= SpaceWidth * size || gap < -0.5 * size) text.Append(' ');
            text.Append(words[index].Text);
        }

        return text.ToString().Normalize();
    }

    private static Box BoxOf(Word word) => new(word.Left, word.Top, word.Right, word.Bottom);
}
