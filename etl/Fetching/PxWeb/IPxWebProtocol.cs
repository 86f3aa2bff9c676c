using System.Text.Json;
using StrategyWarehouse.Etl.Fetching.Http;
using StrategyWarehouse.Etl.Fetching.PxWeb.Selections;

namespace StrategyWarehouse.Etl.Fetching.PxWeb;

/// <summary>How one version of PxWeb is asked. Each question is answered with JSON.</summary>
internal interface IPxWebProtocol
{
    Uri Metadata { get; }

    /// <summary>Where the server tells its limits; null where the address does not show it.</summary>
    Uri? Configuration { get; }

    /// <summary>Null where the JSON is no description of a table.</summary>
    IReadOnlyList<TableDimension>? DimensionsIn(JsonElement metadata);

    /// <summary>A limit that is missing or no positive number is the usual one.</summary>
    ServerLimits LimitsIn(JsonElement configuration);

    /// <summary>Whether the request that asks for the block is of a length that servers take.</summary>
    bool CanCarry(TableSelection selection);

    /// <summary>Answered with a JSON-stat 2.0 dataset.</summary>
    RemoteRequest RequestFor(TableSelection selection);
}
