using StrategyWarehouse.Warehouse.Sql;
using StrategyWarehouse.Warehouse.Staging;

namespace StrategyWarehouse.Warehouse.Tests.Audits;

/// <summary>A star that breaks no rule: built once, and copied for each fault.</summary>
public sealed class CleanStar : IDisposable
{
    private readonly SampleStar _star = Star();
    private readonly string _file;
    private int _copies;

    public CleanStar() => _file = _star.BuildFile();

    public SqlCatalog Sql => _star.Sql;

    /// <summary>The path of a star of its own.</summary>
    public string Copy()
    {
        var copy = _star.Path($"copy-{++_copies}.duckdb");
        File.Copy(_file, copy);
        return copy;
    }

    public void Dispose() => _star.Dispose();

    private static SampleStar Star() => new SampleStar().With(
        SampleStar.Document("a.txt", ReportingPeriod.OfYear(2021),
            SampleStar.Goal("S1", "Yksi") with { Unit = "Konpa", RawStatus = "Toteutuu", Responsible = "Johtaja", TargetYear = 2021 },
            SampleStar.Goal("S2", "Kaksi") with { Unit = "Konpa", ProgressGrade = 3, RawStatus = "3 Aloitettu" }) with
        {
            Measures = [Measure()],
            Statements = [Statement("Lautakunta"), Statement("Koulu")],
            RowsRead = 5,
        },
        "a.txt")
        .WithDecision("b.txt", ReportingPeriod.OfYear(2021), SampleStar.Revision("S1", "Yksi", 2020, 2021))
        .WithTable("cost-centers", "centers.csv", "cost_center,name,role,service\n1001,Koulu,production,Perusopetus\n")
        .WithTable("accounts", "accounts.csv", "account,name\n4300,Palvelut\n")
        .WithTable("ledger", "ledger.csv", "year,month,cost_center,account,amount\n2021,1,1001,4300,100.00\n2021,2,1001,4300,-5.50\n")
        .WithTable("products", "products.csv", "product,name,output_unit\nOPETUS,Perusopetus,oppilas\n")
        .WithTable("allocation-rules", "rules.csv", "from_cost_center,receiver,weight\n1001,OPETUS,1\n")
        .WithTable("outputs", "outputs.csv", "product,year,quantity\nOPETUS,2021,10\n")
        .WithTable("price-index", "index.csv", "year,index_value\n2021,100\n")
        .WithTable("measures", "measures.csv", "measure,period_key,scenario,value,goal_code\nKävijät,202001202012,actual,95,S1\n")
        .WithTable("premises", "premises.csv", "premises,name,area_m2,unit\nT1,Koulu,100,1001\n")
        .WithTable("premises-use", "use.csv", "premises,year,cost,hours_booked,hours_available\nT1,2021,5000,10,20\n")
        .WithTable("peer-values", "peers.csv", "indicator,municipality_code,year,value\nopetus,858,2021,9\nopetus,186,2021,9.45\n")
        .WithTable("pxweb", "11ra.json", "indicator,breakdown,area_code,municipality_code,period_start,period_end,value,is_provisional,source_locator\nVäkiluku,,KU186,186,2021-01-01,2021-12-31,44000,false,position 0\nVäkiluku,,SSS,,2021-01-01,2021-12-31,5500000,false,position 1\n")
        .WithTable("sotkanet", "data-127.json", "indicator_id,region_id,year,gender,value\n127,91,2021,total,44000\n")
        .WithVocabulary("goal-evidence.csv", "goal_code,kind,subject,rule\nS1,indicator,opetus,at most 10\n");

    // A board and its only area, of a year that no ledger has.
    private static StatementRow Statement(string unit) => new()
    {
        Unit = unit, Board = "Lautakunta", Table = unit.Length, Label = "Toimintakulut", Class = StatementClass.Expense, Year = 2020, Scale = 1,
        OriginalBudget = -90, Changes = -5, Budget = -95, Actual = -100, Deviation = -5, SourceLine = unit.Length, SourceLocator = $"page 1, line {unit.Length}",
    };

    private static MeasureRow Measure() => new()
    {
        Measure = "Kävijät", Text = "Kävijät", GoalCode = "S1", Goal = "Yksi", Better = "up", Confidence = 1, SourceLocator = "line 2",
        Values =
        [
            new MeasureValue("actual", true, ReportingPeriod.OfYear(2019), "=", 90, "90"),
            new MeasureValue("target", false, ReportingPeriod.OfYear(2021), ">=", 100, "100"),
        ],
    };
}
