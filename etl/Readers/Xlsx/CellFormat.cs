namespace StrategyWarehouse.Etl.Readers.Xlsx;

/// <summary>What the number of a cell stands for.</summary>
public enum CellFormat
{
    Number,
    Percentage,
    Date,
    DateAndTime,
    Time,
    Month,
    Year,
}
