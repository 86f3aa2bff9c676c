using DuckDB.NET.Data;

namespace StrategyWarehouse.Warehouse.Staging;

/// <summary>Appends the rows of a document's budget tables to their raw table.</summary>
internal static class StatementRowAppender
{
    public static void Append(DuckDBConnection connection, StagedDocument document)
    {
        using var appender = connection.CreateAppender("raw", "statement_row");
        var number = 0;
        foreach (var row in document.Statements)
        {
            appender.CreateRow()
                .AppendValue(document.Hash)
                .AppendValue(++number)
                .AppendValue(document.MunicipalityCode)
                .AppendValue(document.Period?.Start)
                .AppendValue(document.Period?.End)
                .AppendValue(row.Unit)
                .AppendValue(row.Board)
                .AppendValue(row.Table)
                .AppendValue(row.Label)
                .AppendValue(row.Parent)
                .AppendValue(row.Class)
                .AppendValue(row.Year)
                .AppendValue(row.OriginalBudget)
                .AppendValue(row.Changes)
                .AppendValue(row.Budget)
                .AppendValue(row.Actual)
                .AppendValue(row.Deviation)
                .AppendValue(row.Scale)
                .AppendValue(row.TableProblem)
                .AppendValue(row.SourceLine)
                .AppendValue(row.SourceLocator)
                .EndRow();
        }
    }
}
