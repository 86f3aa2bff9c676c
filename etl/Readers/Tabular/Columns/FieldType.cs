namespace StrategyWarehouse.Etl.Readers.Tabular.Columns;

/// <summary>How the cells of a column are read.</summary>
public static class FieldType
{
    public const string Text = "text";
    public const string Year = "year";
    public const string Month = "month";

    /// <summary>Euros, to the cent.</summary>
    public const string Money = "money";
    public const string Number = "number";

    /// <summary>A number that may be written as a percentage.</summary>
    public const string Weight = "weight";

    /// <summary>The value of a measure: 84 % is 84.</summary>
    public const string Figure = "figure";

    /// <summary>Square metres above zero.</summary>
    public const string Area = "area";

    /// <summary>Whole months, as yyyymmyyyymm.</summary>
    public const string Period = "period";

    /// <summary>Which way is good.</summary>
    public const string Direction = "direction";
    public const string Scenario = "scenario";
    public const string Role = "role";
    public const string Municipality = "municipality";
}
