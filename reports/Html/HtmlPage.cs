using StrategyWarehouse.Reports.Fonts;
using StrategyWarehouse.Reports.Languages;

namespace StrategyWarehouse.Reports.Html;

/// <summary>The whole page: one file that refers to nothing outside itself and runs nothing.</summary>
internal static class HtmlPage
{
    private const string Policy = "default-src 'none'; style-src 'unsafe-inline'; font-src data:; base-uri 'none'; form-action 'none'";

    /// <param name="content">Of the report, as HTML.</param>
    /// <param name="foot">What the report rests on, as HTML.</param>
    public static string Write(string title, string municipality, Texts texts, string content, string foot) =>
        $"""
        <!DOCTYPE html>
        <html lang="{texts.Language}">
        <head>
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="{Policy}">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <title>{HtmlText.Encode(title)} – {HtmlText.Encode(municipality)}</title>
        <style>
        {Face(ShippedFont.RegularResource, 400)}
        {Face(ShippedFont.BoldResource, 700)}
        {EmbeddedFile.Text("html/report.css").ReplaceLineEndings("\n").Trim()}
        </style>
        </head>
        <body>
        <a class="skip" href="#content">{HtmlText.Encode(texts.SkipToContent)}</a>
        <header>
        <p class="municipality">{HtmlText.Encode(municipality)}</p>
        <h1>{HtmlText.Encode(title)}</h1>
        </header>
        <main id="content">
        {content.Trim()}
        </main>
        <footer>
        <h2>{HtmlText.Encode(texts.AboutThisReport)}</h2>
        {foot.Trim()}
        </footer>
        </body>
        </html>

        """.ReplaceLineEndings("\n");

    private static string Face(string resource, int weight) =>
        $"@font-face{{font-family:{ShippedFont.Family};font-weight:{weight};src:url(data:font/ttf;base64,{Convert.ToBase64String(EmbeddedFile.Bytes(resource))}) format(\"truetype\")}}";
}
