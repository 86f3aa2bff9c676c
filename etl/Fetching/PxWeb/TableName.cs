namespace StrategyWarehouse.Etl.Fetching.PxWeb;

/// <summary>What the answers of an address are archived as: the table's id, with .json behind it.</summary>
internal static class TableName
{
    /// <summary>12ml.json of .../kta/12ml.px, TAB6471.json of .../tables/TAB6471/data.</summary>
    public static string Of(Uri address)
    {
        var last = PxWebV2.Is(address) ? PxWebV2.TableIdIn(address) : address.AbsolutePath.TrimEnd('/').Split('/')[^1];
        var plain = Path.GetFileNameWithoutExtension(Uri.UnescapeDataString(last).Replace('/', '-').Replace('\\', '-'));
        var name = string.Concat(plain.Select(sign => char.IsControl(sign) || "<>:\"|?*".Contains(sign, StringComparison.Ordinal) ? '-' : sign)).Trim('.', ' ');
        return $"{(name.Length == 0 ? "answer" : name)}.json";
    }
}
