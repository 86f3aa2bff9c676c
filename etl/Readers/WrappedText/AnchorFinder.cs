using StrategyWarehouse.Etl.Readers.Layouts;
using StrategyWarehouse.Etl.Readers.Text;
using StrategyWarehouse.Etl.Readers.WrappedText.Pages;

namespace StrategyWarehouse.Etl.Readers.WrappedText;

/// <summary>Finds codes with their statuses, and parts the paragraphs there into sections.</summary>
public sealed class AnchorFinder(DocumentProfile profile, StatusWords statuses, bool wrapsEndWithSpace)
{
    private const int MaxPhraseWords = 4;
    private const int MaxPhraseLine = 25;

    /// <summary>Code and status that stand on one line like cells, so that a row may end there without a blank line above.</summary>
    public bool BeginsWithKnownStatus(FlowLine line)
    {
        List<Piece> pieces = [new(line.Number, line.Text)];
        var indent = Indent(line.Text);
        return CodeAt(line.Text, indent) is { } code && Known(pieces, 0, indent, code, 1) is { } found && EndsLikeCell(pieces, found);
    }

    /// <summary>Code and known status, and nothing after them: the next paragraph is the narrative, or the row has none.</summary>
    public bool IsBare(IReadOnlyList<Piece> pieces)
    {
        if (pieces.Count == 0 || CodeAt(pieces[0].Text, Indent(pieces[0].Text)) is not { } code) return false;
        return statuses.At(pieces, 0, code.End) is { } status && status.Piece == pieces.Count - 1 && string.IsNullOrWhiteSpace(pieces[^1].Text[status.Offset..]);
    }

    public bool BeginsWithCode(Piece piece) => CodeAt(piece.Text, Indent(piece.Text)) is not null;

    public bool IsStatus(string text) => statuses.At([new Piece(0, text)], 0, 0) is { } match && match.Offset >= text.Length;

    public IReadOnlyList<Section> Sections(IReadOnlyList<Paragraph> paragraphs)
    {
        var sections = new List<Section> { new(Anchor: null) };
        foreach (var paragraph in WithCodesAbove(paragraphs)) Part(paragraph, sections);
        return sections;
    }

    // A code in a higher row of its cell than the status: a blank line, or a page, may stand between.
    private IEnumerable<Paragraph> WithCodesAbove(IReadOnlyList<Paragraph> paragraphs)
    {
        Paragraph? code = null;
        foreach (var paragraph in paragraphs)
        {
            if (code is not null && paragraph.Marker is null && statuses.At(paragraph.Pieces, 0, 0) is not null)
            {
                yield return paragraph with { Pieces = [.. code.Pieces, .. paragraph.Pieces] };
                code = null;
                continue;
            }

            if (code is not null) yield return code;
            code = IsCodeAlone(paragraph) ? paragraph : null;
            if (code is null) yield return paragraph;
        }

        if (code is not null) yield return code;
    }

    private bool IsCodeAlone(Paragraph paragraph) => paragraph is { Marker: null, Pieces: [var piece] }
        && CodeAt(piece.Text, Indent(piece.Text)) is { } code && string.IsNullOrWhiteSpace(piece.Text[code.End..]);

    private void Part(Paragraph paragraph, List<Section> sections)
    {
        var pieces = paragraph.Pieces.ToList();
        var (marker, opened, next) = (paragraph.Marker, 0, 0);
        while (next < pieces.Count)
        {
            if (Find(pieces, marker, next, isOpening: next == opened, sections[^1]) is not { } found)
            {
                next++;
                continue;
            }

            Add(pieces[opened..next], pieces[next] with { Text = pieces[next].Text[..found.Start] }, marker, sections[^1]);
            var tail = pieces[found.EndPiece] with { Text = pieces[found.EndPiece].Text[found.EndOffset..].TrimStart('.', ':', ';', ',', ' ') };
            var hasTail = !string.IsNullOrWhiteSpace(tail.Text);
            if (hasTail) pieces[found.EndPiece] = tail;
            (marker, opened) = (null, hasTail ? found.EndPiece : found.EndPiece + 1);
            next = found.EndPiece + 1;
            sections.Add(new Section(found.Anchor) { NarrativeOnAnchorLine = opened < pieces.Count });
        }

        Add(pieces[opened..], null, marker, sections[^1]);
    }

    private static void Add(List<Piece> pieces, Piece? last, RowMarker? marker, Section section)
    {
        if (!string.IsNullOrWhiteSpace(last?.Text)) pieces.Add(last);
        if (pieces.Count > 0 || marker is not null) section.Paragraphs.Add(new Paragraph(pieces, marker));
    }

    private Found? Find(List<Piece> pieces, RowMarker? marker, int piece, bool isOpening, Section section)
    {
        var text = pieces[piece].Text;
        var indent = Indent(text);
        if (CodeAt(text, indent) is { } code)
        {
            // A sentence may begin with a code and go on in lower case: only where a row can end is that a status nobody told us of.
            var known = Known(pieces, piece, indent, code, 1);
            if (known is not null && EndsLikeCell(pieces, known)) return known;
            var unknown = piece == 0 && isOpening && marker is null ? Unknown(pieces, indent, code, section) : null;
            return unknown is { Anchor.RawStatus: null } ? known ?? unknown : unknown;
        }

        return FindInside(pieces, marker, piece, section);
    }

