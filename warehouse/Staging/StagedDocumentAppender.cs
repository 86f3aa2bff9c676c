using DuckDB.NET.Data;
using StrategyWarehouse.Warehouse.Sql;

namespace StrategyWarehouse.Warehouse.Staging;

/// <summary>Appends one document's rows to the raw tables in a transaction, and counts them before it commits.</summary>
internal static class StagedDocumentAppender
{
    public static void Append(DuckDBConnection connection, StagedDocument document)
    {
        using var transaction = connection.BeginTransaction();
        AppendGoalRows(connection, document);
        AppendRevisions(connection, document);
        AppendMeasures(connection, document);
        AppendMeasureValues(connection, document);
        StatementRowAppender.Append(connection, document);
        AppendReading(connection, document);
        AppendRejected(connection, document);
        AppendUnaccounted(connection, document);
        Verify(connection, "goal_row", document.Rows.Count);
        Verify(connection, "revision_row", document.Revisions.Count);
        Verify(connection, "measure_row", document.Measures.Count);
        Verify(connection, "measure_value_row", document.Measures.Sum(measure => measure.Values.Count));
        Verify(connection, "statement_row", document.Statements.Count);
        Verify(connection, "document_reading", 1);
        Verify(connection, "rejected_row", document.Rejected.Count);
        Verify(connection, "unaccounted_line", document.Unaccounted.Count);
        transaction.Commit();
    }

    private static void AppendGoalRows(DuckDBConnection connection, StagedDocument document)
    {
        using var appender = connection.CreateAppender("raw", "goal_row");
        var number = 0;
        foreach (var row in document.Rows)
        {
            appender.CreateRow()
                .AppendValue(document.Hash)
                .AppendValue(++number)
                .AppendValue(document.MunicipalityCode)
                .AppendValue(document.Period?.Start)
                .AppendValue(document.Period?.End)
                .AppendValue(row.GoalLevel)
                .AppendValue(row.GoalCode)
                .AppendValue(row.Goal)
                .AppendValue(row.ParentCode)
                .AppendValue(row.Unit)
                .AppendValue(row.Means)
                .AppendValue(row.RawStatus)
                .AppendValue(row.ProfileStatus)
                .AppendValue(row.ProgressGrade)
                .AppendValue(row.TargetYear)
                .AppendValue(row.ProposedTargetYear)
                .AppendValue(row.ProposesShift)
                .AppendValue(row.Risk)
                .AppendValue(row.Responsible)
                .AppendValue(row.Narrative)
                .AppendValue(row.InheritedFields)
                .AppendValue(row.Confidence)
                .AppendValue(row.SourceLocator)
                .EndRow();
        }
    }

    private static void AppendRevisions(DuckDBConnection connection, StagedDocument document)
    {
        using var appender = connection.CreateAppender("raw", "revision_row");
        var number = 0;
        foreach (var row in document.Revisions)
        {
            appender.CreateRow()
                .AppendValue(document.Hash)
                .AppendValue(++number)
                .AppendValue(document.MunicipalityCode)
                .AppendValue(document.Period?.Start)
                .AppendValue(document.Period?.End)
                .AppendValue(row.GoalLevel)
                .AppendValue(row.GoalCode)
                .AppendValue(row.Goal)
                .AppendValue(row.Unit)
                .AppendValue(row.OldTargetYear)
                .AppendValue(row.NewTargetYear)
                .AppendValue(row.OldMeans)
                .AppendValue(row.NewMeans)
                .AppendValue(row.Confidence)
                .AppendValue(row.SourceLocator)
                .EndRow();
        }
    }

    private static void AppendMeasures(DuckDBConnection connection, StagedDocument document)
    {
        using var appender = connection.CreateAppender("raw", "measure_row");
        var number = 0;
        foreach (var row in document.Measures)
        {
            appender.CreateRow()
                .AppendValue(document.Hash)
                .AppendValue(++number)
                .AppendValue(document.MunicipalityCode)
                .AppendValue(document.Period?.Start)
                .AppendValue(document.Period?.End)
                .AppendValue(row.Measure)
                .AppendValue(row.Group)
                .AppendValue(row.Text)
                .AppendValue(row.GoalCode)
                .AppendValue(row.Goal)
                .AppendValue(row.OrgUnit)
                .AppendValue(row.Unit)
                .AppendValue(row.Better)
                .AppendValue(row.DataSource)
                .AppendValue(row.Confidence)
                .AppendValue(row.SourceLocator)
                .EndRow();
        }
    }

    private static void AppendMeasureValues(DuckDBConnection connection, StagedDocument document)
    {
        using var appender = connection.CreateAppender("raw", "measure_value_row");
        for (var row = 0; row < document.Measures.Count; row++)
        {
            var number = 0;
            foreach (var value in document.Measures[row].Values)
            {
                appender.CreateRow()
                    .AppendValue(document.Hash)
                    .AppendValue(row + 1)
                    .AppendValue(++number)
                    .AppendValue(value.Scenario)
                    .AppendValue(value.IsBaseline)
                    .AppendValue(value.Period?.Start)
                    .AppendValue(value.Period?.End)
                    .AppendValue(value.Operator)
                    .AppendValue(value.Value)
                    .AppendValue(value.RawText)
                    .EndRow();
            }
        }
    }

    private static void AppendReading(DuckDBConnection connection, StagedDocument document)
    {
        using var appender = connection.CreateAppender("raw", "document_reading");
        appender.CreateRow()
            .AppendValue(document.Hash)
            .AppendValue(document.Profile)
            .AppendValue(document.ProfileScore)
            .AppendValue(document.ReaderVersion)
            .AppendValue(document.Role)
            .AppendValue(document.MunicipalityCode)
            .AppendValue(document.Period?.Start)
            .AppendValue(document.Period?.End)
            .AppendValue(document.RowsRead)
            .AppendValue(document.RowsSent)
            .AppendValue(document.Rejected.Count)
            .AppendValue(document.RowsSkipped)
            .AppendValue(document.Unaccounted.Count)
            .EndRow();
    }

    private static void AppendRejected(DuckDBConnection connection, StagedDocument document)
    {
        using var appender = connection.CreateAppender("raw", "rejected_row");
        var number = 0;
        foreach (var row in document.Rejected)
        {
            appender.CreateRow()
                .AppendValue(document.Hash)
                .AppendValue(++number)
                .AppendValue(row.Place)
                .AppendValue(row.Code)
                .AppendValue(row.Message)
                .AppendValue(row.RawText)
                .EndRow();
        }
    }

    private static void AppendUnaccounted(DuckDBConnection connection, StagedDocument document)
    {
        using var appender = connection.CreateAppender("raw", "unaccounted_line");
        var number = 0;
        foreach (var line in document.Unaccounted)
        {
            appender.CreateRow()
                .AppendValue(document.Hash)
                .AppendValue(++number)
                .AppendValue(line.Place)
                .AppendValue(line.Text)
                .EndRow();
        }
    }

    private static void Verify(DuckDBConnection connection, string table, int sent)
    {
        var found = connection.Scalar<int>($"select count(*) from raw.{table}");
        if (found != sent) throw new InvalidOperationException($"raw.{table}: {sent} rows were sent, {found} were counted afterwards.");
    }
}
