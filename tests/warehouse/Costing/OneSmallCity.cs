namespace StrategyWarehouse.Warehouse.Tests.Costing;

/// <summary>The classes that ask the same small city share one build of it.</summary>
[CollectionDefinition(nameof(OneSmallCity))]
public sealed class OneSmallCity : ICollectionFixture<SmallCity>;
