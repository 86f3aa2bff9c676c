using StrategyWarehouse.Etl.Readers.Text;
using StrategyWarehouse.Warehouse.Errors;

namespace StrategyWarehouse.Etl.Fetching.Http;

/// <summary>How many bytes the answers of one document may still take: limits.megabytes for all of its requests together.</summary>
internal sealed class ByteBudget(ReadingLimits limits)
{
    public long Left { get; private set; } = limits.Megabytes * 1024L * 1024L;

    public void Spend(long bytes) => Left -= bytes;

    public SourceFormatException Passed(SourcePlace where) => new(
        "document_too_large", where, "a longer answer", $"at most {limits.Megabytes} MB for a document",
        "Ask for less in \"query\", or raise limits.megabytes in warehouse.json if the answer is meant to be so large.");
}
