using StrategyWarehouse.Warehouse.Errors;

namespace StrategyWarehouse.Etl.Fetching.Http;

/// <summary>The way that a server sends one question on: a few steps, never in a circle, never out of https.</summary>
public sealed class Redirects(SourcePlace where)
{
    private const int Most = 5;
    private const string Remedy = "Open the address in a browser, and write the one where it ends under \"url\".";

    private readonly HashSet<string> _visited = [];

    /// <returns>Where to ask next; null where the answer is no redirect.</returns>
    /// <exception cref="SourceFormatException">bad_redirect</exception>
    public RemoteRequest? Next(RemoteRequest asked, HttpResponseMessage response)
    {
        if ((int)response.StatusCode is not (301 or 302 or 303 or 307 or 308) || response.Headers.Location is not { } location) return null;
        _visited.Add(asked.Address.AbsoluteUri);
        var next = new Uri(asked.Address, location);
        if (next.Scheme is not ("http" or "https")) throw Bad($"a redirect to {next.Scheme}:", "one to https://");
        if (asked.Address.Scheme == "https" && next.Scheme == "http") throw Bad($"a redirect from https to http://{next.Host}", "one that stays encrypted");
        if (_visited.Contains(next.AbsoluteUri)) throw Bad("redirects that go round in a circle", "an answer");
        if (_visited.Count > Most) throw Bad($"more than {Most} redirects", "an answer");

        // Browsers turn a POST into a GET at 301 and 302; of a table that would give its description instead of its data.
        return new RemoteRequest(next, (int)response.StatusCode == 303 ? null : asked.Json);
    }

    private SourceFormatException Bad(string found, string expected) => new("bad_redirect", where, found, expected, Remedy);
}
