using System.Text;

namespace StrategyWarehouse.Warehouse.Vocabulary;

/// <summary>The text of a CSV file that a person saved.</summary>
public static class SpreadsheetText
{
    /// <summary>UTF-8 or UTF-16; what is neither comes from a spreadsheet program that saves CSV in Windows-1252.</summary>
    public static string Of(string path)
    {
        try
        {
            using var reader = new StreamReader(path, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true));
            return reader.ReadToEnd();
        }
        catch (DecoderFallbackException)
        {
            return File.ReadAllText(path, CodePagesEncodingProvider.Instance.GetEncoding(1252)!);
        }
    }
}
