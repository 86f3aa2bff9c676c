using StrategyWarehouse.Warehouse.Staging;

namespace StrategyWarehouse.Warehouse.Tests.Histories;

/// <summary>
/// The papers of one made-up municipality over a few years: follow-ups, plans and decisions with overlapping periods, service areas,
/// goals that are reworded, recoded, moved, dropped and taken up again, and the mistakes that such papers hold.
/// </summary>
internal sealed class RandomHistory(int seed, string municipality)
{
    private static readonly string?[] Units = [null, "Konpa", "Kauke"];
    private static readonly string?[] Means = [null, "Kokeilu", "* Kokeilu.", "Koulutus ja kokeilu"];
    private static readonly string?[] Statuses = [null, "Toteutunut", "Viivästyy", "Etenee suunnitellusti"];
    private static readonly (string? Code, string? Parent, string[] Titles)[] Goals =
    [
        ("S1", null, ["Kirjaston aukioloajat palvelevat kaikkia asukkaita.", "Kirjastojen aukioloajat palvelevat kaikkia asukkaita"]),
        ("S1", null, ["Koulujen sisäilma on kunnossa vuonna 2024.", "Koulujen sisäilma on kunnossa vuonna 2025."]),
        ("S2", null, ["Hankintojen pääfokus on toimitusketjun hallinnassa ja sopimuksissa.", "Hankintojen pääpaino on toimitus-ketjun hallinnassa ja sopimuksissa."]),
        ("01.01", "01", ["Pyöräteiden verkko kasvaa", "Pyöräteiden verkko laajenee"]),
        ("1.2", "1", ["Joukkoliikenteen vuorot lisääntyvät.", "JOUKKOLIIKENTEEN VUOROT LISÄÄNTYVÄT"]),
        (null, null, ["Nuorten kesätyöpaikkoja on tarjolla kaikille halukkaille.", "Nuorille kesätyöpaikkoja on tarjolla kaikille halukkaille."]),
    ];

    private readonly Random _random = new(seed);

    public List<RandomDocument> Documents() => Enumerable.Range(1, _random.Next(3, 7)).Select(Document).Where(document => document.Rows.Count + document.Revisions.Count > 0).ToList();

    private RandomDocument Document(int number)
    {
        var role = Pick(DocumentRole.FollowUp, DocumentRole.FollowUp, DocumentRole.FollowUp, DocumentRole.Plan, DocumentRole.Decision);
        var name = $"{municipality}-{number}";
        var isDecision = role == DocumentRole.Decision;
        return new RandomDocument($"{_random.Next():x8}{name}", name, municipality, role, Period(role),
            isDecision ? [] : Rows().ToList(), isDecision ? Revisions().ToList() : []);
    }

    private ReportingPeriod? Period(string role)
    {
        if (_random.Next(12) == 0) return null;
        var year = _random.Next(2018, 2024);
        return role == DocumentRole.Plan
            ? ReportingPeriod.OfMonths(year, 1, year + _random.Next(4), 12)
            : ReportingPeriod.OfMonths(year, Pick(1, 1, 1, 5), year, Pick(8, 12, 12, 12));
    }

    private IEnumerable<GoalRow> Rows()
    {
        var units = _random.Next(3) == 0 ? Units : [Pick(Units)];
        foreach (var unit in units)
        {
            foreach (var (code, parent, titles) in Goals.Where(_ => _random.Next(3) > 0))
            {
                // Now and then one title stands twice with other means.
                for (var copy = _random.Next(10) == 0 ? 2 : 1; copy > 0; copy--) yield return Row(code, parent, Pick(titles), unit, copy);
            }
        }
    }

    private GoalRow Row(string? code, string? parent, string title, string? unit, int copy) => new()
    {
        GoalLevel = Pick("goal", "goal", "goal", "action"),
        GoalCode = code,
        Goal = title,
        ParentCode = parent,
        Unit = unit,
        Means = copy == 2 ? "Toinen keino" : Pick(Means),
        RawStatus = Pick(Statuses),
        TargetYear = Year(),
        ProposedTargetYear = Year(),
        Confidence = 1,
        SourceLocator = "line 1",
    };

    private IEnumerable<RevisionRow> Revisions() =>
        from goal in Goals
        where _random.Next(3) == 0
        select new RevisionRow
        {
            GoalLevel = "goal",
            GoalCode = goal.Code,
            Goal = Pick(goal.Titles),
            Unit = Pick(null, null, "Konpa"),
            OldTargetYear = Year(),
            NewTargetYear = Year(),
            OldMeans = Pick(Means),
            NewMeans = Pick(Means),
            Confidence = 1,
            SourceLocator = "line 1",
        };

    private int? Year() => _random.Next(4) == 0 ? null : _random.Next(2020, 2024);

    private T Pick<T>(params T[] choices) => choices[_random.Next(choices.Length)];
}
