namespace StrategyWarehouse.Warehouse.Errors;

/// <summary>The data broke a rule that stops a publication. The last published generation stays as it was.</summary>
public sealed class AuditFailedException(string message) : Exception(message);
