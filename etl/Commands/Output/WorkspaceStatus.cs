using System.Globalization;
using StrategyWarehouse.Etl.Control;
using StrategyWarehouse.Etl.Documents;
using StrategyWarehouse.Etl.Recovery;
using StrategyWarehouse.Etl.Workspaces;
using StrategyWarehouse.Warehouse.Generations;
using StrategyWarehouse.Warehouse.Staging;

namespace StrategyWarehouse.Etl.Commands.Output;

/// <summary>How a workspace stands: what is published, the last runs, every document in force, and how fresh the data is.</summary>
internal sealed record WorkspaceStatus(
    string Workspace,
    WorkspaceStatus.Published? Generation,
    IReadOnlyList<WorkspaceStatus.Run> LastRuns,
    IReadOnlyList<WorkspaceStatus.Document> Documents,
    IReadOnlyList<WorkspaceStatus.Withdrawn> WithdrawnDocuments,
    IReadOnlyList<WorkspaceStatus.RejectedRow> RejectedRows,
    IReadOnlyList<WorkspaceStatus.Freshness> Sources)
{
    private const int RunsShown = 5;

    public static WorkspaceStatus Of(Workspace workspace, ControlDatabase control, Generation? generation)
    {
        var documents = ReadingInForce.Of(workspace, control);
        return new WorkspaceStatus(
            workspace.Root,
            generation is null ? null : new Published(generation.Number, generation.BuiltAt, workspace.PublishedFile),
            control.Runs.OrderByDescending(run => run.Id).Take(RunsShown).AsEnumerable().Select(Run.Of).ToList(),
            documents.Select(item => Document.Of(item.Document, item.Reading)).ToList(),
            control.Documents.Where(document => document.WithdrawnBecause != null).AsEnumerable().Select(document => Withdrawn.Of(document, control)).ToList(),
            RejectedRowInForce.Of(workspace, control).Where(row => row.RecoveredInRun is null).Select(row => new RejectedRow(row.Document, row.IsOfTable, row.Place, row.Code, row.Message, row.RawText)).ToList(),
            generation is null ? [] : FreshnessOf(generation));
    }

    private static List<Freshness> FreshnessOf(Generation generation)
    {
        using var connection = generation.OpenReadOnly();
        using var command = connection.CreateCommand();
        command.CommandText = "select source, municipality_code, document, period_label, age_days, state, reason, due_name, due_date, missing_through from mart.freshness where is_newest order by source, municipality_code";
        using var reader = command.ExecuteReader();
        var rows = new List<Freshness>();
        while (reader.Read())
        {
            rows.Add(new Freshness(
                reader.GetString(0), reader.GetString(1), Text(2), Text(3), reader.IsDBNull(4) ? null : reader.GetInt32(4),
                reader.GetString(5), reader.GetString(6), Text(7), Day(8), Day(9)));
        }

        return rows;

        string? Text(int column) => reader.IsDBNull(column) ? null : reader.GetString(column);
        string? Day(int column) => reader.IsDBNull(column) ? null : reader.GetFieldValue<DateOnly>(column).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
    }

    internal sealed record Published(int Number, DateTimeOffset BuiltAt, string File);

    internal sealed record Run(int Id, string Command, DateTimeOffset Started, double? Seconds, string Outcome, int? Generation, string? Message)
    {
        public static Run Of(RunEntry run) =>
            new(run.Id, run.Command, run.Started, (run.Ended - run.Started)?.TotalSeconds, run.Outcome, run.Generation, run.Message);
    }

    internal sealed record Document(
        string Source, string Name, string Hash, string Received, string? Profile, string? Period, int RowsStaged, int RowsRejected, int RowsSkipped, int LinesUnaccounted, string? Form,
        string? RefusalCode, string? RefusalMessage, string? Notes, bool IsOfStatistics)
    {
        public static Document Of(CurrentDocument document, Reading? reading) => new(
            document.Source.Name, document.Name, document.Hash, document.Received.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            reading?.Profile, reading?.Period, reading?.RowsStaged ?? 0, reading?.RowsRejected ?? 0, reading?.RowsSkipped ?? 0, reading?.LinesUnaccounted ?? 0, reading?.Form,
            reading?.RefusalCode, reading?.RefusalMessage, reading?.Notes, SourceKind.Get(document.Source.Kind).IsStatistics);
    }

    internal sealed record Withdrawn(string Name, string Hash, string Because)
    {
        public static Withdrawn Of(DocumentEntry document, ControlDatabase control) => new(
            control.Sightings.Where(sighting => sighting.Hash == document.Hash).OrderByDescending(sighting => sighting.Id).First().Name,
            document.Hash, document.WithdrawnBecause!);
    }

    internal sealed record RejectedRow(string Document, bool IsOfTable, string Place, string Code, string Message, string RawText);

    internal sealed record Freshness(
        string Source, string Municipality, string? Document, string? Period, int? AgeDays, string State, string Reason, string? DueName, string? DueDate, string? MissingThrough);
}
