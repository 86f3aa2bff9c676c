using DuckDB.NET.Data;
using StrategyWarehouse.Warehouse.Sql;

namespace StrategyWarehouse.Warehouse.Audits;

/// <summary>Runs every audit on a candidate or a published star.</summary>
public sealed class AuditSuite(SqlCatalog sql)
{
    private const int SampleSize = 20;

    /// <summary>Judges a star that may still be written to, and leaves the results in its audit.result.</summary>
    public IReadOnlyList<AuditResult> JudgeAndRecord(string candidatePath, CancellationToken cancel)
    {
        using var connection = new DuckDBConnection($"Data Source={candidatePath}");
        connection.Open();
        var results = Judge(connection, cancel);
        using (var appender = connection.CreateAppender("audit", "result"))
        {
            foreach (var result in results)
            {
                appender.CreateRow()
                    .AppendValue(result.Audit)
                    .AppendValue(result.Severity)
                    .AppendValue(result.Rule)
                    .AppendValue(result.Offenders)
                    .AppendValue(result.Passed)
                    .EndRow();
            }
        }

        connection.Execute("checkpoint");
        return results;
    }

    /// <summary>Judges an open star without changing it.</summary>
    public IReadOnlyList<AuditResult> Judge(DuckDBConnection connection, CancellationToken cancel)
    {
        var results = new List<AuditResult>();
        foreach (var audit in sql.Audits)
        {
            cancel.ThrowIfCancellationRequested();
            results.Add(Judge(connection, audit));
        }

        return results;
    }

    private static AuditResult Judge(DuckDBConnection connection, SqlAudit audit)
    {
        using var command = connection.CreateCommand();
        command.CommandText = audit.Text;
        using var reader = command.ExecuteReader();
        var offenders = 0L;
        var sample = new List<string>();
        while (reader.Read())
        {
            offenders++;
            if (sample.Count < SampleSize) sample.Add(Describe(reader));
        }

        return new AuditResult(audit.Name, audit.Severity, audit.Rule, offenders, sample);
    }

    private static string Describe(DuckDBDataReader reader) => string.Join(", ", Enumerable.Range(0, reader.FieldCount)
        .Select(column => FormattableString.Invariant($"{reader.GetName(column)}={(reader.IsDBNull(column) ? "null" : reader.GetValue(column))}")));
}
