using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Graphics;

namespace StrategyWarehouse.Etl.Readers.Pdf.Pages;

/// <summary>The rules and the shaded areas that are drawn on one page; a thin filled area is a rule.</summary>
public sealed class PageRules
{
    private const double Thin = 3;
    private const double Straight = 0.5;

    /// <summary>Dashes this near are one rule.</summary>
    private const double Dash = 3;

    /// <summary>A page with more of them is a drawing.</summary>
    private const int MaxRules = 20_000;

    /// <summary>A filled round of up to this size may be the bullet of a list.</summary>
    private const double Dot = 8;

    /// <summary>A page with more of them is a drawing, too.</summary>
    private const int MaxDots = 1000;

    private readonly PageTurn _turn;
    private readonly List<Rule> _horizontal = [];
    private readonly List<Rule> _vertical = [];
    private readonly List<Box> _shades = [];
    private readonly List<Box> _dots = [];

    public PageRules(IReadOnlyList<PdfPath> paths, PageTurn turn)
    {
        _turn = turn;
        foreach (var path in paths)
        {
            if (path.IsClipping || (!path.IsFilled && !path.IsStroked)) continue;
            foreach (var subpath in path) Take(subpath, path.IsFilled, path.IsStroked);
            if (_horizontal.Count + _vertical.Count > MaxRules) break;
        }

        Horizontal = Merge(_horizontal);
        Vertical = Merge(_vertical);
    }

    /// <summary>From the top down.</summary>
    public IReadOnlyList<Rule> Horizontal { get; }

    /// <summary>From left to right.</summary>
    public IReadOnlyList<Rule> Vertical { get; }

    public IReadOnlyList<Box> Shades => _shades;

    /// <summary>Small filled rounds.</summary>
    public IReadOnlyList<Box> Dots => _dots;

    private void Take(PdfSubpath subpath, bool isFilled, bool isStroked)
    {
        var isStraight = true;
        Box? bounds = null;
        foreach (var command in subpath.Commands)
        {
            if (command is not PdfSubpath.Line line)
            {
                isStraight &= command is PdfSubpath.Move or PdfSubpath.Close;
                continue;
            }

            var (from, to) = (_turn.Point(line.From), _turn.Point(line.To));
            var box = new Box(Math.Min(from.X, to.X), Math.Min(from.Y, to.Y), Math.Max(from.X, to.X), Math.Max(from.Y, to.Y));
            isStraight &= box.Width <= Straight || box.Height <= Straight;
            bounds = bounds?.Through(box) ?? box;
            if (isStroked) TakeThin(box, Straight);
        }

        if (isFilled && bounds is null) TakeDot(subpath);
        if (!isFilled || !isStraight || bounds is not { } area || TakeThin(area, Thin)) return;
        _shades.Add(area);
    }

    private void TakeDot(PdfSubpath subpath)
    {
        if (_dots.Count == MaxDots || !subpath.Commands.Any(command => command is PdfSubpath.CubicBezierCurve) || subpath.GetBoundingRectangle() is not { } bounds) return;
        var (one, other) = (_turn.Point(bounds.BottomLeft), _turn.Point(bounds.TopRight));
        var box = new Box(Math.Min(one.X, other.X), Math.Min(one.Y, other.Y), Math.Max(one.X, other.X), Math.Max(one.Y, other.Y));
        if (box.Width is > 0.5 and < Dot && Math.Abs(box.Width - box.Height) < 0.3 * box.Width) _dots.Add(box);
    }

    private bool TakeThin(Box box, double thin)
    {
        if (box.Width > thin && box.Height > thin) return false;
        if (box.Width >= box.Height && box.Width > 0) _horizontal.Add(new Rule((box.Top + box.Bottom) / 2, box.Left, box.Right));
        if (box.Height >= box.Width && box.Height > 0) _vertical.Add(new Rule((box.Left + box.Right) / 2, box.Top, box.Bottom));
        return true;
    }

    private static List<Rule> Merge(List<Rule> rules)
    {
        var merged = new List<Rule>();
        var sorted = rules.OrderBy(rule => rule.At).ToList();
        for (var start = 0; start < sorted.Count;)
        {
            var end = start + 1;
            while (end < sorted.Count && sorted[end].At - sorted[start].At <= 1) end++;
            foreach (var rule in sorted[start..end].OrderBy(rule => rule.From))
            {
                if (merged.Count > 0 && merged[^1] is var last && rule.At - last.At is >= -1 and <= 1 && rule.From <= last.To + Dash && rule.From >= last.From)
                {
                    merged[^1] = last with { To = Math.Max(last.To, rule.To) };
                }
                else
                {
                    merged.Add(rule);
                }
            }

            start = end;
        }

        return merged;
    }
}
