using StrategyWarehouse.Warehouse.Errors;
using StrategyWarehouse.Warehouse.Vocabulary;

namespace StrategyWarehouse.Warehouse.Tests.Vocabulary;

public sealed class VocabulariesTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void TheOfficialListIsBuiltIn()
    {
        var vocabularies = Vocabularies.Load(cityFolder: null);

        Assert.Equal(308, vocabularies.MunicipalityCodes.Count);
        Assert.Equal("Järvenpää", vocabularies.MunicipalityName("186", "fi"));
        Assert.Equal("Träskända", vocabularies.MunicipalityName("186", "sv"));
        Assert.Equal("Grankulla", vocabularies.MunicipalityName("235", "sv"));
    }

    [Fact]
    public void AServiceCodeStandsForOneClass()
    {
        Write("services.csv", "service_code,name_fi\n3105,Perusopetus\n3105,Esiopetus\n");

        var error = Assert.Throws<ConfigurationException>(() => Vocabularies.Load(_folder.Path));

        Assert.Equal("vocabulary/services.csv, line 3: the service code 3105 stands in 2 rows. Keep one.", error.Message);
    }

    [Fact]
    public void TheCitysRowsExtendTheBuiltInOnes()
    {
        Write("status-words.csv", "raw_status;status\nJumissa;delayed\n");
        Write("municipalities.csv", "municipality_code,name_fi,name_sv,name_en\n999,Koivuranta,Björkstranda,Koivuranta\n");
        var vocabularies = Vocabularies.Load(_folder.Path);

        Assert.Contains("Jumissa", vocabularies.StatusWords);
        Assert.Contains("Toteutunut", vocabularies.StatusWords);
        Assert.Equal("Björkstranda", vocabularies.MunicipalityName("999", "sv"));
        Assert.NotEqual(Vocabularies.Load(cityFolder: null).Fingerprint, vocabularies.Fingerprint);
    }

    [Fact]
    public void AFileThatASpreadsheetSavedInWindows1252KeepsItsLetters()
    {
        File.WriteAllBytes(_folder.File("status-words.csv"), System.Text.Encoding.Latin1.GetBytes("raw_status;status\r\nPysähdyksissä;delayed\r\n"));
        Assert.Contains("Pysähdyksissä", Vocabularies.Load(_folder.Path).StatusWords);
    }

    [Fact]
    public void AWordWithTwoStatusesIsNamed()
    {
        Write("status-words.csv", "raw_status,status\nJumissa,delayed\nJUMISSA,cancelled\n");
        Assert.Equal("vocabulary/status-words.csv, line 3: \"Jumissa\" has two statuses, delayed and cancelled. Keep one.", Fault());
    }

    [Fact]
    public void AMatchOfGoalsIsYesOrNoAndNotBoth()
    {
        Write("goal-matches.csv", "goal_code,goal,other_goal_code,other_goal,is_same,who,why\nS1,Koulu,S1,Koulut,maybe,,\nS1,Tie,T1,Tiet,yes,M,recoded\nT1,Tiet,S1,Tie,no,,\n");
        var fault = Fault();

        Assert.Contains("vocabulary/goal-matches.csv, line 2: is_same is \"maybe\", expected yes or no.", fault, StringComparison.Ordinal);
        Assert.Contains("vocabulary/goal-matches.csv, line 4: the same two goals are settled both as yes and as no. Keep one.", fault, StringComparison.Ordinal);
    }

    [Fact]
    public void AGradeOfTwoStatusesIsNamed()
    {
        Write("statuses.csv", "status,ordinal,grade,name_fi,name_sv,name_en,progress,schedule,outcome,is_delayed,is_completed,colour,symbol\non_track,3,3,A,A,A,startd,unknown,open,false,false,#7db7de,x\n");
        var fault = Fault();

        Assert.Contains("grade 3 belongs to on_track and in_progress", fault, StringComparison.Ordinal);
        Assert.Contains("vocabulary/statuses.csv, line 2: progress is \"startd\"", fault, StringComparison.Ordinal);
    }

    [Fact]
    public void AnUnknownStatusCodeIsNamedWithItsPlaceAndTheNearestOne()
    {
        Write("status-words.csv", "raw_status,status\nJumissa,delaid\n");
        Assert.Equal("vocabulary/status-words.csv, line 2: unknown status code 'delaid'; did you mean 'delayed'?", Fault());
    }

    [Fact]
    public void AMisspeltFileAndAMisspeltColumnAreBothNamed()
    {
        Write("status-word.csv", "raw_status,status\n");
        Write("delay-reasons.csv", "reason,steem\nx,y\n");
        var fault = Fault();

        Assert.Contains("vocabulary/status-word.csv: no vocabulary has this name; did you mean 'status-words.csv'?", fault, StringComparison.Ordinal);
        Assert.Contains("vocabulary/delay-reasons.csv: unknown column 'steem'; did you mean 'stem'?", fault, StringComparison.Ordinal);
        Assert.Contains("the column stem is missing", fault, StringComparison.Ordinal);
    }

    [Fact]
    public void AnEmptyCellIsNamed()
    {
        Write("status-words.csv", "raw_status,status\nJumissa,\n");
        Assert.StartsWith("vocabulary/status-words.csv, line 2: no value for status.", Fault(), StringComparison.Ordinal);
    }

    private void Write(string name, string text) => File.WriteAllText(_folder.File(name), text);

    private string Fault() => Assert.Throws<ConfigurationException>(() => Vocabularies.Load(_folder.Path)).Message;
}
