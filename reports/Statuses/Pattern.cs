namespace StrategyWarehouse.Reports.Statuses;

/// <summary>What lies over a colour, so that two states differ on a grey print too.</summary>
public enum Pattern
{
    Solid,
    Rising,
    Falling,
    Crossed,
    Level,

    /// <summary>Far lines on a pale ground inside an outline: there is nothing here.</summary>
    Sparse,
}
