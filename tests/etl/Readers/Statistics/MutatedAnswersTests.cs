using System.Text;
using StrategyWarehouse.Etl.Readers.Statistics.JsonStat;
using StrategyWarehouse.Etl.Readers.Statistics;
using StrategyWarehouse.Etl.Readers.Text;
using StrategyWarehouse.Warehouse.Errors;
using StrategyWarehouse.Warehouse.Staging;

namespace StrategyWarehouse.Etl.Tests.Readers.Statistics;

/// <summary>Whatever happens to an answer, it is read with all its counts, or refused by name; nothing else escapes.</summary>
public sealed class MutatedAnswersTests
{
    private const int Mutations = 60;
    private const int Parsings = 3000;

    private const string Cube = """
        { "version": "2.0", "class": "dataset", "label": "Väestö", "id": ["Vuosi", "Alue", "Ikä"], "size": [2, 2, "1"], "role": { "time": ["Vuosi"], "metric": [] },
          "dimension": { "Vuosi": { "category": { "index": { "2021": 1, "2020": 0 }, "label": { "2021": "2021*" } } }, "Alue": { "category": { "index": ["KU186", "SSS"], "child": { "SSS": ["KU186"] } } }, "Ikä": { "category": { "label": { "0-6": "0\u20136" } } } },
          "value": { "0": 1.5, "3": null, "2": "7" }, "status": { "3": "." } }
        """;

    private const string Values = """[ { "indicator": 127, "region": 91, "year": 2023, "gender": "total", "value": 46000, "absValue": 46000 }, { "indicator": 127, "region": 393, "year": 2022, "gender": "male", "value": null } ]""";

    private static readonly string[] Pieces = ["{", "}", "[", "]", ",", ":", "\"", "null", "true", "-1", "1e999", "\"KU186\"", "\"\"", "\\ud800", "\\u0000", "{}", "[]", "[[[]]]", "99999999999", "\"child\": { \"0-6\": [\"0-6\"] },", "\"id\": [],", "\"category\": 7,", "\0", "ä", "0"];

    [Theory]
    [InlineData(Cube, SourceKind.PxWeb)]
    [InlineData(Values, SourceKind.Sotkanet)]
    public void MutatedAnswersAreReadWholeOrRefused(string text, string kind)
    {
        var random = new Random(20240501);
        for (var round = 0; round < Mutations; round++)
        {
            using var file = StatisticsFile.Of(Mutated(text, random));
            try
            {
                var reading = file.Read(kind);
                Assert.Equal(reading.RowsRead, reading.RowsStaged + reading.RowsRejected + reading.RowsSkipped);
            }
            catch (SourceFormatException refusal)
            {
                Assert.NotEmpty(refusal.Code);
            }
        }
    }

    [Fact]
    public void EveryCutOfAnAnswerIsRefused()
    {
        for (var length = 0; length < Cube.Length - 1; length += 7)
        {
            using var file = StatisticsFile.Of(Cube[..length]);
            Assert.Contains(file.Refusal().Code, new[] { "damaged_document", "empty_document" });
        }
    }

    // The structure alone, without staging, is quick enough for many.
    [Fact]
    public void MutatedStructuresAreReadWholeOrRefused()
    {
        using var folder = new TemporaryFolder();
        var random = new Random(42);
        var source = new JsonSource("answer.json", new ReadingLimits(), "not_json_stat", "JSON-stat");
        var read = 0;
        for (var round = 0; round < Parsings; round++)
        {
            var path = folder.File("answer.json");
            File.WriteAllBytes(path, Encoding.UTF8.GetBytes(Mutated(Cube, random)));
            try
            {
                using var json = source.Open(path);
                foreach (var cube in JsonStatDocument.Read(json.RootElement, source, new ReadingLimits()).Cubes) read += cube.Cells().Count();
            }
            catch (SourceFormatException)
            {
            }
        }

        Assert.True(read > 0, "no mutation was readable");
    }

    private static string Mutated(string text, Random random)
    {
        var mutated = new StringBuilder(text);
        for (var change = random.Next(1, 4); change > 0; change--)
        {
            var at = random.Next(mutated.Length);
            var length = Math.Min(random.Next(0, 6), mutated.Length - at);
            if (random.Next(3) > 0) mutated.Remove(at, length);
            if (random.Next(3) > 0) mutated.Insert(at, Pieces[random.Next(Pieces.Length)]);
        }

        return mutated.ToString();
    }
}
