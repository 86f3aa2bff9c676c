using System.Globalization;

namespace StrategyWarehouse.EndToEnd.Tests.SampleCosts;

/// <summary>Unit costs worked out from the committed files alone, by passing costs on until next to nothing moves. Shares no code with the program.</summary>
internal static class WorkedUnitCosts
{
    private const int Passes = 400;

    public static IReadOnlyDictionary<string, double> Of(int year, bool budget)
    {
        var held = WrittenLedger.Lines().Where(line => line.Year == year)
            .GroupBy(line => line.CostCenter)
            .ToDictionary(center => center.Key, center => (double)center.Sum(line => budget ? line.Budget : line.Actual));
        var ended = PassOn(held, Rules(year));
        return Outputs(year, budget).ToDictionary(output => output.Key, output => ended[output.Key] / output.Value);
    }

    private static Dictionary<string, double> PassOn(Dictionary<string, double> held, ILookup<string, (string To, double Share)> rules)
    {
        var ended = new Dictionary<string, double>();
        for (var pass = 0; pass < Passes; pass++)
        {
            var next = new Dictionary<string, double>();
            foreach (var (center, amount) in held)
            {
                if (!rules[center].Any()) ended[center] = ended.GetValueOrDefault(center) + amount;
                foreach (var (to, share) in rules[center]) next[to] = next.GetValueOrDefault(to) + amount * share;
            }

            held = next;
        }

        return ended;
    }

    private static ILookup<string, (string To, double Share)> Rules(int year) =>
        WrittenLedger.Rows($"allocation-rules/vyorytys-{year.ToString(CultureInfo.InvariantCulture)}.csv")
            .Concat(WrittenLedger.Rows("allocation-rules/tuotteistus.csv"))
            .ToLookup(cells => cells[0], cells => (cells[1], (double)WrittenLedger.Number(cells[2])));

    private static Dictionary<string, double> Outputs(int year, bool budget)
    {
        var text = year.ToString(CultureInfo.InvariantCulture);
        var yearly = WrittenLedger.Rows("outputs/suoritteet-vuosittain.csv")
            .Where(cells => cells[1] == text && cells[4] == (budget ? "talousarvio" : "toteuma"))
            .Select(cells => (Product: cells[0], Quantity: WrittenLedger.Number(cells[2])));
        var monthly = WrittenLedger.Rows("outputs/kavijat-ja-lainat-kuukausittain.csv")
            .Where(cells => !budget && cells[1] == text)
            .Select(cells => (Product: cells[0], Quantity: WrittenLedger.Number(cells[3])));
        return yearly.Concat(monthly).GroupBy(output => output.Product).ToDictionary(product => product.Key, product => (double)product.Sum(output => output.Quantity));
    }
}
