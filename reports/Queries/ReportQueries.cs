using DuckDB.NET.Data;
using StrategyWarehouse.Reports.Definitions;

namespace StrategyWarehouse.Reports.Queries;

/// <summary>Asks one generation the questions of one report.</summary>
internal sealed class ReportQueries(DuckDBConnection connection, IReadOnlyDictionary<string, object> parameters)
{
    /// <summary>The names of the columns that a query will have, without running it.</summary>
    /// <exception cref="DuckDBException">The query is not one that the generation can answer.</exception>
    public IReadOnlyList<string> Describe(SqlQuery query)
    {
        using var command = Command(query, $"select * from (\n{query.Sql}\n) limit 0");
        using var reader = command.ExecuteReader();
        return [.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetName)];
    }

    public QueryResult Run(SqlQuery query)
    {
        using var command = Command(query, query.Sql);
        using var reader = command.ExecuteReader();
        var positions = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var at = 0; at < reader.FieldCount; at++) positions.TryAdd(reader.GetName(at), at);

        var rows = new List<QueryRow>();
        while (reader.Read())
        {
            var values = new object?[reader.FieldCount];
            for (var at = 0; at < values.Length; at++) values[at] = reader.IsDBNull(at) ? null : reader.GetValue(at);
            rows.Add(new QueryRow(positions, values));
        }

        return new QueryResult(rows);
    }

    private DuckDBCommand Command(SqlQuery query, string sql)
    {
        var command = connection.CreateCommand();
#pragma warning disable CA2100 // A definition is SQL by design; values from outside it are bound as parameters.
        command.CommandText = sql;
#pragma warning restore CA2100
        foreach (var name in query.Parameters) command.Parameters.Add(new DuckDBParameter(name, parameters[name]));
        return command;
    }
}
