using StrategyWarehouse.Warehouse.Generations;
using StrategyWarehouse.Warehouse.Staging;

namespace StrategyWarehouse.Warehouse.Tests.Generations;

public sealed class PublicationTests : IDisposable
{
    private readonly SampleStar _star = new SampleStar().With("a.txt", ReportingPeriod.OfYear(2021), SampleStar.Goal("S1", "Yksi"));

    private string Folder => Path.GetDirectoryName(_star.Path("generations/x"))!;

    private string Switched => _star.Path("warehouse.duckdb");

    public void Dispose() => _star.Dispose();

    [Fact]
    public void TheFirstPublicationIsGenerationOne()
    {
        var publication = new Publication(Folder, Switched, keep: 5);
        Assert.Null(publication.Current);

        var generation = Publish(publication);

        Assert.Equal(1, generation.Number);
        Assert.Equal(generation, publication.Current);
        Assert.Equal(_star.Inputs().Fingerprint(), generation.Fingerprint);
        Assert.Equal(File.ReadAllBytes(generation.Path), File.ReadAllBytes(Switched));
    }

    [Fact]
    public void OnlyTheNewestGenerationsAreKept()
    {
        var publication = new Publication(Folder, Switched, keep: 2);
        for (var count = 0; count < 4; count++) Publish(publication);

        Assert.Equal([4, 3], publication.All.Select(generation => generation.Number));
    }

    [Fact]
    public void ADeletedPublishedFileIsRestored()
    {
        var publication = new Publication(Folder, Switched, keep: 5);
        var generation = Publish(publication);
        File.SetAttributes(Switched, FileAttributes.Normal);
        File.Delete(Switched);

        Assert.True(publication.EnsureSwitched(generation));
        Assert.True(File.Exists(Switched));
        Assert.False(publication.EnsureSwitched(generation));
    }

    [Fact]
    public void ADamagedGenerationIsPassedOver()
    {
        var publication = new Publication(Folder, Switched, keep: 5);
        Publish(publication);
        var damaged = Publish(publication);
        File.SetAttributes(damaged.Path, FileAttributes.Normal);
        File.WriteAllText(damaged.Path, "no database");

        Assert.Equal(1, publication.Current!.Number);
        Assert.Equal(3, publication.NextNumber);
    }

    [Fact]
    public void WhatAnInterruptedRunLeftIsRemovedBeforeTheNextCandidate()
    {
        var publication = new Publication(Folder, Switched, keep: 5);
        File.WriteAllText(publication.NewCandidate(), "half a file");
        File.WriteAllText($"{publication.NewCandidate()}.wal", "half a log");

        Assert.False(File.Exists(publication.NewCandidate()));
        Assert.Empty(Directory.EnumerateFiles(Folder));
    }

    [Fact]
    public void AReaderOfTheOldFileKeepsReadingItWhileTheNewOneIsSwitchedIn()
    {
        var publication = new Publication(Folder, Switched, keep: 1);
        var old = Publish(publication);
        using var reader = old.OpenReadOnly();

        Publish(publication);

        Assert.Equal(["1"], reader.Query("select count(*) from mart.goal_status"));
    }

    private Generation Publish(Publication publication)
    {
        var candidate = publication.NewCandidate();
        File.Move(_star.BuildFile(), candidate);
        return publication.Publish(candidate, publication.NextNumber);
    }
}
