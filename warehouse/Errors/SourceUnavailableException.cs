namespace StrategyWarehouse.Warehouse.Errors;

/// <summary>The source could not be reached or opened just now: a missing file, a lock, a network fault. Worth a retry.</summary>
public sealed class SourceUnavailableException(SourcePlace where, string found, string remedy, Exception? cause = null)
    : Exception($"{where}: {found}. {remedy}", cause)
{
    public SourcePlace Where { get; } = where;
}
