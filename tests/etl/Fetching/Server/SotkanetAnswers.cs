using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace StrategyWarehouse.Etl.Tests.Fetching.Server;

/// <summary>
/// What Sotkanet answers: indicator 127 has the years 2001..2024 for all genders, indicator 450 has 2020..2022 for male and female alone.
/// The value of region r in year y is r * 10000 + y, for women one half more.
/// </summary>
internal static class SotkanetAnswers
{
    private static readonly int[] Regions = [91, 393, 658];

    public static (int Status, string Json) Of(string path, IQueryCollection query) => path switch
    {
        "regions" => (200, """[{"id":91,"code":"186","category":"KUNTA","title":{"fi":"Järvenpää"}},{"id":393,"code":"858","category":"KUNTA","title":{"fi":"Tuusula"}},{"id":658,"code":"358","category":"MAA","title":{"fi":"Koko maa"}}]"""),
        "indicators/127" => (200, """{"id":127,"title":{"fi":"Väestö 31.12."},"range":{"start":2001,"end":2024},"classifications":{"sex":{"values":["male","female","total"]}}}"""),
        "indicators/450" => (200, """{"id":450,"title":{"fi":"Elinajanodote"},"range":{"start":2020,"end":2022},"classifications":{"sex":{"values":["male","female"]}}}"""),
        "json" => (200, Values(query)),
        _ => (404, """{"message":"HTTP 404 Not Found"}"""),
    };

    private static string Values(IQueryCollection query)
    {
        var indicator = int.Parse(query["indicator"]!, CultureInfo.InvariantCulture);
        var rows =
            from year in query["years"].Select(text => int.Parse(text!, CultureInfo.InvariantCulture))
            from gender in query["genders"]
            where indicator == 127 || gender != "total"
            from region in Regions
            select new { indicator, region, year, gender, value = region * 10000 + year + (gender == "female" ? 0.5 : 0) };
        return JsonSerializer.Serialize(rows);
    }
}
