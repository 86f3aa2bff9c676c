using StrategyWarehouse.Reports.Definitions;

namespace StrategyWarehouse.Reports;

/// <summary>What stands at the end of every report: generation, sources, and what was not counted. A definition like any other.</summary>
internal static class ReportFoot
{
    public const string Resource = "definitions/report-foot.md";

    public static ReportDefinition Read()
    {
        var faults = new DefinitionFaults();
        var foot = DefinitionReader.Read(Path.GetFileName(Resource), EmbeddedFile.Text(Resource), faults);
        faults.ThrowIfAny();
        return foot!;
    }
}
