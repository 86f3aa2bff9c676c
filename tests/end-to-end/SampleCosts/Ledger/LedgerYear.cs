using StrategyWarehouse.EndToEnd.Tests.SampleCosts.City;

namespace StrategyWarehouse.EndToEnd.Tests.SampleCosts.Ledger;

/// <summary>The ledger of one year: every cost centre, account and month that has a budget or a cost.</summary>
internal sealed class LedgerYear(int year)
{
    private const int Months = 12;
    private const decimal InternalRentPerSquareMetre = 42;
    private const decimal Noise = 0.035m;

    private static readonly Account[] Steady = [Accounts.Get("5000"), Accounts.Get(Accounts.OuterRent), Accounts.Get("4820")];

    private readonly Splitmix _random = new(20_240_000 + (ulong)year);

    public IReadOnlyList<LedgerLine> Lines()
    {
        var lines = CostCenters.All.SelectMany(Costs).Concat(NewSchoolRent()).ToList();
        var rents = CostCenters.All.SelectMany(InternalRents).ToList();
        return [.. lines.Concat(rents).Concat(InternalRentIncome(rents))
            .Where(line => line.Budget != 0 || line.Actual != 0)
            .OrderBy(line => line.Month).ThenBy(line => line.Center.Code, StringComparer.Ordinal).ThenBy(line => line.Account.Code, StringComparer.Ordinal)];
    }

    private IEnumerable<LedgerLine> Costs(CostCenter center) => CostPatterns.Of(center).SelectMany(cost => Costs(center, cost.Account, cost.Amount));

    private IEnumerable<LedgerLine> Costs(CostCenter center, Account account, decimal yearly)
    {
        // A council decides on whole hundreds a year; the ledger spreads them to the cent.
        var budgeted = decimal.Round(yearly * PriceStory.Budget(account.Price, year) / 100) * 100;
        var budget = Spread(budgeted, account);
        for (var month = 1; month <= Months; month++)
        {
            var share = account.Months[month - 1] / account.Months.Sum();
            var noise = Steady.Contains(account) ? 1 : _random.Around(Noise);
            var actual = yearly * share * PriceStory.Actual(account.Price, year) * ActivityStory.Actual(center, account, year, month) * noise;
            yield return new LedgerLine(year, month, center, account, Text(center, account, month),
                Cents(budget[month - 1] / 100m * ActivityStory.Budget(center, year, month)), Cents(actual));
        }
    }

    private IEnumerable<LedgerLine> InternalRents(CostCenter center)
    {
        if (center.Code == CostCenters.Property || center.Area == 0) return [];
        var account = Accounts.Get(Accounts.InternalRent);
        var rent = Spread(decimal.Round(center.Area * InternalRentPerSquareMetre * PriceStory.Budget(account.Price, year)), account);
        return Enumerable.Range(1, Months)
            .Where(month => ActivityStory.Budget(center, year, month) > 0)
            .Select(month => new LedgerLine(year, month, center, account, "", rent[month - 1], rent[month - 1]));
    }

    // What the cost centres pay, the owner of the buildings receives: to the cent, month by month.
    private static IEnumerable<LedgerLine> InternalRentIncome(IEnumerable<LedgerLine> rents) => rents
        .GroupBy(rent => (rent.Year, rent.Month))
        .Select(month => new LedgerLine(month.Key.Year, month.Key.Month, CostCenters.All.First(center => center.Code == CostCenters.Property),
            Accounts.Get(Accounts.InternalRentIncome), "", -month.Sum(rent => rent.Budget), -month.Sum(rent => rent.Actual)));

    private IEnumerable<LedgerLine> NewSchoolRent()
    {
        const long budgeted = 8_800_000;
        var center = CostCenters.All.First(center => center.Code == CostCenters.RentedSpace);
        var (first, rent) = year switch { 2023 => (8, 9_150_000L), 2024 => (1, 9_420_000L), _ => (Months + 1, 0L) };
        return Enumerable.Range(first, Months + 1 - first)
            .Select(month => new LedgerLine(year, month, center, Accounts.Get(Accounts.OuterRent), "Lehtorannan uusi koulu, vuokra", budgeted, rent));
    }

    private static string Text(CostCenter center, Account account, int month) => (center.Code, account.Code, month) switch
    {
        (_, "4050", _) => "Lomarahat",
        (_, "4340", _) => "Vuoden vakuutusmaksu",
        (CostCenters.Energy, "4560", _) => "Sähkön siirto ja energia",
        ("3110", "4430", <= 4 or >= 11) => "Auraus ja liukkauden torjunta",
        ("2119", "4300", _) => "Palvelusetelit",
        _ => "",
    };

    private static long[] Spread(decimal euros, Account account)
    {
        var parts = Shares.Split((long)Math.Abs(euros) * 100, account.Months);
        return euros < 0 ? [.. parts.Select(part => -part)] : parts;
    }

    private static long Cents(decimal euros) => (long)decimal.Round(euros * 100, MidpointRounding.AwayFromZero);
}
