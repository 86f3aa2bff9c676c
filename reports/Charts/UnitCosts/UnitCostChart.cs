using System.Globalization;
using ScottPlot;
using StrategyWarehouse.Reports.Charts.Sheets;
using StrategyWarehouse.Reports.Definitions.Blocks;
using StrategyWarehouse.Reports.Queries;

namespace StrategyWarehouse.Reports.Charts.UnitCosts;

/// <summary>
/// Unit costs over years, a panel a product. Encodings: category, unit, year, nominal, real, target, peer_low, peer_median, peer_high.
/// </summary>
public sealed class UnitCostChart : IChart
{
    private const int Narrow = 520;
    private const float Gap = 18;

    private readonly ChartData data;
    private readonly IReadOnlyList<ProductYears> all;
    private readonly IReadOnlyList<ProductYears> shown;
    private readonly IReadOnlyList<ProductYears> rest;

    public UnitCostChart(ChartData data)
    {
        this.data = data;
        all = [.. data.Rows
            .GroupBy(row => data.Label(row, "category"), StringComparer.Ordinal)
            .Select(rows => new ProductYears(rows.Key, data.Text(rows.First(), "unit"), [.. rows.Select(Year).OrderBy(year => year.Year)]))
            .Where(product => product.HasAnyCost)];
        (shown, rest) = TopCategories.Of(all, _ => 1);
    }

    public string Description => all.Count == 0 ? data.Texts.NoData : $"{data.Texts.UnitCostChart} {string.Join(' ', all.Take(8).Select(Words))}" + (all.Count > 8 ? $" {data.Texts.MoreInTable}" : "");

    public string? Remainder => rest.Count == 0 ? null : string.Format(CultureInfo.InvariantCulture, data.Texts.LeftOutAre, string.Join(", ", rest.Select(product => product.Product)));

    public ChartNumbers Numbers => new(
        [
            (data.Texts.Product, ValueFormat.Text), (data.Texts.OutputUnit, ValueFormat.Text), (data.Texts.YearHeader, ValueFormat.Year), (data.Texts.NominalCost, ValueFormat.UnitCost), (data.Texts.RealCost, ValueFormat.UnitCost),
            (data.Texts.TargetCost, ValueFormat.UnitCost), (data.Texts.PeerMedian, ValueFormat.UnitCost),
        ],
        [.. all.SelectMany(product => product.Years.Select(year => new object?[] { product.Product, product.Unit, year.Year, year.Nominal, year.Real, year.Target, year.PeerMedian }))]);

    public ChartPicture Draw(int width)
    {
        if (all.Count == 0) return EmptyPanel.Draw(data.Texts.NoData, width);

        var sheet = new Sheet();
        var top = CostLegend.Draw(sheet, data.Texts, shown, width);
        var (columns, height) = width < Narrow ? (2, 144f) : (3, 190f);
        var panel = (width - ((columns - 1) * Gap)) / columns;
        var (first, last) = (shown.Min(product => product.Years[0].Year), shown.Max(product => product.Years[^1].Year));
        foreach (var (index, product) in shown.Index())
        {
            var (left, y) = (index % columns * (panel + Gap), top + (index / columns * (height + Gap)));
            new CostPanel(sheet, data.Forms, new PixelRect(left, left + panel, y + height, y), first, last).Draw(product);
        }

        var lines = (shown.Count + columns - 1) / columns;
        return sheet.ToPicture(width, top + (lines * (height + Gap)));
    }

    private ProductYear Year(QueryRow row) => new(
        data.Whole(row, "year") ?? 0, data.Number(row, "nominal"), data.Number(row, "real"), data.Number(row, "target"),
        data.Number(row, "peer_low"), data.Number(row, "peer_median"), data.Number(row, "peer_high"));

    private string Words(ProductYears product) => product.Product + ": " + string.Join(", ", product.Years
        .Where(year => year.Nominal is not null)
        .Select(year => string.Create(CultureInfo.InvariantCulture, $"{year.Year} {data.Forms.UnitCost(year.Nominal!.Value)} €"))) + ".";
}
