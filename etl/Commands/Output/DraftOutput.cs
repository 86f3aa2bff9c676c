using StrategyWarehouse.Warehouse.Errors;

namespace StrategyWarehouse.Etl.Commands.Output;

/// <summary>Puts a drafted profile where the user wants it; never over a file that is there.</summary>
internal static class DraftOutput
{
    /// <param name="path">Null for standard output.</param>
    /// <exception cref="ConfigurationException">The file exists, or cannot be written.</exception>
    public static void Write(string json, string? path)
    {
        if (path is null)
        {
            Console.Write(json);
            return;
        }

        if (File.Exists(path)) throw new ConfigurationException($"{path} exists already. Name another file with --output, or remove it.");
        try
        {
            File.WriteAllText(path, json);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new ConfigurationException($"{path} cannot be written: {fault.Message}", fault);
        }

        Console.WriteLine($"Wrote {path}. Check it, keep it in the workspace's profiles folder, and inspect the document again.");
    }
}
