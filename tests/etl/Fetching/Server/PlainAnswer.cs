using Microsoft.AspNetCore.Http;

namespace StrategyWarehouse.Etl.Tests.Fetching.Server;

/// <summary>What a server may do instead of answering: each gives true, as something was done.</summary>
internal static class PlainAnswer
{
    public static async Task<bool> Of(HttpContext http, int status, string body = "")
    {
        http.Response.StatusCode = status;
        await http.Response.WriteAsync(body);
        return true;
    }

    public static Task<bool> Redirect(HttpContext http, string target, int status = 302)
    {
        http.Response.Headers.Location = target;
        http.Response.StatusCode = status;
        return Task.FromResult(true);
    }
}
