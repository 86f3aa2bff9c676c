namespace StrategyWarehouse.Warehouse.Errors;

/// <summary>The document was read, but is not what its profile describes. A retry cannot help; a person must look.</summary>
/// <param name="code">Stable snake_case code of the fault, for filters and tests.</param>
/// <param name="where">Document and place.</param>
/// <param name="found">What stands there, as a noun phrase.</param>
/// <param name="expected">What should stand there, as a noun phrase.</param>
/// <param name="remedy">What the user can do, as a sentence.</param>
public sealed class SourceFormatException(string code, SourcePlace where, string found, string expected, string remedy)
    : Exception($"{where}: found {found}, expected {expected}. {remedy}")
{
    public string Code { get; } = code;

    public SourcePlace Where { get; } = where;
}
