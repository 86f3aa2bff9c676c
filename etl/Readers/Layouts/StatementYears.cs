using StrategyWarehouse.Warehouse.Staging;

namespace StrategyWarehouse.Etl.Readers.Layouts;

/// <summary>Takes out statement rows of which neither column nor document tells the year: money without a year is nobody's.</summary>
internal static class StatementYears
{
    public static (IReadOnlyList<StatementRow> Dated, IReadOnlyList<RejectedRow> Undated) Part(LayoutReading reading, ReportingPeriod? period)
    {
        var rows = reading.Statements.ToLookup(found => found.Row.Year is not null || period is not null);
        return ([.. rows[true].Select(found => found.Row)], [.. rows[false].Select(found => Rejected(found, reading.Lines))]);
    }

    private static RejectedRow Rejected(Found<StatementRow> found, LineLedger lines) => new(
        lines.Document.Locate(found.Span),
        "statement_without_year",
        $"Neither the columns of the table of {found.Row.Unit} nor the document name the year. Set \"period\" on the source.",
        lines.TextOf(found.Span));
}
