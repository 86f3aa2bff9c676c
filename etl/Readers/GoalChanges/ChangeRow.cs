using StrategyWarehouse.Etl.Readers.Layouts;
using StrategyWarehouse.Etl.Readers.Text;

namespace StrategyWarehouse.Etl.Readers.GoalChanges;

/// <summary>One row of changes as it is being put together: goal, new half, old half, in the order of the table's columns.</summary>
/// <param name="code">Null where none is printed.</param>
public sealed class ChangeRow(string? code)
{
    private readonly List<decimal> _sure = code is null ? [Confidence.NoCode] : [];

    public string? Code { get; } = code;

    public List<Piece> Goal { get; } = [];

    public List<ChangeHalf> Halves { get; } = [];

    /// <summary>Why the row cannot be believed; the first reason stays.</summary>
    public (string Code, string Message)? Fault { get; private set; }

    public decimal Sure => Confidence.Of(_sure);

    public bool IsComplete => Halves.Count == 2;

    public void Doubt(decimal factor)
    {
        if (factor < 1) _sure.Add(factor);
    }

    public void Refuse(string faultCode, string message) => Fault ??= (faultCode, message);
}
