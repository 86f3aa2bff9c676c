namespace StrategyWarehouse.Warehouse.Sql;

/// <summary>One file under sql/audits/: a SELECT whose every row is an offender. Its first line states severity and rule.</summary>
/// <param name="StopsPublication">Severity error; otherwise warn: recorded, and published all the same.</param>
public sealed record SqlAudit(string Name, bool StopsPublication, string Rule, string Text)
{
    public string Severity => StopsPublication ? "error" : "warn";

    internal static SqlAudit Parse(string name, string text)
    {
        var firstLine = text[..text.IndexOf('\n', StringComparison.Ordinal)].Trim();
        var parts = firstLine.TrimStart('-', ' ').Split(": ", 2);
        if (parts is not (["error" or "warn", _]))
        {
            throw new InvalidOperationException($"sql/audits/{name}.sql must begin with '-- error: rule' or '-- warn: rule'.");
        }

        return new SqlAudit(name, parts[0] == "error", parts[1], text.Trim().TrimEnd(';'));
    }
}
