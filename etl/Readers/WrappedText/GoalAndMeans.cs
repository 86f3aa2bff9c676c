using System.Text.RegularExpressions;
using StrategyWarehouse.Etl.Readers.Layouts;
using StrategyWarehouse.Etl.Readers.Text;

namespace StrategyWarehouse.Etl.Readers.WrappedText;

/// <summary>Goal and means of a row, found in the paragraphs that stand before its code.</summary>
/// <param name="Before">How many of the paragraphs belong to what stands above the row.</param>
/// <param name="Means">Null where there are none.</param>
public sealed partial record GoalAndMeans(int Before, IReadOnlyList<Piece> Goal, IReadOnlyList<Piece>? Means, RowMarker? Marker, decimal Sure)
{
    /// <param name="paragraphs">All since the last code, or since the row's own marker.</param>
    /// <param name="narratives">How many of the first ones must stay with the row above, if there are enough.</param>
    public static GoalAndMeans? In(IReadOnlyList<Paragraph> paragraphs, int narratives, ColumnWidths widths)
    {
        var marked = paragraphs.ToList().FindLastIndex(paragraph => paragraph.Marker is not null);
        if (marked >= 0) return Marked(paragraphs, marked, widths.Goal);
        if (paragraphs.Count == 0) return null;

        // Lines wider than goals and means can only be narrative of the row above.
        var wide = 1 + paragraphs.SkipLast(1).ToList().FindLastIndex(paragraph => IsNarrative(paragraph, widths));
        var found = InColumn([.. paragraphs.Skip(wide)], Math.Max(0, narratives - wide), widths.Goal);
        return found with { Before = wide + found.Before };
    }

    private static GoalAndMeans InColumn(IReadOnlyList<Paragraph> paragraphs, int narratives, int? columnWidth)
    {
        if (Shared(paragraphs[^1], columnWidth, isAlone: paragraphs.Count == 1) is { } shared) return shared with { Before = paragraphs.Count - 1 };
        return paragraphs.Count == 1
            ? new GoalAndMeans(0, paragraphs[0].Pieces, null, null, Confidence.MeansMissing * Confidence.RowStartByPosition)
            : LastTwo(paragraphs, narratives);
    }

    // Below its first line a cell stands alone; on the first it may share the line with the cell beside it.
    private static bool IsNarrative(Paragraph paragraph, ColumnWidths widths) =>
        paragraph.Pieces.Select((piece, line) => (Length: piece.Text.Trim().Length, IsFirst: line == 0))
            .Any(line => widths.IsNarrative(line.Length) && !(line.IsFirst && Shared(paragraph, widths.Goal, isAlone: false) is not null));

    private static GoalAndMeans Marked(IReadOnlyList<Paragraph> paragraphs, int marked, int? columnWidth)
    {
        var first = paragraphs[marked];
        var rest = paragraphs.Skip(marked + 1).ToList();
        var shared = rest.All(paragraph => paragraph.StartsWithBullet) ? Shared(first, columnWidth, isAlone: rest.Count == 0) : null;
        var sure = first.Marker!.Sure;
        if (shared is not null) return shared with { Before = marked, Means = [.. shared.Means!, .. Pieces(rest)], Marker = first.Marker, Sure = shared.Sure * sure };
        if (rest.Count == 0) return new GoalAndMeans(marked, first.Pieces, null, first.Marker, sure * Confidence.MeansMissing);
        var isPlain = rest.Count == 1 || rest.All(paragraph => paragraph.StartsWithBullet);
        return new GoalAndMeans(marked, first.Pieces, Pieces(rest), first.Marker, isPlain ? sure : sure * Confidence.ExtraParagraphs);
    }

    // Paragraphs of bullets after one another are one means cell; else it is the last paragraph. The goal stands before it.
    private static GoalAndMeans LastTwo(IReadOnlyList<Paragraph> paragraphs, int narratives)
    {
        var means = paragraphs.Count - 1;
        while (means - 1 > narratives && paragraphs[means].StartsWithBullet && paragraphs[means - 1].StartsWithBullet) means--;
        var sure = Confidence.RowStartByPosition;
        if (means - 1 > narratives) sure *= Confidence.ExtraParagraphs;
        return new GoalAndMeans(means - 1, paragraphs[means - 1].Pieces, Pieces(paragraphs.Skip(means)), null, sure);
    }

    // A goal that fits on one line shares it with the first line of its means.
    private static GoalAndMeans? Shared(Paragraph paragraph, int? columnWidth, bool isAlone)
    {
        if (paragraph.Pieces.Count == 0 || paragraph.StartsWithBullet) return null;
        var first = paragraph.Pieces[0];
        var isWide = first.Text.Trim().Length > columnWidth;
        if (isWide || isAlone || columnWidth is null)
        {
            var bullet = BulletInside().Match(first.Text);
            if (bullet.Success) return Parted(paragraph, bullet.Index + bullet.Length, Confidence.PartedAtBullet);
        }

        if (isWide || (isAlone && paragraph.Pieces.Count == 1))
        {
            var sentence = SentenceEnd().Match(first.Text);
            if (sentence.Success) return Parted(paragraph, sentence.Index + sentence.Length, Confidence.PartedAtSentence);
        }

        return isAlone ? PartedAtBulletLine(paragraph) : null;
    }

    private static GoalAndMeans Parted(Paragraph paragraph, int offset, decimal sure)
    {
        var first = paragraph.Pieces[0];
        return new GoalAndMeans(0, [first with { Text = first.Text[..offset] }], [first with { Text = first.Text[offset..] }, .. paragraph.Pieces.Skip(1)], null, sure);
    }

    private static GoalAndMeans? PartedAtBulletLine(Paragraph paragraph)
    {
        for (var piece = 1; piece < paragraph.Pieces.Count; piece++)
        {
            if (!paragraph.Pieces[piece].StartsWithBullet) continue;
            return new GoalAndMeans(0, [.. paragraph.Pieces.Take(piece)], [.. paragraph.Pieces.Skip(piece)], null, Confidence.PartedAtBullet);
        }

        return null;
    }

    private static List<Piece> Pieces(IEnumerable<Paragraph> paragraphs) => [.. paragraphs.SelectMany(paragraph => paragraph.Pieces)];

    // After a full stop any bullet counts; without one, only a sign that is nothing else.
    [GeneratedRegex(@"(?<=\S)(?:(?<=[.!?])\s+(?=[*•●▪‣◦\uF0B7–-]\s*\S)|\s+(?=[*•●▪‣◦\uF0B7]\s*\S))")]
    private static partial Regex BulletInside();

    [GeneratedRegex(@"(?<=\S\s\S{2,}[.!?])\s+(?=[\p{Lu}\d""”(])")]
    private static partial Regex SentenceEnd();
}
