using System.Data.Common;
using Spectre.Console;

namespace StrategyWarehouse.Etl.Queries;

/// <summary>Rows as a table for people: fitted to the terminal, as wide as it takes elsewhere.</summary>
internal static class TableRows
{
    /// <summary>More than a person reads; the other formats give all rows.</summary>
    private const int RowsShown = 1000;

    private const int WidthOfAFile = 100_000;

    public static void Write(DbDataReader reader, TextWriter output, CancellationToken cancel)
    {
        var table = new Table { Border = TableBorder.Simple };
        for (var column = 0; column < reader.FieldCount; column++) table.AddColumn(new TableColumn(Markup.Escape(reader.GetName(column))));
        var rows = 0;
        while (reader.Read())
        {
            cancel.ThrowIfCancellationRequested();
            if (++rows <= RowsShown) table.AddRow(Enumerable.Range(0, reader.FieldCount).Select(column => Markup.Escape(CellText.Of(reader, column) ?? "")).ToArray());
        }

        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(output) });
        if (output != Console.Out || Console.IsOutputRedirected) console.Profile.Width = WidthOfAFile;
        console.Write(table);
        output.WriteLine(rows <= RowsShown ? $"{rows} rows" : $"{rows} rows, the first {RowsShown} shown; use --format csv or json for all");
    }
}
