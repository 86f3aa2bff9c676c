using DuckDB.NET.Data;
using StrategyWarehouse.Reports.Definitions;

namespace StrategyWarehouse.Reports.Queries;

/// <summary>What only a warehouse can judge: every query can be asked, and has the columns that blocks take from it.</summary>
internal sealed class ColumnCheck(ReportQueries queries, DefinitionFaults faults)
{
    public void Check(ReportDefinition definition)
    {
        var columns = definition.Queries.Values.ToDictionary(query => query.Name, query => Describe(definition, query), StringComparer.Ordinal);
        foreach (var block in definition.Blocks.SelectMany(block => block.WithInner()))
        {
            if (block.Query is null || columns[block.Query] is not { } known) continue;
            foreach (var column in block.Columns.Where(column => !known.Contains(column.Name)))
            {
                faults.AddUnknown(definition.File, column.Line, $"column of query '{block.Query}'", column.Name, known);
            }
        }
    }

    private IReadOnlyList<string>? Describe(ReportDefinition definition, SqlQuery query)
    {
        try
        {
            return queries.Describe(query);
        }
        catch (DuckDBException fault)
        {
            faults.Add(definition.File, query.Line, $"query '{query.Name}' cannot be asked: {fault.Message.ReplaceLineEndings(" ")}");
            return null;
        }
    }
}
