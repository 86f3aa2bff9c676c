using StrategyWarehouse.Warehouse.Sql;
using StrategyWarehouse.Warehouse.Staging;

namespace StrategyWarehouse.Warehouse.Tests.Staging;

public sealed class StagingAreaTests : IDisposable
{
    private static readonly SourceKind Strategy = SourceKind.Get(SourceKind.Strategy);

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void ADocumentIsStagedWholeOrNotAtAll()
    {
        using var staging = new StagingArea(_folder.Path, SqlCatalog.Load());
        var document = SampleStar.Document("a.txt", ReportingPeriod.OfYear(2021), SampleStar.Goal("S1", "Yksi"));
        Assert.False(staging.Holds(document.Hash, "key", Strategy));

        staging.Write(document, "key");
        Assert.True(staging.Holds(document.Hash, "key", Strategy));
        Assert.False(staging.Holds(document.Hash, "other", Strategy));

        File.Delete(Path.Combine(staging.PathOf(document.Hash, "key"), "rejected_row.parquet"));
        Assert.False(staging.Holds(document.Hash, "key", Strategy));
    }

    [Fact]
    public void WhatWasCutOffIsRemovedAndWrittenAgain()
    {
        using var staging = new StagingArea(_folder.Path, SqlCatalog.Load());
        var document = SampleStar.Document("a.txt", ReportingPeriod.OfYear(2021), SampleStar.Goal("S1", "Yksi"));
        Directory.CreateDirectory($"{staging.PathOf(document.Hash, "key")}.unfinished");

        staging.RemoveUnfinished();

        Assert.Empty(Directory.EnumerateDirectories(_folder.Path));
        staging.Write(document, "key");
        staging.Write(document, "key");
        Assert.Single(Directory.EnumerateDirectories(_folder.Path));
    }
}
