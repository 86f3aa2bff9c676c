using System.Reflection;
using System.Text.Json;
using Microsoft.Extensions.Configuration;
using StrategyWarehouse.Warehouse.Errors;

namespace StrategyWarehouse.Etl.Configuration;

/// <summary>Compares the keys of a configuration with the properties that they are bound to: a key that is bound to nothing is a typing error.</summary>
internal static class ConfigurationKeys
{
    public static IEnumerable<string> UnknownIn<T>(IConfiguration tree) => Unknown(tree, typeof(T));

    private static IEnumerable<string> Unknown(IConfiguration tree, Type type)
    {
        var properties = type.GetProperties().ToDictionary(property => property.Name, StringComparer.OrdinalIgnoreCase);
        var known = properties.Keys.Select(JsonNamingPolicy.CamelCase.ConvertName).ToList();
        foreach (var section in tree.GetChildren())
        {
            if (!properties.TryGetValue(section.Key, out var property))
            {
                yield return $"unknown key '{Shown(section)}'{NearestName.Hint(section.Key, known)}";
                continue;
            }

            foreach (var fault in UnknownBelow(section, property)) yield return fault;
        }
    }

    private static IEnumerable<string> UnknownBelow(IConfigurationSection section, PropertyInfo property)
    {
        var element = property.PropertyType.IsGenericType ? property.PropertyType.GetGenericArguments()[0] : property.PropertyType;
        if (element.Namespace != typeof(ConfigurationKeys).Namespace) return [];
        return section.GetChildren().SelectMany(item => Unknown(item, element));
    }

    /// <summary>"sources:0:name" as a reader of the file would write it: sources[0].name.</summary>
    private static string Shown(IConfigurationSection section) => string.Concat(section.Path.Split(':').Select((part, index) =>
        int.TryParse(part, out _) ? $"[{part}]" : index == 0 ? part : $".{part}"));
}
