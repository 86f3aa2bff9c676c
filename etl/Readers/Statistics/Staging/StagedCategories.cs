using DuckDB.NET.Data;
using StrategyWarehouse.Warehouse.Sql;

namespace StrategyWarehouse.Etl.Readers.Statistics.Staging;

/// <summary>The categories that an earlier version of a document was staged with.</summary>
internal static class StagedCategories
{
    /// <returns>None where the folder holds no staged statistics.</returns>
    public static IReadOnlyList<StatisticsCategory> Of(string stagedFolder)
    {
        var file = Path.Combine(stagedFolder, "statistics_category.parquet");
        if (!File.Exists(file)) return [];
        using var connection = new DuckDBConnection("Data Source=:memory:");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = $"select dimension, dimension_label, mapped_to, category_code, category_label from read_parquet({DuckDBCommands.Literal(file)}, file_row_number = true) order by file_row_number";
        using var reader = command.ExecuteReader();
        var categories = new List<StatisticsCategory>();
        while (reader.Read()) categories.Add(new StatisticsCategory(reader.GetString(0), reader.GetString(1), reader.GetString(2), reader.GetString(3), reader.GetString(4)));
        return categories;
    }
}
