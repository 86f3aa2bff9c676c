using DuckDB.NET.Data;
using StrategyWarehouse.Warehouse.Staging;

namespace StrategyWarehouse.Warehouse.Tests.Evidence;

/// <summary>A star of one goal S1, reported for a year, and the data and rules that a test holds it against.</summary>
internal sealed class EvidenceStar : IDisposable
{
    private const string Header = "goal_code,kind,subject,rule\n";

    private readonly SampleStar _star = new();
    private readonly List<GoalRow> _goals = [];
    private readonly List<MeasureRow> _measures = [];
    private readonly List<string> _lines = [];
    private string _name = "report.txt";
    private int _year = 2021;

    public EvidenceStar ReportedFor(int year)
    {
        (_year, _name) = (year, $"report-{year}.txt");
        return this;
    }

    public EvidenceStar Goal(string code, string? status)
    {
        _goals.Add(SampleStar.Goal(code, $"Tavoite {code}") with { RawStatus = status, SourceLocator = $"line {_goals.Count + 2}" });
        return this;
    }

    /// <summary>A measure of the goal of that code; values of years.</summary>
    public EvidenceStar Measure(string goal, string name, string? better, params (int Year, decimal Value)[] values) =>
        Measure(goal, name, better, [.. values.Select(item => new MeasureValue("actual", false, ReportingPeriod.OfYear(item.Year), "=", item.Value, $"{item.Value}"))]);

    public EvidenceStar Measure(string goal, string name, string? better, IReadOnlyList<MeasureValue> values)
    {
        _measures.Add(new MeasureRow { Measure = name, Text = name, GoalCode = goal, Goal = $"Tavoite {goal}", Unit = "kpl", Better = better, Confidence = 1, SourceLocator = $"line {50 + _measures.Count}", Values = values });
        return this;
    }

    /// <summary>A measure of other municipalities for 2021.</summary>
    public EvidenceStar OfOthers(string name, params (string Municipality, decimal Value)[] values)
    {
        foreach (var (municipality, value) in values)
        {
            var document = $"{municipality}-{name}.txt";
            MeasureRow measure = new() { Measure = name, Text = name, Confidence = 1, SourceLocator = "line 1", Values = [new MeasureValue("actual", false, ReportingPeriod.OfYear(2021), "=", value, $"{value}")] };
            _star.With(SampleStar.Document(document, ReportingPeriod.OfYear(2021)) with { MunicipalityCode = municipality, Measures = [measure], RowsRead = 1 }, document);
        }

        return this;
    }

    public EvidenceStar Table(string kind, string csv)
    {
        _star.WithTable(kind, $"{kind}.csv", csv);
        return this;
    }

    /// <summary>A line of goal-evidence.csv: "S1,measure,Kävijät,at most 120".</summary>
    public EvidenceStar Line(string line)
    {
        _lines.Add(line);
        return this;
    }

    public DuckDBConnection Build()
    {
        _star.With(SampleStar.Document(_name, ReportingPeriod.OfYear(_year), [.. _goals]) with { Measures = _measures, RowsRead = _goals.Count + _measures.Count }, _name);
        _star.WithVocabulary("goal-evidence.csv", Header + string.Join('\n', _lines) + '\n');
        return _star.Build();
    }

    public void Dispose() => _star.Dispose();
}
