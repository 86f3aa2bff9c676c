using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace StrategyWarehouse.Etl.Control;

/// <summary>Lets `dotnet ef migrations add` see the model without a workspace.</summary>
internal sealed class ControlDatabaseDesign : IDesignTimeDbContextFactory<ControlDatabase>
{
    public ControlDatabase CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<ControlDatabase>().UseSqlite("Data Source=:memory:").Options);
}
