using System.Globalization;
using ScottPlot;
using StrategyWarehouse.Reports.Charts.Sheets;
using StrategyWarehouse.Reports.Definitions.Blocks;
using StrategyWarehouse.Reports.Statuses;

namespace StrategyWarehouse.Reports.Charts;

/// <summary>Shares of statuses, 0..100 %, one stacked bar a category. Encodings: category, status, count.</summary>
public sealed class StatusShareChart : IChart
{
    private const int DescribedCategories = 8;

    private readonly ChartData data;
    private readonly IReadOnlyList<Category> all;
    private readonly IReadOnlyList<Category> shown;
    private readonly IReadOnlyList<Category> rest;
    private readonly IReadOnlyList<Part> total;

    public StatusShareChart(ChartData data)
    {
        this.data = data;
        all = [.. data.Rows
            .GroupBy(row => data.Label(row, "category"), StringComparer.Ordinal)
            .Select(rows => new Category(rows.Key, Parts(rows.Select(row => new Part(data.Statuses.Of(data.Text(row, "status") ?? "unknown"), data.Whole(row, "count") ?? 0)))))
            .Where(category => category.Total > 0)];
        total = Parts(all.SelectMany(category => category.Parts));
        (shown, rest) = TopCategories.Of(all, category => category.Total);
        if (rest.Count > 0) shown = [.. shown, new Category(Format(data.Texts.Others, rest.Count), Parts(rest.SelectMany(category => category.Parts)))];
    }

    public string Description
    {
        get
        {
            if (all.Count == 0) return data.Texts.NoData;

            var whole = new Category(Format(data.Texts.InTotal, data.Forms.Number(total.Sum(part => part.Count))), total);
            var sentences = all.Count == 1 ? [] : all.Take(DescribedCategories).Select(category => $"{category.Label}, {data.Forms.Number(category.Total)}: {Words(category)}.");
            var more = all.Count > DescribedCategories ? $" {data.Texts.MoreInTable}" : "";
            return string.Join(' ', sentences.Prepend($"{whole.Label}: {Words(whole)}.").Prepend(data.Texts.StatusChart)) + more;
        }
    }

    public string? Remainder => rest.Count == 0 ? null : Format(data.Texts.OthersAre, string.Join(", ", rest.Select(category => category.Label)));

    public ChartNumbers Numbers => new(
        [(data.Texts.Category, ValueFormat.Text), (data.Texts.StatusHeader, ValueFormat.Status), (data.Texts.Count, ValueFormat.Whole), (data.Texts.ShareHeader, ValueFormat.Share)],
        [.. all.SelectMany(category => category.Parts.Select(part => new object?[] { category.Label, part.Status.Code, part.Count, category.Share(part) }))]);

    public ChartPicture Draw(int width)
    {
        if (all.Count == 0) return EmptyPanel.Draw(data.Texts.NoData, width);

        var sheet = new Sheet();
        var rows = new CategoryRows([.. shown.Select(category => category.Label)], width);
        var top = StatusLegend.Draw(sheet, [.. total.Select(part => part.Status)], width);
        var bottom = rows.Draw(sheet, top, (row, from, to) => DrawBar(sheet, shown[row], rows, width, from, to));
        return sheet.ToPicture(width, bottom);
    }

    private void DrawBar(Sheet sheet, Category category, CategoryRows rows, int width, float top, float bottom)
    {
        const float gap = 1.5f;
        var scale = (width - rows.ContentLeft - 1) / category.Total;
        var left = rows.ContentLeft;
        foreach (var part in category.Parts)
        {
            var right = left + (part.Count * scale);
            var box = new PixelRect(left, Math.Max(left + 1, right - gap), bottom, top);
            sheet.Box(box, part.Status.Colour, part.Status.Pattern);
            DrawLabel(sheet, box, category, part, rows.TextSize);
            left = right;
        }
    }

    // The fullest label that has room: sign, count and share; sign and count; the sign alone.
    private void DrawLabel(Sheet sheet, PixelRect box, Category category, Part part, float size)
    {
        const float margin = 4;
        var count = data.Forms.Number(part.Count);
        string[] labels = [$"{part.Status.Symbol} {count} ({data.Forms.Share(category.Share(part))})", $"{part.Status.Symbol} {count}", part.Status.Symbol];
        var label = labels.FirstOrDefault(text => ShippedWidth(text) + (2 * margin) <= box.Width);
        if (label is null) return;

        var half = (ShippedWidth(label) / 2) + margin;
        var centre = (box.Left + box.Right) / 2;
        if (part.Status.Pattern != Pattern.Solid) sheet.Plate(box, centre - half, centre + half, part.Status.Colour);
        sheet.Text(label, centre, (box.Top + box.Bottom) / 2, Alignment.LowerCenter, Contrast.TextOn(part.Status.Colour), size);

        float ShippedWidth(string text) => Fonts.ShippedFont.Width(text, size);
    }

    private string Words(Category category) =>
        string.Join(", ", category.Parts.Select(part => $"{part.Status.Name} {data.Forms.Number(part.Count)} ({data.Forms.Share(category.Share(part))})"));

    private static IReadOnlyList<Part> Parts(IEnumerable<Part> parts) =>
        [.. parts.GroupBy(part => part.Status).Select(same => new Part(same.Key, same.Sum(part => part.Count)))
            .Where(part => part.Count > 0)
            .OrderBy(part => part.Status.Ordinal).ThenBy(part => part.Status.Code, StringComparer.Ordinal)];

    private static string Format(string text, object value) => string.Format(CultureInfo.InvariantCulture, text, value);

    private sealed record Part(Status Status, long Count);

    private sealed record Category(string Label, IReadOnlyList<Part> Parts)
    {
        public long Total { get; } = Parts.Sum(part => part.Count);

        public decimal Share(Part part) => (decimal)part.Count / Total;
    }
}
