using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace StrategyWarehouse.Etl.Control;

/// <summary>data/control.db: what was taken in, how it was read, and how runs went. Opened through <see cref="ControlDatabaseFile"/>.</summary>
public sealed class ControlDatabase(DbContextOptions<ControlDatabase> options) : DbContext(options)
{
    public DbSet<DocumentEntry> Documents => Set<DocumentEntry>();

    public DbSet<Sighting> Sightings => Set<Sighting>();

    public DbSet<Reading> Readings => Set<Reading>();

    public DbSet<RejectedRowEntry> RejectedRows => Set<RejectedRowEntry>();

    public DbSet<RecoveredRowEntry> RecoveredRows => Set<RecoveredRowEntry>();

    public DbSet<RunEntry> Runs => Set<RunEntry>();

    public DbSet<RunStepEntry> RunSteps => Set<RunStepEntry>();

    public DbSet<AuditEntry> Audits => Set<AuditEntry>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<DocumentEntry>().ToTable("document").HasKey(document => document.Hash);
        modelBuilder.Entity<Sighting>().ToTable("sighting").HasIndex(sighting => new { sighting.Source, sighting.Name });
        modelBuilder.Entity<Sighting>().HasOne<DocumentEntry>().WithMany().HasForeignKey(sighting => sighting.Hash);
        modelBuilder.Entity<Reading>().ToTable("reading").HasIndex(reading => new { reading.DocumentHash, reading.ReadingKey }).IsUnique();
        modelBuilder.Entity<Reading>().HasOne<DocumentEntry>().WithMany().HasForeignKey(reading => reading.DocumentHash);
        modelBuilder.Entity<Reading>().HasMany(reading => reading.RejectedRows).WithOne().HasForeignKey(row => row.ReadingId);
        modelBuilder.Entity<Reading>().Ignore(reading => reading.IsRefused);
        modelBuilder.Entity<RejectedRowEntry>().ToTable("rejected_row");
        modelBuilder.Entity<RecoveredRowEntry>().ToTable("recovered_row").HasIndex(row => new { row.DocumentHash, row.Place, row.RawText }).IsUnique();
        modelBuilder.Entity<RecoveredRowEntry>().HasOne<DocumentEntry>().WithMany().HasForeignKey(row => row.DocumentHash);
        modelBuilder.Entity<RunEntry>().ToTable("run").HasMany(run => run.Steps).WithOne().HasForeignKey(step => step.RunId);
        modelBuilder.Entity<RunEntry>().HasMany(run => run.Audits).WithOne().HasForeignKey(audit => audit.RunId);
        modelBuilder.Entity<RunStepEntry>().ToTable("run_step");
        modelBuilder.Entity<AuditEntry>().ToTable("audit_result");
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        // SQLite cannot order DateTimeOffset; UTC ticks-to-text sorts as time does and reads well in any SQLite tool.
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UtcText>();
    }

    private sealed class UtcText() : ValueConverter<DateTimeOffset, string>(
        value => value.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", System.Globalization.CultureInfo.InvariantCulture),
        text => DateTimeOffset.Parse(text, System.Globalization.CultureInfo.InvariantCulture));
}
