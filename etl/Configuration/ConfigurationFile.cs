using System.Text.Json;
using Microsoft.Extensions.Configuration;
using StrategyWarehouse.Warehouse.Errors;

namespace StrategyWarehouse.Etl.Configuration;

/// <summary>Reads warehouse.json and the STRATEGYWAREHOUSE__... environment variables that override it.</summary>
public static class ConfigurationFile
{
    public const string Name = "warehouse.json";

    private const string EnvironmentPrefix = "STRATEGYWAREHOUSE__";

    /// <exception cref="ConfigurationException">Every unknown key, missing value and wrong value, in one message.</exception>
    public static WarehouseConfiguration Load(string path)
    {
        var tree = ReadTree(path);
        var faults = ConfigurationKeys.WrongIn<WarehouseConfiguration>(tree).ToList();
        if (faults.Count > 0) throw Fault(path, faults);

        var configuration = Bind(tree, path);
        faults.AddRange(ConfigurationRules.BrokenBy(configuration));
        return faults.Count == 0 ? configuration : throw Fault(path, faults);
    }

    private static IConfigurationRoot ReadTree(string path)
    {
        try
        {
            return new ConfigurationBuilder()
                .AddJsonFile(Path.GetFullPath(path), optional: false)
                .AddEnvironmentVariables(EnvironmentPrefix)
                .Build();
        }
        catch (Exception error) when (error is InvalidDataException or FormatException)
        {
            var reason = error.GetBaseException() is JsonException { LineNumber: { } line } fault
                ? $"line {line + 1}: {fault.Message.Split(" LineNumber:")[0]}"
                : error.GetBaseException().Message;
            throw new ConfigurationException($"{path}: this is not valid JSON: {reason} Correct the place and run again.", error);
        }
    }

    private static WarehouseConfiguration Bind(IConfiguration tree, string path)
    {
        try
        {
            // Without this option the binder drops an element with a wrong value in silence, a whole source with it.
            var bound = tree.Get<WarehouseConfiguration>(options => options.ErrorOnUnknownConfiguration = true) ?? new WarehouseConfiguration();
            // The binder adds to a default list instead of replacing it, so the default comes afterwards.
            return bound.Languages.Count > 0 ? bound : bound with { Languages = ["fi"] };
        }
        catch (InvalidOperationException error)
        {
            throw new ConfigurationException($"{path}: {error.Message} Correct the value and run again.", error);
        }
    }

    private static ConfigurationException Fault(string path, List<string> faults) =>
        new(faults.Count == 1 ? $"{path}: {faults[0]}" : $"{path}:{Environment.NewLine}  {string.Join($"{Environment.NewLine}  ", faults)}");
}
