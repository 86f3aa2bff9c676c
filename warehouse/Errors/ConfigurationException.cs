namespace StrategyWarehouse.Warehouse.Errors;

/// <summary>
/// What the user asked for cannot be started as asked: a wrong option, a typo in a configuration, profile or report file,
/// a workspace of a newer version. The message names the place, every offender, and what to do.
/// </summary>
public sealed class ConfigurationException(string message, Exception? cause = null) : Exception(message, cause);
