using System.Globalization;
using StrategyWarehouse.EndToEnd.Tests.SampleCosts.City;

namespace StrategyWarehouse.EndToEnd.Tests.SampleCosts;

/// <summary>What ten peers are made to report. Codes must be official ones to be valid; the figures are invented, and say nothing about these municipalities.</summary>
internal static class PeerFigures
{
    private static readonly string[] Peers = ["106", "153", "165", "186", "232", "261", "398", "543", "604", "858"];

    private static readonly (string Indicator, decimal Level, int Decimals)[] Indicators =
    [
        ("Päiväkotihoito, euroa lasta kohden", 12900m, 0),
        ("Perusopetus, euroa oppilasta kohden", 10400m, 0),
        ("Kirjasto, euroa lainaa kohden", 5.6m, 2),
    ];

    private static readonly decimal[] Growth = [1m, 1.052m, 1.088m];

    public static FinnishTable Table()
    {
        var random = new Splitmix(999);
        var table = new FinnishTable("peer-values/vertailukunnat.csv", "Tunnusluku", "Kunta", "Vuosi", "Arvo");
        foreach (var (indicator, level, decimals) in Indicators)
        {
            foreach (var peer in Peers)
            {
                var standing = level * random.Around(0.14m);
                for (var index = 0; index < Growth.Length; index++)
                {
                    var value = decimal.Round(standing * Growth[index] * random.Around(0.015m), decimals);
                    table.Add(indicator, peer, Products.Years[index].ToString(CultureInfo.InvariantCulture), FinnishTable.Number(value));
                }
            }
        }

        return table;
    }
}
