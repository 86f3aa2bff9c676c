using System.Text;
using UglyToad.PdfPig.Content;

namespace StrategyWarehouse.Etl.Readers.Pdf.Pages;

/// <summary>Puts the letters of a page together to words, in the order in which they are printed.</summary>
public sealed class PageWords
{
    private readonly Page _page;
    private readonly PageTurn[] _turns;
    private readonly PageTurn _main;
    private readonly double[] _cuts;
    private readonly IReadOnlyList<Box> _dots;
    private readonly UnmappedFonts _unmapped = new();
    private readonly List<Word> _words = [];
    private readonly StringBuilder _text = new();
    private Letter? _last;
    private PageTurn _turn;
    private double _left;
    private double _right;
    private double _baseline;
    private double _size;
    private bool _followsSpace;
    private bool _spaceIsOpen;
    private bool _isBold;

    private PageWords(Page page, PageTurn main, PageRules rules)
    {
        (_page, _main, _turn) = (page, main, main);
        _turns = [.. Enum.GetValues<Direction>().Select(direction => new PageTurn(direction, page.Width, page.Height))];
        _cuts = [.. rules.Vertical.Select(rule => rule.At)];
        _dots = rules.Dots;
    }

    /// <summary>The direction in which most letters are read.</summary>
    public static Direction MainDirection(Page page)
    {
        var counts = new int[4];
        foreach (var letter in page.Letters) counts[(int)PageTurn.Of(letter.StartBaseLine, letter.EndBaseLine)]++;
        return (Direction)Array.IndexOf(counts, counts.Max());
    }

    public static IReadOnlyList<Word> Of(Page page, PageTurn main, PageRules rules)
    {
        var words = new PageWords(page, main, rules);
        foreach (var letter in page.Letters) words.Take(letter);
        words.Close();
        return words._words;
    }

    private void Take(Letter letter)
    {
        var text = _unmapped.Hold(letter.GetFont()) ? "\uFFFD" : letter.Value;
        if (string.IsNullOrWhiteSpace(text))
        {
            Close();
            _spaceIsOpen = true;
            return;
        }

        var start = letter.StartBaseLine;
        if (start.X < -1 || start.Y < -1 || start.X > _page.Width + 1 || start.Y > _page.Height + 1) return;
        var turn = _turns[(int)PageTurn.Of(start, letter.EndBaseLine)];
        var (left, baseline) = turn.Point(start);
        var right = Math.Max(left, turn.Point(letter.EndBaseLine).X);
        if (_last is not null && IsShadow(letter, turn, left, baseline)) return;
        if (_last is null || !GoesOn(letter, turn, left, baseline)) Open(letter, turn, left, baseline);
        _text.Append(Expanded(text));
        (_right, _last) = (Math.Max(_right, right), letter);
    }

    private bool GoesOn(Letter letter, PageTurn turn, double left, double baseline)
    {
        if (turn != _turn || Math.Abs(baseline - _baseline) > 0.1 * _size) return false;
        var gap = left - _right;
        if (gap >= PrintedLine.SpaceWidth * _size || gap < -0.5 * _size) return false;
        return letter.TextSequence == _last!.TextSequence || !HasRuleBetween(Math.Min(_right, left) - 1, Math.Max(_right, left) + 1);
    }

    // Texts of two cells may touch; they are printed apart then.
    private bool HasRuleBetween(double from, double to)
    {
        var index = Array.BinarySearch(_cuts, from);
        if (index < 0) index = ~index;
        return index < _cuts.Length && _cuts[index] <= to;
    }

    // Bold is sometimes made by printing each letter twice.
    private bool IsShadow(Letter letter, PageTurn turn, double left, double baseline) =>
        turn == _turn && letter.Value == _last!.Value && Math.Abs(baseline - _baseline) < 0.1 * _size
        && Math.Abs(left - turn.Point(_last.StartBaseLine).X) < 0.1 * _size;

    private void Open(Letter letter, PageTurn turn, double left, double baseline)
    {
        Close();
        (_turn, _left, _right, _baseline, _size) = (turn, left, left, baseline, SizeOf(letter));
        _followsSpace = _spaceIsOpen;
        _spaceIsOpen = false;
        _isBold = letter.FontName?.Contains("Bold", StringComparison.OrdinalIgnoreCase) == true;
    }

    private void Close()
    {
        if (_text.Length == 0) return;
        var (x, y) = Centre();
        _words.Add(new Word(_text.ToString(), _left, _right, _baseline, _size, _followsSpace, _turn.Direction, x, y) { IsItem = FollowsDot(), IsBold = _isBold });
        _text.Clear();
        _last = null;
    }

    // Browsers draw the bullets of lists instead of printing them.
    private bool FollowsDot() => _turn.Direction == _main.Direction && _dots.Any(dot =>
        dot.Right <= _left && _left - dot.Right < 1.5 * _size && dot.Width < 0.6 * _size && dot.Top > _baseline - _size && dot.Bottom < _baseline + (0.1 * _size));

    private (double X, double Y) Centre()
    {
        var (along, across) = ((_left + _right) / 2, _baseline - (0.25 * _size));
        return _turn.Direction == _main.Direction ? (along, across) : _main.Point(_turn.Back(along, across));
    }

    private static double SizeOf(Letter letter) => letter.PointSize is > 0.5 and < 2000 ? letter.PointSize : Math.Max(1, letter.BoundingBox.Height);

    // "ﬁ" is two letters to anyone who searches for the word.
    private static string Expanded(string text) => text is [>= '\uFB00' and <= '\uFB06'] ? text.Normalize(NormalizationForm.FormKC) : text;
}
