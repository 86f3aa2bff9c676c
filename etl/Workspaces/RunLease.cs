using System.Globalization;
using System.Text.Json;
using StrategyWarehouse.Warehouse.Errors;

namespace StrategyWarehouse.Etl.Workspaces;

/// <summary>The right to change a workspace: one run at a time, across processes. It ends with its process, however that ends.</summary>
public sealed class RunLease : IDisposable
{
    private readonly FileLock _lock;

    private RunLease(FileLock held) => _lock = held;

    /// <param name="command">What the holder does, for the message that others get.</param>
    /// <exception cref="ConfigurationException">Another process holds it; the message says who, and since when.</exception>
    public static RunLease Acquire(Workspace workspace, string command, TimeProvider time)
    {
        var holderFile = Path.Combine(workspace.Data, "run.holder.json");
        if (FileLock.TryAcquire(Path.Combine(workspace.Data, "run.lock")) is not { } held) throw Refused(holderFile);

        var holder = new Holder(command, Environment.ProcessId, Environment.MachineName, Environment.UserName, time.GetUtcNow());
        File.WriteAllText(holderFile, JsonSerializer.Serialize(holder));
        return new RunLease(held);
    }

    public void Dispose() => _lock.Dispose();

    private static ConfigurationException Refused(string holderFile)
    {
        var holder = Describe(holderFile);
        return new ConfigurationException($"Another run holds this workspace: {holder}. Wait until it has ended, then run again.");
    }

    private static string Describe(string holderFile)
    {
        try
        {
            var holder = JsonSerializer.Deserialize<Holder>(File.ReadAllText(holderFile))!;
            var since = holder.Since.ToLocalTime().ToString("yyyy-MM-dd HH:mm:ss zzz", CultureInfo.InvariantCulture);
            return $"`{holder.Command}` of {holder.User} on {holder.Machine}, process {holder.Process}, since {since}";
        }
        catch (Exception error) when (error is IOException or JsonException)
        {
            // The holder has the lock and is about to write who it is.
            return "one that has just started";
        }
    }

    private sealed record Holder(string Command, int Process, string Machine, string User, DateTimeOffset Since);
}
