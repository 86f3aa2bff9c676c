namespace StrategyWarehouse.Warehouse.Sql;

/// <summary>How natural keys become surrogate keys: the same after every rebuild, positive, 63 bits.</summary>
public static class SurrogateKey
{
    /// <summary>Defines surrogate_key(text) for a connection.</summary>
    // md5 is stable between versions of DuckDB, which its own hash() is not; 63 bits keep the key positive.
    public const string Macro = "create temp macro surrogate_key(natural_key) as cast(md5_number_lower(natural_key) // 2 as bigint)";
}
