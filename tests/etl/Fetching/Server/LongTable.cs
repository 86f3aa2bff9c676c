using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace StrategyWarehouse.Etl.Tests.Fetching.Server;

/// <summary>A version 2 table of one dimension with the codes K1000, K1001 and so on.</summary>
internal static class LongTable
{
    /// <returns>The codes.</returns>
    public static List<string> Play(StatisticsServer server, int count)
    {
        var codes = Enumerable.Range(1000, count).Select(number => FormattableString.Invariant($"K{number}")).ToList();
        var metadata = new JsonObject { ["id"] = new JsonArray("Alue"), ["dimension"] = new JsonObject { ["Alue"] = new JsonObject { ["category"] = new JsonObject { ["index"] = new JsonArray([.. codes.Select(code => JsonValue.Create(code))]) } } } };
        server.Instead = async http =>
        {
            if (http.Request.Path.Value!.EndsWith("/config", StringComparison.Ordinal)) return false;
            await http.Response.WriteAsync(http.Request.Path.Value.EndsWith("/metadata", StringComparison.Ordinal) ? metadata.ToJsonString() : "{}");
            return true;
        };
        return codes;
    }
}
