namespace StrategyWarehouse.Etl.Tests.Fetching.Server;

/// <summary>
/// A small table of official statistics: 6 areas x 4 years x 2 sexes x 2 figures. Each cell's value tells where it stands:
/// 1000 for the area's place, 100 for the year's, 10 for the sex's, 1 for the figure's, all counted from 1. Without its sex, a cell is the sum of both.
/// </summary>
internal static class StatisticsCube
{
    public static IReadOnlyList<CubeDimension> Dimensions { get; } =
    [
        new("Alue", "Alue", ["KU186", "KU858", "KU235", "KU543", "KU505", "SSS"], ["Järvenpää", "Tuusula", "Kauniainen", "Nurmijärvi", "Mäntsälä", "KOKO MAA"], CanBeEliminated: false, IsTime: false),
        new("Vuosi", "Vuosi", ["2021", "2022", "2023", "2024"], ["2021", "2022", "2023", "2024"], CanBeEliminated: false, IsTime: true),
        new("Sukupuoli", "Sukupuoli", ["1", "2"], ["Miehet", "Naiset"], CanBeEliminated: true, IsTime: false),
        new("Tiedot", "Tiedot", ["vaesto", "menot"], ["Väestö", "Käyttömenot"], CanBeEliminated: false, IsTime: false),
    ];

    /// <param name="codes">By dimension; a dimension that is missing is eliminated.</param>
    public static int Value(IReadOnlyDictionary<string, string> codes) => codes.TryGetValue("Sukupuoli", out var sex)
        ? Place("Alue", codes["Alue"]) * 1000 + Place("Vuosi", codes["Vuosi"]) * 100 + Place("Sukupuoli", sex) * 10 + Place("Tiedot", codes["Tiedot"])
        : Dimensions[2].Codes.Sum(each => Value(new Dictionary<string, string>(codes) { ["Sukupuoli"] = each }));

    /// <summary>Every combination of the selected codes, the last dimension the fastest, and its value.</summary>
    public static IEnumerable<(IReadOnlyDictionary<string, string> Codes, int Value)> Cells(IReadOnlyList<(string Dimension, IReadOnlyList<string> Codes)> selection)
    {
        IEnumerable<Dictionary<string, string>> combinations = [[]];
        foreach (var (dimension, codes) in selection) combinations = combinations.SelectMany(start => codes.Select(code => new Dictionary<string, string>(start) { [dimension] = code }));
        return combinations.Select(codes => ((IReadOnlyDictionary<string, string>)codes, Value(codes)));
    }

    private static int Place(string dimension, string code) => Dimensions.First(item => item.Code == dimension).Codes.ToList().IndexOf(code) + 1;
}
