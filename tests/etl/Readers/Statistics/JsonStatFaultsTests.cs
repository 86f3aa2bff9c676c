using StrategyWarehouse.Etl.Readers.Text;

namespace StrategyWarehouse.Etl.Tests.Readers.Statistics;

/// <summary>What is broken or something else is refused by name, with the place.</summary>
public sealed class JsonStatFaultsTests
{
    private const string Sound =
        """{ "class": "dataset", "id": ["Vuosi", "Alue"], "size": [2, 2], "role": { "time": ["Vuosi"] }, "label": "x", "dimension": { "Vuosi": { "category": { "index": ["2020", "2021"] } }, "Alue": { "category": { "index": { "KU186": 0, "KU858": 1 } } } }, "value": [1, 2, 3, 4] }""";

    [Theory]
    [InlineData("\"id\": [\"Vuosi\", \"Alue\"]", "\"id\": [\"Vuosi\"]", "id_size_mismatch", "size")]
    [InlineData("\"id\": [\"Vuosi\", \"Alue\"]", "\"id\": [\"Vuosi\", \"Vuosi\"]", "id_missing", "id")]
    [InlineData("\"size\": [2, 2]", "\"size\": [2, \"two\"]", "size_invalid", "size")]
    [InlineData("\"size\": [2, 2]", "\"size\": [2, 3]", "index_count_mismatch", "dimension \"Alue\"")]
    [InlineData("\"Alue\": {", "\"Region\": {", "dimension_id_mismatch", "dimension")]
    [InlineData("\"KU858\": 1", "\"KU858\": 0", "index_positions_invalid", "dimension \"Alue\"")]
    [InlineData("\"KU858\": 1", "\"KU858\": 2", "index_positions_invalid", "dimension \"Alue\"")]
    [InlineData("\"KU858\": 1", "\"KU858\": \"a\"", "index_positions_invalid", "dimension \"Alue\"")]
    [InlineData("[\"2020\", \"2021\"]", "[\"2020\", \"2020\"]", "index_positions_invalid", "dimension \"Vuosi\"")]
    [InlineData("\"index\": [\"2020\", \"2021\"]", "\"label\": {}", "index_count_mismatch", "dimension \"Vuosi\"")]
    [InlineData("[\"2020\", \"2021\"]", "[\"2020\", \"2021\"], \"child\": { \"2020\": [\"2021\"], \"2021\": [\"2020\"] }", "child_cycle", "dimension \"Vuosi\"")]
    [InlineData("\"time\": [\"Vuosi\"]", "\"time\": [\"Tid\"]", "role_id_unknown", "role")]
    [InlineData("[1, 2, 3, 4]", "[1, 2, 3]", "value_length_mismatch", "value")]
    [InlineData("[1, 2, 3, 4]", "{ \"4\": 1 }", "sparse_key_out_of_range", "value")]
    [InlineData("[1, 2, 3, 4]", "{ \"-1\": 1 }", "sparse_key_out_of_range", "value")]
    [InlineData("[1, 2, 3, 4]", "{ \"1\": 1, \"01\": 2 }", "sparse_key_out_of_range", "value")]
    [InlineData("[1, 2, 3, 4]", "7", "value_missing", "value")]
    [InlineData("[1, 2, 3, 4]", "[1, 2, 3, 4], \"status\": [\"a\", \"b\"]", "status_length_mismatch", "status")]
    [InlineData("[1, 2, 3, 4]", "[1, 2, 3, 4], \"status\": { \"9\": \"a\" }", "status_key_out_of_range", "status")]
    public void AStructuralFaultIsNamedWithItsPlace(string sound, string broken, string code, string place)
    {
        using var file = StatisticsFile.Of(Sound.Replace(sound, broken, StringComparison.Ordinal));

        var refusal = file.Refusal();

        Assert.Equal((code, "answer.json", place), (refusal.Code, refusal.Where.Document, refusal.Where.Locator));
    }

    [Fact]
    public void WhatTheFaultsAreMadeFromIsSound()
    {
        using var file = StatisticsFile.Of(Sound);
        Assert.Equal(4, file.Read().RowsStaged);
    }

    [Theory]
    [InlineData("", "empty_document", "no text")]
    [InlineData("  \n", "empty_document", "no text")]
    [InlineData("<!DOCTYPE html><html><body>Service unavailable</body></html>", "not_json_stat", "a web page")]
    [InlineData("\"Vuosi\",\"Alue\"\n", "not_json_stat", "text that is no JSON")]
    [InlineData("[1, 2]", "not_json_stat", "a list of values")]
    [InlineData("{}", "not_json_stat", "JSON of another kind")]
    [InlineData("{ \"status\": 404, \"title\": \"Non-existent table\" }", "not_json_stat", "Non-existent table")]
    [InlineData("{ \"error\": { \"message\": \"Too many cells\" } }", "not_json_stat", "Too many cells")]
    [InlineData("{ \"title\": \"T\", \"variables\": [ { \"code\": \"Alue\" } ] }", "not_json_stat", "the description of a PxWeb table")]
    [InlineData("{ \"columns\": [], \"data\": [] }", "not_json_stat", "PxWeb's own json format")]
    [InlineData("{ \"class\": \"collection\", \"link\": { \"item\": [ { \"class\": \"dataset\", \"href\": \"x\" } ] } }", "no_dataset", "a collection of 1 links")]
    [InlineData("{ \"class\": \"dimension\", \"category\": {} }", "no_dataset", "a single dimension")]
    [InlineData("{ \"class\": \"dataset\", \"id\": [", "damaged_document", "JSON that breaks off")]
    [InlineData("{ \"class\": \"data\\ud800set\" }", "damaged_document", "half a character")]
    [InlineData("{ \"id\": 1, \"id\": 2 }", "damaged_document", "JSON that breaks off or goes wrong")]
    public void WhatIsNoJsonStatIsSaidByName(string text, string code, string found)
    {
        using var file = StatisticsFile.Of(text);

        var refusal = file.Refusal();

        Assert.Equal(code, refusal.Code);
        Assert.Contains(found, refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void MetadataWithoutFiguresIsRefusedAndSaysWhy()
    {
        using var file = StatisticsFile.Of(Sound.Replace("[1, 2, 3, 4]", "[]", StringComparison.Ordinal));
        Assert.Equal("no_values", file.Refusal().Code);
    }

    [Fact]
    public void DepthSizeAndCellsAreBounded()
    {
        using (var deep = StatisticsFile.Of(new string('[', 100_000))) Assert.Equal("damaged_document", deep.Refusal().Code);
        using (var cells = StatisticsFile.Of(Sound, limits: new ReadingLimits { Cells = 3 })) Assert.Equal("too_many_cells", cells.Refusal().Code);
        using (var large = StatisticsFile.Of(Sound.Replace("\"x\"", $"\"{new string('x', 1 << 20)}\"", StringComparison.Ordinal), limits: new ReadingLimits { Megabytes = 1 })) Assert.Equal("document_too_large", large.Refusal().Code);
        var dimensions = string.Join(", ", Enumerable.Range(0, 40).Select(number => $"\"{number}\""));
        var huge = $$"""{ "class": "dataset", "id": [{{dimensions}}], "size": [{{string.Join(", ", Enumerable.Repeat("2", 40))}}], "dimension": { {{string.Join(", ", Enumerable.Range(0, 40).Select(number => $$"""
            "{{number}}": { "category": { "index": ["a", "b"] } }
            """))}} }, "value": { "0": 1 } }""";
        using var vast = StatisticsFile.Of(huge);
        Assert.Equal("too_many_cells", vast.Refusal().Code);
    }
}
