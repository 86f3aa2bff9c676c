using StrategyWarehouse.Etl.Readers.Text;

namespace StrategyWarehouse.Etl.Readers.WrappedText;

/// <param name="Printed">As printed, wraps joined.</param>
/// <param name="Piece">Index of the piece in which it ends.</param>
/// <param name="Offset">The first character after it.</param>
public sealed record StatusMatch(string Printed, int Piece, int Offset);
