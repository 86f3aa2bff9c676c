namespace StrategyWarehouse.Etl.Commands.Edge;

/// <summary>What the program tells its caller.</summary>
public static class ExitCode
{
    public const int Done = 0;

    /// <summary>The data said no: an audit failed, a reject threshold was passed, nothing was usable. Nothing was published.</summary>
    public const int DataSaidNo = 1;

    /// <summary>Wrong usage or configuration. Nothing was started.</summary>
    public const int WrongUsage = 2;

    public const int UnexpectedFault = 3;
}
