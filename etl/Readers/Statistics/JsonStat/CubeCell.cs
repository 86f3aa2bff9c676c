using System.Text.Json;

namespace StrategyWarehouse.Etl.Readers.Statistics.JsonStat;

/// <summary>One cell of a cube.</summary>
/// <param name="Position">From 0, in row-major order.</param>
/// <param name="Coordinates">Position of the category in each dimension; valid until the next cell is taken.</param>
/// <param name="Value">Null where none is stated.</param>
/// <param name="Status">As printed; may stand beside a value as well as instead of one.</param>
public readonly record struct CubeCell(int Position, IReadOnlyList<int> Coordinates, JsonElement? Value, string? Status);
