namespace StrategyWarehouse.EndToEnd.Tests.SampleCosts;

/// <summary>The sample city's official statistics, from JSON-stat and Sotkanet files to facts.</summary>
[Collection(nameof(OneSampleCity))]
public sealed class SampleStatisticsTests(SampleCity city)
{
    [Fact]
    public void EachFigureStandsUnderItsMunicipalityAndYear() =>
        Assert.Equal(
            [
                "Koulutuksen ulkopuolelle jääneet 17 - 24-vuotiaat, % vastaavanikäisestä väestöstä 2021 8.4",
                "Koulutuksen ulkopuolelle jääneet 17 - 24-vuotiaat, % vastaavanikäisestä väestöstä 2024 7.2",
                "Työttömyysaste, % 2020 11.9",
                "Työttömyysaste, % 2024 10.3",
                "Väkiluku 2020 24210",
                "Väkiluku 2024 24115",
            ],
            city.Query(
                """
                select indicator, period_label, value
                from star.fact_peer_value
                inner join star.dim_municipality using (municipality_key)
                inner join star.dim_period using (period_key)
                where municipality_code = '999' and period_year in (2020, 2021, 2024) and (period_year <> 2021 or indicator like 'Koulutuk%')
                order by indicator, period_label
                """)
                .Select(row => $"{row["indicator"]} {row["period_label"]} {(decimal)row["value"]!:0.##}"));

    [Fact]
    public void AMissingFigureKeepsItsReasonAndTheNewestYearIsPreliminary()
    {
        var missing = Assert.Single(city.Query("select area, missing_reason, is_provisional from star.fact_peer_value where value is null"));

        Assert.Equal("Tuusula not_applicable True", $"{missing["area"]} {missing["missing_reason"]} {(bool)missing["is_provisional"]!}");
        // Eight areas and two indicators, of 2024.
        Assert.Equal(16, (int)city.Query("select count(*) as figures from star.fact_peer_value where is_provisional").Single()["figures"]!);
    }

    [Fact]
    public void AWholeCountryIsKeptAndIsNoMunicipality() =>
        Assert.Equal(
            ["Koulutuksen 4", "Työttömyysaste, 5", "Väkiluku 5"],
            city.Query(
                """
                select indicator, count(*) as figures
                from star.fact_peer_value
                where municipality_key = 0
                group by indicator
                order by indicator
                """)
                .Select(row => $"{row["indicator"]!.ToString().Split(' ')[0]} {row["figures"]}"));
}
