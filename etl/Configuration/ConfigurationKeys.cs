using System.Globalization;
using System.Text.Json;
using Microsoft.Extensions.Configuration;
using StrategyWarehouse.Warehouse.Errors;

namespace StrategyWarehouse.Etl.Configuration;

/// <summary>
/// Compares a configuration with the properties that it is bound to: a key that is bound to nothing, and a value of another form, are typing errors.
/// </summary>
internal static class ConfigurationKeys
{
    public static IEnumerable<string> WrongIn<T>(IConfiguration tree) => Wrong(tree, typeof(T));

    private static IEnumerable<string> Wrong(IConfiguration tree, Type type)
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

            if (ExpectedInstead(section, property.PropertyType) is { } expected) yield return $"{Shown(section)} is {Given(section)}, expected {expected}.";
            var inside = IsGroup(property.PropertyType) ? Wrong(section, property.PropertyType) : section.GetChildren().SelectMany(item => WrongInside(item, property.PropertyType));
            foreach (var fault in inside) yield return fault;
        }
    }

    private static IEnumerable<string> WrongInside(IConfigurationSection item, Type listType)
    {
        if (!listType.IsGenericType) return [];
        // Of a list its elements; of a dictionary its values.
        var element = listType.GetGenericArguments()[^1];
        if (element.IsGenericType)
        {
            // The binder would leave it out in silence.
            if (string.IsNullOrEmpty(item.Value) && !item.GetChildren().Any()) return [$"{Shown(item)} names no value, expected a list in brackets with at least one."];
            return ExpectedInstead(item, element) is { } expected
                ? [$"{Shown(item)} is {Given(item)}, expected {expected}."]
                : item.GetChildren().SelectMany(inner => WrongInside(inner, element));
        }

        var isOurs = element.Namespace == typeof(ConfigurationKeys).Namespace;
        if (isOurs == (item.Value is null)) return isOurs ? Wrong(item, element) : [];
        return [$"{Shown(item)} is {Given(item)}, expected {(isOurs ? "an object in braces" : "a text")}."];
    }

    /// <returns>What the property takes, where the value is of another form; null where it fits.</returns>
    private static string? ExpectedInstead(IConfigurationSection section, Type type)
    {
        var isList = type.IsGenericType && Nullable.GetUnderlyingType(type) is null;
        if (isList) return string.IsNullOrEmpty(section.Value) ? null : "a list in brackets";
        if (IsGroup(type)) return string.IsNullOrEmpty(section.Value) ? null : "an object in braces";
        if (section.GetChildren().Any()) return "a single value";
        return (Nullable.GetUnderlyingType(type) ?? type) switch
        {
            var number when number == typeof(int) => int.TryParse(section.Value, NumberStyles.Integer, CultureInfo.InvariantCulture, out _) ? null : "a whole number",
            var number when number == typeof(decimal) => decimal.TryParse(section.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out _) ? null : "a number with a point",
            _ => null,
        };
    }

    // A record of ours that is no element of a list.
    private static bool IsGroup(Type type) => type.IsClass && !type.IsGenericType && type.Assembly == typeof(ConfigurationKeys).Assembly;

    private static string Given(IConfigurationSection section) => section.Value is null ? "a group of values" : $"\"{section.Value}\"";

    /// <summary>"sources:0:name" as a reader of the file would write it: sources[0].name.</summary>
    private static string Shown(IConfigurationSection section) => string.Concat(section.Path.Split(':').Select((part, index) =>
        int.TryParse(part, out _) ? $"[{part}]" : index == 0 ? part : $".{part}"));
}
