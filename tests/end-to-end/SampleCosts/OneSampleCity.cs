namespace StrategyWarehouse.EndToEnd.Tests.SampleCosts;

/// <summary>The classes that ask the same sample city share one run of the demo.</summary>
[CollectionDefinition(nameof(OneSampleCity))]
public sealed class OneSampleCity : ICollectionFixture<SampleCity>;
