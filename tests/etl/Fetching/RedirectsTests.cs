using System.Net;
using StrategyWarehouse.Etl.Fetching.Http;
using StrategyWarehouse.Warehouse.Errors;

namespace StrategyWarehouse.Etl.Tests.Fetching;

/// <summary>Single steps of a redirect; whole ways are in <see cref="BadServersTests"/>.</summary>
public sealed class RedirectsTests
{
    [Theory]
    [InlineData(301, "https://b.example/12ml.px", "{}")]
    [InlineData(308, "https://a.example/12ml.px", "{}")]
    [InlineData(303, "https://a.example/answer", null)]
    public void AQueryIsAskedAgainUnlessTheServerSaysSeeOther(int status, string target, string? json) =>
        Assert.Equal(new RemoteRequest(new Uri(target), json), Next(status, target));

    [Fact]
    public void ARelativeTargetIsMeantFromWhereItWasAsked() =>
        Assert.Equal(new Uri("https://a.example/new/12ml.px"), Next(302, "/new/12ml.px")!.Address);

    [Fact]
    public void EncryptionIsNotGivenUp()
    {
        var error = Assert.Throws<SourceFormatException>(() => Next(302, "http://a.example/12ml.px"));
        Assert.Equal("bad_redirect", error.Code);
        Assert.Contains("a redirect from https to http://a.example", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AnythingElseIsAnAnswer() => Assert.Null(Next(200, "https://b.example/"));

    private static RemoteRequest? Next(int status, string target)
    {
        using var response = new HttpResponseMessage((HttpStatusCode)status);
        response.Headers.Location = new Uri(target, UriKind.RelativeOrAbsolute);
        return new Redirects(new SourcePlace("source \"a\"")).Next(new RemoteRequest(new Uri("https://a.example/old/12ml.px"), "{}"), response);
    }
}
