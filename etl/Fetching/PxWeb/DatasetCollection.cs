namespace StrategyWarehouse.Etl.Fetching.PxWeb;

/// <summary>Several JSON-stat datasets as one document: {"version":"2.0","class":"collection","link":{"item":[ … ]}}, each dataset as it came.</summary>
internal static class DatasetCollection
{
    /// <returns>The file of the collection.</returns>
    public static string Of(IReadOnlyList<string> datasets, FetchFolder folder)
    {
        var path = folder.NewFile();
        using var file = File.Create(path);
        file.Write("""{"version":"2.0","class":"collection","link":{"item":["""u8);
        foreach (var (index, dataset) in datasets.Index())
        {
            if (index > 0) file.Write(",\n"u8);
            file.Write(Http.JsonAnswer.BytesOf(dataset));
        }

        file.Write("]}}"u8);
        return path;
    }
}
