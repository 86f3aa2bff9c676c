using System.Diagnostics;
using System.Globalization;
using StrategyWarehouse.Etl.Readers.Text;
using StrategyWarehouse.Warehouse.Errors;

namespace StrategyWarehouse.Etl.Readers.Formats;

/// <summary>What one document may still take of its limits while it is read. Every check throws a <see cref="SourceFormatException"/> that names the limit.</summary>
public sealed class ReadingBudget(string documentName, ReadingLimits limits)
{
    /// <summary>Most cells of a table hold text; a grid this much larger than its texts is a stray cell far out, or an attack.</summary>
    private const int PlacesPerCell = 20;

    private readonly long _started = Stopwatch.GetTimestamp();
    private long _bytes;
    private long _characters;
    private long _places;
    private int _cells;

    public string DocumentName => documentName;

    public ReadingLimits Limits => limits;

    /// <exception cref="SourceFormatException">took_too_long</exception>
    public void CheckTime()
    {
        if (Stopwatch.GetElapsedTime(_started).TotalSeconds > limits.Seconds) throw PassedLimit.Seconds(documentName, limits);
    }

    /// <summary>Bytes that the file unpacks to.</summary>
    /// <exception cref="SourceFormatException">document_too_large, took_too_long</exception>
    public void TakeBytes(long count)
    {
        CheckTime();
        _bytes += count;
        if (_bytes > limits.Megabytes * 1024L * 1024L) throw PassedLimit.Megabytes(documentName, "an archive that unpacks to more", limits);
    }

    /// <summary>A line, paragraph or cell.</summary>
    /// <exception cref="SourceFormatException">cell_too_long, document_too_large, took_too_long</exception>
    public void TakeText(int length, LinePlace place)
    {
        CheckTime();
        if (length > limits.CellCharacters) throw PassedLimit.CellCharacters("cell_too_long", Where(place), "a longer text", limits);
        _characters += length;
        if (_characters > limits.Megabytes * 1024L * 1024L) throw PassedLimit.Megabytes(documentName, "texts that repeat to more", limits);
    }

    /// <summary>A cell that holds text.</summary>
    /// <exception cref="SourceFormatException">too_many_cells</exception>
    public void TakeCell(LinePlace place)
    {
        if (++_cells > limits.Cells) throw PassedLimit.Cells(Where(place), "more", limits);
    }

    /// <summary>Places of a table's grid, blank ones included.</summary>
    /// <exception cref="SourceFormatException">too_many_cells</exception>
    public void TakePlaces(int count, LinePlace place)
    {
        _places += count;
        if (_places > (long)limits.Cells * PlacesPerCell) throw PassedLimit.Cells(Where(place), "a far larger grid, nearly all of it blank", limits);
    }

    private SourcePlace Where(LinePlace place)
    {
        var part = place.Part is null ? "" : $"{place.Part}, ";
        var cell = place.Cell is null ? "" : $", {place.Cell}";
        return new SourcePlace(documentName, string.Create(CultureInfo.InvariantCulture, $"{part}{place.Kind} {place.Number}{cell}"));
    }
}
