using StrategyWarehouse.Etl.Readers.Statistics.JsonStat;
using StrategyWarehouse.Warehouse.Staging;

namespace StrategyWarehouse.Etl.Readers.Statistics.Mapping;

/// <summary>Turns the cells of a cube into observations; all that depends on categories alone is worked out once for each category.</summary>
internal sealed class CubeObservations
{
    private const int RawTextKept = 200;

    private readonly Cube _cube;
    private readonly IReadOnlyList<(int Dimension, IReadOnlyList<string?> Texts)> _breakdowns;
    private readonly Dictionary<int, string> _breakdownTexts = [];
    private readonly (int Dimension, IReadOnlyList<(ReportingPeriod? Period, bool IsProvisional)> Of) _periods;
    private readonly (int Dimension, IReadOnlyList<(string Code, string? Name, string? Municipality)> Of) _areas;
    private readonly (int Dimension, IReadOnlyList<(string Name, string? Code, string? Unit)> Of) _indicators;

    public CubeObservations(Cube cube, CubeMapping mapping, StatisticsSettings settings)
    {
        _cube = cube;
        _breakdowns = mapping.Others(cube).Select(dimension => (Index(dimension)!.Value, BreakdownText.Of(dimension))).ToList();
        _periods = (Index(mapping.Time) ?? -1, mapping.Time is { } time
            ? time.Categories.Select(category => (PeriodCode.Parse(category.Code, category.Label), PeriodCode.IsProvisional(category.Label))).ToList()
            : [((ReportingPeriod?)CubeMapping.ConstantPeriod(settings), false)]);
        _areas = (Index(mapping.Area) ?? -1, mapping.Area is { } area
            ? area.Categories.Select(category => (category.Code, (string?)category.Label, AreaCode.Municipality(category.Code))).ToList()
            : [ConstantArea(CubeMapping.Setting(settings.Constants, StatisticsSettings.Municipality)!)]);
        _indicators = (Index(mapping.Metric) ?? -1, mapping.Metric is { } metric
            ? metric.Categories.Zip(BreakdownText.UniqueLabels(metric), (category, label) => (label, (string?)category.Code, category.Unit)).ToList()
            : [(CubeMapping.Setting(settings.Constants, StatisticsSettings.Indicator) ?? cube.Label!, (string?)null, (string?)null)]);
    }

    /// <summary>Cell by cell, an observation or why there is none.</summary>
    public IEnumerable<(Observation Row, RejectedRow? Rejected)> Read()
    {
        foreach (var cell in _cube.Cells())
        {
            var place = _cube.Place.Inside(FormattableString.Invariant($"position {cell.Position}"));
            var (period, isProvisional) = At(_periods, cell);
            var number = CellNumber.Of(cell.Value);
            if (period is null) yield return (default, BadPeriod(cell, place));
            else if (!number.IsNumber) yield return (default, BadNumber(cell, place));
            else yield return (Row(cell, period, isProvisional, number, place), null);
        }
    }

    private Observation Row(CubeCell cell, ReportingPeriod period, bool isProvisional, CellNumber number, string place)
    {
        var (areaCode, area, municipality) = At(_areas, cell);
        var (indicator, indicatorCode, unit) = At(_indicators, cell);
        var status = number.Mark ?? cell.Status;
        var value = number.Value ?? (CellStatus.IsNil(status) ? 0 : null);
        return new Observation(
            indicator, indicatorCode, Breakdown(cell), areaCode, area, municipality, period, value, unit, value is null ? CellStatus.MissingReason(status) : null,
            status, isProvisional || CellStatus.IsProvisional(status), place);
    }

    // Many cells share a breakdown: each is put together once.
    private string Breakdown(CubeCell cell)
    {
        var combination = 0;
        foreach (var (dimension, texts) in _breakdowns) combination = combination * texts.Count + cell.Coordinates[dimension];
        if (_breakdownTexts.TryGetValue(combination, out var known)) return known;
        var text = string.Join("; ", _breakdowns.Select(part => part.Texts[cell.Coordinates[part.Dimension]]).OfType<string>());
        return _breakdownTexts[combination] = text;
    }

    private static T At<T>((int Dimension, IReadOnlyList<T> Of) known, CubeCell cell) => known.Of[known.Dimension < 0 ? 0 : cell.Coordinates[known.Dimension]];

    private int? Index(CubeDimension? dimension) => dimension is null ? null : _cube.Dimensions.ToList().IndexOf(dimension);

    private static (string Code, string? Name, string? Municipality) ConstantArea(string code) => (code, null, AreaCode.Municipality(code));

    private RejectedRow BadPeriod(CubeCell cell, string place)
    {
        var category = _cube.Dimensions[_periods.Dimension].Categories[cell.Coordinates[_periods.Dimension]];
        return new RejectedRow(place, "bad_period", $"\"{category.Label}\" is no period of whole months: expected 2021, 2021M09, 2021Q3 or 2018-2022. Name another dimension under \"columns\": {{ \"period\": … }}, or leave that category out of the query.", RawText(cell));
    }

    private static RejectedRow BadNumber(CubeCell cell, string place) =>
        new(place, "bad_number", "value is no number, or one of more than 18 digits before the point. Ask the publisher, or leave the cell out of the query.", RawText(cell));

    private static string RawText(CubeCell cell)
    {
        var text = cell.Value?.GetRawText() ?? "";
        return text.Length <= RawTextKept ? text : text[..RawTextKept];
    }
}
