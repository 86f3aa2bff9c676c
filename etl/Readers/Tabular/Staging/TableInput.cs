using StrategyWarehouse.Etl.Readers.Tabular.Columns;
using StrategyWarehouse.Warehouse.Sql;
using StrategyWarehouse.Warehouse.Staging;

namespace StrategyWarehouse.Etl.Readers.Tabular.Staging;

/// <summary>A table that DuckDB can read as text: the file itself where it is plain, else a clean copy of it that carries sheets and line numbers.</summary>
/// <param name="FirstLine">Of a plain file, the line of its first row.</param>
/// <param name="HasPlaces">A clean copy, which begins with sheet and line.</param>
/// <param name="Broken">Lines that are no rows.</param>
internal sealed record TableInput(string Path, char Delimiter, int FirstLine, bool HasPlaces, ColumnMap Map, IReadOnlyList<RejectedRow> Broken)
{
    private const int UsualLine = 2_000_000;

    /// <summary>Bytes of the longest line of a clean copy.</summary>
    public int LongestLine { get; init; }

    /// <summary>A table function call that gives columns sheet, source_line and c0, c1 ...</summary>
    public string Relation()
    {
        var cells = Map.Headers.Select((_, column) => $"'c{column}': 'VARCHAR'");
        IEnumerable<string> columns = HasPlaces ? ["'sheet': 'VARCHAR'", "'source_line': 'INTEGER'", .. cells] : cells;
        var call = $"read_csv({DuckDBCommands.Literal(Path)}, auto_detect = false, header = false, skip = {(HasPlaces ? 0 : FirstLine - 1)}, delim = {DuckDBCommands.Literal(Delimiter.ToString())}, quote = '\"', escape = '\"', {Room()}columns = {{{string.Join(", ", columns)}}})";
        return HasPlaces ? call : $"(select cast(null as varchar) as sheet, cast(null as integer) as source_line, * from {call})";
    }

    // Lines of usual length leave the reader its own buffers, by which it reads in parallel.
    private string Room() => LongestLine <= UsualLine ? "" : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"parallel = false, max_line_size = {LongestLine}, buffer_size = {2L * LongestLine}, ");
}
