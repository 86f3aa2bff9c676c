using StrategyWarehouse.Warehouse.Errors;
using StrategyWarehouse.Warehouse.Vocabulary;

namespace StrategyWarehouse.Warehouse.Tests.Corrections;

/// <summary>What is wrong with corrections.csv is told with its line before anything is built.</summary>
public sealed class CorrectionRulesTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("0123abcd,line 1,goall,x,a,b", "line 2: no row has a field 'goall' to correct; did you mean 'goal'?")]
    [InlineData("0123abcd,line 1,target_year,2o25,a,b", "line 2: target_year is \"2o25\", expected a year from 1990 to 2100.")]
    [InlineData("0123abcd,line 1,grade,6,a,b", "line 2: progress_grade is \"6\", expected a grade from 1 to 5.")]
    [InlineData("0123abcd,line 1,target_value,75 %,a,b", "line 2: target_value is \"75 %\", expected a number such as 75 or -12,5, without blanks and unit, with 4 decimals at most.")]
    [InlineData("0123abcd,line 1,measure.actual_value,1.250.000,a,b", "line 2: actual_value is \"1.250.000\", expected a number")]
    [InlineData("0123abcd,line 1,goal_level,target,a,b", "line 2: goal_level is \"target\", expected theme, council_goal, annual_goal, goal, sub_goal, action.")]
    [InlineData("0123abcd,line 1,goal,,a,b", "line 2: goal cannot be cleared; every goal needs one. Give a value or remove the row.")]
    [InlineData("0123abc,line 1,goal,x,a,b", "line 2: document_hash is \"0123abc\", expected 8 to 64 hexadecimal digits")]
    [InlineData("0123abcd,line 1,goal,x,,b", "line 2: no value for who.")]
    [InlineData("0123abcd,line 1,status,x,a,b\n0123ABCD,Line 1,raw_status,y,a,b", "line 3: the field is corrected already in vocabulary/corrections.csv, line 2. Keep one.")]
    public void EachFaultNamesItsLineAndWhatIsExpected(string lines, string fault)
    {
        File.WriteAllText(_folder.File("corrections.csv"), $"document_hash,place,field,value,who,why\n{lines}\n");
        var message = Assert.Throws<ConfigurationException>(() => Vocabularies.Load(_folder.Path)).Message;
        Assert.Contains($"vocabulary/corrections.csv, {fault}", message, StringComparison.Ordinal);
    }
}
