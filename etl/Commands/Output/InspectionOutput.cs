using StrategyWarehouse.Etl.Readers;
using StrategyWarehouse.Warehouse.Staging;

namespace StrategyWarehouse.Etl.Commands.Output;

/// <summary>Prints what a reading found, so that a person can hold it against the document.</summary>
internal static class InspectionOutput
{
    public static void Print(StrategyReading reading, bool asJson)
    {
        if (asJson)
        {
            JsonOutput.Print(reading);
            return;
        }

        PrintHead(reading);
        foreach (var row in reading.Rows) PrintRow(row);
        PrintRejected(reading.Rejected);
        PrintUnaccounted(reading.Unaccounted);
    }

    private static void PrintHead(StrategyReading reading)
    {
        Console.WriteLine(FormattableString.Invariant($"Profile   {reading.Profile}, score {reading.ProfileScore:0.00}"));
        foreach (var reason in reading.ProfileReasons) Console.WriteLine($"          {reason}");
        Console.WriteLine($"Period    {reading.Period?.ToString() ?? "not found; set \"period\" on the source, or try --period"}");
        Console.WriteLine($"Rows      {reading.RowsRead} read = {reading.Rows.Count} usable + {reading.Rejected.Count} rejected + {reading.RowsSkipped} skipped");
        foreach (var note in reading.Notes) Console.WriteLine($"Note      {note}");
        Console.WriteLine();
    }

    private static void PrintRow(GoalRow row)
    {
        Console.WriteLine(FormattableString.Invariant($"{row.SourceLocator}, confidence {row.Confidence:0.00}: {row.GoalLevel} {row.GoalCode}"));
        PrintField("goal", row.Goal);
        PrintField("unit", row.Unit);
        PrintField("parent", row.ParentCode);
        PrintField("means", row.Means);
        PrintField("status", row.RawStatus);
        PrintField("grade", row.ProgressGrade?.ToString(System.Globalization.CultureInfo.InvariantCulture));
        PrintField("target year", row.TargetYear?.ToString(System.Globalization.CultureInfo.InvariantCulture));
        PrintField("proposed", row.ProposedTargetYear?.ToString(System.Globalization.CultureInfo.InvariantCulture));
        PrintField("risk", row.Risk);
        PrintField("responsible", row.Responsible);
        PrintField("narrative", row.Narrative);
        Console.WriteLine();
    }

    private static void PrintField(string name, string? value)
    {
        if (value is not null) Console.WriteLine($"  {name,-12} {value}");
    }

    private static void PrintRejected(IReadOnlyList<RejectedRow> rows)
    {
        if (rows.Count == 0) return;
        Console.WriteLine("Rejected rows:");
        foreach (var row in rows) Console.WriteLine($"  {row.Place}: {row.Code}: {row.Message}{Environment.NewLine}      {row.RawText.ReplaceLineEndings(" | ")}");
        Console.WriteLine();
    }

    private static void PrintUnaccounted(IReadOnlyList<UnaccountedLine> lines)
    {
        Console.WriteLine(lines.Count == 0 ? "Every line is accounted for." : "Not accounted for:");
        foreach (var line in lines) Console.WriteLine($"  {line.Place}: {line.Text}");
    }
}