    private Found? Known(List<Piece> pieces, int piece, int start, Code code, decimal sure)
    {
        if (statuses.At(pieces, piece, code.End) is not { } status) return null;
        var fillsCell = string.IsNullOrWhiteSpace(pieces[status.Piece].Text[status.Offset..]);
        if (char.IsLower(status.Printed[0]) && !fillsCell) return null;
        var span = new SourceSpan(pieces[piece].Line, pieces[status.Piece].Line);
        return new Found(new Anchor(code.Text, status.Printed, IsKnown: true, span, sure), start, status.Piece, status.Offset);
    }

    // Means that fit on one line share it with code and status. To be believed inside a line, the status must be known and
    // begin and end like a cell, and there must be text for goal and narrative above.
    private Found? FindInside(List<Piece> pieces, RowMarker? marker, int piece, Section section)
    {
        if (section.Anchor is not null && section.Paragraphs.Count == 0 && marker is null) return null;
        var text = pieces[piece].Text;
        for (var match = profile.Code.Match(text); match.Success; match = match.NextMatch())
        {
            if (match.Index == 0 || !char.IsWhiteSpace(text[match.Index - 1]) || CodeAt(text, match.Index) is not { } code) continue;
            var status = code.End + Indent(text, code.End);
            if (status >= text.Length || !char.IsUpper(text[status])) continue;
            if (Known(pieces, piece, match.Index, code, Confidence.CodeInsideLine) is { } found && EndsLikeCell(pieces, found)) return found;
        }

        return null;
    }

    private static bool EndsLikeCell(List<Piece> pieces, Found found)
    {
        var text = pieces[found.EndPiece].Text;
        var next = found.EndOffset + Indent(text, found.EndOffset);
        if (next == text.Length) return true;
        if (text[next] is '.' or ':' or ';') next += 1 + Indent(text, next + 1);
        if (next >= text.Length) return true;
        var opensCell = char.IsUpper(text[next]) || char.IsDigit(text[next]) || Piece.IsBulletAt(text, next) || text.AsSpan(next).StartsWith("--");
        return next > found.EndOffset && opensCell;
    }

    // A code that opens a paragraph where a row could end: the phrase after it is a status nobody told us of.
    private Found? Unknown(List<Piece> pieces, int start, Code code, Section section)
    {
        var needed = section.Anchor is null || section.NarrativeOnAnchorLine ? 1 : 2;
        var hasMarker = section.Paragraphs.Any(above => above.Marker is not null);
        if (section.Free < needed && !hasMarker) return null;

        var span = new SourceSpan(pieces[0].Line, pieces[0].Line);
        var words = Words(pieces, code.End);
        if (words.Count == 0) return new Found(new Anchor(code.Text, null, IsKnown: false, span, Confidence.NoStatus), start, 0, pieces[0].Text.Length);
        if (!char.IsUpper(words[0].Text[0])) return null;
        if (Phrase(pieces, words) is not { } phrase)
        {
            return section.Free > needed || hasMarker ? new Found(new Anchor(code.Text, null, IsKnown: false, span, Confidence.NoStatus), start, 0, code.End) : null;
        }

        var status = string.Join(' ', phrase.Select(word => word.Text));
        span = span with { Last = pieces[phrase[^1].Piece].Line };
        return new Found(new Anchor(code.Text, status, IsKnown: false, span, Confidence.UnknownStatus), start, phrase[^1].Piece, phrase[^1].End);
    }

    private static List<Word>? Phrase(List<Piece> pieces, List<Word> words)
    {
        var count = 1;
        while (count < words.Count && char.IsLower(words[count].Text[0])) count++;
        var phrase = words.Take(count).ToList();
        if (count > MaxPhraseWords)
        {
            var onFirstLine = phrase.TakeWhile(word => word.Piece == 0).ToList();
            if (onFirstLine.Count > MaxPhraseWords || pieces[0].Text.Trim().Length > MaxPhraseLine) return null;
            phrase = onFirstLine;
        }

        return phrase.Count == 0 || phrase.Any(word => word.Text[^1] is '.' or '!' or '?') ? null : phrase;
    }

    private List<Word> Words(List<Piece> pieces, int from)
    {
        var words = new List<Word>();
        for (var piece = 0; piece < pieces.Count && words.Count <= MaxPhraseWords + 1; piece++)
        {
            var text = pieces[piece].Text;
            var isCut = piece > 0 && LineJoin.IsCutWord(pieces[piece - 1], pieces[piece], wrapsEndWithSpace);
            for (var offset = piece == 0 ? from : 0; offset < text.Length && words.Count <= MaxPhraseWords + 1;)
            {
                offset += Indent(text, offset);
                var end = offset;
                while (end < text.Length && !char.IsWhiteSpace(text[end])) end++;
                if (end == offset) break;
                if (isCut && words.Count > 0) words[^1] = new Word(words[^1].Text + text[offset..end], piece, end);
                else words.Add(new Word(text[offset..end], piece, end));
                (isCut, offset) = (false, end);
            }
        }

        return words;
    }

    private Code? CodeAt(string text, int offset)
    {
        var match = profile.Code.Match(text, offset);
        if (!match.Success || match.Index != offset) return null;
        var end = offset + match.Length;
        return end == text.Length || char.IsWhiteSpace(text[end]) ? new Code(match.Groups["code"].Value, end) : null;
    }

    private static int Indent(string text, int from = 0) => text.Length - from - text.AsSpan(from).TrimStart().Length;

    private sealed record Code(string Text, int End);

    private sealed record Word(string Text, int Piece, int End);

    private sealed record Found(Anchor Anchor, int Start, int EndPiece, int EndOffset);
}
