using System.Net.Sockets;
using System.Security.Authentication;
using Polly.Timeout;
using StrategyWarehouse.Warehouse.Errors;

namespace StrategyWarehouse.Etl.Fetching.Http;

/// <summary>What a fault of the connection means for a source.</summary>
internal static class ConnectionFault
{
    private const string Later = "See that this machine reaches the address; the next run tries again.";

    /// <summary>It may be gone in a moment: refused, broken off, cut short. A wrong name or certificate stays wrong.</summary>
    public static bool IsPassing(Exception error) =>
        IsOfTheNetwork(error) && Inside<AuthenticationException>(error) is null && Inside<SocketException>(error)?.SocketErrorCode != SocketError.HostNotFound;

    /// <summary>It came from the network, and not from the disk or from us.</summary>
    public static bool IsOfTheNetwork(Exception error) => error
        is HttpRequestException or HttpIOException or TimeoutRejectedException
        or IOException { InnerException: SocketException }
        or OperationCanceledException { InnerException: TimeoutException };

    public static Exception Of(Exception error, SourcePlace where, Uri address, int seconds)
    {
        if (Inside<AuthenticationException>(error) is { } untrusted)
        {
            return new SourceFormatException("bad_certificate", where, $"a certificate that proves nothing about {address.Host} ({OneLine(untrusted.Message).TrimEnd('.')})", "one that this machine trusts",
                "Check the address. Where a proxy of the city signs the traffic, add its certificate to those that this machine trusts.");
        }

        var found = error switch
        {
            TimeoutRejectedException or OperationCanceledException => $"no complete answer came within {seconds} seconds (limits.seconds)",
            HttpRequestException { HttpRequestError: HttpRequestError.NameResolutionError } => $"no server of the name {address.Host} was found",
            _ when Inside<SocketException>(error)?.SocketErrorCode == SocketError.ConnectionRefused => $"the server {address.Authority} refused the connection",
            _ => $"the connection broke off ({OneLine(error.Message).TrimEnd('.')})",
        };
        return new SourceUnavailableException(where, found, Later, error);
    }

    private static T? Inside<T>(Exception? error) where T : Exception
    {
        for (; error is not null; error = error.InnerException)
        {
            if (error is T found) return found;
        }

        return null;
    }

    private static string OneLine(string message) => message.ReplaceLineEndings(" ");
}
