using StrategyWarehouse.Warehouse.Goals;

namespace StrategyWarehouse.Warehouse.Tests.Goals;

public sealed class GoalMatchingTests
{
    [Theory]
    [InlineData("Kirjaston aukioloajat palvelevat kaikkia asukkaita.", "Kirjastojen aukioloaika palvelee kaikkia asukkaita.", null)]
    [InlineData("Hankinnan pääfokus siirtyy kilpailutuksesta toimitusten hallintaan.", "Hankinnan pääpaino siirtyy kilpailutuksesta toimitusten hallintaan.", null)]
    [InlineData("Kirjaston aukioloajat palvelevat kaikkia asukkaita vuonna 2024.", "Kirjaston aukioloajat palvelevat kaikkia asukkaita vuonna 2025.", "numbers")]
    [InlineData("Palveluverkkoa ei supisteta kuntien rajoilla.", "Palveluverkkoa supisteta kuntien rajoilla.", "negation")]
    [InlineData("Sairauspoissaolojen määrä kasvaa kaikilla toimialoilla.", "Sairauspoissaolojen määrä laskee kaikilla toimialoilla.", "direction")]
    [InlineData("Kirjaston aukioloajat palvelevat nuoria.", "Kirjaston aukioloajat palvelevat lapsia ja nuoria.", "wording")]
    [InlineData("Kulurakenne on avattu peruspalveluissa.", "Kulurakenne on avattu peruspalveluissa ja sille on asetettu tavoitetasot.", "wording")]
    [InlineData("Tilat on avattu, ja niille on asetettu tavoitetasot.", "Tavoitetasot on asetettu tiloille, jotka on avattu.", "wording")]
    [InlineData("Kirjaston aukioloajat palvelevat asukkaita.", "Uimahallin remontti valmistuu ajallaan.", "unlike")]
    public void WordingsUnderOneCodeAreOneGoalWhereLittleDiffers(string one, string other, string? reason)
    {
        var matching = Match([], Title("S1", one, "a"), Title("S1", other, "b"));

        Assert.Equal(reason is null ? 1 : 0, matching.CanonicalIds.Count);
        Assert.Equal(reason is null or "unlike" ? [] : [reason], matching.NearMisses.Select(miss => miss.Reason));
    }

    [Fact]
    public void WithoutACodeAnExchangedWordIsANearMiss()
    {
        var matching = Match([],
            Title("", "Hankinnan pääfokus siirtyy kilpailutuksesta toimitusten hallintaan.", "a"),
            Title("", "Hankinnan pääpaino siirtyy kilpailutuksesta toimitusten hallintaan.", "b"));

        Assert.Empty(matching.CanonicalIds);
        Assert.Equal("wording", Assert.Single(matching.NearMisses).Reason);
    }

    [Fact]
    public void TwoGoalsOfOneDocumentStayTwoHoweverAlike()
    {
        var matching = Match([],
            Title("S1", "Kirjaston aukioloajat palvelevat kaikkia.", "a", "b"), Title("S1", "Kirjaston aukioloaika palvelee kaikkia.", "b"));

        Assert.Empty(matching.CanonicalIds);
        Assert.Empty(matching.NearMisses);
    }

    [Fact]
    public void TheMostAlikePairIsUnitedFirstAndTheOtherGoalOfItsDocumentStaysApart()
    {
        var matching = Match([],
            Title("S1", "Kirjaston aukioloajat palvelevat kaikkia asukkaita", "a"),
            Title("S1", "Kirjastojen aukioloajat palvelevat kaikkia asukkaita", "b"),
            Title("S1", "Kirjastoissa aukioloaikat palvelevat kaikkia asukkaita", "b"));

        Assert.Equal(["kirjastojen"], matching.CanonicalIds.Keys.Union(matching.CanonicalIds.Values).Where(id => id.Contains("jen", StringComparison.Ordinal)).Select(id => id.Split('|')[2][..11]));
        Assert.Single(matching.CanonicalIds);
    }

    [Fact]
    public void OneWordingUnderTwoCodesIsForTheSteward()
    {
        var one = Title("S1", "Kirjaston aukioloajat palvelevat kaikkia.", "a");
        var other = Title("T4", "Kirjaston aukioloajat palvelevat kaikkia.", "b");

        Assert.Equal("code", Assert.Single(Match([], one, other).NearMisses).Reason);
        Assert.Single(Match([new GoalMatchRule(one.Folded, other.Folded, IsSame: true, null, "s1", "t4")], one, other).CanonicalIds);
        Assert.Empty(Match([new GoalMatchRule(one.Folded, other.Folded, IsSame: false, null, null, null)], one, other).NearMisses);
    }

    [Fact]
    public void WhatTheStewardSettledComesBeforeLikeness()
    {
        var one = Title("S1", "Kirjaston aukioloajat palvelevat kaikkia asukkaita.", "a");
        var alike = Title("S1", "Kirjastojen aukioloaika palvelee kaikkia asukkaita.", "b");
        var unlike = Title("S1", "Lukemisen paikat ovat auki iltaisin.", "c");
        var matching = Match(
            [new GoalMatchRule(one.Folded, alike.Folded, IsSame: false, "186", null, null), new GoalMatchRule(unlike.Folded, one.Folded, IsSame: true, null, null, null)],
            one, alike, unlike);

        Assert.Equal([(one.Id, unlike.Id)], matching.CanonicalIds.Select(pair => (pair.Key.Contains("kirjasto", StringComparison.Ordinal) ? pair.Key : pair.Value, unlike.Id)));
        Assert.Empty(matching.NearMisses);
    }

    [Fact]
    public async Task TenThousandGoalsWithoutCodesDoNotHang()
    {
        string[] words = ["kirjasto", "koulu", "liikunta", "palvelu", "hankinta", "talous", "asukas", "yritys", "ympäristö", "liikenne", "kulttuuri", "nuoriso"];
        var random = new Random(4711);
        string Word() => $"{words[random.Next(words.Length)]}{(char)('a' + random.Next(26))}{(char)('a' + random.Next(26))}";
        var titles = Enumerable.Range(0, 10_000).Select(number => Title("", string.Join(' ', Enumerable.Range(0, 8).Select(_ => Word())), $"d{number % 9}")).ToArray();

        // A second or two; comparing every pair would take far longer than this guard.
        await Task.Run(() => Match([], titles)).WaitAsync(TimeSpan.FromMinutes(2));
    }

    private static GoalMatching Match(GoalMatchRule[] rules, params GoalTitle[] titles) => new(titles, rules);

    private static GoalTitle Title(string code, string text, params string[] documents)
    {
        var folded = new string(text.ToLowerInvariant().Where(char.IsLetterOrDigit).ToArray());
        return new GoalTitle($"186|{code.ToLowerInvariant()}|{folded}", "186", code.ToLowerInvariant(), folded, text, new HashSet<string> { "goal" }, documents.ToHashSet());
    }
}
