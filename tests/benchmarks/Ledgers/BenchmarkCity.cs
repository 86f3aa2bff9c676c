using System.Globalization;
using DuckDB.NET.Data;

namespace StrategyWarehouse.Benchmarks.Ledgers;

/// <summary>A workspace with a ledger of any length: 600 cost centres, 60 of them support, 300 accounts and 100 products over three years.</summary>
internal static class BenchmarkCity
{
    public static void Write(string workspace, long lines)
    {
        var inbox = Directory.CreateDirectory(Path.Combine(workspace, "inbox")).FullName;
        File.WriteAllText(Path.Combine(workspace, "warehouse.json"), Configuration);
        var vocabulary = Directory.CreateDirectory(Path.Combine(workspace, "vocabulary")).FullName;
        File.WriteAllText(Path.Combine(vocabulary, "municipalities.csv"), "municipality_code,name_fi,name_sv,name_en\n999,Koivuranta,Björkstranda,Koivuranta\n");
        using var connection = new DuckDBConnection("DataSource=:memory:");
        connection.Open();
        Sql.Run(connection, "city.sql", ("folder", inbox), ("lines", lines.ToString(CultureInfo.InvariantCulture)));
    }

    private const string Configuration =
        """
        {
          "municipality": "999", "languages": ["fi"], "limits": { "megabytes": 1000 },
          "costing": { "method": "reciprocal", "baseYear": 2024 },
          "sources": [
            { "name": "ledger", "kind": "ledger", "path": "inbox/ledger.csv",
              "columns": { "year": "Vuosi", "month": "Kuukausi", "cost_center": "Kustannuspaikka", "account": "Tili", "amount": "Summa", "text": "Selite" } },
            { "name": "cost-centers", "kind": "cost-centers", "path": "inbox/cost-centers.csv" },
            { "name": "accounts", "kind": "accounts", "path": "inbox/accounts.csv" },
            { "name": "products", "kind": "products", "path": "inbox/products.csv" },
            { "name": "outputs", "kind": "outputs", "path": "inbox/outputs.csv" },
            { "name": "allocation-rules", "kind": "allocation-rules", "path": "inbox/allocation-rules.csv" },
            { "name": "price-index", "kind": "price-index", "path": "inbox/price-index.csv" }
          ],
          "reports": []
        }
        """;
}
