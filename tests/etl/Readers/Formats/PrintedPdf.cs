namespace StrategyWarehouse.Etl.Tests.Readers.Formats;

/// <summary>Prints documents as people do: from a browser, or out of an office program. Skips the test where that is not installed.</summary>
public static class PrintedPdf
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(90);

    public static byte[] ByChromium(string html)
    {
        using var folder = new TemporaryFolder();
        var page = folder.File("page.html");
        File.WriteAllText(page, html);
        OutsideProgram.Chromium.Run(
            Limit,
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--no-pdf-header-footer",
            $"--user-data-dir={folder.File("profile")}",
            $"--print-to-pdf={folder.File("page.pdf")}",
            new Uri(page).AbsoluteUri);
        return File.ReadAllBytes(folder.File("page.pdf"));
    }

    /// <summary>All in one run: the program takes longer to start than to print.</summary>
    public static IReadOnlyList<byte[]> ByLibreOffice(IReadOnlyList<(string Name, byte[] Bytes)> documents)
    {
        using var folder = new TemporaryFolder();
        foreach (var (name, bytes) in documents) File.WriteAllBytes(folder.File(name), bytes);
        OutsideProgram.LibreOffice.Run(
            Limit,
            [
                $"-env:UserInstallation={new Uri(folder.File("profile")).AbsoluteUri}",
                "--headless",
                "--convert-to",
                "pdf",
                "--outdir",
                folder.Path,
                .. documents.Select(document => folder.File(document.Name)),
            ]);
        return [.. documents.Select(document => File.ReadAllBytes(folder.File(Path.ChangeExtension(document.Name, ".pdf"))))];
    }
}
