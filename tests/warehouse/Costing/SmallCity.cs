using DuckDB.NET.Data;
using StrategyWarehouse.Warehouse.Costing;
using StrategyWarehouse.Warehouse.Sql;

namespace StrategyWarehouse.Warehouse.Tests.Costing;

/// <summary>
/// A city small enough to be worked out by hand, built once. 186 books two years, each in December alone:
/// a school (1001, product P1), a library (1002, P2), a bath that closes (1003, P4) and an administration (9001) that serves P1 and P2 by 60 and 40 per cent.
/// P3 has a volume and no cost. 858 is the company of a textbook, in years without an index.
/// </summary>
public sealed class SmallCity : IDisposable
{
    private readonly CostStar _star = Star();
    private readonly TemporaryFolder _copies = new();
    private readonly string _file;
    private DuckDBConnection? _connection;
    private int _copy;

    public SmallCity() => _file = _star.BuildFile();

    public SqlCatalog Sql => _star.Sql;

    /// <summary>The rows of a query on the star that nobody changes.</summary>
    public List<string> Query(string sql)
    {
        if (_connection is null)
        {
            _connection = new DuckDBConnection($"Data Source={_file}");
            _connection.Open();
        }

        return _connection.Query(sql);
    }

    /// <summary>A star of its own, to be changed.</summary>
    public DuckDBConnection Copy()
    {
        var path = _copies.File($"copy-{++_copy}.duckdb");
        File.Copy(_file, path);
        var connection = new DuckDBConnection($"Data Source={path}");
        connection.Open();
        return connection;
    }

    public void Dispose()
    {
        _connection?.Dispose();
        _star.Dispose();
        _copies.Dispose();
    }

    private static CostStar Star() => new CostStar
    {
        Costing = new CostingSettings
        {
            Peers =
            [
                new PeerLink("P1", "opetus", 0, null),
                new PeerLink("P2", "kirjasto", 0.15m, null),
                new PeerLink("P3", "kirjasto", 0, "Laskutapa eroaa"),
            ],
        },
    }
        .With("products",
            """
            municipality_code,product,name,output_unit,service
            ,P1,Perusopetus,oppilas,Perusopetus
            ,P2,Lainat,laina,Kirjastotoiminta
            ,P3,Neuvonta,käynti,Asukkaiden neuvonta
            ,P4,Uimahalli,käynti,
            858,W,Jackets,jacket,
            """)
        .With("cost-centers",
            """
            municipality_code,cost_center,name,role
            ,1001,Koulu,production
            ,1002,Kirjasto,production
            ,1003,Uimahalli,production
            ,9001,Hallinto,support
            858,2001,Sewing,production
            858,2002,Plant,support
            """)
        .With("allocation-rules",
            """
            municipality_code,from_cost_center,receiver,weight
            ,1001,P1,1
            ,1002,P2,1
            ,1003,P4,1
            ,9001,P1,0.6
            ,9001,P2,0.4
            858,2001,W,1
            858,2002,W,1
            """)
        .With("ledger",
            """
            municipality_code,year,month,scenario,cost_center,account,amount
            ,2022,12,actual,1001,4300,1000
            ,2022,12,actual,1002,4300,400
            ,2022,12,actual,1003,4300,70
            ,2022,12,actual,9001,4300,100
            ,2023,12,actual,1001,4300,1320
            ,2023,12,actual,1002,4300,390
            ,2023,12,actual,9001,4300,150
            ,2023,12,budget,1001,4300,1265
            ,2023,12,budget,9001,4300,100
            858,2010,12,actual,2001,4300,1056000
            858,2010,12,actual,2002,4300,276000
            858,2011,12,actual,2001,4300,950100
            858,2011,12,actual,2002,4300,285000
            """)
        .With("outputs",
            """
            municipality_code,product,year,month,scenario,quantity,customers
            ,P1,2022,,actual,100,90
            ,P1,2022,9,actual,40,40
            ,P2,2022,1,actual,120,50
            ,P2,2022,2,actual,80,70
            ,P1,2023,,actual,1,
            ,P2,2023,,actual,180,
            ,P3,2023,,actual,5,
            ,P1,2023,,budget,106,
            ,PX,2023,,actual,7,
            858,W,2010,,actual,12000,
            858,W,2011,,actual,10000,
            """)
        .With("outputs", "product,year,quantity\nP1,2023,110\n", received: new DateOnly(2024, 6, 1))
        .With("price-index", "year,index_value\n2022,100\n2023,105\n")
        .With("unit-cost-targets", "product,year,target\nP1,2023,12\n")
        .With("peer-values",
            """
            indicator,municipality_code,year,value
            opetus,186,2023,1
            opetus,858,2023,10
            opetus,543,2023,11
            opetus,505,2023,12
            opetus,611,2023,13
            kirjasto,858,2022,1
            kirjasto,543,2022,2
            kirjasto,505,2022,3
            kirjasto,611,2022,4
            kirjasto,106,2022,5
            kirjasto,235,2022,6
            kirjasto,186,2023,2.5
            kirjasto,858,2023,9
            kirjasto,543,2023,1
            kirjasto,505,2023,2
            kirjasto,611,2023,3
            kirjasto,106,2023,2.2
            kirjasto,235,2023,2.4
            kirjasto,091,2023,2.6
            kirjasto,999,2023,0.1
            """);
}
