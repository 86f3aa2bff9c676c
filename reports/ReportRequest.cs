namespace StrategyWarehouse.Reports;

/// <summary>For whom a report is rendered.</summary>
/// <param name="Language">fi, sv or en.</param>
/// <param name="MunicipalityName">As it stands on the page, in that language.</param>
public sealed record ReportRequest(string Language, string MunicipalityName);
