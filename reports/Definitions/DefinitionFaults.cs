using StrategyWarehouse.Warehouse.Errors;

namespace StrategyWarehouse.Reports.Definitions;

/// <summary>Everything that is wrong in report definitions, gathered so that an author sees all of it at once.</summary>
public sealed class DefinitionFaults
{
    private readonly List<(string File, int Line, string Message)> found = [];

    public void Add(string file, int line, string message) => found.Add((file, line, message));

    /// <summary>A name that is none of those that are known, with the nearest one.</summary>
    public void AddUnknown(string file, int line, string what, string name, IEnumerable<string> known) =>
        Add(file, line, $"unknown {what} '{name}'{NearestName.Hint(name, known)}");

    /// <exception cref="ConfigurationException">One line for each fault, in the order of the files.</exception>
    public void ThrowIfAny()
    {
        if (found.Count == 0) return;

        var lines = found
            .OrderBy(fault => fault.File, StringComparer.Ordinal).ThenBy(fault => fault.Line)
            .Select(fault => $"{fault.File}, line {fault.Line}: {fault.Message}");
        throw new ConfigurationException(string.Join('\n', lines));
    }
}
