using System.Globalization;
using ScottPlot;
using StrategyWarehouse.Reports.Charts.Sheets;
using StrategyWarehouse.Reports.Definitions.Blocks;
using StrategyWarehouse.Reports.Statuses;

namespace StrategyWarehouse.Reports.Charts;

/// <summary>
/// How many have each grade 1..5, a row a category; those without a grade stand apart. Encodings: category, grade, count.
/// </summary>
public sealed class GradeChart : IChart
{
    private const int Grades = 5;
    private const int DescribedCategories = 8;
    private const float Apart = 12;

    // The statuses that the five-step scale stands for, lowest first.
    private static readonly string[] Steps = ["not_started", "planning", "in_progress", "near_completion", "achieved"];

    // One hue from pale to dark: a darker cell holds more, whatever the reader's colour vision.
    private static readonly string[] Shades = ["#DCE9F5", "#B5D1E9", "#86B4DA", "#3F77AE", "#1F5488"];

    private readonly ChartData data;
    private readonly IReadOnlyList<Category> all;
    private readonly IReadOnlyList<Category> shown;
    private readonly IReadOnlyList<Category> rest;
    private readonly Category total;

    public GradeChart(ChartData data)
    {
        this.data = data;
        all = [.. data.Rows
            .GroupBy(row => data.Label(row, "category"), StringComparer.Ordinal)
            .Select(rows => Category.Of(rows.Key, rows.Select(row => (data.Whole(row, "grade"), data.Whole(row, "count") ?? 0))))
            .Where(category => category.Total > 0)];
        total = Sum(data.Texts.InTotal, all, all.Sum(category => category.Total));
        (shown, rest) = TopCategories.Of(all, category => category.Total);
        if (rest.Count > 0) shown = [.. shown, Sum(data.Texts.Others, rest, rest.Count)];
    }

    public string Description
    {
        get
        {
            if (all.Count == 0) return data.Texts.NoData;

            var sentences = all.Count == 1 ? [] : all.Take(DescribedCategories).Select(category => $"{category.Label}, {data.Forms.Number(category.Total)}: {Words(category)}.");
            var more = all.Count > DescribedCategories ? $" {data.Texts.MoreInTable}" : "";
            return string.Join(' ', sentences.Prepend($"{total.Label}: {Words(total)}.").Prepend(data.Texts.GradeChart)) + more;
        }
    }

    public string? Remainder => rest.Count == 0 ? null : string.Format(CultureInfo.InvariantCulture, data.Texts.OthersAre, string.Join(", ", rest.Select(category => category.Label)));

    public ChartNumbers Numbers => new(
        [(data.Texts.Category, ValueFormat.Text), (data.Texts.Grade, ValueFormat.Text), (data.Texts.Count, ValueFormat.Whole), (data.Texts.ShareHeader, ValueFormat.Share)],
        [.. all.SelectMany(category => Columns().Where(grade => category[grade] > 0)
            .Select(grade => new object?[] { category.Label, Name(grade), category[grade], (decimal)category[grade] / category.Total }))]);

    public ChartPicture Draw(int width)
    {
        if (all.Count == 0) return EmptyPanel.Draw(data.Texts.NoData, width);

        var sheet = new Sheet();
        var rows = new CategoryRows([.. shown.Select(category => category.Label)], width);
        var cell = (width - rows.ContentLeft - Apart - 1) / (Grades + 1);
        var most = Math.Max(Shades.Length, shown.Max(category => category.MostGraded));
        var top = DrawHeadings(sheet, rows, cell);
        var bottom = rows.Draw(sheet, top, (row, from, to) =>
        {
            foreach (var grade in Columns()) DrawCell(sheet, CellOf(rows, cell, grade, from, to), shown[row][grade], grade, most, rows.TextSize);
        });
        return sheet.ToPicture(width, bottom);
    }

    private float DrawHeadings(Sheet sheet, CategoryRows rows, float cell)
    {
        const float size = 11;
        const float lineHeight = 14;
        var headings = Columns().Select(grade => WrappedLabel.Lines(
            grade == 0 ? data.Texts.NoGrade : data.Statuses.Of(Steps[grade - 1]).Name, cell - 4, size, 3)).ToList();
        var lines = headings.Max(heading => heading.Count);
        foreach (var (at, grade) in Columns().Index())
        {
            var centre = CellOf(rows, cell, grade, 0, 0).Left + (cell / 2);
            sheet.Text(grade == 0 ? "–" : grade.ToString(CultureInfo.InvariantCulture), centre, 9, Alignment.LowerCenter, ChartColours.Ink, 14, bold: true);
            foreach (var (line, text) in headings[at].Index())
            {
                sheet.Text(text, centre, 27 + (line * lineHeight), Alignment.LowerCenter, ChartColours.Muted, size);
            }
        }

        return 27 + (lines * lineHeight) + 2;
    }

    private void DrawCell(Sheet sheet, PixelRect box, long count, int grade, long most, float size)
    {
        if (count == 0)
        {
            sheet.Line(new Pixel(box.Left, box.Bottom), new Pixel(box.Right, box.Bottom), ChartColours.Rule, 1);
            return;
        }

        var colour = grade == 0 ? "#F1F3F5" : Shades[(int)((count * Shades.Length - 1) / most)];
        var text = data.Forms.Number(count);
        sheet.Box(box, colour, grade == 0 ? Pattern.Sparse : Pattern.Solid);
        var (centre, middle) = ((box.Left + box.Right) / 2, (box.Top + box.Bottom) / 2);
        if (grade == 0) sheet.Plate(box, centre - 14, centre + 14, colour);
        sheet.Text(text, centre, middle, Alignment.LowerCenter, Contrast.TextOn(colour), size, bold: true);
    }

    private static PixelRect CellOf(CategoryRows rows, float cell, int grade, float top, float bottom)
    {
        var left = rows.ContentLeft + (grade == 0 ? (Grades * cell) + Apart : (grade - 1) * cell);
        return new PixelRect(left, left + cell - 2, bottom, top);
    }

    private string Words(Category category) =>
        string.Join(", ", Columns().Where(grade => category[grade] > 0)
            .Select(grade => $"{Name(grade)} {data.Forms.Number(category[grade])} ({data.Forms.Share((decimal)category[grade] / category.Total)})"));

    private string Name(int grade) => grade == 0 ? data.Texts.NoGrade : $"{grade} {data.Statuses.Of(Steps[grade - 1]).Name}";

    // Grade 0 is "no grade".
    private static IEnumerable<int> Columns() => Enumerable.Range(1, Grades).Append(0);

    private static Category Sum(string label, IReadOnlyList<Category> categories, long number) =>
        new(string.Format(CultureInfo.InvariantCulture, label, number), [.. Enumerable.Range(0, Grades + 1).Select(grade => categories.Sum(category => category[grade]))]);

    private sealed record Category(string Label, long[] Counts)
    {
        public long this[int grade] => Counts[grade];

        public long Total { get; } = Counts.Sum();

        public long MostGraded => Counts.Skip(1).Max();

        public static Category Of(string label, IEnumerable<(long? Grade, long Count)> rows)
        {
            var counts = new long[Grades + 1];
            foreach (var (grade, count) in rows) counts[grade is >= 1 and <= Grades ? (int)grade.Value : 0] += count;
            return new Category(label, counts);
        }
    }
}
