using StrategyWarehouse.Reports.Definitions.Blocks;
using StrategyWarehouse.Reports.Queries;

namespace StrategyWarehouse.Reports.Definitions;

/// <summary>What can be judged without a warehouse: every query that a block names exists, and so does every parameter of a query.</summary>
internal sealed class DefinitionCheck(string file, DefinitionFaults faults)
{
    public void Check(IReadOnlyDictionary<string, SqlQuery> queries, IReadOnlyDictionary<string, object> parameters, IReadOnlyList<ReportBlock> blocks)
    {
        foreach (var block in blocks.SelectMany(block => block.WithInner()))
        {
            if (block.Query is { Length: > 0 } query && !queries.ContainsKey(query)) faults.AddUnknown(file, block.Line, "query", query, queries.Keys);
            else if (block is ConditionBlock { When.Length: 0 }) faults.Add(file, block.Line, "a condition names a query: ::: when QUERY");
        }

        var known = parameters.Keys.Concat(QueryParameters.BuiltIn).ToList();
        foreach (var query in queries.Values)
        {
            foreach (var parameter in query.Parameters.Except(known)) faults.AddUnknown(file, query.Line, "parameter", parameter, known);
        }
    }
}
